"""A folder of people: whose photos are where, and what everybody is called."""

import csv
import io
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from doorcam.errors import Fault, StorageFault
from doorcam.gallery.naming import clean_name
from doorcam.storage.files import file_faults

NAMES_FILE = "names.csv"
NAME_FILE = "name.txt"
_NOT_PHOTOS = (NAMES_FILE, NAME_FILE)
_MAX_TEXT_BYTES = 4 * 2**20
_LAYOUT = "put the photos in a folder for each person, or one photo for each person, named after them"


@dataclass(frozen=True, slots=True)
class RefusedPhoto:
    """A file that was not enrolled, and a reason a person can act on."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class PersonPhotos:
    """One person of the folder.

    Attributes:
        key: The name of their folder, or of their photo without its suffix, composed (NFC).
        name: The display name: from name.txt, else names.csv, else the key.
        photos: By file name; never empty.
    """

    key: str
    name: str
    photos: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PeopleFolder:
    """What a folder holds.

    Attributes:
        people: By key.
        refused: What cannot be a photo of anybody.
        nameless: Ids of names.csv without photos.
    """

    people: tuple[PersonPhotos, ...]
    refused: tuple[RefusedPhoto, ...]
    nameless: tuple[str, ...]


def read_people_folder(folder: Path) -> PeopleFolder:
    """Look through a folder, without opening a photo.

    DIR/<person>/*.jpg, DIR/<person>.jpg, or both mixed. Hidden files are ignored; symbolic links are
    followed only within the folder.

    Raises:
        StorageFault: if there is no such folder or nothing in it, or a file of names is not as it should be.
    """
    if not folder.is_dir():
        raise StorageFault(f"{folder} is not a folder", _LAYOUT)
    names = _names(folder / NAMES_FILE)
    photos: dict[str, list[Path]] = {}
    refused: list[RefusedPhoto] = []
    with file_faults(folder, "read the folder"):
        for path, key in _files(folder):
            reason = _obstacle(path, folder)
            if reason:
                refused.append(RefusedPhoto(path, reason))
            else:
                photos.setdefault(key, []).append(path)
    if not photos and not refused:
        raise StorageFault(f"there are no photos in {folder}", _LAYOUT)
    people = []
    for key, paths in sorted(photos.items()):
        try:
            people.append(PersonPhotos(key, _display_name(folder, key, names), tuple(paths)))
        except _UnusableNameError as unusable:
            refused.extend(RefusedPhoto(path, str(unusable)) for path in paths)
    return PeopleFolder(tuple(people), tuple(refused), tuple(key for key in names if key not in photos))


class _UnusableNameError(Exception):
    """A folder's or file's own name is no display name."""


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every visible file and whom it belongs to; folders where no folder should be come as files."""
    for entry in _visible(folder):
        if entry.is_dir() and not _leads_out(entry, folder):
            key = unicodedata.normalize("NFC", entry.name)
            yield from ((photo, key) for photo in _visible(entry))
        else:
            yield entry, unicodedata.normalize("NFC", entry.stem)


def _visible(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.name not in _NOT_PHOTOS)


def _obstacle(path: Path, folder: Path) -> str:
    """Why a path cannot be a photo; empty if it can."""
    if _leads_out(path, folder):
        return "this link leads out of the folder"
    if path.is_dir():
        return "folders within a person's folder are not read: put the photos one level up"
    return "" if path.is_file() else "this is not a plain file"


def _leads_out(path: Path, folder: Path) -> bool:
    return path.is_symlink() and not path.resolve().is_relative_to(folder.resolve())


def _display_name(folder: Path, key: str, names: dict[str, str]) -> str:
    beside = folder / key / NAME_FILE
    if beside.is_file() and not _leads_out(beside, folder):
        try:
            return clean_name(_text(beside))
        except StorageFault:
            raise
        except Fault as fault:
            raise StorageFault(f"{beside}: {fault.message}", fault.mend) from fault
    try:
        return names.get(key) or clean_name(key)
    except Fault as fault:
        raise _UnusableNameError(f"{fault}, or write the person's name into {NAME_FILE} beside the photos") from fault


def _names(path: Path) -> dict[str, str]:
    """Display names by key, from names.csv; empty if there is none."""
    if not path.exists():
        return {}
    names: dict[str, str] = {}
    rows = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    try:
        if [cell.strip() for cell in next(rows, [])] != ["id", "name"]:
            raise StorageFault(f"{path} line 1: the header must be id,name")
        for row in filter(None, rows):
            key, name = _names_row(row)
            if key in names:
                raise StorageFault(f"{path} line {rows.line_num}: the id {key} comes twice")
            names[key] = name
    except (csv.Error, ValueError) as error:
        raise StorageFault(f"{path} line {rows.line_num}: {error}") from error
    return names


def _names_row(row: list[str]) -> tuple[str, str]:
    if len(row) != 2:
        raise ValueError(f"there are {len(row)} columns instead of id,name")
    key = unicodedata.normalize("NFC", row[0].strip())
    if not key:
        raise ValueError("the id is empty")
    try:
        return key, clean_name(row[1])
    except Fault as fault:
        raise ValueError(str(fault)) from fault


def _text(path: Path) -> str:
    with file_faults(path, "read"):
        if path.stat().st_size > _MAX_TEXT_BYTES:
            raise StorageFault(f"{path} is too large to hold names")
        data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StorageFault(f"{path} line {line}: this is not UTF-8 text", "save it as UTF-8") from error
