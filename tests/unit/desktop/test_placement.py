import numpy as np
import pytest

from doorcam.desktop.placement import KEPT, place

WIDE = (1280, 720)


@pytest.mark.parametrize("view", [(800, 480), (1280, 800), (3840, 2160), (1920, 1080), (1024, 600)])
def test_a_picture_of_about_the_same_shape_fills_the_view(view: tuple[int, int]) -> None:
    left, top, right, bottom = place(WIDE, view, mirrored=False).target_xyxy()
    assert left <= 2
    assert top <= 2
    assert right >= view[0] - 2
    assert bottom >= view[1] - 2


@pytest.mark.parametrize("view", [(1080, 1920), (480, 1000), (2000, 300), (1, 1)])
def test_at_least_the_promised_share_stays_visible(view: tuple[int, int]) -> None:
    left, top, right, bottom = place(WIDE, view, mirrored=False).crop_xyxy()
    assert right - left >= WIDE[0] * KEPT - 2
    assert bottom - top >= WIDE[1] * KEPT - 2
    assert 0 <= left < right <= WIDE[0]
    assert 0 <= top < bottom <= WIDE[1]


def test_an_upright_view_gets_the_middle_of_a_wide_picture() -> None:
    where = place(WIDE, (1080, 1920), mirrored=False)
    left, top, right, bottom = where.crop_xyxy()
    assert left == 1280 - right
    assert (top, bottom) == (0, 720)
    x0, y0, x1, y1 = where.target_xyxy()
    assert (x0, x1) == pytest.approx((0, 1080), abs=2)
    assert y0 == pytest.approx(1920 - y1, abs=2)


def test_boxes_move_with_the_picture() -> None:
    box = np.array((100, 50, 200, 150), np.float32)
    assert place(WIDE, (640, 360), mirrored=False).box(box).tolist() == [50, 25, 100, 75]


def test_in_a_mirror_left_and_right_are_swapped() -> None:
    where = place(WIDE, (640, 360), mirrored=True)
    assert where.box(np.array((100, 50, 200, 150), np.float32)).tolist() == [540, 25, 590, 75]


def test_a_mirrored_crop_covers_the_same_part_of_the_view() -> None:
    plain, mirrored = (place(WIDE, (500, 900), mirrored=flag) for flag in (False, True))
    assert mirrored.target_xyxy() == pytest.approx(plain.target_xyxy(), abs=1.5)
