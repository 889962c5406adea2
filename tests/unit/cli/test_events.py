"""`doorcam events`."""

import csv
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import openpyxl
import pypdfium2
import pytest

from doorcam.config.paths import Home
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.unit.cli.conftest import MOMENT, Doorcam


def test_an_empty_journal(doorcam: Doorcam) -> None:
    answer = doorcam("events", "list")
    assert (answer.code, answer.out, answer.complaint) == (0, "", "no events")


def test_list_is_newest_first(events: Home, doorcam: Doorcam) -> None:
    assert [event["kind"] for event in doorcam("events", "list", "--json").json] == ["camera", "unknown", "granted"]
    text = doorcam("events", "list").out
    assert text.index("the camera is lost") < text.index("Ada Lovelace")
    assert "0.312" in text


@pytest.mark.parametrize(
    ("options", "kinds"),
    [
        (["--kind", "granted"], ["granted"]),
        (["--kind", "granted", "--kind", "camera"], ["camera", "granted"]),
        (["--person", "ada"], ["granted"]),
        (["--limit", "1"], ["camera"]),
        (["--since", "2026-03-01T13:00+00:00"], ["camera", "unknown"]),
        (["--until", "2026-03-01T13:00:00Z"], ["granted"]),
        (["--since", "2027-01-01"], []),
    ],
)
def test_list_of_some(options: list[str], kinds: list[str], events: Home, doorcam: Doorcam) -> None:
    assert [event["kind"] for event in doorcam("events", "list", "--json", *options).json] == kinds


def test_a_time_without_a_zone_is_local(events: Home, doorcam: Doorcam) -> None:
    local = MOMENT.astimezone().replace(tzinfo=None)
    assert len(doorcam("events", "list", "--json", "--since", local.isoformat()).json) == 3
    assert len(doorcam("events", "list", "--json", "--until", local.isoformat()).json) == 0


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--since", "yesterday"], "yesterday is no time: write 2026-03-01 or 2026-03-01T18:30"),
        (["--kind", "grant"], "grant"),
        (["--limit", "0"], "--limit"),
        (["--limit", str(2**63)], "--limit"),
        (["--since", "0001-01-01T00:00+14:00"], "is out of range"),
    ],
)
def test_wrong_options(options: list[str], line: str, doorcam: Doorcam) -> None:
    answer = doorcam("events", "list", *options)
    assert answer.code == 2
    assert line in answer.complaint


def test_export_goes_by_the_ending(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    table, lines, named = tmp_path / "events.csv", tmp_path / "events.json", tmp_path / "events.txt"
    assert doorcam("events", "export", str(table)).out == f"3 events written to {table}\n"
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row["kind"] for row in csv.DictReader(file)] == ["granted", "unknown", "camera"]
    assert doorcam("events", "export", str(lines), "--kind", "granted", "--json").json[0]["events"] == 1
    assert json.loads(lines.read_text(encoding="utf-8"))["name"] == "Ada Lovelace"
    assert doorcam("events", "export", str(named), "--format", "json").code == 0
    assert named.read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize("name", ["events.nope", "events", "events.xls"])
def test_an_ending_nobody_knows_is_refused(events: Home, doorcam: Doorcam, tmp_path: Path, name: str) -> None:
    answer = doorcam("events", "export", str(tmp_path / name))
    assert answer.code == 2
    assert answer.complaint == (
        f"{name} does not say what to write: give it one of the endings .xlsx, .pdf, .csv, .json"
    )
    assert not (tmp_path / name).exists()


def test_an_export_that_cannot_be_written_is_one_line(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("events", "export", str(tmp_path / "none" / "events.csv"))
    assert answer.code == 1
    assert "events.csv" in answer.complaint


def test_purge_keeps_what_the_settings_say(events: Home, doorcam: Doorcam) -> None:
    journal = Journal.open(events.journal, events.snapshots)
    now = datetime.now(UTC)
    journal.append(Event(0, now - timedelta(days=20), EventKind.UNKNOWN, "unknown_face"))
    journal.append(Event(0, now - timedelta(days=400), EventKind.UNKNOWN, "unknown_face"))
    before = journal.count()
    journal.close()
    assert doorcam("events", "purge", "--set", "journal.keep_days=365", "--json").json[0]["events"] >= 1
    (purged,) = doorcam("events", "purge", "--days", "10", "--json").json
    assert purged["events"] <= before - 1
    assert {event["kind"] for event in doorcam("events", "list", "--json").json} == {"admin"}


def test_a_decision_is_labelled(events: Home, doorcam: Doorcam) -> None:
    def labels() -> list[str | None]:
        kinds = [option for kind in ("granted", "unknown", "camera") for option in ("--kind", kind)]
        return [event["label"] for event in doorcam("events", "list", "--json", *kinds).json]

    answer = doorcam("events", "label", "1", "wrong", "--json")
    assert answer.code == 0
    assert (answer.json[0]["event_id"], answer.json[0]["label"]) == (1, "wrong")
    assert labels() == [None, None, "wrong"]
    assert "labelled right" in doorcam("events", "label", "1", "right").out
    assert labels() == [None, None, "right"]
    doorcam("events", "label", "1", "none")
    assert labels() == [None, None, None]


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (["9", "wrong"], 1, "the journal has no event 9"),
        (["3", "wrong"], 2, "no face was compared"),
        (["1", "perhaps"], 2, "perhaps"),
        (["one", "wrong"], 2, "'ID'"),
        ([str(2**63), "wrong"], 2, "'ID'"),
        ([str(2**63 - 1), "wrong"], 1, "the journal has no event"),
    ],
)
def test_what_cannot_be_labelled(arguments: list[str], code: int, line: str, events: Home, doorcam: Doorcam) -> None:
    answer = doorcam("events", "label", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert line in answer.complaint


def test_the_picture_of_an_event_is_saved_readable(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "visitor.jpg"
    assert doorcam("events", "picture", "1", str(file), "--json").json == [
        {"type": "picture", "event_id": 1, "file": str(file)}
    ]
    assert file.read_bytes() == b"\xff\xd8\xff\xd9"
    assert file.stat().st_mode & 0o077 == 0
    assert "event 2 has no picture" in doorcam("events", "picture", "2", str(tmp_path / "none.jpg")).complaint
    assert "the journal has no event 99" in doorcam("events", "picture", "99", str(tmp_path / "none.jpg")).complaint
    assert not (tmp_path / "none.jpg").exists()


def test_verify_says_that_the_journal_is_whole_and_shows_a_hash_to_note(events: Home, doorcam: Doorcam) -> None:
    (answer,) = doorcam("events", "verify", "--json").json
    assert (answer["whole"], answer["events"], answer["last_id"], answer["breaks"]) == (True, 3, 3, 0)
    told = doorcam("events", "verify")
    assert (told.code, told.out) == (
        0,
        f"3 events are as they were written\nhash up to event 3: {answer['head']}\n",
    )
    assert doorcam("events", "verify", "--expect", answer["head"].upper()).code == 0
    doorcam("events", "label", "1", "right")
    assert doorcam("events", "verify", "--expect", answer["head"]).code == 0


def test_what_stands_before_the_first_event_is_no_hash(events: Home, doorcam: Doorcam) -> None:
    answer = doorcam("events", "verify", "--expect", "0" * 64)
    assert answer.code == 1
    assert "is not in it" in answer.err


def test_an_empty_journal_has_no_hash_to_note(home: Home, doorcam: Doorcam) -> None:
    assert doorcam("events", "verify").out == "0 events are as they were written\n"


def test_verify_names_what_is_wrong(events: Home, doorcam: Doorcam) -> None:
    with sqlite3.connect(events.journal) as file:
        file.execute("UPDATE events SET person_id = 'eve', name = 'Eve' WHERE event_id = 1")
    file.close()
    answer = doorcam("events", "verify")
    assert (answer.code, answer.out) == (1, "")
    assert "event 1: whom it concerns, or its picture, was changed" in answer.err
    assert answer.err.endswith("not as it was written: 1 fault\n")
    broken, verdict = doorcam("events", "verify", "--json").json
    assert (broken["type"], broken["event_id"]) == ("broken", 1)
    assert (verdict["whole"], verdict["breaks"]) == (False, 1)


def test_verify_finds_an_older_copy_by_a_noted_hash(events: Home, doorcam: Doorcam) -> None:
    answer = doorcam("events", "verify", "--expect", "ab" * 32)
    assert answer.code == 1
    assert "this is an older copy, or another journal" in answer.err
    assert doorcam("events", "verify", "--expect", "abc").code == 2


def test_an_empty_journal_is_whole(doorcam: Doorcam) -> None:
    assert doorcam("events", "verify", "--json").json[0]["whole"]


def test_what_is_done_to_the_journal_is_in_the_journal(
    events: Home, doorcam: Doorcam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "grace")
    doorcam("events", "label", "1", "wrong")
    doorcam("events", "export", str(tmp_path / "events.csv"))
    doorcam("events", "purge", "--days", "0")
    doorcam("events", "verify")
    (left,) = doorcam("events", "list", "--json").json
    assert (left["kind"], left["actor"], left["event_id"]) == ("admin", "grace", 6)
    assert left["reason"].startswith("purged 5 events from before ")


def test_export_writes_a_workbook_with_pictures(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    journal = Journal.open(events.journal, events.snapshots)
    picture = encode_jpeg(np.zeros((300, 400, 3), np.uint8))
    journal.append(Event(0, datetime.now(UTC), EventKind.UNKNOWN, "unknown_face"), picture)
    journal.close()
    for options, pictures in (((), 0), (("--pictures",), 1)):
        assert doorcam("events", "export", str(tmp_path / "events.xlsx"), "--kind", "unknown", *options).code == 0
        sheet = openpyxl.load_workbook(tmp_path / "events.xlsx").active
        header, *rows = sheet.iter_rows(values_only=True)
        assert [row[header.index("kind")] for row in rows] == ["unknown", "unknown"]
        assert len(sheet._images) == pictures


def test_export_writes_a_pdf_without_a_screen(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    # In a process of its own: this one may have a window already.
    command = [sys.executable, "-m", "doorcam", "--home", str(events.root), "events", "export"]
    subprocess.run([*command, str(tmp_path / "events.pdf")], check=True, timeout=60)
    with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
        text = document[0].get_textpage().get_text_range()
    assert "Not recognised" in text
    assert "Ada Lovelace" in text


def test_pictures_go_into_files_that_can_hold_them(events: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    answer = doorcam("events", "export", str(tmp_path / "events.csv"), "--pictures")
    assert answer.code == 2
    assert not (tmp_path / "events.csv").exists()
