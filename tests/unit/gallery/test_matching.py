import numpy as np
import pytest

from doorcam.domain import Embedding, Metric
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex, IndexOptions
from doorcam.gallery.matching import Matching, prepared, unit
from tests.unit.gallery.conftest import MODEL


def index(vectors: list[list[float]], ids: str, matching: Matching, metric: Metric = Metric.EUCLIDEAN) -> GalleryIndex:
    matrix = TemplateMatrix(np.array(vectors, np.float32), tuple(ids), tuple(ids), (0.0,) * len(ids), 1)
    return GalleryIndex(matrix, MODEL, metric, IndexOptions(matching))


def found(searched: GalleryIndex, *probe: float) -> list[tuple[str, float]]:
    (candidates,) = searched.search([Embedding(np.array(probe, np.float32), MODEL)], 5)
    return [(each.person_id, round(each.distance, 4)) for each in candidates]


def test_centroid_is_the_sum_of_unit_vectors_at_length_one() -> None:
    vectors = unit(np.random.default_rng(2).normal(size=(9, 16)).astype(np.float32))
    owners = np.array([0, 1, 0, 2, 1, 0, 1, 2, 0], np.int32)
    for metric in Metric:
        centroids, people = prepared(vectors, owners, metric, Matching.CENTROID)
        assert people.tolist() == [0, 1, 2]
        for centroid, person in zip(centroids, people, strict=True):
            total = vectors[owners == person].sum(axis=0)
            np.testing.assert_allclose(centroid, total / np.linalg.norm(total), atol=1e-6)


def test_centroid_of_longer_vectors_has_their_mean_length_where_length_counts() -> None:
    vectors, owners = np.array([[2, 0], [0, 4]], np.float32), np.zeros(2, np.int32)
    np.testing.assert_allclose(prepared(vectors, owners, Metric.EUCLIDEAN, Matching.CENTROID)[0], [[3 / 2**0.5] * 2])
    np.testing.assert_allclose(prepared(vectors, owners, Metric.COSINE, Matching.CENTROID)[0], [[1 / 2**0.5] * 2])


def test_centroids_are_searched_once_a_person() -> None:
    searched = index([[1, 0], [0, 1], [-1, 0]], "aab", Matching.CENTROID, Metric.COSINE)
    assert found(searched, 1, 1) == [("a", 0.0), ("b", round(1 + 0.5**0.5, 4))]


def test_majority_of_the_three_nearest_wins_over_the_nearest() -> None:
    vectors: list[list[float]] = [[1, 0], [1.2, 0], [0.9, 0], [3, 0]]
    assert found(index(vectors, "aabc", Matching.BEST), 0, 0) == [("b", 0.9), ("a", 1.0), ("c", 3.0)]
    assert found(index(vectors, "aabc", Matching.NEIGHBOURS), 0, 0) == [("a", 1.0), ("b", 0.9), ("c", 3.0)]


def test_without_a_majority_the_nearest_wins() -> None:
    vectors: list[list[float]] = [[3, 0], [1, 0], [2, 0]]
    assert [person_id for person_id, _ in found(index(vectors, "abc", Matching.NEIGHBOURS), 0, 0)] == ["b", "c", "a"]


@pytest.mark.parametrize("matching", list(Matching))
def test_no_way_of_matching_finds_anybody_in_an_empty_gallery(matching: Matching) -> None:
    empty = GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, IndexOptions(matching))
    assert found(empty, 1, 2) == []
