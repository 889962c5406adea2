"""How far a destination has got."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a destination has got with the journal, and how it is doing.

    Attributes:
        name: Of the destination.
        reached: The newest event that it has acknowledged, or was not meant for it; None while the journal was empty.
        skipped: Events that left the journal before it had them, of all kinds.
        delivered_at: When it acknowledged something last, UTC; None for never.
        failures: Attempts that failed since.
        fault: What was wrong with the last of them, one line; None when there are none.
        next_try_at: When it is tried again, UTC; None when nothing failed.
        begun: False for a destination that doorcam has not run with yet: it will begin behind the newest event.
    """

    name: str
    reached: int | None = None
    skipped: int = 0
    delivered_at: datetime | None = None
    failures: int = 0
    fault: str | None = None
    next_try_at: datetime | None = None
    begun: bool = True
