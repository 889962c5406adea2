import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.errors import UsageFault
from doorcam.vision.reader import FaceReader
from doorcam.vision.reference import TensorflowNetwork
from doorcam.vision.weights.registry import entry

RUN = """
import sys
from pathlib import Path
import numpy as np
from doorcam.vision.reader import AlignedFace, FaceReader
reader = FaceReader.load(cache=Path(sys.argv[1]), runtime="tensorflow")
faces = [AlignedFace(None, 1.0, face) for face in np.load(sys.argv[2])]
np.save(sys.argv[3], np.stack([embedding.vector for embedding in reader.embed(faces)]))
assert not reader.try_bfloat16(np.load(sys.argv[2]), 1.0)
assert reader.embed([]) == []
"""


def test_tensorflow_gives_the_same_embeddings(
    reader: FaceReader, network_cache: Path, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    (face,) = reader.read(portrait_bgr)
    noise = np.random.default_rng(5).integers(0, 256, face.aligned_bgr.shape, dtype=np.uint8)
    np.save(tmp_path / "faces.npy", np.stack([face.aligned_bgr, noise]))
    arguments = [network_cache / "networks", tmp_path / "faces.npy", tmp_path / "vectors.npy"]
    done = subprocess.run([sys.executable, "-c", RUN, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    one, other = np.load(tmp_path / "vectors.npy")
    np.testing.assert_allclose(one, face.embedding.vector, atol=1e-4)
    assert np.abs(other - one).max() > 0.01


def test_what_is_no_keras_definition_is_refused() -> None:
    for name in ("sface", "mtcnn_pnet"):
        with pytest.raises(UsageFault, match=f"{name} cannot be run by TensorFlow"):
            TensorflowNetwork(entry(name))
