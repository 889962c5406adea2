"""The append-only journal of what happened at the door."""

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, update

from doorcam.domain import NO_PROGRESS, Event, EventKind, EventLabel, Progress
from doorcam.errors import StorageFault, UsageFault
from doorcam.events.chain import Chain
from doorcam.events.migrations import MIGRATIONS
from doorcam.events.rows import event_of
from doorcam.events.search import JournalSearch
from doorcam.events.snapshots import PLAIN_SUFFIX, Snapshots, picture_name
from doorcam.events.tables import EVENTS, KEYS
from doorcam.events.verification import Break, Verdict, Verifier
from doorcam.storage.sealing import BrokenSeal
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys


class Journal:
    """The events of one file and their pictures. Safe to use from several threads and processes at once.

    Events are appended, never changed, except that they are labelled, old ones are purged and people are
    forgotten. They are chained (see `doorcam.events.links`): `verify` finds whatever else was done to them, and
    those three leave the chain whole.
    Each picture is sealed with a key of its own, and erased with it. What the rows say can be read.
    Every method raises `StorageFault` when a file cannot be read or written.

    Attributes:
        keys: Of the pictures and the chain.
    """

    def __init__(self, database: Database, snapshots: Snapshots, keys: WrappedKeys) -> None:
        self._database = database
        self._snapshots = snapshots
        self.keys = keys
        self.search = JournalSearch(database)
        self._chain = Chain(database.path, keys)

    @classmethod
    def open(cls, path: Path, snapshots_folder: Path, vault: Vault | None = None) -> Self:
        """Open a journal, making what is missing; see `Database.open` for what it refuses.

        The pictures of older journals are sealed, and their events chained as they are found. Pictures without an
        event, left by a crash between the two or by that sealing, are removed.

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
            journal._chain_old_events()
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

        Raises:
            BrokenChain: if somebody changed where the chain ends.
            StorageFault: also if the vault's key is missing.
        """
        # The picture is written inside the transaction, so that a journal opened meanwhile, which
        # waits for the transaction to end, never takes it for an orphan.
        name = None if snapshot_jpeg is None else picture_name(event.at)
        try:
            with self._database.write() as connection:
                end = self._chain.end(connection)
                event = replace(event, event_id=end.next_id, snapshot=name)
                connection.execute(insert(EVENTS), {**asdict(event), "kind": event.kind.value})
                digest = None
                if name is not None and snapshot_jpeg is not None:
                    digest = self._seal(connection, event.event_id, name, snapshot_jpeg)
                self._chain.extend(connection, end, digest)
        except BaseException:
            if name is not None:
                with suppress(StorageFault):  # what is left behind is an orphan
                    self._snapshots.remove([name])
            raise
        return event

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
            return [event_of(row) for row in connection.execute(query.limit(limit).offset(offset))]

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
            return [
                event_of(row) for row in connection.execute(select(EVENTS).where(theirs).order_by(EVENTS.c.event_id))
            ]

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
                "the picture of event {event_id}, {snapshot}, was changed on the disk",
                "restore it from a backup: doorcam restore FILE",
                event_id=event.event_id,
                snapshot=event.snapshot,
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
                raise UsageFault(
                    "no face was compared with anybody in event {event_id}", "label a decision", event_id=event_id
                )
            connection.execute(update(EVENTS).where(EVENTS.c.event_id == event_id).values(label=label))
        return replace(event, label=label)

    def labelled(self, model_id: str) -> list[Event]:
        """The events with a label whose distances this model measured, the oldest first."""
        query = select(EVENTS).where(EVENTS.c.model_id == model_id, EVENTS.c.label.is_not(None))
        with self._database.read() as connection:
            return [event_of(row) for row in connection.execute(query.order_by(EVENTS.c.event_id))]

    def purge(self, before: datetime) -> int:
        """Erase the events before a time, with their pictures.

        Of each a link of the chain stays, which says nothing of it. As soon as no older event is left, that goes
        too, and the sealed head of the chain says where it begins now. So whatever order the clock gave the events,
        none is kept too long, none that stays loses its place, and the file does not grow for ever.

        Returns:
            How many events there were.
        """
        old = EVENTS.c.at < before
        if not self.count(until=before):
            return 0
        with self._database.erase() as connection:
            purged = _ids(connection, old)
            with self._chain.erasing(connection, purged):
                names = self._erase_pictures(connection, old)
                connection.execute(delete(EVENTS).where(old))
            self._chain.cut(connection)
        self._remove_pictures(names)
        return len(purged)

    def forget_person(self, person_id: str, within_distance: float = 0.0) -> int:
        """Erase a person's name, id and pictures from all events; the events themselves stay.

        The record of a decision goes wherever they are named in it, even if somebody else was meant.
        Pictures of faces nobody was granted for go too where they are most likely this person's: labelled
        so, or nearest to this person, within `within_distance`, and not labelled otherwise.

        Returns:
            How many events were changed.
        """
        granted = EVENTS.c.person_id == person_id
        nearest = EVENTS.c.nearest_id == person_id
        alike = EVENTS.c.label.is_(None) & (EVENTS.c.distance <= within_distance)
        theirs = granted | (nearest & (alike | (EVENTS.c.label == EventLabel.RIGHT)))
        named = granted | nearest | _recorded(person_id)
        if not self._count(named):
            return 0
        with self._database.erase() as connection:
            changed = _ids(connection, named)
            with self._chain.erasing(connection, changed):
                names = self._erase_pictures(connection, theirs)
                connection.execute(update(EVENTS).where(named).values(record=None))
                connection.execute(update(EVENTS).where(granted).values(person_id=None, name=None))
                connection.execute(update(EVENTS).where(nearest).values(nearest_id=None))
        self._remove_pictures(names)
        return len(changed)

    def verify(
        self, on_break: Callable[[Break], None], expect: str | None = None, progress: Progress = NO_PROGRESS
    ) -> Verdict:
        """Find every event, picture and link that is not as it was written; see `doorcam.events.verification`.

        Args:
            on_break: Called with each as it is found.
            expect: A `Verdict.head` noted before, that must still be in the chain; None for none.
            progress: Called now and then.

        Raises:
            StorageFault: also if the vault's key is missing.
        """
        return Verifier(self._database, self._chain, self._snapshots, on_break, expect).run(progress)

    def count_pictures(self) -> int:
        """How many events have a picture."""
        return self._count(EVENTS.c.snapshot.is_not(None))

    def _erase_pictures(self, connection: Connection, which: ColumnElement[bool]) -> list[str]:
        """Erase the keys of events' pictures and their names; which those were."""
        rows = connection.execute(
            select(EVENTS.c.event_id, EVENTS.c.snapshot).where(which, EVENTS.c.snapshot.is_not(None))
        ).all()
        self.keys.erase(connection, [_key_name(event_id) for event_id, _ in rows])
        connection.execute(update(EVENTS).where(which).values(snapshot=None))
        return [name for _, name in rows]

    def _seal(self, connection: Connection, event_id: int, name: str, picture_jpeg: bytes) -> bytes:
        """Write a picture; the SHA-256 of what is in the file."""
        sealed = self.keys.new(connection, _key_name(event_id)).seal(picture_jpeg, _purpose(event_id, name))
        self._snapshots.write(name, sealed)
        return hashlib.sha256(sealed).digest()

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

    def _chain_old_events(self) -> None:
        """Chain the events of a journal from before they were; all or none."""
        with self._database.read() as connection:
            if not self._chain.is_wanting(connection):
                return
        with self._database.write() as connection:
            if self._chain.is_wanting(connection):  # no other process was quicker
                self._chain.adopt(connection, self._snapshots.sha256)

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


def _ids(connection: Connection, which: ColumnElement[bool]) -> Sequence[int]:
    return connection.scalars(select(EVENTS.c.event_id).where(which)).all()


def _recorded(person_id: str) -> ColumnElement[bool]:
    """Where the record of a decision names a person, in either way of JSON to write an id."""
    written = {json.dumps(person_id, ensure_ascii=ascii_only) for ascii_only in (True, False)}
    return or_(*(func.instr(EVENTS.c.record, text) > 0 for text in written))


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
        raise StorageFault(
            "the journal has no event {event_id}", "doorcam events list shows the numbers", event_id=event_id
        )
    return event_of(row)
