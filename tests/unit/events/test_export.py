import csv
import io
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Literal

import pytest

from doorcam.domain import Event
from doorcam.errors import StorageFault
from doorcam.events.export import event_as_dict, export_events
from tests.unit.events.conftest import granted, unknown

EVENTS = [replace(granted(), event_id=1), replace(unknown(5), event_id=2)]


def test_an_event_as_plain_values() -> None:
    assert event_as_dict(EVENTS[0]) == {
        "event_id": 1,
        "at": "2026-05-01T23:59:58+00:00",
        "kind": "granted",
        "reason": "recognised",
        "track_id": 3,
        "person_id": "hu_ge",
        "name": "胡歌",
        "distance": 0.31,
        "nearest_id": "hu_ge",
        "source": "front door",
        "frame_index": 17,
        "snapshot": None,
        "model_id": None,
        "label": None,
        "record": None,
        "actor": None,
    }


def test_csv_opens_in_a_spreadsheet_in_any_script(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    export_events(path, EVENTS, "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfevent_id,at,kind,")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert [(row["name"], row["distance"], row["kind"]) for row in rows] == [
        ("胡歌", "0.31", "granted"),
        ("", "0.9", "unknown"),
    ]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_a_formula_becomes_text(text: str) -> None:
    stream = io.StringIO(newline="")
    export_events(stream, [replace(granted(), name=text, distance=-0.5)], "csv")
    (row,) = csv.DictReader(io.StringIO(stream.getvalue(), newline=""))
    assert row["name"] == f"'{text}"
    assert row["distance"] == "-0.5"


@pytest.mark.parametrize("name", ['a "quoted", name', "two\nlines", "👩‍🔬", "\u200fאבי", "x" * 500])
def test_awkward_names_survive_both_formats(tmp_path: Path, name: str) -> None:
    event = replace(granted(), name=name)
    export_events(tmp_path / "events.csv", [event], "csv")
    with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert next(csv.DictReader(stream))["name"] == name
    export_events(tmp_path / "events.json", [event], "json")
    (line,) = (tmp_path / "events.json").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["name"] == name


def test_json_is_one_object_a_line(tmp_path: Path) -> None:
    path = tmp_path / "events.json"
    export_events(path, EVENTS, "json")
    assert [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] == [
        event_as_dict(event) for event in EVENTS
    ]
    assert "胡歌" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("fmt", ["csv", "json"])
def test_no_events_still_make_a_file(tmp_path: Path, fmt: Literal["csv", "json"]) -> None:
    path = tmp_path / "events"
    export_events(path, [], fmt)
    header = ",".join(field.name for field in fields(Event))
    assert path.read_text(encoding="utf-8-sig") == (f"{header}\n" if fmt == "csv" else "")


def test_a_broken_export_keeps_the_file_before(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    export_events(path, EVENTS[:1], "csv")
    before = path.read_bytes()

    def breaking_off() -> Iterator[Event]:
        yield EVENTS[1]
        raise StorageFault("the journal is gone")

    with pytest.raises(StorageFault, match="the journal is gone"):
        export_events(path, breaking_off(), "csv")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"gone.*events\.csv: no such file or folder"):
        export_events(tmp_path / "gone" / "events.csv", EVENTS, "csv")
