import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.runtime import CompiledNetwork
from tests.unit.vision.conftest import Reference


@pytest.mark.parametrize("network_id", ["mtcnn_pnet", "mtcnn_rnet", "mtcnn_onet"])
def test_the_compiled_network_agrees_with_keras(
    network_id: str,
    networks: dict[str, CompiledNetwork],
    reference: Reference,
    noise_batches: dict[str, npt.NDArray[np.uint8]],
) -> None:
    ours = networks[network_id](noise_batches[network_id])
    theirs = reference.outputs[network_id]
    assert [part.shape for part in ours] == [part.shape for part in theirs]
    for part, expected in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(part, expected, atol=1e-4)
    assert max(np.ptp(part) for part in ours) > 0.01, "random pictures must not all look the same to it"


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("too few", ["pnet", "13", "12"]),
        ("too many", ["rnet", "16", "26"]),
        ("wrong shape", ["pnet", "conv2d", "(3, 3, 10, 16)", "(3, 3, 10, 15)"]),
    ],
)
def test_wrong_weights_are_refused_by_name(reference: Reference, case: str, words: list[str]) -> None:
    kind, message = reference.refusals[case]
    assert kind == "WeightsFault", message
    assert all(word in message for word in words), message
