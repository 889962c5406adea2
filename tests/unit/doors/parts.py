"""Parts for tests of the door."""

import threading
from collections.abc import Callable

from doorcam.devices.attempt import Attempt
from doorcam.doors.relay import Relay

WAIT_S = 20.0


class ScriptedRelay(Relay):
    """A relay that does what the test says."""

    name = "scripted relay"

    def __init__(self, act: Callable[[Attempt], None]) -> None:
        self.act = act
        self.pulses = 0

    def pulse(self, attempt: Attempt) -> None:
        self.act(attempt)
        attempt.require_time()
        self.pulses += 1


class Told:
    """Lines said, that can be waited for."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._changed = threading.Condition()

    def __call__(self, line: str) -> None:
        with self._changed:
            self.lines.append(line)
            self._changed.notify_all()

    def wait_for(self, count: int) -> bool:
        """Whether so many lines were said within a generous time."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.lines) >= count, WAIT_S)
