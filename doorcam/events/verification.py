"""Whether a journal is as it was written."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import StorageFault
from doorcam.events import stored
from doorcam.events.chain import BrokenChain, Chain, Head
from doorcam.events.links import START, Link, Seen, Stored
from doorcam.events.snapshots import Snapshots
from doorcam.events.tables import EVENTS, LINKS
from doorcam.storage.sealing import SealingKey
from doorcam.storage.sqlite import Database

_STEP = 1000


@dataclass(frozen=True, slots=True)
class Break:
    """One thing that is not as it was written.

    Attributes:
        event_id: Of which event; None for the journal as a whole.
        what: A few words for the user.
    """

    event_id: int | None
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found.

    Attributes:
        events: How many there are.
        cut_id: The number of the last event purged from the beginning; the chain begins behind it. 0 for none.
        last_id: The number of the newest link; 0 for none.
        head: The hash of that link, 64 hex digits: to be noted elsewhere. Empty when there is none.
        breaks: How many were found; 0 for a journal that is whole.
    """

    events: int
    cut_id: int
    last_id: int
    head: str
    breaks: int


class Verifier:
    """One walk along the chain of a journal. It holds one event at a time.

    Args:
        on_break: Called with each break as it is found, in the order of the events but for the last few.
        expect: A hash noted before, 64 hex digits, that must still be in the chain; None for none.
    """

    def __init__(
        self,
        database: Database,
        chain: Chain,
        snapshots: Snapshots,
        on_break: Callable[[Break], None],
        expect: str | None = None,
    ) -> None:
        self._database = database
        self._chain = chain
        self._snapshots = snapshots
        self._on_break = on_break
        self._expected = expect
        self._breaks = 0

    def run(self, progress: Progress = NO_PROGRESS) -> Verdict:
        """Walk it, once.

        Raises:
            StorageFault: if the file cannot be read, or the vault's key is missing: without it nobody knows.
        """
        with self._database.read() as connection:
            head = self._sealed_head(connection)
            key = self._chain.key(connection) or SealingKey.new()  # one that fits nothing
            events, last_id, last_hash = self._walk(connection, head, key, progress)
            if head is not None and (last_id, last_hash) != (head.last_id, head.last_hash):
                self._report_end(last_id, head.last_id)
            unlinked = select(EVENTS.c.event_id).where(EVENTS.c.event_id.not_in(select(LINKS.c.event_id)))
            for event_id in connection.scalars(unlinked.order_by(EVENTS.c.event_id)):
                self._report(event_id, "it was inserted")
        if self._expected is not None:
            self._report(None, f"the hash {self._expected} is not in it: this is an older copy, or another journal")
        digest = last_hash.hex() if isinstance(last_hash, bytes) and last_hash != START else ""
        return Verdict(events, head.cut_id if head else 0, last_id, digest, self._breaks)

    def _sealed_head(self, connection: Connection) -> Head | None:
        try:
            return self._chain.end(connection).head
        except BrokenChain:
            self._report(None, "where its chain begins and ends was changed")
            return None

    def _walk(
        self, connection: Connection, head: Head | None, key: SealingKey, progress: Progress
    ) -> tuple[int, int, Stored]:
        """How many events there are, and the number and hash of the last link."""
        events, last_id = 0, head.cut_id if head else 0
        previous: Stored = head.cut_hash if head else START
        self._note_hash(previous)
        total = connection.scalar(select(func.count()).select_from(LINKS)) or 0
        for done, (link, seen) in enumerate(stored.links(connection)):
            if done % _STEP == 0:
                progress("checking the journal", done, total)
            if link.previous != previous and (head is not None or done):
                self._report_gap(last_id, link.event_id)
            what = link.fault(seen, key) or self._picture_fault(link, seen)
            if what is not None:
                self._report(link.event_id, what)
            events += seen is not None
            last_id, previous = link.event_id, link.hash
            self._note_hash(previous)
        return events, last_id, previous

    def _note_hash(self, found: Stored) -> None:
        if isinstance(found, bytes) and found != START and found.hex() == self._expected:
            self._expected = None

    def _picture_fault(self, link: Link, seen: Seen | None) -> str | None:
        if seen is None or seen.private[-1] is None:
            return None
        name, digest = str(seen.private[-2]), seen.private[-1]
        try:
            found = self._snapshots.sha256(name)
        except StorageFault:
            return "its picture cannot be read"
        if found == digest or not self._still_has(link.event_id, name):  # erased since this walk began
            return None
        return "its picture is missing" if found is None else "its picture was changed"

    def _still_has(self, event_id: int, name: str) -> bool:
        query = select(func.count()).where(EVENTS.c.event_id == event_id, EVENTS.c.snapshot == name)
        with self._database.read() as connection:
            return bool(connection.scalar(query))

    def _report_gap(self, before: int, after: int) -> None:
        """Two links that do not follow from one another."""
        missing = after - before - 1
        if missing < 1:
            self._report(after, f"it does not follow from event {before}: one of them is not the one it was")
        elif missing == 1:
            self._report(before + 1, "it is missing")
        else:
            self._report(before + 1, f"it is missing, and all up to event {after - 1}")

    def _report_end(self, found: int, sealed: int) -> None:
        if found < sealed:
            self._report_gap(found, sealed + 1)
        else:
            self._report(found, "it is not the last event that was written")

    def _report(self, event_id: int | None, what: str) -> None:
        self._breaks += 1
        self._on_break(Break(event_id, what))
