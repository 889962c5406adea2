"""Where faces are in the live picture between one look at it and the next. Knows no Qt."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import Clock, Observation
from doorcam.vision.label_layout import LabelStyle

Box = npt.NDArray[np.float32]

# Boxes older than this are no longer where the faces are.
MARKS_S = 1.5
# Recognition is a little behind the picture: boxes go on as they moved, for at most so long.
AHEAD_S = 0.25
# A box that turns out to be elsewhere glides there: two thirds of the way in this time.
_GLIDE_S = 0.07


@dataclass(frozen=True, slots=True, eq=False)
class FaceMark:
    """How a face in the live picture is marked.

    Attributes:
        box_xyxy_px: (4,) float32 in pixels of the frame.
        name: Who it is; empty unless granted.
    """

    box_xyxy_px: Box
    style: LabelStyle
    name: str


class FaceMotion:
    """The boxes of the newest observation, moved on smoothly. Belongs to one thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: Observation | None = None
        self._seen_s = 0.0
        self._speeds: dict[int, Box] = {}
        self._errors: dict[int, Box] = {}

    def observe(self, observation: Observation) -> None:
        """Recognition has finished a frame."""
        before = self.boxes()
        self._speeds = _speeds(self._seen, observation)
        self._seen, self._seen_s, self._errors = observation, self._clock.monotonic_s(), {}
        for track_id, box in self.boxes().items():
            if track_id in before:
                self._errors[track_id] = before[track_id] - box

    def forget(self) -> None:
        """Nothing of what was seen holds any more."""
        self._seen = None
        self._speeds, self._errors = {}, {}

    def boxes(self) -> dict[int, Box]:
        """By track, where each face should be by now; empty once that is too long ago to say."""
        if self._seen is None:
            return {}
        now_s = self._clock.monotonic_s()
        age_s = now_s - self._seen.frame.captured_s
        if age_s > MARKS_S:
            return {}
        ahead, left = np.float32(min(age_s, AHEAD_S)), np.float32(math.exp((self._seen_s - now_s) / _GLIDE_S))
        still = np.zeros(4, np.float32)
        return {
            face.track_id: face.detection.box_xyxy_px
            + self._speeds.get(face.track_id, still) * ahead
            + self._errors.get(face.track_id, still) * left
            for face in self._seen.faces
        }


def _speeds(previous: Observation | None, seen: Observation) -> dict[int, Box]:
    """By track, how each side of a box moves, in pixels a second."""
    between_s = 0.0 if previous is None else seen.frame.captured_s - previous.frame.captured_s
    if previous is None or not 0.0 < between_s < MARKS_S:
        return {}
    before = {face.track_id: face.detection.box_xyxy_px for face in previous.faces}
    return {
        face.track_id: (face.detection.box_xyxy_px - before[face.track_id]) / np.float32(between_s)
        for face in seen.faces
        if face.track_id in before
    }
