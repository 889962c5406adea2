"""`doorcam access groups`, `schedules` and `holidays`."""

from datetime import date
from typing import Annotated

import typer

from doorcam.cli.output import JsonOption, complain, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

groups = typer.Typer(name="groups", help="Groups of people.")
schedules = typer.Typer(name="schedules", help="Weekly hours.")
holidays = typer.Typer(name="holidays", help="Holidays of a door.")

GroupName = Annotated[str, typer.Argument(metavar="GROUP", help="The group's name.", show_default=False)]
ScheduleName = Annotated[str, typer.Argument(metavar="NAME", help="The schedule's name.", show_default=False)]
DoorName = Annotated[str, typer.Argument(metavar="DOOR", help="The door's name.", show_default=False)]
Day = Annotated[str, typer.Argument(metavar="DAY", help="The date: 2026-12-25.", show_default=False)]
PersonIds = Annotated[list[str], typer.Argument(metavar="ID", help="The people's ids.", show_default=False)]


@groups.callback(epilog="Example: doorcam access groups list")
@with_session
def _groups(session: Session) -> None:
    """Groups of people: make, fill and remove them. Everybody enrolled is in the group everyone."""


@groups.command("list", epilog="Example: doorcam access groups list --json")
@with_session
def _list_groups(session: Session, as_json: JsonOption = False) -> None:
    """List the groups and who is in them."""
    with session.access() as store:
        found = store.rules.groups()
    if as_json:
        for group in found:
            say_json({"type": "group", "name": group.name, "step_up": group.step_up, "members": list(group.members)})
    else:
        rows = [(group.name, "yes" if group.step_up else "", ", ".join(group.members)) for group in found]
        say_table(("group", "second factor", "people"), rows)


@groups.command("set", epilog="Example: doorcam access groups set night-shift --step-up")
@with_session
def _set_group(
    session: Session,
    group: GroupName,
    step_up: Annotated[
        bool, typer.Option("--step-up/--no-step-up", help="Whether its people always need a second factor.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make a group, or change one."""
    with session.access() as store:
        store.rules.put_group(group, step_up=step_up)
    _done("group", group, f"the group {group} is set", as_json)
    session.note_admin(f"set the group {group}{', a second factor always' if step_up else ''}")


@groups.command("remove", epilog="Example: doorcam access groups remove night-shift")
@with_session
def _remove_group(session: Session, group: GroupName, as_json: JsonOption = False) -> None:
    """Remove a group, and what it was allowed. Its people stay enrolled."""
    with session.access() as store:
        store.rules.remove_group(group)
    _done("group_removed", group, f"the group {group} is removed", as_json)
    session.note_admin(f"removed the group {group}")


@groups.command("add", epilog="Example: doorcam access groups add staff ada_lovelace hu_ge")
@with_session
def _add(session: Session, group: GroupName, person_ids: PersonIds, as_json: JsonOption = False) -> None:
    """Put people into a group."""
    with session.gallery() as gallery, session.access() as store:
        for person_id in person_ids:
            gallery.person(person_id)
        store.rules.add_members(group, person_ids)
    _done("group", group, f"{', '.join(person_ids)}: now in {group}", as_json)
    session.note_admin(f"added to the group {group}", person_ids)


@groups.command("drop", epilog="Example: doorcam access groups drop staff ada_lovelace")
@with_session
def _drop(session: Session, group: GroupName, person_ids: PersonIds, as_json: JsonOption = False) -> None:
    """Take people out of a group."""
    with session.access() as store:
        store.rules.drop_members(group, person_ids)
    _done("group", group, f"{', '.join(person_ids)}: no longer in {group}", as_json)
    session.note_admin(f"dropped from the group {group}", person_ids)


@schedules.callback(epilog="Example: doorcam access schedules list")
@with_session
def _schedules(session: Session) -> None:
    """Weekly hours, by the clock on the wall of the door they are used at."""


@schedules.command("list", epilog="Example: doorcam access schedules list --json")
@with_session
def _list_schedules(session: Session, as_json: JsonOption = False) -> None:
    """List the schedules."""
    with session.access() as store:
        found = store.rules.schedules()
    if as_json:
        for name, hours in found:
            say_json({"type": "schedule", "name": name, "hours": hours})
    else:
        say_table(("schedule", "hours"), found)


@schedules.command("set", epilog='Example: doorcam access schedules set office "mon-fri 08:00-18:00; hol 10:00-12:00"')
@with_session
def _set_schedule(
    session: Session,
    name: ScheduleName,
    hours: Annotated[str, typer.Argument(metavar="HOURS", help="Days and hours.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Make a schedule, or change one.

    Days are mon to sun, and hol for holidays, which are no other day then. Hours that end before they start end on
    the next day.
    """
    with session.access() as store:
        store.rules.put_schedule(name, hours)
    _done("schedule", name, f"the schedule {name}: {hours}", as_json)
    session.note_admin(f"set the schedule {name}: {hours}")


@schedules.command("remove", epilog="Example: doorcam access schedules remove office-hours")
@with_session
def _remove_schedule(session: Session, name: ScheduleName, as_json: JsonOption = False) -> None:
    """Remove a schedule no door uses."""
    with session.access() as store:
        store.rules.remove_schedule(name)
    _done("schedule_removed", name, f"the schedule {name} is removed", as_json)
    session.note_admin(f"removed the schedule {name}")


@holidays.callback(epilog="Example: doorcam access holidays list front")
@with_session
def _holidays(session: Session) -> None:
    """Holidays of a door: only the windows of `hol` start on them."""


@holidays.command("list", epilog="Example: doorcam access holidays list front --json")
@with_session
def _list_holidays(session: Session, door: DoorName, as_json: JsonOption = False) -> None:
    """List the holidays of a door."""
    with session.access() as store:
        found = store.rules.holidays(door)
    if as_json:
        for day, name in found:
            say_json({"type": "holiday", "door": door, "day": day.isoformat(), "name": name})
    elif found:
        say_table(("day", "holiday"), [(day.isoformat(), name) for day, name in found])
    else:
        complain(f"the door {door} has no holidays")


@holidays.command("add", epilog='Example: doorcam access holidays add front 2026-12-25 "Christmas Day"')
@with_session
def _add_holiday(
    session: Session,
    door: DoorName,
    day: Day,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called.")] = "holiday",
    as_json: JsonOption = False,
) -> None:
    """Make a day a holiday of a door."""
    with session.access() as store:
        store.rules.put_holiday(door, _date(day), name)
    _done("holiday", day, f"{day} is a holiday at {door}: {name}", as_json)
    session.note_admin(f"made {day} a holiday at the door {door}")


@holidays.command("remove", epilog="Example: doorcam access holidays remove front 2026-12-25")
@with_session
def _remove_holiday(session: Session, door: DoorName, day: Day, as_json: JsonOption = False) -> None:
    """Make a day like any other again."""
    with session.access() as store:
        store.rules.remove_holiday(door, _date(day))
    _done("holiday_removed", day, f"{day} is no holiday at {door}", as_json)
    session.note_admin(f"made {day} no holiday at the door {door}")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageFault(f"{text[:80]!r} is no date", "write it as in 2026-12-25") from None


def _done(kind: str, name: str, line: str, as_json: bool) -> None:
    if as_json:
        say_json({"type": kind, "name": name})
    else:
        say(line)
