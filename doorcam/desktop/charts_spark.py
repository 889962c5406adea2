"""A small line that shows how a number went, without axes."""

from collections import deque

from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QAccessible, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import line_pen, polyline

KEPT = 300
"""Values: five minutes of one a second."""
_LEAST_SHOWN = 60  # so that a line is more than a dot after a few seconds, and grows slowly from there
_WIDTH_PX, _HEIGHT_PX = 128, 34
_HEADROOM = 1.25
_GROUND_ALPHA = 0.3


class Sparkline(QWidget):
    """Keeps the newest `KEPT` values, and draws them from zero to beyond the highest."""

    reads_as = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: deque[float] = deque(maxlen=KEPT)
        self.setAccessibleName(name)
        self.setFixedSize(round(theme.scaled(_WIDTH_PX)), round(theme.scaled(_HEIGHT_PX)))

    @property
    def values(self) -> list[float]:
        """The oldest first."""
        return list(self._values)

    def add(self, value: float) -> None:
        """Take the next value."""
        self._values.append(value)
        said = self.tr("Last five minutes: from {low} to {high}, now {now}")
        low, high, now = (QLocale().toString(each, "g", 3) for each in (min(self._values), max(self._values), value))
        self.setAccessibleDescription(said.format(low=low, high=high, now=now))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line over its ground, the newest value at the right."""
        if len(self._values) < 2:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            points = self._points()
            floor = self.height() - 2.0
            ground = QLinearGradient(0, 0, 0, floor)
            for share, alpha in ((0, _GROUND_ALPHA), (1, 0.0)):
                colour = QColor(theme.ACCENT)
                colour.setAlphaF(alpha)
                ground.setColorAt(share, colour)
            painter.fillPath(polyline([QPointF(points[0].x(), floor), *points, QPointF(points[-1].x(), floor)]), ground)
            painter.setPen(line_pen(theme.ACCENT, 1.6))
            painter.drawPath(polyline(points))

    def _points(self) -> list[QPointF]:
        """As far apart as five minutes need, or the first `_LEAST_SHOWN` values; a steady number keeps from the top."""
        highest = max(*self._values, 1e-9) * _HEADROOM
        shown = max(len(self._values), _LEAST_SHOWN)
        step, room = (self.width() - 4) / (shown - 1), self.height() - 4
        first = shown - len(self._values)
        return [
            QPointF(2 + (first + place) * step, 2 + room * (1 - value / highest))
            for place, value in enumerate(self._values)
        ]
