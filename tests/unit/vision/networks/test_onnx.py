from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.convert import convert
from doorcam.vision.networks.onnx import read_onnx
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.registry import NetworkEntry, entry
from tests.unit.vision.networks.onnx_files import write_onnx

_RNG = np.random.default_rng(3)
KERNEL = _RNG.normal(0, 0.01, (8, 3, 3, 3)).astype(np.float32)
BIAS = _RNG.normal(0, 0.1, 8).astype(np.float32)
DENSE = _RNG.normal(0, 1, (8, 128)).astype(np.float32)


@pytest.fixture
def onnx_file(tmp_path: Path) -> Path:
    return write_onnx(tmp_path / "faces.onnx", KERNEL, BIAS, DENSE)


def _expected(picture: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    windows = np.lib.stride_tricks.sliding_window_view(picture, (3, 3), (0, 1))[::2, ::2]
    features = np.maximum(np.einsum("yxcij,ocij->yxo", windows, KERNEL.astype(np.float64)) + BIAS, 0).mean((0, 1))
    vector = features @ DENSE
    return np.asarray(vector / np.linalg.norm(vector))


def _arcface() -> NetworkEntry:
    """Another model made for the same template: an entry is all it takes."""
    space = entry("sface").face_space
    assert space is not None
    table = {
        "kind": "embedder", "definition": "onnx", "file": "arcface.onnx", "brought": True, "licence": "none",
        "input_px": 112, "dimension": 128, "metric": "cosine", "template_xy_px": space.template_xy_px.tolist(),
        "colour": "BGR", "normalisation": "fixed", "mean": [127.5, 120, 110], "scale": [128, 64, 32], "output": "l2",
    }  # fmt: skip
    return NetworkEntry.from_table("arcface", table)


def test_sface_takes_rgb_as_it_is(tmp_path: Path, onnx_file: Path) -> None:
    convert(entry("sface"), onnx_file, tmp_path)
    pictures = _RNG.integers(0, 256, (3, 112, 112, 3), dtype=np.uint8)
    pictures[1, :, :, 0] //= 3
    pictures[2, :, :, 2] //= 3
    (ours,) = CompiledNetwork(tmp_path / "sface.xml")(pictures)
    expected = [_expected(picture[..., ::-1].astype(np.float64)) for picture in pictures]
    np.testing.assert_allclose(ours, expected, atol=1e-4)
    assert np.abs(ours[1] - ours[2]).max() > 0.01, "the colours must matter"


def test_an_entry_says_colour_and_normalisation(tmp_path: Path, onnx_file: Path) -> None:
    convert(_arcface(), onnx_file, tmp_path)
    pictures = _RNG.integers(0, 256, (2, 112, 112, 3), dtype=np.uint8)
    (ours,) = CompiledNetwork(tmp_path / "arcface.xml")(pictures)
    expected = [_expected((picture - np.array([127.5, 120, 110])) / [128, 64, 32]) for picture in pictures]
    np.testing.assert_allclose(ours, expected, atol=1e-4)


def test_a_network_of_another_dimension_is_refused(tmp_path: Path, onnx_file: Path) -> None:
    sface = entry("sface")
    assert sface.face_space is not None
    other = replace(sface, face_space=replace(sface.face_space, dimension=512))
    with pytest.raises(WeightsFault, match=r"sface gives .*128.*, not one vector of 512 numbers"):
        convert(other, onnx_file, tmp_path)
    assert list(tmp_path.glob("*.xml")) == []


@pytest.mark.parametrize("share", [0.0, 0.05, 0.5, 0.99])
def test_a_truncated_file_is_refused(onnx_file: Path, share: float) -> None:
    whole = onnx_file.read_bytes()
    onnx_file.write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(WeightsFault, match=r"faces\.onnx is damaged or not an ONNX network"):
        read_onnx(onnx_file)


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    for content in (b"just some text", bytes(1000), b"\x89HDF\r\n\x1a\n" + bytes(100)):
        path = tmp_path / "weights.onnx"
        path.write_bytes(content)
        with pytest.raises(WeightsFault, match="damaged or not an ONNX network"):
            read_onnx(path)
