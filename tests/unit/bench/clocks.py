"""Time under the test's control."""

from datetime import UTC, datetime


class WaitingClock:
    """A clock that only waiting, and the test, move on."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.waits_s: list[float] = []

    def now_utc(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC)

    def monotonic_s(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> None:
        self.waits_s.append(seconds)
        self.now_s += seconds
