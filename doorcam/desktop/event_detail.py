"""One event in plain words, with its picture and what was compared."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.chips import make_chip
from doorcam.desktop.distance_bar import DistanceBar
from doorcam.desktop.event_lines import Lines, comparison_lines, event_lines
from doorcam.desktop.event_record import Nearest, Record, read_record
from doorcam.desktop.event_words import NameOf, one_line, wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import IconLabel, Notices
from doorcam.desktop.numbers import distance_text
from doorcam.desktop.people_desk import NoteAdmin
from doorcam.desktop.pictures import PictureBox, as_qimage
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.words import kind_look, kind_text
from doorcam.domain import Event, EventKind, EventLabel, Progress
from doorcam.errors import Fault
from doorcam.events.journal import Journal
from doorcam.vision.pictures import decode_jpeg

_COMPARED = 3  # people shown with a bar
_PICTURE_PX = 190
_NARROW_PX = 330
_LONG_TITLE_WORD = 12  # characters, where the detail is narrowest
_LABELLED = (EventKind.GRANTED, EventKind.UNKNOWN)


class EventDetail(QFrame):
    """Shows one event.

    Attributes:
        enrol_asked: The event whose face is to be enrolled.
        labelled: The event as it is after somebody said whose face it was.
    """

    enrol_asked = Signal(object)
    labelled = Signal(object)

    def __init__(
        self,
        journal: Journal,
        tasks: Tasks,
        notices: Notices,
        name_of: NameOf,
        note_admin: NoteAdmin,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._journal = journal
        self._tasks = tasks
        self._notices = notices
        self._name_of = name_of
        self._note_admin = note_admin
        self._event: Event | None = None
        self._labelling = False
        self.picture = PictureBox(self.tr("Picture of the event"))
        self.picture_note = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.picture_note.setProperty("role", "muted")
        self._icon = IconLabel(30)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._fields = QFormLayout(horizontalSpacing=16, verticalSpacing=4)
        self.right_button = self._label_button(self.tr("Right person"), EventLabel.RIGHT)
        self.wrong_button = self._label_button(self.tr("Wrong person"), EventLabel.WRONG)
        self.enrol_button = QPushButton(as_qicon(Icon.PERSON_ADD, theme.ON_ACCENT), self.tr("Enrol this person…"))
        self.enrol_button.setProperty("role", "primary")
        self.enrol_button.setAutoDefault(False)
        self.enrol_button.clicked.connect(lambda: self.enrol_asked.emit(self._event))
        self._arrange()
        self.show_event(None)

    @property
    def shown(self) -> Event | None:
        """What is shown."""
        return self._event

    def sizeHint(self) -> QSize:
        """Room for a portrait and a few lines."""
        return QSize(340, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for words below the picture, and for what they say below what it is called."""
        super().resizeEvent(event)
        wraps = self.width() < theme.scaled(_NARROW_PX)
        policy = QFormLayout.RowWrapPolicy.WrapAllRows if wraps else QFormLayout.RowWrapPolicy.DontWrapRows
        self._fields.setRowWrapPolicy(policy)
        self.picture.setFixedHeight(min(_PICTURE_PX, self.height() * 3 // 10))

    def be_brief(self, brief: bool) -> None:
        """Say less on the buttons, where the page is narrow."""
        self.right_button.setText(self.tr("Right") if brief else self.right_button.accessibleName())
        self.wrong_button.setText(self.tr("Wrong") if brief else self.wrong_button.accessibleName())

    def show_event(self, event: Event | None) -> None:
        """Show an event, or that none is chosen."""
        self._event = event
        self.picture.show_picture(None)
        self.picture.setVisible(event is not None and event.snapshot is not None)
        self.picture_note.setVisible(False)
        while self._fields.rowCount():
            self._fields.removeRow(0)
        self._icon.setVisible(event is not None)
        self.enrol_button.setVisible(
            event is not None and event.kind is EventKind.UNKNOWN and event.snapshot is not None
        )
        self._show_label(event)
        if event is None:
            self._title.setText(self.tr("Choose an event"))
            return
        self._icon.show_icon(*kind_look(event.kind))
        self._title.setText(wrapped(kind_text(event.kind), _LONG_TITLE_WORD))
        self._fill(event, read_record(event.record))
        self._tasks.run(
            lambda _progress: _read(self._journal, event),
            lambda read: self._on_read(event, *read),
            lambda error: self._no_picture(event, error),
        )

    def _fill(self, event: Event, record: Record) -> None:
        lines = event_lines(event, record, self._name_of)
        self._add_lines(lines[:3])
        for nearest in record.nearest[:_COMPARED]:
            self._add_comparison(nearest, record.threshold)
        self._add_lines([*comparison_lines(record), *lines[3:]])

    def _add_lines(self, lines: Lines) -> None:
        for name, value in lines:
            self._fields.addRow(_plain(name, "muted"), _plain(wrapped(value)))

    def _add_comparison(self, nearest: Nearest, limit: float | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(DistanceBar(nearest.distance, None if limit is None else limit - nearest.extra_margin), 1)
        row.addWidget(QLabel(distance_text(nearest.distance)))
        name = one_line(self._name_of(nearest.person_id) or nearest.person_id)
        self._fields.addRow(_plain(wrapped(name[:40]), "muted"), row)

    def _show_label(self, event: Event | None) -> None:
        # The same rule as Journal.label's: somebody was compared with the face.
        can = event is not None and event.kind in _LABELLED and event.distance is not None
        for button, label in ((self.right_button, EventLabel.RIGHT), (self.wrong_button, EventLabel.WRONG)):
            button.setVisible(can)
            button.setChecked(event is not None and event.label is label)

    def _label(self, label: EventLabel) -> None:
        event = self._event
        self._show_label(event)  # as it is until it is written down: no button is pressed by being pressed
        if event is None or self._labelling:
            return
        self._labelling = True
        chosen = None if event.label is label else label

        def work(_progress: Progress) -> Event:
            labelled = self._journal.label(event.event_id, chosen)
            self._note_admin(f"labelled event {event.event_id} {chosen or 'none'}", None)
            return labelled

        self._tasks.run(work, self._on_labelled, self._not_labelled, in_any_case=True)

    def _on_labelled(self, event: Event) -> None:
        self._labelling = False
        self.labelled.emit(event)
        if self._event is not None and self._event.event_id == event.event_id:
            self._event = event
            self._show_label(event)

    def _not_labelled(self, error: Exception) -> None:
        self._labelling = False
        if isinstance(error, Fault):
            self._notices.fault(str(error))

    def _on_read(self, event: Event, image: QImage | None, erased: bool) -> None:
        if event is not self._event:
            return
        if image is not None:
            self.picture.show_picture(QPixmap.fromImage(image))
        elif erased:
            self._note(self.tr("Its picture is erased"))
        elif event.track_id is not None:
            self._note(self.tr("There is no picture of it"))

    def _no_picture(self, event: Event, error: Exception) -> None:
        if event is self._event:
            self._note(in_words(error) if isinstance(error, Fault) else "")

    def _note(self, text: str) -> None:
        """A missing or damaged picture leaves a line; the fields still tell the event."""
        self.picture.hide()
        self.picture_note.setText(wrapped(text))
        self.picture_note.show()

    def _label_button(self, text: str, label: EventLabel) -> QPushButton:
        button = make_chip(text)
        button.setAccessibleName(text)
        button.setMinimumWidth(0)  # the two share the room there is
        button.setToolTip(self.tr("Whether the face is that of the nearest person; calibration learns from it"))
        button.clicked.connect(lambda: self._label(label))
        return button

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._icon)
        heading.addWidget(self._title, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(self.picture)
        column.addWidget(self.picture_note)
        column.addLayout(self._fields)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("The event"))
        scroll.setWidget(inside)
        labels = QHBoxLayout()
        labels.addWidget(self.right_button)
        labels.addWidget(self.wrong_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(scroll, 1)
        layout.addLayout(labels)
        layout.addWidget(self.enrol_button)


def _plain(text: str, role: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def _read(journal: Journal, event: Event) -> tuple[QImage | None, bool]:
    """The picture, and whether there was one that is erased."""
    picture = journal.snapshot(event)
    if picture is None:
        return None, event.snapshot is not None or journal.search.erased_from(event.event_id)
    return as_qimage(decode_jpeg(picture)), False
