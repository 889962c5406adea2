"""Collects Python's garbage on the Qt thread alone.

Python collects in whatever thread happens to allocate, and with its garbage go widgets and timers, which only their own
thread may destroy: elsewhere Qt complains, or the program crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500


def collect_due() -> None:
    """Collect the oldest generation whose time has come, as Python counts."""
    looks = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    due = [generation for generation, (count, most) in looks if count > most]
    if due:
        gc.collect(due[-1])


class GarbageCollector(QObject):
    """Does by a timer what Python would do by itself; made on the Qt thread, and closed there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(_LOOK_MS)

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
