"""What a door asks for: modes, the factors somebody shows, and which of them are still missing."""

from collections.abc import Collection
from enum import StrEnum

from doorcam.domain import Factor


class Mode(StrEnum):
    """What a door asks for."""

    LOCKED = "locked"
    FACE = "face"
    FACE_AND_PIN = "face+pin"
    BADGE_AND_FACE = "badge+face"
    OPEN = "open"


class Direction(StrEnum):
    """Which way a door is passed, seen from its area."""

    IN = "in"
    OUT = "out"


_WITHOUT_A_FACE = frozenset({Factor.BADGE, Factor.PIN})
_TWO_FACTORS = (frozenset({Factor.FACE, Factor.PIN}), frozenset({Factor.FACE, Factor.BADGE}), _WITHOUT_A_FACE)

# Every mode that lets people in one by one has a way for those whose face is not recognised.
_ACCEPTED: dict[Mode, tuple[frozenset[Factor], ...]] = {
    Mode.FACE: (frozenset({Factor.FACE}), frozenset({Factor.PIN}), frozenset({Factor.BADGE})),
    Mode.FACE_AND_PIN: (frozenset({Factor.FACE, Factor.PIN}), _WITHOUT_A_FACE),
    Mode.BADGE_AND_FACE: (frozenset({Factor.BADGE, Factor.FACE}), _WITHOUT_A_FACE),
}


def missing_factors(mode: Mode, shown: Collection[Factor], *, stepped_up: bool) -> frozenset[Factor]:
    """What somebody must show next.

    Args:
        mode: Neither locked nor open: those ask nobody for anything.
        shown: What they have shown so far.
        stepped_up: Whether two factors are asked for where one would do.

    Returns:
        Any one of these brings them nearer; empty when enough is shown.
    """
    accepted = _TWO_FACTORS if stepped_up and mode is Mode.FACE else _ACCEPTED[mode]
    rests = [combination.difference(shown) for combination in accepted]
    fewest = min(len(rest) for rest in rests)
    return frozenset().union(*(rest for rest in rests if len(rest) == fewest))
