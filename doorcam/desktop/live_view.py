"""The live picture with its marks."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMargins, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.overlay import ShownMark, paint_marks
from doorcam.desktop.placement import Placement, place
from doorcam.desktop.state import FaceMark
from doorcam.desktop.words import mark_text
from doorcam.domain import Frame


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
        self._dimmed = False
        self._scaled: tuple[QImage, npt.NDArray[np.uint8]] | None = None  # the image borrows the array's memory
        self._scaled_for: tuple[Frame, Placement] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Live picture"))

    @property
    def frame(self) -> Frame | None:
        """The frame that is shown, or None before the first."""
        return self._frame

    @property
    def marks(self) -> tuple[FaceMark, ...]:
        """The marks that are shown."""
        return self._marks

    def show_frame(self, frame: Frame) -> None:
        """Show a frame in place of the one before."""
        self._frame = frame
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

    def sizeHint(self) -> QSize:
        """A common camera's shape."""
        return QSize(640, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture and marks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.BACKGROUND))
        if self._frame is not None and self.width() and self.height():
            where = place(self._frame.size_wh, (self.width(), self.height()), self.mirrored)
            self._paint_picture(painter, self._frame, where)
            self._paint_marks(painter, where)
        painter.end()

    def _paint_picture(self, painter: QPainter, frame: Frame, where: Placement) -> None:
        if self._scaled is None or self._scaled_for is None or self._scaled_for != (frame, where):
            self._scaled = _scaled(frame.image_bgr, where, self.devicePixelRatioF())
            self._scaled_for = (frame, where)
        left, top, _, _ = where.target_xyxy()
        painter.drawImage(QPointF(left, top), self._scaled[0])
        if self._dimmed:
            painter.fillRect(self.rect(), QColor(11, 16, 22, 190))

    def _paint_marks(self, painter: QPainter, where: Placement) -> None:
        shown = [
            ShownMark(where.box(mark.box_xyxy_px), mark.style, mark_text(mark.style, mark.name)) for mark in self._marks
        ]
        area = QRectF(self.rect().marginsRemoved(self.margins))
        visible = [mark for mark in shown if QRectF(self.rect()).intersects(_rect(mark))]
        paint_marks(painter, visible, area, self._mark_font())

    def _mark_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(15, min(44, round(min(self.width(), self.height()) * 0.036))))
        font.setBold(True)
        return font


def _rect(mark: ShownMark) -> QRectF:
    left, top, right, bottom = (float(value) for value in mark.box_xyxy_px)
    return QRectF(left, top, right - left, bottom - top)


def _scaled(image_bgr: npt.NDArray[np.uint8], where: Placement, ratio: float) -> tuple[QImage, npt.NDArray[np.uint8]]:
    """The visible part at the size it has on the screen: one copy, made by the resizing."""
    left, top, right, bottom = where.crop_xyxy()
    x0, y0, x1, y1 = where.target_xyxy()
    size_wh = max(1, round((x1 - x0) * ratio)), max(1, round((y1 - y0) * ratio))
    method = cv2.INTER_AREA if size_wh[0] * 2 <= right - left else cv2.INTER_LINEAR
    picture = np.empty((size_wh[1], size_wh[0], 3), np.uint8)
    cv2.resize(image_bgr[top:bottom, left:right], size_wh, dst=picture, interpolation=method)
    if where.mirrored:
        cv2.flip(picture, 1, picture)
    image = QImage(picture.data, *size_wh, picture.strides[0], QImage.Format.Format_BGR888)
    image.setDevicePixelRatio(ratio)
    return image, picture
