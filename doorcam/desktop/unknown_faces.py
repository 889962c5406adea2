"""Unknown faces in groups: one card for each, to be enrolled or looked into."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.comparing import Comparison, FaceComparer, FaceReading, Group
from doorcam.desktop.event_words import in_words, wrapped
from doorcam.desktop.faults import joined
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import number
from doorcam.desktop.pictures import PictureBox, as_qimage
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Event
from doorcam.errors import Cancelled, Fault
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery

_FACE_PX = 84
_UNBROKEN = 12  # characters of a name, where a card is narrowest
_AT_ONCE = 5  # so few faces are read before anybody could read how far that is


class UnknownFaces(QWidget):
    """Compares when it is asked to, and shows what came of it.

    Args:
        reading: How faces are read; it answers None until that is ready.

    Attributes:
        enrol_asked: An event whose face is to be enrolled.
        person_asked: The id of somebody enrolled who is to be shown.
        events_asked: Words for a group, and an `EventQuery` for its events.
    """

    enrol_asked = Signal(object)
    person_asked = Signal(str)
    events_asked = Signal(str, object)

    def __init__(
        self,
        journal: Journal,
        notices: Notices,
        reading: Callable[[], FaceReading | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._tasks = Tasks(notices)
        self.destroyed.connect(self._tasks.forget)  # no answer may find it gone
        self._journal = journal
        self._reading = reading
        self._comparer = FaceComparer(journal)
        self._running = False
        self._query: EventQuery | None = None
        self._again: EventQuery | None = None
        self.said = QLabel(wordWrap=True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Faces compared"))
        self.cancel_button = QPushButton(self.tr("Stop"), autoDefault=False)
        self.cancel_button.clicked.connect(self._tasks.interrupt)
        self._cards = QVBoxLayout()
        self._arrange()
        self._show_running(False)

    @property
    def cards(self) -> list["GroupCard"]:
        """What is shown, the largest group first."""
        placed = (self._cards.itemAt(place) for place in range(self._cards.count()))
        return [card for item in placed if item is not None and isinstance(card := item.widget(), GroupCard)]

    def compare(self, query: EventQuery) -> None:
        """Compare the unknown faces among the events of a query; the same query again, those that have come since."""
        if self._running:
            self._again = query
            if query != self._query:
                self._tasks.interrupt()
            return
        reading = self._reading()
        if reading is None:
            self.said.setText(self.tr("Faces can be compared as soon as the face networks are ready"))
            return
        self._running, self._query = True, query
        self._tasks.run(
            lambda progress: self._comparer.compare(query, reading, progress),
            self._on_compared,
            self._on_failed,
            self._on_progress,
        )

    def stop(self) -> None:
        """Forget the faces, and what is under way."""
        self._tasks.forget()
        self._comparer = FaceComparer(self._journal)
        self._show_running(False)

    def _on_progress(self, _what: str, done: int, total: int) -> None:
        if total <= _AT_ONCE:
            return
        self._show_running(True)
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        said = self.tr("Comparing face {done} of {total}…")
        self.said.setText(said.format(done=number(done + 1), total=number(total)))

    def _on_compared(self, comparison: Comparison) -> None:
        self._show_running(False)
        self._show(comparison)
        self._run_again()

    def _on_failed(self, error: Exception) -> None:
        self._show_running(False)
        if isinstance(error, Cancelled):
            self.said.setText(self.tr("Stopped"))
        elif isinstance(error, Fault):
            self._notices.fault(str(error))
            self.said.setText(self.tr("The faces could not be compared"))
        self._run_again()

    def _run_again(self) -> None:
        query, self._again = self._again, None
        if query is not None:
            self.compare(query)

    def _show(self, comparison: Comparison) -> None:
        # A group keeps its first event as it grows: its card stays, with the focus that may be on it.
        gone = {card.group.events[-1].event_id: card for card in self.cards}
        for place, group in enumerate(comparison.groups):
            card = gone.pop(group.events[-1].event_id, None)
            if card is None:
                card = self._card(group)
            elif (card.group.events, card.group.person) != (group.events, group.person):
                card.show_group(group)
            self._cards.insertWidget(place, card)
        for card in gone.values():
            card.setParent(None)
            card.deleteLater()
        faces, people, shown = comparison.faces, comparison.people, len(comparison.groups)
        of = self.tr("{count} people", "", people).format(count=number(people))
        said = self.tr("{faces} unknown faces, of about {people}.", "", faces).format(faces=number(faces), people=of)
        if people > shown:
            said = joined(said, self.tr("The {count} seen most are shown.").format(count=number(shown)))
        if comparison.unread:
            unread = self.tr("No face was found in {count} pictures.", "", comparison.unread)
            said = joined(said, unread.format(count=number(comparison.unread)))
        self.said.setText(said if faces or comparison.unread else self.tr("There are no unknown faces among these."))

    def _card(self, group: Group) -> "GroupCard":
        card = GroupCard(group)
        card.enrol_asked.connect(self.enrol_asked)
        card.person_asked.connect(self.person_asked)
        card.events_asked.connect(self.events_asked)
        return card

    def _show_running(self, running: bool) -> None:
        self._running = running
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.said, 1)
        top.addWidget(self.progress, 1)
        top.addWidget(self.cancel_button)
        promise = QLabel(self.tr("Likeness is measured in memory and never stored."), wordWrap=True)
        promise.setProperty("role", "muted")
        inside = QWidget()
        inside.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._cards.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Groups of unknown faces"))
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(promise)
        layout.addWidget(scroll, 1)


class GroupCard(QFrame):
    """One group.

    Attributes:
        enrol_asked: Its newest event.
        person_asked: The id of whoever has been enrolled since.
        events_asked: Words for the group, and an `EventQuery` for its events.
    """

    enrol_asked = Signal(object)
    person_asked = Signal(str)
    events_asked = Signal(str, object)

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.picture = PictureBox(self.tr("The face, when it was seen last"))
        self.picture.setFixedSize(_FACE_PX, _FACE_PX)
        self.title, self.when, self.enrolled = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.enrolled.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "heading")
        self.when.setProperty("role", "muted")
        self.enrol_button = QPushButton(as_qicon(Icon.PERSON_ADD, theme.TEXT), self.tr("Enrol…"), autoDefault=False)
        self.enrol_button.clicked.connect(lambda: self.enrol_asked.emit(self.group.newest))
        self.person_button = QPushButton(as_qicon(Icon.PEOPLE, theme.TEXT), self.tr("Show person"), autoDefault=False)
        self.person_button.clicked.connect(self._ask_for_person)
        self.events_button = QPushButton(self.tr("Show events"), autoDefault=False)
        self.events_button.clicked.connect(self._ask_for_events)
        self._arrange()
        self.show_group(group)

    def show_group(self, group: Group) -> None:
        """Show how a group is now."""
        self.group = group
        self.picture.show_picture(QPixmap.fromImage(as_qimage(group.picture_bgr)))
        count = len(group.events)
        self.title.setText(self.tr("Seen {count} times", "", count).format(count=number(count)))
        self.when.setText(self._when())
        self._show_person()
        said = (self.title.text(), self.when.text(), self.enrolled.text())
        self.setAccessibleName(", ".join(filter(None, said)))

    def _show_person(self) -> None:
        person, had_focus = self.group.person, self.enrol_button.hasFocus()
        said = self.tr("Enrolled by now: {name}")
        self.enrolled.setText("" if person is None else said.format(name=wrapped(person.name, _UNBROKEN)))
        self.enrolled.setVisible(person is not None)
        self.person_button.setVisible(person is not None)
        if person is not None and had_focus:
            self.person_button.setFocus()  # a button that goes would hand the keyboard to the next group
        self.enrol_button.setVisible(person is None)

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.addStretch(1)
        texts.addWidget(self.title)
        texts.addWidget(self.when)
        texts.addWidget(self.enrolled)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(12)
        layout.addWidget(self.picture)
        layout.addLayout(texts, 1)
        layout.addWidget(self.events_button)
        layout.addWidget(self.person_button)
        layout.addWidget(self.enrol_button)

    def _ask_for_person(self) -> None:
        if self.group.person is not None:
            self.person_asked.emit(self.group.person.person_id)

    def _ask_for_events(self) -> None:
        ids = tuple(event.event_id for event in self.group.events)
        self.events_asked.emit(self.tr("One unknown face"), EventQuery(event_ids=ids))

    def _when(self) -> str:
        first, last = self.group.events[-1], self.group.newest
        return self._moment(last) if first is last else f"{self._moment(first)} – {self._moment(last)}"

    def _moment(self, event: Event) -> str:
        return in_words(event.at.astimezone().replace(tzinfo=None), self.tr("ddd d MMM yyyy, HH:mm"))
