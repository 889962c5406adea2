"""Who looks like whom, as rows. The margin of a person is the largest of their likenesses."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from doorcam.gallery.tables import LIKENESSES, PEOPLE


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


def set_likenesses(connection: Connection, person_id: str, model_id: str, likenesses: Sequence[Likeness]) -> None:
    """Replace a person's likenesses of one model, theirs to others and the others' to them."""
    of_person = or_(LIKENESSES.c.person_id == person_id, LIKENESSES.c.other_id == person_id)
    connection.execute(delete(LIKENESSES).where(of_person, LIKENESSES.c.model_id == model_id))
    still_there = set(
        connection.scalars(
            select(PEOPLE.c.person_id).where(PEOPLE.c.person_id.in_([one.other_id for one in likenesses]))
        )
    )
    rows = [
        {"person_id": one, "other_id": other, "model_id": model_id, "distance": each.distance, "margin": each.margin}
        for each in likenesses
        if each.other_id in still_there
        for one, other in ((person_id, each.other_id), (each.other_id, person_id))
    ]
    if rows:
        connection.execute(insert(LIKENESSES), rows)
    follow_likenesses(connection)


def follow_likenesses(connection: Connection) -> None:
    """Give everybody the margin of their likenesses; those who have none any more, none."""
    largest = select(func.max(LIKENESSES.c.margin)).where(LIKENESSES.c.person_id == PEOPLE.c.person_id)
    margin = func.coalesce(largest.scalar_subquery(), 0.0)
    concerned = or_(PEOPLE.c.extra_margin > 0, PEOPLE.c.person_id.in_(select(LIKENESSES.c.person_id)))
    connection.execute(update(PEOPLE).where(concerned).values(extra_margin=margin))
