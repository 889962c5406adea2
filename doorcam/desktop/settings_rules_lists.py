"""Who may pass when, and the holidays of the door."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QPushButton

from doorcam.access.store.settings import ALWAYS, EVERYONE
from doorcam.desktop.calm_fields import CalmDateEdit
from doorcam.desktop.event_words import one_line, wrapped
from doorcam.desktop.hours_words import schedule_text
from doorcam.desktop.settings_card import Card, Lines, make_combo, refill
from doorcam.desktop.settings_rules_desk import Rules, Wish
from doorcam.desktop.switch import Switch


class PermissionsCard(Card):
    """Groups, and the hours at which each may pass.

    Attributes:
        lines: What is allowed.
        group, schedule: What is to be allowed too.
        allow_button: Allows it.
        new_group: The name of a group to be made.
        step_up: Whether one factor is never enough for the group that is chosen.
    """

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who may pass when"), self.tr("Who is in which group is said on the page of the people.")
        )
        self._step_up: dict[str, bool] = {}
        self.lines = Lines()
        self.group, self.schedule = make_combo(self.tr("Group")), make_combo(self.tr("Hours"))
        self.allow_button = QPushButton(self.tr("Allow"), autoDefault=False)
        self.allow_button.clicked.connect(self._allow)
        self.step_up = Switch(self.tr("A second factor always, for the people of this group"))
        self.step_up.clicked.connect(self._set_step_up)
        self.new_group = QLineEdit(placeholderText=self.tr("A new group"), maxLength=100)
        self.new_group.setAccessibleName(self.tr("A new group"))
        self.make_button = QPushButton(self.tr("Make the group"), autoDefault=False)
        self.make_button.setEnabled(False)
        self.make_button.clicked.connect(self._make)
        self.new_group.textChanged.connect(lambda text: self.make_button.setEnabled(bool(text.strip())))
        self.group.currentIndexChanged.connect(self._show_step_up)
        self.body.addWidget(self.lines)
        self._warning = self.add_text("", "warning")
        self.add_row(self.group, self.schedule, self.allow_button, stretched=0)
        self.body.addWidget(self.step_up)
        self.add_row(self.new_group, self.make_button, stretched=0)

    def show_rules(self, rules: Rules) -> None:
        """Show who may pass."""
        self._step_up, hours = dict(rules.groups), dict(rules.schedules)
        allowed = [
            (self._line_text(group, schedule, hours[schedule]), partial(self._deny, group, schedule))
            for group, schedule in rules.permissions
        ]
        self.lines.show_lines(allowed)
        warning = self._warning_of(rules)
        self._warning.setText(wrapped(warning))
        self._warning.setVisible(bool(warning))
        refill(self.group, [(self._group_text(name), name) for name, _ in rules.groups])
        refill(self.schedule, [(schedule_text(name, written), name) for name, written in rules.schedules])
        self._show_step_up()

    def choose_hours(self, schedule: str) -> None:
        """Begin to allow the hours of a schedule."""
        self.schedule.setCurrentIndex(self.schedule.findData(schedule))
        self.group.setFocus()

    def _warning_of(self, rules: Rules) -> str:
        """What is to be known of who may pass; empty for nothing."""
        if rules.made and not rules.permissions:
            return self.tr("Nobody may pass.")
        covered = (rules.always_over(group) for group, schedule in rules.permissions if schedule != ALWAYS)
        always = next(filter(None, covered), None)
        if always is None:
            return ""
        said = self.tr("“{line}” already lets these people pass at any hour: other hours hold once it is removed.")
        return said.format(line=self._line_text(*always, ""))

    def _line_text(self, group: str, schedule: str, hours: str) -> str:
        return f"{self._group_text(group)}: {schedule_text(schedule, hours)}"

    def _group_text(self, name: str) -> str:
        return self.tr("everyone") if name == EVERYONE else one_line(name)

    def _show_step_up(self) -> None:
        self.step_up.setChecked(self._step_up.get(self.group.currentData(), False))

    def _allow(self) -> None:
        group, schedule = self.group.currentData(), self.schedule.currentData()
        self.wanted.emit(Wish(lambda desk: desk.allow(group, schedule)))

    def _deny(self, group: str, schedule: str) -> None:
        self.wanted.emit(Wish(lambda desk: desk.deny(group, schedule), lambda desk: desk.allow(group, schedule)))

    def _set_step_up(self, step_up: bool) -> None:
        group = self.group.currentData()
        self.wanted.emit(Wish(lambda desk: desk.set_step_up(group, step_up)))

    def _make(self) -> None:
        group = self.new_group.text()
        self.new_group.clear()
        self.wanted.emit(Wish(lambda desk: desk.put_group(group)))


class HolidaysCard(Card):
    """Days that are no longer their day of the week.

    Attributes:
        lines: The holidays.
        day, name: Of the next one.
        add_button: Makes it one.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Holidays"), self.tr("On a holiday only the hours in the row of the holidays hold."))
        self.lines = Lines()
        self.day = CalmDateEdit()
        self.day.setDate(QDate.currentDate())
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Day"))
        self.name = QLineEdit(placeholderText=self.tr("What it is called"), maxLength=100)
        self.name.setAccessibleName(self.tr("What it is called"))
        self.add_button = QPushButton(self.tr("Add"), autoDefault=False)
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self._add)
        self.name.textChanged.connect(lambda text: self.add_button.setEnabled(bool(text.strip())))
        self.body.addWidget(self.lines)
        self.add_row(self.day, self.name, self.add_button, stretched=1)

    def show_rules(self, rules: Rules) -> None:
        """Show the holidays."""
        lines = [(f"{day}  {one_line(name)}", partial(self._remove, day, name)) for day, name in rules.holidays]
        self.lines.show_lines(lines)

    def _remove(self, day: date, name: str) -> None:
        self.wanted.emit(Wish(lambda desk: desk.remove_holiday(day), lambda desk: desk.put_holiday(day, name)))

    def _add(self) -> None:
        chosen, name = self.day.date(), self.name.text()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.name.clear()
        self.wanted.emit(Wish(lambda desk: desk.put_holiday(day, name)))
