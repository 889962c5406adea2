"""Whether the rules let somebody pass a door: pure, and closed whenever something is not as it should be."""

from dataclasses import dataclass
from datetime import date, datetime

from doorcam.access.antipassback import Passback, passed_back
from doorcam.access.modes import Mode, missing_factors
from doorcam.access.schedule import Schedule, wall_clock_at
from doorcam.domain import Factor, Reason
from doorcam.errors import UsageFault


@dataclass(frozen=True, slots=True)
class PersonRules:
    """What the rules say of a person.

    Attributes:
        groups: Those they belong to, the one of everybody among them.
        disabled: Whether they pass no door that asks who they are.
        valid_from: Not before this time, UTC; None for no beginning.
        valid_until: Not from this time on, UTC; None for no end.
    """

    person_id: str
    groups: frozenset[str]
    disabled: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Permission:
    """A group may pass at some hours."""

    group: str
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class StepUpRules:
    """When one factor is not enough.

    Attributes:
        groups: For people of these groups.
        hours: At these hours; None for no hours.
        below_margin: For a face that is less than this much nearer to them than to the second person; 0 for never.
        look_alikes: For the face of somebody who has a look-alike in the gallery.
    """

    groups: frozenset[str] = frozenset()
    hours: Schedule | None = None
    below_margin: float = 0.0
    look_alikes: bool = False


@dataclass(frozen=True, slots=True)
class DoorRules:
    """What the rules say of a door.

    Attributes:
        zone: The time zone of its wall clock, by its IANA name.
        permissions: Who may pass when; nobody may when there are none.
        holidays: Local dates.
        two_persons: Whether two different people who may both pass must come together.
        passback: The area it leads into or out of; None for none.
        cooldown_s: How long after it opened for somebody it opens for them again, unless they stood there all along.
        companion_s: How long the first of two people is waited with for the second.
    """

    name: str
    mode: Mode
    zone: str
    permissions: tuple[Permission, ...]
    holidays: frozenset[date] = frozenset()
    step_up: StepUpRules = StepUpRules()
    two_persons: bool = False
    passback: Passback | None = None
    cooldown_s: float = 10.0
    companion_s: float = 15.0


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known at the moment somebody wants to pass.

    Attributes:
        shown: The factors that were checked and are theirs.
        margin: How much nearer the face is to them than to the second person; None without a second, or a face.
        look_alike: Whether somebody else in the gallery looks like them.
        locked_out: Whether the door or the person is locked out after too many failures.
        cooling_down: Whether the door has just opened for them.
        entered_at: When they came into the door's area, UTC; None when they are not in it.
        companions: Who else may pass and stands here.
    """

    shown: frozenset[Factor]
    margin: float | None = None
    look_alike: bool = False
    locked_out: bool = False
    cooling_down: bool = False
    entered_at: datetime | None = None
    companions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StepUp:
    """Nobody passes yet: another factor is needed.

    Attributes:
        any_of: Any one of these brings them nearer.
    """

    any_of: frozenset[Factor]


Ruling = Reason | StepUp


def permits(person: PersonRules | None, door: DoorRules, now_utc: datetime, facts: Facts) -> Ruling:
    """Whether the rules let somebody pass.

    Args:
        person: Who wants to pass; None for somebody nobody knows, whom only an open door lets pass.
        door: Where.
        now_utc: When.
        facts: What else is known.

    Returns:
        `Reason.PERMITTED`, the only answer that lets them pass; another reason why not; or the factors that
        are still missing. An unknown time zone, or rules that contradict each other, are `Reason.RULES_FAULT`.
    """
    try:
        wall_clock = wall_clock_at(now_utc, door.zone)
    except UsageFault:
        return Reason.RULES_FAULT
    if _contradictory(person, door):
        return Reason.RULES_FAULT
    settled = _whoever_it_is(door, facts)
    if settled is not None:
        return settled
    if person is None:
        return Reason.NO_PERMISSION
    obstacle = _obstacle_of(person, now_utc) or _obstacle_at(person, door, wall_clock)
    if obstacle is not None:
        return obstacle
    if facts.cooling_down:  # before the area: they have just come into it
        return Reason.COOLING_DOWN
    if passed_back(door.passback, facts.entered_at, now_utc):
        return Reason.PASSED_BACK
    return _asked_for(person, door, wall_clock, facts)


def _asked_for(person: PersonRules, door: DoorRules, wall_clock: datetime, facts: Facts) -> Ruling:
    """What somebody the rules let pass here and now must still show, or whom they must wait for."""
    missing = missing_factors(door.mode, facts.shown, stepped_up=_stepped_up(person, door, wall_clock, facts))
    if missing:
        return StepUp(missing)
    if door.two_persons and not facts.companions - {person.person_id}:
        return Reason.SECOND_PERSON
    return Reason.PERMITTED


def _contradictory(person: PersonRules | None, door: DoorRules) -> bool:
    never_valid = (
        person is not None
        and person.valid_from is not None
        and person.valid_until is not None
        and person.valid_from >= person.valid_until
    )
    return never_valid or (door.two_persons and door.mode is Mode.OPEN)


def _whoever_it_is(door: DoorRules, facts: Facts) -> Reason | None:
    """What is answered to everybody alike."""
    if door.mode is Mode.LOCKED:
        return Reason.DOOR_LOCKED
    if door.mode is Mode.OPEN:
        return Reason.COOLING_DOWN if facts.cooling_down else Reason.PERMITTED
    return Reason.LOCKED_OUT if facts.locked_out else None


def _obstacle_of(person: PersonRules, now_utc: datetime) -> Reason | None:
    """Why a person passes no door."""
    if person.disabled:
        return Reason.DISABLED
    if person.valid_from is not None and now_utc < person.valid_from:
        return Reason.NOT_YET_VALID
    if person.valid_until is not None and now_utc >= person.valid_until:
        return Reason.EXPIRED
    return None


def _obstacle_at(person: PersonRules, door: DoorRules, wall_clock: datetime) -> Reason | None:
    """Why a person does not pass this door at this hour."""
    theirs = [permission for permission in door.permissions if permission.group in person.groups]
    if not theirs:
        return Reason.NO_PERMISSION
    if not any(permission.schedule.covers(wall_clock, door.holidays) for permission in theirs):
        return Reason.OUTSIDE_HOURS
    return None


def _stepped_up(person: PersonRules, door: DoorRules, wall_clock: datetime, facts: Facts) -> bool:
    """Whether one factor is not enough."""
    rules = door.step_up
    if person.groups & rules.groups:
        return True
    if rules.hours is not None and rules.hours.covers(wall_clock, door.holidays):
        return True
    if Factor.FACE not in facts.shown:
        return False
    # Written so that a margin that is not a number is a weak one.
    weak = facts.margin is not None and not facts.margin >= rules.below_margin
    return weak or (rules.look_alikes and facts.look_alike)
