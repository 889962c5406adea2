"""The enrolled people and their templates, in one SQLite file."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, delete, insert, select, update

from doorcam.domain import NO_PROGRESS, Clock, Consent, Person, Progress, Template
from doorcam.errors import StorageFault
from doorcam.gallery.changes import Changes, changes_since
from doorcam.gallery.consent import clean_wording
from doorcam.gallery.likenesses import Likeness, LikenessBook, follow_likenesses, set_likenesses
from doorcam.gallery.merging import merge_people
from doorcam.gallery.migrations import MIGRATIONS
from doorcam.gallery.naming import check_person_id, clean_name, id_candidates
from doorcam.gallery.passed import PassedPhotos
from doorcam.gallery.records import (
    PersonRecord,
    StoredTemplate,
    add_consents,
    add_templates,
    check_template,
    consents_of,
    drop_templates,
    is_enrolled,
    key_name,
    people_of,
    person_of,
    pictures_of,
    shape_ratios_of,
    templates_of,
    unsealed_vectors,
)
from doorcam.gallery.renewal import EmbedAgain, ReembedReport, reembed, renew_keys
from doorcam.gallery.revision import raise_revision, read_revision
from doorcam.gallery.roll import Roll
from doorcam.gallery.tables import KEYS, PEOPLE, TEMPLATES
from doorcam.storage.sealing import BrokenSeal
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys

_INDEX = "index"


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

    Names and ids can be read by whoever reads the file; templates and pictures only with the vault's key.
    Every method raises `StorageFault` when the file cannot be read or written, and those that need a
    template when the key is missing, or a sealed byte was changed.

    Attributes:
        keys: Of the people, and of the saved index.
        likenesses: Who looks like whom.
        passed: The photos that were not taken.
        roll: The people as a list shows them.
    """

    def __init__(self, database: Database, clock: Clock, keys: WrappedKeys, *, keep_pictures: bool = True) -> None:
        self._database = database
        self._clock = clock
        self.keys = keys
        self.likenesses = LikenessBook(database)
        self.passed = PassedPhotos(database)
        self.roll = Roll(database, keys)
        self._keep_pictures = keep_pictures

    @classmethod
    def open(cls, path: Path, clock: Clock, vault: Vault | None = None, *, keep_pictures: bool = True) -> Self:
        """Open a gallery, making the file if there is none; see `Database.open` for what it refuses.

        Args:
            path: The file.
            clock: Tells when somebody is enrolled.
            vault: Has the master key; None for the user's own of that folder.
            keep_pictures: Whether new templates keep their picture. `reembed` needs it.
        """
        vault = vault or Vault.of(path.parent)
        database = Database.open(path, MIGRATIONS, vault)
        return cls(database, clock, WrappedKeys(database, KEYS, vault), keep_pictures=keep_pictures)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def revision(self) -> int:
        """A number that grows with every change, whoever makes it."""
        with self._database.read() as connection:
            return read_revision(connection)

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
            return person_of(connection, person_id)

    def enrol(
        self,
        name: str | None,
        templates: Sequence[Template],
        person_id: str | None = None,
        consent: str | None = None,
        *,
        instead_of: Collection[str] = (),
        likenesses: Sequence[Likeness] | None = None,
        keep: bool = True,
        alongside: Callable[[Person], None] | None = None,
    ) -> Person:
        """Enrol a new person, or give more templates to one enrolled before; whole or not at all.

        A photo the person has a template of already (same content, same model) is not stored again.

        Args:
            name: The display name; None to add to an enrolled person.
            templates: At least one.
            person_id: Of an enrolled person, or the wish of a new one; None makes one from the name.
            consent: The wording they agreed to, written down with the time; None if nobody asked them.
            instead_of: SHA-256 (hex) of the photos whose templates of the same model make room for the new ones.
            likenesses: Who looks like them by the model of the templates; None leaves what is known of that.
            keep: False only tries: who it would be is told, and nothing is written.
            alongside: What else must be written of them, somewhere else; called last, and if it raises nobody is
                enrolled.

        Raises:
            UsageFault: if the name, the id or the wording is not allowed, or the id is somebody else's.
            StorageFault: if there is no name and nobody has the id, or the templates do not fit the model's others.
        """
        if not templates:
            raise ValueError("nobody can be enrolled without a template")
        for template in templates:
            check_template(template)
        now = self._clock.now_utc()
        consents = () if consent is None else (Consent(now, clean_wording(consent)),)
        with self._database.write() as connection:
            enrolled_id = self._admit(connection, name, person_id, now)
            add_consents(connection, enrolled_id, consents)
            model_id = templates[0].embedding.model_id
            drop_templates(connection, enrolled_id, model_id, instead_of)
            if likenesses is not None:
                set_likenesses(connection, model_id, {enrolled_id: likenesses})
            if self._add(connection, enrolled_id, [StoredTemplate(template, now) for template in templates]):
                raise_revision(connection)
            person = person_of(connection, enrolled_id)
            if not keep:
                connection.rollback()
            elif alongside is not None:
                alongside(person)
            return person

    def rename(self, person_id: str, name: str) -> Person:
        """Give a person another display name; raises as `person` and `enrol` do."""
        cleaned = clean_name(name)
        with self._database.write() as connection:
            person_of(connection, person_id)
            connection.execute(update(PEOPLE).where(PEOPLE.c.person_id == person_id).values(name=cleaned))
            raise_revision(connection)
            return person_of(connection, person_id)

    def merge(self, kept_id: str, other_id: str, name: str, alongside: Callable[[], None] = lambda: None) -> Person:
        """Make one person of two, whole or not at all; see `merge_people`. The other is erased as by `remove`.

        Args:
            kept_id: Whose id stays.
            other_id: Whose id goes.
            name: Of the one.
            alongside: What else must be written of it, somewhere else; called last, and if it raises there are still
                two.
        """
        with self._database.erase() as connection:
            person = merge_people(connection, self.keys, kept_id, other_id, name)
            self.keys.erase(connection, [_INDEX])
            raise_revision(connection)
            alongside()
        return person

    def remove(self, person_id: str) -> Person:
        """Erase a person: afterwards neither name, id, key, vectors nor pictures are left in the file's bytes.

        A saved index can be read by nobody any more: they may be in it.

        Returns:
            Who it was.

        Raises:
            StorageFault: if nobody has that id, or the bytes could not be wiped (the person is gone then).
        """
        with self._database.erase() as connection:
            person = person_of(connection, person_id)
            connection.execute(delete(PEOPLE).where(PEOPLE.c.person_id == person_id))
            self.keys.erase(connection, [key_name(person_id), _INDEX])
            follow_likenesses(connection)
            raise_revision(connection)
        return person

    def templates(self, person_id: str) -> list[Template]:
        """A person's templates, oldest first; raises as `person` does."""
        with self._database.read() as connection:
            person_of(connection, person_id)
            key = self.keys.get(connection, key_name(person_id))
            return [stored.template for stored in templates_of(connection, person_id, key)]

    def pictures(self, person_id: str) -> list[bytes]:
        """The aligned faces of a person as JPEG, oldest first, those that are kept; raises as `person` does."""
        with self._database.read() as connection:
            person_of(connection, person_id)
            return pictures_of(connection, person_id, self.keys.get(connection, key_name(person_id)))

    def consents(self, person_id: str) -> tuple[Consent, ...]:
        """What a person agreed to, oldest first; raises as `person` does."""
        with self._database.read() as connection:
            person_of(connection, person_id)
            return consents_of(connection, person_id)

    def shape_ratio(self, person_id: str) -> float | None:
        """The median `Template.shape_ratio` of a person; None where no template has one. Raises as `person` does."""
        with self._database.read() as connection:
            return shape_ratios_of(connection, [person_of(connection, person_id).person_id]).get(person_id)

    def contents(self, person_id: str, model_id: str) -> frozenset[str]:
        """SHA-256 (hex) of the photos a person has templates of; empty if nobody has that id."""
        query = select(TEMPLATES.c.content_sha256).where(TEMPLATES.c.person_id == person_id)
        with self._database.read() as connection:
            return frozenset(connection.scalars(query.where(TEMPLATES.c.model_id == model_id)))

    def person_with(self, name: str, contents: Collection[str]) -> str | None:
        """The id of somebody of that name who has a template of one of these photos (SHA-256, hex)."""
        query = select(PEOPLE.c.person_id).join_from(PEOPLE, TEMPLATES).where(PEOPLE.c.name == clean_name(name))
        with self._database.read() as connection:
            return connection.scalar(query.where(TEMPLATES.c.content_sha256.in_(contents)).limit(1))

    def matrix(self, model_id: str) -> TemplateMatrix:
        """All templates of a model, for an index to search."""
        rows = (
            select(
                PEOPLE.c.person_id,
                PEOPLE.c.name,
                PEOPLE.c.extra_margin,
                TEMPLATES.c.model_id,
                TEMPLATES.c.content_sha256,
                TEMPLATES.c.vector,
            )
            .join_from(PEOPLE, TEMPLATES)
            .where(TEMPLATES.c.model_id == model_id)
            .order_by(PEOPLE.c.person_id, TEMPLATES.c.id)
        )
        with self._database.read() as connection:
            revision = read_revision(connection)
            found = connection.execute(rows).all()
            keys = self.keys.under(connection, key_name(""))
        return TemplateMatrix(
            vectors=unsealed_vectors(found, keys),
            person_ids=tuple(row.person_id for row in found),
            names=tuple(row.name for row in found),
            extra_margins=tuple(row.extra_margin for row in found),
            revision=revision,
        )

    def changes(self, model_id: str, known: Mapping[str, bytes]) -> Changes:
        """What has become of a model's templates since their people had the digests `known`, by id."""
        with self._database.read() as connection:
            return changes_since(connection, self.keys, model_id, known, read_revision(connection))

    def records(self, person_ids: Sequence[str] | None = None) -> list[PersonRecord]:
        """All that is known of the people asked for, or of everybody; raises as `person` does."""
        with self._database.read() as connection:
            people = (
                people_of(connection)
                if person_ids is None
                else [person_of(connection, person_id) for person_id in dict.fromkeys(person_ids)]
            )
            return [self._record(connection, person) for person in sorted(people, key=lambda person: person.person_id)]

    def restore(self, records: Sequence[PersonRecord]) -> list[Person]:
        """Bring people back from records, all or none; those enrolled already get what they lack.

        Raises:
            UsageFault: if a name or an id is not allowed, or an id belongs to somebody of another name.
            StorageFault: if templates do not fit the model's others.
        """
        with self._database.write() as connection:
            for record in records:
                self._admit(connection, record.name, record.person_id, record.created_at)
                add_consents(connection, record.person_id, record.consents)
                self._add(connection, record.person_id, record.templates)
            raise_revision(connection)
            return [person_of(connection, record.person_id) for record in records]

    def reembed(self, model_id: str, embed: EmbedAgain, progress: Progress = NO_PROGRESS) -> ReembedReport:
        """Give everybody templates of another model, made from the pictures that are kept.

        Templates of other models stay. A person is done wholly or not at all, and is not done twice.

        Args:
            model_id: The model.
            embed: Makes its vectors, (D,) float32, from templates of other models with their pictures.
            progress: Called before each person.

        Raises:
            Cancelled: by `progress`; who was done by then stays done.
        """
        report = reembed(self._database, self.keys, model_id, embed, progress)
        if report.people:
            with self._database.write() as connection:
                raise_revision(connection)
        return report

    def renew_keys(self, progress: Progress = NO_PROGRESS) -> int:
        """Seal everybody's templates with a new key, each person wholly or not at all; how many there are."""
        return renew_keys(self._database, self.keys, progress)

    def seal(self, data: bytes | memoryview) -> bytes:
        """Seal a file that holds templates of everybody, less than 2 GiB; see `unseal`."""
        with self._database.write() as connection:
            key = self.keys.find(connection, _INDEX) or self.keys.new(connection, _INDEX)
        return key.seal(data, _INDEX)

    def unseal(self, sealed: bytes | memoryview) -> bytes:
        """What was sealed.

        Raises:
            StorageFault: if it was changed, is of another gallery, or somebody was removed since: the file
                must be made anew.
        """
        with self._database.read() as connection:
            key = self.keys.get(connection, _INDEX)
        try:
            return key.unseal(sealed, _INDEX)
        except BrokenSeal:
            raise StorageFault("what was saved of the gallery was changed, or is out of date") from None

    def _admit(self, connection: Connection, name: str | None, person_id: str | None, created_at: datetime) -> str:
        """The id of the person to enrol; adds their row and their key when they are new."""
        cleaned = None if name is None else clean_name(name)
        if person_id is None:
            if cleaned is None:
                raise ValueError("a new person needs a name")
            taken = set(connection.scalars(select(PEOPLE.c.person_id)))
            person_id = next(candidate for candidate in id_candidates(cleaned) if candidate not in taken)
        else:
            check_person_id(person_id)
            if is_enrolled(connection, person_id, cleaned):
                return person_id
        connection.execute(insert(PEOPLE).values(person_id=person_id, name=cleaned, created_at=created_at))
        self.keys.new(connection, key_name(person_id))
        return person_id

    def _add(self, connection: Connection, person_id: str, stored: Sequence[StoredTemplate]) -> int:
        key = self.keys.get(connection, key_name(person_id))
        return add_templates(connection, person_id, stored, key, self._keep_pictures)

    def _record(self, connection: Connection, person: Person) -> PersonRecord:
        key = self.keys.get(connection, key_name(person.person_id))
        return PersonRecord(
            person.person_id,
            person.name,
            person.created_at,
            tuple(templates_of(connection, person.person_id, key)),
            consents_of(connection, person.person_id),
        )
