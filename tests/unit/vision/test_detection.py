import numpy as np
import pytest

from doorcam.domain import Detection, Landmarks
from doorcam.vision.detection import boxes_of, check_image


def test_a_picture_becomes_contiguous_and_keeps_its_pixels() -> None:
    picture = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)[:, ::-1]
    checked = check_image(picture)
    assert checked.flags.c_contiguous
    np.testing.assert_array_equal(checked, picture)


@pytest.mark.parametrize("shape", [(4, 4), (4, 4, 1), (0, 4, 3), (4, 0, 3)])
def test_another_shape_is_named(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="must be") as refusal:
        check_image(np.zeros(shape, np.uint8))
    assert f"{shape} uint8" in str(refusal.value)


def test_boxes_keep_their_order_and_none_is_still_an_array_of_boxes() -> None:
    points = Landmarks(np.zeros((5, 2), np.float32))
    found = [Detection(np.full(4, value, np.float32), 0.9, points) for value in (3, 1, 2)]
    assert boxes_of(found)[:, 0].tolist() == [3, 1, 2]
    assert boxes_of([]).shape == (0, 4)
