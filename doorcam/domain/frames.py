"""What a camera hands over."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a camera, captured once and never changed.

    Attributes:
        index: Number of the frame in its source, from 0. Frames dropped later keep their number.
        t_s: Seconds since the source started: media time for a recording, elapsed time for a camera.
        captured_s: `Clock.monotonic_s()` when the frame had been read; what its age is counted from.
        image_bgr: (height, width, 3) uint8, blue-green-red, read-only. Shared between threads.
        repeated: True when the picture equals the frame before it, byte for byte: not new evidence.
    """

    index: int
    t_s: float
    captured_s: float
    image_bgr: npt.NDArray[np.uint8]
    repeated: bool = False

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height in pixels."""
        height, width = self.image_bgr.shape[:2]
        return width, height


class CameraState(StrEnum):
    """What can be said of a camera at a moment."""

    STARTING = "starting"
    LIVE = "live"
    STALLED = "stalled"
    FROZEN = "frozen"
    LOST = "lost"
    DARK = "dark"
    ENDED = "ended"

    @property
    def trusted(self) -> bool:
        """Whether frames of a camera in this state may count as evidence."""
        return self in (CameraState.LIVE, CameraState.DARK)


@dataclass(frozen=True, slots=True)
class CameraHealth:
    """A change in the state of a camera.

    Attributes:
        state: The new state.
        source: The camera's name as the user knows it.
        detail: One line for the user; empty while all is well.
        since_s: `Clock.monotonic_s()` when the state began.
        retry_in_s: Seconds until the next attempt to reopen, or None when none is planned.
    """

    state: CameraState
    source: str
    detail: str = ""
    since_s: float = 0.0
    retry_in_s: float | None = None
