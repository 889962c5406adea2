from dataclasses import replace

import pytest

from doorcam.access.evidence import Evidence, Sighting
from doorcam.access.policy import Case, PolicySettings, Ruled, decide
from doorcam.access.record import entry_record, record_of
from doorcam.access.replay import Result, answerable, changes_of, replay
from doorcam.config.loading import load_settings
from doorcam.domain import Event, EventKind, Factor, Liveness, LivenessState, Reason
from doorcam.errors import UsageFault
from tests.faces import ANNA, near
from tests.unit.rehearsal.doors import MOMENT

THEN = PolicySettings(0.5, 0.03, 3, 5, 1.0, 0.1, 1.0)


def case(distance: float = 0.4, *, asked: bool = True, seen: int = 3, sightings: int = 3) -> Case:
    """Somebody at a distance from Anna, seen at ten frames a second."""
    looks = [
        Sighting(index, index / 10, 100.0 + index / 10, False, True, 0.8, near(distance, 0.9))
        for index in range(sightings)
    ]
    ruled = Ruled(ANNA, Reason.PERMITTED) if asked else None
    evidence = Evidence(1, tuple(looks), 0.0, seen)
    now_s = looks[-1].captured_s + 0.05
    return Case(evidence, now_s, True, ruled, Liveness(LivenessState.OFF), frozenset({Factor.FACE}))


def event(of: Case, event_id: int = 1, settings: PolicySettings = THEN) -> Event:
    decision = decide(of, settings)
    kind = EventKind.GRANTED if decision.granted else EventKind.UNKNOWN
    record = record_of(of, settings, "some_model")
    return Event(event_id, MOMENT, kind, decision.reason, 1, decision.person_id, decision.name, record=record)


def test_a_stricter_threshold_shuts_the_door_for_who_was_let_in() -> None:
    (again,) = replay([event(case(0.48))], {"match_threshold": 0.45})
    assert (again.result, again.person_id, again.distance) == (Result.SHUTS, ANNA, 0.48)
    assert again.event.reason == Reason.RECOGNISED
    assert again.reason is Reason.GATHERING


def test_a_looser_threshold_lets_in_whom_the_rules_were_never_asked_about() -> None:
    shut = event(case(0.55, asked=False))
    assert shut.kind is EventKind.UNKNOWN
    (again,) = replay([shut], {"match_threshold": 0.6})
    assert (again.result, again.person_id, again.reason) == (Result.OPENS, ANNA, Reason.RECOGNISED)


def test_what_the_rules_said_then_still_holds() -> None:
    denied = replace(case(0.4), ruled=Ruled(ANNA, Reason.OUTSIDE_HOURS))
    (again,) = replay([event(denied)], {"match_threshold": 0.6})
    assert (again.result, again.reason) == (Result.SAME, Reason.OUTSIDE_HOURS)


def test_the_same_settings_change_nothing() -> None:
    for distance in (0.1, 0.45, 0.5, 0.51, 0.8):
        (again,) = replay([event(case(distance))], {"match_threshold": 0.5})
        assert again.result is Result.SAME


def test_events_that_hold_too_little_are_told_apart() -> None:
    nothing = replace(event(case()), record=None)
    by_pin = replace(nothing, record=entry_record(Ruled(ANNA, Reason.PERMITTED), frozenset({Factor.PIN})))
    damaged = replace(nothing, record="{")
    contradictory = replace(event(case(0.8)), kind=EventKind.GRANTED)
    results = [each.result for each in replay([nothing, by_pin, damaged, contradictory], {"margin": 0.1})]
    assert results == [Result.UNKNOWN] * 4


def test_a_wider_window_needs_sightings_that_were_written_down() -> None:
    whole, cut = event(case(seen=3)), event(case(seen=9))
    results = [each.result for each in replay([whole, cut], {"votes_window": 8})]
    assert results == [Result.SAME, Result.UNKNOWN]


def test_what_can_be_asked() -> None:
    assert answerable() == [
        "recognition.match_threshold",
        "recognition.margin",
        "access.votes_needed",
        "access.votes_window",
        "access.max_frame_age_s",
        "access.min_quality",
        "access.unknown_after_s",
        "access.one_at_a_time",
    ]
    overrides = ["recognition.margin=0.1", "access.votes_needed=4"]
    assert changes_of(overrides, load_settings(None, {}, overrides)) == {"margin": 0.1, "votes_needed": 4}


@pytest.mark.parametrize("overrides", [[], ["camera.source=demo"]])
def test_what_cannot_be_asked_is_refused_with_what_can(overrides: list[str]) -> None:
    with pytest.raises(UsageFault, match=r"recognition\.match_threshold"):
        changes_of(overrides, load_settings(None, {}, overrides))
