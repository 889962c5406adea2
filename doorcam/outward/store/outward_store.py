"""The file of the destinations: no events, only how far each has got."""

from datetime import datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from doorcam.outward.standing import Standing
from doorcam.outward.store.migrations import MIGRATIONS
from doorcam.outward.store.tables import DESTINATIONS, HOMES
from doorcam.storage.sqlite import Database


class OutwardStore:
    """How far the destinations have got. Safe to use from several threads and processes at once.

    Every method raises `StorageFault` when the file cannot be read or written.

    Attributes:
        home_id: Random, of this home alone: begins the ids of all messages.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.read() as connection:
            self.home_id: str = connection.scalars(select(HOMES.c.home_id)).one()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file, making it if there is none; see `Database.open` for what it refuses."""
        database = Database.open(path, MIGRATIONS)
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def begin(self, name: str, newest: int | None) -> None:
        """Have a destination; one that is new begins behind the newest event.

        So does one that is further than the journal, which then is another: restored from a backup, or begun anew.

        Args:
            newest: Its number; None when the journal is empty.
        """
        row = {"name": name, "reached": newest, "skipped": 0, "failures": 0}
        further = func.coalesce(DESTINATIONS.c.reached, 0) > (newest or 0)
        begun = insert(DESTINATIONS).values(row)
        with self._database.write() as connection:
            connection.execute(
                begun.on_conflict_do_update(index_elements=["name"], set_={"reached": newest}, where=further)
            )

    def standing(self, name: str) -> Standing:
        """How far a destination has got."""
        with self._database.read() as connection:
            row = connection.execute(select(DESTINATIONS).where(DESTINATIONS.c.name == name)).one_or_none()
        return Standing(name, begun=False) if row is None else Standing(**row._mapping)

    def passed(self, name: str, event_id: int, skipped: int) -> None:
        """A destination is done with the events up to one; `skipped` more than before were never seen."""
        self._update(name, **_beyond(event_id, skipped))

    def delivered(self, name: str, event_id: int, skipped: int, at: datetime) -> None:
        """A destination has acknowledged an event; `skipped` as for `passed`."""
        well = {"delivered_at": at, "failures": 0, "fault": None, "next_try_at": None}
        self._update(name, **_beyond(event_id, skipped), **well)

    def failed(self, name: str, failures: int, fault: str, next_try_at: datetime) -> None:
        """A destination could not be told something."""
        self._update(name, failures=failures, fault=fault, next_try_at=next_try_at)

    def _update(self, name: str, **values: Any) -> None:
        with self._database.write() as connection:
            connection.execute(update(DESTINATIONS).where(DESTINATIONS.c.name == name).values(**values))


def _beyond(event_id: int, skipped: int) -> dict[str, Any]:
    """Never back: another process may have got further."""
    reached = func.max(func.coalesce(DESTINATIONS.c.reached, 0), event_id)
    return {"reached": reached, "skipped": DESTINATIONS.c.skipped + skipped}
