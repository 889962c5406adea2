from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection
from doorcam.vision.boxes import overlap
from doorcam.vision.detection import boxes_of
from doorcam.vision.mtcnn import MtcnnDetector, MtcnnSettings
from tests.unit.vision.conftest import Reference

Image = npt.NDArray[np.uint8]

# The portrait's face, seen once and checked by eye.
FACE_XYXY_PX = np.array([[180.5, 64.6, 265.0, 172.1]], np.float32)


def _iou_with_portrait(detection: Detection, scale: float = 1.0, shift: tuple[int, int] = (0, 0)) -> float:
    expected = FACE_XYXY_PX * scale + np.array([*shift, *shift], np.float32)
    return float(overlap(boxes_of([detection]), expected)[0, 0])


def _agrees(detection: Detection, face: dict[str, Any]) -> bool:
    """Whether box and landmarks are the reference's: IoU 0.9, landmarks within 2 % of the eye distance."""
    same_box = overlap(boxes_of([detection]), np.array([face["box"]], np.float32))[0, 0] >= 0.9
    expected = np.array(face["landmarks"], np.float32)
    away = np.linalg.norm(detection.landmarks.points_xy_px - expected, axis=1).max()
    return bool(same_box and away < 0.02 * np.linalg.norm(expected[1] - expected[0]))


def _assert_agrees(detector: MtcnnDetector, reference: Reference, names: list[str], least: int) -> None:
    agreed = []
    for name in names:
        ours, theirs = detector.detect(reference.pictures[name]), reference.faces[name]
        agreed += [any(_agrees(one, face) for one in ours) for face in theirs]
        sure = [one for one in ours if one.detection_score >= 0.95]
        boxes = np.array([face["box"] for face in theirs], np.float32).reshape(-1, 4)
        assert (overlap(boxes_of(sure), boxes).max(axis=1, initial=0) >= 0.9).all(), f"{name}: a face too many"
        assert [one.detection_score for one in ours] == sorted((one.detection_score for one in ours), reverse=True)
    assert len(agreed) >= least
    assert sum(agreed) >= 0.98 * len(agreed), f"{sum(agreed)} of {len(agreed)}"


def test_it_agrees_with_the_package_on_the_portrait(detector: MtcnnDetector, reference: Reference) -> None:
    _assert_agrees(detector, reference, ["portrait_0.5", "portrait_1.0", "portrait_1.7", "several"], least=8)


@pytest.mark.faces
@pytest.mark.usefixtures("test_data")
def test_it_agrees_with_the_package_on_photos(detector: MtcnnDetector, reference: Reference) -> None:
    _assert_agrees(detector, reference, [name for name in reference.pictures if name.startswith("photo_")], least=30)


def test_the_portrait_has_one_face_with_its_landmarks_in_place(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    (face,) = detector.detect(portrait_bgr)
    assert _iou_with_portrait(face) > 0.9
    assert face.detection_score > 0.99
    left_eye, right_eye, nose, mouth_left, mouth_right = face.landmarks.points_xy_px
    assert left_eye[0] < nose[0] < right_eye[0]
    assert mouth_left[0] < mouth_right[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(mouth_left[1], mouth_right[1])


@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 300), (300, 1), (11, 11), (12, 12), (5, 640), (1, 100_000), (100_000, 1)]
)
def test_tiny_and_narrow_pictures_have_no_face(detector: MtcnnDetector, shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    assert detector.detect(rng.integers(0, 256, (*shape, 3), dtype=np.uint8)) == []


@pytest.mark.parametrize("level", [0, 128, 255])
def test_plain_pictures_have_no_face(detector: MtcnnDetector, level: int) -> None:
    assert detector.detect(np.full((240, 320, 3), level, np.uint8)) == []


@pytest.mark.parametrize("seed", range(3))
def test_noise_has_no_face(detector: MtcnnDetector, seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (240, 320, 3), dtype=np.uint8)
    assert detector.detect(noise) == []


@pytest.mark.parametrize(
    "cut",
    [np.s_[:, 190:], np.s_[:, :258], np.s_[75:], np.s_[:160], np.s_[75:, 190:]],
    ids=["left", "right", "top", "bottom", "corner"],
)
def test_a_face_cut_by_the_border_is_still_found(detector: MtcnnDetector, portrait_bgr: Image, cut: Any) -> None:
    (face,) = detector.detect(portrait_bgr[cut])
    rows, columns = cut if isinstance(cut, tuple) else (cut, slice(None))
    assert _iou_with_portrait(face, shift=(-(columns.start or 0), -(rows.start or 0))) > 0.6


def test_an_array_that_is_not_contiguous_is_read_the_same(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    (expected,) = detector.detect(portrait_bgr)
    wide = np.repeat(portrait_bgr, 2, axis=1)[:, ::2]
    mirrored_twice = np.ascontiguousarray(portrait_bgr[:, ::-1])[:, ::-1]
    for view in (wide, mirrored_twice):
        assert not view.flags.c_contiguous
        (face,) = detector.detect(view)
        np.testing.assert_array_equal(face.box_xyxy_px, expected.box_xyxy_px)
        np.testing.assert_array_equal(face.landmarks.points_xy_px, expected.landmarks.points_xy_px)


def test_the_picture_is_not_changed(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    picture = portrait_bgr.copy()
    picture.flags.writeable = False
    assert len(detector.detect(picture)) == 1
    np.testing.assert_array_equal(picture, portrait_bgr)


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros((40, 40), np.uint8),
        np.zeros((40, 40, 4), np.uint8),
        np.zeros((40, 40, 3), np.float32),
        np.zeros((2, 40, 40, 3), np.uint8),
        np.zeros((0, 40, 3), np.uint8),
    ],
    ids=["grey", "four channels", "float", "batch", "empty"],
)
def test_a_wrong_array_is_refused_with_its_shape_and_type(detector: MtcnnDetector, wrong: Image) -> None:
    with pytest.raises(ValueError, match="must be") as refusal:
        detector.detect(wrong)
    assert str(wrong.shape) in str(refusal.value)
    assert str(wrong.dtype) in str(refusal.value)


def test_an_8k_picture(detector_files: list[Path], portrait_bgr: Image) -> None:
    detector = MtcnnDetector.load(detector_files, settings=MtcnnSettings(min_face_px=120))
    picture = np.full((4320, 7680, 3), 96, np.uint8)
    picture[1000:3048, 5000:7048] = cv2.resize(portrait_bgr, (2048, 2048))
    (face,) = detector.detect(picture)
    assert _iou_with_portrait(face, scale=4, shift=(5000, 1000)) > 0.8


@pytest.mark.parametrize("upright", [False, True], ids=["wide", "high"])
def test_a_side_beyond_16_bits(detector_files: list[Path], portrait_bgr: Image, upright: bool) -> None:
    detector = MtcnnDetector.load(detector_files, settings=MtcnnSettings(min_face_px=40))
    face_at = portrait_bgr[0:220, 110:330]
    picture = np.full((40_000, 220, 3) if upright else (220, 40_000, 3), 96, np.uint8)
    strip = picture[36_000:36_220] if upright else picture[:, 36_000:36_220]
    strip[:] = face_at
    (face,) = detector.detect(picture)
    shift = (-110, 36_000) if upright else (36_000 - 110, 0)
    assert _iou_with_portrait(face, shift=shift) > 0.6


def test_settings_say_what_is_found(detector_files: list[Path], portrait_bgr: Image) -> None:
    small = cv2.resize(portrait_bgr, (160, 160), interpolation=cv2.INTER_AREA).astype(np.uint8)
    assert len(MtcnnDetector.load(detector_files, settings=MtcnnSettings(min_face_px=20)).detect(small)) == 1
    assert MtcnnDetector.load(detector_files, settings=MtcnnSettings(min_face_px=100)).detect(small) == []
    assert (
        MtcnnDetector.load(detector_files, settings=MtcnnSettings(min_detection_score=1.0)).detect(portrait_bgr) == []
    )


def test_a_picture_seen_again_gives_the_same_faces(detector_files: list[Path], portrait_bgr: Image) -> None:
    detector = MtcnnDetector.load(detector_files)
    seen = [detector.detect(portrait_bgr) for _ in range(3)]  # a graph for this very size is made at the second
    detector.detect(portrait_bgr[:300])
    seen.append(detector.detect(portrait_bgr))
    for (face,) in seen:
        np.testing.assert_allclose(face.box_xyxy_px, seen[0][0].box_xyxy_px, atol=0.05)
        np.testing.assert_allclose(face.landmarks.points_xy_px, seen[0][0].landmarks.points_xy_px, atol=0.05)


def test_several_pictures_in_one_call_have_the_faces_of_each_alone(
    detector: MtcnnDetector, portrait_bgr: Image
) -> None:
    pictures = [portrait_bgr, np.zeros((50, 60, 3), np.uint8), cv2.resize(portrait_bgr, (300, 300)).astype(np.uint8)]
    together = detector.detect_all(pictures)
    assert [len(found) for found in together] == [1, 0, 1]
    for found, picture in zip(together, pictures, strict=True):
        for one, alone in zip(found, detector.detect(picture), strict=True):
            np.testing.assert_allclose(one.box_xyxy_px, alone.box_xyxy_px, atol=0.05)
    assert detector.detect_all([]) == []


def test_two_hundred_faces_in_one_picture(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    head = cv2.resize(portrait_bgr[20:220, 120:320], (100, 100), interpolation=cv2.INTER_AREA)
    crowd = np.tile(head, (10, 20, 1)).astype(np.uint8)
    found = detector.detect(crowd)
    assert len(found) >= 190
    centres = {tuple(((one.box_xyxy_px[:2] + one.box_xyxy_px[2:]) // 200).astype(int)) for one in found}
    assert len(centres) >= 190, "each its own"


def test_faces_larger_than_asked_for_are_left_out(detector_files: list[Path], portrait_bgr: Image) -> None:
    small = MtcnnDetector.load(detector_files, settings=MtcnnSettings(max_face_px=40))
    assert small.detect(cv2.resize(portrait_bgr, (1024, 1024)).astype(np.uint8)) == []
    assert len(small.detect(cv2.resize(portrait_bgr, (170, 170), interpolation=cv2.INTER_AREA).astype(np.uint8))) == 1


def test_a_face_is_followed_when_it_moves_a_little(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    boxes = boxes_of(detector.detect(portrait_bgr))
    for x, y in ((0, 0), (8, 0), (-8, 5), (0, -10)):
        moved = cv2.warpAffine(portrait_bgr, np.array([[1, 0, x], [0, 1, y]], np.float32), (512, 512))
        (face,) = detector.follow(moved.astype(np.uint8), boxes)
        assert _iou_with_portrait(face, shift=(x, y)) > 0.8
        assert face.detection_score > 0.95


def test_following_finds_all_or_nobody(detector: MtcnnDetector, portrait_bgr: Image) -> None:
    (face,) = detector.detect(portrait_bgr)
    elsewhere = face.box_xyxy_px + np.array([200, 200, 200, 200], np.float32)
    assert detector.follow(portrait_bgr, np.stack([face.box_xyxy_px, elsewhere])) == []
    assert detector.follow(portrait_bgr, np.stack([face.box_xyxy_px, face.box_xyxy_px])) == [], "one face is not two"
    assert detector.follow(portrait_bgr, np.empty((0, 4), np.float32)) == []
    assert detector.follow(np.zeros((9, 9, 3), np.uint8), face.box_xyxy_px[None]) == []
