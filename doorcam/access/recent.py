"""Who was at a door within the last seconds: what the two-person rule goes by."""


class RecentPeople:
    """Remembers people for some seconds of the monotonic clock. Owned by one thread."""

    def __init__(self) -> None:
        self._noted_s: dict[str, float] = {}

    def note(self, person_id: str, now_s: float) -> None:
        """Remember somebody, from now on."""
        self._noted_s[person_id] = now_s

    def people(self, now_s: float, window_s: float) -> frozenset[str]:
        """Who was noted within the last `window_s`; the others are forgotten."""
        self._noted_s = {each: at_s for each, at_s in self._noted_s.items() if now_s - at_s < window_s}
        return frozenset(self._noted_s)

    def clear(self) -> None:
        """Forget everybody."""
        self._noted_s.clear()
