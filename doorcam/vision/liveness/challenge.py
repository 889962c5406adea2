"""A prompt to turn the head, several times, at random: what no photo can do and no recording can know.

First the face looks straight ahead. Then, for each turn, the nose must move against the plane of eyes and mouth
(see `parallax`): the way that was asked for and no other, soon after it was asked and not before. After the last turn
all frames together must be those of a head (see `depth`). Against a mask, or a face computed while it is asked, this
is no help.
"""

import math
import secrets
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from doorcam.domain import Landmarks, Turn
from doorcam.vision.liveness.depth import unlike_a_head
from doorcam.vision.liveness.parallax import FaceShape, median_shape

STEPS = 4
"""Turns of a challenge. There are 104 sequences of 4, which guessing passes in fewer than 1 % of the attempts."""


class Failure(StrEnum):
    """Why a challenge was lost: a closed list."""

    NOT_STRAIGHT = "not_straight"
    FACE_SHAPE = "face_shape"
    TOO_SLOW = "too_slow"
    TOO_EARLY = "too_early"
    WRONG_WAY = "wrong_way"
    CUT = "cut"
    SOMEBODY_ELSE = "somebody_else"


# Which way the nose moves on the picture, right and down.
_WAYS_XY = {Turn.LEFT: (1, 0), Turn.RIGHT: (-1, 0), Turn.UP: (0, -1), Turn.DOWN: (0, 1)}

# The constants below were chosen on rendered faces: see doorcam/bench/liveness.py.
# How far the nose must move, in distances between the eyes: what a head does that is turned by 21 degrees to a side
# or raised by 14; a flat picture turned by 40 degrees gets to 0.06 on average.
_NEEDED_XY = np.array([0.18, 0.095])
# Which share of that it may go a way nobody asked for: less than all of it, or a film of somebody who turns a little
# every way, again and again, would sooner or later hold each turn.
_WRONG = 0.85
# For longer than this: on single frames the detector errs.
_WRONG_S = 0.09

# On single frames the detector errs: the median of so many, or of all within so many seconds, where those are more.
_SMOOTHED_FRAMES = 3
_SMOOTHED_S = 0.25
_STRAIGHT_FRAMES = 4
_STRAIGHT_SPREAD = 0.06
# Enough for a quarter of a second at 60 frames a second.
_MOST_RECENT = 16
_STRAIGHT_S = 3.0
_STEP_S = 4.0
# A recording that happens to hold the right turns would have to hold them at the right moments too.
_PAUSES_S = (0.0, 0.1, 0.2, 0.3, 0.4)
# Nobody answers sooner.
_REACTION_S = 0.15
# What a face does not do between two frames: be gone so long; move so far and its nose so far, in distances
# between the eyes; grow so much.
_GAP_S = 0.5
_LEAP = 1.5
_NOSE_LEAP = 0.9
_GROWTH = 1.5


class _Seen(NamedTuple):
    """A face in a frame."""

    shape: FaceShape
    points_xy_px: npt.NDArray[np.float32]

    @property
    def eyes_px(self) -> float:
        return float(np.hypot(*(self.points_xy_px[1] - self.points_xy_px[0])))


class Challenge:
    """One challenge of one person, frame by frame. For one thread.

    Attributes:
        failure: Why it was lost; None as long as it is not.
        prompt: Where to turn now; None while the person should hold still: straight ahead to begin with, and
            for moments between the turns.

    Args:
        enrolled_ratio: `FaceShape.ratio` of the enrolled pictures; None lets more folded prints through.
        choose: Gives a number from 0 below its argument, all as likely; the default is the system's secure source.
    """

    def __init__(self, enrolled_ratio: float | None, choose: Callable[[int], int] = secrets.randbelow) -> None:
        self.failure: Failure | None = None
        self.prompt: Turn | None = None
        self._enrolled_ratio = enrolled_ratio
        self._choose = choose
        self._turns = random_turns(choose)
        self._done = 0
        self._deadline_s = math.inf
        self._asked_s = math.inf
        self._who: tuple[int, str | None] | None = None
        self._seen: _Seen | None = None
        self._seen_s = 0.0
        self._wrong_since_s = math.inf
        self._straight: FaceShape | None = None
        self._recent: deque[tuple[float, FaceShape]] = deque(maxlen=_MOST_RECENT)
        self._answers: list[FaceShape] = []

    @property
    def passed(self) -> bool:
        """Whether every turn was made, by a head."""
        return self._done == STEPS and self.failure is None

    @property
    def over(self) -> bool:
        """Whether it is passed or lost; frames make no difference any more."""
        return self.passed or self.failure is not None

    @property
    def done(self) -> int:
        """How many of the `STEPS` turns were made."""
        return self._done

    def see(self, landmarks: Landmarks | None, t_s: float, *, track_id: int, person_id: str | None = None) -> None:
        """Take the next frame.

        Args:
            landmarks: Of the face; None when it is not in the frame.
            t_s: When the frame was captured, in seconds since any start.
            track_id: The face's track.
            person_id: Who it was found to be in this frame; None where nobody looked or nobody was found, as
                when it is turned away.
        """
        if self.over:
            return
        if self._who is None:
            self._who, self._seen_s, self._deadline_s = (track_id, person_id), t_s, t_s + _STRAIGHT_S
        self.failure = self._interruption(landmarks, t_s, track_id, person_id) or self._answer(t_s)
        if self.over:
            self.prompt = None

    def _interruption(
        self, landmarks: Landmarks | None, t_s: float, track_id: int, person_id: str | None
    ) -> Failure | None:
        """Keep the frame, if it follows on the one before."""
        track, person = self._who or (track_id, person_id)
        if track != track_id or (person and person_id and person != person_id):
            return Failure.SOMEBODY_ELSE
        self._who = (track, person or person_id)
        if t_s - self._seen_s > _GAP_S:
            return Failure.CUT
        shape = FaceShape.of(landmarks) if landmarks else None
        if landmarks is None or shape is None:
            return None
        before, self._seen, self._seen_s = self._seen, _Seen(shape, landmarks.points_xy_px), t_s
        if before and _is_cut(before, self._seen):
            return Failure.CUT
        self._recent.append((t_s, shape))
        return None

    def _answer(self, t_s: float) -> Failure | None:
        if self._straight is None:
            return self._look_straight(t_s)
        now = self._now(t_s)
        self._answers.append(now)
        if t_s >= self._asked_s:
            self.prompt = self._turns[self._done]
        way, share = _way_of(now.nose_xy - self._straight.nose_xy)
        turned = way is self._turns[self._done] and share >= 1
        if turned and t_s >= self._asked_s + _REACTION_S:
            return self._turned(self._straight, t_s)
        allowed = self._turns[max(0, self._done - 1) : self._done + 1]
        wrong = share >= _WRONG and t_s >= self._asked_s and way not in allowed
        self._wrong_since_s = min(self._wrong_since_s, t_s) if turned or wrong else math.inf
        if t_s - self._wrong_since_s > _WRONG_S:
            return Failure.TOO_EARLY if turned else Failure.WRONG_WAY
        return Failure.TOO_SLOW if t_s > self._deadline_s else None

    def _look_straight(self, t_s: float) -> Failure | None:
        recent = [shape for _, shape in self._recent][-_STRAIGHT_FRAMES:]
        noses_xy = np.array([shape.nose_xy for shape in recent])
        if len(noses_xy) < _STRAIGHT_FRAMES or np.ptp(noses_xy, axis=0).max() > _STRAIGHT_SPREAD:
            return Failure.NOT_STRAIGHT if t_s > self._deadline_s else None
        self._straight = median_shape(recent)
        self._ask(t_s)
        return None

    def _now(self, t_s: float) -> FaceShape:
        """The face without what a single frame may show."""
        fresh = sum(seen_s > t_s - _SMOOTHED_S for seen_s, _ in self._recent)
        return median_shape(shape for _, shape in list(self._recent)[-max(fresh, _SMOOTHED_FRAMES) :])

    def _turned(self, straight: FaceShape, t_s: float) -> Failure | None:
        """The nose is where it was asked to go."""
        self._wrong_since_s = math.inf
        self._done += 1
        self._ask(t_s)
        last = self._done == STEPS
        return Failure.FACE_SHAPE if last and unlike_a_head(straight, self._answers, self._enrolled_ratio) > 1 else None

    def _ask(self, t_s: float) -> None:
        """Ask for the next turn, after a moment that nobody can know."""
        self.prompt = None
        self._asked_s = t_s + _PAUSES_S[self._choose(len(_PAUSES_S))]
        self._deadline_s = self._asked_s + _STEP_S


def random_turns(choose: Callable[[int], int]) -> list[Turn]:
    """`STEPS` turns, to a side and up or down both among them, no two alike in a row, all sequences as likely."""
    while True:
        turns = [tuple(Turn)[choose(len(Turn))] for _ in range(STEPS)]
        sideways = {turn in (Turn.LEFT, Turn.RIGHT) for turn in turns}
        if len(sideways) == 2 and all(turn is not following for turn, following in pairwise(turns)):
            return turns


def _way_of(shift_xy: npt.NDArray[np.float64]) -> tuple[Turn, float]:
    """Which way a nose has moved furthest, and which share that is of what is needed."""
    way = max(_WAYS_XY, key=lambda turn: float(shift_xy @ _WAYS_XY[turn]))
    return way, float(shift_xy / _NEEDED_XY @ _WAYS_XY[way])


def _is_cut(before: _Seen, now: _Seen) -> bool:
    leap_px = np.hypot(*(now.points_xy_px.mean(axis=0) - before.points_xy_px.mean(axis=0)))
    growth = max(now.eyes_px / before.eyes_px, before.eyes_px / now.eyes_px)
    nose_leap = np.abs(now.shape.nose_xy - before.shape.nose_xy).max()
    return bool(leap_px > _LEAP * before.eyes_px or growth > _GROWTH or nose_leap > _NOSE_LEAP)
