from collections.abc import Iterator

import pytest
from fontTools.ttLib import TTCollection, TTFont

from doorcam.config.assets import asset_path
from doorcam.errors import StorageFault

CJK = "fonts/NotoSansCJK-Regular.ttc"


def _coverage(relative: str) -> set[int]:
    path = asset_path(relative)
    if path.suffix == ".ttc":
        with TTCollection(str(path), lazy=True) as collection:
            return set(collection.fonts[2].getBestCmap())
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


@pytest.fixture(scope="module")
def cjk() -> set[int]:
    return _coverage(CJK)


def _decoded(codec: str, first_bytes: range, second_bytes: range) -> Iterator[str]:
    """Every character of a two-byte codec whose bytes lie in the two ranges."""
    for first in first_bytes:
        for second in second_bytes:
            try:
                yield bytes((first, second)).decode(codec)
            except UnicodeDecodeError:
                continue


@pytest.mark.parametrize(
    ("codec", "first_bytes", "second_bytes", "at_least"),
    [
        ("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF), 6763),  # level 1 and 2 hanzi
        ("big5", range(0xA4, 0xC7), range(0x40, 0xFF), 5401),  # the frequent hanzi
        ("euc_jp", range(0xA4, 0xA6), range(0xA1, 0xFF), 169),  # kana
        ("euc_jp", range(0xB0, 0xF5), range(0xA1, 0xFF), 6355),  # JIS X 0208 kanji
        ("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF), 2350),  # KS X 1001 hangul
    ],
)
def test_the_cjk_font_covers_the_national_character_sets(
    cjk: set[int], codec: str, first_bytes: range, second_bytes: range, at_least: int
) -> None:
    characters = set(_decoded(codec, first_bytes, second_bytes))
    assert len(characters) >= at_least
    assert not {char for char in characters if ord(char) not in cjk}


@pytest.mark.parametrize(
    ("relative", "first", "last"),
    [
        ("fonts/NotoSans-Regular.ttf", 0x20, 0x7E),
        ("fonts/NotoSans-Regular.ttf", 0xA0, 0x17F),
        ("fonts/NotoSans-Regular.ttf", 0x400, 0x45F),
        ("fonts/NotoSans-Bold.ttf", 0xA0, 0x17F),
        ("fonts/NotoSans-Bold.ttf", 0x400, 0x45F),
        (CJK, 0x20, 0x7E),
        (CJK, 0x410, 0x44F),
        ("fonts/NotoSansArabic-Regular.ttf", 0x621, 0x63A),
        ("fonts/NotoSansArabic-Regular.ttf", 0x641, 0x652),
        ("fonts/NotoSansHebrew-Regular.ttf", 0x5D0, 0x5EA),
        ("fonts/NotoSansDevanagari-Regular.ttf", 0x904, 0x939),
        ("fonts/NotoSansThai-Regular.ttf", 0xE01, 0xE3A),
    ],
)
def test_alphabets_are_covered(relative: str, first: int, last: int) -> None:
    assert not set(range(first, last + 1)) - _coverage(relative)


def test_every_font_has_its_licence_beside_it() -> None:
    folder = asset_path(CJK).parent
    for name in ("LICENSE-NotoSansCJK.txt", "LICENSE-NotoSans.txt"):
        text = (folder / name).read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
        assert text.startswith(("Copyright", "Noto Sans: Copyright"))


def test_a_missing_asset_is_one_clear_line() -> None:
    with pytest.raises(StorageFault, match=r"fonts/absent\.ttf is missing"):
        asset_path("fonts/absent.ttf")
