"""Events as an Excel workbook."""

import re
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from doorcam.domain import Event
from doorcam.storage.files import file_faults, whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Picture = Callable[[Event], bytes | None]
"""A small picture of an event, JPEG; None where there is none."""

MAX_PICTURES = 2000
"""A workbook keeps its pictures in memory until it is closed, here and in the spreadsheet; later rows go without."""
PICTURE_SIDE_PX = 96
# https://support.microsoft.com/office/excel-specifications-and-limits: 1,048,576 rows, 32,767 characters in a cell
# (of UTF-16, in which an emoji is two)
_SHEET_ROWS = 1_000_000
_CELL_CHARACTERS = 16_000
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_WIDTHS = {"at": 21, "kind": 14, "reason": 24, "person_id": 18, "name": 26, "nearest_id": 18, "source": 18}
_PICTURE_WIDTH = 15

Cell = str | int | float | datetime | None
"""A time has no zone: a spreadsheet knows none."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet.

    Attributes:
        width: In characters.
        cell: What stands in it for an event; None for nothing.
    """

    heading: str
    width: int
    cell: Callable[[Event], Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written of each event.

    Attributes:
        name: Of the sheet, in letters; those after the first have a number behind it, and a spreadsheet takes 31
            characters in all.
        picture: The heading above the pictures.
    """

    name: str
    columns: tuple[Column, ...]
    picture: str


def _field(name: str) -> Column:
    if name == "at":
        return Column("at (UTC)", _WIDTHS[name], lambda event: event.at.astimezone(UTC).replace(tzinfo=None))
    return Column(name, _WIDTHS.get(name, 11), attrgetter(name))


FIELDS = Sheet("Events", tuple(_field(field.name) for field in fields(Event)), "picture")
"""For programs: all an event has, by the names of its fields; times are UTC."""


def write_workbook(path: Path, events: Iterable[Event], picture: Picture | None = None, layout: Sheet = FIELDS) -> None:
    """Write events as an .xlsx file, whole or not at all, mode 0600.

    All text is stored as text: none of it can become a formula. Rows are written as they come and none is kept;
    what is written so far is in a folder beside the file, mode 0700, until the end.

    Args:
        picture: Gives the pictures to be put into the rows of the first `MAX_PICTURES` that have one; None for none.

    Raises:
        StorageFault: if the file cannot be written.
    """
    with whole_file(path) as stream, file_faults(path), _scratch(path.parent) as scratch:
        _fill(stream, scratch, events, picture, layout)


def _fill(stream: BinaryIO, scratch: str, events: Iterable[Event], picture: Picture | None, layout: Sheet) -> None:
    from xlsxwriter import Workbook  # only who exports waits for it

    book = Workbook(stream, {"constant_memory": True, "tmpdir": scratch, "default_date_format": "yyyy-mm-dd hh:mm:ss"})
    try:
        writer = _Writer(book, picture, layout)
        for event in events:
            writer.add(event)
        book.close()
    finally:
        for sheet in book.worksheets():  # given up halfway, its file is still open
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


class _Writer:
    def __init__(self, book: "Workbook", picture: Picture | None, layout: Sheet) -> None:
        self._book = book
        self._layout = layout
        self._picture = picture
        self._pictures_left = MAX_PICTURES
        self._bold = book.add_format({"bold": True})
        self._sheet, self._row = self._new_sheet(), 0

    def add(self, event: Event) -> None:
        if self._row == _SHEET_ROWS:
            self._sheet, self._row = self._new_sheet(), 0
        self._row += 1
        picture = self._picture(event) if self._picture is not None and self._pictures_left else None
        if picture is not None:
            self._pictures_left -= 1
            self._sheet.set_row_pixels(self._row, PICTURE_SIDE_PX + 4)
        for column, value in enumerate(each.cell(event) for each in self._layout.columns):
            if isinstance(value, datetime):
                self._sheet.write_datetime(self._row, column, value)
            elif isinstance(value, str):
                self._sheet.write_string(self._row, column, _storable(value))
            elif value is not None:
                self._sheet.write_number(self._row, column, value)
        if picture is not None:
            self._insert(picture)

    def _insert(self, picture: bytes) -> None:
        # "Move and size with cells": sorting the rows takes the pictures along.
        options = {"image_data": BytesIO(picture), "object_position": 1, "x_offset": 2, "y_offset": 2}
        self._sheet.insert_image(self._row, len(self._layout.columns), "picture.jpg", options)

    def _new_sheet(self) -> "Worksheet":
        columns, before = self._layout.columns, len(self._book.worksheets())
        sheet = self._book.add_worksheet(f"{self._layout.name} {before + 1}" if before else self._layout.name)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.heading, self._bold)
        if self._picture is not None:
            sheet.set_column(len(columns), len(columns), _PICTURE_WIDTH)
            sheet.write_string(0, len(columns), self._layout.picture, self._bold)
        sheet.freeze_panes(1, 0)
        return sheet


def _storable(text: str) -> str:
    """Text a cell can hold: in UTF-8, not too long, and without what XML has no way to write."""
    return _CONTROL.sub(" ", text[:_CELL_CHARACTERS]).encode("utf-8", "replace").decode()


@contextmanager
def _scratch(folder: Path) -> "Iterator[str]":
    with TemporaryDirectory(prefix=".", suffix=".tmp", dir=folder) as scratch:
        yield scratch
