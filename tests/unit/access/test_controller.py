from doorcam.access.controller import AccessController
from doorcam.domain import Decision, ObservedFace, Reason
from tests.clock import StillClock
from tests.faces import ANNA, face, frame, near, observation
from tests.unit.access.test_policy import SETTINGS

KNOWN, STRANGER = near(0.3, 0.8), near(0.7, 0.8)


class Door:
    """A controller fed with a frame each tenth of a second."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.controller = AccessController(SETTINGS, self.clock)
        self._index = 0

    def see(self, *faces: ObservedFace, ended: tuple[int, ...] = (), trusted: bool = True) -> list[Decision]:
        self.clock.advance(0.1)
        self._index += 1
        seen = observation(frame(self._index, captured_s=self.clock.monotonic_s()), faces, ended)
        return self.controller.observe(seen, camera_trusted=trusted)

    def see_often(self, times: int, *faces: ObservedFace) -> list[Decision]:
        return [decision for _ in range(times) for decision in self.see(*faces)]


def test_a_known_face_is_granted_once_however_long_it_stays() -> None:
    decisions = Door().see_often(60, face(1, KNOWN))
    assert [decision.reason for decision in decisions] == [Reason.GATHERING, Reason.RECOGNISED]
    assert decisions[-1].person_id == ANNA


def test_a_stranger_is_unknown_once_and_not_again_at_the_end() -> None:
    door = Door()
    decisions = door.see_often(40, face(1, STRANGER)) + door.see(ended=(1,))
    assert [decision.reason for decision in decisions] == [Reason.GATHERING, Reason.UNKNOWN_FACE]


def test_a_stranger_who_leaves_early_is_unknown_all_the_same() -> None:
    door = Door()
    assert [d.reason for d in door.see_often(3, face(1, STRANGER))] == [Reason.GATHERING]
    assert [d.reason for d in door.see(ended=(1,))] == [Reason.UNKNOWN_FACE]


def test_a_flicker_of_the_detector_is_nobody() -> None:
    door = Door()
    door.see(face(1, STRANGER))
    assert door.see(ended=(1,)) == []


def test_a_face_found_unknown_may_be_recognised_later_but_never_the_other_way_round() -> None:
    door = Door()
    decisions = door.see_often(15, face(1, STRANGER)) + door.see_often(5, face(1, KNOWN))
    assert [d.reason for d in decisions] == [Reason.GATHERING, Reason.UNKNOWN_FACE, Reason.RECOGNISED]
    assert door.see_often(30, face(1, STRANGER)) == []
    assert door.see(ended=(1,)) == []


def test_rising_and_falling_quality_is_not_said_each_time() -> None:
    door = Door()
    reasons = [d.reason for q in (0.9, 0.1, 0.9, 0.1) for d in door.see(face(1, STRANGER, quality=q))]
    assert reasons == [Reason.GATHERING]


def test_two_faces_are_decided_apart() -> None:
    decisions = Door().see_often(3, face(1, KNOWN), face(2, STRANGER))
    assert [(d.track_id, d.granted) for d in decisions if d.granted] == [(1, True)]


def test_evidence_never_passes_from_one_track_to_another() -> None:
    door = Door()
    door.see_often(2, face(1, KNOWN))
    assert not any(d.granted for d in door.see_often(2, face(2, KNOWN)))


def test_an_abort_denies_and_drops_all_evidence() -> None:
    door = Door()
    door.see_often(2, face(1, KNOWN))
    assert [d.reason for d in door.controller.abort(Reason.CAMERA_FAULT)] == [Reason.CAMERA_FAULT]
    assert door.controller.abort(Reason.CAMERA_FAULT) == []
    assert not any(d.granted for d in door.see_often(2, face(1, KNOWN)))
    assert any(d.granted for d in door.see(face(1, KNOWN)))


def test_an_untrusted_camera_never_grants() -> None:
    door = Door()
    reasons = [d.reason for _ in range(5) for d in door.see(face(1, KNOWN), trusted=False)]
    assert reasons == [Reason.CAMERA_FAULT]


def test_the_end_of_a_recording_concludes_every_track() -> None:
    door = Door()
    door.see_often(2, face(1, STRANGER), face(2, STRANGER))
    assert sorted(d.track_id for d in door.controller.end_all()) == [1, 2]
    assert door.controller.end_all() == []


def test_what_was_not_looked_at_is_no_evidence() -> None:
    door = Door()
    door.see_often(2, face(1, KNOWN))
    assert door.see_often(5, face(1, KNOWN, fresh=False)) == []
    assert any(d.granted for d in door.see(face(1, KNOWN)))


def test_more_is_wanted_until_a_face_is_settled_and_again_when_it_is_nearly_somebody() -> None:
    door = Door()
    assert door.controller.wants(1)
    door.see_often(2, face(1, KNOWN))
    assert door.controller.wants(1)
    door.see(face(1, KNOWN))
    assert not door.controller.wants(1)
    door.see_often(15, face(2, STRANGER))
    assert not door.controller.wants(2)
    door.see(face(2, near(0.55, 0.8)))
    assert door.controller.wants(2)
