"""How people and templates become rows and come back."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Row, insert, select

from doorcam.domain import Embedding, Person, Template
from doorcam.errors import StorageFault
from doorcam.gallery.tables import PEOPLE, TEMPLATES

_STORED = np.dtype("<f4")


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


def check_template(template: Template) -> None:
    """Raise ValueError unless the vector is (D,) with D of at least 1 and finite, and quality is 0 to 1."""
    vector = template.embedding.vector
    if vector.ndim != 1 or vector.size == 0 or not np.isfinite(vector).all():
        raise ValueError(f"a template needs a finite vector (D,), not {vector.shape}")
    if not 0.0 <= template.quality <= 1.0:
        raise ValueError(f"quality {template.quality} is not within 0 to 1")
    if not template.embedding.model_id:
        raise ValueError("a template needs the id of its model")


def add_templates(connection: Connection, person_id: str, stored: Iterable[StoredTemplate]) -> int:
    """Insert the templates the person does not have yet; a photo counts once for each model.

    Returns:
        How many were new.
    """
    known = {
        (model_id, content)
        for model_id, content in connection.execute(
            select(TEMPLATES.c.model_id, TEMPLATES.c.content_sha256).where(TEMPLATES.c.person_id == person_id)
        )
    }
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for item in stored:
        row = _template_row(person_id, item)
        rows.setdefault((row["model_id"], row["content_sha256"]), row)
    fresh = [row for key, row in rows.items() if key not in known]
    for row in fresh:
        _check_dimension(connection, row["model_id"], row["dimension"])
        connection.execute(insert(TEMPLATES), row)
    return len(fresh)


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


def templates_of(connection: Connection, person_id: str) -> list[StoredTemplate]:
    """A person's templates, oldest first."""
    rows = connection.execute(select(TEMPLATES).where(TEMPLATES.c.person_id == person_id).order_by(TEMPLATES.c.id))
    return [_stored_template(row) for row in rows]


def vectors_from_blobs(blobs: Sequence[bytes]) -> npt.NDArray[np.float32]:
    """(n, D) float32 from the rows of one model; (0, 0) from none.

    Raises:
        StorageFault: if they are not all of one dimension.
    """
    if not blobs:
        return np.empty((0, 0), np.float32)
    if len({len(blob) for blob in blobs}) != 1 or len(blobs[0]) % _STORED.itemsize:
        raise StorageFault("the gallery is damaged", "restore it from a backup, or import an export")
    return np.frombuffer(b"".join(blobs), _STORED).reshape(len(blobs), -1).astype(np.float32)


def _template_row(person_id: str, stored: StoredTemplate) -> dict[str, Any]:
    template = stored.template
    return {
        "person_id": person_id,
        "model_id": template.embedding.model_id,
        "vector": template.embedding.vector.astype(_STORED).tobytes(),
        "dimension": template.embedding.vector.size,
        "quality": float(template.quality),
        "source": template.source,
        "content_sha256": template.content_sha256 or hashlib.sha256(template.picture_jpeg).hexdigest(),
        "created_at": stored.created_at,
        "picture_jpeg": template.picture_jpeg,
    }


def _stored_template(row: Row[Any]) -> StoredTemplate:
    (vector,) = vectors_from_blobs([row.vector])
    template = Template(Embedding(vector, row.model_id), row.quality, row.source, row.picture_jpeg, row.content_sha256)
    return StoredTemplate(template, row.created_at)


def _check_dimension(connection: Connection, model_id: str, dimension: int) -> None:
    stored = connection.scalar(select(TEMPLATES.c.dimension).where(TEMPLATES.c.model_id == model_id).limit(1))
    if stored is not None and stored != dimension:
        raise StorageFault(
            f"the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}",
            "remove the people enrolled with the other model of that name",
        )
