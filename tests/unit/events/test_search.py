import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery, fold
from doorcam.events.search import PAGE, JournalSearch
from tests.unit.events.conftest import JPEG, START, granted, unknown


@pytest.fixture
def search(journal: Journal) -> JournalSearch:
    return journal.search


def _ids(search: JournalSearch, query: EventQuery) -> list[int]:
    return [event.event_id for event in search.all(query)]


def _paged(search: JournalSearch, query: EventQuery) -> list[int]:
    overview = search.overview(query)
    pages = [search.page(query, first_id) for first_id in overview.first_ids]
    assert all(len(page) == PAGE for page in pages[:-1])
    found = [event.event_id for page in pages for event in page]
    assert len(found) == overview.count == search.count(query)
    return found


def test_pages_hold_every_event_once_in_order(journal: Journal, search: JournalSearch) -> None:
    for number in range(2 * PAGE + 30):
        journal.append(unknown(number) if number % 3 == 0 else granted(number))
    assert _paged(search, EventQuery()) == list(range(1, 2 * PAGE + 31))
    unknowns = list(range(1, 2 * PAGE + 31, 3))
    assert _paged(search, EventQuery(kinds=(EventKind.UNKNOWN,))) == unknowns
    journal.purge(START + timedelta(seconds=50))
    assert _paged(search, EventQuery()) == list(range(51, 2 * PAGE + 31))


def test_pages_of_a_journal_with_gaps(journal: Journal, search: JournalSearch, home: Path) -> None:
    for number in range(PAGE + 9):
        journal.append(granted(number))
    with closing(sqlite3.connect(home / "journal.sqlite")) as database, database:
        database.execute("DELETE FROM events WHERE event_id % 10 = 3")
    assert _paged(search, EventQuery()) == [number for number in range(1, PAGE + 10) if number % 10 != 3]


def test_an_empty_journal(search: JournalSearch) -> None:
    overview = search.overview(EventQuery())
    assert (overview.count, list(overview.first_ids), overview.newest_id) == (0, [], 0)
    assert search.newer(EventQuery(), 0) == ([], 0)
    assert search.tallies(EventQuery()) == []
    assert search.choices().people == ()
    assert list(search.all(EventQuery())) == []


def test_what_is_new_is_found_once_though_there_is_much_of_it(journal: Journal, search: JournalSearch) -> None:
    for number in range(2 * PAGE + 5):
        journal.append(unknown(number) if number % 2 else granted(number))
    query, found, upto = EventQuery(kinds=(EventKind.GRANTED,)), [], 0
    while True:
        events, upto = search.newer(query, upto)
        found += [event.event_id for event in events]
        if not events:
            break
    assert found == list(range(1, 2 * PAGE + 6, 2))
    assert upto == 2 * PAGE + 5


def test_all_leaves_out_what_is_written_meanwhile(journal: Journal, search: JournalSearch) -> None:
    for number in range(5):
        journal.append(granted(number))
    reading = search.all(EventQuery())
    next(reading)
    journal.append(granted(6))
    assert len(list(reading)) == 4


EVENTS = [
    replace(granted(0), source="front door"),
    replace(granted(10, "irina", "Ирина Zoe\u0308"), source="back door"),
    replace(unknown(20, "irina"), source="back door"),
    Event(0, START + timedelta(seconds=30), EventKind.DENIED, "outside_hours", nearest_id="irina", source="front door"),
    Event(0, START + timedelta(seconds=40), EventKind.ADMIN, "removed 100% of_them", actor="Root"),
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JournalSearch]:
    """A journal of `EVENTS`."""
    home = tmp_path_factory.mktemp("told")
    journal = Journal.open(home / "journal.sqlite", home / "snapshots")
    for event in EVENTS:
        journal.append(event)
    yield journal.search
    journal.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (EventQuery(), [1, 2, 3, 4, 5]),
        (EventQuery(since=START + timedelta(seconds=10), until=START + timedelta(seconds=30)), [2, 3]),
        (EventQuery(person_id="irina"), [2, 4]),
        (EventQuery(source="back door"), [2, 3]),
        (EventQuery(kinds=(EventKind.DENIED, EventKind.ADMIN)), [4, 5]),
        (EventQuery(kinds=()), []),
        (EventQuery(reason="outside_hours"), [4]),
        (EventQuery(event_ids=(1, 5, 99)), [1, 5]),
        (EventQuery(event_ids=()), []),
        (EventQuery(text="ИРИНА ZOË"), [2]),
        (EventQuery(text="  ирина   zoë "), [2]),
        (EventQuery(text="胡"), [1]),
        (EventQuery(text="irina"), [2, 3, 4]),
        (EventQuery(text="100%"), [5]),
        (EventQuery(text="%"), [5]),
        (EventQuery(text="_"), [1, 3, 4, 5]),
        (EventQuery(text="root"), [5]),
        (EventQuery(text="3"), [3]),
        (EventQuery(text="9" * 90), []),
        (EventQuery(text="x", text_reasons=frozenset({"outside_hours"})), [4]),
        (EventQuery(text="x", text_kinds=frozenset({EventKind.GRANTED})), [1, 2]),
        (EventQuery(text="irina", source="back door", kinds=(EventKind.UNKNOWN,)), [3]),
        (EventQuery(text="' OR 1=1 --"), []),
        (EventQuery(text="x" * 1000), []),
    ],
)
def test_what_a_query_finds(told: JournalSearch, query: EventQuery, found: list[int]) -> None:
    assert _ids(told, query) == found
    assert _paged(told, query) == found
    assert [event.event_id for event in told.newest(query, 10)] == found[::-1]


def test_the_hour_is_that_of_the_clock_on_the_wall(journal: Journal, search: JournalSearch) -> None:
    for hours in range(48):
        journal.append(granted(hours * 3600))
    first = START.astimezone()
    assert _ids(search, EventQuery(hour=first.hour)) == [1, 25]
    tallies = search.tallies(EventQuery())
    assert len(tallies) == 48
    assert tallies[0].hour == first.replace(minute=0, second=0, tzinfo=None)


def test_tallies_count_what_a_query_finds(journal: Journal, search: JournalSearch) -> None:
    for number in range(30):
        journal.append(unknown(number * 600) if number % 3 == 0 else granted(number * 600))
    tallies = search.tallies(EventQuery())
    counts: Counter[str] = Counter()
    for tally in tallies:
        counts[tally.kind] += tally.count
    assert counts == {"granted": 20, "unknown": 10}
    assert {tally.kind for tally in search.tallies(EventQuery(kinds=(EventKind.UNKNOWN,)))} == {"unknown"}


def test_choices_are_those_of_the_journal_with_the_last_name(journal: Journal, search: JournalSearch) -> None:
    for event in (*EVENTS, granted(50, "irina", "Irina S.")):
        journal.append(event)
    choices = search.choices()
    assert set(choices.people) == {("hu_ge", "胡歌"), ("irina", "Irina S.")}
    assert choices.sources == ("back door", "front door")
    assert choices.reasons == ("outside_hours", "recognised", "unknown_face")


def test_people_never_granted_can_be_chosen_and_keep_the_last_name_written_down(
    journal: Journal, search: JournalSearch
) -> None:
    journal.append(granted(0, "irina", "Ирина"))
    journal.append(replace(granted(1, "irina"), kind=EventKind.ADMIN, reason="renamed", name=None))
    journal.append(replace(unknown(2), kind=EventKind.DENIED, reason="expired", nearest_id="hu_ge"))
    journal.append(replace(unknown(3), nearest_id="stranger"))
    assert search.choices().people == (("irina", "Ирина"), ("hu_ge", "hu_ge"))


def test_events_come_backwards_once_each_though_there_are_many(
    journal: Journal, search: JournalSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("doorcam.events.search._EXPORT_ROWS", 3)
    for number in range(7):
        journal.append(unknown(number) if number == 3 else granted(number))
    found = search.backwards(EventQuery(kinds=(EventKind.GRANTED,)))
    first = next(found).event_id
    journal.append(granted(8))
    assert [first, *(event.event_id for event in found)] == [7, 6, 5, 3, 2, 1]
    assert list(search.backwards(EventQuery(source="nowhere"))) == []


def test_a_kind_or_label_of_a_newer_doorcam_is_read(journal: Journal, search: JournalSearch, home: Path) -> None:
    journal.append(granted(), JPEG)
    with closing(sqlite3.connect(home / "journal.sqlite")) as database, database:
        database.execute("UPDATE events SET kind = 'teleported', label = 'perhaps'")
    (event,) = search.all(EventQuery())
    assert (event.kind, event.reason, event.label) == (EventKind.OTHER, "teleported: recognised", None)
    assert search.tallies(EventQuery())[0].kind == "teleported"


def test_an_event_at_the_edge_of_time_breaks_no_count(journal: Journal, search: JournalSearch) -> None:
    journal.append(replace(granted(), at=datetime.max.replace(tzinfo=UTC)))
    assert sum(tally.count for tally in search.tallies(EventQuery())) <= 1
    assert search.count(EventQuery(hour=3)) <= 1


@pytest.mark.parametrize(
    ("text", "same"), [("Straße", "STRASSE"), ("Ｚｏë", "zoe\u0308"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ABC", "abc")]
)
def test_folding(text: str, same: str) -> None:
    assert fold(text) == fold(same)
