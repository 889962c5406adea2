"""The protocol of Labeled Faces in the Wild, "view 2" (Huang and others, 2007).

A file of ten folds of pairs; the threshold is picked on nine folds and tested on the tenth.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from doorcam.errors import StorageFault
from doorcam.gallery.evaluation.bootstrap import Floats
from doorcam.storage.files import file_faults

_MAX_BYTES = 16 * 2**20
_MAX_FOLDS = 1000
_NUMBER = re.compile(r"[0-9]{1,6}")
_MEND = "the layout is that of LFW's pairs.txt"


@dataclass(frozen=True, slots=True)
class NamedPair:
    """Two photos as a line names them: `name_0001` for the first photo of a person."""

    line: int
    first: str
    second: str
    genuine: bool


@dataclass(frozen=True, slots=True)
class LfwResult:
    """The protocol's answer.

    Attributes:
        accuracy: Mean over the folds of the share of pairs judged rightly.
        standard_error: Of that mean.
        faceless: Pairs with a photo without a face; they count as judged different.
    """

    folds: int
    pairs: int
    accuracy: float
    standard_error: float
    threshold: float
    faceless: int


def read_pairs(path: Path) -> list[list[NamedPair]]:
    """Read a file of pairs, line by line: its first line says how many folds and how many pairs of each kind.

    Returns:
        For each fold its pairs.

    Raises:
        StorageFault: naming the line, if the file is not as it should be.
    """
    with file_faults(path, "read"):
        if path.stat().st_size > _MAX_BYTES:
            raise StorageFault(f"{path} is too large to be a file of pairs")
        data = path.read_bytes()
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise StorageFault(f"{path} is not UTF-8 text") from error
    while lines and not lines[-1].strip():
        lines.pop()
    folds, of_each = _header(path, lines)
    wanted = 1 + 2 * folds * of_each
    if len(lines) != wanted:
        raise StorageFault(f"{path} has {len(lines)} lines, its first line promises {wanted}", _MEND)
    pairs = [_pair(path, number, line) for number, line in enumerate(lines[1:], start=2)]
    for number, pair in enumerate(pairs):
        if pair.genuine != (number // of_each % 2 == 0):
            kind = "a pair of two people" if pair.genuine else "a pair of one person"
            raise _wrong(path, pair.line, f"{kind} is expected here")
    return [pairs[start : start + 2 * of_each] for start in range(0, len(pairs), 2 * of_each)]


def find_photos(path: Path, folds: list[list[NamedPair]], places: Mapping[str, int]) -> list[list[tuple[int, int]]]:
    """The photos of each pair as places in a face set, -1 for one without a face.

    Args:
        path: Of the file, for the message.
        places: For each photo of the folder by its file's name without the suffix.

    Raises:
        StorageFault: naming the line, if a photo is not in the folder.
    """

    def find(line: int, photo: str) -> int:
        if photo not in places:
            raise _wrong(path, line, f"there is no photo {photo} in the folder")
        return places[photo]

    return [[(find(pair.line, pair.first), find(pair.line, pair.second)) for pair in fold] for fold in folds]


def cross_validated(folds: list[tuple[Floats, np.ndarray]]) -> LfwResult:
    """Pick the threshold on all folds but one, test it on that one, for each in turn.

    Args:
        folds: For each its distances, infinite where a face is missing, and which of them are genuine.
    """
    shares, thresholds = [], []
    for tested, (distances, genuine) in enumerate(folds):
        others = [fold for number, fold in enumerate(folds) if number != tested]
        known, truth = (np.concatenate([fold[part] for fold in others]) for part in (0, 1))
        threshold = best_threshold(known, truth)
        thresholds.append(threshold)
        shares.append(float(((distances <= threshold) == genuine).mean()))
    every = np.concatenate([distances for distances, _ in folds])
    error = float(np.std(shares, ddof=1) / np.sqrt(len(shares)))
    threshold = float(np.mean(thresholds))
    faceless = int(np.isinf(every).sum())
    return LfwResult(len(folds), every.size, float(np.mean(shares)), error, threshold, faceless)


def best_threshold(distances: Floats, genuine: np.ndarray) -> float:
    """The threshold that judges most pairs rightly: midway between two distances, the lowest of equals."""
    near = np.isfinite(distances)
    order = np.argsort(distances[near])
    rising, truth = distances[near][order], genuine[near][order]
    right = np.concatenate(([0], np.cumsum(np.where(truth, 1, -1))))
    apart = np.concatenate(([True], np.diff(rising) > 0, [True]))  # equal distances are judged alike
    apart = apart[: right.size]
    matched = int(np.argmax(np.where(apart, right, -right.size)))
    around = np.concatenate(([0.0], rising, rising[-1:]))
    return float(around[matched : matched + 2].mean())


def _header(path: Path, lines: list[str]) -> tuple[int, int]:
    cells = lines[0].split() if lines else []
    if len(cells) != 2 or not all(map(_NUMBER.fullmatch, cells)):
        raise _wrong(path, 1, "it must hold two numbers, of folds and of pairs of each kind in a fold")
    folds, of_each = map(int, cells)
    if not 2 <= folds <= _MAX_FOLDS or not of_each:
        raise _wrong(path, 1, f"2 to {_MAX_FOLDS} folds of at least one pair are needed")
    return folds, of_each


def _pair(path: Path, number: int, line: str) -> NamedPair:
    cells = line.split("\t") if "\t" in line else line.split()
    match [cell.strip() for cell in cells]:
        case [name, first, second] if name and _numbers(first, second):
            return NamedPair(number, _photo(name, first), _photo(name, second), True)
        case [name, first, other, second] if name and other and name != other and _numbers(first, second):
            return NamedPair(number, _photo(name, first), _photo(other, second), False)
    raise _wrong(path, number, "it must hold a name and two numbers, or two names with a number each")


def _numbers(*cells: str) -> bool:
    return all(_NUMBER.fullmatch(cell) for cell in cells)


def _photo(name: str, number: str) -> str:
    return f"{name}_{int(number):04d}"


def _wrong(path: Path, line: int, what: str) -> StorageFault:
    return StorageFault(f"{path} line {line}: {what}", _MEND)
