"""Video files, every frame of them in order."""

import math
import os
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.opencv import open_capture, rate_of, read_image
from doorcam.errors import CameraFault, Sentence

_USUAL_RATE_HZ = 30.0

# Containers round their frame count, and edit lists hide a frame or two at the ends.
_MISSING_FRAMES_ALLOWED = 2
_MISSING_SHARE_ALLOWED = 0.01


class VideoFile:
    """A recording. Turned upright as its header asks, whatever way the telephone was held.

    Raises:
        CameraFault: if the file is missing, unreadable, empty or no video.
    """

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        _check_file(path)
        # An absolute path, so that FFmpeg cannot take "a:b.mp4" for an address of protocol "a".
        capture = open_capture(str(path.resolve()), cv2.CAP_FFMPEG)
        if capture is None:
            raise CameraFault(
                "{path} is not a video that can be played",
                "it is of an unknown kind, damaged, or was cut short before it was finished",
                path=path,
            )
        self._capture = capture
        self.rate_hz = rate_of(capture, _USUAL_RATE_HZ)
        count = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self.frame_count = int(count) if math.isfinite(count) and count > 0 else None
        self._given = 0
        self._start_s = 0.0
        self._t_s = 0.0

    def read(self) -> tuple[npt.NDArray[np.uint8], float] | None:
        """Read the next frame and its media time in seconds, counted from the first frame.

        Returns:
            None after the last frame.

        Raises:
            CameraFault: if the file ends well before the length it claims.
        """
        image = read_image(self._capture)
        if image is None:
            self._check_end()
            return None
        media_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        if self._given == 0:
            self._start_s = media_s if math.isfinite(media_s) else 0.0
        else:
            self._t_s = self._later(media_s - self._start_s)
        self._given += 1
        return image, self._t_s

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()

    def _later(self, media_s: float) -> float:
        """The container's time if it moves forward, else one frame later than the frame before."""
        if math.isfinite(media_s) and media_s > self._t_s:
            return media_s
        return self._t_s + 1.0 / self.rate_hz

    def _check_end(self) -> None:
        if self._given == 0:
            raise CameraFault(
                "{name} holds no picture that can be read", "the file is probably damaged", name=self.name
            )
        if self.frame_count is None:
            return
        allowed = max(_MISSING_FRAMES_ALLOWED, int(self.frame_count * _MISSING_SHARE_ALLOWED))
        enough = self.frame_count - allowed
        # A count estimated from the length is wrong where the rate varies; then the last time tells.
        if self._given < enough and self._t_s * self.rate_hz < enough - 1:
            raise CameraFault(
                "{name} ended early at frame {at} of about {frame_count}",
                "the file is probably cut short or damaged",
                name=self.name,
                at=self._given,
                frame_count=self.frame_count,
            )


def _check_file(path: Path) -> None:
    try:
        if not path.is_file():
            is_there = Sentence("the video {path} is not a video file")
            missing = Sentence("the video {path} does not exist")
            what = is_there if path.exists() else missing
            raise CameraFault(what, "name an MP4, MKV, AVI, MOV or WebM file", path=path)
        with path.open("rb") as file:
            if not file.read(1):
                raise CameraFault("the video {path} is empty", path=path)
    except OSError as error:
        raise CameraFault(
            "cannot read the video {path}", "{why}", path=path, why=os.strerror(error.errno or 0)
        ) from error
