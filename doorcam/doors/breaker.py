"""Leaves a relay alone that keeps failing."""

from doorcam.domain import Clock

FAILURES = 3
PAUSE_S = 30.0


class Breaker:
    """Opens after `FAILURES` failures in a row; after a pause, one more may be tried."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._until_s = 0.0

    @property
    def pause_left_s(self) -> float:
        """Seconds until the relay may be tried again; 0 when it may now."""
        if self._failures < FAILURES:
            return 0.0
        return max(0.0, self._until_s - self._clock.monotonic_s())

    def succeeded(self) -> None:
        """The relay works."""
        self._failures = 0

    def failed(self) -> bool:
        """The relay failed.

        Returns:
            Whether it is left alone from now on, for a while.
        """
        self._failures += 1
        self._until_s = self._clock.monotonic_s() + PAUSE_S
        return self._failures >= FAILURES
