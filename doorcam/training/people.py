"""Who a head learns from, and who it is judged by."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from doorcam.errors import Fault
from doorcam.gallery.evaluation.faces import MAX_COMPARED, FaceSet

MIN_PEOPLE = 6
"""People with two photos or more: four to learn from and two to judge by are the least that can tell anything."""
MIN_PHOTOS = 2
_HELD_OUT_STEP = 3


class TooFewPeople(Fault):
    """There are not enough people with enough photos to learn from."""


def split(faces: FaceSet, seed: int) -> tuple[FaceSet, FaceSet]:
    """Part the people: two thirds to learn from, a third held out.

    People with many and with few photos are shared out evenly.

    Args:
        faces: Of everybody.
        seed: Of the draw.

    Returns:
        Those to learn from and those to judge by; of the latter at most as many as can be compared each with each.

    Raises:
        TooFewPeople: unless `MIN_PEOPLE` have `MIN_PHOTOS` photos; it says how many have.
    """
    people, counts = np.unique(faces.people, return_counts=True)
    able = int((counts >= MIN_PHOTOS).sum())
    if able < MIN_PEOPLE:
        raise TooFewPeople(
            f"of {len(faces.keys)} people {able} have {MIN_PHOTOS} or more photos with a face",
            f"at least {MIN_PEOPLE} are needed to learn anything, better 30 with 5 photos each",
        )
    rng = np.random.default_rng(seed)
    shuffled = rng.permutation(people.size)
    by_photos = shuffled[np.argsort(-counts[shuffled], kind="stable")]
    held_out = np.isin(faces.people, people[by_photos[1::_HELD_OUT_STEP]])
    return _only(faces, ~held_out), _only(faces, held_out).sample(MAX_COMPARED, rng)


def _only(faces: FaceSet, chosen: npt.NDArray[np.bool_]) -> FaceSet:
    photos = tuple(photo for photo, is_chosen in zip(faces.photos, chosen, strict=True) if is_chosen)
    return replace(faces, vectors=faces.vectors[chosen], people=faces.people[chosen], photos=photos)
