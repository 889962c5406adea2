"""`doorcam access`: who may pass when."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli import access_credentials, access_lists, access_staff
from doorcam.cli.output import JsonOption, complain, local_time, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import SystemClock
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.access.rules import PersonRules, Ruling
    from doorcam.access.store.access_store import AccessStore
    from doorcam.access.store.settings import Door

app = typer.Typer(
    name="access", help="Who may pass when: groups, schedules, holidays, PINs, badges; and the PINs of the staff."
)
app.add_typer(access_lists.groups, name="groups")
app.add_typer(access_lists.schedules, name="schedules")
app.add_typer(access_lists.holidays, name="holidays")
app.add_typer(access_credentials.pin, name="pin")
app.add_typer(access_credentials.badge, name="badge")
app.add_typer(access_staff.staff, name="staff")

_MODES = "locked, face, face+pin, badge+face or open"
_NONE = "none"

DoorName = Annotated[str, typer.Argument(metavar="DOOR", help="The door's name.", show_default=False)]
PersonId = Annotated[str, typer.Argument(metavar="ID", help="The person's id.", show_default=False)]
GroupName = Annotated[str, typer.Argument(metavar="GROUP", help="The group's name.", show_default=False)]


def _moment(text: str) -> datetime | None:
    """A local time as UTC; None for "none"."""
    if text == _NONE:
        return None
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageFault(f"{text[:80]!r} is no time", "write 2026-03-01 or 2026-03-01T18:30") from None


@app.callback(epilog="Example: doorcam access doors")
@with_session
def _access(session: Session) -> None:
    """Who may pass when. Without any rules everybody enrolled passes by face at any hour."""


@app.command("doors", epilog="Example: doorcam access doors --json")
@with_session
def _doors(session: Session, as_json: JsonOption = False) -> None:
    """List the doors of the rules, and who may pass them when."""
    with session.access() as store:
        doors = [(door, store.rules.permissions(door.name)) for door in store.rules.doors()]
    if as_json:
        for door, permissions in doors:
            say_json(_door_as_dict(door, permissions))
    elif doors:
        rows = [
            (door.name, door.mode, door.zone, "; ".join(f"{group}: {schedule}" for group, schedule in permissions))
            for door, permissions in doors
        ]
        say_table(("door", "mode", "time zone", "who: when"), rows)
    else:
        complain("there are no rules: everybody enrolled passes by face at any hour")


@app.command("mode", epilog="Example: doorcam access mode front face+pin")
@with_session
def _mode(
    session: Session,
    door: DoorName,
    mode: Annotated[str, typer.Argument(metavar="MODE", help=f"{_MODES}.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Say what a door asks for. A new door lets everybody enrolled pass at any hour, until that is denied.

    face takes a badge instead of a face as well, or its number, typed, with the PIN; the two others take a badge with
    the PIN: there is always a way in without a face. A PIN alone opens no door.
    """
    _change(session, door, {"mode": mode}, as_json)


@app.command("door", epilog="Example: doorcam access door front --zone Europe/Berlin --cooldown 20 --two-persons")
@with_session
def _door(
    session: Session,
    door: DoorName,
    zone: Annotated[str | None, typer.Option(metavar="ZONE", help="Its time zone, as in Europe/Berlin.")] = None,
    two_persons: Annotated[
        bool | None, typer.Option("--two-persons/--one-person", help="Whether two people must come together.")
    ] = None,
    companion: Annotated[float | None, typer.Option(metavar="S", help="Seconds the first of two waits.")] = None,
    cooldown: Annotated[
        float | None, typer.Option(metavar="S", help="Seconds from an opening until the next for the same person.")
    ] = None,
    step_up_schedule: Annotated[
        str | None, typer.Option(metavar="NAME", help="At these hours a second factor is needed; none for no hours.")
    ] = None,
    step_up_margin: Annotated[
        float | None, typer.Option(metavar="D", help="A second factor for a face less than D nearer than another.")
    ] = None,
    step_up_look_alikes: Annotated[
        bool | None,
        typer.Option("--step-up-look-alikes/--no-step-up-look-alikes", help="A second factor for look-alikes."),
    ] = None,
    area: Annotated[str | None, typer.Option(metavar="AREA", help="The area it leads into; none for none.")] = None,
    direction: Annotated[str | None, typer.Option(metavar="in|out", help="Into the area, or out of it.")] = None,
    forget_after: Annotated[
        str | None, typer.Option(metavar="S", help="Seconds after which people count as gone; none for never.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Change how a door behaves; what is not given stays.

    With an area nobody comes in twice without having left: `access reset` lets them in again.
    """
    given: dict[str, Any] = {
        "zone": zone,
        "two_persons": two_persons,
        "companion_s": companion,
        "cooldown_s": cooldown,
        "step_up_schedule": step_up_schedule,
        "step_up_below_margin": step_up_margin,
        "step_up_look_alikes": step_up_look_alikes,
        "area": area,
        "direction": direction,
        "forget_after_s": forget_after,
    }
    changes = {key: None if value == _NONE else value for key, value in given.items() if value is not None}
    if area == _NONE:
        changes |= {"direction": None, "forget_after_s": None}
    _change(session, door, changes, as_json)


def _change(session: Session, name: str, changes: dict[str, Any], as_json: bool) -> None:
    """Change a door, making it where there is none."""
    from doorcam.access.modes import Direction, Mode
    from doorcam.access.store.settings import Door

    try:
        for key, kind in (("mode", Mode), ("direction", Direction), ("forget_after_s", float)):
            if changes.get(key) is not None:
                changes[key] = kind(changes[key])
    except ValueError as error:
        raise UsageFault(f"the door {name}: {error}", f"a mode is {_MODES}; a direction in or out") from None
    with session.access() as store:
        known = {door.name: door for door in store.rules.doors()}
        door = replace(known.get(name) or Door(name), **changes)
        store.rules.put_door(door)
        permissions = store.rules.permissions(name)
    if as_json:
        say_json(_door_as_dict(door, permissions))
    else:
        say(f"the door {door.name}: {door.mode}, time zone {door.zone}")
        if not permissions:
            complain(f"nobody may pass the door {name}: doorcam access allow {name} GROUP SCHEDULE")
    session.note_admin(f"set the door {name}: {', '.join(f'{key} {value}' for key, value in changes.items())}")


@app.command("remove-door", epilog="Example: doorcam access remove-door front")
@with_session
def _remove_door(session: Session, door: DoorName, as_json: JsonOption = False) -> None:
    """Remove a door from the rules. While there are other doors in them, nobody passes it then."""
    with session.access() as store:
        store.rules.remove_door(door)
    _done({"type": "door_removed", "door": door}, f"the door {door} has no rules any more", as_json)
    session.note_admin(f"removed the rules of the door {door}")


@app.command("allow", epilog="Example: doorcam access allow front staff office-hours")
@with_session
def _allow(
    session: Session,
    door: DoorName,
    group: GroupName,
    schedule: Annotated[str, typer.Argument(metavar="SCHEDULE", help="always, or a schedule's name.")] = "always",
    as_json: JsonOption = False,
) -> None:
    """Let a group pass a door at the hours of a schedule. The group everyone is everybody enrolled."""
    with session.access() as store:
        store.rules.allow(door, group, schedule)
    answer = {"type": "allowed", "door": door, "group": group, "schedule": schedule}
    _done(answer, f"{group} may pass {door}: {schedule}", as_json)
    session.note_admin(f"allowed the group {group} the door {door}: {schedule}")


@app.command("deny", epilog="Example: doorcam access deny front everyone")
@with_session
def _deny(session: Session, door: DoorName, group: GroupName, as_json: JsonOption = False) -> None:
    """Take from a group all that allows it to pass a door. Its people may still pass as members of other groups."""
    with session.access() as store:
        store.rules.deny(door, group)
    _done({"type": "denied", "door": door, "group": group}, f"{group} may no longer pass {door}", as_json)
    session.note_admin(f"denied the group {group} the door {door}")


@app.command("person", epilog="Example: doorcam access person ada_lovelace --until 2026-07-01")
@with_session
def _person(
    session: Session,
    person_id: PersonId,
    disabled: Annotated[bool | None, typer.Option("--disable/--enable", help="Whether they pass no door.")] = None,
    valid_from: Annotated[
        str | None, typer.Option("--from", metavar="TIME", help="Not before this local time; none for no beginning.")
    ] = None,
    valid_until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="Not from this local time on; none for no end.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Show what the rules say of somebody, or disable them, or let them pass only for a time."""
    with session.gallery() as gallery, session.access() as store:
        gallery.person(person_id)
        now = store.rules.person(person_id)
        changes = (disabled, valid_from, valid_until) != (None, None, None)
        if changes:
            store.rules.put_person(
                person_id,
                disabled=now.disabled if disabled is None else disabled,
                valid_from=now.valid_from if valid_from is None else _moment(valid_from),
                valid_until=now.valid_until if valid_until is None else _moment(valid_until),
            )
            now = store.rules.person(person_id)
    until = [f"{word} {local_time(at)}" for word, at in (("from", now.valid_from), ("until", now.valid_until)) if at]
    standing = f"{'disabled' if now.disabled else 'enabled'}, {' '.join(until) or 'at any time'}"
    if as_json:
        say_json(_person_as_dict(now))
    else:
        say(f"{person_id}: {standing}")
        say(f"groups: {', '.join(sorted(now.groups))}")
    if changes:
        session.note_admin(f"set the rules of a person: {standing}", [person_id])


@app.command("ask", epilog="Example: doorcam access ask ada_lovelace front --at 2026-12-24T20:00 --shown face")
@with_session
def _ask(
    session: Session,
    person_id: PersonId,
    door: DoorName,
    at: Annotated[str | None, typer.Option(metavar="TIME", help="At this local time; now when left out.")] = None,
    shown: Annotated[
        list[str] | None, typer.Option(metavar="FACTOR", help="face, pin or badge; may be repeated. face if left out.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether the rules would let somebody pass, and why not. Nothing is opened, written down or counted."""
    from doorcam.access.rules import Facts, permits
    from doorcam.domain import Factor

    try:
        factors = frozenset(Factor(each) for each in shown or ["face"])
    except ValueError as error:
        raise UsageFault(str(error), "a factor is face, pin or badge") from None
    with session.gallery() as gallery, session.access() as store:
        gallery.person(person_id)
        person, rules = store.rules.for_decision(person_id, door)
        entered_at = store.presence.entered_at(rules.passback.area, person_id) if rules.passback else None
    when = (None if at is None else _moment(at)) or SystemClock().now_utc()
    _say_ruling(person_id, door, permits(person, rules, when, Facts(factors, entered_at=entered_at)), as_json)


def _say_ruling(person_id: str, door: str, ruling: "Ruling", as_json: bool) -> None:
    from doorcam.access.rules import StepUp
    from doorcam.domain import Reason

    needed = sorted(ruling.any_of) if isinstance(ruling, StepUp) else []
    answer = "step_up" if isinstance(ruling, StepUp) else ruling.value
    if as_json:
        permitted = ruling is Reason.PERMITTED
        say_json(
            {
                "type": "ruling",
                "person_id": person_id,
                "door": door,
                "permitted": permitted,
                "reason": answer,
                "any_of": needed,
            }
        )
    else:
        say(f"{person_id} at {door}: {answer.replace('_', ' ')}{': ' + ' or '.join(needed) if needed else ''}")


@app.command("reset", epilog="Example: doorcam access reset ada_lovelace")
@with_session
def _reset(
    session: Session,
    person_id: Annotated[str | None, typer.Argument(metavar="ID", help="Whom; everybody when left out.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Let somebody come into areas again that they are thought to be in; everybody, as after a fire drill."""
    with session.access() as store:
        count = store.presence.reset(person_id)
    _done({"type": "reset", "person_id": person_id, "places": count}, f"{count} places are free again", as_json)
    if count:
        session.note_admin(f"freed {count} places in areas", [] if person_id is None else [person_id])


@app.command("failures", epilog="Example: doorcam access failures --forget person/ada_lovelace")
@with_session
def _failures(
    session: Session,
    forget: Annotated[
        str | None, typer.Option(metavar="WHAT", help="End the lockout of a door or a person, as the list names it.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List the doors and people with failed attempts, or end a lockout."""
    with session.access() as store:
        found = _forget(store, forget) if forget is not None else store.failures.all()
    if as_json:
        for subject, each in found.items():
            locked = {"failures": each.count, "lockout_s": each.owed_s}
            say_json({"type": "failures", "subject": subject, **locked})
    elif found:
        rows = [(subject, str(each.count), f"{each.owed_s:.0f} s") for subject, each in found.items()]
        say_table(("of", "failures", "lockout"), rows)
    else:
        complain("no failed attempts")
    if forget is not None:
        person_id = forget.removeprefix("person/")
        if person_id == forget:
            session.note_admin(f"ended the lockout of {forget}")
        else:
            session.note_admin("ended the lockout of a person", [person_id])


def _forget(store: "AccessStore", subject: str) -> dict[str, Any]:
    from doorcam.access.lockout import Failures

    if subject not in store.failures.all():
        raise UsageFault(f"{subject[:80]!r} has no failed attempts", "doorcam access failures lists who has")
    store.failures.write({subject: Failures()})
    return {subject: Failures()}


def _done(answer: dict[str, Any], line: str, as_json: bool) -> None:
    if as_json:
        say_json(answer)
    else:
        say(line)


def _door_as_dict(door: "Door", permissions: list[tuple[str, str]]) -> dict[str, Any]:
    from dataclasses import asdict

    allowed = [{"group": group, "schedule": schedule} for group, schedule in permissions]
    return {"type": "door", **asdict(door), "permissions": allowed}


def _person_as_dict(person: "PersonRules") -> dict[str, Any]:
    validity = {
        key: None if at is None else at.isoformat()
        for key, at in (("valid_from", person.valid_from), ("valid_until", person.valid_until))
    }
    groups = sorted(person.groups)
    return {"type": "person", "person_id": person.person_id, "groups": groups, "disabled": person.disabled, **validity}
