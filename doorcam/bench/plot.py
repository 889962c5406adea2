"""The measurements as a picture of bars."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PIL import Image, ImageDraw

from doorcam.bench.measurement import OURS, Measurement
from doorcam.errors import StorageFault
from doorcam.vision.text import line

_WIDTH_PX = 1000
_LINE_PX = 26
_TEXT_PX = 15
_MARGIN_PX = 20
_BARS_LEFT_PX = 320
_BARS_WIDTH_PX = 480
_INK, _OURS, _THEIRS = "#202124", "#1a73e8", "#9aa0a6"


def draw_plot(rows: Sequence[Measurement], path: Path) -> None:
    """Draw a bar for every row that has a time, as long as its share of the longest of its case.

    Rows whose cases are steps of one growth are drawn beneath one another, as one case.

    Args:
        path: Its suffix says the format.

    Raises:
        StorageFault: if the file cannot be written.
    """
    timed = [row for row in rows if row.compared is not None]
    groups = [(title, list(group)) for title, group in groupby(timed, _title)]
    height = 2 * _MARGIN_PX + _LINE_PX * sum(len(group) + 2 for _, group in groups)
    picture = Image.new("RGB", (_WIDTH_PX, height), "white")
    canvas = ImageDraw.Draw(picture)
    top = _MARGIN_PX
    for title, group in groups:
        line(title, _TEXT_PX + 2, _WIDTH_PX - 2 * _MARGIN_PX).draw(canvas, _MARGIN_PX, top, _INK)
        longest = max(row.compared or 0.0 for row in group) or 1.0
        for number, row in enumerate(group, start=1):
            _draw_bar(canvas, row, top + number * _LINE_PX, longest)
        top += _LINE_PX * (len(group) + 2)
    try:
        picture.save(path)
    except (OSError, ValueError) as error:
        raise StorageFault(f"cannot write the picture {path}", str(error)) from error


def _title(row: Measurement) -> str:
    """What a row stands under: its part, and the case where several contestants share it."""
    return row.part if "ratio" not in row.values else f"{row.part}: {row.case}"


def _draw_bar(canvas: ImageDraw.ImageDraw, row: Measurement, top: int, longest: float) -> None:
    seconds = "first_answer_s" in row.values
    took = row.compared or 0.0
    label = row.who if "ratio" in row.values else row.case
    line(label, _TEXT_PX, _BARS_LEFT_PX - 2 * _MARGIN_PX).draw(canvas, 2 * _MARGIN_PX, top, _INK)
    right = _BARS_LEFT_PX + max(1, round(_BARS_WIDTH_PX * took / longest))
    colour = _OURS if row.who.startswith(OURS) else _THEIRS
    canvas.rectangle((_BARS_LEFT_PX, top + 2, right, top + _LINE_PX - 8), fill=colour)
    ratio = f"  ×{row.values['ratio']:g}" if row.values.get("ratio", 1) != 1 else ""
    text = f"{took:.4g} {'s' if seconds else 'ms'}{ratio}"
    line(text, _TEXT_PX, _WIDTH_PX).draw(canvas, right + 8, top, _INK)
