from pathlib import Path

import pytest

from doorcam.config.door_section import DoorSettings
from doorcam.config.paths import Home
from doorcam.config.schema import AccessSettings, CameraSettings, Settings
from doorcam.errors import CameraFault, UsageFault
from doorcam.rehearsal.set_up import made_ready, rehearsal_settings
from tests.unit.camera.videos import write_video


def test_a_rehearsal_has_the_policy_of_the_door_and_reaches_nothing_outside() -> None:
    settings = Settings(
        access=AccessSettings(votes_needed=4),
        camera=CameraSettings(source="7", stall_after_s=1.0),
        door=DoorSettings(driver="gpio", gpio_pin="17", contact="gpio:4", pulse_s=2.0),
    )
    rehearsed = rehearsal_settings(settings)
    assert rehearsed.access == settings.access
    assert rehearsed.camera == settings.camera
    assert rehearsed.door == DoorSettings(pulse_s=2.0)
    assert rehearsed.outward == Settings().outward
    assert rehearsed.liveness.mode == "off"


def test_what_is_no_video_is_said_at_once(home: Home, tmp_path: Path) -> None:
    with pytest.raises(CameraFault, match="does not exist"), made_ready(Settings(), home, tmp_path / "no.mp4", None):
        pass


def test_without_people_there_is_nothing_to_rehearse(home: Home, tmp_path: Path) -> None:
    video = write_video(tmp_path / "a.avi", 10)
    with pytest.raises(UsageFault, match="nobody is enrolled"), made_ready(Settings(), home, video, None):
        pass
