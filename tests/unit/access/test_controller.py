from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.access.controller import AccessController
from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.modes import Mode
from doorcam.access.record import read_record
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door as DoorSettings
from doorcam.domain import Ask, AskKind, Decision, Liveness, LivenessState, ObservedFace, Reason
from tests.clock import StillClock
from tests.faces import ANNA, BORIS, face, frame, near, observation
from tests.unit.access.test_policy import SETTINGS

BEHIND = (0.0, 0.0, 20.0, 24.0)
KNOWN, STRANGER = near(0.3, 0.8), near(0.7, 0.8)


class Door:
    """A controller fed with a frame each tenth of a second, at a door with rules of its own."""

    def __init__(self, tmp_path: Path, *, liveness: Liveness = Liveness()) -> None:  # noqa: B008
        self.clock = StillClock()
        self.store = AccessStore.open(tmp_path / "access.sqlite")
        self.gatekeeper = Gatekeeper(self.store, "front", self.clock)
        self.controller = AccessController(SETTINGS, self.gatekeeper, self.clock, "some_model")
        self.liveness = liveness
        self._index = 0

    def see(self, *faces: ObservedFace, ended: tuple[int, ...] = (), trusted: bool = True) -> list[Decision]:
        self.clock.advance(0.1)
        self._index += 1
        self.gatekeeper.refresh()
        faces = tuple(replace(each, liveness=self.liveness) for each in faces)
        seen = observation(frame(self._index, captured_s=self.clock.monotonic_s()), faces, ended)
        return self.controller.observe(seen, camera_trusted=trusted)

    def see_often(self, times: int, *faces: ObservedFace) -> list[Decision]:
        return [decision for _ in range(times) for decision in self.see(*faces)]


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    made = Door(tmp_path)
    yield made
    made.store.close()


def test_a_known_face_is_granted_once_however_long_it_stays(door: Door) -> None:
    decisions = door.see_often(60, face(1, KNOWN))
    assert [decision.reason for decision in decisions] == [Reason.GATHERING, Reason.RECOGNISED]
    assert decisions[-1].person_id == ANNA


def test_a_stranger_is_unknown_once_and_not_again_at_the_end(door: Door) -> None:
    decisions = door.see_often(40, face(1, STRANGER)) + door.see(ended=(1,))
    assert [decision.reason for decision in decisions] == [Reason.GATHERING, Reason.UNKNOWN_FACE]


def test_a_stranger_who_leaves_early_is_unknown_all_the_same(door: Door) -> None:
    assert [d.reason for d in door.see_often(3, face(1, STRANGER))] == [Reason.GATHERING]
    assert [d.reason for d in door.see(ended=(1,))] == [Reason.UNKNOWN_FACE]


def test_a_flicker_of_the_detector_is_nobody(door: Door) -> None:
    door.see(face(1, STRANGER))
    assert door.see(ended=(1,)) == []


def test_a_face_found_unknown_may_be_recognised_later_but_never_the_other_way_round(door: Door) -> None:
    decisions = door.see_often(15, face(1, STRANGER)) + door.see_often(5, face(1, KNOWN))
    assert [d.reason for d in decisions] == [Reason.GATHERING, Reason.UNKNOWN_FACE, Reason.RECOGNISED]
    assert door.see_often(30, face(1, STRANGER)) == []
    assert door.see(ended=(1,)) == []


def test_rising_and_falling_quality_is_not_said_each_time(door: Door) -> None:
    reasons = [d.reason for q in (0.9, 0.1, 0.9, 0.1) for d in door.see(face(1, STRANGER, quality=q))]
    assert reasons == [Reason.GATHERING]


def test_two_faces_are_decided_apart(door: Door) -> None:
    decisions = door.see_often(3, face(1, KNOWN), face(2, STRANGER, box=BEHIND))
    assert [(d.track_id, d.granted) for d in decisions if d.granted] == [(1, True)]


def test_evidence_never_passes_from_one_track_to_another(door: Door) -> None:
    door.see_often(2, face(1, KNOWN))
    assert not any(d.granted for d in door.see_often(2, face(2, KNOWN)))


def test_an_abort_denies_and_drops_all_evidence(door: Door) -> None:
    door.see_often(2, face(1, KNOWN))
    assert [d.reason for d in door.controller.abort(Reason.CAMERA_FAULT)] == [Reason.CAMERA_FAULT]
    assert door.controller.abort(Reason.CAMERA_FAULT) == []
    assert not any(d.granted for d in door.see_often(2, face(1, KNOWN)))
    assert any(d.granted for d in door.see(face(1, KNOWN)))


def test_an_untrusted_camera_never_grants(door: Door) -> None:
    reasons = [d.reason for _ in range(5) for d in door.see(face(1, KNOWN), trusted=False)]
    assert reasons == [Reason.CAMERA_FAULT]


def test_the_end_of_a_recording_concludes_every_track(door: Door) -> None:
    door.see_often(2, face(1, STRANGER), face(2, STRANGER))
    assert sorted(d.track_id for d in door.controller.end_all()) == [1, 2]
    assert door.controller.end_all() == []


def test_what_was_not_looked_at_is_no_evidence(door: Door) -> None:
    door.see_often(2, face(1, KNOWN))
    assert door.see_often(5, face(1, KNOWN, fresh=False)) == []
    assert any(d.granted for d in door.see(face(1, KNOWN)))


def test_more_is_wanted_until_a_face_is_settled_and_again_when_it_is_nearly_somebody(door: Door) -> None:
    assert door.controller.wants(1)
    door.see_often(2, face(1, KNOWN))
    assert door.controller.wants(1)
    door.see(face(1, KNOWN))
    assert not door.controller.wants(1)
    door.see_often(15, face(2, STRANGER))
    assert not door.controller.wants(2)
    door.see(face(2, near(0.55, 0.8)))
    assert door.controller.wants(2)


def reasons(decisions: list[Decision]) -> list[Reason]:
    return [decision.reason for decision in decisions if decision.reason is not Reason.GATHERING]


def test_every_answer_is_written_down_once_with_all_it_was_made_from(door: Door) -> None:
    decisions = door.see_often(20, face(1, KNOWN), face(2, STRANGER, box=(0, 0, 40, 40)))
    written = {each.reason: each.record for each in decisions if each.record is not None}
    assert sorted(written) == [Reason.RECOGNISED, Reason.UNKNOWN_FACE]
    case, settings = read_record(written[Reason.RECOGNISED] or "")
    assert settings == SETTINGS
    assert [each.candidates[0].distance for each in case.evidence.sightings] == [0.3] * 3


def test_who_comes_back_at_once_hears_how_long_and_is_let_in_then(door: Door) -> None:
    assert reasons(door.see_often(4, face(1, KNOWN))) == [Reason.RECOGNISED]
    door.see(ended=(1,))
    again = [each for each in door.see_often(120, face(2, KNOWN)) if each.reason is not Reason.GATHERING]
    assert [each.reason for each in again] == [Reason.COOLING_DOWN, Reason.RECOGNISED]
    assert 9 < again[0].left_s < 10
    assert [each.record is not None for each in again] == [False, True]
    assert again[1].captured_s - again[0].captured_s == pytest.approx(again[0].left_s, abs=0.11)


def test_who_came_back_too_soon_and_waited_in_vain_is_written_down_once(door: Door) -> None:
    door.see_often(4, face(1, KNOWN))
    brief = door.see_often(5, face(2, KNOWN)) + door.see(ended=(2,))  # seen again while passing
    assert all(each.record is None for each in brief)
    decisions = door.see_often(30, face(3, KNOWN)) + door.see(ended=(3,))
    assert [each.reason for each in decisions if each.record is not None] == [Reason.COOLING_DOWN]


def test_who_stays_after_a_badge_opened_for_them_is_not_let_in_a_second_time(door: Door) -> None:
    door.liveness = Liveness(LivenessState.PENDING)
    door.see_often(4, face(1, KNOWN))
    assert door.gatekeeper.reserve(ANNA)  # their badge
    door.liveness = Liveness(LivenessState.PROVEN)
    decisions = door.see_often(300, face(1, KNOWN)) + door.see(ended=(1,))
    assert [(each.reason, each.left_s) for each in decisions] == [(Reason.COOLING_DOWN, 0.0)]


def test_two_who_passed_together_and_stay_are_not_let_in_a_second_time(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", two_persons=True))
    anna, boris = face(1, KNOWN), face(2, near(0.3, 0.8, BORIS))
    decisions = door.see_often(5, anna) + door.see_often(300, anna, boris)
    assert reasons(decisions) == [Reason.SECOND_PERSON, Reason.RECOGNISED, Reason.COOLING_DOWN]
    assert door.controller.asked is None


def test_who_may_not_pass_is_denied_once_however_they_turn(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", Mode.LOCKED))
    decisions = [each for seen in (KNOWN, STRANGER, KNOWN) for each in door.see_often(20, face(1, seen))]
    assert reasons(decisions + door.see(ended=(1,))) == [Reason.DOOR_LOCKED]
    assert [each.record is not None for each in decisions if each.reason is Reason.DOOR_LOCKED] == [True]


def test_rules_that_change_while_somebody_stands_there_let_them_in(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", Mode.LOCKED))
    assert reasons(door.see_often(5, face(1, KNOWN))) == [Reason.DOOR_LOCKED]
    door.store.rules.put_door(DoorSettings("front", Mode.FACE))
    assert not door.controller.wants(1)  # but looked at now and then all the same
    assert reasons(door.see_often(2, face(1, KNOWN))) == [Reason.RECOGNISED]


def test_the_proof_of_being_there_is_waited_for_and_a_turned_head_is_no_stranger(door: Door) -> None:
    door.liveness = Liveness(LivenessState.PENDING)
    assert reasons(door.see_often(5, face(1, KNOWN))) == [Reason.LIVENESS_UNPROVEN]
    assert door.controller.wants_proof(1)
    assert door.see_often(20, face(1, STRANGER)) == []
    door.liveness = Liveness(LivenessState.PROVEN)
    assert reasons(door.see_often(5, face(1, KNOWN))) == [Reason.RECOGNISED]
    assert not door.controller.wants_proof(1)


def test_who_leaves_without_the_proof_is_denied_for_it(door: Door) -> None:
    door.liveness = Liveness(LivenessState.PENDING)
    door.see_often(5, face(1, KNOWN))
    (decision,) = door.see(ended=(1,))
    assert (decision.reason, decision.nearest_id, decision.record is None) == (Reason.LIVENESS_UNPROVEN, ANNA, False)


def test_a_failed_proof_is_written_down(door: Door) -> None:
    door.liveness = Liveness(LivenessState.FAILED, failure="wrong_way")
    (decision,) = [each for each in door.see_often(5, face(1, KNOWN)) if each.record is not None]
    assert decision.reason is Reason.NOT_LIVE
    assert read_record(decision.record or "")[0].liveness.failure == "wrong_way"


def test_another_factor_is_asked_for_and_then_the_door_opens(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", Mode.FACE_AND_PIN))
    door.store.credentials.set_pin(ANNA, "7391")
    assert reasons(door.see_often(5, face(1, KNOWN))) == [Reason.STEP_UP]
    assert door.controller.asked == (Ask(AskKind.PIN, 1, "Anna"), ANNA)
    door.gatekeeper.check_pin(ANNA, "7391")
    assert reasons(door.see(face(1, KNOWN))) == [Reason.RECOGNISED]
    assert door.controller.asked is None


def test_what_is_asked_for_goes_with_the_face(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", Mode.FACE_AND_PIN))
    door.see_often(5, face(1, KNOWN))
    door.see(ended=(1,))
    assert door.controller.asked is None
    door.see_often(5, face(2, KNOWN))
    door.controller.abort(Reason.FAULT)
    assert door.controller.asked is None


def test_two_people_come_together(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", two_persons=True))
    anna, boris = face(1, KNOWN), face(2, near(0.3, 0.8, BORIS))
    assert reasons(door.see_often(5, anna)) == [Reason.SECOND_PERSON]
    assert door.controller.asked == (Ask(AskKind.SECOND_PERSON, 1, "Anna"), ANNA)
    assert reasons(door.see_often(5, anna, boris)) == [Reason.RECOGNISED, Reason.COOLING_DOWN]


def test_a_photo_is_nobodys_second_person(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", two_persons=True))
    door.liveness = Liveness(LivenessState.PENDING)
    door.see_often(5, face(1, KNOWN))
    door.liveness = Liveness(LivenessState.PROVEN)
    assert reasons(door.see_often(5, face(2, near(0.3, 0.8, BORIS)))) == [Reason.SECOND_PERSON]


def test_a_stranger_beside_keeps_the_door_shut_and_one_far_behind_does_not(door: Door) -> None:
    beside = (104, 30, 158, 90)
    assert reasons(door.see_often(5, face(1, KNOWN), face(2, STRANGER, box=beside))) == [Reason.SEVERAL_PEOPLE]
    assert reasons(door.see_often(5, face(3, KNOWN), face(4, STRANGER, box=BEHIND))) == [Reason.RECOGNISED]


def test_an_open_door_opens_for_anybody(door: Door) -> None:
    door.store.rules.put_door(DoorSettings("front", Mode.OPEN))
    decisions = door.see_often(5, face(1, STRANGER), face(2, KNOWN))
    assert [(each.reason, each.person_id) for each in decisions if each.granted] == [
        (Reason.PERMITTED, None),
        (Reason.PERMITTED, ANNA),
    ]
