"""`doorcam replay`: what other settings would have decided."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from doorcam.cli.events import Since, Until
from doorcam.cli.output import JsonOption, complain, distance_text, local_time, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session

if TYPE_CHECKING:
    from doorcam.access.replay import Replayed
    from doorcam.domain import Event, Progress
    from doorcam.events.journal import Journal

_PAGE = 1000

_HELP = (
    "Decide again, by other settings, what was decided at the door, and list which openings would change.",
    "--set names the settings to try; the others are those that held then. Each decision is made again from the "
    "evidence that the journal keeps with it: nothing is changed, and no picture is looked at. What came after a "
    "decision is not known: somebody shut out might have been let in a moment later. Whom the rules were not asked "
    "about counts as permitted.",
    "--json prints for each opening that changes type=changed with event_id, at, then and now (granted or denied), "
    "person_id, name, distance, reason_then and reason_now, and at the end type=summary with replayed, opens, shuts, "
    "unchanged and not_replayable.",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "replay",
        help="\n\n".join(_HELP),
        epilog="Example: doorcam replay --since 2026-03-01 --set recognition.match_threshold=0.45",
    )(_replay)


@with_session
def _replay(session: Session, since: Since = None, until: Until = None, as_json: JsonOption = False) -> None:
    """Decide again what was decided."""
    from doorcam.access.replay import Result, changes_of, replay

    changes = changes_of(session.overrides, session.settings)
    counts = Counter[Result]()
    with session.journal() as journal, progress_bar() as progress:
        found = list(_kept(replay(_events(journal, since, until, progress), changes), counts))
    names = _names(session)
    if as_json:
        for each in found:
            say_json(_as_dict(each, names))
    elif found:
        say_table(
            ("event", "time", "then", "now", "who", "distance", "reason then", "reason now"),
            [_row(each, names) for each in found],
        )
    _summarise(counts, as_json)


def _events(
    journal: "Journal", since: datetime | None, until: datetime | None, progress: "Progress"
) -> "Iterator[Event]":
    from doorcam.access.replay import DECISIONS

    total = journal.count(kinds=DECISIONS, since=since, until=until)
    for offset in range(0, total, _PAGE):
        progress("deciding again", offset, total)
        yield from journal.events(
            kinds=DECISIONS, since=since, until=until, limit=_PAGE, offset=offset, newest_first=False
        )


def _kept(replayed: "Iterator[Replayed]", counts: Counter[Any]) -> "Iterator[Replayed]":
    """Count all, and keep what changes."""
    from doorcam.access.replay import Result

    for each in replayed:
        counts[each.result] += 1
        if each.result in (Result.OPENS, Result.SHUTS):
            yield each


def _names(session: Session) -> dict[str, str]:
    if not session.home.gallery.exists():
        return {}
    with session.gallery() as gallery:
        return {person.person_id: person.name for person in gallery.people()}


def _as_dict(each: "Replayed", names: dict[str, str]) -> dict[str, Any]:
    then, now = _then_and_now(each)
    return {
        "type": "changed",
        "event_id": each.event.event_id,
        "at": each.event.at.isoformat(),
        "then": then,
        "now": now,
        "person_id": each.person_id,
        "name": _name(each, names),
        "distance": None if each.distance is None else round(each.distance, 4),
        "reason_then": each.event.reason,
        "reason_now": each.reason,
    }


def _row(each: "Replayed", names: dict[str, str]) -> tuple[str, ...]:
    reasons = [text.replace("_", " ") for text in (each.event.reason, each.reason or "")]
    who = _name(each, names) or each.person_id or ""
    when = local_time(each.event.at)
    return str(each.event.event_id), when, *_then_and_now(each), who, distance_text(each.distance), *reasons


def _then_and_now(each: "Replayed") -> tuple[str, str]:
    from doorcam.access.replay import Result

    return ("denied", "granted") if each.result is Result.OPENS else ("granted", "denied")


def _name(each: "Replayed", names: dict[str, str]) -> str | None:
    return each.event.name or names.get(each.person_id or "")


def _summarise(counts: Counter[Any], as_json: bool) -> None:
    opens, shuts, same, unknown = (counts[name] for name in ("opens", "shuts", "same", "unknown"))
    if as_json:
        say_json(
            {
                "type": "summary",
                "replayed": opens + shuts + same,
                "opens": opens,
                "shuts": shuts,
                "unchanged": same,
                "not_replayable": unknown,
            }
        )
        return
    say(f"{opens + shuts + same} decisions made again: {opens} would open the door, {shuts} would not any more")
    if unknown:
        complain(f"{unknown} decisions hold too little evidence to be made again")
