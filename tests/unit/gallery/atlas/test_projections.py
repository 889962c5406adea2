import numpy as np
import pytest

from doorcam.errors import Cancelled
from doorcam.gallery.atlas.projections import Projection, project
from tests.unit.gallery.atlas.maps import crowd


def _check(projections: list[Projection], count: int) -> None:
    assert [each.points.shape for each in projections] == [(count, 2), (count, 3)] * 2
    assert all(np.isfinite(each.points).all() for each in projections)
    assert len({each.title for each in projections}) == 4


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7])
def test_tiny_galleries(count: int) -> None:
    _check(project(np.random.default_rng(2).normal(size=(count, 128)).astype(np.float32)), count)


@pytest.mark.parametrize("different", [1, 2, 6])
def test_identical_vectors(different: int) -> None:
    vectors = np.random.default_rng(2).normal(size=(different, 128)).astype(np.float32)
    _check(project(np.repeat(vectors, 12, axis=0)), 12 * different)


def test_vectors_of_one_number() -> None:
    _check(project(np.arange(20, dtype=np.float32)[:, None]), 20)


def test_people_stay_together_and_the_map_stays_the_same() -> None:
    faces = crowd(6, 8)
    projections = project(faces.vectors)
    _check(projections, 48)
    for points in (each.points for each in projections):
        apart = np.linalg.norm(points[:, None] - points, axis=2)
        np.fill_diagonal(apart, np.inf)
        assert np.mean(apart.argmin(axis=1) // 8 == np.arange(48) // 8) > 0.9
    for first, second in zip(projections, project(faces.vectors), strict=True):
        assert np.array_equal(first.points, second.points)


def test_few_people_are_not_thrown_about_in_three_dimensions() -> None:
    points = project(crowd(10, 3).vectors)[1].points
    apart = np.linalg.norm(points[:, None] - points, axis=2)
    same = np.arange(30)[:, None] // 3 == np.arange(30) // 3
    assert apart[same].mean() < apart[~same].mean() / 3


def test_pca_keeps_distances_of_what_lies_in_a_plane() -> None:
    plane = np.random.default_rng(3).normal(size=(30, 2)) @ np.random.default_rng(4).normal(size=(2, 64))
    points = project(plane.astype(np.float32))[2].points
    wanted = np.linalg.norm(plane[:, None] - plane, axis=2)
    assert np.allclose(np.linalg.norm(points[:, None] - points, axis=2), wanted, atol=1e-3)


@pytest.mark.parametrize("step", range(3))
def test_it_can_be_cancelled_at_every_step(step: int) -> None:
    steps: list[int] = []

    def progress(what: str, done: int, total: int) -> None:
        steps.append(done)
        if done == step:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        project(crowd(3, 3).vectors, progress)
    assert steps == list(range(step + 1))
