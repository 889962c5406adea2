"""A camera that shows a clip again and again, and breaks when it is told to."""

import threading
import time
from collections.abc import Callable

import numpy as np

from doorcam.camera.source import FrameSource
from doorcam.domain import Clock
from doorcam.errors import CameraFault
from doorcam.rehearsal.clip import Clip, Picture
from doorcam.rehearsal.switch import Switch

UNPLUGGED, STALLED, FROZEN, BLACK = "unplugged", "stalled", "frozen", "black"

EMPTY_S = 1.2
"""How long nobody stands at the door between two showings: the tracker forgets a face within that time."""

_NAME = "rehearsal"
_GREY = 128


class ClipCamera:
    """A live source: a bare wall, then the clip, and again from the start. Opened as often as a camera is.

    Args:
        clip: What it shows.
        wait: Sleeps for so many seconds.
    """

    name = _NAME
    live = True
    frame_count = None

    def __init__(self, clip: Clip, clock: Clock, wait: Callable[[float], None] = time.sleep) -> None:
        self.clip = clip
        self._clock = clock
        self._wait = wait
        self.rate_hz = clip.rate_hz
        self._empty = round(EMPTY_S * clip.rate_hz)
        self._shape = clip.picture(0).shape
        self._lock = threading.Lock()
        self._shown = self._place = self._first = 0
        self._due_s = self._opened_s = clock.monotonic_s()

    @property
    def showing_s(self) -> float:
        """How long the wall and the clip take together."""
        return (self._empty + self.clip.count) / self.rate_hz

    def restart(self, *, standing: bool = False) -> None:
        """Begin again with the bare wall; or, with the person standing there, without it from now on."""
        with self._lock:
            self._place = self._first = self._empty + self.clip.granted if standing else 0

    def read(self) -> tuple[Picture, float]:
        """Wait until the next picture is due."""
        with self._lock:
            place = self._place
            self._place = place + 1 if place + 1 < self._empty + self.clip.count else self._first
            self._shown += 1
        picture = self.plain(_GREY) if place < self._empty else self.clip.picture(place - self._empty)
        now_s = self._clock.monotonic_s()
        self._wait(max(0.0, self._due_s - now_s))
        self._due_s = max(now_s, self._due_s) + 1.0 / self.rate_hz
        return picture, self._clock.monotonic_s() - self._opened_s

    def plain(self, level: int) -> Picture:
        """A picture of one grey level, with a corner that differs from the picture before, as noise does."""
        picture = np.full(self._shape, level, np.uint8)
        picture[:2, :2] = self._shown % 8
        return picture

    def close(self) -> None:
        """Nothing is held."""


class BreakingCamera:
    """A source that fails while a camera's fault is on; see `FrameSource`."""

    live = True
    frame_count = None

    def __init__(self, camera: ClipCamera, switch: Switch) -> None:
        self.name, self.rate_hz = camera.name, camera.rate_hz
        self._camera = camera
        self._switch = switch

    def read(self) -> tuple[Picture, float]:
        """The camera's next picture, or what the fault makes of it."""
        self._switch.wait_while(STALLED)
        picture, t_s = self._camera.read()
        fault = self._switch.fault
        if fault == UNPLUGGED:
            raise unplugged()
        if fault == FROZEN:  # on the very face that would be let in
            picture = self._camera.clip.picture(self._camera.clip.granted)
        elif fault == BLACK:
            picture = self._camera.plain(0)
        return picture, t_s

    def close(self) -> None:
        """Nothing is held."""


class CameraOpener:
    """Opens the camera, unless it is unplugged; see `doorcam.camera.source.Opener`."""

    name = _NAME

    def __init__(self, camera: ClipCamera, switch: Switch) -> None:
        self._camera = camera
        self._switch = switch

    def __call__(self) -> FrameSource:
        """Open it."""
        if self._switch.fault == UNPLUGGED:
            raise unplugged()
        return BreakingCamera(self._camera, self._switch)


def unplugged() -> CameraFault:
    """What an unplugged camera says."""
    return CameraFault(f"{_NAME} is unplugged", "the rehearsal plugs it in again")
