"""The rules of this door: what it asks for, who may pass when, hours and holidays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_hours import HoursCard
from doorcam.desktop.settings_rules_desk import Rules, RulesDesk, Wish
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
        self.hours.allow_asked.connect(self._begin_to_allow)
        self._area = area = QScrollArea(widgetResizable=True)
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

    def _change(self, wish: Wish) -> None:
        def changed(rules: Rules) -> None:
            self._show(rules)
            undo = wish.undo
            self._notices.success(
                wish.said or self.tr("Saved. It holds at once."),
                None if undo is None else lambda: self._change(Wish(undo)),
            )

        def work(_progress: Progress) -> Rules:
            return wish.change(self._desk)

        self._tasks.run(work, changed, in_any_case=True)

    def _begin_to_allow(self, schedule: str) -> None:
        self.permissions.choose_hours(schedule)
        self._area.ensureWidgetVisible(self.permissions)

    def _show(self, rules: Rules) -> None:
        for card in self._cards:
            card.show_rules(rules)
        self.setEnabled(True)
