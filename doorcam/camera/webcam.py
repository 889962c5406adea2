"""Cameras plugged into this machine."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from cv2_enumerate_cameras import enumerate_cameras

from doorcam.camera.opencv import open_capture, rate_of, read_image
from doorcam.domain import Clock, SystemClock
from doorcam.errors import CameraFault, Sentence

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
_BACKEND = _BACKENDS.get(sys.platform, cv2.CAP_ANY)

# Above this a raw picture does not fit through USB 2 at 30 frames a second (2 bytes a pixel, about 40 MB/s).
_LARGEST_RAW_PIXELS = 640 * 480

# One buffer being read while the other is filled. With a single one the driver has nowhere to put
# the next picture and the rate is halved; with more, old pictures wait after a pause.
_BUFFERS = 2


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera of this machine.

    Attributes:
        index: Its number now; changes when cameras are plugged in another order.
        name: What its maker calls it; two of a kind share it.
        path: The device, /dev/video0 on Linux; may change with a reboot like the number.
    """

    index: int
    name: str
    path: str


def list_cameras() -> tuple[CameraInfo, ...]:
    """The cameras plugged in, by number; empty when there are none. Opens none of them."""
    found = (
        CameraInfo(int(info.index), str(info.name or f"camera {info.index}"), str(info.path or ""))
        for info in enumerate_cameras(_BACKEND)
    )
    return tuple(sorted(found, key=lambda camera: camera.index))


def find_camera(wanted: str, cameras: Sequence[CameraInfo]) -> CameraInfo:
    """Choose a camera.

    Args:
        wanted: A number, a device path (/dev/v4l/by-id/… too), a name, or the unique beginning of
            one in any case.
        cameras: Those to choose from.

    Raises:
        CameraFault: naming the cameras there are, if none or several match.
    """
    if wanted.isdecimal():
        matches = [camera for camera in cameras if camera.index == int(wanted)]
    else:
        matches = _by_path(wanted, cameras) or _by_name(wanted, cameras)
    if len(matches) == 1:
        return matches[0]
    here = "; ".join(f"{camera.index} {camera.name} ({camera.path})" for camera in cameras)
    if matches:
        raise CameraFault(
            "several cameras are called {wanted}",
            "name one by its path; cameras here: {here}",
            wanted=wanted,
            here=here,
        )
    mend = Sentence("cameras here: {here}", here=here) if cameras else Sentence("no camera is plugged in")
    if wanted.isdecimal():
        raise CameraFault("there is no camera {wanted}", mend, wanted=wanted)
    raise CameraFault("there is no camera or video file called {wanted}", mend, wanted=wanted)


def _by_path(wanted: str, cameras: Sequence[CameraInfo]) -> list[CameraInfo]:
    real = os.path.realpath(wanted)
    return [camera for camera in cameras if camera.path and camera.path in (wanted, real)]


def _by_name(wanted: str, cameras: Sequence[CameraInfo]) -> list[CameraInfo]:
    folded = wanted.casefold()
    exact = [camera for camera in cameras if camera.name.casefold() == folded]
    return exact or [camera for camera in cameras if camera.name.casefold().startswith(folded)]


def open_webcam(camera: CameraInfo, *, size_wh: tuple[int, int], rate_hz: float) -> "Webcam":
    """Open a camera and wait for its first picture.

    Args:
        camera: One of `list_cameras`.
        size_wh: Width and height asked for, in pixels; the camera gives the nearest it can.
        rate_hz: Frames a second asked for.

    Raises:
        CameraFault: if it cannot be opened or gives no picture.
    """
    called = f"the camera {camera.name} ({camera.path or camera.index})"
    if camera.path.startswith("/dev/") and Path(camera.path).exists() and not os.access(camera.path, os.R_OK | os.W_OK):
        raise CameraFault(
            "no permission to use {called}", "add your user to the group video and log in again", called=called
        )
    capture = open_capture(camera.path if camera.path.startswith("/dev/") else camera.index, _BACKEND)
    if capture is None:
        raise CameraFault(
            "{called} cannot be opened", "close other programs that use it, or plug it in again", called=called
        )
    _configure(capture, size_wh, rate_hz)
    if read_image(capture) is None:
        capture.release()
        raise CameraFault(
            "{called} gives no picture", "close other programs that use it, or plug it in again", called=called
        )
    return Webcam(capture, camera.name, rate_hz=rate_hz)


def _configure(capture: cv2.VideoCapture, size_wh: tuple[int, int], rate_hz: float) -> None:
    """Ask for a size and rate; a camera that refuses keeps its own, which is no fault."""
    width, height = size_wh
    if width * height > _LARGEST_RAW_PIXELS:
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    capture.set(cv2.CAP_PROP_FPS, rate_hz)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, _BUFFERS)


class Webcam:
    """An opened camera of this machine; it owns the capture.

    Args:
        rate_hz: Taken for the rate where the camera does not tell its own.
    """

    live = True
    frame_count = None

    def __init__(self, capture: cv2.VideoCapture, name: str, *, rate_hz: float, clock: Clock | None = None) -> None:
        self.name = name
        self.rate_hz = rate_of(capture, rate_hz)
        self._capture = capture
        self._clock = clock or SystemClock()
        self._opened_s = self._clock.monotonic_s()

    def read(self) -> tuple[npt.NDArray[np.uint8], float]:
        """Wait for the next frame; its time is counted from the opening, in seconds.

        Raises:
            CameraFault: if the camera is gone.
        """
        image = read_image(self._capture)
        if image is None:
            raise CameraFault("the camera {name} has stopped sending pictures", "check its cable", name=self.name)
        return image, self._clock.monotonic_s() - self._opened_s

    def close(self) -> None:
        """Let go of the camera, so that others can use it."""
        self._capture.release()
