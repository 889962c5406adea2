"""The piece of a recording in which somebody comes to the door and is let in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.demo import VISIT_PERIOD_S, DemoSource
from doorcam.camera.source import FrameSource
from doorcam.errors import StorageFault, UsageFault

Picture = npt.NDArray[np.uint8]

# As much of a recording is shown before the person is first seen, and after they are let in.
_BEFORE_S = 0.3
_AFTER_S = 0.7
_LONGEST_S = 30.0

_JPEG_QUALITY = 95
_DEMO_RATE_HZ = 15
_DEMO_SIZE_WH = (640, 480)


@dataclass(frozen=True, slots=True)
class Clip:
    """Pictures in a folder, as JPEG files, so that a long or large recording takes no memory.

    Attributes:
        folder: Holds the pictures, named by their number.
        count: How many there are; at least one.
        rate_hz: Pictures a second.
        granted: The number of the picture at which the person was let in.
    """

    folder: Path
    count: int
    rate_hz: float
    granted: int

    @classmethod
    def cut(cls, source: FrameSource, folder: Path, seen: int, granted: int) -> Self:
        """Keep the pictures around a grant.

        Args:
            source: The recording, at its beginning.
            folder: Empty; gets the pictures.
            seen: The frame in which the person was first seen.
            granted: The frame at which they were let in.

        Raises:
            UsageFault: if it took longer than half a minute to let them in.
            StorageFault: if the pictures cannot be written.
        """
        rate_hz = source.rate_hz
        if (granted - seen) / rate_hz > _LONGEST_S:
            raise UsageFault(
                f"{source.name} shows somebody for more than {_LONGEST_S:.0f} s before they are let in",
                "take a recording of somebody who walks up to the door",
            )
        first = max(0, seen - round(_BEFORE_S * rate_hz))
        last = granted + round(_AFTER_S * rate_hz)
        count = 0
        for number in range(last + 1):
            got = source.read()
            if got is None:
                break
            if number >= first:
                _write(folder / _name(count), got[0])
                count += 1
        return cls(folder, count, rate_hz, granted - first)

    def picture(self, number: int) -> Picture:
        """One picture, (height, width, 3) uint8, blue-green-red; the caller's own.

        Raises:
            StorageFault: if it is gone.
        """
        path = self.folder / _name(number)
        image = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if image is None:
            raise StorageFault(f"the picture {path} cannot be read")
        return image  # type: ignore[return-value]


def record_demo(path: Path) -> None:
    """Write one visit of the demo's person to a video file.

    Raises:
        CameraFault: if the portrait is not installed.
        StorageFault: if it cannot be written.
    """
    demo = DemoSource(_DEMO_SIZE_WH, _DEMO_RATE_HZ)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), _DEMO_RATE_HZ, _DEMO_SIZE_WH)
    if not writer.isOpened():
        raise StorageFault(f"cannot write the video {path}")
    for index in range(round(VISIT_PERIOD_S * _DEMO_RATE_HZ)):
        writer.write(demo.render(index))
    writer.release()


def _name(number: int) -> str:
    return f"{number:04}.jpg"


def _write(path: Path, image_bgr: Picture) -> None:
    if not cv2.imwrite(str(path), image_bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]):
        raise StorageFault(f"cannot write the picture {path}")
