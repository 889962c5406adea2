import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Embedding, Metric
from doorcam.gallery.distances import distances_between
from doorcam.gallery.groups import alike


def _of(points: list[float]) -> npt.NDArray[np.float32]:
    values = np.array(points, np.float32)
    distances: npt.NDArray[np.float32] = np.abs(values[:, None] - values[None, :])
    return distances


@pytest.mark.parametrize(
    ("points", "groups"),
    [
        ([], []),
        ([3.0], [[0]]),
        ([0.0, 0.0], [[0, 1]]),
        ([0.0, 0.5], [[0, 1]]),
        ([0.0, 0.51], [[0], [1]]),
        ([9.0, 0.0, 9.1, 0.1, 9.2], [[0, 2, 4], [1, 3]]),
    ],
)
def test_faces_within_the_threshold_come_together(points: list[float], groups: list[list[int]]) -> None:
    assert alike(_of(points), 0.5) == groups


def test_a_chain_of_likenesses_does_not_join_strangers() -> None:
    distances = _of([0.0, 0.4, 0.8, 1.2, 1.6])
    for group in alike(distances, 0.5):
        assert distances[np.ix_(group, group)].max() <= 0.5


@pytest.mark.parametrize("metric", list(Metric))
def test_people_seen_several_times_are_found(metric: Metric) -> None:
    chance = np.random.default_rng(7)
    people = chance.normal(size=(8, 64))
    faces = [person + chance.normal(scale=0.1, size=64) for person in people for _ in range(5)]
    vectors = [(face / np.linalg.norm(face)).astype(np.float32) for face in faces]
    groups = alike(distances_between([Embedding(vector, "test") for vector in vectors], metric), 0.5)
    assert sorted(groups) == [list(range(start, start + 5)) for start in range(0, 40, 5)]
