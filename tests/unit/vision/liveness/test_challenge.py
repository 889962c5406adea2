"""Challenges before made-up landmarks; `tests/unit/bench/test_liveness.py` has rendered faces."""

import math
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from doorcam.domain import Landmarks, Turn
from doorcam.vision.liveness.challenge import STEPS, Challenge, Failure, random_turns
from doorcam.vision.liveness.parallax import FaceShape
from tests.unit.vision.liveness.heads import head

RATIO = 1 / 1.12
POSES = {None: (0, 0), Turn.LEFT: (30, 0), Turn.RIGHT: (-30, 0), Turn.UP: (0, -20), Turn.DOWN: (0, 20)}
FRAME_S = 0.1

Answer = Callable[[Turn | None, float], Landmarks | None]


def _choose(seed: int) -> Callable[[int], int]:
    rng = np.random.default_rng(seed)
    return lambda below: int(rng.integers(below))


def _run(answer: Answer, seed: int = 1, ratio: float | None = RATIO) -> tuple[Challenge, float]:
    """Show a challenge the frames of somebody who is told the prompt and the time since it came."""
    challenge = Challenge(ratio, _choose(seed))
    heard: Turn | None = None
    heard_s = t_s = 0.0
    while not challenge.over:
        # The same turn never comes twice in a row.
        if challenge.prompt not in (None, heard):
            heard, heard_s = challenge.prompt, t_s
        challenge.see(answer(heard, t_s - heard_s), t_s, track_id=1)
        t_s += FRAME_S
        assert t_s < 30, "every challenge ends"
    return challenge, t_s


def _honest(depth: float = 0.4, width: float = 1.0, further: float = 1.0) -> Answer:
    """Turns at an even pace, half a second after the prompt."""
    pose = np.zeros(2)

    def answer(turn: Turn | None, since_s: float) -> Landmarks:
        if since_s >= 0.4:
            step = np.array(POSES[turn]) * further - pose
            pose[:] += np.clip(step, -12, 12)
        return head(*pose, depth=depth, width=width)

    return answer


@pytest.mark.parametrize("seed", range(20))
def test_a_head_that_follows_passes(seed: int) -> None:
    challenge, took_s = _run(_honest(), seed)
    assert (challenge.passed, challenge.failure, challenge.done, challenge.prompt) == (True, None, STEPS, None)
    assert took_s < 8


def test_whoever_turns_to_a_side_may_raise_the_head_a_little() -> None:
    aslant = {Turn.LEFT: (30, -16), Turn.RIGHT: (-30, -16)}

    def answer(turn: Turn | None, since_s: float) -> Landmarks:
        shown = POSES[turn] if turn not in aslant else aslant[turn]
        share = min(1.0, max(0.0, (since_s - 0.3) / 0.3)) if turn else 0.0
        return head(shown[0] * share, shown[1] * share)

    for seed in range(5):
        assert _run(answer, seed)[0].passed


@pytest.mark.parametrize("depth", [0.0, 0.05, -0.1])
def test_a_print_that_follows_is_too_slow(depth: float) -> None:
    challenge, _ = _run(_honest(depth))
    assert challenge.failure is Failure.TOO_SLOW
    assert not challenge.passed
    assert challenge.done == 0


def test_a_hollow_print_turns_the_wrong_way() -> None:
    assert _run(_honest(-0.5))[0].failure is Failure.WRONG_WAY


def test_a_face_that_does_nothing_is_too_slow() -> None:
    assert _run(lambda turn, since_s: head())[0].failure is Failure.TOO_SLOW


def test_a_face_that_never_looks_straight_ahead_is_not_asked_anything() -> None:
    shaken = iter(range(1000))
    challenge, took_s = _run(lambda turn, since_s: head(15 * (-1) ** next(shaken)))
    assert challenge.failure is Failure.NOT_STRAIGHT
    assert took_s < 4


def test_a_face_narrower_than_the_enrolled_one_is_refused() -> None:
    challenge, _ = _run(_honest(width=0.8))
    assert (challenge.failure, challenge.passed, challenge.prompt) == (Failure.FACE_SHAPE, False, None)
    assert _run(_honest(width=0.8), ratio=None)[0].passed


@pytest.mark.parametrize("seed", range(5))
def test_a_bent_print_makes_every_turn_and_is_no_head(seed: int) -> None:
    challenge, _ = _run(_honest(depth=0.17, further=1.7), seed)
    assert (challenge.done, challenge.passed, challenge.failure) == (STEPS, False, Failure.FACE_SHAPE)


def test_a_recording_of_other_answers_loses() -> None:
    endings: Counter[object] = Counter()
    for seed in range(150):
        other = Challenge(RATIO, _choose(1000 + seed))
        turns = random_turns(_choose(1000 + seed))
        clock_s = iter(np.arange(1000) * FRAME_S)

        def answer(turn: Turn | None, since_s: float, turns: list[Turn] = turns, clock_s=clock_s) -> Landmarks:  # type: ignore[no-untyped-def]  # noqa: ANN001
            step = math.floor((next(clock_s) - 0.9) / 1.2)
            return head(*POSES[turns[min(step, STEPS - 1)] if step >= 0 else None])

        assert other.failure is None
        endings[_run(answer, seed)[0].passed] += 1
    assert endings[True] <= 4


@pytest.mark.parametrize("far", [1.0, 1.15])
def test_a_film_of_somebody_who_turns_a_little_every_way_loses(far: float) -> None:
    endings: Counter[object] = Counter()
    for seed in range(60):
        rng = np.random.default_rng(seed)
        turns = [turn for _ in range(10) for turn in random_turns(_choose(2000 + int(rng.integers(1000))))]
        clock_s = iter(np.arange(1000) * FRAME_S)

        def answer(turn: Turn | None, since_s: float, turns: list[Turn] = turns, clock_s=clock_s) -> Landmarks:  # type: ignore[no-untyped-def]  # noqa: ANN001
            t_s = next(clock_s)
            yaw, pitch = POSES[turns[int((t_s - 0.6) / 0.6) % len(turns)] if t_s > 0.6 else None]
            # Of the poses of those who are asked, as much as is just enough.
            return head(0.87 * far * yaw, 0.7 * far * pitch)

        endings[_run(answer, seed)[0].passed] += 1
    assert endings[True] <= 2


def test_a_turn_made_before_it_was_asked_loses() -> None:
    endings = Counter()  # type: Counter[Failure | None]
    for seed in range(30):
        first = random_turns(_choose(seed))[0]
        frames = iter(range(1000))

        def answer(turn: Turn | None, since_s: float, pose=POSES[first], frames=frames) -> Landmarks:  # type: ignore[no-untyped-def]  # noqa: ANN001
            return head(*pose) if next(frames) > 3 else head()

        endings[_run(answer, seed)[0].failure] += 1
    assert endings[None] == 0
    assert endings[Failure.TOO_EARLY] > 2, "those asked after a long pause"


@pytest.mark.parametrize(
    "after",
    [head(at_px=(450, 200)), head(eyes_px=100), head(70), head(-70)],
    ids=["elsewhere", "larger", "turned", "turned back"],
)
def test_a_cut_loses(after: Landmarks) -> None:
    frames = iter([head()] * 6 + [after] * 100)
    assert _run(lambda turn, since_s: next(frames))[0].failure is Failure.CUT


def test_a_face_may_be_missed_for_a_moment_and_not_for_longer() -> None:
    for gap_frames, failure in ((3, Failure.TOO_SLOW), (6, Failure.CUT)):
        frames = iter([head()] * 6 + [None] * gap_frames + [head()] * 100)
        assert _run(lambda turn, since_s, frames=frames: next(frames))[0].failure is failure  # type: ignore[misc]


def test_another_track_or_another_person_loses() -> None:
    for track_id, person_id, failure in ((1, "anna", None), (1, None, None), (2, "anna", 1), (1, "boris", 1)):
        challenge = Challenge(None)
        challenge.see(head(), 0.0, track_id=1)
        challenge.see(head(), 0.1, track_id=1, person_id="anna")
        challenge.see(head(), 0.2, track_id=track_id, person_id=person_id)
        assert challenge.failure is (Failure.SOMEBODY_ELSE if failure else None)


def test_when_it_is_over_nothing_changes_it() -> None:
    challenge, t_s = _run(lambda turn, since_s: head())
    challenge.see(head(30), t_s, track_id=5)
    assert challenge.failure is Failure.TOO_SLOW


def test_sequences_hold_both_ways_no_repeats_and_are_all_as_likely() -> None:
    counts = Counter(tuple(random_turns(_choose(seed))) for seed in range(8000))
    assert len(counts) == 104
    assert max(counts.values()) < 2 * 8000 / 104
    for turns in counts:
        assert not any(turn is following for turn, following in pairwise(turns))
        assert {turn in (Turn.LEFT, Turn.RIGHT) for turn in turns} == {True, False}


def test_without_a_seed_sequences_differ() -> None:
    assert len({tuple(Challenge(None)._turns) for _ in range(20)}) > 10


def test_the_made_up_faces_have_the_ratio_they_claim() -> None:
    shape = FaceShape.of(head())
    assert shape is not None
    assert shape.ratio == pytest.approx(RATIO, rel=1e-3)
