"""Looking through a journal of any length: a page at a time, and counted by the database."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, case, func, select

from doorcam.domain import Event, EventKind, LivenessState
from doorcam.events.query import EventQuery, teach_folding
from doorcam.events.rows import event_of
from doorcam.events.tables import EVENTS, LINKS
from doorcam.storage.sqlite import Database

PAGE = 100
"""Events in a page."""
MAX_CHOICES = 2000
"""People, doors and reasons that are told of at most, of each."""
_OF_A_FACE = (EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN, EventKind.DURESS)
_EXPORT_ROWS = 1000
_MAX_ID = 2**63 - 1  # the largest number of SQLite
_ALL = EventQuery()


@dataclass(frozen=True, slots=True)
class Overview:
    """Where the pages of a search begin; what is written later only adds to their end.

    Attributes:
        count: How many events there are.
        first_ids: The number of the first event of each page, the oldest page first.
        newest_id: Of the newest event of the whole journal, found or not; 0 for none.
    """

    count: int
    first_ids: Sequence[int]
    newest_id: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events of a kind there were in one hour.

    Attributes:
        hour: When it began, as the clock on the wall showed it, without a zone.
        kind: As it is stored.
    """

    hour: datetime
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What events can be told apart by.

    Attributes:
        people: Everybody granted, known and denied, or changed by the staff: the id, and the last name written down;
            the id again where none was.
        sources: Doors and cameras.
        reasons: Of decisions.
    """

    people: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    reasons: tuple[str, ...]


class JournalSearch:
    """Reads a journal's file. Safe to use from several threads.

    Every method raises `StorageFault` when the file cannot be read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def overview(self, query: EventQuery) -> Overview:
        """Where the pages of `PAGE` events begin, in the order they were written down."""
        with self._read() as connection:
            newest = connection.scalar(select(func.max(EVENTS.c.event_id))) or 0
            if query == _ALL:
                oldest = connection.scalar(select(func.min(EVENTS.c.event_id))) or 0
                count = connection.scalar(select(func.count()).select_from(EVENTS)) or 0
                if count == newest - oldest + 1:  # without gaps, as long as nothing but the oldest was purged
                    return Overview(count, range(oldest, newest + 1, PAGE), newest)
            found = select(
                EVENTS.c.event_id,
                (func.row_number().over(order_by=EVENTS.c.event_id) - 1).label("place"),
                func.count().over().label("total"),
            ).where(*query.conditions())
            numbered = found.subquery()
            rows = connection.execute(
                select(numbered.c.event_id, numbered.c.total).where(numbered.c.place % PAGE == 0)
            ).all()
        return Overview(rows[0].total if rows else 0, [row.event_id for row in rows], newest)

    def page(self, query: EventQuery, first_id: int, limit: int = PAGE) -> list[Event]:
        """Events from a number on, the oldest first."""
        with self._read() as connection:
            return _page(connection, query, first_id, limit)

    def newer(self, query: EventQuery, than_id: int) -> tuple[list[Event], int]:
        """What was written down since: at most a page, the oldest first.

        Returns:
            The events, and up to which number the journal was looked through.
        """
        with self._read() as connection:
            newest = connection.scalar(select(func.max(EVENTS.c.event_id))) or 0
            events = _page(connection, query, than_id + 1, PAGE)
        return events, events[-1].event_id if len(events) == PAGE else max(newest, than_id)

    def newest(self, query: EventQuery, limit: int) -> list[Event]:
        """The newest events, the newest first."""
        with self._read() as connection:
            rows = select(EVENTS).where(*query.conditions()).order_by(EVENTS.c.event_id.desc()).limit(limit)
            return [event_of(row) for row in connection.execute(rows)]

    def backwards(self, query: EventQuery) -> Iterator[Event]:
        """All events, the newest first, read piece by piece; none that is written after the beginning."""
        of_id, last = EVENTS.c.event_id, _MAX_ID
        newest_first = select(EVENTS).where(*query.conditions()).order_by(of_id.desc()).limit(_EXPORT_ROWS)
        while last:
            with self._read() as connection:
                events = [event_of(row) for row in connection.execute(newest_first.where(of_id <= last))]
            yield from events
            last = events[-1].event_id - 1 if events else 0

    def all(self, query: EventQuery) -> Iterator[Event]:
        """All events, the oldest first, read piece by piece; none that is written after the beginning."""
        with self._read() as connection:
            newest = connection.scalar(select(func.max(EVENTS.c.event_id))) or 0
        first = 0
        while events := self.page(query, first, _EXPORT_ROWS):
            yield from (event for event in events if event.event_id <= newest)
            first = events[-1].event_id + 1
            if first > newest:
                return

    def erased_from(self, event_id: int) -> bool:
        """Whether something of whom an event concerns was erased: the name, the picture."""
        link = select(LINKS.c.event_id).where(LINKS.c.event_id == event_id, LINKS.c.private_salt.is_(None))
        with self._read() as connection:
            return connection.scalar(link) is not None

    def count(self, query: EventQuery, *, after_id: int = 0) -> int:
        """How many events there are with a greater number than this."""
        found = select(func.count()).select_from(EVENTS).where(EVENTS.c.event_id > after_id, *query.conditions())
        with self._read() as connection:
            return connection.scalar(found) or 0

    def tallies(self, query: EventQuery) -> list[Tally]:
        """How many events of each kind there were in each hour, the earliest first; hours without any are left out."""
        hour = func.strftime("%Y-%m-%dT%H:00", EVENTS.c.at, "localtime").label("hour")
        counted = select(hour, EVENTS.c.kind, func.count().label("total")).where(*query.conditions())
        with self._read() as connection:
            rows = connection.execute(counted.group_by(hour, EVENTS.c.kind).order_by(hour)).all()
        return [Tally(datetime.fromisoformat(row.hour), row.kind, row.total) for row in rows if row.hour]

    def prompted(self, query: EventQuery) -> tuple[int, int]:
        """Before how many decisions somebody was asked to turn their head, and how many wanted any proof of life."""
        record = case((func.json_valid(EVENTS.c.record) == 1, EVENTS.c.record))
        prompts = func.total(func.json_extract(record, "$.liveness.prompted"))
        wanted = func.json_extract(record, "$.liveness.state") != LivenessState.OFF.value
        with self._read() as connection:
            row = connection.execute(select(prompts, func.count()).where(*query.conditions(), wanted)).one()
        return int(row[0]), row[1]

    def choices(self) -> Choices:
        """What there is to choose from, at most `MAX_CHOICES` of each."""
        of = EVENTS.c
        # The bare column beside max() is of the row that holds the maximum: https://www.sqlite.org/lang_select.html
        who = func.coalesce(of.person_id, case((of.kind == EventKind.DENIED.value, of.nearest_id))).label("who")
        last_named = func.max(case((of.name.is_not(None), of.event_id)))
        people = select(who, of.name, last_named).where(who.is_not(None)).group_by(who)
        reasons = select(of.reason).where(of.kind.in_([kind.value for kind in _OF_A_FACE]))
        with self._read() as connection:
            named = connection.execute(people.order_by(of.name.is_(None), of.name).limit(MAX_CHOICES)).all()
            sources = connection.scalars(select(of.source).where(of.source != "").distinct().limit(MAX_CHOICES))
            return Choices(
                tuple((row.who, row.name or row.who) for row in named),
                tuple(sorted(sources)),
                tuple(sorted(connection.scalars(reasons.distinct().limit(MAX_CHOICES)))),
            )

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with self._database.read() as connection:
            teach_folding(connection)
            yield connection


def _page(connection: Connection, query: EventQuery, first_id: int, limit: int) -> list[Event]:
    rows = select(EVENTS).where(EVENTS.c.event_id >= first_id, *query.conditions())
    return [event_of(row) for row in connection.execute(rows.order_by(EVENTS.c.event_id).limit(limit))]
