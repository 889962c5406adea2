import pytest

from doorcam.domain import Metric
from doorcam.gallery.evaluation.pairs import all_pairs
from doorcam.gallery.evaluation.verification import verify
from tests.unit.gallery.evaluation.sets import THRESHOLD, crowd, face_set


def test_rates_worked_by_hand() -> None:
    faces = face_set([[0.0], [0.4], [1.0], [1.8], [0.7]], [0, 0, 1, 1, 2])
    found = verify(faces, all_pairs(faces, Metric.EUCLIDEAN), THRESHOLD, 100, 0)
    assert (found.people, found.genuine_pairs, found.impostor_pairs) == (3, 2, 8)
    assert found.fmr.value == pytest.approx(2 / 8)  # 0.4 to 0.7 and 0.7 to 1.0
    assert found.fnmr.value == pytest.approx(1 / 2)  # 1.0 to 1.8
    assert found.fmr.low <= found.fmr.value <= found.fmr.high
    assert all("cannot be claimed" in each.doubt for each in found.at_fars)


def test_no_error_among_few_pairs_is_no_proof() -> None:
    faces = crowd(6, 3, spread=0.01)
    found = verify(faces, all_pairs(faces, Metric.EUCLIDEAN), THRESHOLD, 100, 0)
    assert found.fmr.value == 0.0
    assert found.fmr.high == pytest.approx(3 / found.impostor_pairs)
    assert found.fnmr.high == pytest.approx(3 / found.genuine_pairs)


def test_people_without_a_face_are_not_drawn() -> None:
    """Person 1 is in the folder, but no face of theirs was found."""
    faces = face_set([[0.0], [0.1], [1.0], [1.1]], [0, 0, 2, 2])
    found = verify(faces, all_pairs(faces, Metric.EUCLIDEAN), THRESHOLD, 100, 0)
    assert found.people == 2


def test_the_same_seed_gives_the_same_numbers() -> None:
    faces = crowd(8, 3, spread=0.3)
    pairs = all_pairs(faces, Metric.EUCLIDEAN)
    assert verify(faces, pairs, THRESHOLD, 100, 4) == verify(faces, pairs, THRESHOLD, 100, 4)
    assert verify(faces, pairs, THRESHOLD, 100, 4) != verify(faces, pairs, THRESHOLD, 100, 5)
