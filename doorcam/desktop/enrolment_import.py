"""Which files of what was dropped on the enrolment are worth reading, and why the others are not. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from doorcam.errors import Fault, PictureFault, Sentence, StorageFault
from doorcam.vision.pictures import PICTURE_SUFFIXES, check_picture_file

MAX_PHOTOS = 50
_MAX_ENTRIES = 2000
# What some telephones take photos in (ISO/IEC 23008-12).
_HEIF = frozenset({".heic", ".heif"})
# What lies in folders beside photos, and says who they are of or how the folder is drawn.
_BESIDE = frozenset({"name.txt", "names.csv", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was found.

    Attributes:
        photos: Files to read, at most `MAX_PHOTOS`, each once.
        refused: Names of what is not read, each with the reason in one line.
    """

    photos: tuple[Path, ...]
    refused: tuple[tuple[str, str], ...]


def sort_dropped(paths: Sequence[Path]) -> Dropped:
    """Look at files, and into folders but not into folders in them; nothing but their sizes is read."""
    photos: dict[Path, None] = {}
    refused: list[tuple[str, str]] = []
    for path in paths:
        for file in _files(path, refused):
            try:
                _check(file)
                photos[file] = None
            except Fault as fault:
                refused.append((file.name, str(fault)))
    left_out = len(photos) - MAX_PHOTOS
    if left_out > 0:
        refused.append(
            (
                Sentence("{count} photos", count=left_out),
                Sentence("only the first {most} are read at once: drop the others afterwards", most=MAX_PHOTOS),
            )
        )
    return Dropped(tuple(islice(photos, MAX_PHOTOS)), tuple(refused))


def _files(path: Path, refused: list[tuple[str, str]]) -> list[Path]:
    """A file itself, or what a folder holds but for hidden files and those of other programs."""
    try:
        if not path.is_dir():
            return [path]
        inside = sorted(islice(path.iterdir(), _MAX_ENTRIES))
    except OSError as error:
        why = error.strerror or ""
        refused.append((path.name, str(StorageFault("cannot read the folder {path}", "{why}", path=path, why=why))))
        return []
    return [file for file in inside if not file.name.startswith(".") and file.name.lower() not in _BESIDE]


def _check(file: Path) -> None:
    if file.is_dir():
        raise PictureFault("it is a folder in a folder", "drop it by itself")
    check_picture_file(file)
    if file.suffix.lower() not in PICTURE_SUFFIXES:
        raise _refusal(file.suffix.lower())


def _refusal(suffix: str) -> PictureFault:
    if suffix in _HEIF:
        return PictureFault("HEIC photos cannot be read", "save it as JPEG")
    if suffix == ".gif":
        return PictureFault("a GIF is a drawing or a film", "choose a photo")
    return PictureFault("it is not a picture", "choose JPEG, PNG, WebP, TIFF or BMP files")
