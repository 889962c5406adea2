"""The number that grows with every change of a gallery, whoever makes it."""

from sqlalchemy import Connection, select, update

from doorcam.gallery.tables import STATE


def read_revision(connection: Connection) -> int:
    """What it is now."""
    revision: int = connection.execute(select(STATE.c.revision)).scalar_one()
    return revision


def raise_revision(connection: Connection) -> None:
    """Let it grow, in the transaction of the change."""
    connection.execute(update(STATE).values(revision=STATE.c.revision + 1))
