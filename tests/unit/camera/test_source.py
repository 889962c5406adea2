import logging
from pathlib import Path

import cv2
import pytest

from doorcam.camera import source as source_module
from doorcam.camera.source import SourceOpener, is_recording, is_same_device, lasting_name, open_source
from doorcam.camera.webcam import CameraInfo, Webcam
from doorcam.errors import CameraFault
from tests.unit.camera.mjpeg import MjpegCamera
from tests.unit.camera.videos import write_video

SIZE_WH = (160, 120)


def plug_in(monkeypatch: pytest.MonkeyPatch, *cameras: CameraInfo) -> None:
    monkeypatch.setattr(source_module, "list_cameras", lambda: cameras)


@pytest.mark.parametrize(
    ("source", "recording"),
    [
        ("auto", False),
        ("demo", False),
        ("0", False),
        ("/dev/video0", False),
        ("/dev/v4l/by-id/usb-046d_C920.mp4", False),
        ("HD Webcam: HD Webcam", False),
        ("Camera 2.0", False),
        ("rtsp://cam.local/a.mp4", False),
        ("HTTP://cam.local/a.mp4", False),
        ("missing.mp4", True),
        ("MISSING.MOV", True),
        ("folder/missing", True),
    ],
)
def test_a_recording_is_told_from_a_camera(source: str, recording: bool) -> None:
    assert is_recording(source) is recording


def test_a_file_of_any_name_is_a_recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_video(tmp_path / "a.avi", 2).rename(tmp_path / "visit")
    monkeypatch.chdir(tmp_path)
    assert is_recording("visit")
    opened = open_source("visit", size_wh=SIZE_WH, rate_hz=30.0)
    assert not opened.live
    assert opened.read() is not None
    opened.close()


def test_the_demo_has_the_size_and_rate_asked_for() -> None:
    opened = open_source("demo", size_wh=SIZE_WH, rate_hz=15.0)
    got = opened.read()
    assert got is not None
    assert (opened.name, opened.rate_hz, got[0].shape) == ("demo", 15.0, (120, 160, 3))


def test_an_address_is_a_stream(mjpeg_camera: MjpegCamera) -> None:
    opened = open_source(f"http://{mjpeg_camera.host}/ends", size_wh=SIZE_WH, rate_hz=30.0)
    assert opened.live
    assert opened.read() is not None
    opened.close()


def test_what_is_nothing_of_all_that_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch, CameraInfo(0, "HD Webcam", "/dev/video0"))
    with pytest.raises(CameraFault, match="no camera or video file called Webcm: cameras here: 0 HD Webcam"):
        open_source("Webcm", size_wh=SIZE_WH, rate_hz=30.0)


def test_auto_without_a_camera_is_the_demo_and_stays_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch)
    opener = SourceOpener("auto", size_wh=SIZE_WH, rate_hz=30.0)
    assert opener.name == "auto"
    assert opener().name == "demo"
    plug_in(monkeypatch, CameraInfo(93, "Late Camera", "/dev/video93"))
    assert opener().name == "demo"
    assert opener.name == "demo"


def test_auto_passes_over_cameras_that_do_not_work(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plug_in(monkeypatch, CameraInfo(93, "Broken Camera", "/dev/video93"))
    with caplog.at_level(logging.WARNING):
        assert open_source("auto", size_wh=SIZE_WH, rate_hz=30.0).name == "demo"
    assert "Broken Camera" in caplog.text


def test_the_demo_never_replaces_a_camera_that_auto_had_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    video = write_video(tmp_path / "a.avi", 3)

    def open_working(camera: CameraInfo, *, size_wh: tuple[int, int], rate_hz: float) -> Webcam:
        return Webcam(cv2.VideoCapture(str(video), cv2.CAP_FFMPEG), camera.name, rate_hz=rate_hz)

    monkeypatch.setattr(source_module, "open_webcam", open_working)
    plug_in(monkeypatch, CameraInfo(0, "HD Webcam", "/dev/video0"))
    opener = SourceOpener("auto", size_wh=SIZE_WH, rate_hz=30.0)
    opener().close()

    plug_in(monkeypatch)
    with pytest.raises(CameraFault, match="no camera or video file called HD Webcam: no camera is plugged in"):
        opener()

    plug_in(monkeypatch, CameraInfo(2, "HD Webcam", "/dev/video2"))
    again = opener()
    assert again.name == "HD Webcam"
    again.close()


def test_an_opener_never_names_a_password() -> None:
    opener = SourceOpener("rtsp://door:s3cret@cam.local/main", size_wh=SIZE_WH, rate_hz=30.0)
    assert opener.name == "rtsp://cam.local/main"


@pytest.mark.parametrize("name", ["demo", "auto", "2", "https://cam", "door.mp4"])
def test_a_webcam_whose_name_means_something_else_is_called_by_its_path(name: str) -> None:
    camera = CameraInfo(0, name, "/dev/video0")
    assert lasting_name(camera, (camera,)) == "/dev/video0"
    assert lasting_name(CameraInfo(1, "C920", "/dev/video2"), (camera,)) == "C920"


def test_two_names_of_one_webcam_are_one_device(monkeypatch: pytest.MonkeyPatch) -> None:
    cameras = (CameraInfo(0, "C920", "/dev/video0"), CameraInfo(1, "Entrance", "/dev/video2"))
    monkeypatch.setattr(source_module, "list_cameras", lambda: cameras)
    assert is_same_device("/dev/video0", "C920")
    assert is_same_device("auto", "C920")
    assert not is_same_device("Entrance", "C920")
    assert not is_same_device("demo", "C920")
    assert not is_same_device("Entrance", "one that was pulled out")
    with pytest.raises(CameraFault, match="called nowhere"):
        is_same_device("nowhere", "C920")
