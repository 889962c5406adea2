"""A table of counts as a map of heat, that can be pointed at, and walked through with the arrow keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import chart_font, ink_on, line_pen, mixed, paint_focus, width_of
from doorcam.desktop.screen_reader import tell

_COLDEST = 0.16  # of the hottest colour, for a single one
_LEAST_DIGIT_PX = 24


class HeatMap(QWidget):
    """Draws counts in cells, the one chosen with a frame.

    Args:
        name: What it shows.
        rows: The label of each row.
        columns: The label of each column.
        words: Says all of a cell, by row and column.

    Attributes:
        chosen: Row and column of a cell that was touched, or walked to.
    """

    chosen = Signal(int, int)
    reads_as = QAccessible.Role.Chart

    def __init__(
        self,
        name: str,
        rows: Sequence[str],
        columns: Sequence[str],
        words: Callable[[int, int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._columns, self._words = rows, columns, words
        self._counts: Sequence[Sequence[int]] = [[0] * len(columns) for _ in rows]
        self._choice: tuple[int, int] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(round(theme.scaled(20)) * (len(rows) + 1))

    @property
    def choice(self) -> tuple[int, int] | None:
        """Row and column of the chosen cell."""
        return self._choice

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Show other counts; what is chosen stays chosen."""
        self._counts = counts
        if self._choice is not None:
            self.choose(*self._choice)
        self.update()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell; beyond the ends, the last one there is."""
        row = max(0, min(row, len(self._rows) - 1))
        column = max(0, min(column, len(self._columns) - 1))
        self._choice = row, column
        said = self._words(row, column)
        self.setAccessibleDescription(said)
        tell(self, said)
        self.update()
        self.chosen.emit(row, column)

    def sizeHint(self) -> QSize:
        """Room for cells that can be told apart; it takes all there is."""
        return QSize(640, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from cell to cell."""
        row, column = self._choice or (0, 0)
        goes = {
            Qt.Key.Key_Left: (row, column - 1),
            Qt.Key.Key_Right: (row, column + 1),
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, len(self._columns) - 1),
        }
        key = Qt.Key(event.key())
        if key in goes:
            self.choose(*((0, 0) if self._choice is None else goes[key]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell below the finger."""
        room, at = self._room(), event.position()
        row = (at.y() - room.top()) / (room.height() / len(self._rows))
        column = (at.x() - room.left()) / (room.width() / len(self._columns))
        self.choose(int(row), int(column))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells and their labels."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(chart_font(self.font()))
            highest = max((count for row in self._counts for count in row), default=0)
            digits = self._cell(0, 0).width() >= max(_LEAST_DIGIT_PX, width_of(self.font(), [str(highest)]) + 2)
            for row, counts in enumerate(self._counts):
                for column, count in enumerate(counts):
                    self._paint_cell(painter, self._cell(row, column), count, highest, digits)
            self._paint_labels(painter)
            if self._choice is not None:
                painter.setPen(line_pen(theme.FOCUS))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._cell(*self._choice), 4, 4)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _room(self) -> QRectF:
        left, bottom = width_of(self.font(), self._rows) + 8, theme.scaled(24)
        return QRectF(left, 6, max(1.0, self.width() - left - 6), max(1.0, self.height() - bottom - 8))

    def _cell(self, row: int, column: int) -> QRectF:
        room = self._room()
        width, height = room.width() / len(self._columns), room.height() / len(self._rows)
        cell = QRectF(room.left() + column * width, room.top() + row * height, width, height)
        return cell.adjusted(1, 1, -1, -1)

    def _paint_cell(self, painter: QPainter, cell: QRectF, count: int, highest: int, digits: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        share = _COLDEST + (1 - _COLDEST) * count / highest if count else 0.0
        ground = mixed(theme.RAISED, theme.ACCENT, share)
        painter.setBrush(ground)
        painter.drawRoundedRect(cell, 4, 4)
        if digits and count:
            painter.setPen(ink_on(ground))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.MUTED))
        room, centre = self._room(), Qt.AlignmentFlag.AlignVCenter
        right = centre | Qt.AlignmentFlag.AlignRight
        for row, text in enumerate(self._rows):
            cell = self._cell(row, 0)
            painter.drawText(QRectF(0, cell.top(), room.left() - 8, cell.height()), right, text)
        width = room.width() / len(self._columns)
        every = max(1, -(-int(width_of(self.font(), self._columns) + 8) // max(1, int(width))))
        for column in range(0, len(self._columns), every):
            place = QRectF(room.left() + column * width, room.bottom() + 2, width * every, theme.scaled(22))
            painter.drawText(place, centre | Qt.AlignmentFlag.AlignLeft, self._columns[column])
