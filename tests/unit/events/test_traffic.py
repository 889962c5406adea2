import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.traffic import DAYS, HOURS, traffic
from tests.unit.events.conftest import granted, unknown

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def at(event: Event, local: datetime, record: str | None = None) -> Event:
    return replace(event, at=local.astimezone(UTC), record=record)


def record(state: str, *, prompted: bool) -> str:
    return json.dumps({"liveness": {"state": state, "prompted": prompted}})


def test_decisions_are_counted_by_weekday_and_hour_of_the_clock_on_the_wall(journal: Journal) -> None:
    monday = datetime(2026, 5, 4, 8, 59).astimezone()
    journal.append(at(granted(), monday))
    journal.append(at(granted(), monday + timedelta(days=7)))
    journal.append(at(replace(granted(), kind=EventKind.DENIED), monday))
    journal.append(at(unknown(), monday + timedelta(days=6, hours=14)))
    journal.append(at(Event(0, monday, EventKind.CAMERA, "lost"), monday))
    found = traffic(journal.search, LONG_AGO)
    assert found.cells[0][8] == Counter({EventKind.GRANTED: 2, EventKind.DENIED: 1})
    assert found.cells[6][22] == Counter({EventKind.UNKNOWN: 1})
    assert found.total == Counter({EventKind.GRANTED: 2, EventKind.DENIED: 1, EventKind.UNKNOWN: 1})
    assert (len(found.cells), {len(day) for day in found.cells}) == (DAYS, {HOURS})
    assert found.busiest() == [(0, 8, 3), (6, 22, 1)]


def test_what_was_before_is_not_counted(journal: Journal) -> None:
    monday = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    journal.append(at(granted(), monday, record("proven", prompted=True)))
    found = traffic(journal.search, monday + timedelta(seconds=1))
    assert not found.total
    assert found.busiest() == []
    assert (found.prompts.prompted, found.prompts.asked) == (0, 0)


def test_prompts_are_a_share_of_those_who_had_to_prove_anything(journal: Journal) -> None:
    for number in range(10):
        journal.append(replace(granted(number), record=record("proven", prompted=number < 3)))
    journal.append(replace(granted(11), record=record("off", prompted=False)))
    journal.append(replace(granted(12), record="{damaged"))
    journal.append(replace(granted(13), record=None))
    prompts = traffic(journal.search, LONG_AGO).prompts
    assert (prompts.prompted, prompts.asked) == (3, 10)
    assert prompts.low == pytest.approx(0.108, abs=0.001)  # Wilson's of 3 in 10
    assert prompts.high == pytest.approx(0.603, abs=0.001)
