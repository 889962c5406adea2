"""A week to paint the hours of a schedule into."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.access.schedule import DAYS
from doorcam.desktop import theme
from doorcam.desktop.hours_words import hours_text
from doorcam.desktop.week import DAY_MIN, Week

_HOURS = 24
_ROW_PX = 36
_HEAD_PX = 24
_NAMES_PX = 88
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

_Cell = tuple[int, int]
"""Day and hour."""


class WeekGrid(QWidget):
    """A row for each day and one for holidays, a column for each hour.

    Dragging paints all hours between where it began and the pointer; from an hour that is allowed already it takes them
    away. The arrow keys go from hour to hour, Space paints, and Shift with an arrow paints on.

    Attributes:
        week: What is painted.
        changed: Somebody painted.
    """

    changed = Signal()
    reads_as = QAccessible.Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week = Week()
        self._cell = (0, 8)
        self._drag: tuple[Week, _Cell, bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def show_week(self, week: Week) -> None:
        """Show another week; tells nobody."""
        self.week = week
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """All rows, and hours wide enough to be met."""
        return QSize(round(theme.scaled(640)), round(theme.scaled(_HEAD_PX + _ROW_PX * len(DAYS))))

    def minimumSizeHint(self) -> QSize:
        """As high as it is; narrower if need be."""
        return QSize(320, self.sizeHint().height())

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from hour to hour, and paint."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            down, right = _ARROWS[key]
            allowed = self._is_allowed(self._cell)
            self._go((self._cell[0] + down, self._cell[1] + right))
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._paint(self._cell, allowed)
        elif key == Qt.Key.Key_Space:
            self._paint(self._cell, not self._is_allowed(self._cell))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to paint."""
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self._drag = self.week, cell, not self._is_allowed(cell)
            self._drag_to(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint on."""
        cell = _nearest(*self._place_of(event.position().toPoint()))
        if self._drag is not None and cell != self._cell:
            self._drag_to(cell)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stop painting."""
        self._drag = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Show whether it can be painted."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names, hours and what is allowed."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font_px(self.font(), theme.scaled(13)))
            self._paint_hours(painter)
            for day, name in enumerate(self._names()):
                self._paint_day(painter, day, name)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.FOCUS), 3))
                painter.drawRect(self._rect_of(self._cell[0], self._cell[1] * 60, self._cell[1] * 60 + 60))

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.MUTED))
        step = 3 if self._hour_px() < theme.scaled(26) else 1
        for hour in range(0, _HOURS, step):
            left = self._rect_of(0, hour * 60, hour * 60 + 60 * step)
            box = QRectF(left.left(), 0, left.width(), left.top() - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(hour))

    def _paint_day(self, painter: QPainter, day: int, name: str) -> None:
        row = self._rect_of(day, 0, DAY_MIN)
        painter.setPen(QColor(theme.TEXT))
        names = QRectF(0, row.top(), row.left() - 8, row.height())
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(names.width()))
        painter.drawText(names, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.fillRect(row, QColor(theme.RAISED))
        for first, last in self.week.days[day]:
            painter.fillRect(self._rect_of(day, first, last), QColor(theme.ACCENT if self.isEnabled() else theme.FAINT))
        painter.setPen(QPen(QColor(theme.BACKGROUND), 1))
        for hour in range(_HOURS):
            painter.drawRect(self._rect_of(day, hour * 60, hour * 60 + 60))

    def _rect_of(self, day: int, first_min: int, last_min: int) -> QRectF:
        row, left = theme.scaled(_ROW_PX), theme.scaled(_NAMES_PX)
        minute = self._hour_px() / 60
        top = theme.scaled(_HEAD_PX) + day * row
        return QRectF(left + first_min * minute, top + 1, (last_min - first_min) * minute, row - 2)

    def _hour_px(self) -> float:
        return (self.width() - theme.scaled(_NAMES_PX) - 2) / _HOURS

    def _cell_at(self, place: QPoint) -> _Cell | None:
        cell = self._place_of(place)
        return cell if cell == _nearest(*cell) else None

    def _place_of(self, place: QPoint) -> _Cell:
        """Day and hour; beyond the grid too."""
        day = int((place.y() - theme.scaled(_HEAD_PX)) // theme.scaled(_ROW_PX))
        hour = int((place.x() - theme.scaled(_NAMES_PX)) // self._hour_px())
        return day, hour

    def _names(self) -> list[str]:
        return [
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
            self.tr("Holidays"),
        ]

    # Painting hours

    def _is_allowed(self, cell: _Cell) -> bool:
        return self.week.allows(cell[0], cell[1] * 60, cell[1] * 60 + 60)

    def _go(self, cell: _Cell) -> None:
        self._cell = _nearest(*cell)
        self._tell()
        self.update()

    def _paint(self, cell: _Cell, allowed: bool) -> None:
        self._put(self.week.painted(cell[0], cell[1] * 60, cell[1] * 60 + 60, allowed=allowed))

    def _drag_to(self, cell: _Cell) -> None:
        """Paint the rectangle between where the drag began and a cell, whatever lay between two events."""
        if self._drag is None:
            return
        week, start, allowed = self._drag
        first_hour, last_hour = sorted((start[1], cell[1]))
        for day in range(min(start[0], cell[0]), max(start[0], cell[0]) + 1):
            week = week.painted(day, first_hour * 60, last_hour * 60 + 60, allowed=allowed)
        self._go(cell)
        self._put(week)

    def _put(self, week: Week) -> None:
        self.show_week(week)
        self.changed.emit()

    def _tell(self) -> None:
        standing = self.tr("allowed") if self._is_allowed(self._cell) else self.tr("not allowed")
        text = self.tr("Hours of the week. {day}, {hour}:00: {standing}")
        self.setAccessibleName(text.format(day=self._names()[self._cell[0]], hour=self._cell[1], standing=standing))
        self.setAccessibleDescription(hours_text(self.week.hours()) or self.tr("No hour is allowed"))


def _nearest(day: int, hour: int) -> _Cell:
    """The cell itself, or the one of the grid beside it."""
    return min(max(day, 0), len(DAYS) - 1), min(max(hour, 0), _HOURS - 1)
