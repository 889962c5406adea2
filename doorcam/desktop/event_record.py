"""What an event says its decision was made from, as far as it can be read."""

import json
from dataclasses import dataclass, field
from math import isfinite
from typing import Any


@dataclass(frozen=True, slots=True)
class Nearest:
    """Somebody a face was compared with.

    Attributes:
        extra_margin: How much nearer than usual they had to be, because another person looks like them.
    """

    person_id: str
    distance: float
    extra_margin: float = 0.0


@dataclass(frozen=True, slots=True)
class Record:
    """What could be read; None and empty stand for what is not there, or not what it should be.

    Attributes:
        nearest: Of the newest sighting that was compared with anybody, the nearest first.
        qualities: Of the sightings, the oldest first.
        liveness: The numbers measured, by their names.
    """

    policy: str | None = None
    model: str | None = None
    threshold: float | None = None
    margin: float | None = None
    nearest: tuple[Nearest, ...] = ()
    qualities: tuple[float, ...] = ()
    liveness_state: str | None = None
    liveness: dict[str, float] = field(default_factory=dict)
    ruling: str | None = None
    shown: tuple[str, ...] = ()


def read_record(text: str | None) -> Record:
    """Read `Event.record`, whichever version of doorcam wrote it."""
    try:
        values = json.loads(text or "{}")
    except (ValueError, RecursionError):
        values = {}
    values = _dict(values)
    settings, liveness = _dict(values.get("settings")), _dict(values.get("liveness"))
    sightings = [_dict(each) for each in _list(values.get("sightings"))]
    numbers = {name: _number(value) for name, value in liveness.items()}
    return Record(
        policy=_text(values.get("policy")),
        model=_text(values.get("model")),
        threshold=_number(settings.get("match_threshold")),
        margin=_number(settings.get("margin")),
        nearest=_nearest(sightings),
        qualities=tuple(number for each in sightings if (number := _number(each.get("quality"))) is not None),
        liveness_state=_text(liveness.get("state")),
        liveness={name: number for name, number in numbers.items() if number is not None},
        ruling=_text(values.get("ruling")),
        shown=tuple(word for each in _list(values.get("shown")) if (word := _text(each)) is not None),
    )


def _nearest(sightings: list[dict[str, Any]]) -> tuple[Nearest, ...]:
    for sighting in reversed(sightings):
        found = tuple(each for row in _list(sighting.get("candidates")) if (each := _candidate(row)) is not None)
        if found:
            return found
    return ()


def _candidate(row: object) -> Nearest | None:
    values = _list(row)
    if len(values) < 2:
        return None
    person_id, distance = _text(values[0]), _number(values[1])
    extra = _number(values[2]) if len(values) > 2 else None
    return None if person_id is None or distance is None else Nearest(person_id, distance, extra or 0.0)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    plain = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    return float(value) if plain else None  # type: ignore[arg-type]
