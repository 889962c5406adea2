"""What the page of the rules does to them. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from doorcam.access.store.rule_book import RuleBook
from doorcam.access.store.settings import ALWAYS, EVERYONE, Door
from doorcam.domain import NO_PROGRESS, Progress


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one door at one moment.

    Attributes:
        door: Its settings; the usual ones while it is not in the rules.
        made: Whether it is in the rules.
        others: Whether other doors are: then nobody passes one that is not.
        permissions: Which groups may pass, and the schedules at whose hours.
        groups: All groups, and whether one factor is never enough for their people.
        schedules: Names and hours of all.
        holidays: Of the door.
    """

    door: Door
    made: bool
    others: bool
    permissions: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, bool], ...]
    schedules: tuple[tuple[str, str], ...]
    holidays: tuple[tuple[date, str], ...]

    def uses(self, schedule: str) -> bool:
        """Whether the hours of a schedule let somebody pass this door, or ask for more there."""
        return schedule == self.door.step_up_schedule or any(hours == schedule for _, hours in self.permissions)

    def always_over(self, group: str) -> tuple[str, str] | None:
        """What lets a group pass at any hour, so that no other hours of it matter; None if nothing does."""
        wide = ((each, ALWAYS) for each in (group, EVERYONE))
        return next((each for each in wide if each in self.permissions), None)


class RulesDesk:
    """Reads and changes the rules of one door; each change answers with the rules as they are then.

    Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        rules: All rules.
        door: The door's name, access.door.
        zone: Of a door that is made: the one of this computer.
        note_admin: Told of each change, for the journal.
    """

    def __init__(self, rules: RuleBook, door: str, zone: str, note_admin: Callable[[str], None]) -> None:
        self._rules = rules
        self._name = door
        self._zone = zone
        self._note_admin = note_admin

    def read(self, _progress: Progress = NO_PROGRESS) -> Rules:
        """The rules as they are."""
        doors = {door.name: door for door in self._rules.doors()}
        made = self._name in doors
        return Rules(
            doors.get(self._name) or Door(self._name, zone=self._zone),
            made,
            bool(doors.keys() - {self._name}),
            tuple(self._rules.permissions(self._name)) if made else (),
            tuple((group.name, group.step_up) for group in self._rules.groups()),
            tuple(self._rules.schedules()),
            tuple(self._rules.holidays(self._name)) if made else (),
        )

    def change_door(self, changes: dict[str, Any]) -> Rules:
        """Change settings of the door, by the names of `Door`; makes it if it is not there."""
        self._rules.put_door(replace(self.read().door, **changes))
        return self._noted(
            f"set the door {self._name}: {', '.join(f'{key} {value}' for key, value in changes.items())}"
        )

    def allow(self, group: str, schedule: str) -> Rules:
        """Let a group pass at the hours of a schedule."""
        self._make()
        self._rules.allow(self._name, group, schedule)
        return self._noted(f"allowed the group {group} the door {self._name}: {schedule}")

    def deny(self, group: str, schedule: str) -> Rules:
        """Let a group pass at the hours of a schedule no longer."""
        self._rules.deny(self._name, group, schedule)
        return self._noted(f"denied the group {group} the door {self._name}: {schedule}")

    def set_step_up(self, group: str, step_up: bool) -> Rules:
        """Say whether one factor is never enough for a group's people."""
        self._rules.put_group(group, step_up=step_up)
        return self._noted(f"set the group {group}: a second factor {'always' if step_up else 'not always'}")

    def put_group(self, group: str) -> Rules:
        """Make a group; one that is there stays as it is."""
        if group in dict(self.read().groups):
            return self.read()
        self._rules.put_group(group)
        return self._noted(f"made the group {group}")

    def put_schedule(self, name: str, hours: str) -> Rules:
        """Make a schedule, or change one."""
        self._rules.put_schedule(name, hours)
        return self._noted(f"set the schedule {name}: {hours}")

    def remove_schedule(self, name: str) -> Rules:
        """Remove a schedule nothing uses."""
        self._rules.remove_schedule(name)
        return self._noted(f"removed the schedule {name}")

    def put_holiday(self, day: date, name: str) -> Rules:
        """Make a day a holiday."""
        self._make()
        self._rules.put_holiday(self._name, day, name)
        return self._noted(f"made {day} a holiday of the door {self._name}")

    def remove_holiday(self, day: date) -> Rules:
        """Make a day like any other again."""
        self._rules.remove_holiday(self._name, day)
        return self._noted(f"made {day} no holiday of the door {self._name}")

    def _make(self) -> None:
        now = self.read()
        if not now.made:
            self._rules.put_door(now.door)

    def _noted(self, what: str) -> Rules:
        self._note_admin(what)
        return self.read()


@dataclass(frozen=True, slots=True)
class Wish:
    """Something is to be changed.

    Attributes:
        change: Does it.
        undo: Takes it back; None if it cannot be.
        said: What to tell when it is done; empty for the usual words.
    """

    change: Callable[[RulesDesk], Rules]
    undo: Callable[[RulesDesk], Rules] | None = None
    said: str = ""
