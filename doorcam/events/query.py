"""What is looked for in the journal."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from unicodedata import normalize

from sqlalchemy import ColumnElement, Connection, func, literal, or_

from doorcam.domain import EventKind
from doorcam.events.tables import EVENTS

MAX_TEXT = 100
"""Characters of a text that are looked for."""
_REMEMBERED = 8192
_MAX_ID = 2**63 - 1  # the largest number of SQLite


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events are meant: those for which all of this holds. By default, all events.

    Attributes:
        since: Not before this time.
        until: Before this time.
        hour: In this hour of the day, 0 to 23, as the clock on the wall shows it.
        person_id: This person was granted, or was known and denied.
        source: The door or camera.
        kinds: Only these; None for all.
        reason: Exactly this.
        text: In the name, an id, the reason, the door or the number; upper and lower case alike.
        text_reasons: Reasons whose words, as the user reads them, hold the text.
        text_kinds: Kinds of which the same is true.
        event_ids: Only these; None for all.
    """

    since: datetime | None = None
    until: datetime | None = None
    hour: int | None = None
    person_id: str | None = None
    source: str | None = None
    kinds: tuple[EventKind, ...] | None = None
    reason: str | None = None
    text: str = ""
    text_reasons: frozenset[str] = frozenset()
    text_kinds: frozenset[EventKind] = frozenset()
    event_ids: tuple[int, ...] | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        """The same for a WHERE clause; a text needs `teach_folding` on the connection."""
        of = EVENTS.c
        found: list[ColumnElement[bool]] = []
        if self.since is not None:
            found.append(of.at >= self.since)
        if self.until is not None:
            found.append(of.at < self.until)
        if self.hour is not None:
            found.append(func.strftime("%H", of.at, "localtime") == f"{self.hour:02}")
        if self.person_id is not None:
            found.append(self._of_person())
        if self.source is not None:
            found.append(of.source == self.source)
        if self.kinds is not None:
            found.append(of.kind.in_(_values(self.kinds)))
        if self.reason is not None:
            found.append(of.reason == self.reason)
        if self.text:
            found.append(self._holds_text())
        if self.event_ids is not None:
            found.append(of.event_id.in_(self.event_ids))
        return found

    def _of_person(self) -> ColumnElement[bool]:
        denied = (EVENTS.c.kind == EventKind.DENIED.value) & (EVENTS.c.nearest_id == self.person_id)
        return (EVENTS.c.person_id == self.person_id) | denied

    def _holds_text(self) -> ColumnElement[bool]:
        text, of = fold(" ".join(self.text[:MAX_TEXT].split())), EVENTS.c
        # Called once for a row, not for each column: most of the time goes into calling. No text has a line end in it.
        lines: ColumnElement[str] = of.reason + "\n" + of.source
        for column in (of.name, of.person_id, of.nearest_id, of.actor):
            lines = lines + "\n" + func.coalesce(column, "")
        found = [func.instr(func.fold(lines), literal(text)) > 0]
        if text.isdecimal() and int(text) <= _MAX_ID:
            found.append(of.event_id == int(text))
        return or_(*found, of.reason.in_(self.text_reasons), of.kind.in_(_values(self.text_kinds)))


def fold(text: str) -> str:
    """Text as it is compared: without regard to case, nor to how its accents are written."""
    return text.lower() if text.isascii() else normalize("NFKC", text).casefold()


def teach_folding(connection: Connection) -> None:
    """Let SQL call `fold`; SQLite itself knows the case of A to Z alone."""
    driver = connection.connection.driver_connection
    if driver is not None:
        # Few rows differ in what is looked at; what is remembered of them goes with this reading.
        driver.create_function("fold", 1, lru_cache(_REMEMBERED)(fold), deterministic=True)


def _values(kinds: Collection[EventKind]) -> list[str]:
    return [kind.value for kind in kinds]
