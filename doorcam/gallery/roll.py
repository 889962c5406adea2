"""The people of a large gallery as a list shows them: quick to read, without keys, vectors and pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Text, func, select, type_coerce

from doorcam.gallery.records import key_name, unsealed_picture
from doorcam.gallery.revision import read_revision
from doorcam.gallery.tables import LIKENESSES, PEOPLE, TEMPLATES
from doorcam.storage.sqlite import Database
from doorcam.storage.wrapped_keys import WrappedKeys


class Entry(NamedTuple):
    """Somebody enrolled. A tuple, because a hundred thousand are made at once.

    Attributes:
        enrolled: When, as it is stored: a text that sorts like the times.
        templates: How many of the model in question they have.
    """

    person_id: str
    name: str
    enrolled: str
    templates: int


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody who looks like a person; see `doorcam.gallery.likenesses`."""

    person_id: str
    name: str
    distance: float


class Roll:
    """Who is enrolled. Every method raises `StorageFault` when the file cannot be read."""

    def __init__(self, database: Database, keys: WrappedKeys) -> None:
        self._database = database
        self._keys = keys
        self._names: tuple[int, Mapping[str, str]] = (-1, {})

    def entries(self, model_id: str) -> list[Entry]:
        """Everybody, by id; 100,000 people with three templates each take a second."""
        held = (
            # The index on the model alone would have every row read, with vector and picture; see `changes`.
            select(TEMPLATES.c.person_id, func.count().label("held"))
            .where(TEMPLATES.c.model_id.concat("") == model_id)
            .group_by(TEMPLATES.c.person_id)
            .subquery()
        )
        enrolled = type_coerce(PEOPLE.c.created_at, Text)
        columns = (PEOPLE.c.person_id, PEOPLE.c.name, enrolled, func.coalesce(held.c.held, 0))
        query = select(*columns).outerjoin_from(PEOPLE, held, held.c.person_id == PEOPLE.c.person_id)
        with self._database.read() as connection:
            return list(map(Entry._make, connection.execute(query.order_by(PEOPLE.c.person_id)).all()))

    def names(self) -> Mapping[str, str]:
        """What everybody is called, by id; read anew only after the gallery has changed."""
        with self._database.read() as connection:
            revision = read_revision(connection)
            if revision != self._names[0]:
                rows = connection.execute(select(PEOPLE.c.person_id, PEOPLE.c.name))
                self._names = revision, {row.person_id: row.name for row in rows}
            return self._names[1]

    def holds(self, person_id: str) -> bool:
        """Whether somebody has that id."""
        query = select(PEOPLE.c.person_id).where(PEOPLE.c.person_id == person_id)
        with self._database.read() as connection:
            return connection.scalar(query) is not None

    def portrait(self, person_id: str) -> bytes | None:
        """The best aligned face of a person as JPEG; None if none is kept, or nobody has that id."""
        columns = (TEMPLATES.c.person_id, TEMPLATES.c.model_id, TEMPLATES.c.content_sha256, TEMPLATES.c.picture_jpeg)
        query = select(*columns).where(TEMPLATES.c.person_id == person_id).order_by(TEMPLATES.c.quality.desc()).limit(1)
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
            if row is None:
                return None
            return unsealed_picture(row, self._keys.get(connection, key_name(person_id))) or None

    def look_alikes(self, person_id: str) -> list[LookAlike]:
        """Who looks like a person by any model, nearest first."""
        nearest = func.min(LIKENESSES.c.distance)
        query = (
            select(PEOPLE.c.person_id, PEOPLE.c.name, nearest)
            .join_from(LIKENESSES, PEOPLE, LIKENESSES.c.other_id == PEOPLE.c.person_id)
            .where(LIKENESSES.c.person_id == person_id)
            .group_by(PEOPLE.c.person_id)
            .order_by(nearest)
        )
        with self._database.read() as connection:
            return [LookAlike(*row) for row in connection.execute(query)]
