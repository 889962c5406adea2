"""Parts of the real pipeline, wrapped so that they break when they are told to."""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
import numpy.typing as npt

from doorcam.devices.attempt import Attempt
from doorcam.domain import Clock, Detection, Event, SystemClock
from doorcam.doors.relay import Relay
from doorcam.errors import DeviceFault
from doorcam.rehearsal.switch import Switch
from doorcam.vision.detection import Detector, FollowingDetector
from doorcam.vision.reader import FaceReader

RAISES, SLOW = "recognition-raises", "recognition-slow"
RELAY_DEAD, RELAY_HANGS = "relay-dead", "relay-hangs"


class BreakingDetector:
    """A detector that raises, or takes its time, while that fault is on; see `FollowingDetector`.

    Args:
        slow_s: How long a detection then takes.
    """

    def __init__(self, detector: Detector, switch: Switch, slow_s: float) -> None:
        self._detector = detector
        self._switch = switch
        self._slow_s = slow_s

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        """Find the faces."""
        self._suffer()
        return self._detector.detect(image_bgr)

    def follow(self, image_bgr: npt.NDArray[np.uint8], boxes_xyxy_px: npt.NDArray[np.float32]) -> list[Detection]:
        """Find faces again, if the detector within can."""
        self._suffer()
        return self._detector.follow(image_bgr, boxes_xyxy_px) if isinstance(self._detector, FollowingDetector) else []

    def _suffer(self) -> None:
        if self._switch.fault == RAISES:
            raise RuntimeError("recognition breaks, as the rehearsal wants it")
        self._switch.wait_while(SLOW, self._slow_s)


def breaking_reader(reader: FaceReader, switch: Switch, slow_s: float) -> FaceReader:
    """The same networks behind a detector that breaks."""
    wrapped = copy.copy(reader)
    wrapped.detector = BreakingDetector(reader.detector, switch, slow_s)
    return wrapped


@dataclass(frozen=True, slots=True)
class Pulse:
    """The relay has moved.

    Attributes:
        at_s: `Clock.monotonic_s()` then.
        grant: The newest grant that stood in the journal, read from the disk; None when there was none.
    """

    at_s: float
    grant: Event | None


class VirtualRelay(Relay):
    """Moves nothing, and looks at every pulse what the journal says of it.

    Args:
        newest_grant: Reads it from the disk.
    """

    name = "virtual relay"

    def __init__(self, clock: Clock, newest_grant: Callable[[], Event | None], switch: Switch) -> None:
        self.pulses: list[Pulse] = []
        self._clock = clock
        self._newest_grant = newest_grant
        self._switch = switch

    def pulse(self, attempt: Attempt) -> None:
        """Note it down, unless the relay is dead or hangs."""
        if self._switch.fault == RELAY_DEAD:
            raise DeviceFault("the relay is dead, as the rehearsal wants it")
        self._switch.wait_while(RELAY_HANGS)
        attempt.require_time()
        self.pulses.append(Pulse(self._clock.monotonic_s(), self._newest_grant()))


class JumpingClock(SystemClock):
    """The machine's clocks; the one on the wall is wrong by `ahead`."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now_utc(self) -> datetime:
        """The wall-clock time, aware, in UTC."""
        return super().now_utc() + self.ahead
