"""Pictures as Qt shows them."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, paint_icon


def as_qimage(image_bgr: npt.NDArray[np.uint8]) -> QImage:
    """A copy of a picture, (height, width, 3) uint8 blue-green-red, that owns its memory."""
    pixels = np.ascontiguousarray(image_bgr)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888).copy()


class PictureBox(QWidget):
    """A picture with rounded corners, whole, as large as there is room for; an icon when there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pixmap(self) -> QPixmap | None:
        """What is shown."""
        return self._pixmap

    def show_picture(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or none."""
        self._pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a small portrait."""
        return QSize(160, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = QRectF(self.rect())
            if self._pixmap is None or self._pixmap.isNull():
                self._paint_nothing(painter, room)
            else:
                size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
                target = QRectF(0, 0, size.width(), size.height())
                target.moveCenter(room.center())
                painter.setClipPath(_rounded(target))
                painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))

    def _paint_nothing(self, painter: QPainter, room: QRectF) -> None:
        painter.fillPath(_rounded(room), QColor(theme.RAISED))
        size = min(room.width(), room.height()) * 0.3
        square = QRectF(0, 0, size, size)
        square.moveCenter(room.center())
        paint_icon(painter, Icon.PHOTOS, square, QColor(theme.LINE))


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, 12, 12)
    return path
