"""A chart of stacked bars that can be pointed at, and walked through with the arrow keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.events.timeline import Outcome

_AXIS_PX = 26
_LEAST_LABEL_PX = 64


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
        self.setAccessibleDescription("")
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
            self.choose(int(event.position().x() // (self.width() / len(self._bars))))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the chosen bar."""
        if self._chosen is not None:
            self.opened.emit(self._chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(0, 0, self.width(), self.height() - _AXIS_PX)
        painter.fillRect(QRectF(0, room.bottom(), room.width(), 1), QColor(theme.LINE))
        highest = max((sum(bar.counts.values()) for bar in self._bars), default=0)
        width = room.width() / max(1, len(self._bars))
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, QRectF(place * width, 0, width, room.height()), bar, max(1, highest))
        self._paint_labels(painter, width)
        if highest:
            painter.setPen(QColor(theme.TEXT))
            painter.drawText(room.adjusted(4, 2, 0, 0), str(highest))  # what the full height stands for
        self._paint_frame(painter, width)
        painter.end()

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: ChartBar, highest: int) -> None:
        gap = min(4.0, room.width() * 0.15)
        bottom = room.bottom()
        for outcome in Outcome:
            count = bar.counts.get(outcome, 0)
            height = max(2.0, room.height() * count / highest) if count else 0.0
            bottom -= height
            painter.fillRect(QRectF(room.left() + gap / 2, bottom, room.width() - gap, height), outcome_colour(outcome))

    def _paint_labels(self, painter: QPainter, width: float) -> None:
        painter.setPen(QColor(theme.MUTED))
        painter.setFont(theme.font_px(self.font(), theme.scaled(13)))
        every = max(1, -(-_LEAST_LABEL_PX // max(1, int(width))))
        for place in range(0, len(self._bars), every):
            room = QRectF(place * width, self.height() - _AXIS_PX, width * every, _AXIS_PX)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._bars[place].label)

    def _paint_frame(self, painter: QPainter, width: float) -> None:
        painter.setPen(QColor(theme.ACCENT))
        if self._chosen is not None:
            painter.drawRect(QRectF(self._chosen * width, 0.5, width, self.height() - _AXIS_PX))
        elif self.hasFocus():
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
