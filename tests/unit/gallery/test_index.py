import numpy as np
import pytest

from doorcam.domain import Candidate, Embedding, Metric
from doorcam.errors import StorageFault
from doorcam.gallery.gallery import Gallery, TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from tests.unit.gallery.conftest import MODEL, MakeTemplate


def made(vectors: list[list[float]], ids: list[str], metric: Metric = Metric.EUCLIDEAN) -> GalleryIndex:
    matrix = TemplateMatrix(
        np.array(vectors, np.float32), tuple(ids), tuple(i.upper() for i in ids), (0.0,) * len(ids), 5
    )
    return GalleryIndex(matrix, MODEL, metric)


def probe(*values: float, model_id: str = MODEL) -> Embedding:
    return Embedding(np.array(values, np.float32), model_id)


def test_each_person_comes_once_with_their_nearest_template() -> None:
    index = made([[0, 0], [5, 0], [3, 0], [0, 9]], ["a", "a", "b", "c"])
    assert index.people_count == 3
    ((first, second),) = index.search([probe(4.5, 0)], 2)
    assert first == Candidate("a", "A", 0.5)
    assert second == Candidate("b", "B", 1.5)


def test_cosine_ignores_length() -> None:
    index = made([[2, 0], [0, 7], [-1, 0]], ["a", "b", "c"], Metric.COSINE)
    (found,) = index.search([probe(10, 0)], 3)
    assert found == (Candidate("a", "A", 0.0), Candidate("b", "B", 1.0), Candidate("c", "C", 2.0))


@pytest.mark.parametrize("metric", list(Metric))
def test_a_batch_agrees_with_the_definition(metric: Metric) -> None:
    generator = np.random.default_rng(3)
    vectors = generator.normal(size=(300, 16)).astype(np.float32)
    owners = np.sort(generator.integers(0, 60, 300))
    probes = np.concatenate([vectors[:4], generator.normal(size=(6, 16)).astype(np.float32)])
    index = made(vectors.tolist(), [f"p{owner:02d}" for owner in owners], metric)
    found = index.search([Embedding(vector, MODEL) for vector in probes], 7)
    for vector, candidates in zip(probes.astype(np.float64), found, strict=True):
        if metric is Metric.EUCLIDEAN:
            distances = np.linalg.norm(vectors - vector, axis=1)
        else:
            distances = 1 - vectors @ vector / np.linalg.norm(vectors, axis=1) / np.linalg.norm(vector)
        expected = sorted((min(distances[owners == owner]), f"p{owner:02d}") for owner in set(owners))[:7]
        assert [candidate.person_id for candidate in candidates] == [person_id for _, person_id in expected]
        np.testing.assert_allclose([c.distance for c in candidates], [d for d, _ in expected], atol=1e-6)


def test_the_very_same_face_is_at_distance_zero() -> None:
    vectors = np.random.default_rng(3).normal(size=(50, 128)) * 30
    index = made(vectors.tolist(), [f"p{number}" for number in range(50)])
    (found,) = index.search([Embedding(vectors[9].astype(np.float32), MODEL)], 1)
    assert (found[0].person_id, found[0].distance) == ("p9", 0.0)


def test_an_empty_gallery_has_no_candidates(gallery: Gallery) -> None:
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    assert index.people_count == 0
    assert index.search([probe(1, 2), probe(3, 4)], 3) == [(), ()]
    assert index.search([], 3) == []


def test_no_probe_gives_no_answer() -> None:
    assert made([[1, 2]], ["a"]).search([], 1) == []


def test_fewer_people_than_asked_for() -> None:
    assert len(made([[1, 2], [2, 2]], ["a", "b"]).search([probe(0, 0)], 10)[0]) == 2


def test_only_templates_of_the_model_are_searched(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    gallery.enrol("Bob", [make_template(model_id="model_b")], "bob")
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    (found,) = index.search([make_template().embedding], 5)
    assert [candidate.person_id for candidate in found] == ["ann"]
    assert index.revision == gallery.revision()


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (probe(1, 2, model_id="model_b"), "a probe of model_b"),
        (probe(1, 2, 3), r"a probe \(3,\)"),
        (probe(1, float("nan")), "not finite"),
        (Embedding(np.ones((1, 2), np.float32), MODEL), r"a probe \(1, 2\)"),
    ],
)
def test_a_probe_that_does_not_belong_is_refused(wrong: Embedding, reason: str) -> None:
    index = made([[1, 2]], ["a"])
    with pytest.raises(ValueError, match=reason):
        index.search([probe(1, 2), wrong], 1)
    with pytest.raises(ValueError, match="top_k is 0"):
        index.search([probe(1, 2)], 0)


def test_an_index_stays_as_it_was_when_the_gallery_changes(gallery: Gallery, make_template: MakeTemplate) -> None:
    gallery.enrol("Ann", [make_template()], "ann")
    index = GalleryIndex.load(gallery, MODEL, Metric.EUCLIDEAN)
    gallery.rename("ann", "Anna")
    assert index.search([make_template().embedding], 1)[0][0].name == "Ann"
    assert index.revision != gallery.revision()


def test_rows_may_come_in_any_order() -> None:
    index = made([[0, 0], [3, 0], [5, 0]], ["a", "b", "a"])
    assert index.people_count == 2
    found = index.search([probe(4.5, 0)], 2)[0]
    assert found == (Candidate("a", "A", 0.5), Candidate("b", "B", 1.5))


def test_extra_margins_come_with_the_candidates() -> None:
    matrix = TemplateMatrix(np.eye(2, dtype=np.float32), ("a", "b"), ("A", "B"), (0.0, 0.25), 1)
    found = GalleryIndex(matrix, MODEL, Metric.EUCLIDEAN).search([probe(0, 1)], 2)[0]
    assert [(each.person_id, each.extra_margin) for each in found] == [("b", 0.25), ("a", 0.0)]


def test_a_matrix_that_is_not_finite_is_refused() -> None:
    with pytest.raises(StorageFault, match="not made of numbers"):
        made([[1, 2], [float("nan"), 1]], ["a", "b"])


def test_people_of_very_many_templates_leave_room_for_others() -> None:
    vectors = [[0.001 * number, 0.0] for number in range(2000)] + [[50.0, 0.0], [60.0, 0.0]]
    index = made(vectors, ["a"] * 2000 + ["b", "c"])
    assert [each.person_id for each in index.search([probe(0, 0)], 3)[0]] == ["a", "b", "c"]
