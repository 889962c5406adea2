import cv2
import numpy as np
import pytest

from doorcam.vision.pyramid import area_pyramid


@pytest.mark.parametrize("size_wh", [(1280, 720), (97, 131), (12, 12), (13, 4000)])
def test_every_size_is_the_mean_over_the_area(size_wh: tuple[int, int]) -> None:
    rng = np.random.default_rng(3)
    picture = rng.integers(0, 256, (size_wh[1], size_wh[0], 3)).astype(np.float32)
    sizes = [(max(1, int(size_wh[0] * scale)), max(1, int(size_wh[1] * scale))) for scale in (1.0, 0.6, 0.31, 0.05)]
    for smaller, size in zip(area_pyramid(picture, sizes), sizes, strict=True):
        assert smaller.shape == (size[1], size[0], 3)
        np.testing.assert_allclose(smaller, cv2.resize(picture, size, interpolation=cv2.INTER_AREA), atol=0.02)


def test_the_picture_is_not_changed_and_no_size_gives_nothing() -> None:
    picture = np.full((20, 30, 3), 7, np.float32)
    picture.setflags(write=False)
    assert area_pyramid(picture, []) == []
    (same,) = area_pyramid(picture, [(30, 20)])
    np.testing.assert_array_equal(same, picture)
