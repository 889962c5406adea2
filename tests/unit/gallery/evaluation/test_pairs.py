import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.gallery.evaluation.pairs import all_pairs, distance_matrix, distances_between
from tests.unit.gallery.evaluation.sets import crowd, face_set


def test_every_pair_comes_once_nearest_first() -> None:
    faces = face_set([[0, 0], [3, 4], [0, 1], [6, 8]], [0, 0, 1, 1])
    pairs = all_pairs(faces, Metric.EUCLIDEAN)
    assert pairs.genuine.distances.tolist() == pytest.approx([5.0, np.hypot(6, 7)])
    assert list(zip(pairs.genuine.first, pairs.genuine.second, strict=True)) == [(0, 1), (2, 3)]
    assert pairs.impostor.distances.tolist() == pytest.approx([1.0, np.hypot(3, 3), 5.0, 10.0])
    assert (pairs.impostor.first < pairs.impostor.second).all()


@pytest.mark.parametrize("metric", list(Metric))
def test_the_distances_are_those_of_the_plain_formula(metric: Metric) -> None:
    vectors = crowd(4, 2, spread=0.1).vectors * 3
    one, other = vectors[0].astype(np.float64), vectors[5].astype(np.float64)
    cosine = 1 - one @ other / np.linalg.norm(one) / np.linalg.norm(other)
    expected = cosine if metric is Metric.COSINE else np.linalg.norm(one - other)
    assert distance_matrix(vectors, vectors, metric)[0, 5] == pytest.approx(expected, rel=1e-9)
    assert np.allclose(np.diag(distance_matrix(vectors, vectors, metric)), 0, atol=1e-6)


def test_a_photo_without_a_face_is_infinitely_far() -> None:
    vectors = np.array([[0.0], [2.0]], np.float32)
    assert distances_between(vectors, [(0, 1), (0, -1), (-1, -1)], Metric.EUCLIDEAN).tolist() == [2.0, np.inf, np.inf]
