"""A clock that stands still until it is told to move."""

from datetime import UTC, datetime, timedelta


class StillClock:
    """Both kinds of time, moved together by `advance`."""

    def __init__(self, start_s: float = 1000.0) -> None:
        self._start_s = start_s
        self._now_s = start_s

    def advance(self, seconds: float) -> None:
        self._now_s += seconds

    def monotonic_s(self) -> float:
        return self._now_s

    def now_utc(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self._now_s - self._start_s)
