import numpy as np

from doorcam.vision.runtime import CompiledNetwork
from tests.unit.vision.networks.conftest import Converted, Random


def test_it_has_the_published_number_of_parameters(converted: Converted) -> None:
    # cmusatyalab/openface, nn4.small2.def.lua, which counts no running means and variances.
    assert converted.answers["openface"]["trained"] == 3_733_968


def test_from_csv_files_it_agrees_with_numpy(
    brought: dict[str, CompiledNetwork], random_networks: dict[str, Random]
) -> None:
    expected = random_networks["openface_nn4_small2"]
    (ours,) = brought["openface_nn4_small2"](expected.pictures_bgr)
    np.testing.assert_allclose(ours, expected.expected, atol=1e-4)


def test_from_an_h5_file_it_agrees_with_numpy(converted: Converted, random_networks: dict[str, Random]) -> None:
    expected = random_networks["openface_nn4_small2"]
    (ours,) = converted.networks["openface_nn4_small2"](expected.pictures_bgr)
    np.testing.assert_allclose(ours, expected.expected, atol=1e-4)


def test_weights_of_another_network_are_refused_by_layer(converted: Converted) -> None:
    kind, message = converted.answers["other network"]
    assert kind == "WeightsFault"
    assert message.endswith("has no layer conv1")
