"""The wording people agree to when they are enrolled."""

import unicodedata
from pathlib import Path

from doorcam.errors import StorageFault, UsageFault
from doorcam.storage.files import file_faults

MAX_WORDING_CHARACTERS = 10_000
_TEXT_SUFFIXES = frozenset({".txt", ".md"})


def clean_wording(wording: str) -> str:
    """A wording as it is stored: composed (NFC), without white space around it; it may have several lines.

    Raises:
        UsageFault: if it is empty, longer than `MAX_WORDING_CHARACTERS`, or holds broken text or control
            characters other than line ends and tabs.
    """
    cleaned = unicodedata.normalize("NFC", wording).strip()
    if not cleaned:
        raise UsageFault("the wording of the consent is empty", "say what the person agreed to")
    if len(cleaned) > MAX_WORDING_CHARACTERS:
        raise UsageFault(
            "the wording of the consent has {count} characters, at most {most} are allowed",
            count=len(cleaned),
            most=MAX_WORDING_CHARACTERS,
        )
    for character in cleaned:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\r\t":
            raise UsageFault("the wording of the consent holds U+{code:04X}", "leave it out", code=ord(character))
    return cleaned


def read_wording(text_or_file: str) -> str:
    """The wording itself, or that of the UTF-8 text file of this name.

    Raises:
        UsageFault: if it is not allowed, or the file is no text.
        StorageFault: if the file cannot be read, or what looks like a text file's name is none.
    """
    path = Path(text_or_file)
    if not _is_file(path):
        if path.suffix.lower() in _TEXT_SUFFIXES:
            raise StorageFault("cannot read {path}", "no such file", path=path)
        return clean_wording(text_or_file)
    with file_faults(path, "read"), path.open("rb") as stream:
        data = stream.read(4 * MAX_WORDING_CHARACTERS + 1)
    try:
        return clean_wording(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UsageFault(
            "{path} is no wording of a consent", "name a text file in UTF-8, of a few pages", path=path
        ) from None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a wording makes a long and strange file name
        return False
