"""The hours of the schedules, painted or written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from doorcam.access.schedule import MAX_HOURS_CHARACTERS, Schedule
from doorcam.access.store.settings import ALWAYS
from doorcam.desktop.event_words import one_line, wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.hours_words import hours_text
from doorcam.desktop.settings_card import Card, make_combo, refill
from doorcam.desktop.settings_rules_desk import Rules, Wish
from doorcam.desktop.week import Week
from doorcam.desktop.week_grid import WeekGrid
from doorcam.errors import UsageFault

_OFFICE = "mon-fri 08:00-18:00"


class HoursCard(Card):
    """One schedule at a time.

    Attributes:
        schedule: Which one; the last choice is a new one.
        name: Of a new one.
        grid: Its hours.
        text: The same as they are kept.
        save_button, remove_button: Enabled while that can be done.
        allow_button: Shown while nobody passes by these hours.
        allow_asked: The hours of this schedule are to be allowed to a group.
    """

    allow_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Hours"), self.tr("Drag over the hours at which people may pass."))
        self._rules: Rules | None = None
        self._hours: dict[str, str] = {}
        self._paintable = True
        self.schedule = make_combo(self.tr("Schedule"))
        self.schedule.currentIndexChanged.connect(self._show_chosen)
        self.name = QLineEdit(placeholderText=self.tr("Name of the new schedule"), maxLength=100)
        self.name.setAccessibleName(self.tr("Name of the new schedule"))
        self.grid = WeekGrid()
        self.text = QLineEdit(maxLength=MAX_HOURS_CHARACTERS)
        self.text.setAccessibleName(self.tr("Hours as text"))
        self.save_button = QPushButton(self.tr("Save the hours"), autoDefault=False)
        self.save_button.setProperty("role", "primary")
        self.remove_button = QPushButton(self.tr("Remove the schedule"), autoDefault=False)
        self.grid.changed.connect(self._painted)
        self.text.textEdited.connect(self._written)
        self.name.textChanged.connect(self._check)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.add_row(self.schedule, self.name, stretched=0)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.text)
        self._words = self.add_text("")
        self._problem = self.add_text("", "warning")
        self.add_row(self.save_button, self.remove_button)
        self._unused = self.add_text(self.tr("No group uses these hours yet."), "warning")
        self.allow_button = QPushButton(self.tr("Say who may pass then"), autoDefault=False)
        self.allow_button.clicked.connect(lambda: self.allow_asked.emit(self._chosen))
        self.add_row(self.allow_button)

    def show_rules(self, rules: Rules) -> None:
        """Show the schedules; what was painted and not saved stays, unless the schedule itself has changed."""
        before, chosen, first = self._hours, self._chosen, self._rules is None
        self._rules, self._hours = rules, dict(rules.schedules)
        names = [name for name in self._hours if name != ALWAYS]
        added = next((name for name in names if before and name not in before), None)
        refill(self.schedule, [(one_line(name), name) for name in names] + [(self.tr("A new schedule"), "")], added)
        if first or self._chosen != chosen or self._hours.get(chosen) != before.get(chosen):
            self._show_chosen()
        else:
            self._check()

    @property
    def _chosen(self) -> str:
        return self.schedule.currentData() or ""

    def _show_chosen(self) -> None:
        self.name.clear()
        self.name.setVisible(not self._chosen)
        self.text.setText(self._hours.get(self._chosen, _OFFICE))
        self._written()

    def _written(self) -> None:
        try:
            week = Week.of(self.text.text())
        except UsageFault:
            self._paintable = False
        else:
            self._paintable = week is not None
            self.grid.show_week(week or Week())
        self.grid.setEnabled(self._paintable)
        self._check()

    def _painted(self) -> None:
        self.text.setText(self.grid.week.hours())
        self._check()

    def _check(self) -> None:
        problem = ""
        try:
            Schedule.parse(self.text.text())
        except UsageFault as fault:
            problem = in_words(fault) if self.text.text() else self.tr("A schedule needs at least one hour.")
        self._words.setText(wrapped(hours_text(self.text.text())))
        self._words.setVisible(not problem)
        past = not problem and not self._paintable
        note = self.tr("Hours past midnight that begin on a holiday can only be written, not painted.")
        self._problem.setText(wrapped(problem or (note if past else "")))
        self._problem.setVisible(bool(problem) or past)
        named = bool(self._chosen or self.name.text().strip())
        self.save_button.setEnabled(not problem and named and self.text.text() != self._hours.get(self._chosen))
        self.remove_button.setVisible(bool(self._chosen))
        unused = bool(self._chosen) and self._rules is not None and not self._rules.uses(self._chosen)
        self._unused.setVisible(unused)
        self.allow_button.setVisible(unused)

    def _save(self) -> None:
        name, hours = self._chosen or self.name.text().strip(), self.text.text()
        said = "" if self._rules and self._rules.uses(name) else self.tr("Saved. No group uses these hours yet.")
        self.wanted.emit(Wish(lambda desk: desk.put_schedule(name, hours), said=said))

    def _remove(self) -> None:
        name, hours = self._chosen, self._hours[self._chosen]
        self.wanted.emit(Wish(lambda desk: desk.remove_schedule(name), lambda desk: desk.put_schedule(name, hours)))
