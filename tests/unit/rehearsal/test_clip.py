from pathlib import Path

import pytest

from doorcam.camera.video import VideoFile
from doorcam.errors import StorageFault, UsageFault
from doorcam.rehearsal.clip import Clip
from tests.unit.camera.videos import RATE_HZ, number_of, write_video


def test_a_clip_is_what_is_around_a_grant(tmp_path: Path) -> None:
    video = VideoFile(write_video(tmp_path / "a.avi", 40))
    clip = Clip.cut(video, tmp_path, seen=12, granted=20)
    before, after = round(0.3 * RATE_HZ), round(0.7 * RATE_HZ)
    assert (clip.count, clip.granted, clip.rate_hz) == (8 + before + after + 1, 8 + before, RATE_HZ)
    assert number_of(clip.picture(clip.granted)) == 20


def test_a_clip_ends_with_its_recording(tmp_path: Path) -> None:
    clip = Clip.cut(VideoFile(write_video(tmp_path / "a.avi", 10)), tmp_path, seen=0, granted=9)
    assert (clip.count, clip.granted) == (10, 9)


def test_who_is_looked_at_for_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageFault, match="before they are let in"):
        Clip.cut(VideoFile(write_video(tmp_path / "a.avi", 10)), tmp_path, seen=0, granted=round(31 * RATE_HZ))


def test_a_picture_that_is_gone_is_a_fault(clip: Clip) -> None:
    (clip.folder / "0001.jpg").unlink()
    with pytest.raises(StorageFault, match=r"0001\.jpg"):
        clip.picture(1)
