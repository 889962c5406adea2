"""Boxes and names on saved pictures, in any script.

The three styles differ by shape as well as by colour: granted is a solid thick box with a tick,
unknown a dashed box with a question mark, undecided four thin corners with dots.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from doorcam.vision.label_layout import LabelStyle, Rect, place_labels
from doorcam.vision.text import Line, line

_COLOURS = {LabelStyle.GRANTED: "#34d399", LabelStyle.UNKNOWN: "#fbbf24", LabelStyle.UNDECIDED: "#e2e8f0"}
_INK = "#0b1220"


@dataclass(frozen=True, slots=True, eq=False)
class FaceLabel:
    """What to write at a face.

    Attributes:
        box_xyxy_px: (4,) float32, left, top, right, bottom; may reach beyond the picture.
        text: Usually the name, in any script.
        style: How the box looks.
    """

    box_xyxy_px: npt.NDArray[np.float32]
    text: str
    style: LabelStyle


def draw_labels(image_bgr: npt.NDArray[np.uint8], labels: Sequence[FaceLabel]) -> npt.NDArray[np.uint8]:
    """Draw a box and a name for each face.

    Args:
        image_bgr: (height, width, 3) uint8, blue-green-red; not changed.
        labels: One for each face; without any the answer is a plain copy.

    Returns:
        A new picture of the same size. Names stay inside it and keep off each other where they can.
    """
    picture = Image.fromarray(np.ascontiguousarray(image_bgr[:, :, ::-1]))
    canvas = ImageDraw.Draw(picture)
    size_px = max(12, round(min(picture.size) / 24))
    pad = size_px * 0.4
    lines = [line(label.text, size_px, picture.width - size_px - 3 * pad) for label in labels]
    sizes = [(text.width_px + size_px + 3 * pad, text.height_px + pad) for text in lines]
    area = Rect(0, 0, picture.width, picture.height)
    for label in labels:
        _draw_box(canvas, Rect(*(float(value) for value in label.box_xyxy_px)), label.style, max(2, size_px // 6))
    places = place_labels(area, [label.box_xyxy_px for label in labels], sizes, gap=size_px / 4)
    for label, text, place in zip(labels, lines, places, strict=True):
        _draw_plate(canvas, place, text, label.style, size_px)
    return np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])


def _draw_plate(canvas: ImageDraw.ImageDraw, place: Rect, text: Line, style: LabelStyle, size_px: int) -> None:
    pad = size_px * 0.4
    canvas.rounded_rectangle((place.left, place.top, place.right - 1, place.bottom - 1), size_px * 0.3, _COLOURS[style])
    middle = (place.top + place.bottom) / 2
    mark = Rect(place.left + pad, middle - size_px / 2, place.left + pad + size_px, middle + size_px / 2)
    _draw_mark(canvas, mark, style)
    text.draw(canvas, mark.right + pad, place.top + pad / 2, _INK)


def _draw_mark(canvas: ImageDraw.ImageDraw, mark: Rect, style: LabelStyle) -> None:
    size = mark.right - mark.left
    stroke = max(2, round(size / 7))
    if style is LabelStyle.GRANTED:
        points = [(mark.left + x * size, mark.top + y * size) for x, y in ((0.1, 0.55), (0.4, 0.85), (0.9, 0.2))]
        canvas.line(points, fill=_INK, width=stroke, joint="curve")
    elif style is LabelStyle.UNKNOWN:
        question = line("?", round(size), size)
        question.draw(canvas, mark.left + (size - question.width_px) / 2, mark.top - size * 0.15, _INK)
    else:
        for x in (0.2, 0.5, 0.8):
            canvas.circle((mark.left + x * size, mark.top + size / 2), size / 10, _INK)


def _draw_box(canvas: ImageDraw.ImageDraw, box: Rect, style: LabelStyle, stroke: int) -> None:
    colour = _COLOURS[style]
    if style is LabelStyle.GRANTED:
        canvas.rectangle(
            (box.left, box.top, max(box.left, box.right - 1), max(box.top, box.bottom - 1)), None, colour, stroke
        )
        return
    corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
    for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
        pieces = _dashes(start, end, stroke * 5) if style is LabelStyle.UNKNOWN else _ends(start, end)
        width = stroke if style is LabelStyle.UNKNOWN else max(1, stroke // 2)
        for piece in pieces:
            canvas.line(piece, fill=colour, width=width)


_Point = tuple[float, float]


def _between(start: _Point, end: _Point, share: float) -> _Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _dashes(start: _Point, end: _Point, dash_px: float) -> list[tuple[_Point, _Point]]:
    """The side cut into an odd number of equal pieces, every second one drawn, so that corners are solid."""
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    count = max(3, min(101, round(length / dash_px)) | 1)
    return [(_between(start, end, i / count), _between(start, end, (i + 1) / count)) for i in range(0, count, 2)]


def _ends(start: _Point, end: _Point) -> list[tuple[_Point, _Point]]:
    """The first and last quarter of a side: what is left is the four corners of a box."""
    return [(start, _between(start, end, 0.25)), (_between(start, end, 0.75), end)]


__all__ = ["FaceLabel", "LabelStyle", "draw_labels"]
