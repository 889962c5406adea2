"""Time as a parameter, so that nothing has to sleep in a test."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where a room gets the time from."""

    def now_utc(self) -> datetime:
        """The wall-clock time, aware, in UTC. May jump."""
        ...

    def monotonic_s(self) -> float:
        """Seconds since an arbitrary start, never going back."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now_utc(self) -> datetime:
        """The wall-clock time, aware, in UTC. May jump."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Seconds since an arbitrary start, never going back."""
        return time.monotonic()
