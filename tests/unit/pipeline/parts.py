"""Parts for tests of the pipeline."""

import threading
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from doorcam.access.rules import Ruling
from doorcam.domain import (
    Ask,
    CameraHealth,
    Decision,
    Detection,
    EmbeddedFace,
    Embedding,
    EntryAnswer,
    Event,
    Factor,
    Frame,
    Metric,
    Observation,
    Reason,
)
from doorcam.vision.reader import AlignedFace, FaceReader
from tests.faces import face

WAIT_S = 20.0
MODEL = "some_model"


def embedded(vector: Sequence[float], box: tuple[float, float, float, float] = (40, 30, 100, 100)) -> EmbeddedFace:
    chip = np.full((150, 150, 3), 90, np.uint8)
    return EmbeddedFace(face(box=box).detection, 0.9, Embedding(np.array(vector, np.float32), MODEL), chip)


class AnybodyPasses:
    """Rules that let pass whoever is known."""

    def ruling(
        self,
        person_id: str | None,
        shown: frozenset[Factor],
        *,
        margin: float | None = None,
        look_alike: bool = False,
    ) -> Ruling:
        return Reason.NO_PERMISSION if person_id is None else Reason.PERMITTED

    def shown_by(self, person_id: str) -> frozenset[Factor]:
        return frozenset()

    def wait_for_second(self, person_id: str) -> None:
        raise AssertionError(person_id)

    def opened_s(self, person_id: str) -> float | None:
        return None

    def cooling_s(self, person_id: str) -> float:
        return 0.0

    def reserve(self, person_id: str | None) -> bool:
        return True


class ScriptedReader(FaceReader):
    """A reader that finds what the test says, without networks."""

    def __init__(self, read: Callable[[npt.NDArray[np.uint8]], list[EmbeddedFace]]) -> None:
        self._read = read
        self._found: list[EmbeddedFace] = []
        self.detector = self
        self.looks = 0

    @property
    def model_id(self) -> str:
        return MODEL

    @property
    def metric(self) -> Metric:
        return Metric.EUCLIDEAN

    @property
    def same_person_distance(self) -> float:
        return 0.6

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        self._found = self._read(image_bgr)
        return [face.detection for face in self._found]

    def align(self, image_bgr: npt.NDArray[np.uint8], detections: Sequence[Detection]) -> list[AlignedFace]:
        return [AlignedFace(face.detection, face.quality, face.aligned_bgr) for face in self._found]

    def embed(self, faces: Sequence[AlignedFace]) -> list[Embedding]:
        self.looks += len(faces)
        known = {id(face.detection): face.embedding for face in self._found}
        return [known[id(face.detection)] for face in faces]


class Recorder:
    """A listener that remembers, and can be waited for."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.frames: list[Frame] = []
        self.observations: list[Observation] = []
        self.decisions: list[Decision] = []
        self.events: list[Event] = []
        self.cameras: list[CameraHealth] = []
        self.asks: list[Ask | None] = []
        self.answers: list[EntryAnswer] = []
        self.faults: list[str] = []

    def _note(self, kept: list[object], message: object) -> None:
        with self._changed:
            kept.append(message)
            self._changed.notify_all()

    def on_frame(self, frame: Frame) -> None:
        self._note(self.frames, frame)  # type: ignore[arg-type]

    def on_observation(self, observation: Observation) -> None:
        self._note(self.observations, observation)  # type: ignore[arg-type]

    def on_decision(self, decision: Decision) -> None:
        self._note(self.decisions, decision)  # type: ignore[arg-type]

    def on_event(self, event: Event) -> None:
        self._note(self.events, event)  # type: ignore[arg-type]

    def on_camera(self, health: CameraHealth) -> None:
        self._note(self.cameras, health)  # type: ignore[arg-type]

    def on_ask(self, ask: Ask | None) -> None:
        self._note(self.asks, ask)  # type: ignore[arg-type]

    def on_entry(self, answer: EntryAnswer) -> None:
        self._note(self.answers, answer)  # type: ignore[arg-type]

    def on_fault(self, message: str) -> None:
        self._note(self.faults, message)  # type: ignore[arg-type]

    def wait_for(self, happened: Callable[[], bool], within_s: float = WAIT_S) -> bool:
        """Whether it happened within a time, a generous one as a rule."""
        with self._changed:
            return self._changed.wait_for(happened, within_s)
