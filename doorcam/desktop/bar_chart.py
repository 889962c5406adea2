"""A chart of stacked bars that can be pointed at, and walked through with the arrow keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import TEXT_PX, chart_font, count_ticks, line_pen, paint_focus, width_of
from doorcam.desktop.numbers import number
from doorcam.events.timeline import Outcome

_AXIS_PX = 26
_TICK_PX = 30  # from one number of the scale to the next, at least
_WIDEST_BAR_PX = 120.0  # a day alone is no wall


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar.

    Attributes:
        label: Below it, if there is room.
        words: All that it says, for those who choose it.
        counts: How many of each outcome.
    """

    label: str
    words: str
    counts: Mapping[Outcome, int]


def outcome_colour(outcome: Outcome) -> QColor:
    """The colour of a part of a bar."""
    return QColor({Outcome.GRANTED: theme.GOOD, Outcome.REFUSED: theme.WARNING, Outcome.OTHER: theme.MUTED}[outcome])


class BarChart(QWidget):
    """Draws bars, the one chosen with a frame.

    Attributes:
        chosen: The place of a bar that was touched, or walked to.
        opened: The place of the chosen bar, when it was double-clicked, or Enter was pressed.
    """

    chosen = Signal(int)
    opened = Signal(int)
    reads_as = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[ChartBar] = ()
        self._chosen: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_AXIS_PX + 30)

    @property
    def bars(self) -> Sequence[ChartBar]:
        """What is shown."""
        return self._bars

    @property
    def choice(self) -> int | None:
        """The place of the chosen bar."""
        return self._chosen

    def show_bars(self, bars: Sequence[ChartBar]) -> None:
        """Show other bars, none of them chosen."""
        self._bars, self._chosen = bars, None
        counted = [bar for bar in bars if any(bar.counts.values())]
        highest = max(counted, key=lambda bar: sum(bar.counts.values()), default=None)
        said = "" if highest is None else self.tr("Highest: {bar}").format(bar=highest.words)
        self.setAccessibleDescription(said)
        self.update()

    def choose(self, place: int) -> None:
        """Choose a bar; beyond the ends, the last one there is."""
        if self._bars:
            self._chosen = max(0, min(place, len(self._bars) - 1))
            self.setAccessibleDescription(self._bars[self._chosen].words)
            self.update()
            self.chosen.emit(self._chosen)

    def sizeHint(self) -> QSize:
        """Room for bars that can be told apart."""
        return QSize(320, 160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from bar to bar."""
        here, last = self._chosen, len(self._bars) - 1
        goes = {
            Qt.Key.Key_Left: last if here is None else here - 1,
            Qt.Key.Key_Right: 0 if here is None else here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in goes:
            self.choose(goes[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and here is not None:
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar above or below the finger, however low it is."""
        if self._bars:
            room = self._room(self._ticks())
            self.choose(int((event.position().x() - room.left()) // (room.width() / len(self._bars))))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the chosen bar."""
        if self._chosen is not None:
            self.opened.emit(self._chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars over their scale."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(chart_font(self.font()))
            ticks = self._ticks()
            room = self._room(ticks)
            self._paint_scale(painter, room, ticks)
            width = room.width() / max(1, len(self._bars))
            lefts = (room.left() + place * width for place in range(len(self._bars)))
            columns = [QRectF(left, room.top(), width, room.height()) for left in lefts]
            for bar, column in zip(self._bars, columns, strict=True):
                self._paint_bar(painter, column, bar, ticks[-1])
            self._paint_labels(painter, columns)
            if self._chosen is not None:
                painter.setPen(line_pen(theme.FOCUS))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(columns[self._chosen], 4, 4)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _ticks(self) -> range:
        highest = max((sum(bar.counts.values()) for bar in self._bars), default=0)
        return count_ticks(max(1, highest), max(1, int((self.height() - _AXIS_PX) // theme.scaled(_TICK_PX))))

    def _room(self, ticks: range) -> QRectF:
        """Where the bars stand: beside the numbers and above the labels, with half a line of text over it."""
        left, top = width_of(self.font(), [number(ticks[-1])]) + 8, theme.scaled(TEXT_PX) * 0.75
        return QRectF(left, top, max(1.0, self.width() - left - 6), max(1.0, self.height() - top - _AXIS_PX))

    def _paint_scale(self, painter: QPainter, room: QRectF, ticks: range) -> None:
        for tick in ticks:
            y = room.bottom() - room.height() * tick / ticks[-1]
            painter.fillRect(QRectF(room.left(), y, room.width(), 1), QColor(theme.LINE))
            painter.setPen(QColor(theme.MUTED))
            place = QRectF(0, y - 12, room.left() - 6, 24)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(tick))

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: ChartBar, highest: int) -> None:
        gap = max(min(4.0, room.width() * 0.15), room.width() - _WIDEST_BAR_PX)
        bottom = room.bottom()
        for outcome in Outcome:
            count = bar.counts.get(outcome, 0)
            height = max(2.0, room.height() * count / highest) if count else 0.0
            bottom -= height
            painter.fillRect(QRectF(room.left() + gap / 2, bottom, room.width() - gap, height), outcome_colour(outcome))

    def _paint_labels(self, painter: QPainter, columns: Sequence[QRectF]) -> None:
        """Below the middle of their bars, as many as there is room for."""
        painter.setPen(QColor(theme.MUTED))
        widest = width_of(self.font(), [bar.label for bar in self._bars]) + 4
        every = max(1, -(-int(widest) // max(1, int(columns[0].width())))) if columns else 1
        for bar, column in list(zip(self._bars, columns, strict=True))[::every]:
            room = QRectF(0, column.bottom() + 2, widest, _AXIS_PX)
            room.moveCenter(QPointF(column.center().x(), room.center().y()))
            room.moveRight(min(room.right(), float(self.width())))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)
