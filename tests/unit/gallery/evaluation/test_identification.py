import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.gallery.evaluation.identification import Search, identify, random_splits
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from tests.unit.gallery.evaluation.sets import THRESHOLD, crowd, face_set

MODEL = "made_up"


def build(matrix: TemplateMatrix) -> Search:
    return GalleryIndex(matrix, MODEL, Metric.EUCLIDEAN).search


def test_what_is_enrolled_is_never_searched_with() -> None:
    people = np.repeat([0, 1, 2, 3, 4], [6, 6, 6, 6, 2])
    splits = list(random_splits(people, 3, 10, np.random.default_rng(0)))
    assert len(splits) == 10
    for split in splits:
        assert not set(split.enrolled) & (set(split.probes) | set(split.strangers))
        assert not set(people[split.enrolled]) & set(people[split.strangers])
        assert set(people[split.probes]) <= set(people[split.enrolled])
        assert 4 in people[split.strangers]  # too few photos to be enrolled
        assert np.bincount(people[split.enrolled]).max() == 3
    assert len({tuple(split.enrolled) for split in splits}) > 5


def test_too_few_photos_give_no_splits() -> None:
    assert list(random_splits(np.array([0, 0, 1, 1]), 2, 5, np.random.default_rng(0))) == []
    assert identify(crowd(2, 2, spread=0.1), {"best": build}, [], THRESHOLD, MODEL, 100, 0) == []


def test_people_far_apart_are_all_found_and_strangers_are_not() -> None:
    faces = crowd(8, 5, spread=0.02)
    splits = list(random_splits(faces.people, 3, 4, np.random.default_rng(0)))
    (found,) = identify(faces, {"best": build}, splits, THRESHOLD, MODEL, 100, 0)
    assert (found.fpir.value, found.fnir.value, found.misnamed) == (0.0, 0.0, 0.0)
    assert found.fpir.high > 0  # not seen is not impossible
    assert (found.searches, found.stranger_searches) == (4 * 6 * 2, 4 * 2 * 5)
    assert all(each.fnir.value == 0.0 for each in found.at_fpirs)


def test_rates_worked_by_hand() -> None:
    """On a line, one photo of each enrolled: 0 and 1 far apart, 2 a stranger beside 1."""
    faces = face_set([[0.0], [0.1], [5.0], [5.9], [5.2], [9.0]], [0, 0, 1, 1, 2, 3])
    split = next(
        each
        for each in random_splits(np.array([0, 0, 1, 1, 2, 3]), 1, 50, np.random.default_rng(0))
        if set(each.enrolled) == {2}
    )
    (found,) = identify(faces, {"best": build}, [split], THRESHOLD, MODEL, 100, 0)
    assert found.fnir.value == 1.0  # 5.9 is 0.9 from 5.0
    assert found.fpir.value == pytest.approx(1 / 4)  # of 0.0, 0.1, 5.2 and 9.0 only 5.2 is near


def test_a_nearer_person_is_no_hit() -> None:
    faces = face_set([[0.0], [0.9], [1.0], [1.1], [1.05]], [0, 0, 1, 1, 1])
    splits = [
        each for each in random_splits(faces.people, 1, 60, np.random.default_rng(1)) if 0 in faces.people[each.probes]
    ]
    assert splits
    (found,) = identify(faces, {"best": build}, splits, 2.0, MODEL, 100, 0)
    assert found.misnamed == 0.0  # with one person enrolled nobody else can be nearest
