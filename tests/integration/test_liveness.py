"""A live camera before which somebody holds a photo, moves, or turns their head when asked: all the way to the door."""

import math
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.access.lockout import Failures
from doorcam.access.modes import Mode
from doorcam.access.store.access_store import person_subject
from doorcam.access.store.settings import Door
from doorcam.bench.surfaces import FRAME_WH, Bend, Pose, draw, flat, head, surface
from doorcam.camera.demo import DEMO_PERSON_ID
from doorcam.config.paths import Home
from doorcam.config.schema import LivenessSettings
from doorcam.domain import Ask, AskKind, EntryResult, EventKind, Reason, Turn
from doorcam.vision.reader import FaceReader
from tests.integration.test_runtime import SETTINGS, enrol, opened, pulses
from tests.unit.pipeline.parts import Recorder

RATE_HZ = 15
BADGE = "0004831207"
TURNS = {Turn.LEFT: (0.5, 0.0), Turn.RIGHT: (-0.5, 0.0), Turn.UP: (0.0, -0.36), Turn.DOWN: (0.0, 0.36)}
Answer = Callable[[float], Pose]


class Scene:
    """A live source that shows a face on a surface, no faster than it is looked at."""

    name = "scene"
    live = True
    rate_hz = float(RATE_HZ)
    frame_count = None

    def __init__(
        self, heard: Recorder, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], bend: Bend, pose: Answer
    ) -> None:
        self._heard = heard
        (detection,) = reader.detector.detect(portrait_bgr)
        self._surface = surface(portrait_bgr, detection.landmarks, bend, 0.0 if bend is flat else 0.8)
        self._pose = pose
        self._rng = np.random.default_rng(1)
        self._background = np.full((FRAME_WH[1], FRAME_WH[0], 3), (120, 130, 125), np.uint8)
        self._index = 0

    def __call__(self) -> "Scene":
        return self

    def read(self) -> tuple[npt.NDArray[np.uint8], float]:
        self._heard.wait_for(lambda: len(self._heard.observations) >= self._index, 0.3)
        t_s = self._index / RATE_HZ
        self._index += 1
        image = draw(self._surface, self._pose(t_s), self._background)
        noise = self._rng.normal(0, 2, image.shape).astype(np.float32)
        return cv2.convertScaleAbs(image.astype(np.float32) + noise), t_s  # type: ignore[return-value]

    def close(self) -> None:
        pass


class Follower:
    """A head that does what it is asked, and more of it when that does not seem to be enough."""

    def __init__(self, heard: Recorder) -> None:
        self._heard = heard
        self._pose = np.zeros(2)
        self._ask: Ask | None = None
        self._asked_s = 0.0

    def __call__(self, t_s: float) -> Pose:
        ask = self._heard.asks[-1] if self._heard.asks else None
        if ask != self._ask:
            self._ask, self._asked_s = ask, t_s
        further = 1 + min(1.0, 0.4 * max(0.0, t_s - self._asked_s - 0.8))
        wanted = np.array((0.0, 0.0) if ask is None or ask.turn is None else TURNS[ask.turn]) * further
        self._pose += np.clip(wanted - self._pose, -0.18, 0.18)
        return Pose(float(self._pose[0]), float(self._pose[1]), distance=5)


def still(_t_s: float) -> Pose:
    return Pose(distance=5)


def waved(t_s: float) -> Pose:
    return Pose(0.6 * math.sin(2 * t_s), 0.3 * math.sin(3 * t_s), 0.1, 0.3 * math.sin(t_s), distance=5)


def moving(t_s: float) -> Pose:
    return Pose(0.25 * math.sin(3 * t_s), 0.05 * math.sin(2 * t_s), distance=5)


def test_a_photo_held_before_the_camera_opens_nothing(
    home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    with opened(home, reader) as (runtime, heard):
        enrol(runtime, tmp_path, portrait_bgr)
        runtime.start(Scene(heard, reader, portrait_bgr, flat, waved))
        assert heard.wait_for(lambda: any(each.reason is Reason.NOT_LIVE for each in heard.decisions))
        runtime.stop()
        assert pulses(runtime) == ()
        assert not any(decision.granted for decision in heard.decisions)
        assert AskKind.LOOK_STRAIGHT in [ask.kind for ask in heard.asks if ask]
        denied = next(event for event in heard.events if event.kind is EventKind.DENIED)
        assert (denied.reason, denied.person_id) == ("not_live", None)
        assert '"liveness":{"state":"failed"' in (denied.record or "")


def test_somebody_who_moves_on_their_way_is_let_in_unasked(
    home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    patient = SETTINGS.model_copy(update={"liveness": LivenessSettings(prompt_after_s=8)})
    with opened(home, reader, patient) as (runtime, heard):
        enrol(runtime, tmp_path, portrait_bgr)
        runtime.access.failures.write({person_subject(DEMO_PERSON_ID): Failures(4)})
        runtime.start(Scene(heard, reader, portrait_bgr, head(0.4), moving))
        assert heard.wait_for(lambda: len(pulses(runtime)) == 1)
        assert heard.wait_for(lambda: runtime.access.failures.all() == {})  # what came before is forgiven
        runtime.stop()
        assert heard.asks == []
        assert runtime.summary()["liveness"] == {"mode": "active", "asked": 1, "prompted": 0}


def test_somebody_who_stands_still_is_asked_to_turn_and_let_in(
    home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    with opened(home, reader) as (runtime, heard):
        enrol(runtime, tmp_path, portrait_bgr)
        runtime.start(Scene(heard, reader, portrait_bgr, head(0.4), Follower(heard)))
        assert heard.wait_for(lambda: len(pulses(runtime)) == 1, 80)  # a head may fail once, and try again
        runtime.stop()
        assert sum(ask is not None and ask.kind is AskKind.TURN for ask in heard.asks) >= 1
        assert heard.asks[-1] is None
        assert runtime.summary()["liveness"] == {"mode": "active", "asked": 1, "prompted": 1}
        granted = next(event for event in heard.events if event.kind is EventKind.GRANTED)
        assert '"state":"proven"' in (granted.record or "")


@pytest.mark.parametrize("answer", ["7391", "0000"])
def test_a_door_that_asks_for_a_pin_too(
    home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path, answer: str
) -> None:
    with opened(home, reader) as (runtime, heard):
        enrol(runtime, tmp_path, portrait_bgr)
        (person,) = runtime.gallery.people()
        runtime.access.rules.put_door(Door("door", Mode.FACE_AND_PIN))
        runtime.access.credentials.set_pin(person.person_id, "7391")
        runtime.start(Scene(heard, reader, portrait_bgr, head(0.4), moving))
        assert heard.wait_for(lambda: any(ask is not None and ask.kind is AskKind.PIN for ask in heard.asks))
        assert pulses(runtime) == ()
        runtime.enter(answer, from_reader=False)
        right = answer == "7391"
        assert heard.wait_for(lambda: len(heard.answers) == 1)
        assert heard.answers[0].result is (EntryResult.ACCEPTED if right else EntryResult.WRONG)
        assert heard.wait_for(lambda: len(runtime.journal.events()) >= 1)
        if right:
            assert heard.wait_for(lambda: len(pulses(runtime)) == 1)
        runtime.stop()
        assert len(pulses(runtime)) == right


def test_a_badge_opens_without_any_face(home: Home, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8]) -> None:
    with opened(home, reader) as (runtime, heard):
        runtime.access.credentials.add_badge("ada", BADGE)
        runtime.start(Scene(heard, reader, np.ascontiguousarray(portrait_bgr), flat, lambda _: Pose(distance=90)))
        runtime.enter(BADGE, from_reader=True)
        assert heard.wait_for(lambda: len(pulses(runtime)) == 1)
        runtime.stop()
        granted = next(event for event in heard.events if event.kind is EventKind.GRANTED)
        assert (granted.person_id, granted.name, granted.track_id) == ("ada", "ada", None)
