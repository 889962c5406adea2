"""Boxes and names over the live picture. The three styles differ by shape and text as well as by colour."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from doorcam.desktop.icons import Icon, paint_icon
from doorcam.desktop.palettes import ON_PICTURE
from doorcam.vision.label_layout import LabelStyle, Rect, place_labels

_LOOKS = {
    LabelStyle.GRANTED: (Icon.CHECK, QColor(ON_PICTURE.good)),
    LabelStyle.UNKNOWN: (Icon.QUESTION, QColor(ON_PICTURE.warning)),
    LabelStyle.UNDECIDED: (Icon.DOTS, QColor(ON_PICTURE.text)),
}
_INK = QColor(ON_PICTURE.background)


@dataclass(frozen=True, slots=True, eq=False)
class ShownMark:
    """A mark as it stands in the view.

    Attributes:
        box_xyxy_px: (4,) float32 in view pixels.
        text: At the box; may be empty.
    """

    box_xyxy_px: npt.NDArray[np.float32]
    style: LabelStyle
    text: str


def paint_marks(painter: QPainter, marks: Sequence[ShownMark], area: QRectF, font: QFont) -> None:
    """Draw the boxes, then the names, which stay inside the area and off each other."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    size = QFontMetricsF(font).height()
    for mark in marks:
        _paint_box(painter, mark, size / 7)
    texts = [_fitted(mark.text, font, area.width() - size * 2.2) for mark in marks]
    sizes = [(_plate_width(text, font, size), size * 1.35) for text in texts]
    inside = Rect(area.left(), area.top(), area.right(), area.bottom())
    places = place_labels(inside, [mark.box_xyxy_px for mark in marks], sizes, gap=size * 0.3)
    for mark, text, spot in zip(marks, texts, places, strict=True):
        _paint_plate(painter, QRectF(*spot[:2], spot.right - spot.left, spot.bottom - spot.top), mark.style, text, size)


def _fitted(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _plate_width(text: str, font: QFont, size: float) -> float:
    return size * 1.7 + (QFontMetricsF(font).horizontalAdvance(text) + size * 0.4 if text else 0.0)


def _paint_plate(painter: QPainter, plate: QRectF, style: LabelStyle, text: str, size: float) -> None:
    icon, colour = _LOOKS[style]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
    icon_rect = QRectF(plate.left() + size * 0.4, plate.center().y() - size * 0.45, size * 0.9, size * 0.9)
    paint_icon(painter, icon, icon_rect, _INK, stroke=3)
    painter.setPen(_INK)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(plate.adjusted(size * 1.6, 0, 0, 0), middle, text)


def _paint_box(painter: QPainter, mark: ShownMark, stroke: float) -> None:
    left, top, right, bottom = (float(value) for value in mark.box_xyxy_px)
    box = QRectF(left, top, right - left, bottom - top)
    pen = QPen(_LOOKS[mark.style][1], stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark.style is LabelStyle.UNDECIDED:
        pen.setWidthF(stroke * 0.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines(_corners(box))
        return
    if mark.style is LabelStyle.UNKNOWN:
        pen.setDashPattern([3.0, 2.5])
    else:
        pen.setWidthF(stroke * 1.4)
    painter.setPen(pen)
    painter.drawRoundedRect(box, stroke * 3, stroke * 3)


def _corners(box: QRectF) -> list[QLineF]:
    length = min(box.width(), box.height()) * 0.22
    lines = []
    for x, inward_x in ((box.left(), length), (box.right(), -length)):
        for y, inward_y in ((box.top(), length), (box.bottom(), -length)):
            lines += [QLineF(x, y, x + inward_x, y), QLineF(x, y, x, y + inward_y)]
    return lines
