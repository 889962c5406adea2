"""What every source that reads through OpenCV shares."""

import math
import os
from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

# A rate outside these is a broken header (some files give their time base, 90000, as the rate).
_LOWEST_RATE_HZ = 0.1
_HIGHEST_RATE_HZ = 1000.0

# Keep OpenCV and FFmpeg from writing to stderr: our faults say it in one line. The variables count
# until the process opens its first video, however early cv2 was imported. What the user has set stays.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # AV_LOG_QUIET of libavutil/log.h
# A webcam that hangs holds its device for the 10 s OpenCV waits otherwise, and cannot be reopened.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
if "OPENCV_LOG_LEVEL" not in os.environ:
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def open_capture(target: str | int, backend: int, options: Sequence[int] = ()) -> cv2.VideoCapture | None:
    """Open a camera, file or address quietly.

    Args:
        target: Number, path or address.
        backend: One of cv2.CAP_*.
        options: cv2.CAP_PROP_* and value by turns, set while opening.

    Returns:
        None when it cannot be opened.
    """
    try:
        capture = cv2.VideoCapture(target, backend, list(options))
    except cv2.error:
        return None
    return capture if capture.isOpened() else None


def read_image(capture: cv2.VideoCapture) -> npt.NDArray[np.uint8] | None:
    """Read the next picture: (height, width, 3) uint8, blue-green-red; None when there is none."""
    try:
        done, image = capture.read()
    except cv2.error:
        return None
    return image if done else None  # type: ignore[return-value]


def rate_of(capture: cv2.VideoCapture, otherwise_hz: float) -> float:
    """The frames a second it claims to give, or `otherwise_hz` when the claim makes no sense."""
    rate_hz = float(capture.get(cv2.CAP_PROP_FPS))
    believable = math.isfinite(rate_hz) and _LOWEST_RATE_HZ <= rate_hz <= _HIGHEST_RATE_HZ
    return rate_hz if believable else otherwise_hz
