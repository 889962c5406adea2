"""Whatever somebody does to the files by hand is found, at the event it was done to."""
# ruff: noqa: S311, S608  made-up damage, done at random places

import random
import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.tables import EVENTS, LINKS
from tests.unit.events.conftest import JPEG, START, faults, granted, opened, unknown

COUNT = 12
_CHAINED = [column.name for column in EVENTS.columns if column.name not in ("event_id", "label")]
_LINKED = [column.name for column in LINKS.columns if column.name not in ("event_id", "mark")]
TABLES = ("events", "links")


@pytest.fixture
def filled(journal: Journal) -> Journal:
    for number in range(COUNT - 1):
        event = granted(number) if number % 2 else unknown(number, "ann")
        journal.append(replace(event, record=f'{{"track":{number}}}', model_id="made_up"), JPEG)
    journal.append(Event(0, START, EventKind.ADMIN, "enrolled", person_id="bob", actor="root"))
    return journal


def spoil(journal: Journal, *statements: str) -> list[int | None]:
    """Change the file by hand; the events that are found for it."""
    with journal._database.write() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    return [number for number, _ in faults(journal)]


def places(seed: int, count: int = 4) -> Sequence[int]:
    """Random numbers of events, with the first and the last."""
    return [1, *random.Random(seed).sample(range(2, COUNT), count), COUNT]


@pytest.mark.parametrize("column", _CHAINED)
def test_a_changed_value_is_found(filled: Journal, column: str) -> None:
    nothing = "NULL" if EVENTS.c[column].nullable else "''"
    values = ("'x'", "7", nothing, "x'ff'", "CAST(x'ff' AS TEXT)")
    changed: list[int] = []
    for number, value in zip(random.Random(column).sample(range(1, COUNT + 1), len(values)), values, strict=True):
        query = f"SELECT {column} IS {value} FROM events WHERE event_id = {number}"
        with filled._database.read() as connection:
            was = connection.exec_driver_sql(query).scalar()
        changed += [] if was else [number]
        assert spoil(filled, f"UPDATE events SET {column} = {value} WHERE event_id = {number}") == sorted(changed)
    assert len(changed) > 3


@pytest.mark.parametrize("column", _LINKED)
def test_a_changed_link_is_found(filled: Journal, column: str) -> None:
    for number in places(7, 2):
        with filled._database.read() as connection:
            query = f"SELECT {column} FROM links WHERE event_id = {number}"
            if connection.exec_driver_sql(query).scalar() is None:  # the event without a picture
                continue
        assert number in spoil(filled, f"UPDATE links SET {column} = x'ff' WHERE event_id = {number}")


@pytest.mark.parametrize("seed", range(3))
def test_deleted_records_are_found(filled: Journal, seed: int) -> None:
    first, second, *_ = gone = random.Random(seed).sample(range(1, COUNT + 1), 3)
    assert spoil(filled, f"DELETE FROM events WHERE event_id = {first}") == [first]
    # Without its link an event is missing from the chain, and one that was slipped in.
    found = spoil(filled, f"DELETE FROM links WHERE event_id = {second}")
    assert sorted(found, key=str) == sorted([first, second, second], key=str)
    found = spoil(filled, *(f"DELETE FROM {table} WHERE event_id IN {tuple(gone)}" for table in TABLES))
    assert set(found) <= set(gone)
    assert set(found) >= {number for number in gone if number - 1 not in gone}


@pytest.mark.parametrize("number", places(1))
def test_one_record_deleted_without_a_trace_is_found(filled: Journal, number: int) -> None:
    assert spoil(filled, *(f"DELETE FROM {table} WHERE event_id = {number}" for table in TABLES)) == [number]


@pytest.mark.parametrize("last", [0, 1, 5, COUNT - 1])
def test_a_cut_end_is_found(filled: Journal, last: int) -> None:
    statements = [f"DELETE FROM {table} WHERE event_id > {last}" for table in TABLES]
    assert spoil(filled, *statements, f"UPDATE sqlite_sequence SET seq = {last}") == [last + 1]
    filled.append(granted())
    assert spoil(filled) == [last + 1]
    head = "last_hash = coalesce((SELECT hash FROM links ORDER BY event_id DESC LIMIT 1), zeroblob(32))"
    assert None in spoil(filled, *statements, f"UPDATE chain SET last_id = {last}, {head}")


def test_a_cut_beginning_is_found(filled: Journal) -> None:
    gone = [f"DELETE FROM {table} WHERE event_id <= 4" for table in TABLES]
    head = "UPDATE chain SET cut_id = 4, cut_hash = (SELECT hash FROM links WHERE event_id = 4)"
    assert None in spoil(filled, head, *gone)


@pytest.mark.parametrize("seed", range(4))
def test_exchanged_records_are_found(filled: Journal, seed: int) -> None:
    one, other = sorted(random.Random(seed).sample(range(1, COUNT + 1), 2))
    swap = [
        f"UPDATE {{}} SET event_id = event_id - {one + other} WHERE event_id IN ({one}, {other})",
        "UPDATE {} SET event_id = -event_id WHERE event_id < 0",
    ]
    assert spoil(filled, *(each.format("events") for each in swap)) == [one, other]
    assert {one, other} <= set(spoil(filled, *(each.format("links") for each in swap)))


def test_inserted_records_are_found(filled: Journal) -> None:
    columns = ", ".join(column.name for column in EVENTS.columns if column.name != "event_id")
    copy = f"INSERT INTO events (event_id, {columns}) SELECT 100, {columns} FROM events WHERE event_id = 3"
    assert spoil(filled, copy) == [100]
    links = ", ".join(column.name for column in LINKS.columns if column.name not in ("event_id", "previous"))
    newest = f"(SELECT hash FROM links WHERE event_id = {COUNT})"
    link = (
        f"INSERT INTO links (event_id, previous, {links}) SELECT 100, {newest}, {links} FROM links WHERE event_id = 3"
    )
    assert 100 in spoil(filled, link)


def test_a_chain_computed_anew_without_the_key_is_found(filled: Journal, home: Path) -> None:
    """Somebody who knows how a link is made changes an event, and makes all links anew but for the seal."""
    from doorcam.events.chain import _add
    from doorcam.events.links import START as FIRST
    from doorcam.events.links import Stored
    from doorcam.events.stored import events, links

    with filled._database.write() as connection:
        connection.exec_driver_sql("UPDATE events SET name = 'Eve', person_id = 'eve' WHERE event_id = 4")
        digests = [seen.private[-1] for _, seen in links(connection) if seen is not None]
        connection.exec_driver_sql("DELETE FROM links")
        previous: Stored = FIRST
        for number, (seen, digest) in enumerate(zip(list(events(connection)), digests, strict=True), 1):
            assert digest is None or isinstance(digest, bytes)
            previous = _add(connection, previous, number, seen, digest)
        connection.exec_driver_sql("UPDATE chain SET last_hash = ?", (previous,))
    assert faults(filled) == [(None, "where its chain begins and ends was changed")]


@pytest.mark.parametrize("columns", ["name = NULL, person_id = NULL", "snapshot = NULL", "record = NULL"])
def test_an_erasure_that_was_none_of_ours_is_found(filled: Journal, columns: str) -> None:
    unmarked = "UPDATE links SET private_salt = NULL, picture_sha256 = NULL WHERE event_id = 4"
    assert spoil(filled, f"UPDATE events SET {columns} WHERE event_id = 4", unmarked) == [4]
    others = "UPDATE links SET mark = (SELECT mark FROM links WHERE event_id = 2) WHERE event_id = 4"
    filled.forget_person("ann")
    assert spoil(filled, others) == [4]


def test_what_is_left_after_an_erasure_is_guarded_too(filled: Journal) -> None:
    filled.forget_person("ann")
    assert faults(filled) == []
    assert spoil(filled, "UPDATE events SET name = 'Eve', person_id = 'eve' WHERE event_id = 3") == [3]


def test_pictures_that_are_gone_or_changed_are_found(filled: Journal, home: Path) -> None:
    one, two, three = ((home / "snapshots" / str(filled.event(number).snapshot)) for number in (2, 5, 8))
    one.unlink()
    two.write_bytes(three.read_bytes())
    assert faults(filled) == [(2, "its picture is missing"), (5, "its picture was changed")]


def test_a_noted_hash_tells_an_older_copy(filled: Journal, home: Path, tmp_path: Path) -> None:
    older = (home / "journal.sqlite").read_bytes(), (home / "journal.sqlite-wal").read_bytes()
    noted = filled.verify(print).head
    assert re.fullmatch("[0-9a-f]{64}", noted)
    filled.append(granted(), JPEG)
    newer = filled.verify(print).head
    assert faults(filled, noted) == faults(filled, newer) == []
    filled.close()
    for name, data in zip(("journal.sqlite", "journal.sqlite-wal"), older, strict=True):
        (home / name).write_bytes(data)
    (home / "journal.sqlite-shm").unlink(missing_ok=True)
    with closing(opened(home)) as restored:
        assert faults(restored, noted) == []
        assert faults(restored, newer) == [
            (None, f"the hash {newer} is not in it: this is an older copy, or another journal")
        ]


def test_progress_is_told_and_stops_it(filled: Journal) -> None:
    seen: list[tuple[str, int, int]] = []
    filled.verify(print, progress=lambda *step: seen.append(step))
    assert seen == [("checking the journal", 0, COUNT)]
