from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from doorcam.events.search import Tally
from doorcam.events.timeline import MAX_BARS, Outcome, Step, hours_of_day, timeline

MONDAY = datetime(2026, 3, 9, 8)


def _tallies(*hours: float, kind: str = "granted") -> list[Tally]:
    return [Tally(MONDAY + timedelta(hours=hour), kind, 2) for hour in hours]


@pytest.mark.parametrize(
    ("last_hour", "step"),
    [
        (0, Step.HOUR),
        (MAX_BARS - 1, Step.HOUR),
        (MAX_BARS, Step.DAY),
        (24 * (MAX_BARS + 1), Step.WEEK),
        (24 * 7 * (MAX_BARS + 1), Step.MONTH),
        (24 * 366 * 10, Step.YEAR),
    ],
)
def test_bars_are_as_fine_as_there_is_room_for(last_hour: int, step: Step) -> None:
    found, bars = timeline(_tallies(0, last_hour))
    assert found is step
    assert 1 <= len(bars) <= MAX_BARS
    assert bars[0].start <= MONDAY < bars[0].end
    assert bars[-1].start <= MONDAY + timedelta(hours=last_hour) < bars[-1].end
    assert all(bar.end == after.start for bar, after in pairwise(bars))
    assert sum(bar.counts[Outcome.GRANTED] for bar in bars) == 4


def test_a_thousand_years_are_still_shown() -> None:
    step, bars = timeline(_tallies(0, 24 * 366 * 1000))
    assert step is Step.YEAR
    assert 999 < len(bars) < 1005


def test_weeks_begin_on_monday() -> None:
    _, bars = timeline(_tallies(50, 24 * 200))
    assert bars[0].start == MONDAY.replace(hour=0)


def test_outcomes_are_told_apart() -> None:
    kinds = ("granted", "denied", "unknown", "camera", "teleported")
    tallies = [tally for kind in kinds for tally in _tallies(0, kind=kind)]
    _, (bar,) = timeline(tallies)
    assert bar.counts == {Outcome.GRANTED: 2, Outcome.REFUSED: 4, Outcome.OTHER: 4}


def test_nothing_makes_no_bars() -> None:
    assert timeline([]) == (Step.HOUR, [])
    assert all(not counts for counts in hours_of_day([]))


def test_hours_add_up_over_days() -> None:
    hours = hours_of_day(_tallies(0, 1, 24))
    assert [hours[8][Outcome.GRANTED], hours[9][Outcome.GRANTED], hours[10][Outcome.GRANTED]] == [4, 2, 0]
