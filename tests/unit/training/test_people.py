from dataclasses import replace

import numpy as np
import pytest

from doorcam.gallery.evaluation.faces import FaceSet
from doorcam.training.people import MIN_PEOPLE, TooFewPeople, split
from tests.unit.training.crowds import crowd


def _uneven(*photos: int) -> FaceSet:
    """People with so many photos each."""
    faces = crowd(len(photos), max(photos))
    kept = np.concatenate([np.flatnonzero(faces.people == person)[:count] for person, count in enumerate(photos)])
    return replace(
        faces,
        vectors=faces.vectors[kept],
        people=faces.people[kept],
        photos=tuple(faces.photos[place] for place in kept),
    )


@pytest.mark.parametrize("seed", range(5))
def test_a_third_of_the_people_is_held_out_whole(seed: int) -> None:
    faces = _uneven(10, 10, 10, 10, 10, 10, 2, 2, 2, 1, 1, 1)
    learned, held_out = split(faces, seed)
    assert set(learned.people.tolist()).isdisjoint(held_out.people.tolist())
    assert sorted(learned.photos + held_out.photos) == sorted(faces.photos)
    counts = sorted(np.bincount(held_out.people)[np.unique(held_out.people)].tolist())
    assert counts == [1, 2, 10, 10]
    for part in (learned, held_out):
        assert len(part.photos) == len(part.vectors) == len(part.people)
        places = [faces.photos.index(photo) for photo in part.photos]
        assert np.array_equal(part.vectors, faces.vectors[places])
        assert np.array_equal(part.people, faces.people[places])


def test_the_seed_decides_who() -> None:
    faces = crowd(30, 3)
    drawn = [tuple(np.unique(split(faces, seed)[1].people)) for seed in (0, 0, 1, 2)]
    assert drawn[0] == drawn[1]
    assert len(set(drawn)) == 3


@pytest.mark.parametrize("photos", [(2, 2, 2, 2, 2), (9, 9, 9, 9, 9, 1, 1, 1), (1, 1)])
def test_too_few_people_are_told_how_many_are_needed(photos: tuple[int, ...]) -> None:
    with pytest.raises(TooFewPeople, match=f"at least {MIN_PEOPLE} are needed") as fault:
        split(_uneven(*photos), 0)
    assert f"{sum(count > 1 for count in photos)} have 2 or more photos" in fault.value.message


def test_the_least_that_will_do() -> None:
    learned, held_out = split(crowd(MIN_PEOPLE, 2), 0)
    assert (np.unique(learned.people).size, np.unique(held_out.people).size) == (4, 2)
