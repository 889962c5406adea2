import os
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from doorcam.domain import Event, EventKind
from doorcam.errors import StorageFault
from doorcam.events.journal import Journal
from tests.unit.events.conftest import JPEG, START, granted, unknown


def pictures(home: Path) -> list[str]:
    return sorted(path.relative_to(home / "snapshots").as_posix() for path in (home / "snapshots").rglob("*.*"))


def all_bytes(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def ids(events: Sequence[Event]) -> list[int]:
    return [event.event_id for event in events]


@pytest.fixture
def five(journal: Journal) -> list[Event]:
    """Five events, ten seconds apart: granted, unknown, granted (Ann), camera, door fault."""
    return [
        journal.append(granted(0), JPEG),
        journal.append(unknown(10, nearest_id="ann"), JPEG),
        journal.append(granted(20, "ann", "Ann"), JPEG),
        journal.append(Event(0, START + timedelta(seconds=30), EventKind.CAMERA, "camera lost", source="cam")),
        journal.append(Event(0, START + timedelta(seconds=40), EventKind.DOOR_FAULT, "relay gone")),
    ]


def test_an_event_comes_back_as_it_was_written(journal: Journal, home: Path) -> None:
    written = journal.append(granted(), JPEG)
    assert written.event_id == 1
    assert written.snapshot is not None
    assert written == replace(granted(), event_id=1, snapshot=written.snapshot)
    journal.close()
    with closing(Journal.open(home / "journal.sqlite", home / "snapshots")) as again:
        assert again.events() == [written]
        assert again.snapshot(written) == JPEG
    assert pictures(home) == [written.snapshot]
    assert written.snapshot.startswith("2026-05-01/")


def test_an_event_without_a_picture(journal: Journal, home: Path) -> None:
    written = journal.append(unknown())
    assert written.snapshot is None
    assert journal.snapshot(written) is None
    assert pictures(home) == []


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_pictures_and_folders_are_the_owners_alone(journal: Journal, home: Path) -> None:
    path = home / "snapshots" / str(journal.append(granted(), JPEG).snapshot)
    modes = {stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, home / "snapshots", home)}
    assert modes == {0o700}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_times_are_utc_whatever_zone_they_came_in(journal: Journal) -> None:
    local = datetime.fromisoformat("2026-05-02T01:30:00+08:00")
    written = journal.append(replace(granted(), at=local), JPEG)
    assert written.snapshot is not None
    assert written.snapshot.startswith("2026-05-01/173000-")
    assert journal.events()[0].at == local
    assert journal.events()[0].at.tzinfo is UTC


FILTERS: list[tuple[dict[str, Any], list[int]]] = [
    ({}, [5, 4, 3, 2, 1]),
    ({"newest_first": False}, [1, 2, 3, 4, 5]),
    ({"limit": 2}, [5, 4]),
    ({"limit": 2, "offset": 2}, [3, 2]),
    ({"offset": 4}, [1]),
    ({"offset": 9}, []),
    ({"kinds": [EventKind.GRANTED]}, [3, 1]),
    ({"kinds": [EventKind.CAMERA, EventKind.DOOR_FAULT]}, [5, 4]),
    ({"kinds": []}, []),
    ({"since": START + timedelta(seconds=10)}, [5, 4, 3, 2]),
    ({"until": START + timedelta(seconds=10)}, [1]),
    ({"since": START + timedelta(seconds=10), "until": START + timedelta(seconds=30)}, [3, 2]),
    ({"person_id": "ann"}, [3]),
    ({"person_id": "ann' OR 1=1 --"}, []),
    ({"person_id": "hu_ge", "kinds": [EventKind.UNKNOWN]}, []),
]


@pytest.mark.parametrize(("asked", "expected"), FILTERS)
@pytest.mark.usefixtures("five")
def test_events_are_filtered_and_paged(journal: Journal, asked: dict[str, Any], expected: list[int]) -> None:
    assert ids(journal.events(**asked)) == expected
    if not {"limit", "offset"} & set(asked):
        conditions = {key: value for key, value in asked.items() if key != "newest_first"}
        assert journal.count(**conditions) == len(expected)


@pytest.mark.parametrize("name", ["../../secret.jpg", "/etc/passwd", "2026-05-01/../x.jpg", "", "x\x00y"])
def test_a_picture_outside_the_folder_is_never_shown(journal: Journal, name: str) -> None:
    assert journal.snapshot(replace(granted(), snapshot=name)) is None


def test_a_picture_that_is_gone_is_none(journal: Journal, home: Path) -> None:
    event = journal.append(granted(), JPEG)
    (home / "snapshots" / str(event.snapshot)).unlink()
    assert journal.snapshot(event) is None


def test_a_row_that_cannot_be_written_leaves_no_picture(journal: Journal, home: Path) -> None:
    kept = journal.append(granted(), JPEG)
    with journal._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(StorageFault, match="the disk is full"):
        journal.append(replace(granted(), name="x" * 100_000), JPEG)
    assert journal.events() == [kept]
    assert pictures(home) == [kept.snapshot]


def test_a_picture_that_cannot_be_written_leaves_no_row(journal: Journal, home: Path) -> None:
    (home / "snapshots" / "2026-05-01").write_text("in the way")
    with pytest.raises(StorageFault, match="2026-05-01"):
        journal.append(granted(), JPEG)
    assert journal.count() == 0
    assert journal.append(granted()).event_id == 1


def test_old_events_are_purged_with_their_pictures(journal: Journal, home: Path, five: list[Event]) -> None:
    last = five[2]
    assert journal.purge(last.at) == 2
    assert ids(journal.events()) == [5, 4, 3]
    assert pictures(home) == [last.snapshot]
    assert [day.name for day in (home / "snapshots").iterdir()] == ["2026-05-02"]
    assert "胡歌".encode() not in all_bytes(home)
    assert b"Ann" in all_bytes(home)
    assert journal.purge(last.at) == 0


def test_a_purged_number_is_not_given_again(journal: Journal) -> None:
    journal.append(granted())
    journal.purge(START + timedelta(days=1))
    assert journal.append(granted()).event_id == 2


def test_a_forgotten_person_leaves_no_trace_but_the_events(journal: Journal, home: Path, five: list[Event]) -> None:
    assert journal.forget_person("ann") == 2
    assert b"ann" not in all_bytes(home)
    assert b"Ann" not in all_bytes(home)
    after = {event.event_id: event for event in journal.events()}
    assert after[3] == replace(five[2], person_id=None, name=None, nearest_id=None, snapshot=None)
    assert after[2] == replace(five[1], nearest_id=None)
    assert after[1] == five[0]
    assert pictures(home) == [event.snapshot for event in five[:2]]
    assert journal.forget_person("ann") == 0


def test_pictures_without_an_event_are_removed_at_opening(journal: Journal, home: Path) -> None:
    event = journal.append(granted(), JPEG)
    journal.close()
    day = home / "snapshots" / "2026-05-01"
    orphan = day / "235958-0123456789abcdef.sealed"
    plain = day / "235958-0123456789abcdef.jpg"
    half_written = day / ".0123456789abcdef.tmp"
    lonely_day = home / "snapshots" / "2026-04-30" / "120000-0123456789abcdef.jpg"
    foreign = [day / "holiday.jpg", home / "snapshots" / "notes.txt"]
    lonely_day.parent.mkdir()
    for path in (orphan, plain, half_written, lonely_day, *foreign):
        path.write_bytes(JPEG)
    Journal.open(home / "journal.sqlite", home / "snapshots").close()
    assert not any(path.exists() for path in (orphan, plain, half_written, lonely_day.parent))
    assert all(path.exists() for path in foreign)
    assert journal.snapshot(event) == JPEG


APPEND_FOR_EVER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal

home = Path(sys.argv[1])
journal = Journal.open(home / "journal.sqlite", home / "snapshots")
for number in range(int(sys.argv[2])):
    event = Event(0, datetime.now(UTC), EventKind.UNKNOWN, "unknown_face", track_id=number)
    print(journal.append(event, b"\\xff\\xd8\\xff" * 9000).event_id, flush=True)
"""


def appending(home: Path, count: int) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", APPEND_FOR_EVER, str(home), str(count)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_killed_writer_loses_nothing_acknowledged(home: Path) -> None:
    acknowledged: list[int] = []
    for round_number in range(3):
        with appending(home, 10_000) as child:
            assert child.stdout is not None
            for _ in range(3 + round_number):
                acknowledged.append(int(child.stdout.readline()))
            child.send_signal(signal.SIGKILL)
            acknowledged.extend(int(line) for line in child.stdout.read().split())
        with closing(Journal.open(home / "journal.sqlite", home / "snapshots")) as journal:
            events = journal.events(newest_first=False)
            assert set(ids(events)) >= set(acknowledged)
            assert ids(events) == list(range(1, len(events) + 1))
            assert pictures(home) == sorted(str(event.snapshot) for event in events)
            assert all(len(journal.snapshot(event) or b"") == 27_000 for event in events)


def test_two_processes_append_while_others_open(home: Path) -> None:
    with appending(home, 15) as first, appending(home, 15) as second:
        while first.poll() is None or second.poll() is None:
            Journal.open(home / "journal.sqlite", home / "snapshots").close()
        assert (first.returncode, second.returncode) == (0, 0)
        first.communicate()
        second.communicate()
    with closing(Journal.open(home / "journal.sqlite", home / "snapshots")) as journal:
        events = journal.events(newest_first=False)
        assert ids(events) == list(range(1, 31))
        assert all(journal.snapshot(event) for event in events)


def test_a_kind_only_a_newer_doorcam_knows_is_shown_and_hides_nothing_else(journal: Journal) -> None:
    journal.append(granted())
    strange = journal.append(unknown(5)).event_id
    with journal._database.write() as connection:
        connection.exec_driver_sql("UPDATE events SET kind = 'teleported' WHERE event_id = ?", (strange,))
    newest, oldest = journal.events()
    assert (newest.kind, newest.reason.split(":")[0], oldest.kind) == (EventKind.OTHER, "teleported", EventKind.GRANTED)
