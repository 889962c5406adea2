"""Two people who turn out to be one, as rows."""

from sqlalchemy import Connection, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from doorcam.domain import Person
from doorcam.errors import UsageFault
from doorcam.gallery.likenesses import follow_likenesses
from doorcam.gallery.naming import clean_name
from doorcam.gallery.records import add_consents, add_templates, consents_of, key_name, person_of, templates_of
from doorcam.gallery.tables import LIKENESSES, PEOPLE
from doorcam.storage.wrapped_keys import WrappedKeys


def merge_people(connection: Connection, keys: WrappedKeys, kept_id: str, other_id: str, name: str) -> Person:
    """Give one person all that another has, and erase the other.

    A photo both have counts once. Who looked like either looks like the one; they are no look-alikes of their own.

    Args:
        connection: A transaction whose deletions are wiped afterwards.
        keys: Of the people.
        kept_id: Whose id stays.
        other_id: Whose id goes, and with it their key.
        name: What the one is called from now on.

    Raises:
        UsageFault: if both ids are the same, or the name is not allowed.
        StorageFault: if nobody has one of the ids, or a template of either is damaged.
    """
    kept, other = person_of(connection, kept_id), person_of(connection, other_id)
    if kept_id == other_id:
        raise UsageFault("{kept_id} cannot be merged with themselves", "name two people", kept_id=kept_id)
    stored = templates_of(connection, other_id, keys.get(connection, key_name(other_id)))
    # The pictures of either are kept or not already: nothing about that changes here.
    add_templates(connection, kept_id, stored, keys.get(connection, key_name(kept_id)), keep_pictures=True)
    add_consents(connection, kept_id, consents_of(connection, other_id))
    _take_likenesses(connection, kept_id, other_id)
    values = {"name": clean_name(name), "created_at": min(kept.created_at, other.created_at)}
    connection.execute(update(PEOPLE).where(PEOPLE.c.person_id == kept_id).values(values))
    connection.execute(delete(PEOPLE).where(PEOPLE.c.person_id == other_id))
    keys.erase(connection, [key_name(other_id)])
    follow_likenesses(connection)
    return person_of(connection, kept_id)


def _take_likenesses(connection: Connection, kept_id: str, other_id: str) -> None:
    """Each pair both ways; of two of the same people the nearer distance and the larger margin hold."""
    columns = LIKENESSES.c
    theirs = select(LIKENESSES).where(columns.person_id == other_id, columns.other_id != kept_id)
    rows = [
        {"person_id": one, "other_id": two, "model_id": row.model_id, "distance": row.distance, "margin": row.margin}
        for row in connection.execute(theirs).all()
        for one, two in ((kept_id, row.other_id), (row.other_id, kept_id))
    ]
    if rows:
        adding = insert(LIKENESSES)
        nearer = {
            "distance": func.min(columns.distance, adding.excluded.distance),
            "margin": func.max(columns.margin, adding.excluded.margin),
        }
        connection.execute(adding.on_conflict_do_update(set_=nearer), rows)
    connection.execute(delete(LIKENESSES).where(or_(columns.person_id == other_id, columns.other_id == other_id)))
