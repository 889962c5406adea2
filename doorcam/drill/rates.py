"""Error rates of a few presentations, in the terms of ISO/IEC 30107-3."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from doorcam.domain.shares import wilson
from doorcam.drill.presentation import BONA_FIDE, Presentation


@dataclass(frozen=True, slots=True)
class Rate:
    """How often the door erred about one kind of presentation.

    Attributes:
        kind: As in `Presentation`.
        name: BPCER, of people: the share that was refused. APCER, of an attack: the share that was accepted.
        n: Presentations with a face in them.
        errors: How many of them were taken for what they are not.
        low, high: The 95 % interval of the rate.
        no_face: Presentations without one; they count in no rate.
        prompted: Of how many turns were asked.
        median_s: Time from the first sight of the face to the end; None without presentations.
    """

    kind: str
    name: str
    n: int
    errors: int
    low: float
    high: float
    no_face: int
    prompted: int
    median_s: float | None

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        rate = self.errors / self.n if self.n else None
        return asdict(self) | {"rate": rate, "low": round(self.low, 4), "high": round(self.high, 4)}


def rates(presentations: Iterable[Presentation]) -> list[Rate]:
    """One for each kind, in the order in which they were presented first."""
    kinds: dict[str, list[Presentation]] = {}
    for each in presentations:
        kinds.setdefault(each.kind, []).append(each)
    return [_rate(kind, of_kind) for kind, of_kind in kinds.items()]


def report(presentations: Sequence[Presentation], mode: str, at: datetime) -> dict[str, Any]:
    """A drill for JSON: no pictures, nobody's name.

    Args:
        mode: What the door asks for, `liveness.mode`.
        at: UTC, when it began.
    """
    return {
        "format": "doorcam-spoof-drill",
        "version": 1,
        "at": at.isoformat(),
        "mode": mode,
        "presentations": [each.as_dict() for each in presentations],
        "rates": [each.as_dict() for each in rates(presentations)],
    }


def _rate(kind: str, presentations: list[Presentation]) -> Rate:
    answered = [each for each in presentations if each.answered]
    errors = sum(each.accepted is not (kind == BONA_FIDE) for each in answered)
    return Rate(
        kind,
        "BPCER" if kind == BONA_FIDE else "APCER",
        len(answered),
        errors,
        *wilson(errors, len(answered)),
        no_face=len(presentations) - len(answered),
        prompted=sum(each.prompted for each in answered),
        median_s=round(statistics.median(each.took_s for each in answered), 1) if answered else None,
    )
