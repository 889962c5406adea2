"""Decides again, by other settings, what was decided at the door; from the evidence in the journal alone."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from doorcam.access.policy import Case, PolicySettings, Ruled, claimed, decide
from doorcam.access.record import read_record
from doorcam.config.schema import Settings
from doorcam.domain import Event, EventKind, Reason
from doorcam.errors import StorageFault, UsageFault

DECISIONS = (EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN)
"""The kinds of events that may hold evidence."""

_SECTIONS = ("recognition", "access")


class Result(StrEnum):
    """What comes of deciding an event again."""

    SAME = "same"
    OPENS = "opens"
    SHUTS = "shuts"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Replayed:
    """An event decided again.

    Attributes:
        person_id: Who would pass, or passed then; None when nobody did and nobody would.
        distance: Of the newest sighting to the nearest person; None when the gallery was empty.
        reason: Why now; None where the event holds too little to say.
    """

    event: Event
    result: Result
    person_id: str | None = None
    distance: float | None = None
    reason: Reason | None = None


def answerable() -> list[str]:
    """The settings that what is written down can be decided again by, as section.key."""
    fields = PolicySettings.__dataclass_fields__
    return [f"{section}.{key}" for section in _SECTIONS for key in _keys(section) if key in fields]


def changes_of(overrides: Collection[str], settings: Settings) -> dict[str, Any]:
    """The fields of `PolicySettings` that --set names, and their values.

    Args:
        overrides: What --set gave, as `section.key=value`.
        settings: The settings with them.

    Raises:
        UsageFault: if there is none, or one that the records cannot answer.
    """
    paths = [override.partition("=")[0].strip() for override in overrides]
    known = answerable()
    strange = [path for path in paths if path not in known]
    if strange or not paths:
        what = f"the journal cannot say what {strange[0]} would change" if strange else "no setting to try is named"
        raise UsageFault(what, f"name one of these with --set KEY=VALUE: {', '.join(known)}")
    named = (path.partition(".") for path in paths)
    return {key: getattr(getattr(settings, section), key) for section, _, key in named}


def replay(events: Iterable[Event], changes: Mapping[str, Any]) -> Iterator[Replayed]:
    """Decide events again, by the settings that held then but for the changes.

    Whether the rules let somebody pass whom nobody asked about then is taken for granted.
    """
    for event in events:
        yield _replayed(event, changes)


def _replayed(event: Event, changes: Mapping[str, Any]) -> Replayed:
    try:
        case, then = read_record(event.record or "")
    except StorageFault:
        return Replayed(event, Result.UNKNOWN)
    now = replace(then, **changes)
    granted = event.kind is EventKind.GRANTED
    if decide(case, then).granted is not granted or _too_short(case, then, now):
        return Replayed(event, Result.UNKNOWN)
    decision = decide(_permitted(case, now), now)
    result = Result.SAME
    if decision.granted is not granted:
        result = Result.OPENS if decision.granted else Result.SHUTS
    return Replayed(event, result, decision.person_id or event.person_id, decision.distance, decision.reason)


def _too_short(case: Case, then: PolicySettings, now: PolicySettings) -> bool:
    """Whether more sightings would count now than were written down."""
    return now.votes_window > then.votes_window and case.evidence.seen > len(case.evidence.sightings)


def _permitted(case: Case, settings: PolicySettings) -> Case:
    """The case, with the rules' permission for whom they were not asked about."""
    person = claimed(case.evidence, settings)
    if person is None or (case.ruled is not None and case.ruled.person_id in (None, person.person_id)):
        return case
    return replace(case, ruled=Ruled(person.person_id, Reason.PERMITTED))


def _keys(section: str) -> Iterable[str]:
    model: Any = Settings.model_fields[section].annotation
    return model.model_fields  # type: ignore[no-any-return]
