import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection, Landmarks
from doorcam.vision.detection import RegionDetector, boxes_of, check_image
from doorcam.vision.mtcnn import MtcnnDetector


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


def test_a_region_is_searched_alone_and_answers_in_the_whole_picture(
    detector: MtcnnDetector, portrait_bgr: npt.NDArray[np.uint8]
) -> None:
    twice = np.hstack([portrait_bgr, portrait_bgr])
    left, right = sorted(detector.detect(twice), key=lambda found: found.box_xyxy_px[0])
    (found,) = RegionDetector(detector, (0.5, 0.0, 1.0, 0.9)).detect(twice)
    np.testing.assert_allclose(found.box_xyxy_px, right.box_xyxy_px, atol=6)
    np.testing.assert_allclose(found.landmarks.points_xy_px, right.landmarks.points_xy_px, atol=3)
    assert RegionDetector(detector, (0.0, 0.6, 1.0, 1.0)).detect(twice) == []
    assert left.box_xyxy_px[0] < 512 < found.box_xyxy_px[0]


def test_a_region_of_a_tiny_picture_has_a_pixel_at_least(detector: MtcnnDetector) -> None:
    assert RegionDetector(detector, (0.95, 0.95, 1.0, 1.0)).detect(np.zeros((3, 3, 3), np.uint8)) == []


def test_a_region_follows_in_pixels_of_the_whole_picture(
    detector: MtcnnDetector, portrait_bgr: npt.NDArray[np.uint8]
) -> None:
    region = RegionDetector(detector, (0.25, 0.0, 1.0, 1.0))
    found = region.detect(portrait_bgr)
    (followed,) = region.follow(portrait_bgr, boxes_of(found[:1]))
    np.testing.assert_allclose(followed.box_xyxy_px, found[0].box_xyxy_px, atol=6)

    class Plain:
        def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
            return detector.detect(image_bgr)

    assert RegionDetector(Plain(), (0.25, 0.0, 1.0, 1.0)).follow(portrait_bgr, boxes_of(found)) == []
