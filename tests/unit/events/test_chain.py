"""The chain grows with the journal, and lets what must be erased be erased."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import StorageFault
from doorcam.events.chain import BrokenChain
from doorcam.events.journal import Journal
from tests.unit.events.conftest import JPEG, START, faults, granted, old_journal, opened, unknown
from tests.unit.events.test_journal import all_bytes, appending, pictures


def record_naming(*person_ids: str) -> str:
    return json.dumps({"policy": 1, "sightings": [{"candidates": [[person, 0.3] for person in person_ids]}]})


def hashes(journal: Journal) -> Sequence[bytes]:
    with journal._database.read() as connection:
        return connection.exec_driver_sql("SELECT hash FROM links ORDER BY event_id").scalars().all()


def test_every_link_follows_from_the_one_before(journal: Journal) -> None:
    for seconds in range(4):
        journal.append(granted(seconds), JPEG)
    with journal._database.read() as connection:
        previous = connection.exec_driver_sql("SELECT previous FROM links ORDER BY event_id").scalars().all()
    assert list(previous) == [bytes(32), *hashes(journal)[:-1]]
    assert faults(journal) == []


def test_an_empty_journal_is_whole_and_makes_no_key(journal: Journal, home: Path) -> None:
    assert faults(journal) == []
    assert journal.keys.count() == 0
    assert not (home / "vault.json").exists()


def test_a_label_may_change(journal: Journal) -> None:
    event = journal.append(granted())
    journal.label(event.event_id, EventLabel.WRONG)
    assert faults(journal) == []


@pytest.mark.parametrize("value", ["a\0b", "👩‍🔬", "x" * 5000, "'; DROP TABLE events; --", "-0.0"])
def test_awkward_values_are_chained(journal: Journal, value: str) -> None:
    journal.append(replace(granted(), reason=value, name=value, distance=float("inf"), source=value, actor=value))
    journal.append(replace(unknown(), distance=float("nan"), frame_index=-(2**62)))
    assert faults(journal) == []


def test_somebody_forgotten_is_gone_from_every_record_that_names_them(journal: Journal, home: Path) -> None:
    journal.append(replace(granted(0, "ann", "Ann"), record=record_naming("ann", "bob")), JPEG)
    others = journal.append(replace(granted(1, "bob", "Bob"), nearest_id="bob", record=record_naming("bob", "ann")))
    apart = journal.append(replace(granted(2, "bob", "Bob"), nearest_id="bob", record=record_naming("bob", "anna")))
    journal.append(Event(0, START, EventKind.ADMIN, "enrolled", person_id="ann", actor="root"))
    assert journal.forget_person("ann") == 3
    assert b'"ann"' not in all_bytes(home)
    assert journal.event(others.event_id) == replace(others, record=None)
    assert journal.event(apart.event_id) == apart
    assert faults(journal) == []


def test_an_id_in_another_script_is_found_in_a_record_however_it_is_written(journal: Journal) -> None:
    for ascii_only in (True, False):
        journal.append(replace(unknown(), record=json.dumps({"ruled": "胡歌"}, ensure_ascii=ascii_only)))
    assert journal.forget_person("胡歌") == 2
    assert [event.record for event in journal.events()] == [None, None]


def test_forgetting_erases_what_could_confirm_a_guess(journal: Journal, home: Path) -> None:
    journal.append(granted(0, "ann", "Ann"), JPEG)
    with journal._database.read() as connection:
        query = "SELECT private_salt, picture_sha256 FROM links"
        salt, digest = connection.exec_driver_sql(query).one()
    journal.forget_person("ann")
    assert salt not in all_bytes(home)
    assert digest not in all_bytes(home)


def test_forgetting_one_after_another_keeps_it_whole(journal: Journal) -> None:
    journal.append(replace(granted(0, "bob", "Bob"), nearest_id="ann", record=record_naming("ann", "bob")), JPEG)
    journal.append(replace(unknown(1, "ann"), distance=0.9), JPEG)
    for person_id in ("ann", "bob"):
        assert journal.forget_person(person_id) > 0
        assert faults(journal) == []
    journal.append(granted(2))
    assert faults(journal) == []


def test_purging_from_the_front_says_where_the_chain_begins(journal: Journal) -> None:
    for seconds in range(5):
        journal.append(granted(seconds), JPEG)
    before = hashes(journal)
    assert journal.purge(START + timedelta(seconds=3)) == 3
    verdict = journal.verify(print)
    assert (verdict.breaks, verdict.events, verdict.cut_id, verdict.last_id) == (0, 2, 3, 5)
    assert list(hashes(journal)) == list(before[3:])
    assert verdict.head == before[-1].hex()
    assert faults(journal, before[2].hex()) == []
    assert faults(journal, before[1].hex()) != []


def test_an_event_of_a_wrong_clock_does_not_keep_others_from_being_purged(journal: Journal) -> None:
    for seconds in (1e6, 0, 1, 1e6, 2):
        journal.append(granted(seconds), JPEG)
    assert journal.purge(START + timedelta(days=1)) == 3
    assert [event.event_id for event in journal.events()] == [4, 1]
    verdict = journal.verify(print)
    assert (verdict.breaks, verdict.events, verdict.cut_id) == (0, 2, 0)
    with journal._database.read() as connection:
        bare = "SELECT facts_salt, private_salt, picture_sha256 FROM links WHERE event_id IN (2, 3, 5)"
        assert set(connection.exec_driver_sql(bare).all()) == {(None, None, None)}
    assert journal.purge(START + timedelta(days=100)) == 2
    assert journal.verify(print).cut_id == 5
    assert journal.append(granted()).event_id == 6
    assert faults(journal) == []


def test_what_was_changed_before_an_erasure_is_still_found_after_it(journal: Journal) -> None:
    for seconds in range(3):
        journal.append(granted(seconds, "ann", "Ann"))
    with journal._database.write() as connection:
        connection.exec_driver_sql("UPDATE events SET name = 'Eve' WHERE event_id = 2")
        connection.exec_driver_sql("UPDATE events SET source = 'elsewhere' WHERE event_id = 3")
    journal.forget_person("ann")
    assert [number for number, _ in faults(journal)] == [2, 3]
    journal.purge(START + timedelta(days=1))
    assert [number for number, _ in faults(journal)] == [2, 3]


def test_without_the_vaults_key_nothing_is_written_and_erasing_still_works(
    journal: Journal, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.append(granted(0, "ann", "Ann"))
    event = journal.append(granted(1, "bob", "Bob"))
    with monkeypatch.context() as patch:
        patch.setenv("DOORCAM_KEYS", str(tmp_path / "no_keys"))
        with closing(opened(home)) as keyless:
            for call in (lambda: keyless.append(granted()), lambda: faults(keyless)):
                with pytest.raises(StorageFault, match=r"the key of .* is missing"):
                    call()
            assert keyless.forget_person("ann") == 1
            assert b"Ann" not in all_bytes(home)
    assert faults(journal) == [(1, "whom it concerns, or its picture, was changed")]
    assert journal.events()[0] == event


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE chain SET last_id = 1, last_hash = (SELECT hash FROM links WHERE event_id = 1)",
        "UPDATE chain SET seal = x''",
        "UPDATE chain SET seal = 'text', last_hash = 'text'",
        "DELETE FROM chain",
        "DELETE FROM keys",
        f"INSERT INTO events (event_id, at, kind, reason, source) VALUES ({2**63 - 1}, 'x', 'y', '', '')",  # noqa: S608
    ],
)
def test_nothing_is_built_upon_a_changed_end(journal: Journal, change: str) -> None:
    journal.append(granted(0))
    journal.append(granted(1))
    with journal._database.write() as connection:
        connection.exec_driver_sql(change)
    before = journal.count()
    with pytest.raises(BrokenChain, match="was changed by another program"):
        journal.append(granted(2), JPEG)
    assert journal.count() == before
    assert faults(journal) != []
    assert journal.forget_person("hu_ge") == 2
    assert journal.purge(START + timedelta(days=1)) == 2


def test_a_number_somebody_took_is_passed_over(journal: Journal) -> None:
    journal.append(granted(0))
    with journal._database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO events (event_id, at, kind, reason, source) VALUES (2, 'x', 'y', '', '')"
        )
    assert journal.append(granted(1)).event_id == 3
    assert [number for number, _ in faults(journal)] == [2]


def append_for_ever(journal: Journal) -> None:
    while True:
        journal.append(replace(granted(), record="x" * 1000), JPEG)


def test_a_full_disk_refuses_the_event_and_leaves_the_chain_whole(journal: Journal, home: Path) -> None:
    journal.append(granted(0), JPEG)
    with journal._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite takes the pages it has
    with pytest.raises(StorageFault, match="the disk is full"):
        append_for_ever(journal)
    kept = journal.count()
    assert faults(journal) == []
    assert len(pictures(home)) == kept
    with journal._database.read() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {2**32 - 2}")
    assert journal.append(granted(1)).event_id == kept + 1
    assert faults(journal) == []


def test_two_processes_make_one_chain(home: Path) -> None:
    with appending(home, 25) as first, appending(home, 25) as second:
        for child in (first, second):
            child.communicate()
    with closing(opened(home)) as journal:
        verdict = journal.verify(print)
        assert (verdict.breaks, verdict.events, verdict.last_id) == (0, 50, 50)


@pytest.mark.parametrize("revision", ["events_0001", "events_0002", "events_0003"])
def test_the_events_of_an_older_journal_are_chained_as_they_are_found(home: Path, revision: str) -> None:
    there, gone = (f"2026-05-01/235958-{name}.sealed" for name in ("0123456789abcdef", "fedcba9876543210"))
    old_journal(home, revision, [None, there, gone])
    (home / "snapshots" / "2026-05-01").mkdir(parents=True)
    (home / "snapshots" / there).write_bytes(b"sealed")
    with closing(opened(home)) as journal:
        verdict = journal.verify(print)
        assert (verdict.breaks, verdict.events, verdict.last_id) == (0, 3, 3)
        assert journal.append(granted()).event_id == 4
        (home / "snapshots" / there).write_bytes(b"another")
        with journal._database.write() as connection:
            connection.exec_driver_sql("UPDATE events SET name = 'Eve' WHERE event_id = 1")
    with closing(opened(home)) as journal:
        assert [number for number, _ in faults(journal)] == [1, 2]


def test_an_old_journal_without_events_makes_no_key(home: Path) -> None:
    old_journal(home, "events_0003", [])
    with closing(opened(home)) as journal:
        assert journal.keys.count() == 0
        assert journal.append(granted()).event_id == 1
        assert faults(journal) == []
