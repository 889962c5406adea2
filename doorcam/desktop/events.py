"""The window that shows the journal."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.event_detail import EventDetail
from doorcam.desktop.events_model import Column, EventsModel
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.thumbnails import THUMBNAIL, Thumbnails
from doorcam.desktop.words import kind_text
from doorcam.domain import Event, EventKind, Progress
from doorcam.events.export import export_events
from doorcam.events.journal import Journal

_EXPORT_PAGE = 1000
_WIDTHS = {Column.TIME: 212, Column.PICTURE: 84, Column.WHAT: 176, Column.PERSON: 210, Column.DISTANCE: 100}
# Columns that the detail pane can stand in for, and how wide the table must be for them.
_WIDE_ONLY = {Column.REASON: 950, Column.DISTANCE: 850, Column.PERSON: 600}
_OF_THE_DOOR = (EventKind.DOOR_FAULT, EventKind.DOOR_FORCED, EventKind.DOOR_HELD, EventKind.DOOR_TEST)


class EventsDialog(QDialog):
    """Lists what happened, newest first, and shows one event in full.

    Attributes:
        enrol_asked: An unknown event whose face is to be enrolled.
    """

    enrol_asked = Signal(object)

    def __init__(self, journal: Journal, bridge: Bridge, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Events"))
        self._journal = journal
        self._notices = notices
        self._tasks = Tasks(notices)
        self.model = EventsModel(journal, self._tasks, Thumbnails(journal, self._tasks, self), self)
        self.table = self._make_table()
        self.detail = EventDetail(journal, self._tasks)
        self.detail.enrol_asked.connect(self.enrol_asked)
        self.chips = self._make_chips()
        self.export_button = QPushButton(as_qicon(Icon.EXPORT, theme.TEXT), self.tr("Export…"), autoDefault=False)
        self.export_button.clicked.connect(self._choose_export)
        self._arrange(NoticeBar(notices))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.read.connect(self._choose_first)
        bridge.event_written.connect(self.model.add)
        self.model.show_kinds(None)

    def export_to(self, path: Path) -> None:
        """Write the whole journal to a CSV file, in a worker."""
        self.export_button.setEnabled(False)

        def done(count: int) -> None:
            self.export_button.setEnabled(True)
            self._notices.success(self.tr("{count} events are in {path}").format(count=count, path=path))

        def failed(error: Exception) -> None:
            self.export_button.setEnabled(True)
            self._notices.fault(str(error))

        self._tasks.run(lambda progress: _export(self._journal, path, progress), done, failed)

    def done(self, result: int) -> None:
        """Close; what is still being read is forgotten."""
        self._tasks.forget()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put table and detail side by side, or above each other on an upright screen."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        room = self.width() if upright else self.width() * 3 // 5
        for column, needed in _WIDE_ONLY.items():
            self.table.setColumnHidden(column, room < needed)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.detail.show_event(self.model.event_at(current.row()))

    def _choose_first(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the events"), "events.csv", "CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Events"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setIconSize(THUMBNAIL)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(THUMBNAIL.height() + 10)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        return table

    def _make_chips(self) -> QButtonGroup:
        group = QButtonGroup(self)
        # The door's kinds share a chip: one for each would not fit on a small screen.
        filters: list[tuple[str, tuple[EventKind, ...] | None]] = [
            (self.tr("All"), None),
            *((kind_text(kind), (kind,)) for kind in EventKind if kind not in _OF_THE_DOOR),
            (self.tr("Door"), _OF_THE_DOOR),
        ]
        for position, (text, kinds) in enumerate(filters):
            chip = QPushButton(text, autoDefault=False)
            chip.setCheckable(True)
            chip.setChecked(kinds is None)
            chip.setProperty("role", "chip")
            chip.clicked.connect(lambda _checked, kinds=kinds: self._show(kinds))
            group.addButton(chip, position)
        return group

    def _show(self, kinds: tuple[EventKind, ...] | None) -> None:
        self.detail.show_event(None)
        self.model.show_kinds(kinds)

    def _arrange(self, notice_bar: NoticeBar) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        for chip in self.chips.buttons():
            top.addWidget(chip)
        top.addStretch(1)
        top.addWidget(self.export_button)
        close = QPushButton(as_qicon(Icon.CLOSE, theme.TEXT), "", autoDefault=False)
        close.setAccessibleName(self.tr("Close"))
        close.setFixedWidth(theme.TOUCH_PX)
        close.clicked.connect(self.reject)
        top.addWidget(close)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addWidget(self.table, 3)
        self._halves.addWidget(self.detail, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(notice_bar)
        layout.addLayout(self._halves, 1)


def _export(journal: Journal, path: Path, progress: Progress) -> int:
    """Write all events, oldest first, reading a page at a time; answers how many there were."""
    count = 0

    def pages() -> Iterator[Event]:
        nonlocal count
        while page := journal.events(limit=_EXPORT_PAGE, offset=count, newest_first=False):
            progress("exporting", count, 0)
            count += len(page)
            yield from page

    export_events(path, pages(), "csv")
    return count
