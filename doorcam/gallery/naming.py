"""Names and ids of people: what is allowed, and how an id is made from a name."""

import base64
import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping

from doorcam.errors import UsageFault

MAX_NAME_CHARACTERS = 200
MAX_ID_CHARACTERS = 64

_ID = re.compile(rf"[A-Za-z0-9_][A-Za-z0-9_.-]{{0,{MAX_ID_CHARACTERS - 1}}}")
_WORD = re.compile(r"[a-z0-9]+")
# Bidirectional embeddings, overrides and isolates (Unicode Annex 9): they reorder the text around
# the name, so that one name can be made to look like another. Plain marks (U+200E, U+200F) cannot.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})  # controls, broken text, line and paragraph ends
_INVISIBLE_CATEGORIES = frozenset({"Cf", "Zs", "Mn", "Me"})


def clean_name(name: str) -> str:
    """A display name as it is stored: any script, composed (NFC), without white space around it.

    Raises:
        UsageFault: if it is empty or invisible, longer than `MAX_NAME_CHARACTERS`, or holds line ends,
            control characters, broken text, or characters that reorder the text around them.
    """
    cleaned = unicodedata.normalize("NFC", name).strip()
    for character in cleaned:
        if unicodedata.category(character) in _REFUSED_CATEGORIES or character in _REORDERING:
            raise UsageFault("a name cannot hold the character U+{code:04X}", "leave it out", code=ord(character))
    if all(unicodedata.category(character) in _INVISIBLE_CATEGORIES for character in cleaned):
        raise UsageFault("the name is empty", "give a name")
    if len(cleaned) > MAX_NAME_CHARACTERS:
        raise UsageFault(
            "the name has {count} characters, at most {most} are allowed", count=len(cleaned), most=MAX_NAME_CHARACTERS
        )
    return cleaned


def is_person_id(text: str) -> bool:
    """Whether a text may be a person's id."""
    return _ID.fullmatch(text) is not None


def check_person_id(person_id: str) -> None:
    """Let only a valid id pass.

    Raises:
        UsageFault: for anything but 1 to 64 of the letters a-z and A-Z, digits, `_`, `-` and `.`, the
            first of them a letter, a digit or `_` (an id must not look like an option or a folder).
    """
    if not is_person_id(person_id):
        raise UsageFault(
            "{person_id!r} cannot be an id",
            "use 1 to {most} letters a-z, digits, _ - and ., not starting with - or .",
            person_id=person_id[:80],
            most=MAX_ID_CHARACTERS,
        )


def id_candidates(name: str) -> Iterator[str]:
    """Ids for a name, best first, without end; the same ones for the same name.

    The words of a name in Latin letters ("Ann O'Brien" gives ann_o_brien, ann_o_brien_2 …); for a name
    in another script six characters of a hash of it (p-7f3k2q).
    """
    words = _latin_words(name)
    if words:
        slug = "_".join(words)[:48].strip("_")
        yield slug
        yield from (f"{slug}_{number}" for number in itertools.count(2))
    for number in itertools.count():
        digest = hashlib.sha256(f"{name}\0{number}".encode()).digest()
        yield f"p-{base64.b32encode(digest).decode().lower()[:6]}"


def person_ids(names: Mapping[str, str], enrolled: Mapping[str, str]) -> dict[str, str]:
    """An id for each key, the same at every run: a key that may be an id is one, and somebody enrolled keeps theirs.

    Args:
        names: Display names by key.
        enrolled: The names of those enrolled by their ids.
    """
    ids = {key: key for key in names if is_person_id(key)}
    taken = set(ids)
    for key, name in names.items():
        if key not in ids:
            free = (each for each in id_candidates(key) if each not in taken and enrolled.get(each, name) == name)
            ids[key] = next(free)
            taken.add(ids[key])
    return ids


def _latin_words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    without_accents = "".join(character for character in decomposed if not unicodedata.combining(character))
    return [word for word in re.findall(r"[^\W_]+", without_accents) if _WORD.fullmatch(word)]
