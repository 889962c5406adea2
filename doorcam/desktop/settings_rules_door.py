"""What the door asks for."""

from dataclasses import fields
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton

from doorcam.access.modes import Direction, Mode
from doorcam.access.store.settings import Door
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.hours_words import schedule_text
from doorcam.desktop.settings_card import Card, Fields, make_combo, refill
from doorcam.desktop.settings_rules_desk import Rules, Wish
from doorcam.desktop.switch import Switch
from doorcam.errors import UsageFault

_NUMBERS = ("cooldown_s", "companion_s", "step_up_below_margin", "forget_after_s")


class DoorCard(Card):
    """Mode, time zone, two persons, second factor and areas.

    Attributes:
        mode, step_up_hours, direction: Choices.
        zone, area, cooldown_s, companion_s, step_up_below_margin, forget_after_s: Lines.
        two_persons, look_alikes: Boxes.
        save_button: Enabled while something would change and nothing is wrong.
        discard_button: Shown while something was changed: shows the rules as they are.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("What this door asks for"))
        self._rules: Rules | None = None
        self.said = self.add_text("")
        self.mode = make_combo(self.tr("Asked for"))
        refill(self.mode, [(text, mode) for mode, text in self._modes().items()])
        self.step_up_hours = make_combo(self.tr("A second factor at these hours"))
        self.direction = make_combo(self.tr("Which way"))
        refill(self.direction, [(self.tr("into it"), Direction.IN), (self.tr("out of it"), Direction.OUT)])
        self.zone, self.area = QLineEdit(), QLineEdit(placeholderText=self.tr("none"))
        self.zone.setCompleter(_zones(self.zone))
        self.cooldown_s, self.companion_s, self.step_up_below_margin = QLineEdit(), QLineEdit(), QLineEdit()
        self.forget_after_s = QLineEdit(placeholderText=self.tr("never"))
        self.two_persons = Switch(self.tr("Two people must come together"))
        self.look_alikes = Switch(self.tr("A second factor for whoever looks like somebody else"))
        self.save_button = QPushButton(self.tr("Save the door"), autoDefault=False)
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self._save)
        self.discard_button = QPushButton(self.tr("Discard"), autoDefault=False)
        self.discard_button.clicked.connect(self._discard)
        self._arrange()
        self._connect()

    def show_rules(self, rules: Rules) -> None:
        """Show the rules as they are; what was changed and not saved stays, unless the door itself is another now."""
        before, self._rules = self._rules, rules
        schedules = [(schedule_text(name, written), name) for name, written in rules.schedules]
        refill(self.step_up_hours, [(self.tr("no hours"), ""), *schedules])
        if before is None or before.door != rules.door:
            self._put(rules.door)
        self._check()

    def _put(self, door: Door) -> None:
        self.mode.setCurrentIndex(self.mode.findData(door.mode))
        self.step_up_hours.setCurrentIndex(self.step_up_hours.findData(door.step_up_schedule or ""))
        self.direction.setCurrentIndex(max(0, self.direction.findData(door.direction)))
        self.zone.setText(door.zone)
        self.area.setText(door.area or "")
        for key in _NUMBERS:
            value = getattr(door, key)
            getattr(self, key).setText("" if value is None else f"{value:g}")
        self.two_persons.setChecked(door.two_persons)
        self.look_alikes.setChecked(door.step_up_look_alikes)

    def _discard(self) -> None:
        if self._rules is not None:
            self._put(self._rules.door)
            self._check()

    def changes(self) -> dict[str, Any]:
        """What differs from the rules, by the names of `Door`; raises UsageFault for what is no number."""
        if self._rules is None:
            return {}
        area = self.area.text().strip() or None
        entered = {
            "mode": self.mode.currentData(),
            "zone": self.zone.text().strip(),
            "two_persons": self.two_persons.isChecked(),
            "step_up_schedule": self.step_up_hours.currentData() or None,
            "step_up_look_alikes": self.look_alikes.isChecked(),
            "area": area,
            "direction": None if area is None else self.direction.currentData(),
            **{key: _number(getattr(self, key).text(), needed=key != "forget_after_s") for key in _NUMBERS},
        }
        if area is None:
            entered["forget_after_s"] = None
        return {key: value for key, value in entered.items() if value != getattr(self._rules.door, key)}

    def _check(self) -> None:
        problem, ready = "", False
        try:
            changes = self.changes()
            if self._rules is not None:
                before = {each.name: getattr(self._rules.door, each.name) for each in fields(Door)}
                Door(**(before | changes)).check()
                ready = bool(changes)
        except UsageFault as fault:
            problem = in_words(fault)
        self._problem.setText(wrapped(problem))
        self._problem.setVisible(bool(problem))
        self.save_button.setEnabled(ready and not problem)
        self.discard_button.setVisible(ready or bool(problem))
        for field in (self.direction, self.forget_after_s):
            field.setEnabled(bool(self.area.text().strip()))
        self.companion_s.setEnabled(self.two_persons.isChecked())
        self._say_standing()

    def _say_standing(self) -> None:
        standing = ""
        if self._rules is not None and not self._rules.made:
            standing = (
                self.tr("Other doors have rules and this one has none: nobody passes it by them.")
                if self._rules.others
                else self.tr("There are no rules yet: everybody enrolled passes by face at any hour.")
            )
        self.said.setText(standing)
        self.said.setVisible(bool(standing))

    def _save(self) -> None:
        changes = self.changes()
        self.wanted.emit(Wish(lambda desk: desk.change_door(changes)))

    def _modes(self) -> dict[Mode, str]:
        return {
            Mode.FACE: self.tr("Face or badge"),
            Mode.FACE_AND_PIN: self.tr("Face and PIN"),
            Mode.BADGE_AND_FACE: self.tr("Badge and face"),
            Mode.OPEN: self.tr("Nothing: it stands open"),
            Mode.LOCKED: self.tr("Locked for everybody"),
        }

    def _arrange(self) -> None:
        first, second, third = Fields(), Fields(), Fields()
        first.add(self.tr("Asked for"), self.mode)
        first.add(self.tr("Time zone of its clock"), self.zone)
        first.add(self.tr("Seconds until it opens for the same person again"), self.cooldown_s)
        second.add(self.tr("Seconds the first of two waits"), self.companion_s)
        second.add(self.tr("A second factor at these hours"), self.step_up_hours)
        second.add(
            self.tr("A second factor below this margin to the next person; 0 for never"), self.step_up_below_margin
        )
        third.add(self.tr("Area it leads into: nobody enters it twice without having left"), self.area)
        third.add(self.tr("Which way"), self.direction)
        third.add(self.tr("Seconds after which people count as gone"), self.forget_after_s)
        for widget in (first, self.two_persons, second, self.look_alikes, third):
            self.body.addWidget(widget)
        self._problem = self.add_text("", "warning")
        self.add_row(self.save_button, self.discard_button)

    def _connect(self) -> None:
        for box in (self.mode, self.step_up_hours, self.direction):
            box.currentIndexChanged.connect(self._check)
        for line in (self.zone, self.area, *(getattr(self, key) for key in _NUMBERS)):
            line.textEdited.connect(self._check)
        for check in (self.two_persons, self.look_alikes):
            check.toggled.connect(self._check)
        self._check()


def _number(text: str, *, needed: bool) -> float | None:
    if not text.strip() and not needed:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise UsageFault(
            "{text!r} is no number of seconds, and no margin", "write a number: 10 or 0.5", text=text[:40]
        ) from None


@cache
def _zone_names() -> list[str]:
    """Looked for on the disk, once."""
    return sorted(available_timezones())


def _zones(line: QLineEdit) -> QCompleter:
    completer = QCompleter(_zone_names(), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
