from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection
from doorcam.domain.faces import LANDMARK_NAMES
from doorcam.vision.boxes import overlap
from doorcam.vision.detection import boxes_of
from doorcam.vision.mtcnn import MtcnnDetector, MtcnnSettings
from tests.unit.vision.conftest import Networks, Reference

Image = npt.NDArray[np.uint8]

# The portrait's face, seen once and checked by eye.
FACE_XYXY_PX = np.array([[180.5, 64.6, 265.0, 172.1]], np.float32)


def _iou_with_portrait(detection: Detection, scale: float = 1.0, shift: tuple[int, int] = (0, 0)) -> float:
    expected = FACE_XYXY_PX * scale + np.array([*shift, *shift], np.float32)
    return float(overlap(boxes_of([detection]), expected)[0, 0])


def _match(ours: list[Detection], theirs: list[dict[str, Any]]) -> list[tuple[Detection, dict[str, Any]]]:
    """Our face for each sure face of the reference; fails where there is none."""
    pairs = []
    for face in theirs:
        shares = overlap(np.array([face["box"]], np.float32), boxes_of(ours))[0]
        assert shares.max(initial=0) >= 0.8, f"no face at {face['box']}"
        pairs.append((ours[int(shares.argmax())], face))
    return pairs


def _landmark_errors(pairs: list[tuple[Detection, dict[str, Any]]]) -> list[float]:
    """The farthest landmark of each face, as a share of the distance of the eyes."""
    errors = []
    for detection, face in pairs:
        expected = np.array([face["keypoints"][name] for name in LANDMARK_NAMES], np.float32)
        away = np.linalg.norm(detection.landmarks.points_xy_px - expected, axis=1).max()
        errors.append(float(away / np.linalg.norm(expected[1] - expected[0])))
    return errors


def _assert_agrees(detector: MtcnnDetector, reference: Reference, names: list[str], least: int) -> None:
    pairs = []
    for name in names:
        ours = detector.detect(reference.pictures[name])
        sure = [face for face in reference.faces[name] if face["confidence"] >= 0.95]
        found = _match(ours, sure)
        for one, face in found:
            assert one.detection_score == pytest.approx(face["confidence"], abs=0.1), name
        assert [one.detection_score for one in ours] == sorted((one.detection_score for one in ours), reverse=True)
        pairs += found
    assert len(pairs) >= least
    within = [error < 0.06 for error in _landmark_errors(pairs)]
    assert sum(within) >= 0.95 * len(within), _landmark_errors(pairs)


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


def test_an_8k_picture(detector_networks: Networks, portrait_bgr: Image) -> None:
    detector = MtcnnDetector(*detector_networks, MtcnnSettings(min_face_px=120))
    picture = np.full((4320, 7680, 3), 96, np.uint8)
    picture[1000:3048, 5000:7048] = cv2.resize(portrait_bgr, (2048, 2048))
    (face,) = detector.detect(picture)
    assert _iou_with_portrait(face, scale=4, shift=(5000, 1000)) > 0.8


@pytest.mark.parametrize("upright", [False, True], ids=["wide", "high"])
def test_a_side_beyond_16_bits(detector_networks: Networks, portrait_bgr: Image, upright: bool) -> None:
    detector = MtcnnDetector(*detector_networks, MtcnnSettings(min_face_px=40))
    face_at = portrait_bgr[0:220, 110:330]
    picture = np.full((40_000, 220, 3) if upright else (220, 40_000, 3), 96, np.uint8)
    strip = picture[36_000:36_220] if upright else picture[:, 36_000:36_220]
    strip[:] = face_at
    (face,) = detector.detect(picture)
    shift = (-110, 36_000) if upright else (36_000 - 110, 0)
    assert _iou_with_portrait(face, shift=shift) > 0.6


def test_settings_say_what_is_found(detector_networks: Networks, portrait_bgr: Image) -> None:
    small = cv2.resize(portrait_bgr, (160, 160), interpolation=cv2.INTER_AREA).astype(np.uint8)
    assert len(MtcnnDetector(*detector_networks, MtcnnSettings(min_face_px=20)).detect(small)) == 1
    assert MtcnnDetector(*detector_networks, MtcnnSettings(min_face_px=100)).detect(small) == []
    assert MtcnnDetector(*detector_networks, MtcnnSettings(min_detection_score=1.0)).detect(portrait_bgr) == []
