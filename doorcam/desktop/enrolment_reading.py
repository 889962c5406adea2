"""The photos that were chosen for an enrolment, and how far reading them has come."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from doorcam.desktop.enrolling import EnrolmentDesk, Portrait
from doorcam.desktop.enrolment_import import Dropped, sort_dropped
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks


class PhotoReading(QObject):
    """Looks for a face in one photo after the other: several large ones at once would fill the memory.

    Attributes:
        found: A `Portrait`.
        failed: What a photo is called, and the exception that reading it ended with.
        refused: What is not read at all, and why: two texts, `Sentence`s where they can be translated.
        stepped: How many photos are done, and of how many; 0 of 0 when all are.
    """

    found = Signal(object)
    failed = Signal(str, object)
    refused = Signal(object, object)  # Qt would make plain texts of them
    stepped = Signal(int, int)

    def __init__(self, desk: EnrolmentDesk, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = Tasks(notices)
        self._waiting: deque[Path] = deque()
        self._done = self._all = 0

    @property
    def under_way(self) -> bool:
        """Whether something is being read."""
        return self._tasks.running > 0

    def read(self, paths: Sequence[Path]) -> None:
        """Read photos, and those of folders, after those that wait already."""
        self._tasks.run(lambda _progress: sort_dropped(paths), self._queue)

    def stop(self) -> None:
        """Read no more than the photo that is being read."""
        self._waiting.clear()

    def forget(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def _queue(self, dropped: Dropped) -> None:
        for source, reason in dropped.refused:
            self.refused.emit(source, reason)
        self._waiting.extend(dropped.photos)
        self._all += len(dropped.photos)
        if not self.under_way:
            self._read_next()

    def _read_next(self) -> None:
        if not self._waiting:
            self._done = self._all = 0
            self.stepped.emit(0, 0)
            return
        file = self._waiting.popleft()

        def good(portrait: Portrait) -> None:
            self.found.emit(portrait)
            self._read_next()

        def bad(error: Exception) -> None:
            self.failed.emit(file.name, error)
            self._read_next()

        self._tasks.run(lambda _progress: self._desk.examine_file(file), good, bad)
        self.stepped.emit(self._done, self._all)
        self._done += 1
