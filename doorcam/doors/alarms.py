"""When an open door is an alarm."""

from enum import StrEnum


class Alarm(StrEnum):
    """What is wrong with the door."""

    FORCED = "the door was opened without a grant or the exit button"
    HELD = "the door is held open"


class DoorAlarms:
    """Follows a door's contact; no clock, no hardware."""

    def __init__(self, held_open_s: float) -> None:
        self._held_open_s = held_open_s
        self._was_open: bool | None = None
        self._opened_s = 0.0
        self._held_told = False

    def contact(self, is_open: bool | None, now_s: float, expected_until_s: float) -> Alarm | None:
        """The contact was read.

        Args:
            is_open: None when that is not known: then nothing changes.
            now_s: Monotonic.
            expected_until_s: Until when an opening is in order; the same clock.

        Returns:
            An alarm; each is given once for each opening. A door found open at first was not forced.
        """
        if is_open is None:
            return None
        before, self._was_open = self._was_open, is_open
        if is_open and not before:
            self._opened_s, self._held_told = now_s, False
            if before is False and now_s > expected_until_s:
                return Alarm.FORCED
        if is_open and not self._held_told and now_s - self._opened_s >= self._held_open_s:
            self._held_told = True
            return Alarm.HELD
        return None
