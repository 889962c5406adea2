"""A small line that shows how a number went, without axes."""

from collections import deque

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import line_pen, polyline

KEPT = 300
"""Values: five minutes of one a second."""
_WIDTH_PX, _HEIGHT_PX = 104, 26


class Sparkline(QWidget):
    """Keeps the newest `KEPT` values, and draws them from zero to the highest."""

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
        low, high = (f"{each:g}" for each in (min(self._values), max(self._values)))
        self.setAccessibleDescription(said.format(low=low, high=high, now=f"{value:g}"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the newest value at the right."""
        if len(self._values) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(*self._values, 1e-9)
        step, room = (self.width() - 4) / (KEPT - 1), self.height() - 6
        first = KEPT - len(self._values)
        points = [
            QPointF(2 + (first + place) * step, 3 + room * (1 - value / highest))
            for place, value in enumerate(self._values)
        ]
        painter.setPen(line_pen(theme.ACCENT, 1.6))
        painter.drawPath(polyline(points))
        painter.end()
