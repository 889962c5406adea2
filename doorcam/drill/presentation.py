"""One presentation to the camera, from its first frame to what the door would have said."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.camera.source import FrameSource
from doorcam.domain import Ask, Candidate, Frame, Liveness, LivenessState
from doorcam.pipeline.proofs import Proofs, SeenFace
from doorcam.vision.detection import Detector

BONA_FIDE = "bona fide"
"""What a person who is there is called, as against the names of attacks."""

NO_FACE = "no_face"
"""How a presentation ends of which no face was seen."""

# So long nobody may be seen before a presentation counts as none, and so long one may last.
_NOBODY_S = 15.0
_LONGEST_S = 45.0
_TRACK = 1
# The door asks nobody it does not know to prove anything: in a drill everybody is this one.
_SOMEBODY = Candidate("drill", "", 0.0)


@dataclass(frozen=True, slots=True)
class Presentation:
    """What became of one presentation.

    Attributes:
        kind: `BONA_FIDE`, or the attack: print, phone.
        accepted: Whether it was taken for a person.
        ending: "accepted"; `NO_FACE`, where none was seen; "too_little", where the recording or the time was over;
            or the failure.
        took_s: From the first sight of the face to the end.
        prompted: Whether turns were asked for.
        depth: How much motion spoke for a head, 0 to 1; None where nobody looked.
        passive: How much the face looked like a person's, 0 to 1; None where nobody looked.
    """

    kind: str
    accepted: bool
    ending: str
    took_s: float = 0.0
    prompted: bool = False
    depth: float | None = None
    passive: float | None = None

    @property
    def answered(self) -> bool:
        """Whether a face was seen at all; other presentations count in no rate."""
        return self.ending != NO_FACE

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self) | {"took_s": round(self.took_s, 2)}


def present(
    kind: str,
    frames: Iterable[tuple[npt.NDArray[np.uint8], float]],
    detector: Detector,
    proofs: Proofs,
    on_ask: Callable[[Ask | None], None] = lambda _: None,
) -> Presentation:
    """Watch one presentation until it is accepted, refused or over.

    The largest face of each frame is the one presented; the `Challenge` notices when it is another.

    Args:
        kind: As in `Presentation`.
        frames: Pictures, (height, width, 3) uint8, blue-green-red, and their times in seconds since any start.
        proofs: New ones: nothing is left of the presentation before.
        on_ask: Told what the person is asked to do whenever that changes; None when nothing is.
    """
    shown: Ask | None = None
    watch = _Watch(detector, proofs)
    for image_bgr, t_s in frames:
        watch.see(image_bgr, t_s)
        if proofs.ask != shown:
            shown = proofs.ask
            on_ask(shown)
        if watch.over:
            break
    if shown is not None:
        on_ask(None)
    return watch.presentation(kind)


class _Watch:
    """A presentation under way."""

    def __init__(self, detector: Detector, proofs: Proofs) -> None:
        self._detector = detector
        self._proofs = proofs
        self._frames = 0
        self._began_s = self._first_s = math.inf
        self._t_s = 0.0
        self._liveness = Liveness()
        self._prompted = False

    def see(self, image_bgr: npt.NDArray[np.uint8], t_s: float) -> None:
        frame = Frame(self._frames, t_s, t_s, image_bgr)
        self._frames, self._t_s, self._began_s = self._frames + 1, t_s, min(self._began_s, t_s)
        if self._proofs.repeats(frame):
            return
        found = self._detector.detect(image_bgr)
        largest = [SeenFace(_TRACK, max(found, key=lambda each: each.size_px), _SOMEBODY)] if found else []
        self._first_s = min(self._first_s, t_s) if found else self._first_s
        judged = self._proofs.judge(frame, largest, lambda _: True)
        if judged:
            self._liveness = judged[0]
            self._prompted |= self._liveness.prompted

    @property
    def over(self) -> bool:
        decided = self._liveness.state in (LivenessState.PROVEN, LivenessState.FAILED)
        waited_s = self._t_s - (self._first_s if self._seen else self._began_s)
        return decided or waited_s > (_LONGEST_S if self._seen else _NOBODY_S)

    def presentation(self, kind: str) -> Presentation:
        liveness = self._liveness
        accepted = liveness.state is LivenessState.PROVEN
        if not self._seen:
            return Presentation(kind, False, NO_FACE)
        ending = "accepted" if accepted else liveness.failure or "too_little"
        took_s = self._t_s - self._first_s
        return Presentation(kind, accepted, ending, took_s, self._prompted, liveness.depth, liveness.passive)

    @property
    def _seen(self) -> bool:
        return self._first_s < math.inf


def frames_of(source: FrameSource) -> Iterator[tuple[npt.NDArray[np.uint8], float]]:
    """What a source gives until it ends; raises CameraFault if it fails."""
    while (read := source.read()) is not None:
        yield read
