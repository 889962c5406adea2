"""What a source of frames is, and which one a setting means."""

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from doorcam.camera.demo import DemoSource
from doorcam.camera.stream import STREAM_SCHEMES, Stream, stream_name
from doorcam.camera.video import VideoFile
from doorcam.camera.webcam import CameraInfo, find_camera, list_cameras, open_webcam
from doorcam.errors import CameraFault

AUTO = "auto"
DEMO = "demo"

_VIDEO_SUFFIXES = frozenset({".mp4", ".m4v", ".mkv", ".avi", ".mov", ".webm", ".mpg", ".mpeg", ".ts", ".wmv", ".3gp"})
_DEVICE_PREFIXES = ("/dev/", "\\\\?\\")

_log = logging.getLogger(__name__)


class FrameSource(Protocol):
    """Gives frames one after the other, to one thread.

    Attributes:
        name: What the user calls it; never holds a password.
        live: Whether it shows what is happening now; such a source waits in `read` for its next
            frame. A recording gives its frames as fast as they are asked for.
        rate_hz: Frames a second.
        frame_count: How many frames it claims to hold, or None when nobody knows.
    """

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def live(self) -> bool: ...  # noqa: D102

    @property
    def rate_hz(self) -> float: ...  # noqa: D102

    @property
    def frame_count(self) -> int | None: ...  # noqa: D102

    def read(self) -> tuple[npt.NDArray[np.uint8], float] | None:
        """Get the next frame.

        Returns:
            The picture, (height, width, 3) uint8, blue-green-red, which the caller then owns, and
            its time in seconds since the source started; None when the source has ended.

        Raises:
            CameraFault: if no further frame can be had.
        """
        ...

    def close(self) -> None:
        """Let go of the device or file. Called once, by the thread that reads."""
        ...


class Opener(Protocol):
    """Opens one and the same source, as often as it is called."""

    @property
    def name(self) -> str:
        """The source as it may be shown."""
        ...

    def __call__(self) -> FrameSource:
        """Open the source.

        Raises:
            CameraFault: if it cannot be opened.
        """
        ...


class SourceOpener:
    """Opens the source a setting means, again and again, and always the same one.

    "auto" is decided at the first success: when the webcam it found is unplugged later, the demo
    must not take its place at the door.

    Args:
        source: See `open_source`.
    """

    def __init__(self, source: str, *, size_wh: tuple[int, int], rate_hz: float) -> None:
        self._source = source
        self._size_wh = size_wh
        self._rate_hz = rate_hz

    @property
    def name(self) -> str:
        """The source as it may be shown: without passwords."""
        return stream_name(self._source) if _is_stream(self._source) else self._source

    @property
    def source(self) -> str:
        """What is opened, as in the settings; "auto" until that is decided. May hold a password."""
        return self._source

    def __call__(self) -> FrameSource:
        """Open the source.

        Raises:
            CameraFault: as `open_source`.
        """
        if self._source != AUTO:
            return open_source(self._source, size_wh=self._size_wh, rate_hz=self._rate_hz)
        opened, self._source = _open_auto(self._size_wh, self._rate_hz)
        return opened


def open_source(source: str, *, size_wh: tuple[int, int], rate_hz: float) -> FrameSource:
    """Open a source once.

    Args:
        source: "auto" (the first webcam that gives a picture, else the demo), "demo", the number, device
            path or name of a webcam, a video file, or an rtsp://, rtsps://, http:// or https:// address.
        size_wh: Width and height asked of a webcam and of the demo, in pixels.
        rate_hz: Frames a second asked of them.

    Raises:
        CameraFault: naming the source, the cameras there are, and the mend.
    """
    if source == AUTO:
        return _open_auto(size_wh, rate_hz)[0]
    if source == DEMO:
        return DemoSource(size_wh, rate_hz)
    if _is_stream(source):
        return Stream(source)
    if is_recording(source):
        return VideoFile(Path(source).expanduser())
    return open_webcam(find_camera(source, list_cameras()), size_wh=size_wh, rate_hz=rate_hz)


def is_recording(source: str) -> bool:
    """Whether a source is a video file, be it there or not: it has an end and is read in full."""
    if source in (AUTO, DEMO) or source.isdecimal() or _is_stream(source) or source.startswith(_DEVICE_PREFIXES):
        return False
    path = Path(source).expanduser()
    return path.suffix.lower() in _VIDEO_SUFFIXES or os.sep in source or path.exists()


def is_same_device(one: str, other: str) -> bool:
    """Whether two sources, as in the settings, are one webcam, which cannot be opened twice.

    Raises:
        CameraFault: if there is no such camera as `one`.
    """
    if one == other:
        return True
    cameras = list_cameras()
    try:
        return _device(other, cameras) == _device(one, cameras)
    except CameraFault:
        _device(one, cameras)  # that the other is not plugged in is no matter
        return False


def _device(source: str, cameras: Sequence[CameraInfo]) -> CameraInfo | str:
    if source == AUTO:
        return cameras[0] if cameras else DEMO
    if source == DEMO or _is_stream(source) or is_recording(source):
        return source
    return find_camera(source, cameras)


def _is_stream(source: str) -> bool:
    return source.lower().startswith(STREAM_SCHEMES)


def _open_auto(size_wh: tuple[int, int], rate_hz: float) -> tuple[FrameSource, str]:
    """Open the first webcam that works, else the demo; with it the source that means the same again."""
    cameras = list_cameras()
    for camera in cameras:
        try:
            return open_webcam(camera, size_wh=size_wh, rate_hz=rate_hz), lasting_name(camera, cameras)
        except CameraFault as fault:
            _log.warning("%s", fault)
    return DemoSource(size_wh, rate_hz), DEMO


def lasting_name(camera: CameraInfo, cameras: Sequence[CameraInfo]) -> str:
    """What means this camera in the settings, as long as can be.

    That is its name, which survives unplugging and rebooting; else its path, or its number without one: where another
    camera's name begins so, and where the name means something else, as that of a camera called "demo" does.
    """
    alike = [other for other in cameras if other.name.casefold().startswith(camera.name.casefold())]
    taken = camera.name in (AUTO, DEMO) or camera.name.isdecimal() or _is_stream(camera.name)
    if len(alike) > 1 or taken or is_recording(camera.name):
        return camera.path or str(camera.index)
    return camera.name
