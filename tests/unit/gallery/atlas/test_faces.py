import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.gallery.atlas.faces import AtlasFaces
from tests.unit.gallery.atlas.maps import crowd, face


def test_a_photo_nearer_to_somebody_else_is_an_outlier() -> None:
    ada = [face([0, 0], "ada"), face([1, 0], "ada"), face([10, 0.5], "ada")]
    bob = [face([10, 0], "bob"), face([10.1, 0], "bob"), face([10, -0.1], "bob")]
    (found,) = AtlasFaces((*ada, *bob), Metric.EUCLIDEAN).outliers
    assert (found.face, found.other) == (2, 3)
    assert found.own_distance == pytest.approx(np.hypot(9, 0.5))
    assert found.other_distance == pytest.approx(0.5)


def test_the_clearest_comes_first() -> None:
    faces = crowd(12, 4)
    swapped = list(faces.faces)
    swapped[0], swapped[5] = face(swapped[5].vector, "p0"), face(swapped[0].vector, "p1")
    found = AtlasFaces(tuple(swapped), Metric.EUCLIDEAN).outliers
    assert {each.face for each in found[:2]} == {0, 5}
    gains = [each.other_distance - each.own_distance for each in found]
    assert gains == sorted(gains)


@pytest.mark.parametrize("metric", list(Metric))
def test_every_outlier_is_found_as_by_looking_at_all_pairs(metric: Metric) -> None:
    rng = np.random.default_rng(4)
    faces = AtlasFaces(
        tuple(face(rng.normal(size=4), None if i % 7 == 0 else f"p{rng.integers(200)}") for i in range(1300)), metric
    )
    places = [place for place, each in enumerate(faces.faces) if each.person_id is not None]
    vectors = faces.vectors.astype(np.float64)
    expected = set()
    for place in places:
        apart = np.linalg.norm(vectors - vectors[place], axis=1)
        own = [apart[i] for i in places if i != place and faces.faces[i].person_id == faces.faces[place].person_id]
        others = [apart[i] for i in places if faces.faces[i].person_id != faces.faces[place].person_id]
        if own and min(others) < min(own):
            expected.add(place)
    assert expected
    assert {each.face for each in faces.outliers} == expected


def test_neither_an_only_photo_nor_the_same_photo_nor_an_unknown_face_is_an_outlier() -> None:
    alone = [face([0.0, 0.0], "ada"), face([0.1, 0.0], "bob"), face([5.0, 0.0], "bob")]
    found = AtlasFaces((*alone, face([5.0, 0.01], None)), Metric.EUCLIDEAN).outliers
    assert [each.face for each in found] == [1]
    same = AtlasFaces(tuple(face([1.0, 2.0], f"p{i % 2}") for i in range(8)), Metric.EUCLIDEAN)
    assert same.outliers == []


def test_without_faces_there_is_nothing() -> None:
    empty = AtlasFaces((), Metric.COSINE)
    assert (empty.vectors.shape, empty.people, empty.unknown, empty.outliers) == ((0, 1), {}, [], [])


def test_vectors_are_laid_out_by_the_metric() -> None:
    faces = (face([3.0, 4.0], "ada"), face([0.0, 0.0], "bob"))
    assert np.allclose(AtlasFaces(faces, Metric.EUCLIDEAN).vectors, [[3.0, 4.0], [0.0, 0.0]])
    assert np.allclose(AtlasFaces(faces, Metric.COSINE).vectors, [[0.6, 0.8], [0.0, 0.0]])
