"""The page of the settings: all of config.toml, the camera, the rules of the door, tests and backups."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from doorcam.desktop.notices import Notices
from doorcam.desktop.region import Region
from doorcam.desktop.save_bar import SaveBar
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import SettingsDesk, Sheet
from doorcam.desktop.settings_form import SettingsForm
from doorcam.desktop.settings_rules import RulesPanel
from doorcam.desktop.settings_tools import ToolsPanel
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress
from doorcam.errors import Fault

_SIDES = ("left", "top", "right", "bottom")
_REGION = tuple(f"detection.region_{side}" for side in _SIDES)


class SettingsPage(QWidget):
    """Shows settings and panels; nothing of the settings is stored until it is saved.

    Args:
        desk: Reads and writes the settings.
        camera, rules, tools: The other panels.
        notices: Told what was done, and what failed.

    Attributes:
        form: All settings.
        bar: What waits to be saved, or for a restart.
        restart_asked: doorcam is to be started anew.
        saved: These changes have been saved, by `section.key`.
    """

    restart_asked = Signal()
    saved = Signal(object)

    def __init__(
        self,
        desk: SettingsDesk,
        camera: CameraPanel,
        rules: RulesPanel,
        tools: ToolsPanel,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Settings"))
        self._desk, self._notices = desk, notices
        self._tasks = Tasks(notices)
        self.form = SettingsForm()
        self.camera, self.rules, self.tools = camera, rules, tools
        self.bar = SaveBar()
        self.tabs = QTabWidget()
        self.tabs.setUsesScrollButtons(True)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Read everything anew; changes that were not saved are forgotten, but those of the rules."""
        self._tasks.run(self._read, self._take)
        self.camera.look_for_cameras()
        self.rules.refresh()
        self.tools.pins.refresh()

    def show_staff_pins(self) -> None:
        """Lead to the PINs of the staff."""
        self.tabs.setCurrentWidget(self.tools)
        self.tools.pins.take_keyboard()

    def save(self) -> None:
        """Write the changes, unless something is wrong with them."""
        if self.form.problems:
            self.tabs.setCurrentWidget(self.form)
            self.form.show_first_problem()
            return
        changes = self.form.changes
        self.bar.setEnabled(False)
        self._tasks.run(
            lambda _progress: self._with_waiting(self._desk.save(changes)),
            lambda answer: self._saved(answer, changes),
            self._not_saved,
            in_any_case=True,
        )

    def stop(self) -> None:
        """Take no answer any more."""
        for part in (self._tasks, self.camera, self.rules, self.tools):
            part.forget() if isinstance(part, Tasks) else part.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is stored now."""
        super().showEvent(event)
        if not event.spontaneous() and not self.form.changes:
            self.refresh()

    def _read(self, _progress: Progress) -> tuple[Sheet, list[str]]:
        return self._with_waiting(self._desk.read())

    def _with_waiting(self, sheet: Sheet) -> tuple[Sheet, list[str]]:
        return sheet, self._desk.waiting(sheet)

    def _take(self, answer: tuple[Sheet, list[str]]) -> None:
        sheet, waiting = answer
        self.bar.setEnabled(True)
        self.bar.waiting = waiting
        self.form.show_sheet(sheet)

    def _saved(self, answer: tuple[Sheet, list[str]], changes: Mapping[str, Any]) -> None:
        self._take(answer)
        self._notices.success(self.tr("The settings are saved in {path}").format(path=self._desk.file))
        self.saved.emit(changes)

    def _not_saved(self, error: Exception) -> None:
        self.bar.setEnabled(True)
        if isinstance(error, Fault):
            self._notices.fault(str(error))

    def _on_changes(self) -> None:
        """Let the camera's panel and the bar follow what would be saved."""
        self.camera.show_source(str(self.form.value("camera.source")))
        sides = [self.form.value(path) for path in _REGION]
        if all(isinstance(side, int | float) for side in sides):
            self.camera.show_region(Region(*sides))
        together = {"detection.region" if path in _REGION else path for path in self.form.changes}
        self.bar.show_changes(len(together), list(self.form.problems))

    def _put_region(self, region: Region) -> None:
        sides = (float(getattr(region, side)) for side in _SIDES)
        self.form.put_together(dict(zip(_REGION, sides, strict=True)))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changes)
        self.camera.source_chosen.connect(lambda source: self.form.put("camera.source", source))
        self.camera.region_chosen.connect(self._put_region)
        self.bar.save_button.clicked.connect(self.save)
        self.bar.discard_button.clicked.connect(self.form.discard)
        self.bar.restart_button.clicked.connect(self.restart_asked)

    def _arrange(self) -> None:
        panels: Sequence[tuple[QWidget, str]] = (
            (self.form, self.tr("Settings")),
            (self.camera, self.tr("Camera")),
            (self.rules, self.tr("Rules")),
            (self.tools, self.tr("PINs, tests, backup")),
        )
        for panel, title in panels:
            self.tabs.addTab(panel, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.bar)
