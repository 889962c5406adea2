from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.backend import core, openvino, opset
from doorcam.vision.networks.head import head_file, read_head, with_head

KERNEL = np.random.default_rng(5).normal(size=(6, 6)).astype(np.float32)


def test_a_head_comes_back_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "head.h5"
    path.write_bytes(head_file(KERNEL))
    assert np.array_equal(read_head(path, 6), KERNEL)
    assert head_file(KERNEL) == head_file(KERNEL), "its sha256 is its name"


@pytest.mark.parametrize("content", [b"", b"no weights", head_file(KERNEL)[:-9], head_file(KERNEL[:5])])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "head.h5"
    path.write_bytes(content)
    with pytest.raises(WeightsFault, match=r"head\.h5"):
        read_head(path, 6)


def test_it_multiplies_what_the_network_gives() -> None:
    given = opset.parameter([-1, 6], dtype=np.float32)
    network = openvino.Model([opset.tanh(given)], [given], "tanh")
    compiled = core().compile_model(with_head(network, KERNEL), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    for n in (1, 4):
        vectors = np.random.default_rng(n).normal(size=(n, 6)).astype(np.float32)
        (found,) = compiled([vectors]).values()
        assert np.allclose(found, np.tanh(vectors) @ KERNEL, atol=1e-5)
