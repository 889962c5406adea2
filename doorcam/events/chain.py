"""The chain of one journal: its links in the database, and its sealed beginning and end."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, Table, delete, select

from doorcam.errors import StorageFault
from doorcam.events import stored
from doorcam.events.links import START, Link, Seen, Stored, canonical, is_seal
from doorcam.events.tables import EVENTS, LINKS
from doorcam.storage.sealing import SealingKey
from doorcam.storage.wrapped_keys import WrappedKeys

_KEY = "chain"
_MOST = 2**63 - 1  # the largest number of SQLite


class BrokenChain(StorageFault):
    """Somebody changed where the chain begins or ends."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a chain begins and ends.

    Attributes:
        cut_id: The number of the last event that was purged from its beginning; 0 for none.
        cut_hash: The hash of that link; `START` for none.
        last_id: The number of the newest event.
        last_hash: The hash of its link.
    """

    cut_id: int
    cut_hash: Stored
    last_id: int
    last_hash: Stored

    @property
    def purpose(self) -> str:
        """What its seal is made for."""
        return canonical("head", self.cut_id, self.cut_hash, self.last_id, self.last_hash).decode()


_NONE_YET = Head(0, START, 0, START)
_READ_END = """
    SELECT cut_id, cut_hash, last_id, last_hash, seal,
        (SELECT max(event_id) FROM events), (SELECT max(event_id) FROM links)
    FROM chain WHERE chain_id = 1"""
_REPLACE_END = (
    "INSERT OR REPLACE INTO chain (chain_id, cut_id, cut_hash, last_id, last_hash, seal) VALUES (1, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class End:
    """What the next event is added to.

    Attributes:
        key: That the head is sealed with; None before the first event.
        next_id: The number of the next event: one that nothing has, not even what somebody slipped in.
    """

    head: Head
    key: SealingKey | None
    next_id: int


class Chain:
    """Adds to the chain and erases from it, each time within a transaction of the journal's.

    Its end is sealed with a key of the vault, so that nobody without that can make another end pass for it. The
    seal is looked at whenever the chain grows: a changed end is never built upon.

    Args:
        path: The file, for messages.
        keys: Of the journal.
    """

    def __init__(self, path: Path, keys: WrappedKeys) -> None:
        self._path = path
        self._keys = keys

    def key(self, connection: Connection) -> SealingKey | None:
        """What the chain is sealed with; None before the first event.

        Raises:
            StorageFault: if the vault's key is missing.
        """
        return self._keys.find(connection, _KEY)

    def end(self, connection: Connection) -> End:
        """Where it begins and ends; where nothing was ever written, an empty beginning.

        Raises:
            BrokenChain: if that is not sealed.
            StorageFault: if the vault's key is missing.
        """
        row, key = connection.exec_driver_sql(_READ_END).one_or_none(), self.key(connection)
        if row is None and key is None and _is_empty(connection, EVENTS) and _is_empty(connection, LINKS):
            return End(_NONE_YET, None, 1)
        if row is None or key is None:
            raise self._broken()
        *values, seal, last_event, last_link = row
        head = Head(*values)
        if not isinstance(seal, bytes) or not is_seal(seal, head.purpose, key):
            raise self._broken()
        next_id = 1 + max(head.last_id, last_event or 0, last_link or 0)
        if next_id > _MOST:
            raise self._broken()
        return End(head, key, next_id)

    def extend(self, connection: Connection, end: End, picture_sha256: bytes | None) -> None:
        """Link the event that was just written under the next number.

        Args:
            end: As of this transaction.
            picture_sha256: Of the sealed picture; None without one.
        """
        (seen,) = stored.events(connection, end.next_id)
        last_hash = _add(connection, end.head.last_hash, end.next_id, seen, picture_sha256)
        key = end.key or self._keys.new(connection, _KEY)
        _write(connection, replace(end.head, last_id=end.next_id, last_hash=last_hash), key)

    @contextmanager
    def erasing(self, connection: Connection, event_ids: Sequence[int]) -> Iterator[None]:
        """Inside the block these events may be erased, in whole or in part.

        Afterwards those that were whole before still are, and nothing is left to tell what was erased. Without the
        vault's key they are erased all the same, and from then on found to be changed.
        """
        key = self._key_if_any(connection)
        whole = set() if key is None else {number for number in event_ids if _is_whole(connection, number, key)}
        yield
        for number in event_ids:
            for link, left in list(stored.links(connection, number)):
                mark = link.new_mark(left, key) if key is not None and number in whole else None
                stored.erase_link(connection, link, left, mark)

    def cut(self, connection: Connection) -> None:
        """Drop the links of purged events from the beginning; not while it cannot be sealed anew."""
        with suppress(StorageFault):
            end = self.end(connection)
            head, key = end.head, end.key
            if key is None:
                return
            last_id, last_hash = head.cut_id, head.cut_hash
            with closing(stored.links(connection)) as links:
                for link, seen in links:
                    follows = link.previous == last_hash and link.fault(None, key) is None
                    if seen is not None or not follows:
                        break
                    last_id, last_hash = link.event_id, link.hash
            connection.execute(delete(LINKS).where(LINKS.c.event_id <= last_id))
            _write(connection, replace(head, cut_id=last_id, cut_hash=last_hash), key)

    def is_wanting(self, connection: Connection) -> bool:
        """Whether the events are those of an older journal, not yet chained."""
        seal = connection.exec_driver_sql("SELECT seal FROM chain WHERE chain_id = 1").scalar()
        return bool(seal == b"")

    def adopt(self, connection: Connection, picture_sha256: Callable[[str], bytes | None]) -> None:
        """Chain the events of an older journal as they are found.

        Args:
            picture_sha256: Of the sealed picture of a name; None if it is gone.
        """
        last_id, last_hash = _NONE_YET.last_id, _NONE_YET.last_hash
        for seen in stored.events(connection):
            event_id, snapshot = seen.facts[0], seen.private[-2]
            digest = picture_sha256(snapshot) if isinstance(snapshot, str) else None
            if isinstance(event_id, int):
                last_id, last_hash = event_id, _add(connection, last_hash, event_id, seen, digest)
        _write(connection, Head(0, START, last_id, last_hash), self._keys.new(connection, _KEY))

    def _key_if_any(self, connection: Connection) -> SealingKey | None:
        with suppress(StorageFault):
            return self.key(connection)
        return None

    def _broken(self) -> BrokenChain:
        return BrokenChain(
            f"{self._path} was changed by another program: its end is not the one that was sealed",
            "keep the file, see doorcam events verify, and move it away to start afresh",
        )


def _is_empty(connection: Connection, table: Table) -> bool:
    return connection.execute(select(table).limit(1)).first() is None


def _is_whole(connection: Connection, event_id: int, key: SealingKey) -> bool:
    return all(link.fault(seen, key) is None for link, seen in stored.links(connection, event_id))


def _add(connection: Connection, previous: Stored, event_id: int, seen: Seen, picture_sha256: bytes | None) -> Stored:
    """Write the link of an event after another; the hash of it."""
    link = Link.after(previous, event_id, Seen(seen.facts, (*seen.private[:-1], picture_sha256)))
    stored.add_link(connection, link, picture_sha256)
    return link.hash


def _write(connection: Connection, head: Head, key: SealingKey) -> None:
    values = (head.cut_id, head.cut_hash, head.last_id, head.last_hash)
    connection.exec_driver_sql(_REPLACE_END, (*values, key.seal(b"", head.purpose)))
