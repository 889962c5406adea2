"""The enrolled people and their templates, in one SQLite file."""

import difflib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, delete, insert, select, update

from doorcam.domain import Clock, Person, Template
from doorcam.errors import StorageFault, UsageFault
from doorcam.gallery.migrations import MIGRATIONS
from doorcam.gallery.naming import check_person_id, clean_name, id_candidates
from doorcam.gallery.records import (
    PersonRecord,
    StoredTemplate,
    add_templates,
    check_template,
    people_of,
    templates_of,
    vectors_from_blobs,
)
from doorcam.gallery.tables import PEOPLE, STATE, TEMPLATES
from doorcam.storage.sqlite import Database


@dataclass(frozen=True, slots=True, eq=False)
class TemplateMatrix:
    """All templates of one model at one moment, the rows of each person side by side.

    Attributes:
        vectors: (n, D) float32; (0, 0) when nobody is enrolled with the model.
        person_ids: n ids, one for each row.
        names: n display names, one for each row.
        extra_margins: n `Person.extra_margin`, one for each row.
        revision: `Gallery.revision` at that moment.
    """

    vectors: npt.NDArray[np.float32]
    person_ids: tuple[str, ...]
    names: tuple[str, ...]
    extra_margins: tuple[float, ...]
    revision: int


class Gallery:
    """The people of one gallery file. Safe to use from several threads and processes at once.

    Every method raises `StorageFault` when the file cannot be read or written.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        """Open a gallery, making the file if there is none; see `Database.open` for what it refuses."""
        return cls(Database.open(path, MIGRATIONS), clock)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def revision(self) -> int:
        """A number that grows with every change, whoever makes it."""
        with self._database.read() as connection:
            return _revision(connection)

    def people(self) -> list[Person]:
        """Everybody enrolled, by name."""
        with self._database.read() as connection:
            return sorted(people_of(connection), key=lambda person: (person.name.casefold(), person.person_id))

    def person(self, person_id: str) -> Person:
        """One of the people.

        Raises:
            StorageFault: if nobody has that id; names the nearest one.
        """
        with self._database.read() as connection:
            return _person(connection, person_id)

    def enrol(self, name: str | None, templates: Sequence[Template], person_id: str | None = None) -> Person:
        """Enrol a new person, or give more templates to one enrolled before; whole or not at all.

        A photo the person has a template of already (same content, same model) is not stored again.

        Args:
            name: The display name; None to add to an enrolled person.
            templates: At least one.
            person_id: Of an enrolled person, or the wish of a new one; None makes one from the name.

        Raises:
            UsageFault: if the name or the id is not allowed, or the id belongs to somebody of another name.
            StorageFault: if there is no name and nobody has the id, or the templates do not fit the model's others.
        """
        if not templates:
            raise ValueError("nobody can be enrolled without a template")
        for template in templates:
            check_template(template)
        now = self._clock.now_utc()
        with self._database.write() as connection:
            enrolled_id = _admit(connection, name, person_id, now)
            if add_templates(connection, enrolled_id, (StoredTemplate(template, now) for template in templates)):
                _bump_revision(connection)
            return _person(connection, enrolled_id)

    def rename(self, person_id: str, name: str) -> Person:
        """Give a person another display name; raises as `person` and `enrol` do."""
        cleaned = clean_name(name)
        with self._database.write() as connection:
            _person(connection, person_id)
            connection.execute(update(PEOPLE).where(PEOPLE.c.person_id == person_id).values(name=cleaned))
            _bump_revision(connection)
            return _person(connection, person_id)

    def remove(self, person_id: str) -> Person:
        """Erase a person: afterwards neither name, id, vectors nor pictures are left in the file's bytes.

        Returns:
            Who it was.

        Raises:
            StorageFault: if nobody has that id, or the bytes could not be wiped (the person is gone then).
        """
        with self._database.write() as connection:
            person = _person(connection, person_id)
            connection.execute(delete(PEOPLE).where(PEOPLE.c.person_id == person_id))
            _bump_revision(connection)
        self._database.erase_deleted()
        return person

    def templates(self, person_id: str) -> list[Template]:
        """A person's templates, oldest first; raises as `person` does."""
        with self._database.read() as connection:
            _person(connection, person_id)
            return [stored.template for stored in templates_of(connection, person_id)]

    def pictures(self, person_id: str) -> list[bytes]:
        """The aligned faces of a person as JPEG, oldest first; raises as `person` does."""
        with self._database.read() as connection:
            _person(connection, person_id)
            pictures = select(TEMPLATES.c.picture_jpeg).where(TEMPLATES.c.person_id == person_id)
            return list(connection.scalars(pictures.order_by(TEMPLATES.c.id)))

    def contents(self, person_id: str, model_id: str) -> frozenset[str]:
        """SHA-256 (hex) of the photos a person has templates of; empty if nobody has that id."""
        with self._database.read() as connection:
            return frozenset(
                connection.scalars(
                    select(TEMPLATES.c.content_sha256).where(
                        TEMPLATES.c.person_id == person_id, TEMPLATES.c.model_id == model_id
                    )
                )
            )

    def person_with(self, name: str, contents: Collection[str]) -> str | None:
        """The id of somebody of that name who has a template of one of these photos (SHA-256, hex)."""
        query = select(PEOPLE.c.person_id).join_from(PEOPLE, TEMPLATES).where(PEOPLE.c.name == clean_name(name))
        with self._database.read() as connection:
            return connection.scalar(query.where(TEMPLATES.c.content_sha256.in_(contents)).limit(1))

    def matrix(self, model_id: str) -> TemplateMatrix:
        """All templates of a model, for an index to search."""
        rows = (
            select(PEOPLE.c.person_id, PEOPLE.c.name, PEOPLE.c.extra_margin, TEMPLATES.c.vector)
            .join_from(PEOPLE, TEMPLATES)
            .where(TEMPLATES.c.model_id == model_id)
            .order_by(PEOPLE.c.person_id, TEMPLATES.c.id)
        )
        with self._database.read() as connection:
            revision = _revision(connection)
            found = connection.execute(rows).all()
        return TemplateMatrix(
            vectors=vectors_from_blobs([row.vector for row in found]),
            person_ids=tuple(row.person_id for row in found),
            names=tuple(row.name for row in found),
            extra_margins=tuple(row.extra_margin for row in found),
            revision=revision,
        )

    def records(self, person_ids: Sequence[str] | None = None) -> list[PersonRecord]:
        """All that is known of the people asked for, or of everybody; raises as `person` does."""
        with self._database.read() as connection:
            people = (
                people_of(connection)
                if person_ids is None
                else [_person(connection, person_id) for person_id in dict.fromkeys(person_ids)]
            )
            return [
                PersonRecord(
                    person.person_id,
                    person.name,
                    person.created_at,
                    tuple(templates_of(connection, person.person_id)),
                )
                for person in sorted(people, key=lambda person: person.person_id)
            ]

    def restore(self, records: Sequence[PersonRecord]) -> list[Person]:
        """Bring people back from records, all or none; those enrolled already get what they lack.

        Raises:
            UsageFault: if a name or an id is not allowed, or an id belongs to somebody of another name.
            StorageFault: if templates do not fit the model's others.
        """
        with self._database.write() as connection:
            for record in records:
                _admit(connection, record.name, record.person_id, record.created_at)
                add_templates(connection, record.person_id, record.templates)
            _bump_revision(connection)
            return [_person(connection, record.person_id) for record in records]


def _person(connection: Connection, person_id: str) -> Person:
    found = people_of(connection, [person_id])
    if found:
        return found[0]
    known = list(connection.scalars(select(PEOPLE.c.person_id)))
    near = difflib.get_close_matches(person_id, known, n=1)
    raise StorageFault(f"nobody has the id {person_id!r}", f"did you mean {near[0]}?" if near else "")


def _admit(connection: Connection, name: str | None, person_id: str | None, created_at: datetime) -> str:
    """The id of the person to enrol; adds their row when they are new."""
    cleaned = None if name is None else clean_name(name)
    if person_id is None:
        if cleaned is None:
            raise ValueError("a new person needs a name")
        taken = set(connection.scalars(select(PEOPLE.c.person_id)))
        person_id = next(candidate for candidate in id_candidates(cleaned) if candidate not in taken)
    else:
        check_person_id(person_id)
        if _is_enrolled(connection, person_id, cleaned):
            return person_id
    connection.execute(insert(PEOPLE).values(person_id=person_id, name=cleaned, created_at=created_at))
    return person_id


def _is_enrolled(connection: Connection, person_id: str, name: str | None) -> bool:
    """Whether the id is taken, and by somebody of that name; without a name it must be."""
    if name is None:
        return bool(_person(connection, person_id))
    stored = connection.scalar(select(PEOPLE.c.name).where(PEOPLE.c.person_id == person_id))
    if stored not in (None, name):
        raise UsageFault(f"the id {person_id} belongs to {stored}", "choose another id, or rename the person first")
    return stored is not None


def _revision(connection: Connection) -> int:
    revision: int = connection.execute(select(STATE.c.revision)).scalar_one()
    return revision


def _bump_revision(connection: Connection) -> None:
    connection.execute(update(STATE).values(revision=STATE.c.revision + 1))
