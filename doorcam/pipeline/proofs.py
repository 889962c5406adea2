"""Follows who has shown to be a person before the camera, and asks those who have not to turn their head."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import fmean
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from doorcam.domain import (
    Ask,
    AskKind,
    Candidate,
    Detection,
    Frame,
    Landmarks,
    Liveness,
    LivenessState,
)
from doorcam.vision.liveness.challenge import STEPS, Challenge, Failure
from doorcam.vision.liveness.interlock import RepeatInterlock
from doorcam.vision.liveness.parallax import ParallaxEvidence

# The passive check is the mean of so many looks; half and more is real, see `PassiveCheck`.
_PASSIVE_LOOKS = 5
_PASSIVE_REAL = 0.5
# Looks closer together than this see the same blur and the same light.
_PASSIVE_EVERY_S = 0.1
# How long a failure is shown before somebody may try again.
_FAILED_S = 3.0


class LivenessMode(StrEnum):
    """What is asked for; a closed list."""

    OFF = "off"
    PASSIVE = "passive"
    ACTIVE = "active"
    BOTH = "both"


class PassiveLook(Protocol):
    """See `doorcam.vision.liveness.passive.PassiveCheck`."""

    def __call__(self, image_bgr: npt.NDArray[np.uint8], box_xyxy_px: npt.NDArray[np.float32]) -> float:
        """How much a face looks like a person's, 0 to 1."""
        ...


class SeenFace(NamedTuple):
    """What is said of a face in a frame.

    Attributes:
        named: Whom it names in this frame, or None.
    """

    track_id: int
    detection: Detection
    named: Candidate | None


@dataclass(slots=True)
class _Proof:
    """What is known of a track, and of the person it named last.

    Attributes:
        named_s: Since when it names them.
        passive: The mean of the last whole series of looks; None before the first.
        failed_s: When it failed last.
    """

    person_id: str | None = None
    named_s: float = 0.0
    parallax: ParallaxEvidence = field(default_factory=ParallaxEvidence)
    depth: float = 0.0
    looks: list[float] = field(default_factory=list)
    looked_s: float = -math.inf
    passive: float | None = None
    challenge: Challenge | None = None
    counted: bool = False
    prompted: bool = False
    proven: bool = False
    failure: str = ""
    failed_s: float = -math.inf

    @property
    def real(self) -> bool:
        return self.passive is not None and self.passive >= _PASSIVE_REAL

    @property
    def challenged(self) -> bool:
        return self.challenge is not None and not self.challenge.over


class Proofs:
    """Owned by the recognition thread.

    Natural motion on the way to the door counts: its parallax is proof enough. Somebody who has stood there for
    `prompt_after_s` without it, or whom the passive check doubts, is asked to turn their head.

    Attributes:
        asked: Of how many people a proof was wanted.
        prompted: How many of them had to turn their head.
        live: Whether the camera shows what is there now. Of a recording and of the demo nothing is asked: nobody
            could answer.

    Args:
        always_prompt: Whether motion on the way to the door is no proof, since a film of somebody has it too.
        passive: The passive check; needed for the modes passive and both.
        enrolled_ratio: `FaceShape.ratio` of somebody's enrolled pictures; None where it is not known.
        on_failed: Told of whoever failed a challenge; must return at once.
    """

    def __init__(
        self,
        mode: LivenessMode,
        prompt_after_s: float,
        *,
        always_prompt: bool = False,
        passive: PassiveLook | None = None,
        enrolled_ratio: Callable[[str], float | None] = lambda _: None,
        on_failed: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._mode = mode
        self._prompt_after_s = prompt_after_s
        self._always_prompt = always_prompt
        self._passive = passive
        self._enrolled_ratio = enrolled_ratio
        self._on_failed = on_failed
        self._interlock = RepeatInterlock()
        self._proofs: dict[int, _Proof] = {}
        self._prompting: int | None = None
        self.live = True
        self.asked = 0
        self.prompted = 0

    def repeats(self, frame: Frame) -> bool:
        """Whether a frame of a live camera brings no noise of its own, and so is no evidence of anything."""
        return self.live and self._mode is not LivenessMode.OFF and self._interlock.repeats(frame.image_bgr, frame.t_s)

    def judge(self, frame: Frame, faces: Sequence[SeenFace], wants_proof: Callable[[int], bool]) -> list[Liveness]:
        """Take the next frame.

        Args:
            faces: Those in it.
            wants_proof: Whether nothing but the proof keeps a track from going on; only then somebody is prompted.

        Returns:
            One for each face.
        """
        if self._mode is LivenessMode.OFF or not self.live:
            return [Liveness()] * len(faces)
        self._go_on_without(frame.t_s, {face.track_id for face in faces})
        return [self._judge(frame, face, wants_proof(face.track_id)) for face in faces]

    @property
    def ask(self) -> Ask | None:
        """What somebody is asked to do now; None when nobody is."""
        proof = None if self._prompting is None else self._proofs.get(self._prompting)
        if proof is None or proof.challenge is None or self._prompting is None:
            return None
        challenge = proof.challenge
        kind = AskKind.LOOK_STRAIGHT if challenge.prompt is None else AskKind.TURN
        return Ask(kind, self._prompting, turn=challenge.prompt, done=challenge.done, steps=STEPS)

    def forget(self, track_ids: Sequence[int]) -> None:
        """Drop tracks; somebody who leaves a challenge has failed it."""
        for track_id in track_ids:
            proof = self._proofs.pop(track_id, None)
            if proof is not None and proof.challenged:
                self._fail(proof, "left", proof.named_s)

    def clear(self) -> None:
        """Drop everything, as when the camera or recognition fails; nobody is to blame for it."""
        self._proofs.clear()
        self._prompting = None

    def _go_on_without(self, t_s: float, present: set[int]) -> None:
        """Show the challenge a frame without its face."""
        track_id = self._prompting
        if track_id is not None and track_id not in present:
            self._answer(self._proofs[track_id], track_id, None, t_s, None)

    def _judge(self, frame: Frame, face: SeenFace, wanted: bool) -> Liveness:
        proof = self._proof_of(face, frame.t_s)
        proof.parallax.see(face.detection.landmarks, frame.t_s)
        if proof.person_id is not None and not proof.proven:
            self._look(proof, frame, face)
            if proof.challenged:  # what is done when asked is for the challenge alone to judge
                whom = None if face.named is None else face.named.person_id
                self._answer(proof, face.track_id, face.detection.landmarks, frame.t_s, whom)
            else:
                proof.depth = max(proof.depth, proof.parallax.evidence(self._enrolled_ratio(proof.person_id)))
                if wanted and frame.t_s - proof.failed_s >= _FAILED_S:
                    self._want(proof, face, frame.t_s)
            self._conclude(proof)
        return _liveness(proof, frame.t_s)

    def _proof_of(self, face: SeenFace, t_s: float) -> _Proof:
        """What is known of a face's track; nothing when it names another than before."""
        proof = self._proofs.get(face.track_id)
        if proof is not None and face.named is not None and proof.person_id not in (None, face.named.person_id):
            if proof.challenged:
                self._fail(proof, Failure.SOMEBODY_ELSE, t_s)
            proof = None
        if proof is None:
            proof = self._proofs[face.track_id] = _Proof()
        if proof.person_id is None and face.named is not None:
            proof.person_id, proof.named_s = face.named.person_id, t_s
        return proof

    def _look(self, proof: _Proof, frame: Frame, face: SeenFace) -> None:
        """Let the passive check look, until it has said that this is a person."""
        due = frame.t_s - proof.looked_s >= _PASSIVE_EVERY_S and frame.t_s - proof.failed_s >= _FAILED_S
        if self._passive is None or self._mode is LivenessMode.ACTIVE or proof.real or not due:
            return
        proof.looked_s = frame.t_s
        proof.looks.append(self._passive(frame.image_bgr, face.detection.box_xyxy_px))
        if len(proof.looks) == _PASSIVE_LOOKS:
            proof.passive = fmean(proof.looks)
            proof.looks.clear()
            if self._mode is LivenessMode.PASSIVE and not proof.real:
                self._fail(proof, "passive", frame.t_s)

    def _want(self, proof: _Proof, face: SeenFace, t_s: float) -> None:
        """The door waits for the proof: begin a challenge when it is time for it, one after the other."""
        doubted = proof.passive is not None and not proof.real
        due = t_s - proof.named_s >= self._prompt_after_s or doubted or self._always_prompt
        if self._mode is LivenessMode.PASSIVE or not due or self._prompting is not None or self._proven(proof):
            return
        proof.challenge = Challenge(self._enrolled_ratio(proof.person_id) if proof.person_id else None)
        self._prompting = face.track_id
        proof.prompted = True
        whom = None if face.named is None else face.named.person_id
        self._answer(proof, face.track_id, face.detection.landmarks, t_s, whom)

    def _answer(
        self, proof: _Proof, track_id: int, landmarks: Landmarks | None, t_s: float, person_id: str | None
    ) -> None:
        """Show the challenge a frame."""
        if proof.challenge is None:
            return
        proof.challenge.see(landmarks, t_s, track_id=track_id, person_id=person_id)
        if proof.challenge.failure is not None:
            self._fail(proof, proof.challenge.failure, t_s)
        elif proof.challenge.passed:
            self._prompting = None

    def _fail(self, proof: _Proof, failure: str, t_s: float) -> None:
        if proof.challenge is not None:
            self._prompting = None
        proof.challenge, proof.failure, proof.failed_s = None, failure, t_s
        proof.parallax, proof.depth = ParallaxEvidence(), 0.0
        if proof.person_id is not None:
            self._on_failed(proof.person_id)

    def _proven(self, proof: _Proof) -> bool:
        turned = proof.challenge is not None and proof.challenge.passed
        moved = proof.depth >= 1.0 and not self._always_prompt
        match self._mode:
            case LivenessMode.PASSIVE:
                return proof.real
            case LivenessMode.ACTIVE:
                return turned or moved
        return proof.passive is not None and (turned or (proof.real and moved))

    def _conclude(self, proof: _Proof) -> None:
        proof.proven = self._proven(proof)
        if not proof.counted and (proof.proven or proof.prompted):
            proof.counted = True
            self.asked += 1
            self.prompted += proof.prompted


def _liveness(proof: _Proof, t_s: float) -> Liveness:
    state, failure = LivenessState.PENDING, ""
    if proof.proven:
        state = LivenessState.PROVEN
    elif proof.challenge is not None:
        state = LivenessState.PROMPTED
    elif t_s - proof.failed_s < _FAILED_S:
        state, failure = LivenessState.FAILED, proof.failure
    return Liveness(state, proof.depth, proof.passive, proof.prompted, failure)
