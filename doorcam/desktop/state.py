"""What the kiosk shows, worked out from the pipeline's messages. Knows no Qt."""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from doorcam.desktop.marks import FaceMark, FaceMotion
from doorcam.domain import (
    Ask,
    AskKind,
    CameraHealth,
    CameraState,
    Clock,
    Decision,
    EntryAnswer,
    EntryResult,
    Event,
    EventKind,
    Observation,
    Reason,
)
from doorcam.vision.label_layout import LabelStyle

WELCOME_S = 4.0
REFUSED_S = 4.0
DOOR_PROBLEM_S = 8.0
# Whatever is asked for is asked anew as long as it is wanted; this is for an answer that never came.
ASK_S = 30.0
MAX_TRACKS = 64
# Whoever came closer has to go back so much further to be called again.
_STEADY = 1.15


class Mood(StrEnum):
    """Every state of the kiosk, the most pressing first."""

    PREPARING = "preparing"
    NOT_READY = "not_ready"
    NOT_OPEN = "not_open"
    CAMERA_LOST = "camera_lost"
    CAMERA_STALLED = "camera_stalled"
    CAMERA_FROZEN = "camera_frozen"
    CAMERA_ENDED = "camera_ended"
    CAMERA_STARTING = "camera_starting"
    DOOR_PROBLEM = "door_problem"
    WELCOME = "welcome"
    LOCKED_OUT = "locked_out"
    ASKED = "asked"
    NOBODY_ENROLLED = "nobody_enrolled"
    REFUSED = "refused"
    ONE_AT_A_TIME = "one_at_a_time"
    COME_CLOSER = "come_closer"
    LOOKING = "looking"
    DARK = "dark"
    IDLE = "idle"


_UNTRUSTED = {
    CameraState.STARTING: Mood.CAMERA_STARTING,
    CameraState.STALLED: Mood.CAMERA_STALLED,
    CameraState.FROZEN: Mood.CAMERA_FROZEN,
    CameraState.LOST: Mood.CAMERA_LOST,
    CameraState.ENDED: Mood.CAMERA_ENDED,
}

# A denial for one of these is no answer yet: somebody is looked at.
_NO_ANSWER = frozenset(
    {
        Reason.GATHERING,
        Reason.STALE_FRAME,
        Reason.REPEATED_FRAME,
        Reason.NO_FRESH_EMBEDDING,
        Reason.POOR_QUALITY,
        Reason.CAMERA_FAULT,
        Reason.LIVENESS_UNPROVEN,
        Reason.SEVERAL_PEOPLE,
    }
)


@dataclass(frozen=True, slots=True)
class KioskState:
    """What the state line says.

    Attributes:
        name: Who is welcome; empty otherwise.
        detail: What the camera, the door or the preparation adds; may be empty.
        seconds: Until the next attempt to reach the camera or to enter something, until the door opens again for
            somebody, or until doorcam ends; or None.
        done: Steps of the preparation done, of `total`; a total of 0 means nobody knows.
        ask: What is asked for, with ASKED.
        reason: Why not, with REFUSED.
    """

    mood: Mood
    name: str = ""
    detail: str = ""
    seconds: int | None = None
    done: int = 0
    total: int = 0
    ask: Ask | None = None
    reason: Reason | None = None


class KioskModel:
    """Takes the pipeline's messages, answers what to show. Belongs to one thread.

    Args:
        clock: Its monotonic time is used.
        near_face_px: Whoever has a narrower face, in pixels of the frame, is asked to come closer; 0 asks nobody.
    """

    def __init__(self, clock: Clock, near_face_px: int = 0) -> None:
        self._clock = clock
        self._near_face_px = near_face_px
        self._far = False
        self._preparation: KioskState | None = KioskState(Mood.PREPARING)
        self._health = CameraHealth(CameraState.STARTING, "")
        self._health_at_s = self._busy_s = clock.monotonic_s()
        self._motion = FaceMotion(clock)
        self._decisions: dict[int, Decision] = {}
        self._nobody_enrolled = False
        self._welcome = self._door_problem = ""
        self._refused = Reason.UNKNOWN_FACE
        self._ask: Ask | None = None
        self._welcome_until_s = self._refused_until_s = self._door_until_s = -math.inf
        self._ask_until_s = self._locked_until_s = self._again_s = -math.inf

    # What happened

    def preparing(self, what: str, done: int, total: int) -> None:
        """The networks are being made ready."""
        self._preparation = KioskState(Mood.PREPARING, detail=what, done=done, total=total)

    def prepared(self) -> None:
        """Recognition can work from now on."""
        self._preparation = None

    def not_prepared(self, why: str) -> None:
        """The networks could not be made ready, or the user stopped it."""
        self._preparation = KioskState(Mood.NOT_READY, detail=why)

    def not_opened(self, why: str, ends_in_s: int | None = None) -> None:
        """There is nothing behind the window: no face, PIN or badge opens the door.

        Args:
            why: What is wrong.
            ends_in_s: When doorcam ends, after the last touch; None for never.
        """
        self._preparation = KioskState(Mood.NOT_OPEN, detail=why, seconds=ends_in_s)
        self.touched()

    def camera(self, health: CameraHealth) -> None:
        """The camera's state has changed. A camera not trusted leaves nothing of what it showed."""
        self._health, self._health_at_s = health, self._clock.monotonic_s()
        if not health.state.trusted:
            self._motion.forget()
            self._decisions.clear()
            if self._ask is not None and self._ask.track_id:
                self._ask = None
            self._welcome_until_s = self._refused_until_s = -math.inf

    @property
    def health(self) -> CameraHealth:
        """What is known of the camera."""
        return self._health

    @property
    def source(self) -> str:
        """What the camera is called."""
        return self._health.source

    def observation(self, observation: Observation) -> None:
        """Recognition has finished a frame."""
        if not self._health.state.trusted:
            return
        self._motion.observe(observation)
        self._nobody_enrolled = observation.gallery_size == 0
        if observation.faces:
            self.touched()
            widths = [face.detection.box_xyxy_px[2] - face.detection.box_xyxy_px[0] for face in observation.faces]
            self._far = float(max(widths)) < self._near_face_px * (_STEADY if self._far else 1.0)

    def decision(self, decision: Decision) -> None:
        """The access policy has answered."""
        of_a_face = decision.track_id != 0
        if of_a_face and not self._health.state.trusted:
            return
        self.touched()
        if of_a_face:
            self._decisions[decision.track_id] = decision
            if len(self._decisions) > MAX_TRACKS:  # numbers of tracks are never used again: the oldest are history
                del self._decisions[min(self._decisions)]
        if decision.granted:
            self._welcome, self._welcome_until_s = decision.name or "", self._clock.monotonic_s() + WELCOME_S
            self._ask, self._refused_until_s, self._locked_until_s = None, -math.inf, -math.inf
        elif decision.reason not in _NO_ANSWER:
            self._refuse(decision.reason, decision.left_s)

    def ask(self, ask: Ask | None) -> None:
        """The door asks for something, or for nothing any more."""
        self._ask, self._ask_until_s = ask, self._clock.monotonic_s() + ASK_S
        if ask is not None:
            self.touched()
            self._refused_until_s = -math.inf

    def entry(self, answer: EntryAnswer) -> None:
        """The door has looked at what somebody typed, or at a badge: what it asked them for before is over."""
        self.touched()
        self.entry_cancelled()
        match answer.result:
            case EntryResult.PIN_WANTED:
                self.ask(Ask(AskKind.PIN))
            case EntryResult.FACE_WANTED:
                self.ask(Ask(AskKind.FACE))
            case EntryResult.LOCKED_OUT:
                self._locked_until_s = self._clock.monotonic_s() + answer.left_s
            case EntryResult.DENIED:
                self._refuse(Reason(answer.reason) if answer.reason in list(Reason) else Reason.FAULT, answer.left_s)
            case EntryResult.WRONG:
                self._refuse(Reason.WRONG_PIN)
            case EntryResult.FAULT:
                self._refuse(Reason.FAULT)

    def entry_cancelled(self) -> None:
        """Whoever was typing has gone; of a face before the camera the same may still be asked."""
        if self._ask is not None and not self._ask.track_id:
            self._ask = None

    def event(self, event: Event) -> None:
        """An event was written."""
        if event.kind is EventKind.DOOR_FAULT:
            self._door_problem = event.reason
            self._door_until_s = self._clock.monotonic_s() + DOOR_PROBLEM_S

    def touched(self) -> None:
        """Somebody is there."""
        self._busy_s = self._clock.monotonic_s()

    # What to show

    @property
    def alone_s(self) -> float:
        """Seconds since somebody was there."""
        return self._clock.monotonic_s() - self._busy_s

    def marks(self) -> tuple[FaceMark, ...]:
        """The faces of the newest observation, moved to where they should be by now.

        None when the observation is too old to say where they are.
        """
        return tuple(FaceMark(box, *self._known(track_id)) for track_id, box in self._motion.boxes().items())

    def state(self) -> KioskState:
        """What the state line says now."""
        now = self._clock.monotonic_s()
        if now < self._door_until_s:
            return KioskState(Mood.DOOR_PROBLEM, detail=self._door_problem)
        answer = self._answer(now)  # to a PIN or a badge there is one without networks and camera as well
        if answer is not None:
            return answer
        if self._preparation is not None:
            return self._counted(self._preparation)
        return self._state_of_faces() if self._health.state.trusted else self._state_of_camera()

    def _answer(self, now: float) -> KioskState | None:
        """What the door has just said or asked; None for nothing."""
        if now < self._welcome_until_s:
            return KioskState(Mood.WELCOME, name=self._welcome)
        if now < self._locked_until_s:
            return KioskState(Mood.LOCKED_OUT, seconds=math.ceil(self._locked_until_s - now))
        if self._ask is not None and now < self._ask_until_s:
            return KioskState(Mood.ASKED, name=self._ask.name, ask=self._ask)
        if now < self._refused_until_s and not self._nobody_enrolled:
            return self._refusal(self._refused)
        return None

    def _counted(self, state: KioskState) -> KioskState:
        if state.seconds is None:
            return state
        return replace(state, seconds=max(0, math.ceil(state.seconds - self.alone_s)))

    def _state_of_camera(self) -> KioskState:
        seconds = None
        if self._health.retry_in_s is not None:
            since_s = self._clock.monotonic_s() - self._health_at_s
            seconds = max(0, math.ceil(self._health.retry_in_s - since_s))
        return KioskState(_UNTRUSTED[self._health.state], detail=self._health.detail, seconds=seconds)

    def _state_of_faces(self) -> KioskState:
        if self._nobody_enrolled:
            return KioskState(Mood.NOBODY_ENROLLED)
        said = [self._decisions.get(track_id) for track_id in self._motion.boxes()]
        reasons = [decision.reason for decision in said if decision is not None and not decision.granted]
        if Reason.SEVERAL_PEOPLE in reasons:
            return KioskState(Mood.ONE_AT_A_TIME)
        refusals = [reason for reason in reasons if reason not in _NO_ANSWER]
        if refusals:
            return self._refusal(refusals[0])
        welcome = [decision.name or "" for decision in said if decision is not None and decision.granted]
        if len(welcome) < len(said):
            return KioskState(Mood.COME_CLOSER if self._far else Mood.LOOKING)
        if welcome:
            return KioskState(Mood.WELCOME, name=welcome[-1])
        return KioskState(Mood.DARK if self._health.state is CameraState.DARK else Mood.IDLE)

    def _known(self, track_id: int) -> tuple[LabelStyle, str]:
        decision = self._decisions.get(track_id)
        if decision is None:
            return LabelStyle.UNDECIDED, ""
        if decision.granted:
            return LabelStyle.GRANTED, decision.name or ""
        return LabelStyle.UNKNOWN if decision.reason is Reason.UNKNOWN_FACE else LabelStyle.UNDECIDED, ""

    def _refuse(self, reason: Reason, left_s: float = 0.0) -> None:
        now_s = self._clock.monotonic_s()
        self._refused, self._refused_until_s, self._again_s = reason, now_s + REFUSED_S, now_s + left_s

    def _refusal(self, reason: Reason) -> KioskState:
        left_s = self._again_s - self._clock.monotonic_s() if reason is Reason.COOLING_DOWN else 0.0
        return KioskState(Mood.REFUSED, reason=reason, seconds=math.ceil(left_s) if left_s > 0 else None)
