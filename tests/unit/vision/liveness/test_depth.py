import numpy as np
import pytest

from doorcam.vision.liveness.depth import unlike_a_head
from doorcam.vision.liveness.parallax import FaceShape
from tests.unit.vision.liveness.heads import head

RATIO = 1 / 1.12


def _shape(yaw_deg: float = 0, pitch_deg: float = 0, **face: float) -> FaceShape:
    shape = FaceShape.of(head(yaw_deg, pitch_deg, **face))  # type: ignore[arg-type]
    assert shape is not None
    return shape


def _unlike(
    depth: float, yaw_deg: float, pitch_deg: float, *, width: float = 1.0, ratio: float | None = RATIO
) -> float:
    """Of a face that turns to both sides, up and down, so far."""
    shares = np.sin(np.linspace(0, 2 * np.pi, 25))
    turned = [_shape(yaw_deg * share, depth=depth, width=width) for share in shares]
    raised = [_shape(0, pitch_deg * share, depth=depth, width=width) for share in shares]
    return unlike_a_head(_shape(depth=depth, width=width), turned + raised, ratio)


@pytest.mark.parametrize("depth", [0.35, 0.4, 0.5])
@pytest.mark.parametrize("yaw", [22, 30, 38])
def test_heads_are_like_one(depth: float, yaw: float) -> None:
    assert _unlike(depth, yaw, 18) < 0.9


def test_a_print_that_is_hardly_bent_has_to_be_turned_too_far() -> None:
    assert _unlike(0.15, 50, 40) > 1
    assert _unlike(0.05, 60, 50) > 1


def test_a_print_folded_sharply_is_narrower_than_the_enrolled_face() -> None:
    folded = {"depth": 0.5 * np.tan(np.radians(35)), "width": float(np.cos(np.radians(35)))}
    assert _unlike(yaw_deg=30, pitch_deg=18, **folded) > 1
    assert _unlike(yaw_deg=30, pitch_deg=18, ratio=None, **folded) < 1


def test_the_wider_a_face_the_more_it_is_one_of_the_enrolled() -> None:
    unlike = [_unlike(0.4, 30, 18, width=width) for width in (0.8, 0.9, 1.0)]
    assert unlike == sorted(unlike, reverse=True)


def test_landmarks_that_follow_no_law_speak_against_a_head() -> None:
    rng = np.random.default_rng(5)
    shapes = [_shape(30 * np.sin(index / 3)) for index in range(60)]
    noisy = [FaceShape(each.nose_xy, each.ratio * np.exp(rng.normal(0, 0.05))) for each in shapes]
    assert unlike_a_head(_shape(), noisy, RATIO) > unlike_a_head(_shape(), shapes, RATIO) + 0.4


def test_a_side_that_comes_nearer_speaks_for_a_head() -> None:
    shapes = [_shape(30 * np.sin(index / 3)) for index in range(60)]
    about_the_neck = [FaceShape(each.nose_xy, each.ratio, 0.1 * each.nose_xy[0]) for each in shapes]
    other_way = [FaceShape(each.nose_xy, each.ratio, -0.1 * each.nose_xy[0]) for each in shapes]
    like, plain, unlike = (unlike_a_head(_shape(), each, RATIO) for each in (about_the_neck, shapes, other_way))
    assert like < plain < unlike


def test_one_frame_says_little() -> None:
    assert unlike_a_head(_shape(), [_shape(20)], RATIO) < 1
