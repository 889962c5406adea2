from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.backend import openvino, opset
from doorcam.vision.preprocessing import with_preprocessing
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.registry import NetworkEntry, Preprocessing, entry

SIZE, DIMENSION = 6, 9
_PICTURES = np.random.default_rng(1).integers(0, 256, (3, SIZE, SIZE, 3), dtype=np.uint8)
_MIX = np.random.default_rng(2).normal(size=(3 * SIZE, DIMENSION)).astype(np.float32)


def _network(layout: str, batch: int = -1, *, rigid: bool = False) -> Any:
    """Averages the columns of a picture and mixes what is left; colours and rows count."""
    shape = [batch, SIZE, SIZE, 3] if layout == "NHWC" else [batch, 3, SIZE, SIZE]
    picture = opset.parameter(shape, np.float32, name="picture")
    x = picture if layout == "NHWC" else opset.transpose(picture, opset.constant([0, 2, 3, 1], dtype="i8"))
    x = opset.reduce_mean(x, opset.constant([2], dtype="i8"))
    flat = opset.reshape(x, opset.constant([-1, 3 * SIZE], dtype="i8"), special_zero=False)
    vectors = opset.matmul(flat, opset.constant(_MIX), False, False)
    if rigid:
        vectors = opset.reshape(vectors, opset.constant([1, DIMENSION], dtype="i8"), special_zero=False)
    return openvino.Model([vectors], [picture])


def _embedder(steps: Preprocessing) -> NetworkEntry:
    sface = entry("sface")
    assert sface.face_space is not None
    return replace(sface, preprocessing=steps, face_space=replace(sface.face_space, input_px=SIZE, dimension=DIMENSION))


def _expected(picture_bgr: npt.NDArray[np.uint8], steps: Preprocessing) -> npt.NDArray[np.float64]:
    x = picture_bgr.astype(np.float64)
    x = x if steps.colour == "BGR" else x[..., ::-1]
    if steps.normalisation == "fixed":
        x = (x - steps.mean) / steps.scale
    elif steps.normalisation == "per_image":
        x = (x - x.mean()) / max(x.std(), x.size**-0.5)
    vector = x.mean(axis=1).reshape(-1) @ _MIX.astype(np.float64)
    return np.asarray(vector / np.linalg.norm(vector) if steps.output == "l2" else vector)


def _run(network: Any, steps: Preprocessing, pictures: npt.NDArray[np.uint8], folder: Path) -> Any:
    openvino.save_model(with_preprocessing(network, _embedder(steps)), folder / "network.xml", compress_to_fp16=False)
    return CompiledNetwork(folder / "network.xml")(pictures)[0]


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
@pytest.mark.parametrize(
    "steps",
    [
        Preprocessing("RGB", "none", "none"),
        Preprocessing("BGR", "none", "l2"),
        Preprocessing("RGB", "fixed", "none", (120.0, 110.0, 100.0), (64.0, 128.0, 256.0)),
        Preprocessing("BGR", "fixed", "l2", (120.0, 110.0, 100.0), (64.0, 128.0, 256.0)),
        Preprocessing("RGB", "per_image", "none"),
        Preprocessing("BGR", "per_image", "l2"),
    ],
    ids=lambda steps: f"{steps.colour}-{steps.normalisation}-{steps.output}",
)
def test_the_steps_are_those_of_the_entry(tmp_path: Path, layout: str, steps: Preprocessing) -> None:
    ours = _run(_network(layout), steps, _PICTURES, tmp_path)
    expected = np.stack([_expected(picture, steps) for picture in _PICTURES])
    np.testing.assert_allclose(ours, expected, rtol=1e-4, atol=1e-4)


def test_a_picture_of_one_colour_gives_numbers(tmp_path: Path) -> None:
    plain = np.full((1, SIZE, SIZE, 3), 77, np.uint8)
    vectors = _run(_network("NHWC"), Preprocessing("RGB", "per_image", "l2"), plain, tmp_path)
    np.testing.assert_allclose(vectors, 0, atol=1e-6)


def test_a_network_of_one_picture_is_made_to_take_many(tmp_path: Path) -> None:
    steps = Preprocessing("RGB", "none", "l2")
    ours = _run(_network("NCHW", batch=1), steps, _PICTURES, tmp_path)
    np.testing.assert_allclose(ours, np.stack([_expected(picture, steps) for picture in _PICTURES]), atol=1e-4)


def test_a_network_that_insists_on_one_picture_is_refused() -> None:
    steps = Preprocessing("RGB", "none", "l2")
    with pytest.raises(WeightsFault, match="sface does not take several pictures at once"):
        with_preprocessing(_network("NCHW", batch=1, rigid=True), _embedder(steps))


def test_a_network_of_another_input_or_output_is_refused() -> None:
    whole = _embedder(Preprocessing("RGB", "none", "l2"))
    assert whole.face_space is not None
    larger = replace(whole, face_space=replace(whole.face_space, input_px=SIZE + 1))
    with pytest.raises(WeightsFault, match=rf"not pictures of {SIZE + 1} x {SIZE + 1} pixels"):
        with_preprocessing(_network("NHWC"), larger)
    longer = replace(whole, face_space=replace(whole.face_space, dimension=DIMENSION + 1))
    with pytest.raises(WeightsFault, match=rf"not one vector of {DIMENSION + 1} numbers"):
        with_preprocessing(_network("NHWC"), longer)


def test_a_detector_has_no_such_steps() -> None:
    with pytest.raises(ValueError, match="mtcnn_pnet is not an embedder"):
        with_preprocessing(_network("NHWC"), entry("mtcnn_pnet"))
