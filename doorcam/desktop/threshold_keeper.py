"""Saves the threshold that was chosen on the insights."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_desk import SettingsDesk, Sheet
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress

_THRESHOLD, _CALIBRATED = "recognition.match_threshold", "recognition.calibrated"


class ThresholdKeeper(QObject):
    """Writes the threshold to the settings, so that it can be undone.

    Args:
        desk: Writes the settings.
        notices: Told that it is saved, with what takes it back.
        parent: It lives as long.

    Attributes:
        waiting: It is saved; these settings, a list of `section.key`, hold from the next start on.
    """

    waiting = Signal(object)

    def __init__(self, desk: SettingsDesk, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notices = desk, notices
        self._tasks = tasks = Tasks(notices)
        parent.destroyed.connect(lambda: tasks.forget())

    def keep(self, threshold: float) -> None:
        """Save a threshold, which nobody has calibrated."""

        def saved(before: Sheet) -> None:
            old = {path: before[path].value for path in (_THRESHOLD, _CALIBRATED)}
            said = self.tr("The threshold is saved, and holds from the next start on.")
            self._notices.success(said, lambda: self._save(old, self._taken_back))

        self._save({_THRESHOLD: round(threshold, 4), _CALIBRATED: False}, saved)

    def _taken_back(self, _before: Sheet) -> None:
        self._notices.success(self.tr("The threshold is the one from before."))

    def _save(self, values: Mapping[str, Any], on_saved: Callable[[Sheet], None]) -> None:
        """Write values; then tell what was there before."""

        def done(answer: tuple[Sheet, list[str]]) -> None:
            before, waiting = answer
            on_saved(before)
            self.waiting.emit(waiting)

        def work(_progress: Progress) -> tuple[Sheet, list[str]]:
            before = self._desk.read()
            return before, self._desk.waiting(self._desk.save(values))

        self._tasks.run(work, done, in_any_case=True)
