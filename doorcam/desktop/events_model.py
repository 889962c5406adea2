"""The journal as a table, a page at a time."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from doorcam.desktop.icons import as_qicon
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.thumbnails import Thumbnails
from doorcam.desktop.words import kind_look, kind_text, reason_text
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal

PAGE = 100
_ICON_PX = 24
EVENT_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    TIME = 0
    PICTURE = 1
    WHAT = 2
    PERSON = 3
    DISTANCE = 4
    REASON = 5


def local_time(at: datetime) -> str:
    """A stored time as the clock on the wall showed it, with its zone."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")


class EventsModel(QAbstractTableModel):
    """Rows are read from the journal when the table is scrolled to them, never all at once.

    Attributes:
        read: A page has been read.
    """

    read = Signal()

    def __init__(self, journal: Journal, tasks: Tasks, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._tasks = tasks
        self._thumbnails = thumbnails
        self._kinds: tuple[EventKind, ...] | None = None
        self._events: list[Event] = []
        self._generation = 0
        self._reading = False
        self._complete = False
        self._icons: dict[EventKind, QPixmap] = {}
        thumbnails.ready.connect(self._on_thumbnail)

    def show_kinds(self, kinds: tuple[EventKind, ...] | None) -> None:
        """Begin anew with the newest events of these kinds; None for all."""
        self.beginResetModel()
        self._kinds = kinds
        self._events = []
        self._generation += 1
        self._reading = self._complete = False
        self.endResetModel()
        self.fetchMore()

    def add(self, event: Event) -> None:
        """Put a new event on top, if it is of the kinds shown."""
        newest = self._events[0].event_id if self._events else 0
        if event.event_id <= newest or (self._kinds is not None and event.kind not in self._kinds):
            return
        self.beginInsertRows(_ROOT, 0, 0)
        self._events.insert(0, event)
        self.endInsertRows()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many events have been read."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: _Index = _ROOT) -> bool:
        """Whether there may be older events."""
        return not parent.isValid() and not self._complete and not self._reading

    def fetchMore(self, _parent: _Index = _ROOT) -> None:
        """Read the next page."""
        if self._reading:
            return
        self._reading = True
        kinds, offset, generation = self._kinds, len(self._events), self._generation
        self._tasks.run(
            lambda _progress: self._journal.events(kinds=kinds, limit=PAGE, offset=offset),
            lambda events: self._on_read(events, generation),
            None,
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = {
            Column.TIME: self.tr("Time"),
            Column.PICTURE: self.tr("Picture"),
            Column.WHAT: self.tr("What happened"),
            Column.PERSON: self.tr("Person"),
            Column.DISTANCE: self.tr("Distance"),
            Column.REASON: self.tr("Reason"),
        }
        return names[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        event, column = self._events[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(event, column)
        if role == EVENT_ROLE:
            return event
        if role == Qt.ItemDataRole.DecorationRole and column is Column.PICTURE:
            return self._thumbnails.get(event)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.WHAT:
            return self._icon(event.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.PICTURE:
            return self.tr("Picture of the event")
        return None

    def event_at(self, row: int) -> Event | None:
        """The event of a row, or None beyond the end."""
        return self._events[row] if 0 <= row < len(self._events) else None

    def _on_read(self, events: Sequence[Event], generation: int) -> None:
        if generation != self._generation:
            return  # the filter has changed meanwhile
        self._reading = False
        self._complete = len(events) < PAGE
        # Events that came in while the page was read have moved the rest down: leave out what is here.
        oldest = self._events[-1].event_id if self._events else None
        older = [event for event in events if oldest is None or event.event_id < oldest]
        if older:
            first = len(self._events)
            self.beginInsertRows(_ROOT, first, first + len(older) - 1)
            self._events.extend(older)
            self.endInsertRows()
        self.read.emit()

    def _on_thumbnail(self, event_id: int) -> None:
        row = bisect_left(self._events, -event_id, key=lambda event: -event.event_id)
        if row == len(self._events) or self._events[row].event_id != event_id:
            return  # the filter has changed since the picture was wanted
        cell = self.index(row, Column.PICTURE)
        self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DecorationRole])

    def _icon(self, kind: EventKind) -> QPixmap:
        if kind not in self._icons:
            self._icons[kind] = as_qicon(*kind_look(kind)).pixmap(_ICON_PX, _ICON_PX)
        return self._icons[kind]


def _text(event: Event, column: Column) -> str:
    if column is Column.TIME:
        return local_time(event.at)
    if column is Column.WHAT:
        return kind_text(event.kind)
    if column is Column.PERSON:
        return event.name or ""
    if column is Column.DISTANCE:
        return "" if event.distance is None else f"{event.distance:.3f}"
    if column is Column.REASON:
        return reason_text(event)
    return "" if event.snapshot else QCoreApplication.translate("Kiosk", "none")
