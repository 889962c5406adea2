from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.access.controller import AccessController
from doorcam.domain import CameraState, Decision, Detection, EmbeddedFace, Frame, Metric, Reason
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.metrics import Metrics
from doorcam.pipeline.proofs import LivenessMode, Proofs
from doorcam.pipeline.recognition import Recogniser, RecognitionThread
from doorcam.vision.motion import MotionGate
from tests.clock import StillClock
from tests.faces import ANNA, frame
from tests.unit.access.test_policy import SETTINGS
from tests.unit.pipeline.parts import MODEL, AnybodyPasses, Recorder, ScriptedReader, embedded

ANNA_LOOKS = (1.0, 0.0, 0.0, 0.0)
GALLERY = GalleryIndex(
    TemplateMatrix(np.array([ANNA_LOOKS], np.float32), (ANNA,), ("Anna",), (0.0,), revision=1), MODEL, Metric.EUCLIDEAN
)


class Line:
    """A recognition thread on a mailbox, and what came out of it."""

    def __init__(
        self,
        read: Callable[[npt.NDArray[np.uint8]], list[EmbeddedFace]],
        index: GalleryIndex,
        gate: MotionGate | None = None,
        liveness: LivenessMode = LivenessMode.OFF,
    ) -> None:
        self.clock = StillClock()
        self.mailbox: Mailbox[Frame] = Mailbox()
        self.heard = Recorder()
        self.metrics = Metrics()
        self.pictures: list[npt.NDArray[np.uint8] | None] = []
        self.recogniser = Recogniser(ScriptedReader(read), index, self.clock)
        self.thread = RecognitionThread(
            self.mailbox,
            self.recogniser,
            AccessController(SETTINGS, AnybodyPasses(), self.clock, MODEL),
            Proofs(liveness, 1.5),
            self.metrics,
            on_observation=self.heard.on_observation,
            on_decision=self._decided,
            on_ask=self.heard.on_ask,
            on_fault=self.heard.on_fault,
            gate=gate,
        )
        self.thread.set_camera_state(CameraState.LIVE)

    def _decided(self, decision: Decision, picture: npt.NDArray[np.uint8] | None) -> None:
        self.pictures.append(picture)
        self.heard.on_decision(decision)

    def put(self, value: int, index: int) -> None:
        """Put a frame of even brightness, once the one before was taken."""
        image = np.full((120, 160, 3), value, np.uint8)
        self.mailbox.put_waiting(Frame(index, index / 10, self.clock.monotonic_s(), image))

    def show(self, *images: int) -> None:
        """Put frames of even brightness, each taken before the next comes."""
        for value in images:
            index = self.metrics.frames + len(self.heard.faults)
            self.put(value, index)
            assert self.heard.wait_for(
                lambda index=index: len(self.heard.observations) + len(self.heard.faults) > index  # type: ignore[misc]
            )

    def end(self) -> None:
        self.mailbox.close()
        assert self.thread.done.wait(20)


@contextmanager
def running(
    read: Callable[[npt.NDArray[np.uint8]], list[EmbeddedFace]],
    index: GalleryIndex = GALLERY,
    gate: MotionGate | None = None,
) -> Iterator[Line]:
    line = Line(read, index, gate)
    line.thread.start()
    try:
        yield line
    finally:
        line.mailbox.close()
        line.thread.stop()


def anna(_image: npt.NDArray[np.uint8]) -> list[EmbeddedFace]:
    return [embedded(ANNA_LOOKS)]


def test_a_known_face_is_granted_with_its_picture() -> None:
    with running(anna) as line:
        line.show(80, 81, 82)
        line.end()
    assert [d.reason for d in line.heard.decisions] == [Reason.GATHERING, Reason.RECOGNISED]
    assert line.pictures[-1] is not None
    assert line.pictures[-1].shape[2] == 3
    assert line.metrics.frames == 3


def test_nobody_there_gives_observations_and_no_decision() -> None:
    with running(lambda _image: []) as line:
        line.show(80, 81)
        line.end()
    assert [len(each.faces) for each in line.heard.observations] == [0, 0]
    assert line.heard.decisions == []


def test_the_end_of_a_recording_concludes_who_was_there() -> None:
    with running(anna, GalleryIndex.empty(MODEL, Metric.EUCLIDEAN)) as line:
        line.show(80, 81)
        line.end()
    assert line.heard.decisions[-1].reason is Reason.UNKNOWN_FACE
    assert line.pictures[-1] is not None


def test_a_failure_in_recognition_denies_and_the_thread_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    def read(image: npt.NDArray[np.uint8]) -> list[EmbeddedFace]:
        if image[0, 0, 0] == 0:
            raise RuntimeError("the network has gone")
        return anna(image)

    with running(read) as line:
        line.show(80, 81, 0)
        assert [d.reason for d in line.heard.decisions] == [Reason.GATHERING, Reason.FAULT]
        assert "door stays shut" in line.heard.faults[0]
        line.show(82, 83)
        assert not any(d.granted for d in line.heard.decisions)
        line.show(84)
        assert line.heard.decisions[-1].granted
    assert "the network has gone" in caplog.text


def test_a_camera_fault_denies_and_drops_the_evidence() -> None:
    with running(anna) as line:
        line.show(80, 81)
        line.thread.set_camera_state(CameraState.FROZEN)
        assert line.heard.wait_for(lambda: line.heard.decisions[-1].reason is Reason.CAMERA_FAULT)
        line.thread.set_camera_state(CameraState.LIVE)
        line.show(82, 83)
        assert not any(d.granted for d in line.heard.decisions)
        line.show(84)
        assert line.heard.decisions[-1].granted


def test_frames_of_a_camera_that_is_not_trusted_never_grant() -> None:
    with running(anna) as line:
        line.thread.set_camera_state(CameraState.STALLED)
        line.show(80, 81, 82, 83, 84)
        line.end()
    assert not any(d.granted for d in line.heard.decisions)


def test_a_new_gallery_is_searched_from_the_next_frame_on() -> None:
    with running(anna) as line:
        line.show(80, 81)
        line.recogniser.adopt(GalleryIndex.empty(MODEL, Metric.EUCLIDEAN))
        line.show(82, 83, 84)
        line.end()
    assert not any(d.granted for d in line.heard.decisions)
    assert line.heard.observations[-1].gallery_size == 0


def test_a_granted_face_is_not_embedded_in_every_frame() -> None:
    with running(anna) as line:
        line.show(*range(60, 76))
        line.end()
    assert line.heard.decisions[-1].granted
    fresh = [each.faces[0].fresh for each in line.heard.observations]
    assert fresh[:3] == [True] * 3
    assert 3 < sum(fresh) < 8, "and looked at again twice a second"


def test_while_nothing_moves_and_nobody_is_there_frames_are_passed_over_twice_a_second() -> None:
    with running(lambda _image: [], gate=MotionGate()) as line:
        for index in range(20):
            line.put(80, index)
        line.end()
    looked = [each.frame.t_s for each in line.heard.observations]
    assert looked == pytest.approx([0.0, 0.5, 1.0, 1.5])
    assert line.metrics.summary(0, 0).idle == 16


def test_motion_wakes_it_at_once() -> None:
    with running(lambda _image: [], gate=MotionGate()) as line:
        for index, value in enumerate((80, 80, 120, 120)):
            line.put(value, index)
        line.end()
    assert [each.frame.index for each in line.heard.observations] == [0, 2]


class BrokenGate(MotionGate):
    """A gate that fails."""

    def moved(self, image_bgr: npt.NDArray[np.uint8]) -> bool:
        raise RuntimeError("no cells")


def test_a_failure_of_the_motion_gate_does_not_end_the_thread(caplog: pytest.LogCaptureFixture) -> None:
    with running(lambda _image: [], gate=BrokenGate()) as line:
        line.put(80, 0)
        line.put(80, 1)
        line.put(80, 6)
        line.end()
    assert [each.frame.index for each in line.heard.observations] == [0, 6]
    assert len(line.heard.faults) == 1
    assert "no cells" in caplog.text


def test_stopping_needs_no_end_of_the_recording() -> None:
    line = Line(anna, GALLERY)
    line.thread.start()
    line.thread.stop()
    assert line.thread.done.is_set()


class FollowingReader(ScriptedReader):
    """A scripted reader that can find faces again, and counts how they were found."""

    searched = followed = 0
    lost = False

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        self.searched += 1
        return super().detect(image_bgr)

    def follow(self, image_bgr: npt.NDArray[np.uint8], boxes_xyxy_px: npt.NDArray[np.float32]) -> list[Detection]:
        self.followed += 1
        return [] if self.lost else super().detect(image_bgr)[: len(boxes_xyxy_px)]


def test_faces_of_whom_all_is_said_are_followed_between_searches() -> None:
    reader = FollowingReader(anna)
    recogniser = Recogniser(reader, GALLERY, StillClock(), search_period_s=0.25)

    def observe(index: int, *, wanted: bool = False) -> tuple[int, int]:
        (face,) = recogniser.observe(frame(index), lambda _: wanted).faces
        assert face.track_id == 1
        return reader.searched, reader.followed

    assert [observe(index) for index in range(5)] == [(1, 0), (1, 1), (1, 2), (2, 2), (2, 3)]
    # After half a second the face is due for another look, which a face found again may not give.
    assert observe(5) == (3, 4)
    assert observe(6, wanted=True) == (4, 4), "evidence comes from searches alone"
    reader.lost = True
    assert observe(7) == (5, 5), "whoever is not found again is searched for at once"


def test_without_a_period_every_frame_is_searched() -> None:
    reader = FollowingReader(anna)
    recogniser = Recogniser(reader, GALLERY, StillClock())
    for index in range(3):
        recogniser.observe(frame(index), lambda _: False)
    assert (reader.searched, reader.followed) == (3, 0)
