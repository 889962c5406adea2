"""What people are found by when somebody types: name and id, and how the name sounds in Latin letters."""

import os
import string
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import islice, product

# A name of three characters with two readings each has eight; the common readings come first.
_MOST_READINGS = 8
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ", "'"))
_SILENT = frozenset({"Mn", "Me", "Cf"})  # accents, marks, and what only steers the direction of writing


def search_text(person_id: str, name: str) -> str:
    """All that somebody can be found by, a line each.

    The id; the name as it is written; in Latin letters if it is not (Cyrillic, Greek, kana, Hangul and most
    others); of Chinese characters every common reading without tones, in full (huge) and by its initials (hg); and
    as names are typed where a key is missing: Jörg as joerg, O'Brien as obrien.
    """
    written = fold(name)
    lines = [person_id.casefold(), written]
    if not written.isascii():
        lines.append(_latin(name))
        if any(map(_is_han, written)):
            lines += dict.fromkeys(_pinyin(written))
    return "\n".join([*lines, *_typed(name, written)])


def sort_key(text: str) -> str:
    """What a `search_text` is sorted by: the name in Latin letters, so that scripts stand among each other."""
    _, written, *others = text.split("\n", 3)
    return (written if written.isascii() else others[0]).lstrip(string.punctuation)


def fold(text: str) -> str:
    """A text without the differences nobody types: case, accents, width, marks of direction, bent apostrophes."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(each for each in decomposed if unicodedata.category(each) not in _SILENT)
    return unicodedata.normalize("NFC", plain).casefold().translate(_APOSTROPHES)


def find(query: str, texts: Sequence[str]) -> list[int]:
    """The places of the texts that hold every word of a query; all of them when it has none."""
    first, *others = fold(query).split() or [""]
    found = [place for place, text in enumerate(texts) if first in text]
    for word in others:
        found = [place for place in found if word in texts[place]]
    return found


def _typed(name: str, written: str) -> list[str]:
    """A name with two letters for one, and without apostrophes; those of it that differ from how it is written."""
    lines = [written.replace("'", "")]
    if not name.isascii():
        lines.append(fold(unicodedata.normalize("NFC", name).casefold().translate(_TWO_LETTERS)))
    return [line for line in dict.fromkeys(lines) if line != written]


def _latin(name: str) -> str:
    from anyascii import anyascii

    # Letter by letter Greek ου would become oy, which nobody writes.
    letters = unicodedata.normalize("NFC", name).casefold().replace("ου", "ou").replace("ού", "ou")
    return anyascii(letters).casefold()


def _pinyin(written: str) -> list[str]:
    readings = [_readings(each) for each in written if each.isalnum()]
    full = ("".join(each) for each in islice(product(*readings), _MOST_READINGS))
    first_letters = (dict.fromkeys(reading[:1] for reading in each) for each in readings)
    initials = ("".join(each) for each in islice(product(*first_letters), _MOST_READINGS))
    return [*full, *initials]


@cache
def _readings(character: str) -> tuple[str, ...]:
    """How a character is read, the commonest first; itself if it is not Chinese."""
    if not _is_han(character):
        return (character,)
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # 28 MB of phrases would be loaded: names are none
    from pypinyin import Style, pinyin

    return tuple(pinyin(character, style=Style.NORMAL, heteronym=True)[0])


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U000323af"
