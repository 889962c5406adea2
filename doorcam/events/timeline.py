"""Counts of events as the bars of a chart."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from doorcam.domain import EventKind
from doorcam.events.search import Tally

MAX_BARS = 100
"""More can neither be told apart nor touched."""


class Outcome(StrEnum):
    """What a bar tells apart."""

    GRANTED = "granted"
    REFUSED = "refused"
    OTHER = "other"


_OUTCOMES = {
    EventKind.GRANTED.value: Outcome.GRANTED,
    EventKind.DENIED.value: Outcome.REFUSED,
    EventKind.UNKNOWN.value: Outcome.REFUSED,
}


class Step(StrEnum):
    """How long the time of a bar is."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bar:
    """What happened in a stretch of time.

    Attributes:
        start: As the clock on the wall showed it, without a zone.
        end: When the next one begins.
    """

    start: datetime
    end: datetime
    counts: Counter[Outcome] = field(default_factory=Counter)


def timeline(tallies: Sequence[Tally]) -> tuple[Step, list[Bar]]:
    """Bars from the first event to the last, as fine as `MAX_BARS` allow; those of years may be more.

    Args:
        tallies: The earliest first.
    """
    for step in Step:
        bars = _bars(tallies, step, MAX_BARS if step is not Step.YEAR else None)
        if bars is not None:
            return step, bars
    return Step.YEAR, []


def hours_of_day(tallies: Iterable[Tally]) -> list[Counter[Outcome]]:
    """What happened in each of the 24 hours of the day, over all days."""
    hours: list[Counter[Outcome]] = [Counter() for _ in range(24)]
    for tally in tallies:
        hours[tally.hour.hour][_outcome(tally)] += tally.count
    return hours


def _bars(tallies: Sequence[Tally], step: Step, at_most: int | None) -> list[Bar] | None:
    """None when there are too many."""
    if not tallies:
        return []
    begin, following = _BEGINS[step], _FOLLOWING[step]
    bars: dict[datetime, Bar] = {}
    start, last = begin(tallies[0].hour), begin(tallies[-1].hour)
    while start <= last:
        if at_most is not None and len(bars) == at_most:
            return None
        bars[start] = Bar(start, following(start))
        start = bars[start].end
    for tally in tallies:
        bars[begin(tally.hour)].counts[_outcome(tally)] += tally.count
    return list(bars.values())


def _outcome(tally: Tally) -> Outcome:
    return _OUTCOMES.get(tally.kind, Outcome.OTHER)


def _day(moment: datetime) -> datetime:
    return moment.replace(hour=0)


_BEGINS: dict[Step, Callable[[datetime], datetime]] = {
    Step.HOUR: lambda hour: hour,
    Step.DAY: _day,
    Step.WEEK: lambda hour: _day(hour) - timedelta(days=hour.weekday()),
    Step.MONTH: lambda hour: _day(hour).replace(day=1),
    Step.YEAR: lambda hour: _day(hour).replace(month=1, day=1),
}
_FOLLOWING: dict[Step, Callable[[datetime], datetime]] = {
    Step.HOUR: lambda start: start + timedelta(hours=1),
    Step.DAY: lambda start: start + timedelta(days=1),
    Step.WEEK: lambda start: start + timedelta(days=7),
    Step.MONTH: lambda start: (start + timedelta(days=31)).replace(day=1),
    Step.YEAR: lambda start: start.replace(year=start.year + 1),
}
