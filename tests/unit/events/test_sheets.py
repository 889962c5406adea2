import os
import stat
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image

from doorcam.domain import Event
from doorcam.errors import Cancelled, StorageFault
from doorcam.events import sheets
from doorcam.events.sheets import write_workbook
from tests.unit.events.conftest import START, granted, unknown

NAMES = [
    "胡歌",
    "أحمد بن علي",
    "Ирина Соколова",
    "नमस्ते",
    "👩‍🔬",
    "=1+1",
    "+A1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "007",
]


def _jpeg() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, "JPEG")
    return stream.getvalue()


def _sheet(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).active
    assert isinstance(sheet, Worksheet)
    return sheet


def _column(sheet: Worksheet, name: str) -> list[object]:
    header, *rows = sheet.iter_rows(values_only=True)
    return [row[header.index(name)] for row in rows]


def test_another_program_reads_the_same(tmp_path: Path) -> None:
    events = [replace(granted(number, name=name), event_id=number + 1) for number, name in enumerate(NAMES)]
    events.append(replace(unknown(99), event_id=99))
    write_workbook(tmp_path / "events.xlsx", events)
    sheet = _sheet(tmp_path / "events.xlsx")
    assert _column(sheet, "name") == [*NAMES, None]
    assert _column(sheet, "event_id") == [event.event_id for event in events]
    assert _column(sheet, "distance") == [event.distance for event in events]
    assert _column(sheet, "kind") == [event.kind.value for event in events]
    times = _column(sheet, "at (UTC)")
    assert times[0] == START.replace(tzinfo=None)
    assert all(isinstance(time, datetime) for time in times)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "events.xlsx").stat().st_mode) == 0o600


def test_no_text_becomes_a_formula_or_a_link(tmp_path: Path) -> None:
    texts = [*NAMES, "http://example.org", "mailto:a@b", "{=1+1}", "internal:Sheet1!A1"]
    write_workbook(tmp_path / "events.xlsx", [replace(granted(), name=text, reason=text) for text in texts])
    sheet = _sheet(tmp_path / "events.xlsx")
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)
    assert _column(sheet, "reason") == texts


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("x" * 500, "x" * 500),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("a\x00b\x1bc\x7f\uffff", "a b c  "),
        ("\u202eadA", "\u202eadA"),
        ("lone \ud800", "lone ?"),
        ("_x0041_", "_x0041_"),
        ("👩" * 20_000, "👩" * 16_000),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_awkward_names(tmp_path: Path, name: str, read: str) -> None:
    write_workbook(tmp_path / "events.xlsx", [replace(granted(), name=name)])
    (found,) = _column(_sheet(tmp_path / "events.xlsx"), "name")
    # openpyxl leaves XlsxWriter's escape of an escape as it is; a spreadsheet undoes it.
    assert str(found).replace("_x005F_", "_") == read


def test_pictures_are_in_their_rows_up_to_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MAX_PICTURES", 2)
    events = [replace(granted(number), event_id=number) for number in range(5)]
    write_workbook(tmp_path / "events.xlsx", events, lambda event: _jpeg() if event.event_id != 1 else None)
    sheet = _sheet(tmp_path / "events.xlsx")
    pictures = sheet._images
    assert [picture.anchor._from.row for picture in pictures] == [1, 3]
    assert {picture.anchor._from.col for picture in pictures} == {len(fields(Event))}
    assert (pictures[0].width, pictures[0].height) == (40, 30)
    assert sheet.cell(1, len(fields(Event)) + 1).value == "picture"


def test_more_rows_than_a_sheet_holds_go_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_SHEET_ROWS", 3)
    write_workbook(tmp_path / "events.xlsx", [replace(granted(), event_id=number) for number in range(7)])
    book = openpyxl.load_workbook(tmp_path / "events.xlsx")
    assert [list(_column(sheet, "event_id")) for sheet in book.worksheets] == [[0, 1, 2], [3, 4, 5], [6]]


def test_no_events_still_make_a_workbook(tmp_path: Path) -> None:
    write_workbook(tmp_path / "events.xlsx", [])
    assert _column(_sheet(tmp_path / "events.xlsx"), "event_id") == []


@pytest.mark.parametrize("error", [StorageFault("the journal is gone"), Cancelled("cancelled")])
def test_a_broken_export_keeps_the_file_before_and_leaves_no_other(tmp_path: Path, error: Exception) -> None:
    path = tmp_path / "events.xlsx"
    write_workbook(path, [granted()])
    before = path.read_bytes()

    def breaking_off() -> Iterator[Event]:
        yield from [granted()] * 2000
        raise error

    with pytest.raises(type(error)):
        write_workbook(path, breaking_off(), lambda _event: _jpeg())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"gone.*events\.xlsx: no such file or folder"):
        write_workbook(tmp_path / "gone" / "events.xlsx", [granted()])
