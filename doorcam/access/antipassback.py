"""Anti-passback: who is inside an area does not come in again before they have left."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from doorcam.access.modes import Direction


@dataclass(frozen=True, slots=True)
class Passback:
    """What a door has to do with an area.

    Attributes:
        area: The name of the area; doors of the same area know of each other.
        direction: Going out is never refused, and lets the person come in again.
        forget_after_s: Seconds after which somebody counts as gone without having been seen to leave; None for never.
    """

    area: str
    direction: Direction
    forget_after_s: float | None = None


def passed_back(passback: Passback | None, entered_at: datetime | None, now_utc: datetime) -> bool:
    """Whether somebody would come in twice.

    A wall clock that is set back keeps them inside for longer, never for less.

    Args:
        passback: Of the door; None where it has no area.
        entered_at: When they came into the area, UTC; None when they are not in it.
        now_utc: The time.
    """
    if passback is None or passback.direction is Direction.OUT or entered_at is None:
        return False
    return passback.forget_after_s is None or now_utc < entered_at + timedelta(seconds=passback.forget_after_s)
