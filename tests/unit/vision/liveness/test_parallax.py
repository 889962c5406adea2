import numpy as np
import pytest

from doorcam.domain import Landmarks
from doorcam.vision.liveness.parallax import FaceShape, ParallaxEvidence, fits_enrolment, frontal_ratio, median_shape
from tests.unit.vision.liveness.heads import head

ANGLES = [(0, 0), (20, 0), (-35, 10), (10, 25), (40, -20)]


def _shape(landmarks: Landmarks) -> FaceShape:
    shape = FaceShape.of(landmarks)
    assert shape is not None
    return shape


def _evidence(yaw_deg: float, depth: float, enrolled_ratio: float | None = None, frames: int = 30) -> float:
    """Of a face that swings to both sides for three seconds, found with the noise of a detector."""
    rng = np.random.default_rng(3)
    evidence = ParallaxEvidence()
    for index in range(frames):
        t_s = index / 10
        face = head(yaw_deg * np.sin(2 * t_s), depth=depth, at_px=(300 + 40 * t_s, 200))
        noise = rng.normal(0, 0.5, (5, 2)).astype(np.float32)
        evidence.see(Landmarks(face.points_xy_px + noise), t_s)
    return evidence.evidence(enrolled_ratio)


@pytest.mark.parametrize(("yaw", "pitch"), ANGLES)
def test_on_a_flat_picture_the_nose_stays_where_it_is(yaw: float, pitch: float) -> None:
    seen = _shape(head(yaw, pitch, depth=0, eyes_px=37, roll_deg=30, at_px=(20, 400)))
    np.testing.assert_allclose(seen.nose_xy, _shape(head(depth=0)).nose_xy, atol=1e-4)


def test_on_a_head_the_nose_follows_the_turn_by_its_depth() -> None:
    straight = _shape(head()).nose_xy
    for yaw in (-30, -10, 10, 30):
        across, down = _shape(head(yaw)).nose_xy - straight
        assert across == pytest.approx(0.4 * np.tan(np.radians(yaw)), abs=1e-3)
        assert down == pytest.approx(0, abs=1e-3)
    across, down = _shape(head(0, 20)).nose_xy - straight
    assert across == pytest.approx(0, abs=1e-3)
    assert down == pytest.approx(0.4 * np.tan(np.radians(20)), abs=2e-3)


def test_the_ratio_tells_how_wide_a_face_is() -> None:
    assert _shape(head(width=0.8)).ratio == pytest.approx(0.8 * _shape(head()).ratio, rel=1e-4)
    assert _shape(head(30)).ratio < _shape(head()).ratio < _shape(head(0, 30)).ratio
    assert fits_enrolment(0.9, None)
    assert fits_enrolment(0.95, 0.9)
    assert fits_enrolment(0.87, 0.9)
    assert not fits_enrolment(0.84, 0.9)


@pytest.mark.parametrize("points", [np.zeros((5, 2)), np.arange(10).reshape(5, 2), np.full((5, 2), np.nan)])
def test_landmarks_without_an_area_have_no_shape(points: np.ndarray) -> None:
    landmarks = Landmarks(points.astype(np.float32))
    assert FaceShape.of(landmarks) is None
    evidence = ParallaxEvidence()
    for index in range(20):
        evidence.see(landmarks, index / 10)
    assert evidence.evidence(None) == 0


def test_only_a_face_from_the_front_has_a_frontal_ratio() -> None:
    assert frontal_ratio(head()) == pytest.approx(1 / 1.12, rel=1e-3)
    for turned in (head(25), head(-25), head(0, 25), head(0, -25)):
        assert frontal_ratio(turned) is None
    assert frontal_ratio(Landmarks(np.zeros((5, 2), np.float32))) is None


def test_the_side_that_is_nearer_looks_longer() -> None:
    points = head().points_xy_px.copy()
    assert _shape(Landmarks(points)).sides == pytest.approx(0, abs=1e-6)
    points[0, 1] -= 10
    assert _shape(Landmarks(points)).sides > 0.1


def test_the_median_passes_over_a_single_outlier() -> None:
    shape = median_shape([_shape(head()), _shape(head(50)), _shape(head())])
    np.testing.assert_array_equal(shape.nose_xy, _shape(head()).nose_xy)


def test_natural_motion_of_a_head_is_evidence_and_that_of_a_print_is_none() -> None:
    assert _evidence(10, depth=0.4) == 1
    assert _evidence(10, depth=0.0) < 0.4
    assert _evidence(40, depth=0.0) < 0.4
    assert _evidence(40, depth=0.08) < 0.6, "a bent print has to be turned further, which shows"


def test_a_head_that_holds_still_is_no_evidence() -> None:
    assert _evidence(0, depth=0.4) < 0.4


def test_a_face_narrower_than_the_enrolled_one_is_no_evidence() -> None:
    ratio = _shape(head()).ratio
    assert _evidence(10, depth=0.4, enrolled_ratio=ratio) == 1
    assert _evidence(10, depth=0.4, enrolled_ratio=ratio * 1.2) == 0


def test_a_few_frames_are_no_evidence_and_old_ones_are_forgotten() -> None:
    assert _evidence(30, depth=0.4, frames=7) == 0
    evidence = ParallaxEvidence()
    for index in range(10):
        evidence.see(head(20 * (-1) ** (index // 3)), index / 10)
    assert evidence.evidence(None) > 0
    for index in range(10):
        evidence.see(head(), 5 + index / 10)
    assert evidence.evidence(None) == 0
