"""The rules as decisions need them, read within one transaction."""

import difflib
from typing import Any

from sqlalchemy import Column, Connection, Row, select

from doorcam.access.antipassback import Passback
from doorcam.access.modes import Direction, Mode
from doorcam.access.rules import DoorRules, Permission, PersonRules, StepUpRules
from doorcam.access.schedule import Schedule
from doorcam.access.store.settings import ALWAYS, EVERYONE, Door
from doorcam.access.store.tables import DOORS, GROUPS, HOLIDAYS, MEMBERS, PEOPLE, PERMISSIONS, SCHEDULES
from doorcam.errors import Sentence, UsageFault

_MISSING = {
    "door": Sentence("the access rules have no door {name!r}"),
    "group": Sentence("the access rules have no group {name!r}"),
    "schedule": Sentence("the access rules have no schedule {name!r}"),
}


def find(connection: Connection, column: Column[str], name: str, kind: str, mend: str = "") -> Row[Any]:
    """The row of that name; raises UsageFault when there is none, and names the nearest, or the mend."""
    row = connection.execute(select(column.table).where(column == name)).one_or_none()
    if row is None:
        near = difflib.get_close_matches(name, list(connection.scalars(select(column))), n=1)
        nearest = Sentence("did you mean {near}?", near=near[0]) if near else mend
        raise UsageFault(_MISSING[kind], nearest, name=name[:80])
    return row


def person_rules(connection: Connection, person_id: str) -> PersonRules:
    """What is said of a person."""
    groups = connection.scalars(select(MEMBERS.c.group_name).where(MEMBERS.c.person_id == person_id))
    row = connection.execute(select(PEOPLE).where(PEOPLE.c.person_id == person_id)).one_or_none()
    return _person(person_id, frozenset({EVERYONE, *groups}), row)


def all_person_rules(connection: Connection) -> dict[str, PersonRules]:
    """What is said of everybody of whom anything is said, by id."""
    groups: dict[str, set[str]] = {}
    for row in connection.execute(select(MEMBERS)):
        groups.setdefault(row.person_id, {EVERYONE}).add(row.group_name)
    said = {row.person_id: row for row in connection.execute(select(PEOPLE))}
    return {
        person_id: _person(person_id, frozenset(groups.get(person_id, {EVERYONE})), said.get(person_id))
        for person_id in groups.keys() | said.keys()
    }


def _person(person_id: str, groups: frozenset[str], row: Row[Any] | None) -> PersonRules:
    if row is None:
        return PersonRules(person_id, groups)
    return PersonRules(person_id, groups, row.disabled, row.valid_from, row.valid_until)


def door_rules(connection: Connection, name: str) -> DoorRules:
    """What is said of a door; raises Fault for one that is unknown while others are not, or cannot be meant."""
    schedules = {row.name: Schedule.parse(row.hours) for row in connection.execute(select(SCHEDULES))}
    if connection.scalar(select(DOORS.c.name).limit(1)) is None:
        everyone = Permission(EVERYONE, schedules[ALWAYS])
        return DoorRules(name, Mode.FACE, "UTC", (everyone,), step_up=_step_up(connection))
    which = Sentence("set access.door to one of `doorcam access doors`")
    door = door_of(find(connection, DOORS.c.name, name, "door", which))
    door.check()
    allowed = connection.execute(select(PERMISSIONS).where(PERMISSIONS.c.door == name))
    area = None
    if door.area is not None and door.direction is not None:
        area = Passback(door.area, door.direction, door.forget_after_s)
    return DoorRules(
        name=name,
        mode=door.mode,
        zone=door.zone,
        permissions=tuple(Permission(row.group_name, schedules[row.schedule]) for row in allowed),
        holidays=frozenset(connection.scalars(select(HOLIDAYS.c.day).where(HOLIDAYS.c.door == name))),
        step_up=_step_up(
            connection,
            hours=None if door.step_up_schedule is None else schedules[door.step_up_schedule],
            below_margin=door.step_up_below_margin,
            look_alikes=door.step_up_look_alikes,
        ),
        two_persons=door.two_persons,
        passback=area,
        cooldown_s=door.cooldown_s,
        companion_s=door.companion_s,
    )


def _step_up(
    connection: Connection, *, hours: Schedule | None = None, below_margin: float = 0.0, look_alikes: bool = False
) -> StepUpRules:
    groups = frozenset(connection.scalars(select(GROUPS.c.name).where(GROUPS.c.step_up)))
    return StepUpRules(groups, hours, below_margin, look_alikes)


def door_of(row: Row[Any]) -> Door:
    """A row of doors; raises ValueError if it was damaged."""
    direction = None if row.direction is None else Direction(row.direction)
    return Door(**{**row._mapping, "mode": Mode(row.mode), "direction": direction})
