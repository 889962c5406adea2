"""Groups, schedules, doors and what is said of people: how they are changed, and read for a decision."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from doorcam.access.rules import DoorRules, PersonRules
from doorcam.access.schedule import Schedule
from doorcam.access.store.reading import all_person_rules, door_of, door_rules, find, person_rules
from doorcam.access.store.settings import ALWAYS, EVERYONE, Door, Group
from doorcam.access.store.tables import DOORS, GROUPS, HOLIDAYS, MEMBERS, PEOPLE, PERMISSIONS, SCHEDULES
from doorcam.errors import Sentence, StorageFault, UsageFault
from doorcam.gallery.naming import check_person_id, clean_name
from doorcam.storage.sqlite import Database


class RuleBook:
    """The rules of one file. Every method raises `StorageFault` when it cannot be read or written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # What a decision needs

    def for_decision(self, person_id: str | None, door: str) -> tuple[PersonRules | None, DoorRules]:
        """What the rules say of a person and a door, at one moment; raises as `at_door`."""
        with self._meant() as connection:
            person = None if person_id is None else person_rules(connection, person_id)
            return person, door_rules(connection, door)

    def at_door(self, door: str) -> tuple[DoorRules, dict[str, PersonRules]]:
        """What the rules say of a door, and of people by id, at one moment.

        Without any door in the rules everybody enrolled passes every door by face at any hour. Somebody of
        whom the rules say nothing is missing, and belongs to the group of everybody.

        Raises:
            Fault: if the door is not among those of the rules, or what is stored of it cannot be meant; then
                nobody may pass.
        """
        with self._meant() as connection:
            return door_rules(connection, door), all_person_rules(connection)

    @contextmanager
    def _meant(self) -> Iterator[Connection]:
        with self._database.read() as connection:
            try:
                yield connection
            except (ValueError, TypeError, KeyError, AttributeError) as error:  # a mode, date or number that is none
                raise StorageFault(
                    "{path} is damaged", "restore it from a backup: doorcam restore FILE", path=self._database.path
                ) from error

    # Groups

    def groups(self) -> list[Group]:
        """All groups, by name."""
        with self._database.read() as connection:
            members = connection.execute(select(MEMBERS).order_by(MEMBERS.c.person_id)).all()
            rows = connection.execute(select(GROUPS).order_by(GROUPS.c.name)).all()
        return [
            Group(row.name, row.step_up, tuple(each.person_id for each in members if each.group_name == row.name))
            for row in rows
        ]

    def put_group(self, name: str, *, step_up: bool = False) -> None:
        """Make a group, or change one."""
        row = {"name": clean_name(name), "step_up": step_up}
        with self._database.write() as connection:
            connection.execute(upsert(GROUPS).values(row).on_conflict_do_update(index_elements=["name"], set_=row))

    def remove_group(self, name: str) -> None:
        """Remove a group and what it was allowed; its people stay."""
        if name == EVERYONE:
            raise UsageFault("the group {group} cannot be removed", "deny it a door instead", group=EVERYONE)
        with self._database.write() as connection:
            find(connection, GROUPS.c.name, name, "group")
            connection.execute(delete(GROUPS).where(GROUPS.c.name == name))

    def add_members(self, group: str, person_ids: Sequence[str]) -> None:
        """Put people into a group; those who are in it already stay."""
        if group == EVERYONE:
            raise UsageFault("everybody is in the group {group}", "name another group", group=EVERYONE)
        for person_id in person_ids:
            check_person_id(person_id)
        with self._database.write() as connection:
            find(connection, GROUPS.c.name, group, "group")
            rows = [{"group_name": group, "person_id": person_id} for person_id in person_ids]
            connection.execute(upsert(MEMBERS).on_conflict_do_nothing(), rows)

    def drop_members(self, group: str, person_ids: Collection[str]) -> None:
        """Take people out of a group."""
        with self._database.write() as connection:
            find(connection, GROUPS.c.name, group, "group")
            theirs = (MEMBERS.c.group_name == group) & MEMBERS.c.person_id.in_(person_ids)
            connection.execute(delete(MEMBERS).where(theirs))

    # Schedules

    def schedules(self) -> list[tuple[str, str]]:
        """Names and hours of all schedules, by name."""
        with self._database.read() as connection:
            return [(row.name, row.hours) for row in connection.execute(select(SCHEDULES).order_by(SCHEDULES.c.name))]

    def put_schedule(self, name: str, hours: str) -> None:
        """Make a schedule, or change one; raises as `Schedule.parse` does."""
        if name == ALWAYS:
            raise UsageFault("the schedule {schedule} cannot be changed", "choose another name", schedule=ALWAYS)
        row = {"name": clean_name(name), "hours": Schedule.parse(hours).hours}
        with self._database.write() as connection:
            connection.execute(upsert(SCHEDULES).values(row).on_conflict_do_update(index_elements=["name"], set_=row))

    def remove_schedule(self, name: str) -> None:
        """Remove a schedule nothing uses: what it allowed or asked for must not change unnoticed."""
        with self._database.write() as connection:
            find(connection, SCHEDULES.c.name, name, "schedule")
            allowing = select(PERMISSIONS.c.door).where(PERMISSIONS.c.schedule == name)
            stepping = select(DOORS.c.name).where(DOORS.c.step_up_schedule == name)
            user = connection.scalar(allowing) or connection.scalar(stepping)
            if user is not None or name == ALWAYS:
                used = Sentence("the schedule {name} is used by the door {door}")
                always = Sentence("the schedule {name} is used by every new door")
                raise UsageFault(used if user else always, "take it from there first", name=name, door=user)
            connection.execute(delete(SCHEDULES).where(SCHEDULES.c.name == name))

    # Doors

    def doors(self) -> list[Door]:
        """The settings of all doors, by name."""
        with self._meant() as connection:
            return [door_of(row) for row in connection.execute(select(DOORS).order_by(DOORS.c.name))]

    def put_door(self, door: Door) -> None:
        """Make a door, which everybody may pass at any hour at first, or change the settings of one.

        Raises:
            UsageFault: if the settings cannot be meant; see `Door.check`.
        """
        door.check()
        clean_name(door.name)
        with self._database.write() as connection:
            if door.step_up_schedule is not None:
                find(connection, SCHEDULES.c.name, door.step_up_schedule, "schedule")
            changed = connection.execute(update(DOORS).where(DOORS.c.name == door.name).values(asdict(door))).rowcount
            if not changed:
                connection.execute(insert(DOORS).values(asdict(door)))
                everyone = {"door": door.name, "group_name": EVERYONE, "schedule": ALWAYS}
                connection.execute(insert(PERMISSIONS).values(everyone))

    def remove_door(self, name: str) -> None:
        """Remove a door with its permissions and holidays."""
        with self._database.write() as connection:
            _find_door(connection, name)
            connection.execute(delete(DOORS).where(DOORS.c.name == name))

    def permissions(self, door: str) -> list[tuple[str, str]]:
        """Which groups may pass a door, and the schedules at whose hours; by name."""
        query = select(PERMISSIONS.c.group_name, PERMISSIONS.c.schedule).where(PERMISSIONS.c.door == door)
        with self._database.read() as connection:
            return [
                (row.group_name, row.schedule)
                for row in connection.execute(query.order_by(PERMISSIONS.c.group_name, PERMISSIONS.c.schedule))
            ]

    def allow(self, door: str, group: str, schedule: str) -> None:
        """Let a group pass a door at the hours of a schedule, besides what it may already."""
        with self._database.write() as connection:
            _find_door(connection, door)
            find(connection, GROUPS.c.name, group, "group")
            find(connection, SCHEDULES.c.name, schedule, "schedule")
            row = {"door": door, "group_name": group, "schedule": schedule}
            connection.execute(upsert(PERMISSIONS).values(row).on_conflict_do_nothing())

    def deny(self, door: str, group: str, schedule: str | None = None) -> None:
        """Take from a group what allows it to pass a door: at the hours of a schedule, or at any with None."""
        with self._database.write() as connection:
            _find_door(connection, door)
            find(connection, GROUPS.c.name, group, "group")
            theirs = (PERMISSIONS.c.door == door) & (PERMISSIONS.c.group_name == group)
            if schedule is not None:
                find(connection, SCHEDULES.c.name, schedule, "schedule")
                theirs &= PERMISSIONS.c.schedule == schedule
            connection.execute(delete(PERMISSIONS).where(theirs))

    def holidays(self, door: str) -> list[tuple[date, str]]:
        """The holidays of a door and what they are called, by date."""
        query = select(HOLIDAYS.c.day, HOLIDAYS.c.name).where(HOLIDAYS.c.door == door).order_by(HOLIDAYS.c.day)
        with self._meant() as connection:
            return [(row.day, row.name) for row in connection.execute(query)]

    def put_holiday(self, door: str, day: date, name: str) -> None:
        """Make a day a holiday of a door, or give the holiday another name."""
        row = {"door": door, "day": day, "name": clean_name(name)}
        with self._database.write() as connection:
            _find_door(connection, door)
            connection.execute(
                upsert(HOLIDAYS).values(row).on_conflict_do_update(index_elements=["door", "day"], set_=row)
            )

    def remove_holiday(self, door: str, day: date) -> None:
        """Make a day like any other again."""
        with self._database.write() as connection:
            _find_door(connection, door)
            connection.execute(delete(HOLIDAYS).where(HOLIDAYS.c.door == door, HOLIDAYS.c.day == day))

    # People

    def person(self, person_id: str) -> PersonRules:
        """What is said of a person and which groups they are in."""
        with self._meant() as connection:
            return person_rules(connection, person_id)

    def people(self) -> dict[str, PersonRules]:
        """The same of everybody of whom anything is said, by id."""
        with self._meant() as connection:
            return all_person_rules(connection)

    def put_person(
        self, person_id: str, *, disabled: bool, valid_from: datetime | None, valid_until: datetime | None
    ) -> None:
        """Say of a person whether they are disabled, and from when until when they may pass."""
        check_person_id(person_id)
        if valid_from is not None and valid_until is not None and valid_from >= valid_until:
            raise UsageFault("{person_id} cannot be valid from a time that is not before its end", person_id=person_id)
        validity = {"valid_from": valid_from, "valid_until": valid_until}
        row = {"person_id": person_id, "disabled": disabled, **validity}
        with self._database.write() as connection:
            connection.execute(upsert(PEOPLE).values(row).on_conflict_do_update(index_elements=["person_id"], set_=row))


def _find_door(connection: Connection, name: str) -> None:
    mend = Sentence("give it rules first: doorcam access door {door}", door=name[:80])
    find(connection, DOORS.c.name, name, "door", mend)
