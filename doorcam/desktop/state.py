"""What the kiosk shows, worked out from the pipeline's messages. Knows no Qt."""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from doorcam.domain import CameraHealth, CameraState, Clock, Decision, Event, EventKind, Observation, Reason
from doorcam.vision.label_layout import LabelStyle

WELCOME_S = 4.0
REFUSED_S = 3.0
DOOR_PROBLEM_S = 8.0
# Boxes older than this are no longer where the faces are.
MARKS_S = 1.5
MAX_TRACKS = 64
# Recognition is a little behind the picture: boxes go on as they moved, for at most so long.
AHEAD_S = 0.25


class Mood(StrEnum):
    """Every state of the kiosk, the most pressing first."""

    PREPARING = "preparing"
    NOT_READY = "not_ready"
    CAMERA_LOST = "camera_lost"
    CAMERA_STALLED = "camera_stalled"
    CAMERA_FROZEN = "camera_frozen"
    CAMERA_ENDED = "camera_ended"
    CAMERA_STARTING = "camera_starting"
    DOOR_PROBLEM = "door_problem"
    WELCOME = "welcome"
    NOT_RECOGNISED = "not_recognised"
    LOOKING = "looking"
    DARK = "dark"
    NOBODY_ENROLLED = "nobody_enrolled"
    IDLE = "idle"


_UNTRUSTED = {
    CameraState.STARTING: Mood.CAMERA_STARTING,
    CameraState.STALLED: Mood.CAMERA_STALLED,
    CameraState.FROZEN: Mood.CAMERA_FROZEN,
    CameraState.LOST: Mood.CAMERA_LOST,
    CameraState.ENDED: Mood.CAMERA_ENDED,
}


@dataclass(frozen=True, slots=True)
class KioskState:
    """What the state line says.

    Attributes:
        name: Who is welcome; empty otherwise.
        detail: What the camera, the door or the preparation adds; may be empty.
        seconds: Until the next attempt to reach the camera, or None.
        done: Steps of the preparation done, of `total`; a total of 0 means nobody knows.
    """

    mood: Mood
    name: str = ""
    detail: str = ""
    seconds: int | None = None
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class FaceMark:
    """How a face in the live picture is marked.

    Attributes:
        box_xyxy_px: (4,) float32 in pixels of the frame.
        name: Who it is; empty unless granted.
    """

    box_xyxy_px: npt.NDArray[np.float32]
    style: LabelStyle
    name: str


class KioskModel:
    """Takes the pipeline's messages, answers what to show. Belongs to one thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._preparation: KioskState | None = KioskState(Mood.PREPARING)
        self._health = CameraHealth(CameraState.STARTING, "")
        self._health_at_s = clock.monotonic_s()
        self._observation: Observation | None = None
        self._previous: Observation | None = None
        self._decisions: dict[int, Decision] = {}
        self._nobody_enrolled = False
        self._welcome = ""
        self._welcome_until_s = self._refused_until_s = self._door_until_s = -math.inf
        self._door_problem = ""

    def preparing(self, what: str, done: int, total: int) -> None:
        """The networks are being made ready."""
        self._preparation = KioskState(Mood.PREPARING, detail=what, done=done, total=total)

    def prepared(self) -> None:
        """Recognition can work from now on."""
        self._preparation = None

    def not_prepared(self, why: str) -> None:
        """The networks could not be made ready, or the user stopped it."""
        self._preparation = KioskState(Mood.NOT_READY, detail=why)

    def camera(self, health: CameraHealth) -> None:
        """The camera's state has changed. A camera not trusted leaves nothing of what it showed."""
        self._health, self._health_at_s = health, self._clock.monotonic_s()
        if not health.state.trusted:
            self._observation = self._previous = None
            self._decisions.clear()
            self._welcome_until_s = self._refused_until_s = -math.inf

    @property
    def source(self) -> str:
        """What the camera is called."""
        return self._health.source

    def observation(self, observation: Observation) -> None:
        """Recognition has finished a frame."""
        if not self._health.state.trusted:
            return
        self._previous, self._observation = self._observation, observation
        self._nobody_enrolled = observation.gallery_size == 0

    def decision(self, decision: Decision) -> None:
        """The access policy has answered."""
        if not self._health.state.trusted:
            return
        self._decisions[decision.track_id] = decision
        if len(self._decisions) > MAX_TRACKS:  # numbers of tracks are never used again: the oldest are history
            del self._decisions[min(self._decisions)]
        now = self._clock.monotonic_s()
        if decision.granted:
            self._welcome, self._welcome_until_s = decision.name or "", now + WELCOME_S
            self._refused_until_s = -math.inf
        elif decision.reason is Reason.UNKNOWN_FACE:
            self._refused_until_s = now + REFUSED_S

    def event(self, event: Event) -> None:
        """An event was written."""
        if event.kind is EventKind.DOOR_FAULT:
            self._door_problem = event.reason
            self._door_until_s = self._clock.monotonic_s() + DOOR_PROBLEM_S

    def marks(self) -> tuple[FaceMark, ...]:
        """The faces of the newest observation, moved to where they should be by now.

        None when the observation is too old to say where they are.
        """
        seen = self._observation
        if seen is None:
            return ()
        age_s = self._clock.monotonic_s() - seen.frame.captured_s
        if age_s > MARKS_S:
            return ()
        steps = _steps(self._previous, seen, min(age_s, AHEAD_S))
        return tuple(
            self._mark(face.track_id, face.detection.box_xyxy_px + steps.get(face.track_id, np.float32(0)))
            for face in seen.faces
        )

    def state(self) -> KioskState:
        """What the state line says now."""
        if self._preparation is not None:
            return self._preparation
        if not self._health.state.trusted:
            return KioskState(
                _UNTRUSTED[self._health.state], detail=self._health.detail, seconds=self._seconds_to_retry()
            )
        now = self._clock.monotonic_s()
        if now < self._door_until_s:
            return KioskState(Mood.DOOR_PROBLEM, detail=self._door_problem)
        if now < self._welcome_until_s:
            return KioskState(Mood.WELCOME, name=self._welcome)
        if self._nobody_enrolled:
            return KioskState(Mood.NOBODY_ENROLLED)
        if now < self._refused_until_s:
            return KioskState(Mood.NOT_RECOGNISED)
        return self._state_of_faces()

    def _state_of_faces(self) -> KioskState:
        marks = self.marks()
        styles = {mark.style for mark in marks}
        if LabelStyle.UNKNOWN in styles:
            return KioskState(Mood.NOT_RECOGNISED)
        if LabelStyle.UNDECIDED in styles:
            return KioskState(Mood.LOOKING)
        if LabelStyle.GRANTED in styles:
            return KioskState(Mood.WELCOME, name=marks[-1].name)
        return KioskState(Mood.DARK if self._health.state is CameraState.DARK else Mood.IDLE)

    def _mark(self, track_id: int, box_xyxy_px: npt.NDArray[np.float32]) -> FaceMark:
        decision = self._decisions.get(track_id)
        if decision is not None and decision.granted:
            return FaceMark(box_xyxy_px, LabelStyle.GRANTED, decision.name or "")
        unknown = decision is not None and decision.reason is Reason.UNKNOWN_FACE
        return FaceMark(box_xyxy_px, LabelStyle.UNKNOWN if unknown else LabelStyle.UNDECIDED, "")

    def _seconds_to_retry(self) -> int | None:
        if self._health.retry_in_s is None:
            return None
        return max(0, math.ceil(self._health.retry_in_s - (self._clock.monotonic_s() - self._health_at_s)))


def _steps(previous: Observation | None, seen: Observation, ahead_s: float) -> dict[int, npt.NDArray[np.float32]]:
    """By track, how far each side of a box will have moved after a while, going on as it has."""
    between_s = 0.0 if previous is None else seen.frame.captured_s - previous.frame.captured_s
    if previous is None or not 0.0 < between_s < MARKS_S:
        return {}
    before = {face.track_id: face.detection.box_xyxy_px for face in previous.faces}
    share = np.float32(ahead_s / between_s)
    return {
        face.track_id: (face.detection.box_xyxy_px - before[face.track_id]) * share
        for face in seen.faces
        if face.track_id in before
    }
