from collections.abc import Callable
from dataclasses import astuple
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection, Landmarks
from doorcam.vision.quality import FaceQuality, face_quality
from doorcam.vision.reader import FaceReader

Image = npt.NDArray[np.uint8]


@pytest.fixture(scope="module")
def found(reader: FaceReader, portrait_bgr: Image) -> Detection:
    (face,) = reader.read(portrait_bgr)
    return face.detection


def _falling(qualities: list[FaceQuality], measure: Callable[[FaceQuality], float]) -> bool:
    values = [measure(quality) for quality in qualities]
    return all(one >= two for one, two in pairwise(values)) and values[0] > values[-1]


def _turned(found: Detection, share: float) -> Detection:
    """The nose moved from the middle of the eyes towards the right eye and beyond."""
    points = found.landmarks.points_xy_px.copy()
    points[2] += share * (points[1] - points[0])
    return Detection(found.box_xyxy_px, found.detection_score, Landmarks(points))


def test_a_good_portrait_is_judged_good(found: Detection, aligned_bgr: Image) -> None:
    quality = face_quality(found, aligned_bgr)
    assert quality.overall > 0.8
    assert all(0 <= value <= 1 for value in astuple(quality))


def test_blur_lowers_sharpness_alone(found: Detection, aligned_bgr: Image) -> None:
    blurred = [aligned_bgr] + [cv2.GaussianBlur(aligned_bgr, (0, 0), sigma).astype(np.uint8) for sigma in (1, 2, 4)]
    qualities = [face_quality(found, picture) for picture in blurred]
    assert _falling(qualities, lambda quality: quality.sharpness)
    assert _falling(qualities, lambda quality: quality.overall)
    assert qualities[-1].sharpness < 0.1
    assert {quality.frontality for quality in qualities} == {qualities[0].frontality}


@pytest.mark.parametrize("gains", [(1.0, 0.4, 0.15, 0.03), (1.0, 3.0, 8.0, 60.0)], ids=["dark", "bright"])
def test_too_little_and_too_much_light_lower_exposure(
    found: Detection, aligned_bgr: Image, gains: tuple[float, ...]
) -> None:
    lit = [np.clip(aligned_bgr.astype(np.float32) * gain, 0, 255).astype(np.uint8) for gain in gains]
    qualities = [face_quality(found, picture) for picture in lit]
    assert _falling(qualities, lambda quality: quality.exposure)
    assert _falling(qualities, lambda quality: quality.overall)
    assert qualities[-1].exposure < 0.3


def test_a_small_face_is_worth_less(found: Detection, aligned_bgr: Image) -> None:
    sizes = (200, 110, 80, 40, 10)
    qualities = [
        face_quality(Detection(np.array([0, 0, side, side * 1.3], np.float32), 1.0, found.landmarks), aligned_bgr)
        for side in sizes
    ]
    assert [round(quality.size, 3) for quality in qualities] == [1, 1, 0.727, 0.364, 0.091]
    assert _falling(qualities, lambda quality: quality.overall)


def test_a_turned_face_is_worth_less_whichever_way(found: Detection, aligned_bgr: Image) -> None:
    for side in (1, -1):
        qualities = [face_quality(_turned(found, side * share), aligned_bgr) for share in (0.05, 0.2, 0.4, 0.8)]
        assert _falling(qualities, lambda quality: quality.frontality)
        assert qualities[-1].frontality == 0
        assert qualities[-1].overall == 0


def test_eyes_close_together_are_a_turned_face(found: Detection, aligned_bgr: Image) -> None:
    points = found.landmarks.points_xy_px
    narrow = (points - points.mean(axis=0)) * np.array([0.4, 1], np.float32) + points.mean(axis=0)
    turned = Detection(found.box_xyxy_px, 1.0, Landmarks(narrow.astype(np.float32)))
    assert face_quality(turned, aligned_bgr).frontality < 0.6 * face_quality(found, aligned_bgr).frontality


@pytest.mark.parametrize("level", [0, 128, 255])
@pytest.mark.parametrize("points", [np.zeros((5, 2)), np.full((5, 2), 1e6), np.eye(5, 2)], ids=["zero", "far", "odd"])
def test_nothing_to_see_is_useless_and_within_the_range(level: int, points: npt.NDArray[np.float64]) -> None:
    nobody = Detection(np.array([5, 5, 1, 1], np.float32), 0.9, Landmarks(points.astype(np.float32)))
    quality = face_quality(nobody, np.full((150, 150, 3), level, np.uint8))
    assert all(0 <= value <= 1 for value in astuple(quality))
    assert quality.overall == 0
