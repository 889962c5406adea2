"""The rules of this door: what it asks for, who may pass when, hours and holidays."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_hours import HoursCard
from doorcam.desktop.settings_rules_desk import Rules, RulesDesk
from doorcam.desktop.settings_rules_door import DoorCard
from doorcam.desktop.settings_rules_lists import HolidaysCard, PermissionsCard
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress


class RulesPanel(QWidget):
    """Shows the rules and changes them one by one, each at once.

    Attributes:
        door, permissions, hours, holidays: Its cards.
    """

    def __init__(self, desk: RulesDesk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notices = notices
        self._tasks = Tasks(notices)
        self.door, self.permissions, self.hours, self.holidays = (
            DoorCard(),
            PermissionsCard(),
            HoursCard(),
            HolidaysCard(),
        )
        self._cards = (self.door, self.permissions, self.hours, self.holidays)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(12)
        for card in self._cards:
            card.wanted.connect(self._change)
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.setEnabled(False)

    def refresh(self) -> None:
        """Read the rules anew."""
        self._tasks.run(self._desk.read, self._show)

    def stop(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def _change(self, change: Callable[[RulesDesk], Rules]) -> None:
        def changed(rules: Rules) -> None:
            self._show(rules)
            self._notices.success(self.tr("Saved. It holds at once."))

        def work(_progress: Progress) -> Rules:
            return change(self._desk)

        self._tasks.run(work, changed)

    def _show(self, rules: Rules) -> None:
        for card in self._cards:
            card.show_rules(rules)
        self.setEnabled(True)
