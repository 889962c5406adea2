"""Text in any script on saved pictures, with the bundled fonts."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageDraw, ImageFont

from doorcam.config.assets import asset_path

_CJK = "NotoSansCJK-Regular.ttc"
_CJK_SIMPLIFIED = 2  # the collection's faces: Japanese, Korean, Simplified, Traditional, Hong Kong
# First and last code point of Unicode blocks (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt); others: CJK.
_FONT_OF_BLOCK = (
    (0x0000, 0x058F, "NotoSans-Regular.ttf"),
    (0x0590, 0x05FF, "NotoSansHebrew-Regular.ttf"),
    (0x0600, 0x06FF, "NotoSansArabic-Regular.ttf"),
    (0x0750, 0x077F, "NotoSansArabic-Regular.ttf"),
    (0x08A0, 0x08FF, "NotoSansArabic-Regular.ttf"),
    (0x0900, 0x097F, "NotoSansDevanagari-Regular.ttf"),
    (0x0E00, 0x0E7F, "NotoSansThai-Regular.ttf"),
    (0x1E00, 0x206F, "NotoSans-Regular.ttf"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew-Regular.ttf"),
    (0xFB50, 0xFDFF, "NotoSansArabic-Regular.ttf"),
    (0xFE70, 0xFEFF, "NotoSansArabic-Regular.ttf"),
)
_RIGHT_TO_LEFT = ("R", "AL")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, cut into runs of one font each, in the order they stand on the picture.

    Attributes:
        runs: Text and font of each run, leftmost first.
        width_px: Of the whole line.
        height_px: From the top of the tallest letter a font may have to the lowest tail.
    """

    runs: tuple[tuple[str, ImageFont.FreeTypeFont], ...]
    width_px: float
    height_px: float

    def draw(self, canvas: ImageDraw.ImageDraw, left_px: float, top_px: float, colour: str) -> None:
        """Draw the line; all runs stand on one baseline."""
        baseline = top_px + self.height_px * 0.78
        for text, font in self.runs:
            canvas.text((left_px, baseline), text, font=font, fill=colour, anchor="ls")
            left_px += font.getlength(text)


def line(text: str, size_px: int, max_width_px: float) -> Line:
    """Set one line, cut with `…` where it would be wider than allowed.

    Arabic is joined and right-to-left scripts run from right to left where Pillow finds the FriBiDi
    library (most desktops have it); without it the letters of such names stand alone.

    Args:
        text: Any script; control characters become spaces.
        size_px: Height of the letter square.
        max_width_px: Widest the line may be; the `…` alone may still exceed it.
    """
    clean = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text).strip()
    whole = _set(clean[:200], size_px)
    if whole.width_px <= max_width_px and len(clean) <= 200:
        return whole
    fits, too_long = 0, min(len(clean), 200)
    while fits + 1 < too_long:
        middle = (fits + too_long) // 2
        if _set(clean[:middle] + "…", size_px).width_px <= max_width_px:
            fits = middle
        else:
            too_long = middle
    return _set(clean[:fits] + "…", size_px)


def _set(text: str, size_px: int) -> Line:
    stretches = _runs(text)
    if _first_direction(text) in _RIGHT_TO_LEFT:
        stretches = [(name, _spaces_to_front(run)) for name, run in reversed(stretches)]
    runs = [(run, _font(name, size_px)) for name, run in stretches]
    return Line(tuple(runs), sum(font.getlength(run) for run, font in runs), size_px * 1.3)


def _runs(text: str) -> list[tuple[str, str]]:
    """Font and text of each stretch one font can show; spaces and marks stay with what they follow."""
    runs: list[tuple[str, str]] = []
    for char in text:
        joins = unicodedata.category(char) in ("Zs", "Cf", "Mn", "Mc")
        name = runs[-1][0] if joins and runs else _font_name(char)
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + char)
        else:
            runs.append((name, char))
    return runs


def _font_name(char: str) -> str:
    for first, last, name in _FONT_OF_BLOCK:
        if first <= ord(char) <= last:
            return name
    return _CJK


def _spaces_to_front(run: str) -> str:
    """In a line that runs from right to left, what follows a left-to-right run stands on its left."""
    if _first_direction(run) in _RIGHT_TO_LEFT:
        return run
    return " " * (len(run) - len(run.rstrip(" "))) + run.rstrip(" ")


def _first_direction(text: str) -> str:
    """`L`, `R` or `AL`, of the first letter that has a direction; `L` when none has."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind for kind in kinds if kind in ("L", *_RIGHT_TO_LEFT)), "L")


@lru_cache(maxsize=32)
def _font(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(asset_path(f"fonts/{name}"), size_px, index=_CJK_SIMPLIFIED if name == _CJK else 0)
