"""Badge readers are keyboards: a number typed faster than anybody can, and Enter."""

import string
from dataclasses import dataclass

MIN_BADGE_DIGITS = 6
MAX_BADGE_DIGITS = 20

# Readers send a digit in 2 to 20 ms; people need 100 ms and more, and a busy computer sees a burst in clumps.
_BURST_GAP_S = 0.05
# Who stops typing for so long has gone, and what they typed is nobody's.
_ABANDONED_S = 10.0
_ENTER = frozenset({"\r", "\n", "\r\n"})


@dataclass(frozen=True, slots=True)
class Entry:
    """Digits somebody entered, with Enter.

    Attributes:
        digits: At least one. A secret: they are left out of its text.
        from_reader: Whether a badge reader sent them, and not fingers.
    """

    digits: str
    from_reader: bool

    def __repr__(self) -> str:
        return f"Entry(…, from_reader={self.from_reader})"


class KeyReader:
    """Makes entries of key presses. Owned by one thread."""

    def __init__(self) -> None:
        self._digits = ""
        self._fast = True
        self._last_s = 0.0
        self._spoilt = False

    def press(self, key: str, at_s: float) -> Entry | None:
        """Take the next key press.

        Args:
            key: The text it gives: a digit, a line end, or anything else, which spoils the entry.
            at_s: When, in seconds of a monotonic clock.

        Returns:
            What was entered, when this was Enter and only digits were pressed before, no more than
            `MAX_BADGE_DIGITS`; else None.
        """
        gap_s, self._last_s = at_s - self._last_s, at_s
        if not 0 <= gap_s <= _ABANDONED_S:
            self.clear()
        elif self._digits and gap_s > _BURST_GAP_S:
            self._fast = False
        if key in _ENTER:
            entry = None if self._spoilt or not self._digits else Entry(self._digits, self._from_reader())
            self.clear()
            return entry
        if len(self._digits) < MAX_BADGE_DIGITS and len(key) == 1 and key in string.digits:
            self._digits += key
        else:
            self._spoilt = True
        return None

    def clear(self) -> None:
        """Forget what was pressed since the last Enter."""
        self._digits, self._fast, self._spoilt = "", True, False

    def _from_reader(self) -> bool:
        return self._fast and len(self._digits) >= MIN_BADGE_DIGITS
