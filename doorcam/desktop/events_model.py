"""The journal as a table of any length, of which only the pages looked at are read."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from doorcam.desktop import theme
from doorcam.desktop.event_words import NameOf, clock_time, label_text, local_time, one_line, who_text
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon, as_qicon, paint_icon
from doorcam.desktop.numbers import distance_text
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.thumbnails import Thumbnails
from doorcam.desktop.words import kind_look, kind_text, reason_text
from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import Fault
from doorcam.events.query import EventQuery
from doorcam.events.search import PAGE, JournalSearch, Overview

KEPT_PAGES = 40
# Whoever scrolls fast passes by more pages than can be read: those wanted last are.
_MAX_WANTED = 3
_ICON_PX = 24
_MARK_PX = 14
_MARKED_PX = 36  # the icon, and room for a mark
EVENT_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    TIME = 0
    PICTURE = 1
    WHAT = 2
    PERSON = 3
    SOURCE = 4
    DISTANCE = 5
    REASON = 6


class EventsModel(QAbstractTableModel):
    """The events of a query, the newest on top.

    Pages are counted from the oldest event, so that new ones move none. Every row is there from the beginning;
    what it says is read when it is looked at, and forgotten again when too many others have been.

    Attributes:
        counted: How many events there are, once that is known.
        grew: New events have come.
        read: A page has been read.
        failed: The journal could not be read, and why; empty for a bug, which is reported by itself. Nothing more
            is read until `look_again`, or until there is something new.
    """

    counted = Signal(int)
    grew = Signal()
    read = Signal()
    failed = Signal(str)

    def __init__(
        self, search: JournalSearch, tasks: Tasks, thumbnails: Thumbnails, name_of: NameOf, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._name_of = name_of
        self._tasks = tasks
        self._thumbnails = thumbnails
        self._icons: dict[tuple[EventKind, EventLabel | None], QPixmap] = {}
        self._generation = 0
        self._behind = self._catching_up = False
        self._begin(EventQuery())
        thumbnails.ready.connect(self._on_thumbnail)

    @property
    def query(self) -> EventQuery:
        """What is shown."""
        return self._query

    def look_for(self, query: EventQuery) -> None:
        """Begin anew with the events of a query."""
        self.beginResetModel()
        self._begin(query)
        self.endResetModel()
        generation = self._generation
        self._tasks.run(
            lambda _progress: self._search.overview(query),
            lambda overview: self._on_overview(overview, generation),
            lambda error: self._on_failed(error, generation),
        )

    def look_again(self) -> None:
        """Begin anew with the same query."""
        self.look_for(self._query)

    def catch_up(self) -> None:
        """Look for what was written down since; new events appear on top."""
        self._behind = True
        if self._newest_id is None or self._catching_up:
            return
        self._behind, self._catching_up = False, True
        query, newest_id, generation = self._query, self._newest_id, self._generation
        self._tasks.run(
            lambda _progress: self._search.newer(query, newest_id),
            lambda found: self._on_newer(*found, generation),
            lambda error: self._on_failed(error, generation),
        )

    def replace(self, event: Event) -> None:
        """Show an event that was changed as it is now."""
        page = self._page_of(event.event_id)
        for place, known in enumerate(self._pages.get(page, ())):
            if known.event_id == event.event_id:
                self._pages[page][place] = event
                row = self._count - 1 - (page * PAGE + place)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many events there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = {
            Column.TIME: self.tr("Time"),
            Column.PICTURE: self.tr("Picture"),
            Column.WHAT: self.tr("What happened"),
            Column.PERSON: self.tr("Person"),
            Column.SOURCE: self.tr("Door"),
            Column.DISTANCE: self.tr("Distance"),
            Column.REASON: self.tr("Reason"),
        }
        return names[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; "…" until its page has been read."""
        if not index.isValid():
            return None
        event, column = self.event_at(index.row()), Column(index.column())
        if event is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column is Column.TIME else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(event, column)
        if role == EVENT_ROLE:
            return event
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TIME:
            return local_time(event.at)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.PICTURE:
            return _untinted(self._thumbnails.get(event))
        if role == Qt.ItemDataRole.DecorationRole and column is Column.WHAT:
            return self._icon(event)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and column is Column.WHAT:
            return ", ".join(filter(None, (self._text(event, column), label_text(event.label))))
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.PICTURE:
            return self._text(event, column) or self.tr("Picture of the event")
        return None

    def event_at(self, row: int) -> Event | None:
        """The event of a row; None beyond the end, and while it is being read."""
        if not 0 <= row < self._count:
            return None
        page, place = divmod(self._count - 1 - row, PAGE)
        events = self._pages.get(page, ())
        if place < len(events):
            self._pages.move_to_end(page)
            return events[place]
        self._want(page)
        return None

    def row_of(self, event_id: int) -> int | None:
        """The row of an event; None while its page is not kept."""
        page = self._page_of(event_id)
        for place, event in enumerate(self._pages.get(page, ())):
            if event.event_id == event_id:
                return self._count - 1 - (page * PAGE + place)
        return None

    def _begin(self, query: EventQuery) -> None:
        self._query = query
        self._generation += 1
        self._count = 0
        self._first_ids: Sequence[int] = ()
        self._newest_id: int | None = None
        self._pages: OrderedDict[int, list[Event]] = OrderedDict()
        self._wanted: list[int] = []
        self._reading: int | None = None
        self._unreadable = False
        self._behind = self._catching_up = False

    def _on_overview(self, overview: Overview, generation: int) -> None:
        if generation != self._generation:
            return  # something else is looked for by now
        self._first_ids, self._newest_id = overview.first_ids, overview.newest_id
        if overview.count:
            self.beginInsertRows(_ROOT, 0, overview.count - 1)
            self._count = overview.count
            self.endInsertRows()
        self.counted.emit(self._count)
        if self._behind:
            self.catch_up()

    def _on_newer(self, events: Sequence[Event], newest_id: int, generation: int) -> None:
        if generation != self._generation:
            return
        self._catching_up, self._unreadable, self._newest_id = False, False, newest_id
        if events:
            self.beginInsertRows(_ROOT, 0, len(events) - 1)
            for event in events:
                self._append(event)
            self.endInsertRows()
            self.counted.emit(self._count)
            self.grew.emit()
        if self._behind or len(events) == PAGE:
            self.catch_up()

    def _append(self, event: Event) -> None:
        page, place = divmod(self._count, PAGE)
        self._count += 1
        if place == 0:
            self._first_ids = [*self._first_ids, event.event_id]
            self._keep(page, [event])
        elif len(self._pages.get(page, ())) == place:
            self._pages[page].append(event)

    def _want(self, page: int) -> None:
        if page == self._reading or self._unreadable:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted[1 - _MAX_WANTED :], page]
        self._read_next()

    def _read_next(self) -> None:
        if self._reading is not None or not self._wanted:
            return
        page = self._reading = self._wanted.pop()
        query, first_id, generation = self._query, self._first_ids[page], self._generation
        self._tasks.run(
            lambda _progress: self._search.page(query, first_id),
            lambda events: self._on_page(page, events, generation),
            lambda error: self._on_failed(error, generation),
        )

    def _on_page(self, page: int, events: list[Event], generation: int) -> None:
        if generation != self._generation:
            return
        self._reading = None
        first, last = page * PAGE, min(self._count, (page + 1) * PAGE) - 1
        if len(events) <= last - first:
            self.look_again()  # events were purged, or are of other people by now
            return
        self._keep(page, events)
        top, bottom = self.index(self._count - 1 - last, 0), self.index(self._count - 1 - first, len(Column) - 1)
        self.dataChanged.emit(top, bottom)
        self.read.emit()
        self._read_next()

    def _on_failed(self, error: Exception, generation: int) -> None:
        if generation == self._generation:
            # Each try may wait for a lock for seconds.
            self._reading, self._unreadable, self._catching_up, self._wanted = None, True, False, []
            self.failed.emit(in_words(error) if isinstance(error, Fault) else "")

    def _keep(self, page: int, events: list[Event]) -> None:
        self._pages[page] = events
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def _page_of(self, event_id: int) -> int:
        return bisect_right(self._first_ids, event_id) - 1

    def _on_thumbnail(self, event_id: int) -> None:
        row = self.row_of(event_id)
        if row is not None:
            cell = self.index(row, Column.PICTURE)
            self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.DisplayRole])

    def _icon(self, event: Event) -> QPixmap:
        look = event.kind, event.label
        if look not in self._icons:
            icon = as_qicon(*kind_look(event.kind)).pixmap(_ICON_PX, _ICON_PX)
            self._icons[look] = _marked(icon, event.label)
        return self._icons[look]

    def _text(self, event: Event, column: Column) -> str:
        if column is Column.PICTURE:
            return self._picture_text(event)
        texts = {
            Column.TIME: lambda: clock_time(event.at),
            Column.WHAT: lambda: kind_text(event.kind),
            Column.PERSON: lambda: who_text(event, self._name_of),
            Column.SOURCE: lambda: event.source,
            Column.DISTANCE: lambda: "" if event.distance is None else distance_text(event.distance),
            Column.REASON: lambda: reason_text(event),
        }
        return one_line(texts[column]())

    def _picture_text(self, event: Event) -> str:
        if event.snapshot is None:
            return self.tr("none")
        return self.tr("erased") if self._thumbnails.erased(event) else ""


def _marked(icon: QPixmap, label: EventLabel | None) -> QPixmap:
    """An icon, and beside it a tick or a cross where somebody said that it was the right person, or the wrong one."""
    ratio = icon.devicePixelRatio()
    marked = QPixmap(round(_MARKED_PX * ratio), icon.height())
    marked.setDevicePixelRatio(ratio)
    marked.fill(Qt.GlobalColor.transparent)
    with QPainter(marked) as painter:
        painter.drawPixmap(0, 0, icon)
        if label is not None:
            _paint_mark(painter, label)
    return marked


def _paint_mark(painter: QPainter, label: EventLabel) -> None:
    place = QRectF(_MARKED_PX - _MARK_PX, _ICON_PX - _MARK_PX, _MARK_PX, _MARK_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().text))
    painter.drawEllipse(place)
    icon = Icon.CHECK if label is EventLabel.RIGHT else Icon.CLOSE
    paint_icon(painter, icon, place.adjusted(2, 2, -2, -2), QColor(theme.colours().panel), 4.0)


def _untinted(picture: QPixmap | None) -> QIcon | None:
    """The same in a row that is chosen, where a picture would have a tint."""
    if picture is None:
        return None
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
