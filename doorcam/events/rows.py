"""Rows of the journal's table as events."""

from typing import Any

from sqlalchemy import Row

from doorcam.domain import Event, EventKind, EventLabel


def event_of(row: Row[Any]) -> Event:
    """The event of a row. A label or kind that only a newer doorcam knows is no reason to refuse the rest.

    A kind unknown here becomes `EventKind.OTHER`, and stands before the reason.
    """
    values = dict(row._mapping)
    label = values["label"]
    values["label"] = EventLabel(label) if label in list(EventLabel) else None
    try:
        values["kind"] = EventKind(row.kind)
    except ValueError:
        values |= {"kind": EventKind.OTHER, "reason": f"{row.kind}: {row.reason}"}
    return Event(**values)
