"""Error rates over the threshold, with the threshold as a handle to drag or to move with the arrow keys."""

import math

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import chart_font, line_pen, paint_focus, polyline, width_of
from doorcam.desktop.numbers import distance_text, in_percent
from doorcam.gallery.evaluation.bootstrap import Estimate
from doorcam.gallery.evaluation.tradeoff import Cost, Tradeoff, nearest

_RAREST = 1e-6  # what is rarer lies on the axis
_DECADES = round(-math.log10(_RAREST))
_GRIP_PX = 11
_PAGE = 10
_MARK_PX = 10
_WORTH_A_TICK_PX = 60
_STEPS = (0.05, 0.1, 0.2, 0.5, 1.0)


class ThresholdChart(QWidget):
    """Draws both rates, on a scale of powers of ten, with their 95 % intervals.

    Attributes:
        moved: The handle stands at another place of the costs.
    """

    moved = Signal(int)
    reads_as = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._costs: tuple[Cost, ...] = ()
        self._labelled: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())
        self._place = self._in_use = 0
        self.setAccessibleName(self.tr("Threshold"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 170)

    @property
    def place(self) -> int:
        """Where the handle is."""
        return self._place

    def show_tradeoff(self, tradeoff: Tradeoff, in_use: int) -> None:
        """Show costs, the handle at the place in use."""
        self._costs, self._labelled, self._in_use = tradeoff.costs, (tradeoff.wrong, tradeoff.right), in_use
        self._place = -1
        self.move_to(in_use)

    def move_to(self, place: int) -> None:
        """Move the handle; beyond the ends, to the end."""
        place = max(0, min(place, len(self._costs) - 1))
        if self._costs and place != self._place:
            self._place = place
            self.update()
            self.moved.emit(place)

    def sizeHint(self) -> QSize:
        """Room for curves that can be read."""
        return QSize(480, 300)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_PageUp: _PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.move_to(self._place + steps[key])
        elif key == Qt.Key.Key_Home:
            self.move_to(self._in_use)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the finger."""
        self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        self._drag(event.position())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curves, the labels and the handle."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(chart_font(self.font()))
            self._paint_axes(painter)
            if self._costs:
                self._paint_curve(painter, [cost.missed for cost in self._costs], theme.ACCENT, Qt.PenStyle.DashLine)
                self._paint_curve(painter, [cost.fpir for cost in self._costs], theme.BAD, Qt.PenStyle.SolidLine)
                self._paint_labelled(painter)
                self._paint_handle(painter)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _drag(self, at: QPointF) -> None:
        room, (low, high) = self._room(), self._span()
        threshold = low + (high - low) * (at.x() - room.left()) / room.width()
        self.move_to(nearest(self._costs, threshold))

    def _room(self) -> QRectF:
        left = width_of(self.font(), [_percent(_RAREST)]) + 8
        top, bottom = theme.scaled(12), theme.scaled(26)
        return QRectF(left, top, max(1.0, self.width() - left - 16), max(1.0, self.height() - top - bottom))

    def _span(self) -> tuple[float, float]:
        """The thresholds at the left and right end."""
        if not self._costs:
            return 0.0, 1.0
        low, high = self._costs[0].threshold, self._costs[-1].threshold
        return low, max(high, low + 1e-6)

    def _x(self, threshold: float) -> float:
        room, (low, high) = self._room(), self._span()
        return room.left() + room.width() * (threshold - low) / (high - low)

    def _y(self, rate: float) -> float:
        room = self._room()
        return room.top() - room.height() * math.log10(max(rate, _RAREST)) / _DECADES

    def _paint_axes(self, painter: QPainter) -> None:
        room = self._room()
        every = 1 if room.height() / _DECADES > theme.scaled(18) else 2
        for decade in range(0, _DECADES + 1, every):
            y = self._y(10.0**-decade)
            painter.setPen(line_pen(theme.LINE, 1.0))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(theme.MUTED))
            place = QRectF(0, y - 12, room.left() - 6, 24)
            text = _percent(10.0**-decade)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for threshold in self._ticks():
            place = QRectF(self._x(threshold) - 40, room.bottom() + 4, 80, theme.scaled(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, QLocale().toString(threshold, "g", 2))

    def _ticks(self) -> list[float]:
        """Round thresholds, as many as there is room for."""
        low, high = self._span()
        room = max(1.0, self._room().width() / theme.scaled(_WORTH_A_TICK_PX))
        step = next((step for step in _STEPS if (high - low) / step <= room), _STEPS[-1])
        every = (number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1))
        here = self._x(self._costs[self._place].threshold) if self._costs else -math.inf  # its own tag says more
        return [threshold for threshold in every if abs(self._x(threshold) - here) > theme.scaled(_WORTH_A_TICK_PX) / 2]

    def _paint_curve(
        self, painter: QPainter, estimates: list[Estimate | None], colour: str, style: Qt.PenStyle
    ) -> None:
        known = [
            (self._x(cost.threshold), estimate)
            for cost, estimate in zip(self._costs, estimates, strict=True)
            if estimate is not None
        ]
        band = QPainterPath(polyline([QPointF(x, self._y(each.high)) for x, each in known]))
        band.connectPath(polyline([QPointF(x, self._y(each.low)) for x, each in reversed(known)]))
        ground = QColor(colour)
        ground.setAlphaF(0.16)
        painter.fillPath(band, ground)
        painter.setPen(line_pen(colour, 2.4, style))
        painter.drawPath(polyline([QPointF(x, self._y(each.value)) for x, each in known]))

    def _paint_labelled(self, painter: QPainter) -> None:
        """Marks at the bottom for decisions that somebody labelled: crosses for wrong ones, ticks for right ones."""
        bottom, (low, high) = self._room().bottom(), self._span()
        looks = ((theme.BAD, 4.0), (theme.ACCENT, 0.0))
        for distances, (colour, slant) in zip(self._labelled, looks, strict=True):
            painter.setPen(line_pen(colour, 1.6))
            for distance in distances:
                if low <= distance <= high:
                    x = self._x(distance)
                    painter.drawLine(QPointF(x - slant, bottom), QPointF(x + slant, bottom - _MARK_PX))
                    painter.drawLine(QPointF(x + slant, bottom), QPointF(x - slant, bottom - _MARK_PX))

    def _paint_handle(self, painter: QPainter) -> None:
        room = self._room()
        in_use, here = (self._x(self._costs[place].threshold) for place in (self._in_use, self._place))
        painter.setPen(line_pen(theme.MUTED, 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(in_use, room.top()), QPointF(in_use, room.bottom()))
        painter.setPen(line_pen(theme.TEXT, 2.2))
        painter.drawLine(QPointF(here, room.top()), QPointF(here, room.bottom()))
        painter.setBrush(QColor(theme.PANEL))
        painter.drawEllipse(QPointF(here, room.center().y()), _GRIP_PX, _GRIP_PX)
        for side in (-3, 3):
            x, y = here + side, room.center().y()
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        text = distance_text(self._costs[self._place].threshold)
        tag = QRectF(0, 0, width_of(self.font(), [text]) + 8, theme.scaled(20))
        tag.moveCenter(QPointF(here, room.bottom() + 4 + tag.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.TEXT))
        painter.drawRoundedRect(tag, 5, 5)
        painter.setPen(QColor(theme.PANEL))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def _percent(rate: float) -> str:
    return in_percent(QLocale().toString(100 * rate, "g", 6))
