"""Who has shown to be there, over time; with the landmarks of made-up heads and prints."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pytest

from doorcam.domain import AskKind, Candidate, Detection, Frame, Landmarks, Liveness, LivenessState, Turn
from doorcam.pipeline.proofs import LivenessMode, Proofs, SeenFace
from tests.faces import ANNA, BORIS
from tests.unit.vision.liveness.heads import head

FRAME_S = 1 / 15
IMAGE = np.zeros((480, 640, 3), np.uint8)
POSES = {None: (0, 0), Turn.LEFT: (25, 0), Turn.RIGHT: (-25, 0), Turn.UP: (0, -20), Turn.DOWN: (0, 20)}


def seen(landmarks: Landmarks, who: str | None = ANNA, track_id: int = 1) -> SeenFace:
    points = landmarks.points_xy_px
    box = np.concatenate([points.min(axis=0) - 20, points.max(axis=0) + 20]).astype(np.float32)
    named = None if who is None else Candidate(who, who.title(), 0.3)
    return SeenFace(track_id, Detection(box, 0.99, landmarks), named)


@dataclass
class Entrance:
    """Frames in, what is known of the one face out."""

    mode: LivenessMode = LivenessMode.ACTIVE
    looks: float | None = None
    failed: list[str] = field(default_factory=list)
    t_s: float = 0.0

    def __post_init__(self) -> None:
        passive = None if self.looks is None else lambda *_: self.looks
        self.proofs = Proofs(self.mode, 1.5, passive=passive, on_failed=self.failed.append)  # type: ignore[arg-type]

    def show(self, *faces: SeenFace, wanted: bool = True) -> list[Liveness]:
        self.t_s += FRAME_S
        return self.proofs.judge(Frame(0, self.t_s, self.t_s, IMAGE), faces, lambda _: wanted)

    def show_for(self, seconds: float, pose: Callable[[float], Landmarks], who: str | None = ANNA) -> Liveness:
        liveness = Liveness()
        for step in range(round(seconds / FRAME_S)):
            (liveness,) = self.show(seen(pose(step * FRAME_S), who))
        return liveness

    def follow(self, *, depth: float = 0.4, seconds: float = 15) -> Liveness:
        """Turn the head as asked, until something is decided."""
        pose, liveness = np.zeros(2), Liveness(LivenessState.PENDING)
        heard: Turn | None = None
        heard_s = 0.0
        for _ in range(round(seconds / FRAME_S)):
            ask = self.proofs.ask
            turn = None if ask is None else ask.turn
            if turn is not None and turn is not heard:
                heard, heard_s = turn, self.t_s
            if self.t_s - heard_s >= 0.4:
                pose += np.clip(np.array(POSES[heard]) - pose, -12, 12)
            (liveness,) = self.show(seen(head(*pose, depth=depth)))
            if liveness.state not in (LivenessState.PENDING, LivenessState.PROMPTED):
                break
        return liveness


def nodding(t_s: float) -> Landmarks:
    return head(13 * np.sin(4 * t_s), 3 * np.sin(2 * t_s))


def still(_t_s: float) -> Landmarks:
    return head()


@pytest.mark.parametrize("live", [True, False])
def test_nothing_is_asked_where_it_is_switched_off_or_nobody_could_answer(live: bool) -> None:
    entrance = Entrance(LivenessMode.OFF if live else LivenessMode.BOTH)
    entrance.proofs.live = live
    assert entrance.show_for(3, still).state is LivenessState.OFF
    assert not entrance.proofs.repeats(Frame(0, 0, 0, IMAGE))
    assert not entrance.proofs.repeats(Frame(1, 1, 1, IMAGE))
    assert (entrance.proofs.asked, entrance.proofs.prompted, entrance.proofs.ask) == (0, 0, None)


def test_a_head_that_moves_on_its_way_is_asked_nothing() -> None:
    entrance = Entrance()
    liveness = entrance.show_for(1.4, nodding)
    assert (liveness.state, liveness.depth, liveness.prompted) == (LivenessState.PROVEN, 1.0, False)
    assert (entrance.proofs.asked, entrance.proofs.prompted) == (1, 0)
    assert entrance.show_for(3, still).state is LivenessState.PROVEN


def test_who_stands_still_is_asked_after_a_while_and_passes_by_turning() -> None:
    entrance = Entrance()
    assert entrance.show_for(1.4, still).state is LivenessState.PENDING
    assert entrance.proofs.ask is None
    assert entrance.show_for(0.3, still).state is LivenessState.PROMPTED
    ask = entrance.proofs.ask
    assert ask is not None
    assert (ask.kind, ask.track_id, ask.done, ask.steps) == (AskKind.LOOK_STRAIGHT, 1, 0, 4)
    liveness = entrance.follow()
    assert (liveness.state, liveness.prompted) == (LivenessState.PROVEN, True)
    assert entrance.proofs.ask is None
    assert (entrance.proofs.asked, entrance.proofs.prompted, entrance.failed) == (1, 1, [])


def test_a_print_that_follows_fails_and_may_try_again_a_little_later() -> None:
    entrance = Entrance()
    entrance.show_for(2, lambda _: head(depth=0))
    liveness = entrance.follow(depth=0)
    assert (liveness.state, liveness.failure) == (LivenessState.FAILED, "too_slow")
    assert (entrance.failed, entrance.proofs.ask) == ([ANNA], None)
    assert entrance.show_for(2.5, lambda _: head(depth=0)).state is LivenessState.FAILED
    assert entrance.show_for(1, lambda _: head(depth=0)).state is LivenessState.PROMPTED
    assert entrance.proofs.prompted == 1  # the same person, asked twice


def test_nobody_is_asked_whom_the_door_would_not_open_for_anyway() -> None:
    entrance = Entrance()
    for _ in range(60):
        entrance.show(seen(head()), wanted=False)
    assert entrance.proofs.ask is None


def test_what_one_person_showed_proves_nothing_of_another() -> None:
    entrance = Entrance()
    assert entrance.show_for(2, nodding).state is LivenessState.PROVEN
    assert entrance.show_for(0.5, still, BORIS).state is LivenessState.PENDING
    entrance.show_for(2, still, BORIS)
    assert entrance.proofs.ask is not None
    assert entrance.show(seen(head()))[0].state is LivenessState.PENDING
    assert entrance.failed == [BORIS]
    assert entrance.proofs.ask is None


def test_a_face_that_names_nobody_for_a_moment_is_still_the_same() -> None:
    entrance = Entrance()
    entrance.show_for(2, nodding)
    assert entrance.show_for(1, still, None).state is LivenessState.PROVEN


def test_who_leaves_while_asked_has_failed() -> None:
    entrance = Entrance()
    entrance.show_for(2, still)
    entrance.proofs.forget([7, 1])
    assert (entrance.failed, entrance.proofs.ask) == ([ANNA], None)


def test_who_hides_while_asked_has_failed() -> None:
    entrance = Entrance()
    entrance.show_for(2, still)
    for _ in range(10):
        entrance.show()
    assert (entrance.failed, entrance.proofs.ask) == ([ANNA], None)


def test_a_fault_ends_the_challenge_and_blames_nobody() -> None:
    entrance = Entrance()
    entrance.show_for(2, still)
    entrance.proofs.clear()
    assert (entrance.failed, entrance.proofs.ask) == ([], None)
    assert entrance.show_for(1, still).state is LivenessState.PENDING


def test_one_after_the_other_is_asked() -> None:
    entrance = Entrance()
    for _ in range(40):
        states = [each.state for each in entrance.show(seen(head()), seen(head(), BORIS, 2))]
    assert states == [LivenessState.PROMPTED, LivenessState.PENDING]


@pytest.mark.parametrize(("looks", "state"), [(0.9, LivenessState.PROVEN), (0.1, LivenessState.FAILED)])
def test_the_passive_check_alone(looks: float, state: LivenessState) -> None:
    entrance = Entrance(LivenessMode.PASSIVE, looks)
    assert entrance.show_for(0.2, still).state is LivenessState.PENDING
    liveness = entrance.show_for(1.0, still)
    assert (liveness.state, liveness.prompted) == (state, False)
    assert liveness.passive == pytest.approx(looks)
    assert entrance.show_for(1, nodding).state is state
    assert entrance.proofs.ask is None
    assert entrance.failed == ([] if looks > 0.5 else [ANNA])


def test_both_checks_want_both() -> None:
    convinced = Entrance(LivenessMode.BOTH, 0.9)
    assert convinced.show_for(0.3, nodding).state is LivenessState.PENDING
    assert convinced.show_for(1.5, nodding).state is LivenessState.PROVEN
    assert Entrance(LivenessMode.BOTH, 0.9).show_for(1.4, still).state is LivenessState.PENDING


def test_a_doubt_of_the_passive_check_asks_at_once_and_turning_settles_it() -> None:
    doubting = Entrance(LivenessMode.BOTH, 0.2)
    assert doubting.show_for(0.8, nodding).state is LivenessState.PROMPTED
    moving = doubting.follow()
    assert moving.state in (LivenessState.PROVEN, LivenessState.FAILED)
    calm = Entrance(LivenessMode.BOTH, 0.2)
    assert calm.show_for(0.8, still).state is LivenessState.PROMPTED
    assert calm.follow().state is LivenessState.PROVEN


def test_a_mode_that_needs_the_passive_check_never_opens_without_it() -> None:
    for mode in (LivenessMode.PASSIVE, LivenessMode.BOTH):
        entrance = Entrance(mode)
        entrance.show_for(2, nodding)
        assert entrance.follow(seconds=12).state is not LivenessState.PROVEN


def test_a_picture_that_comes_again_is_no_evidence() -> None:
    proofs = Entrance().proofs
    rng = np.random.default_rng(0)
    frames = [rng.integers(0, 256, IMAGE.shape, np.uint8) for _ in range(3)]
    fresh = [proofs.repeats(Frame(index, index, index, image)) for index, image in enumerate(frames)]
    assert fresh == [False] * 3
    assert proofs.repeats(Frame(3, 3, 3, frames[0]))


def test_where_everybody_is_asked_motion_is_no_proof() -> None:
    entrance = Entrance()
    entrance.proofs = Proofs(LivenessMode.ACTIVE, 1.5, always_prompt=True)
    entrance.show_for(1, nodding)
    entrance.proofs.clear()
    assert entrance.show_for(0.2, still).state is LivenessState.PROMPTED
    assert entrance.follow().state is LivenessState.PROVEN
    unasked = Entrance()
    unasked.proofs = Proofs(LivenessMode.ACTIVE, 1.5, always_prompt=True)
    assert unasked.show_for(1, nodding).state is LivenessState.PROMPTED


def test_what_is_done_when_asked_counts_for_the_challenge_alone() -> None:
    entrance = Entrance()
    entrance.show_for(1.6, still)
    assert entrance.proofs.ask is not None
    state = LivenessState.PROMPTED
    while state is LivenessState.PROMPTED:
        state = entrance.show_for(0.2, lambda _: nodding(entrance.t_s)).state
    assert state is LivenessState.FAILED
    assert entrance.show_for(0.2, still).depth == 0.0
