import pytest

from doorcam.camera.stream import Stream, stream_name
from doorcam.errors import CameraFault
from tests.unit.camera.mjpeg import MjpegCamera
from tests.unit.camera.videos import number_of


def open_stream(camera: MjpegCamera, path: str) -> Stream:
    return Stream(f"http://{camera.host}{path}", open_timeout_ms=3000, read_timeout_ms=500)


@pytest.mark.parametrize("path", ["/ends", "/stalls"])
def test_gives_the_frames_and_then_a_fault(mjpeg_camera: MjpegCamera, path: str) -> None:
    stream = open_stream(mjpeg_camera, path)
    assert stream.live
    assert stream.frame_count is None
    assert stream.rate_hz > 0
    frames = [stream.read() for _ in range(20)]
    with pytest.raises(CameraFault, match="has stopped sending pictures"):
        stream.read()
    stream.close()
    times = [t_s for _, t_s in frames]
    assert [number_of(image_bgr) for image_bgr, _ in frames] == list(range(20))
    assert times == sorted(times)
    assert times[0] >= 0.0


def test_the_scheme_may_be_written_in_capitals(mjpeg_camera: MjpegCamera) -> None:
    stream = Stream(f"HTTP://{mjpeg_camera.host}/ends")
    assert number_of(stream.read()[0]) == 0
    stream.close()


def test_an_address_without_video_is_one_clear_line(
    mjpeg_camera: MjpegCamera, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(
        CameraFault, match=rf"no video comes from http://{mjpeg_camera.host}/nothing: check the address"
    ):
        open_stream(mjpeg_camera, "/nothing")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("rtsp://door:s3cret@10.0.0.7:554/main", "rtsp://10.0.0.7:554/main"),
        ("RTSPS://door:p@ss/w?rd#1@cam.local/main", "rtsps://cam.local/main"),
        ("http://cam.local/video?user=door&pwd=s3cret", "http://cam.local/video"),
        ("https://cam.local/video", "https://cam.local/video"),
    ],
)
def test_the_name_keeps_no_secret(address: str, name: str) -> None:
    assert stream_name(address) == name


def test_a_password_is_used_but_never_told(mjpeg_camera: MjpegCamera, caplog: pytest.LogCaptureFixture) -> None:
    address = f"http://door:s3cret@{mjpeg_camera.host}/ends?token=t0psecret"
    stream = Stream(address)
    stream.close()
    assert mjpeg_camera.requests == ["/ends?token=t0psecret"]
    with pytest.raises(CameraFault) as caught:
        Stream(address.replace("/ends", "/nothing"))
    told = stream.name + str(caught.value) + caplog.text
    assert "s3cret" not in told
    assert "t0psecret" not in told
