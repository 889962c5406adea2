"""Small portraits of people, read by worker threads when they are first looked at."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from doorcam.desktop.pictures import as_qimage
from doorcam.desktop.tasks import Tasks
from doorcam.vision.pictures import decode_jpeg

SIDE_PX = 128
MAX_KEPT = 400
# Whoever scrolls fast passes by more people than can be read: those wanted last are.
_MAX_WANTED = 60
_AT_ONCE = 2


class Faces(QObject):
    """Keeps the portraits looked at last.

    Args:
        portrait: Gives somebody's aligned face as JPEG, or None; called by a worker.

    Attributes:
        ready: The id of somebody whose portrait can be had now.
    """

    ready = Signal(str)

    def __init__(self, portrait: Callable[[str], bytes | None], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._portrait = portrait
        self._tasks = tasks
        # None stands for somebody without a portrait.
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._reading: set[str] = set()

    def get(self, person_id: str) -> QPixmap | None:
        """Somebody's portrait, or None when there is none or it is still being read."""
        if person_id in self._kept:
            self._kept.move_to_end(person_id)
            return self._kept[person_id]
        if person_id not in self._reading:
            self._wanted[person_id] = None
            self._wanted.move_to_end(person_id)
            while len(self._wanted) > _MAX_WANTED:
                self._wanted.popitem(last=False)
            self._read_next()
        return None

    def forget(self) -> None:
        """Read every portrait anew: some have changed, or gone."""
        self._kept.clear()

    def _read_next(self) -> None:
        while self._wanted and len(self._reading) < _AT_ONCE:
            person_id, _ = self._wanted.popitem()
            self._reading.add(person_id)
            self._read(person_id)

    def _read(self, person_id: str) -> None:
        self._tasks.run(
            lambda _progress: _image(self._portrait(person_id)),
            lambda image: self._on_read(person_id, image),
            # A damaged portrait is a place without one; the person's page says the rest.
            lambda _error: self._on_read(person_id, None),
        )

    def _on_read(self, person_id: str, image: QImage | None) -> None:
        self._kept[person_id] = None if image is None else QPixmap.fromImage(image)
        while len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        self._reading.discard(person_id)
        self.ready.emit(person_id)
        self._read_next()


def _image(jpeg: bytes | None) -> QImage | None:
    if jpeg is None:
        return None
    side = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    return as_qimage(decode_jpeg(jpeg)).scaled(SIDE_PX, SIDE_PX, side, Qt.TransformationMode.SmoothTransformation)
