"""How far a face was from somebody, beside how far it may be."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.numbers import distance_text

_BEYOND = 2.0  # where the bar ends, in limits: strangers are rarely further away


class DistanceBar(QWidget):
    """A bar from nothing to the distance, over a line at the limit.

    Args:
        distance: Lower is closer.
        limit: Up to where it may be the person; None where nobody wrote it down.
    """

    reads_as = QAccessible.Role.Chart

    def __init__(self, distance: float, limit: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distance = distance
        self._limit = limit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = self.tr("Distance {distance}").format(distance=distance_text(distance))
        if limit is not None:
            said = self.tr("{said}, limit {limit}").format(said=said, limit=distance_text(limit))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def sizeHint(self) -> QSize:
        """A line of text."""
        return QSize(90, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and limit."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = max(self._distance, _BEYOND * (self._limit or self._distance), 1e-6)
            groove = QRectF(0, self.height() / 2 - 4, self.width(), 8)
            painter.fillRect(groove, QColor(theme.LINE))
            within = self._limit is None or self._distance <= self._limit
            groove.setWidth(max(2.0, self.width() * max(0.0, self._distance) / whole))
            painter.fillRect(groove, QColor(theme.GOOD if within else theme.WARNING))
            if self._limit is not None:
                mark = QRectF(self.width() * self._limit / whole - 1, 0, 2, self.height())
                painter.fillRect(
                    mark.adjusted(-2, 0, 2, 0), QColor(theme.PANEL)
                )  # the groove may have the colour of text
                painter.fillRect(mark, QColor(theme.TEXT))
