"""The live picture with its marks."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop.marks import FaceMark
from doorcam.desktop.overlay import ShownMark, paint_marks
from doorcam.desktop.palettes import ON_PICTURE
from doorcam.desktop.placement import Placement, place
from doorcam.desktop.words import mark_text
from doorcam.domain import Frame

# Beside the picture.
_GROUND = QColor(ON_PICTURE.background)
# Over a picture that is not live, and over one that nobody looks at.
_DIM = QColor(11, 16, 22, 190)
_VEIL = QColor(11, 16, 22, 120)
# Behind what is read on the picture.
_DUSK = QColor(11, 16, 22, 150)
# The share of the height behind the large clock.
_SHADED = 0.75
# A picture enlarged so many times or more is drawn in squares of two pixels by two, too fine to be seen there: that is
# a quarter of the work (3840x2160 from 1280x720, one thread: 5 ms for 17 ms).
_COARSE_FROM = 2.0
# How much smaller a picture is made to soften it, and how often one that nobody looks at is drawn.
_SOFTENING = 28
_SOFT_PERIOD_S = 0.25


class LiveView(QWidget):
    """Shows the newest frame, filled or letterboxed at any size.

    Attributes:
        mirrored: Whether to show the picture as a mirror; text is never mirrored.
        margins: Edges of the view that names keep clear of, because something else lies there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mirrored = False
        self.margins = QMargins(8, 8, 8, 8)
        self._frame: Frame | None = None
        self._marks: tuple[FaceMark, ...] = ()
        self._dimmed = self._soft = self._shaded = False
        self._covered_wh = (0, 0)
        self._canvas = np.empty((0, 0, 4), np.uint8)
        self._fineness = 1.0  # pixels of the canvas for each of the view
        # Kept for the next frame: to ask the system for so much memory anew takes longer than all else that is done.
        self._coloured: cv2.typing.MatLike = np.empty((1, 1, 4), np.uint8)
        self._turned: cv2.typing.MatLike = np.empty((1, 1, 4), np.uint8)
        self._painted: tuple[Frame, Placement, bool] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing need be painted beneath it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    @property
    def frame(self) -> Frame | None:
        """The frame that is shown, or None before the first."""
        return self._frame

    @property
    def marks(self) -> tuple[FaceMark, ...]:
        """The marks that are shown."""
        return self._marks

    @property
    def room_wh(self) -> tuple[int, int]:
        """What the picture fills, from the upper left corner; nothing of it is covered by the pad."""
        return self.width() - self._covered_wh[0], self.height() - self._covered_wh[1]

    def show_frame(self, frame: Frame) -> None:
        """Show a frame in place of the one before."""
        self._frame = frame
        shown = self._painted[0].captured_s if self._painted is not None else 0.0
        if not self._soft or not 0.0 <= frame.captured_s - shown < _SOFT_PERIOD_S:
            self.update()

    def show_marks(self, marks: Sequence[FaceMark]) -> None:
        """Move the marks; they stay until the next call."""
        if marks or self._marks:
            self._marks = tuple(marks)
            self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show that the picture is not live."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_shaded(self, shaded: bool) -> None:
        """Darken the upper part of the picture behind something to be read there."""
        if shaded != self._shaded:
            self._shaded = shaded
            self.update()

    def set_covered(self, right_px: int, bottom_px: int) -> None:
        """Keep the picture clear of something that covers so much of the view."""
        if (right_px, bottom_px) != self._covered_wh:
            self._covered_wh = (right_px, bottom_px)
            self.update()

    def set_soft(self, soft: bool) -> None:
        """Let the picture fade behind what lies on it, for as long as nobody looks."""
        if soft != self._soft:
            self._soft = soft
            self.update()

    def sizeHint(self) -> QSize:
        """A common camera's shape."""
        return QSize(640, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture and marks."""
        with QPainter(self) as painter:
            if self._frame is None or min(self.room_wh) <= 0:
                painter.fillRect(self.rect(), _GROUND)
            else:
                where = place(self._frame.size_wh, self.room_wh, self.mirrored)
                left, top, right, bottom = where.target_xyxy()
                inside = QRectF(left, top, right - left, bottom - top).toRect().adjusted(2, 2, -2, -2)
                painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(inside)))
                painter.fillRect(self.rect(), _GROUND)
                painter.setClipping(False)
                self._paint_picture(painter, self._frame, where)
                self._paint_marks(painter, where)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Live picture"))

    def _paint_picture(self, painter: QPainter, frame: Frame, where: Placement) -> None:
        if self._painted != (frame, where, self._soft):
            self._scale(frame.image_bgr, where)
            self._painted = (frame, where, self._soft)
        height, width = self._canvas.shape[:2]
        image = QImage(self._canvas.data, width, height, self._canvas.strides[0], QImage.Format.Format_RGB32)
        left, top, _, _ = where.target_xyxy()
        painter.drawImage(QRectF(left, top, width / self._fineness, height / self._fineness), image)
        if self._dimmed or self._soft:
            painter.fillRect(self.rect(), _DIM if self._dimmed else _VEIL)
        if self._shaded:
            shade = QLinearGradient(0, 0, 0, self.height() * _SHADED)
            shade.setStops([(0.0, _DIM), (0.6, _DUSK), (1.0, QColor(11, 16, 22, 0))])
            painter.fillRect(self.rect(), shade)

    def _scale(self, image_bgr: npt.NDArray[np.uint8], where: Placement) -> None:
        """Bring the visible part to the size it has on the screen, in memory that stays.

        With a fourth byte for each pixel: Qt paints that as it is, and would convert three on every painting.
        """
        left, top, right, bottom = where.crop_xyxy()
        x0, y0, x1, y1 = where.target_xyxy()
        ratio = self.devicePixelRatioF()
        self._fineness = ratio / 2 if (x1 - x0) * ratio >= (right - left) * _COARSE_FROM else ratio
        size_wh = max(1, round((x1 - x0) * self._fineness)), max(1, round((y1 - y0) * self._fineness))
        if self._canvas.shape[:2] != size_wh[::-1]:
            self._canvas = np.full((size_wh[1], size_wh[0], 4), 255, np.uint8)
        part: cv2.typing.MatLike = image_bgr[top:bottom, left:right]
        if self._soft:
            few = max(1, size_wh[0] // _SOFTENING), max(1, size_wh[1] // _SOFTENING)
            part = cv2.GaussianBlur(cv2.resize(part, few, interpolation=cv2.INTER_AREA), (5, 5), 0)
        elif size_wh[0] < part.shape[1]:  # colours and sides are changed where there are fewer pixels
            method = cv2.INTER_AREA if size_wh[0] * 2 <= part.shape[1] else cv2.INTER_LINEAR
            part = cv2.resize(part, size_wh, interpolation=method)
        part = self._coloured = cv2.cvtColor(part, cv2.COLOR_BGR2BGRA, dst=self._coloured)
        if where.mirrored:
            part = self._turned = cv2.flip(part, 1, dst=self._turned)
        cv2.resize(part, size_wh, dst=self._canvas, interpolation=cv2.INTER_LINEAR)

    def _paint_marks(self, painter: QPainter, where: Placement) -> None:
        shown = [
            ShownMark(where.box(mark.box_xyxy_px), mark.style, mark_text(mark.style, mark.name)) for mark in self._marks
        ]
        area = QRectF(self.rect().marginsRemoved(self.margins))
        visible = [mark for mark in shown if QRectF(self.rect()).intersects(_rect(mark))]
        paint_marks(painter, visible, area, self._mark_font())

    def _mark_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(15, min(80, round(min(self.width(), self.height()) * 0.036))))
        font.setBold(True)
        return font


def _rect(mark: ShownMark) -> QRectF:
    left, top, right, bottom = (float(value) for value in mark.box_xyxy_px)
    return QRectF(left, top, right - left, bottom - top)
