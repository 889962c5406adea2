from dataclasses import replace

import pytest

from doorcam.access.evidence import Evidence, Sighting
from doorcam.access.policy import (
    Case,
    PolicySettings,
    Ruled,
    admit,
    claimed,
    clearly_nearest,
    conclude,
    decide,
    refuse,
)
from doorcam.access.rules import Ruling, StepUp
from doorcam.domain import Candidate, Decision, Factor, Liveness, LivenessState, Reason
from tests.faces import ANNA, BORIS, near

SETTINGS = PolicySettings(
    match_threshold=0.5,
    margin=0.05,
    votes_needed=3,
    votes_window=5,
    max_frame_age_s=1.0,
    min_quality=0.2,
    unknown_after_s=1.0,
)
NOW_S = 1000.0


def sighting(index: int, candidates: tuple[Candidate, ...], *, quality: float = 0.9) -> Sighting:
    return Sighting(index, index / 10, NOW_S - 0.05, repeated=False, fresh=True, quality=quality, candidates=candidates)


def evidence(*candidates: tuple[Candidate, ...], looked_s: float = 0.4) -> Evidence:
    sightings = tuple(sighting(index, each) for index, each in enumerate(candidates))
    return Evidence(7, sightings, sightings[-1].t_s - looked_s, len(sightings))


def with_newest(base: Evidence, **changes: object) -> Evidence:
    newest = replace(base.newest, **changes)  # type: ignore[arg-type]
    return replace(base, sightings=(*base.sightings[:-1], newest))


ALIVE = Liveness(LivenessState.PROVEN, depth=1.0)
FACE = frozenset({Factor.FACE})


def case_of(known: Evidence, *, ruling: Ruling = Reason.PERMITTED, whom: str | None = ANNA) -> Case:
    return Case(known, NOW_S, camera_trusted=True, ruled=Ruled(whom, ruling), liveness=ALIVE, shown=FACE)


def judge(known: Evidence, **changes: object) -> Decision:
    return decide(replace(case_of(known), **changes), SETTINGS)  # type: ignore[arg-type]


THREE = evidence(near(0.3, 0.8), near(0.35, 0.8), near(0.4, 0.8))
FAR = near(0.7, 0.8)


def test_three_clear_sightings_are_granted() -> None:
    decision = judge(THREE)
    assert decision.granted
    assert (decision.reason, decision.person_id, decision.name) == (Reason.RECOGNISED, ANNA, "Anna")
    assert (decision.track_id, decision.frame_index, decision.distance, decision.nearest_id) == (7, 2, 0.4, ANNA)


def test_a_gallery_of_one_person_needs_no_second() -> None:
    assert judge(evidence(near(0.3), near(0.3), near(0.3))).granted


@pytest.mark.parametrize("sightings", [1, 2])
def test_fewer_sightings_are_not_enough(sightings: int) -> None:
    decision = judge(evidence(*[near(0.1, 0.9)] * sightings))
    assert not decision.granted
    assert decision.reason is Reason.GATHERING


def test_three_of_the_last_five_are_enough_and_older_ones_do_not_count() -> None:
    mixed = evidence(near(0.3, 0.8), FAR, near(0.3, 0.8), FAR, near(0.3, 0.8))
    assert judge(mixed).granted
    assert not judge(evidence(near(0.3), near(0.3), FAR, FAR, FAR, FAR, near(0.3))).granted


def test_the_newest_sighting_itself_must_name_the_person() -> None:
    assert not judge(evidence(near(0.3), near(0.3), near(0.3), FAR)).granted


def test_nobody_else_may_have_been_named() -> None:
    assert not judge(evidence(near(0.3), near(0.3, person_id=BORIS), near(0.3), near(0.3))).granted


def test_a_small_margin_names_nobody() -> None:
    close = near(0.3, 0.34)
    assert not judge(evidence(close, close, close)).granted
    settled = judge(evidence(close, close, close, looked_s=1.5))
    assert settled.reason is Reason.AMBIGUOUS
    assert settled.settled


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"repeated": True}, Reason.REPEATED_FRAME),
        ({"captured_s": NOW_S - 1.5}, Reason.STALE_FRAME),
        ({"captured_s": NOW_S + 0.1}, Reason.STALE_FRAME),
        ({"captured_s": float("nan")}, Reason.STALE_FRAME),
        ({"fresh": False}, Reason.NO_FRESH_EMBEDDING),
        ({"quality": 0.1}, Reason.POOR_QUALITY),
        ({"quality": float("nan")}, Reason.POOR_QUALITY),
        ({"candidates": near(float("nan"))}, Reason.GATHERING),
        ({"candidates": ()}, Reason.GATHERING),
    ],
)
def test_a_bad_newest_sighting_denies_whatever_came_before(changes: dict[str, object], reason: Reason) -> None:
    decision = judge(with_newest(THREE, **changes))
    assert not decision.granted
    assert decision.reason is reason
    assert decision.person_id is None
    assert decision.name is None


def test_a_camera_that_is_not_trusted_denies() -> None:
    decision = judge(THREE, camera_trusted=False)
    assert (decision.granted, decision.reason) == (False, Reason.CAMERA_FAULT)


def test_repeated_and_poor_sightings_do_not_vote() -> None:
    for changes in ({"repeated": True}, {"fresh": False}, {"quality": 0.1}):
        weak = [replace(s, **changes) if at == 1 else s for at, s in enumerate(THREE.sightings)]
        assert not judge(replace(THREE, sightings=tuple(weak))).granted


def test_a_face_is_unknown_once_it_was_looked_at_long_enough() -> None:
    assert judge(evidence(FAR, FAR, FAR, looked_s=0.5)).reason is Reason.GATHERING
    decision = judge(evidence(FAR, FAR, FAR, looked_s=1.0))
    assert decision.reason is Reason.UNKNOWN_FACE
    assert decision.settled
    assert not decision.granted
    assert (decision.distance, decision.nearest_id) == (0.7, ANNA)


def test_everybody_is_unknown_to_an_empty_gallery() -> None:
    decision = judge(evidence((), (), (), looked_s=1.0))
    assert (decision.reason, decision.distance, decision.nearest_id) == (Reason.UNKNOWN_FACE, None, None)


def test_an_occasional_match_is_no_unknown_face_yet() -> None:
    assert judge(evidence(FAR, near(0.3), FAR, FAR, looked_s=2.0)).reason is Reason.GATHERING


def test_a_track_that_ends_unsettled_is_unknown_but_a_flicker_is_not() -> None:
    assert conclude(evidence(near(0.3), near(0.3))).reason is Reason.UNKNOWN_FACE
    assert conclude(evidence(near(0.3))).reason is Reason.GATHERING
    assert not conclude(THREE).granted


def test_a_refusal_can_never_become_a_grant() -> None:
    assert refuse(THREE, Reason.CAMERA_FAULT).reason is Reason.CAMERA_FAULT
    for reason in Reason:
        assert not refuse(THREE, reason).granted


def test_clearly_nearest_needs_threshold_and_margin() -> None:
    assert clearly_nearest((), 0.5, 0.05) is None
    assert clearly_nearest(near(0.51), 0.5, 0.05) is None
    assert clearly_nearest(near(0.4, 0.44), 0.5, 0.05) is None
    nearest = clearly_nearest(near(0.4, 0.46), 0.5, 0.05)
    assert nearest is not None
    assert nearest.person_id == ANNA


def test_somebody_with_a_lookalike_must_be_nearer_and_further_ahead() -> None:
    def strict(distance: float, second: float) -> tuple[Candidate, ...]:
        first, *others = near(distance, second)
        return (replace(first, extra_margin=0.1), *others)

    assert clearly_nearest(strict(0.41, 0.8), 0.5, 0.05) is None
    assert clearly_nearest(strict(0.39, 0.53), 0.5, 0.05) is None
    assert clearly_nearest(strict(0.39, 0.55), 0.5, 0.05) is not None


def test_nobody_is_named_whom_somebody_further_down_the_list_is_nearer_than() -> None:
    first, second = near(0.4, 0.5)
    assert clearly_nearest((first, second, Candidate("clara", "Clara", 0.35)), 0.5, 0.05) is None
    assert clearly_nearest((first, second, Candidate("clara", "Clara", float("nan"))), 0.5, 0.05) is None
    assert clearly_nearest((first, second, Candidate("clara", "Clara", 0.6)), 0.5, 0.05) is first


@pytest.mark.parametrize("margin", [-0.5, float("nan")])
def test_a_margin_of_ones_own_never_loosens(margin: float) -> None:
    (first,) = near(0.3)
    assert clearly_nearest((replace(first, extra_margin=margin),), 0.5, 0.05) is None


def test_poor_sightings_are_less_than_a_whole_vote() -> None:
    poor = [sighting(index, near(0.3), quality=0.2) for index in range(5)]
    known = Evidence(7, tuple(poor[:3]), 0.0, 3)
    assert claimed(known, SETTINGS) is None
    assert not judge(known).granted
    assert judge(Evidence(7, tuple(poor[:4]), 0.0, 4)).granted


@pytest.mark.parametrize("reason", sorted(set(Reason) - {Reason.PERMITTED, Reason.RECOGNISED}))
def test_whoever_the_rules_refuse_is_denied_for_their_reason(reason: Reason) -> None:
    decision = decide(case_of(THREE, ruling=reason), SETTINGS)
    assert (decision.granted, decision.reason, decision.person_id, decision.nearest_id) == (False, reason, None, ANNA)


def test_nobody_passes_by_rules_for_somebody_else_or_without_any() -> None:
    assert decide(case_of(THREE, whom=BORIS), SETTINGS).reason is Reason.RULES_FAULT
    assert decide(replace(case_of(THREE), ruled=None), SETTINGS).reason is Reason.RULES_FAULT


def test_nobody_passes_who_has_not_shown_to_be_there() -> None:
    for state in LivenessState:
        granted = judge(THREE, liveness=Liveness(state)).granted
        assert granted is (state in (LivenessState.OFF, LivenessState.PROVEN))
    assert judge(THREE, liveness=Liveness(LivenessState.PENDING)).reason is Reason.LIVENESS_UNPROVEN
    assert judge(THREE, liveness=Liveness(LivenessState.FAILED)).reason is Reason.NOT_LIVE
    assert not decide(Case(THREE, NOW_S, True, Ruled(ANNA, Reason.PERMITTED)), SETTINGS).granted


@pytest.mark.parametrize("ruling", [StepUp(frozenset({Factor.PIN})), Reason.SECOND_PERSON])
def test_only_the_living_are_asked_for_more(ruling: Ruling) -> None:
    asked = Reason.STEP_UP if isinstance(ruling, StepUp) else ruling
    case = case_of(THREE, ruling=ruling)
    assert decide(case, SETTINGS).reason is asked
    unproven = replace(case, liveness=Liveness(LivenessState.PENDING))
    assert decide(unproven, SETTINGS).reason is Reason.LIVENESS_UNPROVEN


def test_a_stranger_as_near_to_the_door_keeps_it_shut() -> None:
    crowded = with_newest(THREE, strangers=1)
    assert judge(crowded).reason is Reason.SEVERAL_PEOPLE
    assert decide(case_of(crowded), replace(SETTINGS, one_at_a_time=False)).granted


def test_an_open_door_lets_pass_whoever_is_seen_often_enough() -> None:
    anybody = Ruled(None, Reason.PERMITTED)
    decision = judge(evidence(FAR, FAR, FAR), ruled=anybody)
    assert (decision.granted, decision.reason, decision.person_id) == (True, Reason.PERMITTED, None)
    assert judge(THREE, ruled=anybody).person_id == ANNA
    assert judge(evidence(FAR, FAR), ruled=anybody).reason is Reason.GATHERING
    assert not judge(evidence(FAR, FAR, FAR), ruled=Ruled(None, Reason.NO_PERMISSION)).granted
    assert not judge(with_newest(evidence(FAR, FAR, FAR), repeated=True), ruled=anybody).granted


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        (Reason.STEP_UP, Reason.STEP_UP),
        (Reason.LIVENESS_UNPROVEN, Reason.LIVENESS_UNPROVEN),
        (Reason.GATHERING, Reason.UNKNOWN_FACE),
        (Reason.RECOGNISED, Reason.UNKNOWN_FACE),
        (Reason.PERMITTED, Reason.UNKNOWN_FACE),
        (None, Reason.UNKNOWN_FACE),
    ],
)
def test_who_leaves_before_the_end_is_denied_for_what_they_were_waited_for(last: Reason | None, reason: Reason) -> None:
    decision = conclude(THREE, last)
    assert (decision.granted, decision.reason) == (False, reason)


def let_in(
    ruling: Ruling = Reason.PERMITTED,
    shown: frozenset[Factor] = frozenset({Factor.PIN}),
    whom: str | None = ANNA,
    shown_s: float = NOW_S - 1,
) -> Decision:
    return admit("Anna", Ruled(whom, ruling), shown, shown_s=shown_s, now_s=NOW_S)


def test_a_pin_lets_in_whom_the_rules_permit() -> None:
    decision = let_in()
    assert (decision.granted, decision.person_id, decision.name) == (True, ANNA, "Anna")
    assert (decision.track_id, decision.frame_index, decision.captured_s) == (0, -1, NOW_S - 1)


@pytest.mark.parametrize("reason", sorted(set(Reason) - {Reason.PERMITTED}))
def test_a_pin_lets_in_nobody_else(reason: Reason) -> None:
    decision = let_in(reason)
    assert (decision.granted, decision.person_id, decision.nearest_id) == (False, None, ANNA)


def test_a_pin_is_no_face_and_not_for_ever_and_somebodys() -> None:
    assert let_in(StepUp(frozenset({Factor.BADGE}))).reason is Reason.STEP_UP
    assert let_in(shown=frozenset()).reason is Reason.RULES_FAULT
    assert let_in(shown=frozenset({Factor.PIN, Factor.FACE})).reason is Reason.RULES_FAULT
    assert let_in(whom=None).reason is Reason.RULES_FAULT
    assert let_in(shown_s=NOW_S - 6).reason is Reason.STALE_FRAME
    assert let_in(shown_s=NOW_S + 1).reason is Reason.STALE_FRAME
    assert let_in(shown_s=float("nan")).reason is Reason.STALE_FRAME
