"""What must survive a restart: failures, and who is inside."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from doorcam.access.lockout import Failures, Revision
from doorcam.access.store.tables import FAILURES, PRESENCE
from doorcam.storage.sqlite import Database


class FailureRows:
    """A `doorcam.access.lockout.FailureStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, subject: str) -> Failures | None:
        """What was written of a door or a person; None for nothing."""
        with self._database.read() as connection:
            row = connection.execute(select(FAILURES).where(FAILURES.c.subject == subject)).one_or_none()
        return None if row is None else _failures(row)

    def write(self, failures: Mapping[str, Failures]) -> None:
        """Write something of each subject down; `Failures()` forgets it."""
        with self._database.write() as connection:
            _put(connection, failures)

    def revise(self, subjects: Sequence[str], revision: Revision) -> None:
        """Write down what `revision` makes of what was written of these subjects; nobody else writes meanwhile."""
        with self._database.write() as connection:
            rows = connection.execute(select(FAILURES).where(FAILURES.c.subject.in_(subjects)))
            _put(connection, revision({row.subject: _failures(row) for row in rows}))

    def all(self) -> dict[str, Failures]:
        """Everything that is written down, by subject."""
        with self._database.read() as connection:
            rows = connection.execute(select(FAILURES).order_by(FAILURES.c.subject))
            return {row.subject: _failures(row) for row in rows}


def _put(connection: Connection, failures: Mapping[str, Failures]) -> None:
    connection.execute(delete(FAILURES).where(FAILURES.c.subject.in_(failures)))
    rows = [
        {"subject": subject, "count": each.count, "owed_s": each.owed_s}
        for subject, each in failures.items()
        if each != Failures()
    ]
    if rows:
        connection.execute(insert(FAILURES), rows)


def _failures(row: Row[Any]) -> Failures:
    return Failures(row._mapping["count"], row.owed_s)  # a row has a method of that name


class Presence:
    """Who is in which area."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entered_at(self, area: str, person_id: str) -> datetime | None:
        """When somebody came into an area, UTC; None when they are not in it."""
        query = select(PRESENCE.c.entered_at).where(PRESENCE.c.area == area, PRESENCE.c.person_id == person_id)
        with self._database.read() as connection:
            return connection.scalar(query)

    def enter(self, area: str, person_id: str, at: datetime) -> None:
        """Somebody came in."""
        row = {"area": area, "person_id": person_id, "entered_at": at}
        with self._database.write() as connection:
            connection.execute(
                insert(PRESENCE).values(row).on_conflict_do_update(index_elements=["area", "person_id"], set_=row)
            )

    def leave(self, area: str, person_id: str) -> None:
        """Somebody went out."""
        with self._database.write() as connection:
            connection.execute(delete(PRESENCE).where(PRESENCE.c.area == area, PRESENCE.c.person_id == person_id))

    def reset(self, person_id: str | None = None) -> int:
        """Let somebody, or everybody, come in again wherever they are thought to be; in how many places they were."""
        theirs = [] if person_id is None else [PRESENCE.c.person_id == person_id]
        with self._database.write() as connection:
            return connection.execute(delete(PRESENCE).where(*theirs)).rowcount

    def all(self) -> list[tuple[str, str, datetime]]:
        """Areas, the people in them, and since when."""
        with self._database.read() as connection:
            rows = connection.execute(select(PRESENCE).order_by(PRESENCE.c.area, PRESENCE.c.person_id))
            return [(row.area, row.person_id, row.entered_at) for row in rows]
