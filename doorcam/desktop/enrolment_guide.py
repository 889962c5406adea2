"""Guides somebody through five poses before the camera, and says when to take the picture. Knows no Qt.

The poses are for variety, so that the person is recognised whichever way they look; they prove nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from doorcam.domain import Detection, Observation, ObservedFace
from doorcam.errors import EnrolmentRefused
from doorcam.gallery.photo_rules import EnrolmentRules, Image, is_rival
from doorcam.vision.portrait import Pose, estimate_pose


class Look(StrEnum):
    """A pose to take a picture in, from the person's own point of view."""

    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class Hint(StrEnum):
    """What the person is asked to do."""

    COME = "come"
    ALONE = "alone"
    CLOSER = "closer"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    HOLD = "hold"
    READY = "ready"


# Degrees. Turned less than the least a picture adds little; beyond the most `check_portrait` refuses it.
_TURNED_DEG = (11.0, 27.0)
_STRAIGHT_YAW_DEG = 9.0
_LEVEL_YAW_DEG = 15.0
# Noses are of all lengths: up and down are told from the picture taken straight on.
_TILTED_DEG = 7.0
_MAX_PITCH_DEG = 34.0
# A face this good, at this size, is as good as one gets at a door.
_FULL_QUALITY = 0.6
# How long pose and quality must be right, in how many looks at least.
_HOLD_S = 0.5
_HOLD_LOOKS = 4
# Further than this between two looks, in widths of the face, is a movement.
_STILL = 0.06
# Looking costs 2 ms of the thread that draws.
_EVERY_S = 0.06
_AFTER_SHOT_S = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """What to show.

    Attributes:
        hint: What to ask for; None when `refusal` says it.
        refusal: Why no picture can be taken yet.
        face: The face in question; None without one.
        quality: Of the face, 0 to 1, for the ring around it.
        held: How much of the time to hold still has passed, 0 to 1.
    """

    hint: Hint | None
    refusal: EnrolmentRefused | None = None
    face: Detection | None = None
    quality: float = 0.0
    held: float = 0.0

    @property
    def shoot(self) -> bool:
        """Whether this is the moment."""
        return self.held >= 1


class Guide:
    """The way through the poses. For one thread.

    Args:
        rules: What a face must be like.
    """

    def __init__(self, rules: EnrolmentRules) -> None:
        self._rules = rules
        self._done: set[Look] = set()
        self._level_deg = 0.0
        self._since_s: float | None = None
        self._looks = 0
        self._last: Detection | None = None
        self._wait_until_s = float("-inf")
        self._seen_s = float("-inf")

    @property
    def done(self) -> frozenset[Look]:
        """The poses taken or skipped."""
        return frozenset(self._done)

    @property
    def look(self) -> Look | None:
        """The pose to take now; None when all are done."""
        return next((look for look in Look if look not in self._done), None)

    def see(self, observation: Observation) -> Advice | None:
        """Look at what the camera sees.

        Returns:
            What to show; None to go on showing what is shown.
        """
        now_s, look = observation.frame.captured_s, self.look
        if look is None or now_s - self._seen_s < _EVERY_S:
            return None
        self._seen_s = now_s
        face = max(observation.faces, key=lambda face: face.detection.size_px, default=None)
        if face is None:
            return self._not_yet(Hint.COME)
        obstacle = self._obstacle(observation.frame.image_bgr, observation.faces, face, look)
        if obstacle is not None:
            return obstacle
        moved = self._moved(face.detection)
        if moved or now_s < self._wait_until_s or self._since_s is None:
            self._since_s, self._looks = now_s, 0
        self._looks += 1
        held = min((now_s - self._since_s) / _HOLD_S, self._looks / _HOLD_LOOKS, 1.0)
        return Advice(Hint.HOLD if held < 1 else Hint.READY, None, face.detection, _share(face.quality), held)

    def taken(self, detection: Detection) -> None:
        """A picture of the pose of now is good."""
        if self.look is Look.STRAIGHT:
            self._level_deg = estimate_pose(detection.landmarks.points_xy_px).pitch_deg
        self.skip()

    def skip(self) -> None:
        """Go on to the next pose."""
        if self.look is not None:
            self._done.add(self.look)
        self.wait()

    def wait(self) -> None:
        """Take no picture for a moment: somebody must read what is said, and move."""
        self._wait_until_s = self._seen_s + _AFTER_SHOT_S
        self._since_s = None

    def _not_yet(
        self, hint: Hint | None, face: ObservedFace | None = None, refusal: EnrolmentRefused | None = None
    ) -> Advice:
        self._since_s = self._last = None
        if face is None:
            return Advice(hint)
        return Advice(hint, refusal, face.detection, _share(face.quality))

    def _obstacle(
        self, image_bgr: Image, faces: Sequence[ObservedFace], face: ObservedFace, look: Look
    ) -> Advice | None:
        """What is in the way of a picture, the coarsest first."""
        others = [each for each in faces if each is not face and is_rival(each.detection, face.detection)]
        if others:
            return self._not_yet(Hint.ALONE, face)
        if face.detection.size_px < self._rules.min_face_px:
            return self._not_yet(Hint.CLOSER, face)
        turn = _turn(look, estimate_pose(face.detection.landmarks.points_xy_px), self._level_deg)
        if turn is not None:
            return self._not_yet(turn, face)
        try:
            self._rules.check_portrait(image_bgr, face.detection)
        except EnrolmentRefused as refusal:
            return self._not_yet(None, face, refusal)
        return self._not_yet(Hint.CLOSER, face) if face.quality < self._rules.min_quality else None

    def _moved(self, detection: Detection) -> bool:
        before, self._last = self._last, detection
        if before is None:
            return True
        centres = [(each.box_xyxy_px[:2] + each.box_xyxy_px[2:]) / 2 for each in (before, detection)]
        return float(np.hypot(*(centres[1] - centres[0]))) > _STILL * detection.size_px


def _turn(look: Look, pose: Pose, level_deg: float) -> Hint | None:
    """Which way to turn the head for a pose; None when it is right."""
    least, most = _TURNED_DEG
    yaw_range = {
        Look.STRAIGHT: (-_STRAIGHT_YAW_DEG, _STRAIGHT_YAW_DEG),
        Look.LEFT: (least, most),
        Look.RIGHT: (-most, -least),
    }.get(look, (-_LEVEL_YAW_DEG, _LEVEL_YAW_DEG))
    if pose.yaw_deg < yaw_range[0]:
        return Hint.LEFT
    if pose.yaw_deg > yaw_range[1]:
        return Hint.RIGHT
    pitch_range = {
        Look.UP: (min(level_deg + _TILTED_DEG, _MAX_PITCH_DEG - 1), _MAX_PITCH_DEG),
        Look.DOWN: (-_MAX_PITCH_DEG, max(level_deg - _TILTED_DEG, 1 - _MAX_PITCH_DEG)),
    }.get(look, (-_MAX_PITCH_DEG, _MAX_PITCH_DEG))
    if pose.pitch_deg < pitch_range[0]:
        return Hint.UP
    return Hint.DOWN if pose.pitch_deg > pitch_range[1] else None


def _share(quality: float) -> float:
    return min(1.0, max(0.0, quality / _FULL_QUALITY))
