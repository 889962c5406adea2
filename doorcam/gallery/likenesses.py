"""Who looks like whom, as rows. The margin of a person is the largest of their likenesses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    Connection,
    Float,
    Text,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from doorcam.gallery.revision import raise_revision
from doorcam.gallery.tables import LIKENESSES, PEOPLE
from doorcam.storage.sqlite import Database

_ONE, _MODEL = bindparam("one", type_=Text), bindparam("model", type_=Text)
_others = LIKENESSES.alias()
# A pair is found from either side by the primary key, which begins with the person.
_DELETE_THEIRS = delete(LIKENESSES).where(
    LIKENESSES.c.person_id.in_(select(_others.c.other_id).where(_others.c.person_id == _ONE)),
    LIKENESSES.c.other_id == _ONE,
    LIKENESSES.c.model_id == _MODEL,
)
_DELETE_OWN = delete(LIKENESSES).where(LIKENESSES.c.person_id == _ONE, LIKENESSES.c.model_id == _MODEL)
_OTHER = bindparam("other", type_=Text)
_ADD = insert(LIKENESSES).from_select(
    ["person_id", "other_id", "model_id", "distance", "margin"],
    select(_ONE, _OTHER, _MODEL, bindparam("distance", type_=Float), bindparam("margin", type_=Float)).where(
        exists().where(PEOPLE.c.person_id == _ONE), exists().where(PEOPLE.c.person_id == _OTHER)
    ),
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody of the gallery who looks like a person.

    Attributes:
        distance: Of the person's middle photo to the other's nearest template.
        margin: How much stricter than usual both must be matched; see `Person.extra_margin`.
    """

    other_id: str
    name: str
    distance: float
    margin: float


class LikenessBook:
    """Who looks like whom, written for many people at once; raises `StorageFault` when the file cannot be."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, model_id: str, found: Mapping[str, Sequence[Likeness]]) -> None:
        """Replace the likenesses of people, by id, as `set_likenesses` does."""
        with self._database.write() as connection:
            set_likenesses(connection, model_id, found)
            raise_revision(connection)


def set_likenesses(connection: Connection, model_id: str, found: Mapping[str, Sequence[Likeness]]) -> None:
    """Replace people's likenesses of one model, theirs to others and the others' to them.

    Whoever has been removed meanwhile is left out. Of two who found each other the nearer distance and the larger
    margin hold.
    """
    people = [{"one": person_id, "model": model_id} for person_id in found]
    for old in (_DELETE_THEIRS, _DELETE_OWN):
        connection.execute(old, people)
    pairs: dict[tuple[str, str], tuple[float, float]] = {}
    for person_id, likenesses in found.items():
        for each in likenesses:
            for pair in ((person_id, each.other_id), (each.other_id, person_id)):
                distance, margin = pairs.get(pair, (each.distance, each.margin))
                pairs[pair] = min(distance, each.distance), max(margin, each.margin)
    if pairs:
        connection.execute(
            _ADD,
            [
                {"one": one, "other": other, "model": model_id, "distance": distance, "margin": margin}
                for (one, other), (distance, margin) in pairs.items()
            ],
        )
    follow_likenesses(connection)


def follow_likenesses(connection: Connection) -> None:
    """Give everybody the margin of their likenesses; those who have none any more, none."""
    largest = select(func.max(LIKENESSES.c.margin)).where(LIKENESSES.c.person_id == PEOPLE.c.person_id)
    margin = func.coalesce(largest.scalar_subquery(), 0.0)
    concerned = or_(PEOPLE.c.extra_margin > 0, PEOPLE.c.person_id.in_(select(LIKENESSES.c.person_id)))
    connection.execute(update(PEOPLE).where(concerned).values(extra_margin=margin))
