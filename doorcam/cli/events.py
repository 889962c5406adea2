"""`doorcam events`: the journal."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from doorcam.cli.output import JsonOption, complain, distance_text, local_time, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import StorageFault

app = typer.Typer(name="events", help="The journal of the door.")

_PAGE = 1000
_MOST = 2**63 - 1  # the largest number of SQLite


class ExportFormat(StrEnum):
    """How events are written to a file."""

    CSV = "csv"
    JSON = "json"


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
PersonOption = Annotated[str | None, typer.Option("--person", metavar="ID", help="Only grants of this person.")]


@app.callback(epilog="Example: doorcam events list")
@with_session
def _events(session: Session) -> None:
    """The journal of the door: list, label, export and purge its events, and save their pictures."""


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


@app.command("export", epilog="Example: doorcam events export events.csv --since 2026-03-01")
@with_session
def _export(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.", show_default=False)],
    form: Annotated[
        ExportFormat | None, typer.Option("--format", help="What to write; by the file's ending when left out.")
    ] = None,
    kinds: Kinds = None,
    since: Since = None,
    until: Until = None,
    person: PersonOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write events to a file, the oldest first: CSV for a spreadsheet, or JSON, one object a line."""
    from doorcam.events.export import export_events

    chosen = form or (ExportFormat.JSON if file.suffix.lower() in (".json", ".jsonl") else ExportFormat.CSV)
    with session.journal() as journal:
        count = journal.count(kinds=kinds, since=since, until=until, person_id=person)

        def page(offset: int) -> list[Event]:
            return journal.events(
                kinds=kinds,
                since=since,
                until=until,
                person_id=person,
                limit=min(_PAGE, count - offset),
                offset=offset,
                newest_first=False,
            )

        export_events(file, _paged(page, count), chosen.value)
    if as_json:
        say_json({"type": "exported", "file": str(file), "events": count})
    else:
        say(f"{count} events written to {file}")


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


def _paged(page: Callable[[int], list[Event]], count: int) -> Iterator[Event]:
    for offset in range(0, count, _PAGE):
        yield from page(offset)


def _row(event: Event) -> tuple[str, ...]:
    who = event.name or event.person_id or ""
    what = str(event.kind).replace("_", " ")
    detail = event.reason if event.track_id is None else event.reason.replace("_", " ")
    return str(event.event_id), local_time(event.at), what, who, distance_text(event.distance), detail, event.source
