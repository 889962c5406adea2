import cv2
import numpy as np
import pytest

from doorcam.vision.lanes import Lanes
from doorcam.vision.pyramid import AreaPyramid


@pytest.mark.parametrize("size_wh", [(1280, 720), (97, 131), (12, 12), (13, 4000)])
def test_every_size_is_the_mean_over_the_area(size_wh: tuple[int, int]) -> None:
    rng = np.random.default_rng(3)
    picture = rng.integers(0, 256, (size_wh[1], size_wh[0], 3)).astype(np.float32)
    sizes = [(max(1, int(size_wh[0] * scale)), max(1, int(size_wh[1] * scale))) for scale in (1.0, 0.6, 0.31, 0.05)]
    with AreaPyramid(Lanes(2)).shrunk(picture, sizes) as pyramid:
        for smaller, size in zip(pyramid, sizes, strict=True):
            assert smaller.shape == (size[1], size[0], 3)
            np.testing.assert_allclose(smaller, cv2.resize(picture, size, interpolation=cv2.INTER_AREA), atol=0.02)


def test_pictures_of_many_sizes_one_after_the_other_do_not_disturb_each_other() -> None:
    rng = np.random.default_rng(4)
    used = AreaPyramid(Lanes(2))
    for width, height in ((64, 48), (30, 90), (64, 48), (17, 33), (30, 90)):
        picture = rng.integers(0, 256, (height, width, 3)).astype(np.float32)
        for sizes in [(width, height)], [(width // 2, height // 2), (5, 7)], [(8, 8)]:
            with used.shrunk(picture, sizes) as found, AreaPyramid(Lanes(1)).shrunk(picture, sizes) as expected:
                for smaller, wanted in zip(found, expected, strict=True):
                    np.testing.assert_array_equal(smaller, wanted)


def test_two_pictures_of_one_size_at_the_same_time_stay_apart() -> None:
    pyramid = AreaPyramid(Lanes(1))
    dark, light = (np.full((20, 30, 3), level, np.float32) for level in (10, 200))
    with pyramid.shrunk(dark, [(10, 10)]) as (first,), pyramid.shrunk(light, [(10, 10)]) as (second,):
        assert (first.max(), second.min()) == pytest.approx((10, 200))


def test_the_picture_is_not_changed_and_no_size_gives_nothing() -> None:
    picture = np.full((20, 30, 3), 7, np.float32)
    picture.setflags(write=False)
    with AreaPyramid(Lanes(2)).shrunk(picture, []) as pyramid:
        assert pyramid == []
    with AreaPyramid(Lanes(2)).shrunk(picture, [(30, 20)]) as (same,):
        np.testing.assert_array_equal(same, picture)
