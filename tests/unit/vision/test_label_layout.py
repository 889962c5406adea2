from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.label_layout import Rect, place_labels

AREA = Rect(0, 0, 640, 480)


def _box(left: float, top: float, right: float, bottom: float) -> npt.NDArray[np.float32]:
    return np.array((left, top, right, bottom), np.float32)


def test_a_label_stands_above_the_middle_of_its_face() -> None:
    (place,) = place_labels(AREA, [_box(200, 200, 300, 300)], [(60, 20)], gap=4)
    assert place == Rect(220, 176, 280, 196)


def test_a_label_goes_below_when_another_label_stands_above() -> None:
    boxes = [_box(200, 200, 320, 320), _box(205, 205, 315, 315)]
    first, second = place_labels(AREA, boxes, [(120, 20), (110, 20)])
    assert first.overlap(second) == 0


@pytest.mark.parametrize(
    "box",
    [(-50, -50, 40, 40), (600, -20, 700, 90), (-90, 400, 20, 560), (620, 440, 800, 600), (0, 0, 640, 480)],
)
def test_a_label_stays_in_the_area(box: tuple[float, float, float, float]) -> None:
    (place,) = place_labels(AREA, [_box(*box)], [(150, 30)])
    assert min(place.left, place.top) >= 0
    assert place.right <= 640
    assert place.bottom <= 480


def test_the_start_of_a_label_wider_than_the_area_is_visible() -> None:
    (place,) = place_labels(AREA, [_box(300, 200, 400, 300)], [(900, 30)])
    assert place.left == 0


def test_a_row_of_faces_has_no_two_names_on_each_other() -> None:
    boxes = [_box(40 + 100 * i, 200, 120 + 100 * i, 300) for i in range(6)]
    places = place_labels(AREA, boxes, [(140, 24)] * 6)
    assert all(a.overlap(b) == 0 for a, b in combinations(places, 2))


def test_nobody_gets_no_labels() -> None:
    assert place_labels(AREA, [], []) == []
