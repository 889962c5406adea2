"""What has changed among a model's templates since they were last looked at.

Each person has a digest of their templates' ids and photos, name and margin, made without reading a
vector: comparing the digests tells whose templates are to be read, and serves as the fingerprint of
the whole gallery's content.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, select, text

from doorcam.errors import StorageFault
from doorcam.gallery.records import key_name, shape_ratios_of, unsealed_vectors
from doorcam.gallery.tables import TEMPLATES
from doorcam.storage.sealing import SealingKey
from doorcam.storage.wrapped_keys import WrappedKeys

_DIGEST_BYTES = 16
# So many people's rows are in memory as objects at once; a vector takes a tenth of its row.
_PEOPLE_A_QUERY = 5000
# From so many people on it is quicker to unwrap everybody's key in one query than each in one of its own.
_FEW_KEYS = 200

# The unary plus keeps SQLite from the index on the model alone: that of the unique constraint holds all
# that is asked for, so that the rows themselves, with vectors and pictures, are not read.
_STANDINGS = text("""
    SELECT people.person_id, name, extra_margin, created_at, photos
    FROM people JOIN (
        SELECT person_id, group_concat(id || ':' || content_sha256) AS photos
        FROM templates WHERE +model_id = :model_id GROUP BY person_id
    ) AS held ON held.person_id = people.person_id
""")


@dataclass(frozen=True, slots=True)
class Standing:
    """A person as an index knows them.

    Attributes:
        extra_margin: As `Person.extra_margin`.
        digest: `_DIGEST_BYTES` that change whenever anything of the person does; empty when nobody asks.
        shape_ratio: As `Gallery.shape_ratio`; it never changes without the digest.
    """

    person_id: str
    name: str
    extra_margin: float
    digest: bytes = b""
    shape_ratio: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """The way from what was known to what is there.

    Attributes:
        people: Who is new or has changed.
        vectors: (n, D) float32, all templates of those people; (0, 0) when there are none.
        owners: (n,) int32, for each row its person's place in `people`.
        gone: Whose former templates hold no longer: the removed, and the changed.
        revision: `Gallery.revision` then.
    """

    people: tuple[Standing, ...]
    vectors: npt.NDArray[np.float32]
    owners: npt.NDArray[np.int32]
    gone: frozenset[str]
    revision: int


def changes_since(
    connection: Connection, keys: WrappedKeys, model_id: str, known: Mapping[str, bytes], revision: int
) -> Changes:
    """Compare the gallery with what is known of it.

    Args:
        connection: Within one transaction.
        keys: Of the people.
        model_id: Whose templates.
        known: The digests of people known so far, by id.
        revision: The gallery's.

    Raises:
        StorageFault: if templates that must be read are damaged.
    """
    changed: list[Standing] = []
    unchanged: set[str] = set()
    for person_id, *rest in connection.execute(_STANDINGS, {"model_id": model_id}):
        digest = hashlib.blake2b(repr(rest).encode(), digest_size=_DIGEST_BYTES).digest()
        if known.get(person_id) == digest:
            unchanged.add(person_id)
        else:
            name, extra_margin, *_ = rest
            changed.append(Standing(person_id, name, extra_margin, digest))
    person_ids = [each.person_id for each in changed]
    vectors, owners = _templates(connection, keys, model_id, person_ids)
    return Changes(
        _with_ratios(connection, changed, person_ids), vectors, owners, frozenset(known.keys() - unchanged), revision
    )


def _with_ratios(connection: Connection, people: Sequence[Standing], person_ids: Sequence[str]) -> tuple[Standing, ...]:
    ratios: dict[str, float] = {}
    for start in range(0, len(person_ids), _PEOPLE_A_QUERY):
        ratios |= shape_ratios_of(connection, person_ids[start : start + _PEOPLE_A_QUERY])
    return tuple(replace(person, shape_ratio=ratios.get(person.person_id)) for person in people)


def _templates(
    connection: Connection, keys: WrappedKeys, model_id: str, person_ids: Sequence[str]
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int32]]:
    """All templates of people, and for each row whose it is."""
    columns = (TEMPLATES.c.person_id, TEMPLATES.c.model_id, TEMPLATES.c.content_sha256, TEMPLATES.c.vector)
    query = select(*columns).where(TEMPLATES.c.model_id == model_id)
    places = {person_id: place for place, person_id in enumerate(person_ids)}
    secrets = _keys_of(connection, keys, person_ids)
    parts: list[npt.NDArray[np.float32]] = []
    owners: list[int] = []
    for start in range(0, len(person_ids), _PEOPLE_A_QUERY):
        some = person_ids[start : start + _PEOPLE_A_QUERY]
        rows = connection.execute(query.where(TEMPLATES.c.person_id.in_(some)).order_by(TEMPLATES.c.id)).all()
        parts.append(unsealed_vectors(rows, secrets))
        owners.extend(places[row.person_id] for row in rows)
    if len({part.shape[1] for part in parts}) > 1:
        raise StorageFault(
            "the gallery is damaged", "restore it from a backup: doorcam restore FILE; or import an export"
        )
    vectors = np.concatenate(parts) if parts else np.empty((0, 0), np.float32)
    for row in np.flatnonzero(~np.isfinite(vectors).all(axis=1))[:1]:
        raise StorageFault(
            "a template of {person_id} is not made of numbers",
            "remove the person and enrol them again",
            person_id=person_ids[owners[row]],
        )
    return vectors, np.array(owners, np.int32)


def _keys_of(connection: Connection, keys: WrappedKeys, person_ids: Sequence[str]) -> Mapping[str, SealingKey]:
    if len(person_ids) > _FEW_KEYS:
        return keys.under(connection, key_name(""))
    return {person_id: keys.get(connection, key_name(person_id)) for person_id in person_ids}
