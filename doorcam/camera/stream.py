"""Cameras behind a network address."""

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.opencv import open_capture, rate_of, read_image
from doorcam.domain import Clock, SystemClock
from doorcam.errors import CameraFault

STREAM_SCHEMES = ("rtsp://", "rtsps://", "http://", "https://")

_OPEN_TIMEOUT_MS = 5000
_READ_TIMEOUT_MS = 5000


def stream_name(address: str) -> str:
    """The address without what may be a secret: user, password, query and fragment."""
    scheme, _, rest = address.partition("://")
    # A password may itself hold "/", "?" or "@": everything up to the last "@" goes.
    public = rest.rpartition("@")[2].partition("?")[0].partition("#")[0]
    return f"{scheme.lower()}://{public}"


class Stream:
    """An RTSP or HTTP camera.

    Raises:
        CameraFault: if nobody answers, or what answers is no video.
    """

    live = True
    frame_count = None

    def __init__(
        self,
        address: str,
        *,
        clock: Clock | None = None,
        open_timeout_ms: int = _OPEN_TIMEOUT_MS,
        read_timeout_ms: int = _READ_TIMEOUT_MS,
    ) -> None:
        self.name = stream_name(address)
        self._clock = clock or SystemClock()
        scheme, _, rest = address.partition("://")
        options = (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, open_timeout_ms, cv2.CAP_PROP_READ_TIMEOUT_MSEC, read_timeout_ms)
        capture = open_capture(f"{scheme.lower()}://{rest}", cv2.CAP_FFMPEG, options)
        if capture is None:
            raise CameraFault(
                "no video comes from {name}",
                "check the address, the user name and password, and the network",
                name=self.name,
            )
        self._capture = capture
        self.rate_hz = rate_of(capture, 25.0)
        self._opened_s = self._clock.monotonic_s()

    def read(self) -> tuple[npt.NDArray[np.uint8], float]:
        """Wait for the next frame; its time is counted from the opening, in seconds.

        Raises:
            CameraFault: if the stream ends or nothing comes within the time limit.
        """
        image = read_image(self._capture)
        if image is None:
            raise CameraFault("{name} has stopped sending pictures", "check the camera and the network", name=self.name)
        return image, self._clock.monotonic_s() - self._opened_s

    def close(self) -> None:
        """Hang up."""
        self._capture.release()
