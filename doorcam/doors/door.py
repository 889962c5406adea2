"""The door: a relay that gets one short attempt for each decision, and is left alone when it keeps failing."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from doorcam.devices.attempt import TIMEOUT_S, Bounded
from doorcam.domain import Clock
from doorcam.doors.breaker import PAUSE_S, Breaker
from doorcam.doors.relay import Relay
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence

_log = logging.getLogger(__name__)

# Somebody walks to the door, pulls it open and lets the next one hold it: an opening so long after is in order.
GRACE_S = 5.0

_LEFT_ALONE = Sentence("{name} keeps failing and is left alone for {seconds:.0f} s more")
_BROKE_OFF = Sentence("It is not known whether the door opened: {name} broke off. The log says more")


class Outcome(StrEnum):
    """What became of an attempt."""

    OPEN = "open"
    UNKNOWN = "unknown"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Opening:
    """What became of an attempt, with one line for the user; the line is empty when the door is open."""

    outcome: Outcome
    said: str = ""


class Door:
    """Opens by its relay, and never waits for it longer than `timeout_s`, whatever it does.

    Used by one thread; `expected_until_s` may be read by another.

    Attributes:
        relay: What opens it.
        expected_until_s: `Clock.monotonic_s()` until which nobody need wonder that the door is opened.
        last: What became of the last attempt; None before the first.
    """

    def __init__(self, relay: Relay, clock: Clock, pulse_s: float, timeout_s: float = TIMEOUT_S) -> None:
        self.relay = relay
        self.expected_until_s = -math.inf
        self.last: Outcome | None = None
        self._clock = clock
        self._allowed_s = pulse_s + GRACE_S
        self._breaker = Breaker(clock)
        self._bounded = Bounded[None](relay.name, timeout_s)
        self._ending = Bounded[None](relay.name, timeout_s)

    def start(self, on_fault: Callable[[str], None]) -> None:
        """Get the relay ready; when it is not there, say so and go on: it may come back."""
        try:
            self._bounded.run(self.relay.start)
        except DeviceFault as fault:
            on_fault(Sentence("The door is not ready: {reason}", reason=fault))

    def open(self) -> Opening:
        """Open the door, in one attempt that is never repeated."""
        pause_s = self._breaker.pause_left_s
        if pause_s:
            return Opening(Outcome.FAILED, Sentence(_LEFT_ALONE, name=self.relay.name, seconds=pause_s))
        expected_before_s = self.expected_until_s
        self.expected_until_s = self._clock.monotonic_s() + self._allowed_s
        opening = self._attempt()
        self.last = opening.outcome
        if opening.outcome is Outcome.OPEN:
            self._breaker.succeeded()
            return opening
        if opening.outcome is Outcome.FAILED:
            self.expected_until_s = expected_before_s
        if not self._breaker.failed():
            return opening
        return Opening(
            opening.outcome,
            Sentence(
                "{said}; it keeps failing and is left alone for {seconds:.0f} s", said=opening.said, seconds=PAUSE_S
            ),
        )

    @property
    def pause_left_s(self) -> float:
        """Seconds for which the relay is left alone because it kept failing; 0 when it is not."""
        return self._breaker.pause_left_s

    def close(self) -> None:
        """Let go of the relay."""
        try:
            self._ending.run(lambda _: self.relay.close())
        except DeviceFault as fault:
            _log.warning("the relay was not let go of: %s", fault)

    def _attempt(self) -> Opening:
        try:
            self._bounded.run(self.relay.pulse)
        except DeviceUnsure as fault:
            return Opening(Outcome.UNKNOWN, Sentence("It is not known whether the door opened: {reason}", reason=fault))
        except DeviceFault as fault:
            return Opening(Outcome.FAILED, str(fault))
        except Exception:
            _log.exception("a relay driver failed")
            return Opening(Outcome.UNKNOWN, Sentence(_BROKE_OFF, name=self.relay.name))
        return Opening(Outcome.OPEN)
