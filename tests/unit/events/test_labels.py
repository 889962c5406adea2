from dataclasses import replace

import pytest

from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import StorageFault, UsageFault
from doorcam.events.journal import Journal
from tests.unit.events.conftest import START, granted, unknown


def compared(event: Event, model_id: str = "made_up") -> Event:
    return replace(event, distance=0.4, nearest_id="ann", model_id=model_id)


def test_a_label_stays_until_it_is_taken_back(journal: Journal) -> None:
    event = journal.append(compared(granted()))
    assert event.label is None
    assert journal.label(event.event_id, EventLabel.WRONG) == replace(event, label=EventLabel.WRONG)
    assert journal.events() == [replace(event, label=EventLabel.WRONG)]
    assert journal.label(event.event_id, None) == event
    assert journal.events() == [event]


def test_only_the_labelled_events_of_a_model_are_evidence(journal: Journal) -> None:
    ours = [journal.append(compared(each)) for each in (granted(0), unknown(10), granted(20))]
    theirs = journal.append(compared(granted(30), "another"))
    for event in (*ours[:2], theirs):
        journal.label(event.event_id, EventLabel.RIGHT)
    assert [event.event_id for event in journal.labelled("made_up")] == [1, 2]
    assert journal.labelled("third") == []


def test_an_event_that_is_not_there_is_named(journal: Journal) -> None:
    with pytest.raises(StorageFault, match="no event 7"):
        journal.label(7, EventLabel.RIGHT)


@pytest.mark.parametrize(
    "event",
    [
        Event(0, START, EventKind.CAMERA, "camera lost", source="cam"),
        replace(unknown(), distance=None, nearest_id=None),
    ],
)
def test_an_event_without_a_comparison_cannot_be_labelled(event: Event, journal: Journal) -> None:
    written = journal.append(event)
    with pytest.raises(UsageFault, match="no face was compared"):
        journal.label(written.event_id, EventLabel.RIGHT)
    assert journal.events() == [written]
