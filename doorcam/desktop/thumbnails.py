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


class Thumbnails(QObject):
    """Keeps the pictures looked at last.

    Attributes:
        ready: The id of an event whose picture can be had now.
    """

    ready = Signal(int)

    def __init__(self, journal: Journal, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._tasks = tasks
        # None stands for a picture that is being read, or cannot be.
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()

    def get(self, event: Event) -> QPixmap | None:
        """The picture of an event, or None when it has none or it is still being read."""
        if event.snapshot is None:
            return None
        if event.event_id in self._kept:
            self._kept.move_to_end(event.event_id)
            return self._kept[event.event_id]
        self._keep(event.event_id, None)
        self._tasks.run(
            lambda _progress: _read(self._journal, event),
            lambda image: self._on_read(event.event_id, image),
            lambda _error: None,  # a damaged picture is a place without one; the row says the rest
        )
        return None

    def _on_read(self, event_id: int, image: QImage | None) -> None:
        if image is not None:
            self._keep(event_id, QPixmap.fromImage(image))
            self.ready.emit(event_id)

    def _keep(self, event_id: int, pixmap: QPixmap | None) -> None:
        self._kept[event_id] = pixmap
        self._kept.move_to_end(event_id)
        while len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)


def _read(journal: Journal, event: Event) -> QImage | None:
    jpeg = journal.snapshot(event)
    if jpeg is None:
        return None
    picture = as_qimage(decode_jpeg(jpeg))
    return picture.scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
