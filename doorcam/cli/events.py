"""`doorcam events`: the journal."""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import (
    JsonOption,
    complain,
    counted,
    distance_text,
    local_time,
    progress_bar,
    say,
    say_json,
    say_table,
)
from doorcam.cli.session import Session, with_session
from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import StorageFault
from doorcam.events.export_format import ExportFormat

if TYPE_CHECKING:
    from doorcam.events.journal import Journal
    from doorcam.events.sheets import Picture
    from doorcam.events.verification import Break

app = typer.Typer(name="events", help="The journal of the door.")

_HASH = re.compile(r"[0-9a-fA-F]{64}")
_PAGE = 1000
_MOST = 2**63 - 1  # the largest number of SQLite


class LabelWord(StrEnum):
    """What `label` takes."""

    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"


def _moment(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is no time: write 2026-03-01 or 2026-03-01T18:30") from None
    try:
        return at.astimezone(UTC)
    except (OverflowError, ValueError, OSError):
        raise typer.BadParameter(f"{text} is out of range") from None


EventId = Annotated[int, typer.Argument(metavar="ID", max=_MOST, help="The event's number.", show_default=False)]
Kinds = Annotated[list[EventKind] | None, typer.Option("--kind", help="Only events of this kind; may be repeated.")]
Since = Annotated[
    datetime | None, typer.Option(metavar="TIME", parser=_moment, help="Only from this local time on: 2026-03-01.")
]
Until = Annotated[datetime | None, typer.Option(metavar="TIME", parser=_moment, help="Only before this local time.")]
PersonOption = Annotated[
    str | None, typer.Option("--person", metavar="ID", help="Only grants and changes of this person.")
]


@app.callback(epilog="Example: doorcam events list")
@with_session
def _events(session: Session) -> None:
    """The journal of the door: list, label, export, purge and verify its events, and save their pictures."""


@app.command("list", epilog="Example: doorcam events list --kind granted --since 2026-03-01 --json")
@with_session
def _list(
    session: Session,
    kinds: Kinds = None,
    since: Since = None,
    until: Until = None,
    person: PersonOption = None,
    limit: Annotated[int, typer.Option(min=1, max=_MOST, help="How many of the newest events.")] = 50,
    as_json: JsonOption = False,
) -> None:
    """List events, the newest first."""
    from doorcam.events.export import event_as_dict

    with session.journal() as journal:
        events = journal.events(kinds=kinds, since=since, until=until, person_id=person, limit=limit)
    if as_json:
        for event in events:
            say_json(event_as_dict(event))
    elif events:
        say_table(("event", "time", "what", "who", "distance", "detail", "camera"), [_row(event) for event in events])
    else:
        complain("no events")


@app.command("label", epilog="Example: doorcam events label 17 wrong")
@with_session
def _label(
    session: Session,
    event_id: EventId,
    word: Annotated[
        LabelWord,
        typer.Argument(help="Was it the nearest enrolled person? none takes it back.", show_default=False),
    ],
    as_json: JsonOption = False,
) -> None:
    """Say of a decision whether the face was that of the nearest enrolled person, whether or not the door opened.

    `doorcam calibrate` keeps the threshold below every distance at which somebody was labelled wrong.
    """
    from doorcam.events.export import event_as_dict

    with session.journal() as journal:
        event = journal.label(event_id, None if word is LabelWord.NONE else EventLabel(word))
    if as_json:
        say_json(event_as_dict(event))
    else:
        say(f"event {event_id} ({event.kind}, nearest {event.nearest_id or 'unknown'}) is labelled {word}")
    session.note_admin(f"labelled event {event_id} {word}")


@app.command("picture", epilog="Example: doorcam events picture 17 visitor.jpg")
@with_session
def _picture(
    session: Session,
    event_id: EventId,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The JPEG file to write.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Write the picture of an event to a file. In the home it is sealed; the file is not: guard it."""
    from doorcam.storage.files import whole_file

    with session.journal() as journal:
        picture = journal.snapshot(journal.event(event_id))
    if picture is None:
        raise StorageFault(f"event {event_id} has no picture", "an erased one cannot be had again")
    with whole_file(file) as stream:
        stream.write(picture)
    if as_json:
        say_json({"type": "picture", "event_id": event_id, "file": str(file)})
    else:
        say(f"the picture of event {event_id} is in {file}")


@app.command("export", epilog="Example: doorcam events export events.xlsx --since 2026-03-01 --pictures")
@with_session
def _export(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.", show_default=False)],
    form: Annotated[
        ExportFormat | None, typer.Option("--format", help="What to write; by the file's ending when left out.")
    ] = None,
    pictures: Annotated[bool, typer.Option("--pictures", help="Put the pictures into the workbook or PDF.")] = False,
    kinds: Kinds = None,
    since: Since = None,
    until: Until = None,
    person: PersonOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write events to a file, the oldest first: a table for a spreadsheet, a PDF, or JSON, one object a line."""
    chosen = form or ExportFormat.of(file)
    if pictures and chosen in (ExportFormat.CSV, ExportFormat.JSON):
        raise typer.BadParameter(f"{chosen} holds no pictures: write xlsx or pdf, or use doorcam events picture")
    with session.journal() as journal, progress_bar() as progress:
        count = journal.count(kinds=kinds, since=since, until=until, person_id=person)

        def page(offset: int) -> list[Event]:
            progress("exporting", offset, count)
            return journal.events(
                kinds=kinds,
                since=since,
                until=until,
                person_id=person,
                limit=min(_PAGE, count - offset),
                offset=offset,
                newest_first=False,
            )

        _write(file, chosen, _paged(page, count), journal, pictures=pictures)
    if as_json:
        say_json({"type": "exported", "file": str(file), "events": count})
    else:
        say(f"{count} events written to {file}")
    session.note_admin(f"exported {count} events")


def _write(file: Path, form: ExportFormat, events: Iterator[Event], journal: "Journal", *, pictures: bool) -> None:
    """Write events of a journal."""

    def picture(side_px: int) -> "Picture":
        from doorcam.vision.thumbnail import thumbnail_jpeg

        return lambda event: thumbnail_jpeg(journal.snapshot(event) if pictures else None, side_px)

    if form is ExportFormat.PDF:
        from doorcam.desktop.events_pdf import PRINTED_SIDE_PX, write_pdf_without_window

        names = dict(journal.search.choices().people)
        write_pdf_without_window(file, events, picture(PRINTED_SIDE_PX), names.get)
    elif form is ExportFormat.XLSX:
        from doorcam.events.sheets import PICTURE_SIDE_PX, write_workbook

        write_workbook(file, events, picture(PICTURE_SIDE_PX) if pictures else None)
    else:
        from doorcam.events.export import export_events

        export_events(file, events, "csv" if form is ExportFormat.CSV else "json")


@app.command("purge", epilog="Example: doorcam events purge --days 30")
@with_session
def _purge(
    session: Session,
    days: Annotated[
        int | None, typer.Option(min=0, max=36500, help="Keep this many days, instead of journal.keep_days.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Erase events that are older than the settings keep them, with their pictures. It cannot be undone."""
    keep = session.settings.journal.keep_days if days is None else days
    before = datetime.now(UTC) - timedelta(days=keep)
    with session.journal() as journal:
        count = journal.purge(before)
    if as_json:
        say_json({"type": "purged", "before": before.isoformat(), "events": count})
    else:
        say(f"{count} events from before {local_time(before)} erased")
    session.note_admin(f"purged {count} events from before {before.isoformat(timespec='seconds')}")


def _digest(text: str) -> str:
    if not _HASH.fullmatch(text):
        raise typer.BadParameter("a hash is the 64 digits and letters that `doorcam events verify` shows")
    return text.lower()


@app.command("verify", epilog="Example: doorcam events verify --expect 5d0c...e91f")
@with_session
def _verify(
    session: Session,
    expect: Annotated[
        str | None,
        typer.Option(metavar="HASH", parser=_digest, help="A hash this command showed before: is it still in there?"),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check that no event and no picture was changed, deleted, inserted or exchanged since it was written.

    Shows a hash that stands for all events so far. Note it outside this computer: with --expect an older copy of
    the journal is found too. The exit code is 1 when anything is wrong.
    """

    def show(found: "Break") -> None:
        if as_json:
            say_json({"type": "broken", "event_id": found.event_id, "what": found.what})
        else:
            complain(f"{'the journal' if found.event_id is None else f'event {found.event_id}'}: {found.what}")

    with session.journal() as journal, progress_bar() as progress:
        verdict = journal.verify(show, expect, progress)
    if as_json:
        say_json({"type": "verified", "whole": verdict.breaks == 0, **asdict(verdict)})
    elif verdict.breaks == 0:
        began = f", those up to event {verdict.cut_id} are purged" if verdict.cut_id else ""
        say(f"{verdict.events} events are as they were written{began}")
        if verdict.head:
            say(f"hash up to event {verdict.last_id}: {verdict.head}")
    else:
        complain(f"{session.home.journal} is not as it was written: {counted(verdict.breaks, 'fault')}")
    if verdict.breaks:
        raise typer.Exit(1)


def _paged(page: Callable[[int], list[Event]], count: int) -> Iterator[Event]:
    for offset in range(0, count, _PAGE):
        yield from page(offset)


def _row(event: Event) -> tuple[str, ...]:
    who = event.name or event.person_id or ""
    what = str(event.kind).replace("_", " ")
    detail = event.reason if event.track_id is None else event.reason.replace("_", " ")
    return str(event.event_id), local_time(event.at), what, who, distance_text(event.distance), detail, event.source
