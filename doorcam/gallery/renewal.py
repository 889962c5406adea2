"""Making everybody's templates anew: with another model, or with another key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select, update

from doorcam.domain import Embedding, Person, Progress, Template
from doorcam.gallery.records import (
    StoredTemplate,
    add_templates,
    check_template,
    key_name,
    people_of,
    sealed,
    templates_of,
)
from doorcam.gallery.tables import PEOPLE, TEMPLATES
from doorcam.storage.sqlite import Database, request_erasure
from doorcam.storage.wrapped_keys import WrappedKeys

EmbedAgain = Callable[[Sequence[Template]], Sequence[npt.NDArray[np.float32]]]
"""A vector for each template, made from its `picture_jpeg`; its `embedding.model_id` says how that is aligned."""


@dataclass(frozen=True, slots=True)
class ReembedReport:
    """What became of everybody.

    Attributes:
        people: Who has new templates, by id: how many.
        without: Who has no template of the model still: no picture of them was kept, so a photo is needed.
    """

    people: dict[str, int]
    without: tuple[Person, ...]


def reembed(
    database: Database, keys: WrappedKeys, model_id: str, embed: EmbedAgain, progress: Progress
) -> ReembedReport:
    """See `Gallery.reembed`."""
    with database.read() as connection:
        person_ids = list(connection.scalars(select(PEOPLE.c.person_id).order_by(PEOPLE.c.person_id)))
    done = {}
    for number, person_id in enumerate(person_ids):
        progress(f"Reading the pictures of {person_id}", number, len(person_ids))
        if count := _reembed_person(database, keys, person_id, model_id, embed):
            done[person_id] = count
    with database.read() as connection:
        people = sorted(people_of(connection), key=lambda person: person.person_id)
    return ReembedReport(done, tuple(person for person in people if model_id not in person.template_models))


def _reembed_person(database: Database, keys: WrappedKeys, person_id: str, model_id: str, embed: EmbedAgain) -> int:
    # The networks run before the transaction, so that nobody waits for them to write.
    with database.read() as connection:
        if not _is_enrolled(connection, person_id):
            return 0
        stored = templates_of(connection, person_id, keys.get(connection, key_name(person_id)))
    known = {each.template.content_sha256 for each in stored if each.template.embedding.model_id == model_id}
    sources = {
        each.template.content_sha256: each
        for each in stored
        if each.template.picture_jpeg and each.template.content_sha256 not in known
    }
    if not sources:
        return 0
    vectors = embed([each.template for each in sources.values()])
    fresh = [
        _with_vector(each, Embedding(vector, model_id)) for each, vector in zip(sources.values(), vectors, strict=True)
    ]
    with database.write() as connection:
        if not _is_enrolled(connection, person_id):  # removed meanwhile
            return 0
        return add_templates(connection, person_id, fresh, keys.get(connection, key_name(person_id)), True)


def renew_keys(database: Database, keys: WrappedKeys, progress: Progress) -> int:
    """See `Gallery.renew_keys`."""
    with database.read() as connection:
        person_ids = list(connection.scalars(select(PEOPLE.c.person_id).order_by(PEOPLE.c.person_id)))
    for number, person_id in enumerate(person_ids):
        progress(f"Sealing the templates of {person_id} anew", number, len(person_ids))
        with database.write() as connection:
            _renew_key(connection, keys, person_id)
            request_erasure(connection)
    database.erase_deleted()
    return len(person_ids)


def _renew_key(connection: Connection, keys: WrappedKeys, person_id: str) -> None:
    if not _is_enrolled(connection, person_id):  # removed meanwhile
        return
    stored = templates_of(connection, person_id, keys.get(connection, key_name(person_id)))
    key = keys.new(connection, key_name(person_id))
    for each in stored:
        template = each.template
        this = (
            (TEMPLATES.c.person_id == person_id)
            & (TEMPLATES.c.model_id == template.embedding.model_id)
            & (TEMPLATES.c.content_sha256 == template.content_sha256)
        )
        connection.execute(update(TEMPLATES).where(this).values(sealed(template, person_id, key, True)))


def _with_vector(stored: StoredTemplate, embedding: Embedding) -> StoredTemplate:
    template = replace(stored.template, embedding=embedding)
    check_template(template)
    return replace(stored, template=template)


def _is_enrolled(connection: Connection, person_id: str) -> bool:
    return connection.scalar(select(PEOPLE.c.person_id).where(PEOPLE.c.person_id == person_id)) is not None
