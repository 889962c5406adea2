"""How people and templates become rows and come back.

Vectors and pictures are sealed with the person's key, and bound to the person, the model and the photo: a
row that was changed, moved to another person or given to another model is noticed when it is read.
"""

import difflib
import hashlib
import math
import statistics
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Row, delete, insert, select

from doorcam.domain import Consent, Embedding, Person, Template
from doorcam.errors import Sentence, StorageFault, UsageFault
from doorcam.gallery.tables import CONSENTS, PEOPLE, TEMPLATES
from doorcam.storage.sealing import BrokenSeal, SealingKey

_STORED = np.dtype("<f4")

_Row = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class StoredTemplate:
    """A template and when it was enrolled, UTC."""

    template: Template
    created_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class PersonRecord:
    """All the gallery knows of somebody: what an export holds."""

    person_id: str
    name: str
    created_at: datetime
    templates: tuple[StoredTemplate, ...]
    consents: tuple[Consent, ...] = ()


def key_name(person_id: str) -> str:
    """The name of a person's key."""
    return f"person/{person_id}"


def check_template(template: Template) -> None:
    """Raise ValueError unless the vector is (D,) with D of at least 1 and finite, and the other numbers can be."""
    vector = template.embedding.vector
    if vector.ndim != 1 or vector.size == 0 or not np.isfinite(vector).all():
        raise ValueError(f"a template needs a finite vector (D,), not {vector.shape}")
    if not 0.0 <= template.quality <= 1.0:
        raise ValueError(f"quality {template.quality} is not within 0 to 1")
    if template.shape_ratio is not None and not 0.0 < template.shape_ratio < math.inf:
        raise ValueError(f"a face is not {template.shape_ratio} times as wide as high")
    if not template.embedding.model_id:
        raise ValueError("a template needs the id of its model")


def add_templates(
    connection: Connection, person_id: str, stored: Iterable[StoredTemplate], key: SealingKey, keep_pictures: bool
) -> int:
    """Insert the templates the person does not have yet; a photo counts once for each model.

    Args:
        connection: A transaction.
        person_id: Whose they are.
        stored: The templates.
        key: The person's.
        keep_pictures: False stores no picture with them.

    Returns:
        How many were new.
    """
    known = {
        (model_id, content)
        for model_id, content in connection.execute(
            select(TEMPLATES.c.model_id, TEMPLATES.c.content_sha256).where(TEMPLATES.c.person_id == person_id)
        )
    }
    fresh: dict[tuple[str, str], StoredTemplate] = {}
    for item in stored:
        identity = (item.template.embedding.model_id, _content(item.template))
        if identity not in known:
            fresh.setdefault(identity, item)
    for item in fresh.values():
        row = _template_row(person_id, item, key, keep_pictures)
        _check_dimension(connection, row["model_id"], row["dimension"])
        connection.execute(insert(TEMPLATES), row)
    return len(fresh)


def drop_templates(connection: Connection, person_id: str, model_id: str, contents: Collection[str]) -> None:
    """Delete templates of one model, by the SHA-256 (hex) of their photos."""
    of_person = (TEMPLATES.c.person_id == person_id, TEMPLATES.c.model_id == model_id)
    connection.execute(delete(TEMPLATES).where(*of_person, TEMPLATES.c.content_sha256.in_(list(contents))))


def people_of(connection: Connection, person_ids: Sequence[str] | None = None) -> list[Person]:
    """The people asked for, or all; in no order."""
    chosen = select(PEOPLE)
    models = select(TEMPLATES.c.person_id, TEMPLATES.c.model_id).order_by(TEMPLATES.c.id)
    if person_ids is not None:
        chosen = chosen.where(PEOPLE.c.person_id.in_(person_ids))
        models = models.where(TEMPLATES.c.person_id.in_(person_ids))
    by_person: dict[str, list[str]] = {}
    for person_id, model_id in connection.execute(models):
        by_person.setdefault(person_id, []).append(model_id)
    return [
        Person(row.person_id, row.name, row.created_at, tuple(by_person.get(row.person_id, ())), row.extra_margin)
        for row in connection.execute(chosen)
    ]


def person_of(connection: Connection, person_id: str) -> Person:
    """One of the people; raises StorageFault, naming the nearest id, if nobody has that one."""
    found = people_of(connection, [person_id])
    if found:
        return found[0]
    known = list(connection.scalars(select(PEOPLE.c.person_id)))
    near = difflib.get_close_matches(person_id, known, n=1)
    raise StorageFault(
        "nobody has the id {person_id!r}",
        Sentence("did you mean {near}?", near=near[0]) if near else "",
        person_id=person_id,
    )


def is_enrolled(connection: Connection, person_id: str, name: str | None) -> bool:
    """Whether the id is taken, and by somebody of that name; without a name it must be."""
    if name is None:
        return bool(person_of(connection, person_id))
    stored = connection.scalar(select(PEOPLE.c.name).where(PEOPLE.c.person_id == person_id))
    if stored not in (None, name):
        raise UsageFault(
            "the id {person_id} belongs to {stored}",
            "choose another id, or rename the person first",
            person_id=person_id,
            stored=stored,
        )
    return stored is not None


def templates_of(connection: Connection, person_id: str, key: SealingKey) -> list[StoredTemplate]:
    """A person's templates, oldest first; `picture_jpeg` is empty where none was kept.

    Raises:
        StorageFault: if one is damaged or was moved here from elsewhere.
    """
    rows = connection.execute(select(TEMPLATES).where(TEMPLATES.c.person_id == person_id).order_by(TEMPLATES.c.id))
    return [_stored_template(row, key) for row in rows]


def pictures_of(connection: Connection, person_id: str, key: SealingKey) -> list[bytes]:
    """A person's aligned faces as JPEG, oldest first, those that are kept; raises as `templates_of` does."""
    columns = (TEMPLATES.c.person_id, TEMPLATES.c.model_id, TEMPLATES.c.content_sha256, TEMPLATES.c.picture_jpeg)
    query = select(*columns).where(TEMPLATES.c.person_id == person_id).order_by(TEMPLATES.c.id)
    pictures = [unsealed_picture(row, key) for row in connection.execute(query)]
    return [picture for picture in pictures if picture]


def shape_ratios_of(connection: Connection, person_ids: Sequence[str]) -> dict[str, float]:
    """Of each person the median `Template.shape_ratio`; who has none is not in it."""
    columns = (TEMPLATES.c.person_id, TEMPLATES.c.shape_ratio)
    query = select(*columns).where(TEMPLATES.c.person_id.in_(person_ids), TEMPLATES.c.shape_ratio.is_not(None))
    ratios: dict[str, list[float]] = {}
    for person_id, ratio in connection.execute(query):
        ratios.setdefault(person_id, []).append(ratio)
    return {person_id: statistics.median(each) for person_id, each in ratios.items()}


def consents_of(connection: Connection, person_id: str) -> tuple[Consent, ...]:
    """What a person agreed to, oldest first."""
    query = select(CONSENTS.c.given_at, CONSENTS.c.wording).where(CONSENTS.c.person_id == person_id)
    return tuple(Consent(*row) for row in connection.execute(query.order_by(CONSENTS.c.id)))


def add_consents(connection: Connection, person_id: str, consents: Sequence[Consent]) -> None:
    """Write down what was not written down before: an import may bring the same again."""
    known = consents_of(connection, person_id)
    for consent in consents:
        if consent not in known:
            connection.execute(
                insert(CONSENTS).values(person_id=person_id, given_at=consent.given_at, wording=consent.wording)
            )


def unsealed_vectors(rows: Sequence[_Row], keys: Mapping[str, SealingKey]) -> npt.NDArray[np.float32]:
    """The vectors of one model.

    Args:
        rows: With the columns person_id, model_id, content_sha256 and vector of TEMPLATES.
        keys: By person.

    Returns:
        (n, D) float32 in the order of the rows; (0, 0) from none.

    Raises:
        StorageFault: if one is damaged or was moved here from elsewhere, or they are not of one dimension.
    """
    blobs = [_unsealed(keys.get(row.person_id), "vector", row) for row in rows]
    if not blobs:
        return np.empty((0, 0), np.float32)
    if len({len(blob) for blob in blobs}) != 1 or len(blobs[0]) % _STORED.itemsize:
        raise StorageFault(
            "the gallery is damaged", "restore it from a backup: doorcam restore FILE; or import an export"
        )
    return np.frombuffer(b"".join(blobs), _STORED).reshape(len(blobs), -1).astype(np.float32)


def unsealed_picture(row: _Row, key: SealingKey) -> bytes:
    """The picture of a row that has the columns person_id, model_id, content_sha256 and picture_jpeg."""
    return _unsealed(key, "picture_jpeg", row)


def sealed(template: Template, person_id: str, key: SealingKey, keep_picture: bool) -> dict[str, bytes]:
    """The sealed columns of a template."""
    values = {
        "vector": template.embedding.vector.astype(_STORED).tobytes(),
        "picture_jpeg": template.picture_jpeg if keep_picture else b"",
    }
    content, model_id = _content(template), template.embedding.model_id
    return {column: key.seal(data, _purpose(column, person_id, content, model_id)) for column, data in values.items()}


def _purpose(column: str, person_id: str, content_sha256: str, model_id: str) -> str:
    # Only the last part may hold any character, so that no two purposes are written alike.
    return f"{column}\0{person_id}\0{content_sha256}\0{model_id}"


def _unsealed(key: SealingKey | None, column: str, row: _Row) -> bytes:
    try:
        if key is None:
            raise BrokenSeal
        person_id, content, model_id = row.person_id, row.content_sha256, row.model_id
        return key.unseal(getattr(row, column), _purpose(column, person_id, content, model_id))
    except BrokenSeal:
        raise StorageFault(
            "a template of {person_id} was changed on the disk, or put there from elsewhere",
            "restore the gallery from a backup, or remove {person_id} and enrol them again",
            person_id=row.person_id,
        ) from None


def _content(template: Template) -> str:
    return template.content_sha256 or hashlib.sha256(template.picture_jpeg).hexdigest()


def _template_row(person_id: str, stored: StoredTemplate, key: SealingKey, keep_picture: bool) -> dict[str, Any]:
    template = stored.template
    return {
        "person_id": person_id,
        "model_id": template.embedding.model_id,
        "dimension": template.embedding.vector.size,
        "quality": float(template.quality),
        "source": template.source,
        "content_sha256": _content(template),
        "created_at": stored.created_at,
        "shape_ratio": template.shape_ratio,
        **sealed(template, person_id, key, keep_picture),
    }


def _stored_template(row: _Row, key: SealingKey) -> StoredTemplate:
    (vector,) = unsealed_vectors([row], {row.person_id: key})
    picture = unsealed_picture(row, key)
    embedding = Embedding(vector, row.model_id)
    template = Template(embedding, row.quality, row.source, picture, row.content_sha256, row.shape_ratio)
    return StoredTemplate(template, row.created_at)


def _check_dimension(connection: Connection, model_id: str, dimension: int) -> None:
    stored = connection.scalar(select(TEMPLATES.c.dimension).where(TEMPLATES.c.model_id == model_id).limit(1))
    if stored is not None and stored != dimension:
        raise StorageFault(
            "the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}",
            "remove the people enrolled with the other model of that name",
            model_id=model_id,
            stored=stored,
            dimension=dimension,
        )
