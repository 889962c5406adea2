from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import WeightsFault
from doorcam.vision.weights.csv_folder import read_csv_folder
from tests.unit.vision.weights.keras_files import write_csv_folder

_RNG = np.random.default_rng(6)
ARRAYS = {
    "conv1": {"kernel": _RNG.normal(size=(7, 5, 3, 4)), "bias": _RNG.normal(size=4)},
    "bn1": {
        "gamma": _RNG.normal(size=4),
        "beta": _RNG.normal(size=4),
        "moving_mean": _RNG.normal(size=4),
        "moving_variance": _RNG.uniform(0.5, 2, 4),
    },
    "dense_layer": {"kernel": _RNG.normal(size=(6, 2)), "bias": _RNG.normal(size=2)},
}
ROUNDED = {
    layer: {name: array.round(5).astype(np.float32) for name, array in named.items()} for layer, named in ARRAYS.items()
}
WANTED = {layer: {name: array.shape for name, array in named.items()} for layer, named in ARRAYS.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_csv_folder(tmp_path / "weights", ROUNDED)


def _refusal(folder: Path) -> str:
    with pytest.raises(WeightsFault) as refusal:
        read_csv_folder(folder, WANTED)
    assert str(folder) in str(refusal.value)
    return str(refusal.value)


def test_the_files_have_the_published_names(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    bn1 = {"bn1_w.csv", "bn1_b.csv", "bn1_m.csv", "bn1_v.csv"}
    assert names == {"conv1_w.csv", "conv1_b.csv", "dense_w.csv", "dense_b.csv"} | bn1


def test_what_was_written_is_read(folder: Path) -> None:
    (folder / "notes.txt").write_text("not weights")
    found = read_csv_folder(folder, WANTED)
    assert found.keys() == ROUNDED.keys()
    for layer, named in ROUNDED.items():
        for name, array in named.items():
            assert found[layer][name].shape == array.shape
            np.testing.assert_allclose(found[layer][name], array, atol=1e-6)


def test_kernels_are_turned_from_out_in_rows_columns(folder: Path) -> None:
    numbers = np.arange(4 * 3 * 7 * 5)
    (folder / "conv1_w.csv").write_text("\r\n".join(map(str, numbers)) + "\r\n")
    kernel = read_csv_folder(folder, WANTED)["conv1"]["kernel"]
    assert kernel[6, 4, 2, 1] == numbers.reshape(4, 3, 7, 5)[1, 2, 6, 4]
    assert kernel.flags.c_contiguous


def test_missing_files_are_named(folder: Path, tmp_path: Path) -> None:
    (folder / "bn1_v.csv").unlink()
    (folder / "dense_w.csv").unlink()
    assert _refusal(folder).endswith("lacks bn1_v.csv, dense_w.csv")
    empty = tmp_path / "empty"
    empty.mkdir()
    assert _refusal(empty).endswith("and 3 more")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "gamma of the layer bn1 has 0 values, not 4"),
        (b"1,2,3", "gamma of the layer bn1 has 3 values, not 4"),
        (b"1,2,3,4,5", "gamma of the layer bn1 has 5 values, not 4"),
        (b"1,2,nan,4", "gamma of the layer bn1 has values no network has"),
        (b"1,2,3,1e200", "gamma of the layer bn1 has values no network has"),
        (b"1,2,3,four", "holds something that is no number"),
        (b"1,2,3,\xff\xfe", "holds something that is no number"),
        (b"\x00" * 50, "holds something that is no number"),
        (b"1" * 20_000, "is too long to be gamma of the layer bn1: 4 numbers"),
    ],
)
def test_a_bad_file_is_named(folder: Path, content: bytes, words: str) -> None:
    (folder / "bn1_w.csv").write_bytes(content)
    line = _refusal(folder)
    assert words in line
    assert "bn1_w.csv" in line


def test_a_huge_file_is_not_read(folder: Path) -> None:
    with (folder / "dense_b.csv").open("wb") as file:
        file.truncate(2**40)
    assert "is too long to be bias of the layer dense_layer: 2 numbers" in _refusal(folder)


def test_a_folder_in_place_of_a_file_is_missing(folder: Path) -> None:
    (folder / "bn1_w.csv").unlink()
    (folder / "bn1_w.csv").mkdir()
    assert "lacks bn1_w.csv" in _refusal(folder)
