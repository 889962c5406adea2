"""A door made of nothing, for trying doorcam out."""

import threading
from collections import deque
from dataclasses import dataclass

from doorcam.devices.attempt import Attempt
from doorcam.domain import Clock
from doorcam.doors.relay import Relay

# The newest pulses are kept to be looked at; a kiosk that runs for weeks must not grow.
_KEPT_PULSES = 1000


@dataclass(frozen=True, slots=True)
class Pulse:
    """One opening of the door.

    Attributes:
        started_s: `Clock.monotonic_s()` when it began.
        length_s: How long the relay holds the door open.
    """

    started_s: float
    length_s: float


class SimulatedDoor(Relay):
    """A relay that records every pulse. May be asked from any thread."""

    name = "simulated door"

    def __init__(self, pulse_s: float, clock: Clock) -> None:
        self._pulse_s = pulse_s
        self._clock = clock
        self._pulses: deque[Pulse] = deque(maxlen=_KEPT_PULSES)
        self._lock = threading.Lock()

    def pulse(self, attempt: Attempt) -> None:
        """Open the door once; the relay closes it again by itself."""
        attempt.require_time()
        with self._lock:
            self._pulses.append(Pulse(self._clock.monotonic_s(), self._pulse_s))

    def reach(self, attempt: Attempt) -> str:
        """Say what it is."""
        return "simulated: no real door opens"

    def pulses(self) -> tuple[Pulse, ...]:
        """The newest pulses, oldest first."""
        with self._lock:
            return tuple(self._pulses)
