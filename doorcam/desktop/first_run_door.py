"""The step of the first start that says what opens the door."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from doorcam.config.loading import problems_of
from doorcam.desktop import settings_texts as texts
from doorcam.desktop import theme
from doorcam.desktop.faults import in_words
from doorcam.desktop.first_run_steps import Step
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_desk import Sheet
from doorcam.desktop.settings_row import SettingRow
from doorcam.desktop.settings_tools import failed_by, show_outcome
from doorcam.desktop.tasks import Tasks
from doorcam.doors.door import Opening

_DRIVER = "door.driver"
_PATHS = (_DRIVER, *dict.fromkeys(key for keys in texts.DRIVER_KEYS.values() for key in keys), "door.pulse_s")


class DoorStep(Step):
    """What opens the door.

    Args:
        test: Tries the door with these settings, by `section.key`; see `doorcam.desktop.door_trial.try_door`.

    Attributes:
        rows: The settings, by `section.key`; those that the driver needs are shown.
        test_button: Tries it.
    """

    def __init__(self, test: Callable[[Mapping[str, Any]], Opening], notices: Notices) -> None:
        super().__init__()
        self.title = self.tr("Door")
        self.explanation = self.tr("What is connected to the lock. It can be changed later, in the settings.")
        self._test = test
        self._tasks = Tasks(notices)
        self._sheet: Sheet = {}
        self.rows = {path: SettingRow(path) for path in _PATHS}
        icon = as_qicon(Icon.DOOR, theme.TEXT)
        self.test_button = QPushButton(icon, self.tr("Open the door once"))
        self.test_button.clicked.connect(lambda _checked: self.try_it())
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for row in self.rows.values():
            row.changed.connect(self._check)
            column.addWidget(row)
        column.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        self.body.addWidget(area, 1)
        self.setFocusProxy(self.rows[_DRIVER].field.widget)

    @property
    def complete(self) -> bool:
        """Whether a real door is chosen, and nothing is wrong with it."""
        return self.ready and self.rows[_DRIVER].field.value() != "simulated"

    @property
    def ready(self) -> bool:
        """Whether nothing is wrong with what was entered."""
        return bool(self._sheet) and not self._problems()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the settings that are stored; what was entered stays."""
        entered = self._changes() if self._sheet else {}
        self._sheet = sheet
        for path, row in self.rows.items():
            row.show_standing(sheet[path])
            if path in entered:
                row.put(entered[path])
        self._check()

    def leave(self) -> None:
        """Keep what was entered."""
        if self._sheet and self._changes():
            self.wanted.emit(self._changes())

    def stop(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def try_it(self) -> None:
        """Open the door, in a worker."""
        self.test_button.setEnabled(False)
        self.said.setText(self.tr("Asking the door…"))
        values = self._values()
        self._tasks.run(lambda _: self._test(values), self._tried, lambda error: self._tried(failed_by(error)))

    def _tried(self, opening: Opening) -> None:
        show_outcome(self.said, opening)
        self.test_button.setEnabled(self.ready)

    def _changes(self) -> dict[str, Any]:
        return {path: value for path, value in self._values().items() if value != self._sheet[path].value}

    def _values(self) -> dict[str, Any]:
        return {path: row.field.value() for path, row in self.rows.items()}

    def _problems(self) -> dict[str, str]:
        stored = {path: each.value for path, each in self._sheet.items()}
        return problems_of(stored | self._values())

    def _check(self) -> None:
        if not self._sheet:
            return
        problems = self._problems()
        needed = texts.DRIVER_KEYS.get(self.rows[_DRIVER].field.value(), ())
        for path, row in self.rows.items():
            row.show_problem(in_words(problems.get(path, "")))
            row.setVisible(path in (*needed, _DRIVER, "door.pulse_s"))
        self.test_button.setEnabled(not problems)
        self.changed.emit()
