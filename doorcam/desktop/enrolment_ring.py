"""The live picture of the enrolment, and the ring of marks around the face that fills pose by pose."""

from collections.abc import Collection
from enum import StrEnum
from math import cos, radians, sin

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen

from doorcam.desktop.enrolment_guide import Advice, Hint, Look
from doorcam.desktop.live_view import LiveView
from doorcam.desktop.palettes import ON_PICTURE
from doorcam.desktop.placement import place

MARKS = 72
_QUARTER = MARKS // 4
# The ring around a face, in widths of the face; before there is one, in heights of the view.
_AROUND_FACE, _ALONE = 1.6, 0.62
# How much of the way to where the face is now the ring goes at a time, so that it does not tremble.
_FOLLOW = 0.4
_OUTSIDE = QColor(11, 16, 22, 120)


class Mark(StrEnum):
    """What one mark of the ring says."""

    PLAIN = "plain"
    WANTED = "wanted"
    POOR = "poor"
    HELD = "held"
    DONE = "done"


def ring_marks(advice: Advice | None, done: Collection[Look], now: Look | None, *, mirrored: bool) -> list[Mark]:
    """What each mark says, clockwise from the top; each quarter stands for the pose that looks there.

    Looking straight, all of them fill: with the quality while something is wrong, then with holding still.

    Args:
        advice: What is asked for now; None for nothing.
        done: The poses taken or skipped.
        now: The pose to take; None when all are done.
        mirrored: Whether the picture is a mirror: the person's own left is at its left.
    """
    good = advice is not None and advice.refusal is None and advice.hint in (Hint.HOLD, Hint.READY)
    share = 0.0 if advice is None else advice.held if good else advice.quality
    filled = Mark.HELD if good else Mark.POOR
    if now is Look.STRAIGHT:
        return [filled if at < share * MARKS else Mark.PLAIN for at in range(MARKS)]
    marks = [Mark.DONE if now is None or _look_of(at, mirrored) in done else Mark.PLAIN for at in range(MARKS)]
    for at in range(MARKS):
        if _look_of(at, mirrored) is now:
            marks[at] = filled if good and _from_middle(at) < share * _QUARTER / 2 else Mark.WANTED
    return marks


def _look_of(at: int, mirrored: bool) -> Look:
    right, left = (Look.RIGHT, Look.LEFT) if mirrored else (Look.LEFT, Look.RIGHT)
    return (Look.UP, right, Look.DOWN, left)[(at + _QUARTER // 2) % MARKS // _QUARTER]


def _from_middle(at: int) -> float:
    """How many marks one is away from the middle of its quarter."""
    return abs((at + _QUARTER // 2) % _QUARTER - _QUARTER / 2)


class GuidedView(LiveView):
    """The live picture, darkened but for the face, with the ring around it."""

    def __init__(self) -> None:
        super().__init__()
        self._advice: Advice | None = None
        self._done: frozenset[Look] = frozenset()
        self._now: Look | None = Look.STRAIGHT
        self._face_xys: npt.NDArray[np.float64] | None = None
        self._guiding = True

    def show_advice(self, advice: Advice | None) -> None:
        """Fill the ring otherwise; it goes where the face is."""
        self._advice = advice
        if advice is not None and advice.face is not None:
            left, top, right, bottom = advice.face.box_xyxy_px
            seen = np.array([(left + right) / 2, (top + bottom) / 2, max(right - left, bottom - top)])
            before = seen if self._face_xys is None else self._face_xys
            self._face_xys = before + _FOLLOW * (seen - before)
        elif advice is not None:
            self._face_xys = None
        self.update()

    def show_poses(self, done: frozenset[Look], now: Look | None) -> None:
        """Show how far the guide has come, and nothing of the pose before."""
        self._done, self._now = done, now
        self.show_advice(None)

    def set_guiding(self, guiding: bool) -> None:
        """Whether there is a ring at all: not over a picture that stands still."""
        self._guiding = guiding
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and the ring over it."""
        super().paintEvent(event)
        if not self._guiding or self.frame is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = self._ring()
            if self._face_xys is not None:
                outside = QPainterPath()
                outside.addRect(QRectF(self.rect()))
                outside.addEllipse(ring)
                painter.fillPath(outside, _OUTSIDE)
            _paint_marks(painter, ring, ring_marks(self._advice, self._done, self._now, mirrored=self.mirrored))

    def _ring(self) -> QRectF:
        """In view pixels."""
        if self._face_xys is None or self.frame is None:
            side = _ALONE * min(self.width(), self.height())
            return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        where = place(self.frame.size_wh, (self.width(), self.height()), self.mirrored)
        x, y, size = self._face_xys
        half = _AROUND_FACE * size / 2
        box = np.array([x - half, y - half, x + half, y + half], np.float32)
        left, top, right, bottom = (float(value) for value in where.box(box))
        return QRectF(left, top, right - left, bottom - top)


def _paint_marks(painter: QPainter, ring: QRectF, marks: list[Mark]) -> None:
    colours = {
        Mark.PLAIN: QColor(255, 255, 255, 150),
        Mark.WANTED: QColor(ON_PICTURE.accent),
        Mark.POOR: QColor(ON_PICTURE.fill_warning),
        Mark.HELD: QColor(ON_PICTURE.fill_good),
        Mark.DONE: QColor(ON_PICTURE.fill_good),
    }
    radius, centre = ring.width() / 2, ring.center()
    width = max(2.5, radius / 42)
    for at, mark in enumerate(marks):
        angle = radians(at * 360 / len(marks))
        way = QPointF(sin(angle), -cos(angle))
        length = radius * (0.06 if mark is Mark.PLAIN else 0.11)
        pen = QPen(colours[mark], width if mark is Mark.PLAIN else width * 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre + way * radius, centre + way * (radius + length))
