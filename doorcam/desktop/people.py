"""The page of everybody who is enrolled: finds them, shows one, changes one or several."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop.allowances import Allowances
from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.notices import Notices
from doorcam.desktop.people_actions import PeopleActions
from doorcam.desktop.people_bars import FilterBar, SelectionBar, Several
from doorcam.desktop.people_desk import About, PeopleDesk
from doorcam.desktop.people_detail import Action, PersonDetail
from doorcam.desktop.people_empty import EmptyPeople
from doorcam.desktop.people_faces import Faces
from doorcam.desktop.people_list import PeopleList
from doorcam.desktop.people_model import PeopleModel
from doorcam.desktop.people_roster import Roster
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Clock

# Narrower than this the list and the person take turns.
_BOTH_PX = 860
_AROUND_PX, _ABOVE_PX = 16, 14
# Lines longer than this are hard to read; what is left goes to the list.
_DETAIL_PX = 720
_NO_LIMIT_PX = 16_777_215  # Qt's own, QWIDGETSIZE_MAX
# Somebody who presses an arrow key again and again is not shown everybody on the way.
_SETTLED_MS = 120
# How often to look whether somebody else, or another window, has changed people.
_WATCH_MS = 2000


class PeoplePage(QWidget):
    """Lists the people and shows one of them.

    Args:
        desk: Reads and changes them.
        clock: For the dialogs that ask for a time.
        notices: Told what was done, and what failed.

    Attributes:
        enrol_asked: Somebody new is to be enrolled.
        photos_asked: More photos of this `Person` are to be added.
    """

    enrol_asked = Signal()
    photos_asked = Signal(object)

    def __init__(self, desk: PeopleDesk, clock: Clock, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("People"))
        self._desk = desk
        self._reading, self._tasks = Tasks(notices), Tasks(notices)
        self._allowances: Allowances | None = None
        self.faces = Faces(desk.portrait, self._tasks, self)
        self.model = PeopleModel(self.faces, self)
        self.bar = FilterBar()
        self.selection_bar = SelectionBar()
        self.list = PeopleList(self.model)
        self.empty = EmptyPeople()
        self.detail = PersonDetail()
        self.change = PeopleActions(desk, clock, notices, self)
        self.said = QLabel(wordWrap=True)
        self.said.setProperty("role", "muted")
        self.cancel_button = QPushButton(self.tr("Stop"))
        self._progress = QProgressBar(textVisible=False)
        self._turned = False
        self._awaited: str | None = None
        self._returns_to: QWidget | None = None
        self._stamp: object = None
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_for_changes)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self.show_current)
        self._arrange()
        self._connect()
        for tasks in (self._reading, self._tasks, self.change.tasks):
            self.destroyed.connect(tasks.forget)

    def refresh(self) -> None:
        """Read everything again; when the page is next seen, if nobody looks at it now."""
        if not self.isVisible():
            return
        self._reading.forget()
        before = self.model.roster
        self._say_loading(True)
        self._reading.run(
            lambda progress: (self._desk.stamp(), self._desk.roster(before, progress), self._desk.allowances()),
            self._take,
            lambda error: self._say_loading(False, in_words(error)),
        )

    def show_person(self, person_id: str) -> None:
        """Choose somebody, whatever is searched for; as soon as the list has been read."""
        self.bar.clear()
        self._turned = True
        self._awaited = None if self._choose(person_id) else person_id

    def selected(self) -> list[str]:
        """The ids of those chosen in the list, from top to bottom."""
        return self.model.ids_at(self.list.selected_places())

    def showEvent(self, event: QShowEvent) -> None:
        """Read the people: they may have changed since the page was last seen."""
        super().showEvent(event)
        self.refresh()
        self._watch.start()
        self.bar.search.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while nobody looks; what is being changed goes on."""
        super().hideEvent(event)
        self._watch.stop()
        self._settle.stop()
        self._reading.forget()
        self._tasks.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list and the person beside each other, or by turns."""
        super().resizeEvent(event)
        self._show_halves()

    def minimumSizeHint(self) -> QSize:
        """Of the larger half: where there is no room for both, they take turns."""
        halves = [half.minimumSizeHint() for half in (self._left, self.detail)]
        width, height = (max(sides) for sides in zip(*(half.toTuple() for half in halves), strict=True))
        return QSize(width + 2 * _AROUND_PX, height + 2 * _ABOVE_PX)

    def _take(self, read: tuple[object, Roster, Allowances]) -> None:
        self._stamp, roster, self._allowances = read
        chosen, place = frozenset(self.selected()), self.list.currentIndex().row()
        self.faces.forget()
        self.model.show_roster(roster)
        self._say_loading(False)
        self.list.choose_people(chosen)
        self.list.stand_at(place)
        if self._awaited is not None:
            self._choose(self._awaited)
            self._awaited = None
        self.show_current()

    def _choose(self, person_id: str) -> bool:
        places = self.model.places_of({person_id})
        for place in places:
            self.list.choose(place)
        return bool(places)

    def _look_for_changes(self) -> None:
        """Not while something is being read: it may be what has changed."""
        if self._reading.running == 0:
            # What cannot be read is told when it is wanted.
            self._reading.run(lambda _progress: self._desk.stamp(), self._on_stamp, lambda _error: None)

    def _on_stamp(self, stamp: object) -> None:
        if stamp != self._stamp:
            self.refresh()

    def _look(self) -> None:
        self.model.look_for(self.bar.search.text(), self.bar.show_which, self.bar.order)
        self._say_count()
        self._settle.start()  # whoever was chosen is no longer

    def _say_count(self) -> None:
        shown, everybody, chosen = self.model.rowCount(), len(self.model.roster), self.list.selected_count()
        self.list.setVisible(shown > 0)
        self.empty.setVisible(not shown)
        self.empty.show_whether(anybody=everybody > 0)
        if self._chooses_several():
            self.said.setText(self.tr("{count} chosen").format(count=chosen))
        elif shown == everybody:
            self.said.setText(self.tr("{count} enrolled").format(count=everybody))
        else:
            self.said.setText(self.tr("{count} of {all} enrolled").format(count=shown, all=everybody))

    def _say_loading(self, loading: bool, fault: str = "") -> None:
        self._progress.setVisible(loading)
        self._progress.setRange(0, 0)
        if loading and not len(self.model.roster):
            self.empty.hide()
            self.list.show()
            self.said.setText(self.tr("Reading…"))
        elif not loading:
            self._say_count()
        if fault:
            self.empty.hide()  # nobody knows whether there is anybody
            self.said.setText(one_line(fault))

    # The person

    def _on_selection(self) -> None:
        self.selection_bar.show_count(self.list.selected_count())
        self.selection_bar.setVisible(self._chooses_several())
        self._say_count()
        self._settle.start()

    def _chooses_several(self) -> bool:
        return self.bar.several.isChecked() or self.list.selected_count() > 1

    def show_current(self) -> None:
        """Show who is chosen in the list."""
        count = self.list.selected_count()
        if count != 1:
            had_keyboard = self.detail.isAncestorOf(self.window().focusWidget() or self)
            self.detail.show_nobody(self.tr("{count} chosen").format(count=count) if count else "")
            self._show_halves()
            if had_keyboard:
                self.list.setFocus()
            return
        (person_id,) = self.selected()
        self._tasks.run(lambda _progress: self._desk.about(person_id), self._on_about, self._no_about)

    def _on_about(self, about: About) -> None:
        one = self.list.selected_count() == 1
        if one and self.selected() == [about.person.person_id] and self._allowances is not None:
            self.detail.show_about(about, self._allowances)
            self._show_halves()

    def _no_about(self, error: Exception) -> None:
        self.detail.show_nobody(in_words(error))

    def _show_halves(self) -> None:
        needed = [half.minimumSizeHint().width() for half in (self._left, self.detail)]
        both = self.width() >= max(_BOTH_PX, sum(needed) + 3 * _AROUND_PX)
        self.detail.setMaximumWidth(_DETAIL_PX if both else _NO_LIMIT_PX)
        alone = not both and self.detail.about is not None and self._turned
        self._left.setVisible(both or not alone)
        self.detail.setVisible(both or alone)
        self.detail.back_button.setVisible(not both)

    def turn(self, to_person: bool) -> None:
        """Show the person in place of the list, or the list again, where there is no room for both."""
        self._turned = to_person
        self._show_halves()
        (self.detail.first_button if to_person else self.list).setFocus()

    def _act(self, action: Action) -> None:
        about = self.detail.about
        if about is None:
            return
        person_id = about.person.person_id
        work: dict[Action, Callable[[], object]] = {
            Action.RENAME: lambda: self.change.rename(about),
            Action.ADD_PHOTOS: lambda: self.photos_asked.emit(about.person),
            Action.CHOOSE_GROUPS: lambda: self.change.choose_groups([person_id]),
            Action.CHOOSE_VALIDITY: lambda: self.change.choose_validity(about),
            Action.SWITCH: lambda: self.change.switch(about),
            Action.SET_PIN: lambda: self.change.set_pin(about),
            Action.REMOVE_PIN: lambda: self.change.remove_pin(about),
            Action.ADD_BADGE: lambda: self.change.add_badge(about),
            Action.REMOVE_BADGE: lambda: self.change.remove_badge(about),
            Action.MERGE: lambda: self.change.merge(about, self.model.roster, self.faces),
            Action.EXPORT: lambda: self.change.export(about),
            Action.ERASE: lambda: self.change.erase([person_id], about.person.name),
        }
        work[action]()

    def _act_on_several(self, what: Several) -> None:
        chosen = self.selected()
        who = self.tr("{count} people", "", len(chosen)).format(count=len(chosen))
        work: dict[Several, Callable[[], object]] = {
            Several.CHOOSE_ALL: self.list.selectAll,
            Several.CHOOSE_GROUPS: lambda: self.change.choose_groups(chosen),
            Several.DISABLE: lambda: self.change.disable(chosen, True),
            Several.ENABLE: lambda: self.change.disable(chosen, False),
            Several.ERASE: lambda: self.change.erase(chosen, who),
        }
        work[what]()

    def _on_busy(self, busy: bool) -> None:
        focused = self.window().focusWidget()
        if busy:
            self._returns_to = focused
            self.setFocus()  # a part that is disabled would hand the keyboard to the rail
        for part in (self.detail, self.selection_bar, self.bar.enrol_button):
            part.setEnabled(not busy)
        if not busy and focused is self and self._returns_to is not None:
            self._returns_to.setFocus()
        self.cancel_button.setVisible(busy)
        self._progress.setVisible(busy)
        self._progress.setRange(0, 0)

    def _on_step(self, _what: str, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _connect(self) -> None:
        self.bar.changed.connect(self._look)
        self.bar.enrol_asked.connect(self.enrol_asked)
        self.empty.enrol_asked.connect(self.enrol_asked)
        self.empty.everybody_asked.connect(self.bar.clear)
        self.bar.tiles.toggled.connect(self.list.show_tiles)
        self.bar.several.toggled.connect(self.list.choose_several)
        self.bar.several.toggled.connect(self._on_selection)
        self.bar.search.returnPressed.connect(self._choose_first)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.faces.ready.connect(self.list.redraw)
        self.list.activated.connect(lambda _index: self.turn(True))
        self.list.clicked.connect(lambda _index: self.turn(not self.bar.several.isChecked()))
        self.detail.back_asked.connect(lambda: self.turn(False))
        self.detail.asked.connect(self._act)
        self.selection_bar.asked.connect(self._act_on_several)
        self.cancel_button.clicked.connect(self.change.cancel)
        self.change.busy.connect(self._on_busy)
        self.change.stepped.connect(self._on_step)
        self.change.changed.connect(self.refresh)
        QShortcut(QKeySequence.StandardKey.Find, self, self.bar.search.setFocus)

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.list.choose(0)
            self.list.setFocus()

    def _arrange(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        column.addWidget(self._progress)
        status = QHBoxLayout()
        status.addWidget(self.said, 1)
        for part in (self.cancel_button, self.bar.several, self.bar.tiles):
            status.addWidget(part)
        column.addLayout(status)
        column.addWidget(self.selection_bar)
        self.selection_bar.hide()
        self.cancel_button.hide()
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see `minimumSizeHint`
        layout.setContentsMargins(_AROUND_PX, _ABOVE_PX, _AROUND_PX, _ABOVE_PX)
        layout.setSpacing(_AROUND_PX)
        layout.addWidget(self._left, 5)
        layout.addWidget(self.detail, 4)
        self._show_halves()
