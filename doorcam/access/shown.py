"""What people showed besides their faces, a moment ago."""

from doorcam.domain import Factor

# Long enough to type a PIN and look up again, short enough that whoever comes next has nothing of it.
SHOWN_S = 20.0


class ShownFactors:
    """Remembers PINs and badges that were right, for some seconds. Not for two threads at once."""

    def __init__(self) -> None:
        self._shown: dict[str, dict[Factor, float]] = {}

    def note(self, person_id: str, factor: Factor, now_s: float) -> None:
        """Somebody has shown this."""
        self._shown.setdefault(person_id, {})[factor] = now_s

    def of(self, person_id: str, now_s: float) -> frozenset[Factor]:
        """What somebody has shown within the last `SHOWN_S`."""
        theirs = self._shown.get(person_id, {})
        return frozenset(factor for factor, at_s in theirs.items() if 0 <= now_s - at_s < SHOWN_S)

    def forget(self, person_id: str) -> None:
        """They have passed: next time they must show it again."""
        self._shown.pop(person_id, None)
