import numpy as np
import pytest

from doorcam.domain import Embedding, Metric
from doorcam.gallery.distances import Distances, distances_between
from doorcam.gallery.selection import choose_varied


def between(*points: float) -> Distances:
    places = np.array(points, np.float32)
    distances: Distances = np.abs(places[:, None] - places)
    return distances


def test_no_more_than_allowed_are_all_taken() -> None:
    assert choose_varied(between(0, 0, 1), [0.1, 0.2, 0.3], 3) == [0, 1, 2]


def test_the_best_comes_first_and_then_the_farthest() -> None:
    distances = between(0, 0.1, 5, 5.1, 2)
    assert choose_varied(distances, [0.5, 0.9, 0.8, 0.7, 0.8], 1) == [1]
    assert choose_varied(distances, [0.5, 0.9, 0.8, 0.8, 0.8], 2) == [1, 3]
    assert choose_varied(distances, [0.5, 0.9, 0.8, 0.8, 0.8], 3) == [1, 3, 4]


def test_a_poor_photo_must_be_far_more_different() -> None:
    assert choose_varied(between(0, 2, 3), [1.0, 0.9, 0.5], 2) == [0, 1]
    assert choose_varied(between(0, 2, 4), [1.0, 0.9, 0.5], 2) == [0, 2]


@pytest.mark.parametrize("seed", range(5))
def test_the_choice_is_of_the_size_asked_for_and_spread_out(seed: int) -> None:
    generator = np.random.default_rng(seed)
    faces = [Embedding(vector.astype(np.float32), "m") for vector in generator.normal(size=(60, 8))]
    distances = distances_between(faces, Metric.EUCLIDEAN)
    chosen = choose_varied(distances, [1.0] * 60, 10)
    assert len(set(chosen)) == 10
    assert chosen == sorted(chosen)

    def gap(places: list[int]) -> float:
        return float(distances[np.ix_(places, places)][~np.eye(len(places), dtype=bool)].min())

    assert gap(chosen) > np.median([gap(generator.permutation(60)[:10].tolist()) for _ in range(50)])


def test_identical_photos_of_no_quality_can_be_chosen_from() -> None:
    assert len(choose_varied(np.zeros((5, 5), np.float32), [0.0] * 5, 2)) == 2


@pytest.mark.parametrize("metric", list(Metric))
def test_distances_agree_with_their_definition(metric: Metric) -> None:
    vectors = np.random.default_rng(1).normal(size=(7, 5)).astype(np.float32)
    found = distances_between([Embedding(vector, "m") for vector in vectors], metric)
    for one in range(7):
        for two in range(7):
            a, b = vectors[one].astype(np.float64), vectors[two].astype(np.float64)
            cosine = 1 - a @ b / np.linalg.norm(a) / np.linalg.norm(b)
            wanted = np.linalg.norm(a - b) if metric is Metric.EUCLIDEAN else cosine
            assert found[one, two] == pytest.approx(wanted, abs=1e-6)
