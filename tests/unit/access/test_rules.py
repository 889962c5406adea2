"""Every way the rules can answer, and that only one of them lets anybody pass."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from doorcam.access.antipassback import Passback
from doorcam.access.modes import Direction, Mode
from doorcam.access.rules import DoorRules, Facts, Permission, PersonRules, Ruling, StepUp, StepUpRules, permits
from doorcam.access.schedule import Schedule
from doorcam.domain import Factor, Reason

NOW = datetime(2026, 11, 16, 11, 0, tzinfo=UTC)  # a Monday, noon in Berlin
OFFICE = Schedule.parse("mon-fri 08:00-18:00")
ADA = PersonRules("ada", frozenset({"everyone", "staff"}))
DOOR = DoorRules("front", Mode.FACE, "Europe/Berlin", (Permission("staff", OFFICE),))
FACE = Facts(frozenset({Factor.FACE}), margin=0.2)
TWO_MORE = StepUp(frozenset({Factor.PIN, Factor.BADGE}))
SECOND = timedelta(seconds=1)


def ruling(
    person: PersonRules | None = ADA, door: DoorRules = DOOR, facts: Facts = FACE, now: datetime = NOW
) -> Ruling:
    return permits(person, door, now, facts)


def test_somebody_allowed_now_passes() -> None:
    assert ruling() is Reason.PERMITTED


def test_a_locked_door_lets_nobody_pass_and_an_open_one_everybody() -> None:
    locked, stands_open = replace(DOOR, mode=Mode.LOCKED), replace(DOOR, mode=Mode.OPEN)
    nothing = Facts(frozenset())
    for person in (ADA, replace(ADA, disabled=True), None):
        assert ruling(person, locked) is Reason.DOOR_LOCKED
        assert ruling(person, stands_open, nothing) is Reason.PERMITTED
    assert ruling(None) is Reason.NO_PERMISSION


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (replace(FACE, locked_out=True), Reason.LOCKED_OUT),
        (replace(FACE, cooling_down=True), Reason.COOLING_DOWN),
    ],
)
def test_a_door_that_waits(facts: Facts, reason: Reason) -> None:
    assert ruling(facts=facts) is reason


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        (replace(ADA, disabled=True), Reason.DISABLED),
        (replace(ADA, valid_from=NOW), Reason.PERMITTED),
        (replace(ADA, valid_from=NOW + SECOND), Reason.NOT_YET_VALID),
        (replace(ADA, valid_until=NOW), Reason.EXPIRED),
        (replace(ADA, valid_until=NOW + SECOND), Reason.PERMITTED),
        (replace(ADA, valid_from=NOW - SECOND, valid_until=NOW + SECOND), Reason.PERMITTED),
        (replace(ADA, valid_from=NOW + SECOND, valid_until=NOW - SECOND), Reason.RULES_FAULT),
        (replace(ADA, valid_from=NOW, valid_until=NOW), Reason.RULES_FAULT),
        (replace(ADA, groups=frozenset({"everyone"})), Reason.NO_PERMISSION),
    ],
)
def test_people(person: PersonRules, reason: Reason) -> None:
    assert ruling(person) is reason


def test_hours_and_holidays_are_those_of_the_door() -> None:
    assert ruling(now=NOW.replace(hour=17)) is Reason.OUTSIDE_HOURS
    assert ruling(door=replace(DOOR, zone="America/New_York")) is Reason.OUTSIDE_HOURS
    assert ruling(door=replace(DOOR, holidays=frozenset({date(2026, 11, 16)}))) is Reason.OUTSIDE_HOURS
    assert ruling(door=replace(DOOR, permissions=())) is Reason.NO_PERMISSION
    late = Permission("everyone", Schedule.parse("mon 18:00-19:00"))
    assert ruling(door=replace(DOOR, permissions=(*DOOR.permissions, late)), now=NOW.replace(hour=17)) is (
        Reason.PERMITTED
    )


@pytest.mark.parametrize("mode", list(Mode))
def test_an_unknown_zone_lets_nobody_pass(mode: Mode) -> None:
    assert ruling(door=replace(DOOR, zone="Mars", mode=mode)) is Reason.RULES_FAULT


def test_a_door_that_stands_open_cannot_ask_for_two_people() -> None:
    assert ruling(door=replace(DOOR, mode=Mode.OPEN, two_persons=True)) is Reason.RULES_FAULT


@pytest.mark.parametrize(
    ("step_up", "facts", "answer"),
    [
        (StepUpRules(groups=frozenset({"staff"})), FACE, TWO_MORE),
        (StepUpRules(groups=frozenset({"guests"})), FACE, Reason.PERMITTED),
        (StepUpRules(hours=Schedule.parse("mon 12:00-13:00")), FACE, TWO_MORE),
        (StepUpRules(hours=Schedule.parse("mon 13:00-14:00")), FACE, Reason.PERMITTED),
        (StepUpRules(below_margin=0.2), FACE, Reason.PERMITTED),
        (StepUpRules(below_margin=0.21), FACE, TWO_MORE),
        (StepUpRules(below_margin=0.21), replace(FACE, margin=None), Reason.PERMITTED),
        (StepUpRules(below_margin=0.21), replace(FACE, margin=float("nan")), TWO_MORE),
        (StepUpRules(look_alikes=True), replace(FACE, look_alike=True), TWO_MORE),
        (StepUpRules(look_alikes=True), FACE, Reason.PERMITTED),
        (StepUpRules(), replace(FACE, look_alike=True), Reason.PERMITTED),
        (StepUpRules(look_alikes=True), Facts(frozenset({Factor.PIN}), look_alike=True), Reason.PERMITTED),
        (StepUpRules(look_alikes=True), Facts(frozenset({Factor.FACE, Factor.PIN}), look_alike=True), Reason.PERMITTED),
    ],
)
def test_when_one_factor_is_not_enough(step_up: StepUpRules, facts: Facts, answer: Ruling) -> None:
    assert ruling(door=replace(DOOR, step_up=step_up), facts=facts) == answer


def test_two_different_people_must_come_together() -> None:
    door = replace(DOOR, two_persons=True)
    assert ruling(door=door) is Reason.SECOND_PERSON
    assert ruling(door=door, facts=replace(FACE, companions=frozenset({"ada"}))) is Reason.SECOND_PERSON
    assert ruling(door=door, facts=replace(FACE, companions=frozenset({"ada", "bob"}))) is Reason.PERMITTED


@pytest.mark.parametrize(
    ("passback", "entered_at", "reason"),
    [
        (None, NOW, Reason.PERMITTED),
        (Passback("lab", Direction.IN), None, Reason.PERMITTED),
        (Passback("lab", Direction.IN), NOW - timedelta(days=99), Reason.PASSED_BACK),
        (Passback("lab", Direction.OUT), NOW, Reason.PERMITTED),
        (Passback("lab", Direction.IN, 60), NOW - timedelta(seconds=59), Reason.PASSED_BACK),
        (Passback("lab", Direction.IN, 60), NOW - timedelta(seconds=60), Reason.PERMITTED),
        (Passback("lab", Direction.IN, 60), NOW + timedelta(days=1), Reason.PASSED_BACK),  # the clock was set back
    ],
)
def test_nobody_comes_in_twice(passback: Passback | None, entered_at: datetime | None, reason: Reason) -> None:
    assert ruling(door=replace(DOOR, passback=passback), facts=replace(FACE, entered_at=entered_at)) is reason


def test_any_single_objection_is_enough() -> None:
    """Whatever else is right, and in whatever order they are looked at."""
    people = [ADA, replace(ADA, disabled=True), replace(ADA, groups=frozenset({"x"})), replace(ADA, valid_until=NOW)]
    doors = [DOOR, replace(DOOR, mode=Mode.LOCKED), replace(DOOR, zone="Mars"), replace(DOOR, two_persons=True)]
    facts = [FACE, replace(FACE, locked_out=True), replace(FACE, cooling_down=True), Facts(frozenset())]
    times = [NOW, NOW - timedelta(days=1)]
    answers = [ruling(*each) for each in product(people, doors, facts, times)]
    assert answers[0] is Reason.PERMITTED
    assert Reason.PERMITTED not in answers[1:]
