"""What a rehearsal needs: people in a home that is thrown away, networks, and a clip that lets somebody in."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2

from doorcam.camera.demo import DEMO_PERSON_ID, DEMO_PERSON_NAME, demo_portrait_bgr
from doorcam.camera.video import VideoFile
from doorcam.config.door_section import DoorSettings
from doorcam.config.paths import Home
from doorcam.config.schema import LivenessSettings, Settings
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.rehearsal.audition import clip_of
from doorcam.rehearsal.clip import Clip, record_demo
from doorcam.rehearsal.people import People
from doorcam.runtime import Runtime
from doorcam.vision.reader import FaceReader

_KEPT = ("camera", "detection", "recognition", "enrolment", "access", "journal", "privacy")


@dataclass(frozen=True, slots=True)
class SetUp:
    """A rehearsal, ready to begin.

    Attributes:
        folder: Thrown away at the end.
        settings: Of every door.
    """

    folder: Path
    settings: Settings
    people: People
    reader: FaceReader
    clip: Clip


def rehearsal_settings(settings: Settings) -> Settings:
    """The same camera, networks and policy; nothing that reaches the world, and no proof a recording cannot give."""
    return Settings(
        **{name: getattr(settings, name) for name in _KEPT},
        door=DoorSettings(pulse_s=settings.door.pulse_s),
        liveness=LivenessSettings(mode="off"),
    )


@contextmanager
def made_ready(
    settings: Settings, home: Home, video: Path | None, enrol: Path | None, progress: Progress = NO_PROGRESS
) -> Iterator[SetUp]:
    """Get everything ready in a folder that is thrown away; nothing of the home is changed.

    Args:
        home: Whose people are copied, unless others are enrolled.
        video: The recording; None for the demo's visitor, who is enrolled.
        enrol: A folder of people to enrol instead of those of the home; None for none.

    Raises:
        CameraFault: if the recording cannot be played.
        UsageFault: if nobody in it is let in.
        Fault: whatever loading networks and enrolling may raise.
    """
    if video is not None:
        VideoFile(video).close()  # says now what is wrong with it
    settings = rehearsal_settings(settings)
    with TemporaryDirectory(prefix="doorcam-rehearsal-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        copied = video is not None and enrol is None
        people = People.copied(home, folder, settings) if copied else People.nobody(folder, settings)
        with closing(Runtime.open(settings, people.home, vault=people.vault(people.home))) as runtime:
            runtime.load_models(progress)
            reader = runtime.reader
            if video is None:
                video = _enrol_demo(runtime, folder)
            elif enrol is not None:
                runtime.enroller.enrol_folder(enrol, progress)
        stage = people.at_a_new_door("audition")
        with closing(Runtime.open(settings, stage, vault=people.vault(stage))) as runtime:
            runtime.use_reader(reader)
            clip = clip_of(runtime, video, folder, progress)
        yield SetUp(folder, settings, people, reader, clip)


def _enrol_demo(runtime: Runtime, folder: Path) -> Path:
    """Enrol the demo's visitor; returns a recording of them."""
    video, photo = folder / "demo.avi", folder / "portrait.png"
    record_demo(video)
    cv2.imwrite(str(photo), demo_portrait_bgr())
    runtime.enroller.enrol_photos([photo], DEMO_PERSON_NAME, DEMO_PERSON_ID)
    return video
