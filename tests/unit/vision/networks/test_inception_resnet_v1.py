import numpy as np

from doorcam.vision.runtime import CompiledNetwork
from tests.unit.vision.networks.conftest import Converted, Random

# Of facenet_keras_weights.h5, the file of the tutorials.
PARAMETERS_128 = 22_808_144


def _count(network: Random) -> int:
    return sum(array.size for named in network.arrays.values() for array in named.values())


def test_it_has_the_published_number_of_parameters(random_networks: dict[str, Random]) -> None:
    assert _count(random_networks["facenet_keras_128"]) == PARAMETERS_128
    assert _count(random_networks["deepface_facenet512"]) == PARAMETERS_128 + 384 * (1792 + 3)


def test_from_a_file_of_weights_it_agrees_with_numpy(
    brought: dict[str, CompiledNetwork], random_networks: dict[str, Random]
) -> None:
    expected = random_networks["facenet_keras_128"]
    (ours,) = brought["facenet_keras_128"](expected.pictures_bgr)
    np.testing.assert_allclose(ours, expected.expected, atol=1e-4)


def test_from_the_file_of_a_whole_model_it_agrees_with_numpy(
    converted: Converted, random_networks: dict[str, Random]
) -> None:
    expected = random_networks["deepface_facenet512"]
    (ours,) = converted.networks["deepface_facenet512"](expected.pictures_bgr)
    np.testing.assert_allclose(ours, expected.expected, atol=1e-4)


def test_weights_of_another_dimension_are_refused_by_layer(converted: Converted) -> None:
    kind, message = converted.answers["other dimension"]
    assert kind == "WeightsFault"
    assert "kernel of the layer Bottleneck has the shape (1792, 512), the network needs (1792, 128)" in message
