from pathlib import Path

import pytest

from doorcam.camera.video import VideoFile
from doorcam.errors import CameraFault
from tests.unit.camera.videos import RATE_HZ, cut_short, number_of, turn_upright_by_header, write_video


def read_until_fault(video: VideoFile) -> tuple[int, str]:
    """How many frames came before the fault, and its line."""
    given = 0
    try:
        while video.read() is not None:
            given += 1
    except CameraFault as fault:
        return given, str(fault)
    pytest.fail("the recording ended without a fault")


def read_all(video: VideoFile) -> list[tuple[int, float]]:
    """The number and time of every frame until the end."""
    frames = []
    while (got := video.read()) is not None:
        frames.append((number_of(got[0]), got[1]))
    return frames


@pytest.mark.parametrize("name", ["a.mp4", "a.avi", "a.mkv"])
def test_gives_every_frame_in_order_with_its_media_time(tmp_path: Path, name: str) -> None:
    video = VideoFile(write_video(tmp_path / name, 30))
    frames = read_all(video)
    video.close()
    assert [number for number, _ in frames] == list(range(30))
    assert [t_s for _, t_s in frames] == pytest.approx([number / RATE_HZ for number in range(30)], abs=0.002)


def test_tells_what_the_header_says(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 30)
    video = VideoFile(path)
    assert (video.name, video.live, video.rate_hz, video.frame_count) == (str(path), False, RATE_HZ, 30)
    video.close()


def test_a_picture_is_colour_and_turned_upright(tmp_path: Path) -> None:
    video = VideoFile(turn_upright_by_header(write_video(tmp_path / "a.mp4", 3)))
    got = video.read()
    video.close()
    assert got is not None
    assert got[0].shape == (160, 120, 3)


@pytest.mark.parametrize("name", ["rtsp:b.mp4", "clip%03d.mp4", "人.mp4"])
def test_an_odd_file_name_is_only_a_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    write_video(tmp_path / "plain.mp4", 3).rename(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    video = VideoFile(Path(name))
    assert len(read_all(video)) == 3
    video.close()


@pytest.mark.parametrize("name", ["a.avi", "a.mkv"])
def test_a_file_cut_short_gives_its_frames_and_then_says_so(tmp_path: Path, name: str) -> None:
    video = VideoFile(cut_short(write_video(tmp_path / name, 40), 0.5))
    given, line = read_until_fault(video)
    video.close()
    assert 5 <= given <= 30
    assert (
        line == f"{tmp_path / name} ended early at frame {given} of about 40: the file is probably cut short or damaged"
    )


def test_a_file_whose_index_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = cut_short(write_video(tmp_path / "a.mp4", 30), 0.5)
    with pytest.raises(CameraFault, match=r"a\.mp4 is not a video that can be played"):
        VideoFile(path)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "is empty"),
        (b"this is no video\n" * 50, "is not a video"),
        (bytes(20_000), "is not a video"),
        (bytes(range(256)) * 40, "is not a video"),
        (None, "does not exist"),
    ],
)
def test_what_is_no_video_is_one_clear_line(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    path = tmp_path / "bad.mp4"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CameraFault) as caught:
        VideoFile(path)
    assert str(path) in str(caught.value)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CameraFault, match="is not a video file"):
        VideoFile(tmp_path)


def test_nothing_but_our_own_line_reaches_stderr(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("no video", encoding="utf-8")
    with pytest.raises(CameraFault):
        VideoFile(text)
    damaged = VideoFile(cut_short(write_video(tmp_path / "a.mkv", 30), 0.5))
    read_until_fault(damaged)
    damaged.close()
    assert capfd.readouterr() == ("", "")
