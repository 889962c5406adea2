from dataclasses import replace

import pytest

from doorcam.access.evidence import Evidence, Sighting
from doorcam.access.policy import PolicySettings, clearly_nearest, conclude, decide, refuse
from doorcam.domain import Candidate, Decision, Reason
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


def judge(known: Evidence, *, now_s: float = NOW_S, camera_trusted: bool = True) -> Decision:
    return decide(known, SETTINGS, now_s, camera_trusted=camera_trusted)


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
