from pathlib import Path

import cv2
import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.gallery.evaluation.degradation import DEGRADATIONS, chosen_places, measure_degradations
from doorcam.gallery.evaluation.faces import FaceSet, read_folder_faces
from tests.unit.gallery.evaluation.pictures import read_faces, read_picture, write_people
from tests.unit.gallery.evaluation.sets import face_set


@pytest.fixture
def faces(tmp_path: Path) -> FaceSet:
    return read_folder_faces(write_people(tmp_path / "people"), read_faces, read_picture).faces


def test_each_kind_grows_stronger_and_changes_the_picture() -> None:
    rng = np.random.default_rng(0)
    picture = cv2.GaussianBlur(rng.integers(0, 256, (200, 160, 3), dtype=np.uint8), (0, 0), 2.0)
    detail: dict[str, list[float]] = {}
    for each in DEGRADATIONS:
        spoiled = each.spoil(picture, 100.0, each.strength, np.random.default_rng(1))  # type: ignore[arg-type]
        same_size = cv2.resize(spoiled, picture.shape[1::-1]).astype(np.float64)
        detail.setdefault(each.kind, []).append(float(np.abs(same_size - picture).mean()))
    assert len(detail) == 4
    assert all(0 < errors[0] < errors[1] < errors[2] for errors in detail.values())


def test_a_small_face_is_not_made_larger() -> None:
    shrink = next(each for each in DEGRADATIONS if each.kind == "low resolution")
    picture = np.zeros((50, 40, 3), np.uint8)
    assert shrink.spoil(picture, 20.0, 80.0, np.random.default_rng(0)).shape == picture.shape


def test_a_face_that_is_not_found_matches_nobody(faces: FaceSet) -> None:
    rates = measure_degradations(faces, range(25), read_faces, read_picture, Metric.EUCLIDEAN, 0.35, 0)
    by_name = {(each.degradation.kind, each.degradation.strength): each for each in rates}
    compressed, black = by_name["JPEG", 50], by_name["dark", 10]
    assert (compressed.found, compressed.fnmr, compressed.fmr) == (1.0, 0.0, 0.0)
    assert (black.found, black.fnmr, black.fmr, black.eer) == (0.0, 1.0, 0.0, None)
    assert all(each.photos == 25 for each in rates)


def test_the_same_seed_gives_the_same_numbers(faces: FaceSet) -> None:
    first, again = (
        measure_degradations(faces, [0, 7], read_faces, read_picture, Metric.EUCLIDEAN, 0.35, 3) for _ in range(2)
    )
    assert first == again


def test_only_photos_of_people_who_have_another_are_spoiled() -> None:
    faces = face_set([[0.0], [1.0], [1.1], [2.0]], [0, 1, 1, 2])
    assert chosen_places(faces, 10, seed=0) == [1, 2]
    assert len(chosen_places(faces, 1, seed=0)) == 1
    assert chosen_places(faces, 0, seed=0) == []
