"""Events as CSV for a spreadsheet and as JSON for programs."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Literal, TextIO

from doorcam.domain import Event
from doorcam.events.journal import Journal
from doorcam.storage.files import whole_file

# A cell that starts with one of these is a formula to a spreadsheet
# (https://owasp.org/www-community/attacks/CSV_Injection); an apostrophe makes it text.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_Value = str | int | float | None


def event_as_dict(event: Event) -> dict[str, _Value]:
    """An event as plain values, in the order of its fields; `at` in ISO 8601, UTC."""
    values: dict[str, _Value] = {field.name: getattr(event, field.name) for field in fields(event)}
    return {**values, "at": event.at.isoformat(), "kind": event.kind.value}


def export_events(target: Path | TextIO, events: Iterable[Event], fmt: Literal["csv", "json"]) -> None:
    """Write events as CSV with a header, or as JSON with one object a line.

    Args:
        target: A file, written whole or not at all, mode 0600, UTF-8 (CSV with a byte order mark, without
            which Excel garbles names in other scripts); or an open text stream, without such a mark.
        events: In the order they are to have.
        fmt: In a CSV file, text that a spreadsheet would take for a formula gets an apostrophe before it.

    Raises:
        StorageFault: if the file cannot be written.
    """
    write = _write_csv if fmt == "csv" else _write_json
    if not isinstance(target, Path):
        write(target, events)
        return
    with whole_file(target) as stream:
        encoding = "utf-8-sig" if fmt == "csv" else "utf-8"
        text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
        write(text, events)
        text.flush()
        text.detach()


def _write_csv(stream: TextIO, events: Iterable[Event]) -> None:
    writer = csv.DictWriter(stream, [field.name for field in fields(Event)])
    writer.writeheader()
    for event in events:
        writer.writerow({key: _defused(value) for key, value in event_as_dict(event).items()})


def _write_json(stream: TextIO, events: Iterable[Event]) -> None:
    for event in events:
        stream.write(json.dumps(event_as_dict(event), ensure_ascii=False) + "\n")


def _defused(value: _Value) -> _Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


def person_files(journal: Journal, person_id: str) -> Iterator[tuple[str, bytes]]:
    """All events that name a person, and the pictures of those in which they were recognised.

    The picture of an event that only names them as the nearest person may show somebody else: it is left out.

    Returns:
        The names of the files and what they hold.

    Raises:
        StorageFault: if the journal or a picture cannot be read.
    """
    events = journal.naming(person_id)
    lines = io.StringIO()
    _write_json(lines, events)
    yield "events.json", lines.getvalue().encode("utf-8", "replace")
    for event in events:
        picture = journal.snapshot(event) if event.person_id == person_id else None
        if picture is not None:
            yield f"events/{event.event_id}.jpg", picture
