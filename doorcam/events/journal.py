"""The append-only journal of what happened at the door."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select, update

from doorcam.domain import Event, EventKind, EventLabel
from doorcam.errors import StorageFault, UsageFault
from doorcam.events.migrations import MIGRATIONS
from doorcam.events.snapshots import PLAIN_SUFFIX, Snapshots, picture_name
from doorcam.events.tables import EVENTS, KEYS
from doorcam.storage.sealing import BrokenSeal
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys


class Journal:
    """The events of one file and their pictures. Safe to use from several threads and processes at once.

    Events are appended, never changed, except that they are labelled, old ones are purged and people are
    forgotten.
    Each picture is sealed with a key of its own, and erased with it. What the rows say can be read.
    Every method raises `StorageFault` when a file cannot be read or written.

    Attributes:
        keys: Of the pictures.
    """

    def __init__(self, database: Database, snapshots: Snapshots, keys: WrappedKeys) -> None:
        self._database = database
        self._snapshots = snapshots
        self.keys = keys

    @classmethod
    def open(cls, path: Path, snapshots_folder: Path, vault: Vault | None = None) -> Self:
        """Open a journal, making what is missing; see `Database.open` for what it refuses.

        Pictures of older journals are sealed. Pictures without an event, left by a crash between the two
        or by that sealing, are removed.

        Args:
            path: The file.
            snapshots_folder: Of the pictures.
            vault: Has the master key; None for the user's own of the folder of `path`.
        """
        vault = vault or Vault.of(path.parent)
        database = Database.open(path, MIGRATIONS, vault)
        try:
            journal = cls(database, Snapshots(snapshots_folder), WrappedKeys(database, KEYS, vault))
            journal._seal_plain_pictures()
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
        name = None if snapshot_jpeg is None else picture_name(event.at)
        try:
            with self._database.write() as connection:
                values = {**asdict(event), "kind": event.kind.value, "snapshot": name}
                del values["event_id"]
                event_id = connection.scalars(insert(EVENTS).returning(EVENTS.c.event_id), values).one()
                if name is not None and snapshot_jpeg is not None:
                    self._seal(connection, event_id, name, snapshot_jpeg)
        except BaseException:
            if name is not None:
                with suppress(StorageFault):  # what is left behind is an orphan
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
        return self._count(*_conditions(kinds, since, until, person_id))

    def event(self, event_id: int) -> Event:
        """One event; raises StorageFault if there is none of that number."""
        with self._database.read() as connection:
            return _event_of(connection, event_id)

    def naming(self, person_id: str) -> list[Event]:
        """All events in which a person was granted, or was the nearest, the oldest first."""
        theirs = (EVENTS.c.person_id == person_id) | (EVENTS.c.nearest_id == person_id)
        with self._database.read() as connection:
            return [_event(row) for row in connection.execute(select(EVENTS).where(theirs).order_by(EVENTS.c.event_id))]

    def snapshot(self, event: Event) -> bytes | None:
        """An event's picture, JPEG; None if it has none, or it is gone.

        Raises:
            StorageFault: if it was changed on the disk, or the vault's key is missing.
        """
        if event.snapshot is None or (sealed := self._snapshots.read(event.snapshot)) is None:
            return None
        with self._database.read() as connection:
            key = self.keys.find(connection, _key_name(event.event_id))
        try:
            return None if key is None else key.unseal(sealed, _purpose(event.event_id, event.snapshot))
        except BrokenSeal:
            raise StorageFault(
                f"the picture of event {event.event_id}, {event.snapshot}, was changed on the disk",
                "restore it from a backup",
            ) from None

    def label(self, event_id: int, label: EventLabel | None) -> Event:
        """Say whether a face was that of the nearest enrolled person; None takes it back.

        Raises:
            StorageFault: if there is no such event.
            UsageFault: if nobody was compared with a face in it.
        """
        with self._database.write() as connection:
            event = _event_of(connection, event_id)
            if event.kind not in (EventKind.GRANTED, EventKind.UNKNOWN) or event.distance is None:
                raise UsageFault(f"no face was compared with anybody in event {event_id}", "label a decision")
            connection.execute(update(EVENTS).where(EVENTS.c.event_id == event_id).values(label=label))
        return replace(event, label=label)

    def labelled(self, model_id: str) -> list[Event]:
        """The events with a label whose distances this model measured, the oldest first."""
        query = select(EVENTS).where(EVENTS.c.model_id == model_id, EVENTS.c.label.is_not(None))
        with self._database.read() as connection:
            return [_event(row) for row in connection.execute(query.order_by(EVENTS.c.event_id))]

    def purge(self, before: datetime) -> int:
        """Erase the events before a time, with their pictures.

        Returns:
            How many events there were.
        """
        old = EVENTS.c.at < before
        if not self.count(until=before):
            return 0
        with self._database.erase() as connection:
            names = self._erase_pictures(connection, old)
            purged = connection.execute(delete(EVENTS).where(old)).rowcount
        self._remove_pictures(names)
        return purged

    def forget_person(self, person_id: str, within_distance: float = 0.0) -> int:
        """Erase a person's name, id and pictures from all events; the events themselves stay.

        Pictures of faces nobody was granted for go too where they are most likely this person's: labelled
        so, or nearest to this person, within `within_distance`, and not labelled otherwise.

        Returns:
            How many events were changed.
        """
        granted = EVENTS.c.person_id == person_id
        nearest = EVENTS.c.nearest_id == person_id
        alike = EVENTS.c.label.is_(None) & (EVENTS.c.distance <= within_distance)
        theirs = granted | (nearest & (alike | (EVENTS.c.label == EventLabel.RIGHT)))
        changed = self._count(granted | nearest)
        if not changed:
            return 0
        with self._database.erase() as connection:
            names = self._erase_pictures(connection, theirs)
            connection.execute(update(EVENTS).where(granted).values(person_id=None, name=None))
            connection.execute(update(EVENTS).where(nearest).values(nearest_id=None))
        self._remove_pictures(names)
        return changed

    def _erase_pictures(self, connection: Connection, which: ColumnElement[bool]) -> list[str]:
        """Erase the keys of events' pictures and their names; which those were."""
        rows = connection.execute(
            select(EVENTS.c.event_id, EVENTS.c.snapshot).where(which, EVENTS.c.snapshot.is_not(None))
        ).all()
        self.keys.erase(connection, [_key_name(event_id) for event_id, _ in rows])
        connection.execute(update(EVENTS).where(which).values(snapshot=None))
        return [name for _, name in rows]

    def _seal(self, connection: Connection, event_id: int, name: str, picture_jpeg: bytes) -> None:
        key = self.keys.new(connection, _key_name(event_id))
        self._snapshots.write(name, key.seal(picture_jpeg, _purpose(event_id, name)))

    def _seal_plain_pictures(self) -> None:
        """Seal the pictures of a journal from before they were; all or none, the plain ones are orphans then."""
        plain = EVENTS.c.snapshot.endswith(PLAIN_SUFFIX)
        if not self._count(plain):
            return
        with self._database.write() as connection:
            for row in connection.execute(select(EVENTS).where(plain)).all():
                picture = self._snapshots.read(row.snapshot)
                name = None if picture is None else picture_name(row.at)
                if name is not None and picture is not None:
                    self._seal(connection, row.event_id, name, picture)
                connection.execute(update(EVENTS).where(EVENTS.c.event_id == row.event_id).values(snapshot=name))

    def _count(self, *which: ColumnElement[bool]) -> int:
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(EVENTS).where(*which)).scalar_one()

    def _remove_pictures(self, names: Sequence[str]) -> None:
        with self._database.write():  # nobody appends meanwhile: the folder of a day may go
            self._snapshots.remove(names)

    def _remove_orphans(self) -> None:
        with self._database.write() as connection:
            wanted = set(connection.scalars(select(EVENTS.c.snapshot).where(EVENTS.c.snapshot.is_not(None))))
            self._snapshots.remove_orphans(wanted)


def _key_name(event_id: int) -> str:
    return f"snapshot/{event_id}"


def _purpose(event_id: int, name: str) -> str:
    return f"{event_id}\0{name}"


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


def _event_of(connection: Connection, event_id: int) -> Event:
    row = connection.execute(select(EVENTS).where(EVENTS.c.event_id == event_id)).one_or_none()
    if row is None:
        raise StorageFault(f"the journal has no event {event_id}", "doorcam events list shows the numbers")
    return _event(row)


def _event(row: Row[Any]) -> Event:
    label = None if row.label is None else EventLabel(row.label)
    return Event(**{**row._mapping, "kind": EventKind(row.kind), "label": label})
