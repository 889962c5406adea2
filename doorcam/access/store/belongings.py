"""All that the file holds of one person, given and moved at once."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from doorcam.access.store.credentials import Credentials
from doorcam.access.store.reading import find
from doorcam.access.store.tables import BADGES, GROUPS, MEMBERS, PEOPLE, PINS, PRESENCE


def give(
    connection: Connection,
    credentials: Credentials,
    person_id: str,
    *,
    groups: Sequence[str],
    pin_hash: str | None,
    badge: str | None,
) -> None:
    """Put somebody into groups and give them a PIN and a badge.

    Raises:
        UsageFault: if there is no such group, or the badge is none, or somebody's.
    """
    for group in groups:
        find(connection, GROUPS.c.name, group, "group")
        row = {"group_name": group, "person_id": person_id}
        connection.execute(insert(MEMBERS).values(row).on_conflict_do_nothing())
    if pin_hash is not None:
        credentials.put_pin(connection, person_id, pin_hash)
    if badge is not None:
        credentials.put_badge(connection, person_id, badge)


def move(connection: Connection, credentials: Credentials, kept_id: str, other_id: str) -> None:
    """Give one person what another has, and leave the other nothing.

    Groups and badges add up, and each is where either was last. The PINs, and the times between which they may pass,
    stay the one's own; the other's come in where the one has none. Whoever of them was disabled, both are.
    """
    theirs = {"person_id": kept_id}
    of_other = {table: table.c.person_id == other_id for table in (MEMBERS, PEOPLE, PINS, BADGES, PRESENCE)}
    credentials.move(connection, kept_id, other_id)
    for table in (MEMBERS, PRESENCE):
        for row in connection.execute(select(table).where(of_other[table])).all():
            connection.execute(insert(table).values({**row._mapping, **theirs}).on_conflict_do_nothing())
    for row in connection.execute(select(PEOPLE).where(of_other[PEOPLE])).all():
        connection.execute(insert(PEOPLE).values({**row._mapping, **theirs}).on_conflict_do_nothing())
        if row.disabled:
            connection.execute(update(PEOPLE).where(PEOPLE.c.person_id == kept_id).values(disabled=True))
    for table, which in of_other.items():
        connection.execute(delete(table).where(which))
