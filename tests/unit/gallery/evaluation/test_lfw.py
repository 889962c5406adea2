from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import StorageFault
from doorcam.gallery.evaluation.lfw import best_threshold, cross_validated, find_photos, read_pairs

TWO_FOLDS = "2\t1\nAnn\t1\t4\nAnn\t1\tBob\t2\nÉva_Kovács\t2\t3\nBob\t10\tÉva_Kovács\t2\n"


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "pairs.txt"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_of_pairs(newline: str, tmp_path: Path) -> None:
    folds = read_pairs(write(tmp_path, TWO_FOLDS.replace("\n", newline)))
    assert [[(pair.line, pair.first, pair.second, pair.genuine) for pair in fold] for fold in folds] == [
        [(2, "Ann_0001", "Ann_0004", True), (3, "Ann_0001", "Bob_0002", False)],
        [(4, "Éva_Kovács_0002", "Éva_Kovács_0003", True), (5, "Bob_0010", "Éva_Kovács_0002", False)],
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "line 1: it must hold two numbers"),
        ("10\n", "line 1"),
        ("ten\t300\n", "line 1"),
        ("2\t0\n", "line 1: 2 to 1000 folds"),
        ("1\t1\nAnn\t1\t2\nAnn\t1\tBob\t1\n", "line 1: 2 to 1000 folds"),
        ("999999\t999999\nAnn\t1\t2\n", "line 1"),
        ("10\t300\nAnn\t1\t2\n", "has 2 lines, its first line promises 6001"),
        (TWO_FOLDS.replace("Ann\t1\t4", "Ann\t1\tfour"), "line 2: it must hold a name"),
        (TWO_FOLDS.replace("Ann\t1\t4", "Ann\t1\t4\t5\t6"), "line 2"),
        (TWO_FOLDS.replace("Ann\t1\t4", ""), "line 2"),
        (TWO_FOLDS.replace("Ann\t1\t4", "Ann\t-1\t4"), "line 2"),
        (TWO_FOLDS.replace("Ann\t1\t4", "Ann\t1\tBob\t2"), "line 2: a pair of one person is expected"),
        (TWO_FOLDS.replace("Ann\t1\tBob\t2", "Ann\t1\t2"), "line 3: a pair of two people is expected"),
        (TWO_FOLDS.replace("Bob\t10\t", "Éva_Kovács\t10\t"), "line 5"),
        (b"2\t1\n\xff\xfe", "not UTF-8"),
    ],
)
def test_a_wrong_line_is_named(text: str | bytes, line: str, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=line) as caught:
        read_pairs(write(tmp_path, text))
    assert "pairs.txt" in caught.value.message


def test_a_missing_or_huge_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"cannot read .*gone\.txt"):
        read_pairs(tmp_path / "gone.txt")
    with write(tmp_path, "").open("wb") as stream:
        stream.truncate(17 * 2**20)
    with pytest.raises(StorageFault, match="too large"):
        read_pairs(tmp_path / "pairs.txt")


def test_whatever_the_bytes_are_it_is_pairs_or_one_clear_fault(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    good = TWO_FOLDS.encode()
    for _ in range(400):
        data = bytearray(good)
        for _ in range(rng.integers(1, 6)):
            place = rng.integers(0, len(data) + 1)
            match rng.integers(0, 3):
                case 0:
                    data[place:place] = bytes(rng.integers(0, 256, size=rng.integers(1, 5), dtype=np.uint8))
                case 1:
                    del data[place : place + rng.integers(1, 8)]
                case _:
                    data[place : place + 1] = rng.choice([b"\t", b"\n", b"9", b" ", b"\0"])
        with suppress(StorageFault):
            folds = read_pairs(write(tmp_path, bytes(data)))
            assert len({len(fold) for fold in folds}) == 1


def test_a_photo_that_is_not_there_is_named_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, TWO_FOLDS)
    places = {"Ann_0001": 0, "Ann_0004": -1, "Bob_0002": 1, "Éva_Kovács_0002": 2, "Bob_0010": 3}
    with pytest.raises(StorageFault, match=r"line 4: there is no photo Éva_Kovács_0003"):
        find_photos(path, read_pairs(path), places)
    assert find_photos(path, read_pairs(path), {**places, "Éva_Kovács_0003": 5})[0] == [(0, -1), (0, 1)]


def test_the_best_threshold_lies_midway() -> None:
    distances, genuine = np.array([0.2, 0.9, 0.4, 0.8]), np.array([True, False, True, False])
    assert best_threshold(distances, genuine) == pytest.approx(0.6)
    assert best_threshold(np.array([0.2, 0.4, 0.4]), np.array([True, True, False])) == pytest.approx(0.3)
    assert best_threshold(np.array([0.2, 0.4]), np.array([False, True])) < 0.2  # nothing is to match
    assert best_threshold(np.array([0.5, np.inf]), np.array([True, True])) == pytest.approx(0.5)


def test_the_threshold_of_a_fold_comes_from_the_others() -> None:
    """The third fold's distances are twice as large: no threshold of the others is right for it."""
    near = (np.array([0.2, 0.3, 0.7, 0.8]), np.array([True, True, False, False]))
    far = (near[0] * 5, near[1])
    result = cross_validated([near, near, far])
    shares = np.array([1.0, 1.0, 0.5])
    assert (result.folds, result.pairs, result.faceless) == (3, 12, 0)
    assert result.accuracy == pytest.approx(shares.mean())
    assert result.standard_error == pytest.approx(shares.std(ddof=1) / np.sqrt(3))


def test_a_pair_without_a_face_is_judged_different() -> None:
    fold = (np.array([0.1, np.inf, 0.9, np.inf]), np.array([True, True, False, False]))
    result = cross_validated([fold, fold])
    assert result.faceless == 4
    assert result.accuracy == pytest.approx(0.75)
