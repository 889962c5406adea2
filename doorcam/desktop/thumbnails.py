"""Small pictures of events, read by worker threads when they are first looked at."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from doorcam.desktop.pictures import as_qimage
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Event
from doorcam.events.journal import Journal
from doorcam.vision.pictures import decode_jpeg

THUMBNAIL = QSize(72, 54)
MAX_KEPT = 300
# Whoever scrolls fast passes by more pictures than can be read: those wanted last are.
_MAX_WANTED = 40
_AT_ONCE = 2


class Thumbnails(QObject):
    """Keeps the pictures looked at last.

    Attributes:
        ready: The id of an event whose picture can be had now, or is known to be erased.
    """

    ready = Signal(int)

    def __init__(self, journal: Journal, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._tasks = tasks
        # None stands for a picture that cannot be had.
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._erased: set[int] = set()
        self._wanted: OrderedDict[int, Event] = OrderedDict()
        self._reading: set[int] = set()

    def get(self, event: Event) -> QPixmap | None:
        """The picture of an event, or None when it has none or it is still being read."""
        if event.snapshot is None:
            return None
        if event.event_id in self._kept:
            self._kept.move_to_end(event.event_id)
            return self._kept[event.event_id]
        if event.event_id not in self._reading:
            self._wanted[event.event_id] = event
            self._wanted.move_to_end(event.event_id)
            while len(self._wanted) > _MAX_WANTED:
                self._wanted.popitem(last=False)
            self._read_next()
        return None

    def erased(self, event: Event) -> bool:
        """Whether the event had a picture and was found to have it no more."""
        return event.event_id in self._erased

    def _read_next(self) -> None:
        while self._wanted and len(self._reading) < _AT_ONCE:
            event_id, event = self._wanted.popitem()
            self._reading.add(event_id)
            self._tasks.run(
                lambda _progress, event=event: _read(self._journal, event),  # type: ignore[misc]
                lambda image, event_id=event_id: self._on_read(event_id, image),  # type: ignore[misc]
                # A damaged picture is a place without one; the row says the rest.
                lambda _error, event_id=event_id: self._keep(event_id, None),  # type: ignore[misc]
            )

    def _on_read(self, event_id: int, image: QImage | None) -> None:
        if image is None:
            self._erased.add(event_id)
        self._keep(event_id, None if image is None else QPixmap.fromImage(image))
        self.ready.emit(event_id)

    def _keep(self, event_id: int, pixmap: QPixmap | None) -> None:
        self._kept[event_id] = pixmap
        self._kept.move_to_end(event_id)
        while len(self._kept) > MAX_KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._erased.discard(gone)
        self._reading.discard(event_id)
        self._read_next()


def _read(journal: Journal, event: Event) -> QImage | None:
    jpeg = journal.snapshot(event)
    if jpeg is None:
        return None
    picture = as_qimage(decode_jpeg(jpeg))
    return picture.scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
