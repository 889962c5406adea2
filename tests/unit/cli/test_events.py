"""`doorcam events`."""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
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
    assert doorcam("events", "list", "--json").json == []
