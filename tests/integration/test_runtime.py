from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.camera.demo import DEMO_PERSON_ID, DEMO_PERSON_NAME
from doorcam.config.door_section import DoorSettings
from doorcam.config.paths import Home
from doorcam.config.schema import CameraSettings, DetectionSettings, Settings
from doorcam.domain import CameraState, EventKind, Reason
from doorcam.doors.simulated import Pulse, SimulatedDoor
from doorcam.errors import UsageFault
from doorcam.runtime import Runtime
from doorcam.vision.pictures import decode_jpeg
from doorcam.vision.reader import FaceReader
from tests.integration.visit import record_visits
from tests.unit.doors.web_server import serving
from tests.unit.pipeline.parts import Recorder

SETTINGS = Settings(
    camera=CameraSettings(reopen_first_s=0.1, reopen_max_s=0.5), detection=DetectionSettings(min_face_px=40)
)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record_visits(tmp_path_factory.mktemp("visit") / "visit.avi")


@contextmanager
def opened(home: Home, reader: FaceReader, settings: Settings = SETTINGS) -> Iterator[tuple[Runtime, Recorder]]:
    heard = Recorder()
    with closing(Runtime.open(settings, home)) as runtime:
        runtime.use_reader(reader)
        runtime.listen(heard)
        yield runtime, heard


def pulses(runtime: Runtime) -> tuple[Pulse, ...]:
    assert isinstance(runtime.door.relay, SimulatedDoor)
    return runtime.door.relay.pulses()


def play(runtime: Runtime, video: Path) -> None:
    runtime.start(str(video), every_frame=True, must_open=True)
    runtime.wait()
    runtime.stop()


def enrol(runtime: Runtime, folder: Path, portrait_bgr: npt.NDArray[np.uint8]) -> None:
    photo = folder / "portrait.png"
    cv2.imwrite(str(photo), portrait_bgr)
    report = runtime.enroller.enrol_photos([photo], DEMO_PERSON_NAME, DEMO_PERSON_ID)
    assert [each.person.name for each in report.people] == [DEMO_PERSON_NAME]


def test_a_visitor_is_unknown_then_enrolled_then_let_in(
    home: Home, reader: FaceReader, visit: Path, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    with opened(home, reader) as (runtime, heard):
        play(runtime, visit)
        assert [event.kind for event in heard.events] == [EventKind.UNKNOWN]
        assert pulses(runtime) == ()
        snapshot = runtime.journal.snapshot(heard.events[0])
        assert snapshot is not None
        assert len(reader.read(decode_jpeg(snapshot))) == 1, "the snapshot shows the face"
        enrol(runtime, tmp_path, portrait_bgr)

    with opened(home, reader) as (runtime, heard):
        play(runtime, visit)
        assert [(event.kind, event.person_id, event.name) for event in heard.events] == [
            (EventKind.GRANTED, DEMO_PERSON_ID, DEMO_PERSON_NAME),
            (EventKind.DOOR_OPENED, None, None),
        ]
        assert len(pulses(runtime)) == 1
        assert [event.kind for event in runtime.journal.events()] == [
            EventKind.DOOR_OPENED,
            EventKind.GRANTED,
            EventKind.UNKNOWN,
        ]
        summary = runtime.summary()
        assert (summary["frames"], summary["dropped"], summary["lost_events"]) == (120, 0, 0)
        assert [health.state for health in heard.cameras] == [
            CameraState.STARTING,
            CameraState.LIVE,
            CameraState.ENDED,
        ]


def test_enrolment_reaches_a_running_pipeline(
    home: Home, reader: FaceReader, visit: Path, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    with opened(home, reader) as (runtime, heard):
        runtime.start("demo")
        assert heard.wait_for(lambda: any(d.reason is Reason.UNKNOWN_FACE for d in heard.decisions))
        enrol(runtime, tmp_path, portrait_bgr)
        runtime.gallery_changed()
        assert heard.wait_for(lambda: any(d.granted for d in heard.decisions))
        runtime.stop()
        expected = [EventKind.UNKNOWN, EventKind.GRANTED, EventKind.DOOR_OPENED]
        assert heard.wait_for(lambda: [event.kind for event in heard.events] == expected)


def test_frames_are_shown_before_the_networks_are_loaded(home: Home, reader: FaceReader) -> None:
    heard = Recorder()
    with closing(Runtime.open(SETTINGS, home)) as runtime:
        runtime.listen(heard)
        runtime.start("demo")
        assert heard.wait_for(lambda: len(heard.frames) >= 5)
        assert heard.observations == []
        runtime.use_reader(reader)
        assert heard.wait_for(lambda: len(heard.observations) >= 2)


def test_a_forced_door_is_said_and_written_down(home: Home) -> None:
    heard, said = Recorder(), iter(["closed"])
    with serving(lambda request: request.reply(next(said, "open"))) as server:
        settings = SETTINGS.model_copy(update={"door": DoorSettings(contact=server.address)})
        with closing(Runtime.open(settings, home)) as runtime:
            runtime.listen(heard)
            runtime.start("demo")
            assert heard.wait_for(lambda: [event.kind for event in heard.events] == [EventKind.DOOR_FORCED])
            assert heard.faults == ["Alarm: the door was opened without a grant or the exit button."]


def test_so_many_frames_and_no_more(home: Home, reader: FaceReader, visit: Path) -> None:
    with opened(home, reader) as (runtime, _heard):
        runtime.start(str(visit), every_frame=True, max_frames=7)
        runtime.wait()
        runtime.stop()
        assert runtime.summary()["frames"] == 7


def test_a_source_that_must_open_and_does_not_is_a_fault(home: Home, reader: FaceReader, tmp_path: Path) -> None:
    with opened(home, reader) as (runtime, heard):
        runtime.start(str(tmp_path / "nothing.mp4"), every_frame=True, must_open=True)
        runtime.wait()
        runtime.stop()
        assert runtime.fault is not None
        assert "nothing.mp4" in str(runtime.fault)
        assert heard.events == []


def test_an_unknown_model_is_refused(home: Home) -> None:
    settings = SETTINGS.model_copy(
        update={"recognition": SETTINGS.recognition.model_copy(update={"model": "dlib_resnet_v2"})}
    )
    with (
        closing(Runtime.open(settings, home)) as runtime,
        pytest.raises(UsageFault, match="did you mean dlib_resnet_v1"),
    ):
        runtime.load_models()


@pytest.mark.faces
def test_a_clip_of_a_stage_grants_the_enrolled_actor_alone(home: Home, reader: FaceReader, test_data: Path) -> None:
    with opened(home, reader) as (runtime, heard):
        photos = [test_data / "people" / "lin_manuel_miranda" / "1.png"]
        runtime.enroller.enrol_photos(photos, "林-曼努尔·米兰达", "lin_manuel_miranda")
        play(runtime, test_data / "clips" / "hamilton.mp4")
        granted = [event for event in heard.events if event.kind is EventKind.GRANTED]
        assert [event.name for event in granted] == ["林-曼努尔·米兰达"]
        assert sum(event.kind is EventKind.UNKNOWN for event in heard.events) >= 4
        assert runtime.summary()["frames"] == 275
