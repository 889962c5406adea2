import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import Cancelled
from doorcam.gallery.atlas import survey as module
from doorcam.gallery.atlas.survey import survey
from doorcam.gallery.gallery import TemplateMatrix


def matrix(people: int, photos: int, alike: int = 0) -> TemplateMatrix:
    """The first photo of the last person is one of the first person."""
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(people, 16)).repeat(photos, axis=0) + 0.01 * rng.normal(size=(people * photos, 16))
    if people > 1:
        vectors[-photos] = vectors[0] + 0.001
    ids = tuple(f"p{number:03}" for number in range(people) for _ in range(photos))
    margins = tuple(0.05 if number < alike else 0.0 for number in range(people) for _ in range(photos))
    return TemplateMatrix(vectors.astype(np.float32), ids, tuple(each.upper() for each in ids), margins, 1)


def test_every_face_has_a_place_and_a_person() -> None:
    found = survey(matrix(10, 3), Metric.COSINE)
    assert found.points.shape == (30, 2)
    assert np.isfinite(found.points).all()
    assert found.people.tolist() == [number for number in range(10) for _ in range(3)]
    assert found.names[:3] == ("P000",) * 3
    assert np.linalg.norm(found.vectors, axis=1) == pytest.approx(1.0)
    assert found.left_out == 0


def test_a_photo_of_somebody_else_is_marked_and_so_are_those_who_look_alike() -> None:
    found = survey(matrix(10, 3, alike=2), Metric.EUCLIDEAN)
    assert 27 in found.outliers
    assert found.person_ids[found.outliers[27].other] == "p000"
    assert found.alike.tolist() == [True] * 6 + [False] * 24


def test_nobody_enrolled_is_an_empty_map() -> None:
    found = survey(TemplateMatrix(np.empty((0, 0), np.float32), (), (), (), 0), Metric.COSINE)
    assert found.points.shape == (0, 2)
    assert not found.outliers


def test_of_very_many_faces_whole_people_are_drawn_always_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FACES", 20)
    found = survey(matrix(30, 3), Metric.EUCLIDEAN)
    assert len(found.person_ids) == 18
    assert {found.person_ids.count(person_id) for person_id in set(found.person_ids)} == {3}
    assert found.left_out == 72
    assert survey(matrix(30, 3), Metric.EUCLIDEAN).person_ids == found.person_ids


def test_it_can_be_cancelled() -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        survey(matrix(3, 3), Metric.EUCLIDEAN, stop)
