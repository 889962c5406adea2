"""The append-only journal of what happened at the door."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from doorcam.domain import Event, EventKind
from doorcam.events.migrations import MIGRATIONS
from doorcam.events.snapshots import Snapshots
from doorcam.events.tables import EVENTS
from doorcam.storage.sqlite import Database


class Journal:
    """The events of one file and their pictures. Safe to use from several threads and processes at once.

    Events are appended, never changed, except that old ones are purged and people are forgotten.
    Every method raises `StorageFault` when a file cannot be read or written.
    """

    def __init__(self, database: Database, snapshots: Snapshots) -> None:
        self._database = database
        self._snapshots = snapshots

    @classmethod
    def open(cls, path: Path, snapshots_folder: Path) -> Self:
        """Open a journal, making what is missing; see `Database.open` for what it refuses.

        Pictures without an event, left by a crash between the two, are removed.
        """
        database = Database.open(path, MIGRATIONS)
        try:
            journal = cls(database, Snapshots(snapshots_folder))
            journal._remove_orphans()
        except BaseException:
            database.close()
            raise
        return journal

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def append(self, event: Event, snapshot_jpeg: bytes | None = None) -> Event:
        """Write an event down, with a picture if there is one. On disk when this returns.

        Returns:
            The event with its `event_id` and `snapshot`.
        """
        # The picture is written inside the transaction, so that a journal opened meanwhile, which
        # waits for the transaction to end, never takes it for an orphan.
        name: str | None = None
        try:
            with self._database.write() as connection:
                if snapshot_jpeg is not None:
                    name = self._snapshots.write(event.at, snapshot_jpeg)
                values = {**asdict(event), "kind": event.kind.value, "snapshot": name}
                del values["event_id"]
                event_id = connection.scalars(insert(EVENTS).returning(EVENTS.c.event_id), values).one()
        except BaseException:
            if name is not None:
                self._snapshots.remove([name])
            raise
        return replace(event, event_id=event_id, snapshot=name)

    def events(
        self,
        *,
        kinds: Sequence[EventKind] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        person_id: str | None = None,
        limit: int | None = None,
        offset: int = 0,
        newest_first: bool = True,
    ) -> list[Event]:
        """A page of the journal, in the order things were written down.

        Args:
            kinds: Only these; None for all.
            since: Not before this time.
            until: Before this time.
            person_id: Only where this person was granted.
            limit: At most so many; None for all.
            offset: How many to leave out at the start.
            newest_first: False for the oldest first.
        """
        order = EVENTS.c.event_id.desc() if newest_first else EVENTS.c.event_id
        query = select(EVENTS).where(*_conditions(kinds, since, until, person_id)).order_by(order)
        with self._database.read() as connection:
            return [_event(row) for row in connection.execute(query.limit(limit).offset(offset))]

    def count(
        self,
        *,
        kinds: Sequence[EventKind] | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        person_id: str | None = None,
    ) -> int:
        """How many events `events` would list without a limit."""
        query = select(func.count()).select_from(EVENTS).where(*_conditions(kinds, since, until, person_id))
        with self._database.read() as connection:
            return connection.execute(query).scalar_one()

    def snapshot_path(self, event: Event) -> Path | None:
        """The file of an event's picture; None if it has none, or it is gone. Always within the folder."""
        return None if event.snapshot is None else self._snapshots.path(event.snapshot)

    def purge(self, before: datetime) -> int:
        """Erase the events before a time, with their pictures.

        Returns:
            How many events there were.
        """
        old = EVENTS.c.at < before
        with self._database.write() as connection:
            names = list(connection.scalars(select(EVENTS.c.snapshot).where(old, EVENTS.c.snapshot.is_not(None))))
            purged = connection.execute(delete(EVENTS).where(old)).rowcount
        self._remove_pictures(names)
        if purged:
            self._database.erase_deleted()
        return purged

    def forget_person(self, person_id: str) -> int:
        """Erase a person's name, id and pictures from all events; the events themselves stay.

        Pictures of unknown faces stay too, also where this person was the nearest candidate: nobody
        recognised them there.

        Returns:
            How many events were changed.
        """
        granted = EVENTS.c.person_id == person_id
        nearest = EVENTS.c.nearest_id == person_id
        with self._database.write() as connection:
            names = list(connection.scalars(select(EVENTS.c.snapshot).where(granted, EVENTS.c.snapshot.is_not(None))))
            changed = connection.execute(select(func.count()).select_from(EVENTS).where(granted | nearest)).scalar_one()
            connection.execute(update(EVENTS).where(nearest).values(nearest_id=None))
            connection.execute(update(EVENTS).where(granted).values(person_id=None, name=None, snapshot=None))
        self._remove_pictures(names)
        self._database.erase_deleted()
        return changed

    def _remove_pictures(self, names: Sequence[str]) -> None:
        with self._database.write():  # nobody appends meanwhile: the folder of a day may go
            self._snapshots.remove(names)

    def _remove_orphans(self) -> None:
        with self._database.write() as connection:
            wanted = set(connection.scalars(select(EVENTS.c.snapshot).where(EVENTS.c.snapshot.is_not(None))))
            self._snapshots.remove_orphans(wanted)


def _conditions(
    kinds: Sequence[EventKind] | None, since: datetime | None, until: datetime | None, person_id: str | None
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if kinds is not None:
        conditions.append(EVENTS.c.kind.in_([kind.value for kind in kinds]))
    if since is not None:
        conditions.append(EVENTS.c.at >= since)
    if until is not None:
        conditions.append(EVENTS.c.at < until)
    if person_id is not None:
        conditions.append(EVENTS.c.person_id == person_id)
    return conditions


def _event(row: Row[Any]) -> Event:
    return Event(**{**row._mapping, "kind": EventKind(row.kind)})
