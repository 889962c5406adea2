import numpy as np
import numpy.typing as npt

from doorcam.vision.boxes import keep_best, overlap, squared


def _boxes(*rows: tuple[float, float, float, float]) -> npt.NDArray[np.float32]:
    return np.array(rows, np.float32).reshape(-1, 4)


def test_overlap_is_the_share_of_the_union() -> None:
    first = _boxes((0, 0, 10, 10), (100, 100, 110, 110))
    second = _boxes((0, 0, 10, 10), (5, 0, 15, 10), (10, 0, 20, 10), (2, 2, 4, 4))
    expected = np.array([[1, 50 / 150, 0, 4 / 100], [0, 0, 0, 0]])
    np.testing.assert_allclose(overlap(first, second), expected, atol=1e-6)
    np.testing.assert_allclose(overlap(second, first), expected.T, atol=1e-6)


def test_overlap_can_be_the_share_of_the_smaller_box() -> None:
    shares = overlap(_boxes((0, 0, 10, 10)), _boxes((2, 2, 4, 4), (5, 0, 25, 10)), "smaller")
    np.testing.assert_allclose(shares, [[1, 0.5]])


def test_a_box_without_area_covers_nothing() -> None:
    broken = _boxes((5, 5, 5, 5), (8, 8, 2, 2))
    some = _boxes((0, 0, 10, 10), (5, 5, 5, 5))
    for shares in (overlap(some, broken, "union"), overlap(some, broken, "smaller")):
        assert shares.tolist() == [[0, 0], [0, 0]]


def test_no_boxes_overlap_with_nothing() -> None:
    assert overlap(_boxes(), _boxes((0, 0, 1, 1))).shape == (0, 1)
    assert keep_best(_boxes(), np.empty(0, np.float32), 0.5).tolist() == []
    assert squared(_boxes()).shape == (0, 4)


def test_the_best_boxes_are_kept_in_the_order_of_their_scores() -> None:
    boxes = _boxes((100, 0, 110, 10), (0, 0, 10, 10), (1, 0, 11, 10), (50, 0, 60, 10))
    scores = np.array([0.7, 0.8, 0.9, 0.95], np.float32)
    assert keep_best(boxes, scores, 0.5).tolist() == [3, 2, 0]
    assert keep_best(boxes, scores, 0.9).tolist() == [3, 2, 1, 0]


def test_a_dropped_box_still_drops_others_as_in_the_reference() -> None:
    # Each covers its neighbour by two thirds; the first covers the third by less than half.
    chain = _boxes((0, 0, 10, 10), (2, 0, 12, 10), (4, 0, 14, 10))
    assert overlap(chain, chain)[0, 2] < 0.5 < overlap(chain, chain)[0, 1]
    assert keep_best(chain, np.array([0.9, 0.8, 0.7], np.float32), 0.5).tolist() == [0]


def test_a_small_box_within_a_large_one_is_dropped_only_relative_to_the_smaller() -> None:
    boxes, scores = _boxes((0, 0, 100, 100), (10, 10, 20, 20)), np.array([0.9, 0.8], np.float32)
    assert keep_best(boxes, scores, 0.7).tolist() == [0, 1]
    assert keep_best(boxes, scores, 0.7, "smaller").tolist() == [0]


def test_squares_keep_their_centre_and_take_the_longer_side() -> None:
    np.testing.assert_allclose(
        squared(_boxes((0, 0, 10, 20), (-30, 5, 10, 15), (1, 1, 3, 3))),
        [(-5, 0, 15, 20), (-30, -10, 10, 30), (1, 1, 3, 3)],
    )
