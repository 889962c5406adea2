from pathlib import Path

import cv2
import pytest

from doorcam.camera.webcam import CameraInfo, Webcam, find_camera, list_cameras, open_webcam
from doorcam.errors import CameraFault
from tests.unit.camera.videos import number_of, write_video

CAMERAS = (
    CameraInfo(0, "Integrated Camera", "/dev/video0"),
    CameraInfo(2, "HD Pro Webcam C920", "/dev/video2"),
    CameraInfo(4, "USB Camera", "/dev/video4"),
    CameraInfo(6, "USB Camera", "/dev/video6"),
    CameraInfo(8, "USB Camera Plus", "/dev/video8"),
)


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        ("0", 0),
        ("2", 2),
        ("/dev/video2", 2),
        ("HD Pro Webcam C920", 2),
        ("hd pro", 2),
        ("integrated", 0),
        ("usb camera plus", 8),
    ],
)
def test_a_camera_is_found_by_number_path_or_beginning_of_its_name(wanted: str, index: int) -> None:
    assert find_camera(wanted, CAMERAS).index == index


def test_a_path_that_lasts_leads_to_the_device(tmp_path: Path) -> None:
    device = tmp_path / "video2"
    device.touch()
    by_id = tmp_path / "usb-046d_HD_Pro_Webcam_C920-video-index0"
    by_id.symlink_to(device)
    assert find_camera(str(by_id), (CameraInfo(2, "C920", str(device)),)).index == 2


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ("1", "there is no camera 1: cameras here: 0 Integrated Camera (/dev/video0); 2 HD Pro"),
        ("/dev/video9", "there is no camera or video file called /dev/video9: cameras here: 0 Integrated"),
        ("Logitech", "there is no camera or video file called Logitech: cameras here: 0 Integrated"),
        ("USB Camera", "several cameras are called USB Camera: name one by its path; cameras here: 0 Integrated"),
        ("usb", "several cameras are called usb"),
    ],
)
def test_a_wrong_choice_names_it_and_the_cameras_there_are(wanted: str, complaint: str) -> None:
    with pytest.raises(CameraFault) as caught:
        find_camera(wanted, CAMERAS)
    assert complaint in str(caught.value)


def test_without_cameras_the_fault_says_so() -> None:
    with pytest.raises(CameraFault, match="there is no camera 0: no camera is plugged in"):
        find_camera("0", ())


def test_the_list_is_in_the_order_of_numbers() -> None:
    indices = [camera.index for camera in list_cameras()]
    assert indices == sorted(indices)


def test_a_device_that_is_no_camera_is_one_clear_line(capfd: pytest.CaptureFixture[str]) -> None:
    gone = CameraInfo(93, "Gone Camera", "/dev/video93")
    with pytest.raises(CameraFault, match=r"the camera Gone Camera \(/dev/video93\) cannot be opened: close other"):
        open_webcam(gone, size_wh=(1280, 720), rate_hz=30.0)
    assert capfd.readouterr() == ("", "")


def test_it_reads_until_the_camera_is_gone(tmp_path: Path) -> None:
    capture = cv2.VideoCapture(str(write_video(tmp_path / "a.avi", 3)), cv2.CAP_FFMPEG)
    webcam = Webcam(capture, "HD Webcam", rate_hz=30.0)
    assert (webcam.name, webcam.live, webcam.rate_hz, webcam.frame_count) == ("HD Webcam", True, 25.0, None)
    assert [number_of(webcam.read()[0]) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(CameraFault, match="the camera HD Webcam has stopped sending pictures"):
        webcam.read()
    webcam.close()
    assert not capture.isOpened()
