"""One event in plain words, with its picture."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.events_model import local_time
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import IconLabel
from doorcam.desktop.pictures import PictureBox, as_qimage
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.words import kind_look, kind_text, reason_text
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.vision.pictures import decode_jpeg


class EventDetail(QFrame):
    """Shows one event.

    Attributes:
        enrol_asked: The event whose face is to be enrolled.
    """

    enrol_asked = Signal(object)

    def __init__(self, journal: Journal, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._journal = journal
        self._tasks = tasks
        self._event: Event | None = None
        self.picture = PictureBox(self.tr("Picture of the event"))
        self.picture.setMinimumHeight(64)
        self._icon = IconLabel(30)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._fields = QFormLayout(horizontalSpacing=16, verticalSpacing=4)
        self.enrol_button = QPushButton(as_qicon(Icon.PERSON_ADD, theme.ON_ACCENT), self.tr("Enrol this person…"))
        self.enrol_button.setProperty("role", "primary")
        self.enrol_button.setAutoDefault(False)
        self.enrol_button.clicked.connect(lambda: self.enrol_asked.emit(self._event))
        heading = QHBoxLayout()
        heading.addWidget(self._icon)
        heading.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.picture, 1)
        layout.addLayout(heading)
        layout.addLayout(self._fields)
        layout.addWidget(self.enrol_button)
        self.show_event(None)

    def sizeHint(self) -> QSize:
        """Room for a portrait and a few lines."""
        return QSize(340, 420)

    def show_event(self, event: Event | None) -> None:
        """Show an event, or that none is chosen."""
        self._event = event
        self.picture.show_picture(None)
        while self._fields.rowCount():
            self._fields.removeRow(0)
        self._icon.setVisible(event is not None)
        self.enrol_button.setVisible(
            event is not None and event.kind is EventKind.UNKNOWN and event.snapshot is not None
        )
        if event is None:
            self._title.setText(self.tr("Choose an event"))
            return
        self._icon.show_icon(*kind_look(event.kind))
        self._title.setText(kind_text(event.kind))
        for name, value in self._lines(event):
            self._add_line(name, value)
        self._tasks.run(
            lambda _progress: _read(self._journal, event), lambda image: self._on_read(event, image), self._no_picture
        )

    def _lines(self, event: Event) -> list[tuple[str, str]]:
        lines = [
            (self.tr("When"), local_time(event.at)),
            (self.tr("Who"), " ".join(filter(None, (event.name, f"({event.person_id})" if event.person_id else "")))),
            (self.tr("Why"), reason_text(event)),
            (self.tr("Distance"), "" if event.distance is None else f"{event.distance:.3f}"),
            (self.tr("Nearest person"), "" if event.nearest_id == event.person_id else event.nearest_id or ""),
            (self.tr("Camera"), _place(event)),
            (self.tr("Event number"), str(event.event_id)),
        ]
        return [(name, value) for name, value in lines if value]

    def _add_line(self, name: str, value: str) -> None:
        label, text = QLabel(name), QLabel(value, wordWrap=True)
        label.setProperty("role", "muted")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fields.addRow(label, text)

    def _on_read(self, event: Event, image: QImage | None) -> None:
        if event is self._event and image is not None:
            self.picture.show_picture(QPixmap.fromImage(image))

    def _no_picture(self, _error: Exception) -> None:
        """A missing or damaged picture leaves its place empty; the fields still tell the event."""


def _place(event: Event) -> str:
    frame = None if event.frame_index is None else QCoreApplication.translate("EventDetail", "frame {number}")
    return ", ".join(filter(None, (event.source, frame and frame.format(number=event.frame_index))))


def _read(journal: Journal, event: Event) -> QImage | None:
    picture = journal.snapshot(event)
    return None if picture is None else as_qimage(decode_jpeg(picture))
