"""The page that shows the journal."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.chips import make_chip
from doorcam.desktop.comparing import FaceReading
from doorcam.desktop.event_charts import EventCharts
from doorcam.desktop.event_detail import EventDetail
from doorcam.desktop.event_filters import EventFilters
from doorcam.desktop.event_names import Enrolled, Names, read_names
from doorcam.desktop.events_export import ExportBar
from doorcam.desktop.events_model import EventsModel
from doorcam.desktop.events_table import EventsTable
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import number
from doorcam.desktop.people_desk import NoteAdmin
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.thumbnails import Thumbnails
from doorcam.desktop.unknown_faces import UnknownFaces
from doorcam.domain import Clock, Event, EventKind, SystemClock
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.events.search import Choices

# On a page lower than this the filters are shown when they are asked for.
_LOW_PX = 620
# On a page narrower than this the text to look for is among the filters.
_NARROW_PX = 1000
_LEAST_PX = 560
_REFRESH_MS = 2000  # names, charts and unknown faces follow new events at this pace


def _write_nothing_down(_what: str, _person_id: str | None) -> None:
    """Where nobody keeps a journal of what staff do."""


class EventsPage(QWidget):
    """Lists what happened, newest first, and shows one event in full; counts it; groups unknown faces.

    Args:
        reading: How faces are read, for grouping them; it answers None until that is ready.
        enrolled: What everybody enrolled is called; called on worker threads.
        note_admin: Writes down what was labelled or exported; called on worker threads.

    Attributes:
        enrol_asked: An unknown event whose face is to be enrolled.
        person_asked: The id of somebody enrolled who is to be shown.
    """

    enrol_asked = Signal(object)
    person_asked = Signal(str)

    def __init__(
        self,
        journal: Journal,
        bridge: Bridge,
        notices: Notices,
        *,
        reading: Callable[[], FaceReading | None] = lambda: None,
        enrolled: Enrolled = dict,
        note_admin: NoteAdmin = _write_nothing_down,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setMinimumWidth(_LEAST_PX)  # not what its present layout asks for: a narrower page gets another
        clock = clock or SystemClock()
        self._journal, self._bridge = journal, bridge
        self._notices = notices
        self._enrolled, self._names = enrolled, Names()
        self._tasks = Tasks(notices)
        self.destroyed.connect(self._tasks.forget)  # no answer may find it gone
        thumbnails = Thumbnails(journal, self._tasks, self)
        self.model = EventsModel(journal.search, self._tasks, thumbnails, self._names.get, self)
        self.filters = EventFilters(lambda: clock.now_utc().astimezone().date())
        self.filters.hide()  # until it is known that there is room: a window that has grown stays so
        self.table = EventsTable(self.model)
        self.detail = EventDetail(journal, self._tasks, notices, self._names.get, note_admin)
        self.charts = EventCharts()
        self.faces = UnknownFaces(journal, notices, reading)
        self._stale: set[QWidget] = {self.charts, self.faces}
        self.exports = ExportBar(journal, notices, enrolled, note_admin)
        self._make_buttons()
        self._arrange()
        self._connect()
        self.model.look_for(self.filters.query)

    def stop(self) -> None:
        """Forget what is under way, and the faces that were compared; before the page is closed for good."""
        self._bridge.event_written.disconnect(self._on_written)  # an answer to it would come when it is gone
        self._refresh_soon.stop()
        self._tasks.forget()
        self.faces.stop()
        self.exports.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put table and detail side by side, or above each other on an upright page."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        narrow = self.width() < _NARROW_PX
        self._fit_top_row(narrow)
        self.detail.be_brief(narrow)
        low = self.height() < _LOW_PX
        self.filters_button.setVisible(low)
        self.filters.setVisible(not low or self.filters_button.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        """Offer whom and what there is to choose from by now; the keyboard goes on from the table."""
        super().showEvent(event)
        if not event.spontaneous():
            self.table.setFocus()
        self._tasks.run(
            lambda _progress: read_names(self._journal, self._enrolled),
            lambda read: self._offer(*read),
            lambda _error: None,
        )

    def _offer(self, choices: Choices, names: Names) -> None:
        self.filters.offer(choices)
        self._take_names(names)

    def _take_names(self, names: Names) -> None:
        if self._names.take(names):
            self.table.viewport().update()
            self.detail.show_event(self.detail.shown)

    def _on_written(self, event: Event) -> None:
        self.model.catch_up()
        if event.kind is EventKind.ADMIN:  # somebody may be enrolled now, or renamed, whatever is looked for
            self._on_grew()

    def _refresh(self) -> None:
        self._refresh_view()
        self._tasks.run(
            lambda _progress: self._enrolled(),
            lambda enrolled: self._take_names(Names(enrolled, self._names.recorded)),
            lambda _error: None,
        )

    def _look_for(self, query: EventQuery) -> None:
        self.detail.show_event(None)
        self.model.look_for(query)
        self._stale = {self.charts, self.faces}
        self._refresh_view()

    def _refresh_view(self) -> None:
        view = self._views.currentWidget()
        if view not in self._stale:
            return
        self._stale.discard(view)
        query = self.model.query
        if view is self.faces:
            self.faces.compare(query)
        elif view is self.charts:
            self._tasks.run(
                lambda _progress: self._journal.search.tallies(query),
                lambda tallies: self.charts.show_tallies(tallies) if query == self.model.query else None,
            )

    def _show_view(self, place: int) -> None:
        self._views.setCurrentIndex(place)
        self._refresh_view()

    def _pick(self, words: str, picked: EventQuery) -> None:
        self.view_chips.button(0).click()
        self.filters.pick(words, picked)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.detail.show_event(self.model.event_at(current.row()))

    def _on_counted(self, count: int) -> None:
        self.retry_bar.hide()
        said = self.tr("{count} events", "", count)
        self.count_label.setText(said.format(count=number(count)))
        nothing = self.tr("Nothing has happened at the door yet.")
        if self.model.query != EventQuery():
            nothing = self.tr("No event is like this. “Show all” takes the filters away.")
        self.table.say_empty("" if count else nothing)
        self.detail.setVisible(count > 0)

    def _on_grew(self) -> None:
        self._stale = {self.charts, self.faces}
        if not self._refresh_soon.isActive():  # else it would never come while events do
            self._refresh_soon.start()

    def _on_read(self) -> None:
        self.retry_bar.hide()
        if not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        if self.detail.shown is None:
            self.detail.show_event(self.model.event_at(self.table.currentIndex().row()))

    def _on_failed(self, reason: str) -> None:
        if reason:
            self._notices.fault(reason)
        self.retry_bar.show()

    def _on_missed(self, count: int) -> None:
        self.newest_button.setVisible(count > 0)
        self.newest_button.setText(self.tr("{count} new").format(count=number(count)))

    def _connect(self) -> None:
        self.filters.changed.connect(self._look_for)
        self.filters_button.toggled.connect(self.filters.setVisible)
        self.view_chips.idClicked.connect(self._show_view)
        self.export_button.clicked.connect(lambda: self.exports.ask(self.model.query))
        self.exports.busy.connect(self.export_button.setDisabled)
        self.retry_button.clicked.connect(self.model.look_again)
        self.newest_button.clicked.connect(self.table.scrollToTop)
        self.table.missed.connect(self._on_missed)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.counted.connect(self._on_counted)
        self.model.grew.connect(self._on_grew)
        self.model.read.connect(self._on_read)
        self.model.failed.connect(self._on_failed)
        self.detail.labelled.connect(self.model.replace)
        for asking in (self.detail.enrol_asked, self.faces.enrol_asked):
            asking.connect(self.enrol_asked)
        self.faces.person_asked.connect(self.person_asked)
        for picking in (self.charts.picked, self.faces.events_asked):
            picking.connect(self._pick)
        self._bridge.event_written.connect(self._on_written)

    def _make_buttons(self) -> None:
        self.filters_button = make_chip(self.tr("Filters"))
        self.export_button = QPushButton(as_qicon(Icon.EXPORT, theme.TEXT), self.tr("Export…"), autoDefault=False)
        self.export_button.setAccessibleName(self.tr("Export the events"))
        self.export_button.setToolTip(self.export_button.accessibleName())
        self.retry_button = QPushButton(self.tr("Try again"), autoDefault=False)
        self.newest_button = QPushButton(as_qicon(Icon.ARROW_UP, theme.TEXT), "", autoDefault=False)
        self.newest_button.setToolTip(self.tr("Go to the newest events"))
        self.newest_button.hide()
        self.count_label = QLabel()
        self.count_label.setProperty("role", "muted")
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh_soon.timeout.connect(self._refresh)
        self.view_chips = QButtonGroup(self)
        for place, text in enumerate((self.tr("List"), self.tr("Charts"), self.tr("Unknown faces"))):
            chip = make_chip(text)
            chip.setChecked(place == 0)
            self.view_chips.addButton(chip, place)

    def _arrange(self) -> None:
        self._place_of_text = QHBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(12)
        self._halves.addWidget(self.table, 3)
        self._halves.addWidget(self.detail, 2)
        list_view = QWidget()
        list_view.setLayout(self._halves)
        self._views = QStackedWidget()
        for view in (list_view, self.charts, self.faces):
            self._views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(self._top_row())
        layout.addWidget(self.filters)
        layout.addWidget(self._make_retry_bar())
        layout.addWidget(self.exports)
        layout.addWidget(self._views, 1)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for chip in self.view_chips.buttons():
            row.addWidget(chip)
        row.addLayout(self._place_of_text, 100)
        row.addStretch(1)
        for part in (self.count_label, self.newest_button, self.filters_button, self.export_button):
            row.addWidget(part)
        return row

    def _fit_top_row(self, narrow: bool) -> None:
        self.export_button.setText("" if narrow else self.tr("Export…"))
        self.count_label.setHidden(narrow)
        self.filters.hold_text(narrow)
        if not narrow:
            self._place_of_text.addWidget(self.filters.text)

    def _make_retry_bar(self) -> QFrame:
        self.retry_bar = QFrame()
        self.retry_bar.setProperty("role", "notice")
        row = QHBoxLayout(self.retry_bar)
        row.setContentsMargins(14, 6, 6, 6)
        row.addWidget(QLabel(self.tr("The journal could not be read.")), 1)
        row.addWidget(self.retry_button)
        self.retry_bar.hide()
        return self.retry_bar
