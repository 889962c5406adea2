"""Vectors other programs made, as files: rows of a CSV file, or a JSON list of [path, vector]. Read bit by bit."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Any, BinaryIO

import ijson
import numpy as np
import numpy.typing as npt

from doorcam.domain import Progress
from doorcam.errors import Fault, StorageFault
from doorcam.gallery.naming import clean_name
from doorcam.storage.files import file_faults

MAX_FILE_BYTES = 256 * 2**20  # some 200,000 vectors of 128 numbers; of the numbers a third of that stays in memory
_MAX_LINE_BYTES = 2**20
# Embedding networks give numbers around 1; a thousand times that is another column, or another scale.
_LARGEST = 1000.0
_PROGRESS_ROWS = 500


@dataclass(frozen=True, slots=True, eq=False)
class VectorRow:
    """One face of the file.

    Attributes:
        key: The person's id or name.
        vector: (D,) float32, finite and not all zero.
        place: Where it is, as in "row 3" (from 1, a header not counted) or "line 3".
    """

    key: str
    vector: npt.NDArray[np.float32]
    place: str


class _BadRowError(Exception):
    """What is wrong with a row."""


def read_vectors(path: Path, dimension: int, progress: Progress) -> list[VectorRow]:
    """All rows of a file, once every one of them is right.

    A CSV file holds in each line the person's id or name, then the numbers; a first line without numbers is
    taken for a header. In a JSON file the person is the folder the path leads through last, or the file's
    name without its suffix where there is none.

    Args:
        path: The file.
        dimension: How many numbers a vector has.
        progress: Called with the bytes read and to be read.

    Raises:
        StorageFault: if it cannot be read or is too large, or a row is not as it should be or comes twice; names
            the row.
        Cancelled: by `progress`.
    """
    with file_faults(path, "read"):
        if not path.is_file():
            raise StorageFault(f"cannot read {path}", "no such file" if not path.exists() else "it is not a plain file")
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise StorageFault(
                f"{path} is larger than {MAX_FILE_BYTES // 2**20} MB", "split it, one person in one part"
            )
        with path.open("rb") as stream:
            found: list[VectorRow] = []
            places: dict[bytes, str] = {}
            for place, key, numbers in _rows(path, stream, dimension):
                if len(found) % _PROGRESS_ROWS == 0:
                    progress(f"Reading {path.name}", stream.tell(), size)
                row = _checked(path, place, key, numbers, dimension)
                first = places.setdefault(row.vector.tobytes(), place)
                if first != place:
                    raise StorageFault(f"{path} {place} is the same vector as {first}", "take one of them out")
                found.append(row)
    if not found:
        raise StorageFault(f"there are no vectors in {path}", "a row holds a name or an id, and then the numbers")
    return found


def _rows(path: Path, stream: BinaryIO, dimension: int) -> Iterator[tuple[str, str, list[Any]]]:
    """The place, the key and the numbers, still unchecked, of each row."""
    start = stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    stream.seek(0)
    if start.startswith(b"["):
        return _json_rows(path, stream, dimension)
    return _csv_rows(path, stream)


def _csv_rows(path: Path, stream: BinaryIO) -> Iterator[tuple[str, str, list[Any]]]:
    lines = _Lines(path, stream)
    rows = csv.reader(lines, strict=True)
    try:
        for row in rows:
            if not row or (rows.line_num == 1 and not any(_is_number(cell) for cell in row[1:])):
                continue
            yield f"line {rows.line_num}", row[0], row[1:]
    except csv.Error as error:
        raise StorageFault(f"{path} line {rows.line_num}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a file as text, none of them longer than memory should hold."""

    path: Path
    stream: BinaryIO

    def __iter__(self) -> Iterator[str]:
        number = 0
        while line := self.stream.readline(_MAX_LINE_BYTES + 1):
            number += 1
            if len(line) > _MAX_LINE_BYTES:
                raise StorageFault(f"{self.path} line {number} is longer than {_MAX_LINE_BYTES // 2**20} MB")
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise StorageFault(f"{self.path} line {number}: this is not UTF-8 text", "save it as UTF-8") from error


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _json_rows(path: Path, stream: BinaryIO, dimension: int) -> Iterator[tuple[str, str, list[Any]]]:
    number = 0
    try:
        events = iter(ijson.basic_parse(stream, use_float=True))
        _expect(events, "start_array")
        while (kind := next(events)[0]) != "end_array":
            number += 1
            if kind != "start_array":
                raise _BadRowError("this is not a list of a path and a list of numbers")
            key = _person_of(_expect(events, "string"))
            _expect(events, "start_array")
            yield f"row {number}", key, list(_json_numbers(events, dimension))
            _expect(events, "end_array")
        for _ in events:
            raise _BadRowError("there is something behind the list")
    except _BadRowError as error:
        raise StorageFault(f"{path} row {number}: {error}", 'a row is ["folder/photo.jpg", [numbers]]') from error
    except (ijson.JSONError, UnicodeDecodeError, StopIteration) as error:
        problem = str(error).splitlines()[0] if str(error) else "it ends too early"
        raise StorageFault(f"{path} is not JSON, after row {number}: {problem}", "export it again") from error


def _expect(events: Iterator[tuple[str, Any]], wanted: str) -> Any:
    kind, value = next(events)
    if kind != wanted:
        raise _BadRowError("this is not a list of a path and a list of numbers")
    return value


def _json_numbers(events: Iterator[tuple[str, Any]], dimension: int) -> Iterator[float]:
    """The numbers up to the end of their list, or one too many."""
    for count, (kind, value) in enumerate(events):
        if kind != "number" or count > dimension:
            if kind != "end_array":
                raise _BadRowError("the vector is too long" if kind == "number" else "a vector holds numbers only")
            return
        yield value


def _person_of(path: str) -> str:
    # Windows' rules know both kinds of slashes.
    parts = PureWindowsPath(path)
    return parts.parent.name or parts.stem


def _checked(path: Path, place: str, key: str, numbers: Iterable[Any], dimension: int) -> VectorRow:
    try:
        values = np.array(list(numbers), np.float64)
        if values.size != dimension:
            raise ValueError(f"there are {values.size} numbers, the model's vectors have {dimension}")
        if not np.isfinite(values).all():
            raise ValueError("a number is not finite")
        if np.abs(values).max() > _LARGEST:
            raise ValueError(f"a number is larger than {_LARGEST:.0f}")
        if not values.any():
            raise ValueError("all numbers are zero")
        return VectorRow(clean_name(key), values.astype(np.float32), place)
    except (ValueError, Fault) as error:
        raise StorageFault(f"{path} {place}: {error}") from error
