import numpy as np
import pytest

from doorcam.domain import Frame
from doorcam.pipeline.snapshots import BestFaces, cut_out
from tests.faces import face, frame, observation


def bright(value: int) -> Frame:
    return Frame(0, 0.0, 0.0, np.full((120, 160, 3), value, np.uint8))


def test_the_best_picture_of_a_track_is_kept() -> None:
    best = BestFaces()
    for value, quality in ((10, 0.3), (20, 0.9), (30, 0.5)):
        best.take(observation(bright(value), [face(1, quality=quality)]))
    picture = best.picture(1)
    assert picture is not None
    assert (picture == 20).all()


def test_a_face_of_no_quality_has_a_picture_too() -> None:
    best = BestFaces()
    best.take(observation(frame(), [face(1, quality=0.0)]))
    assert best.picture(1) is not None


def test_a_forgotten_track_has_no_picture() -> None:
    best = BestFaces()
    best.take(observation(frame(), [face(1)]))
    best.forget([1, 2])
    assert best.picture(1) is None


def test_after_a_fault_no_picture_is_kept() -> None:
    best = BestFaces()
    best.take(observation(frame(), [face(1), face(2)]))
    best.clear()
    assert (best.picture(1), best.picture(2)) == (None, None)


@pytest.mark.parametrize(
    "box", [(40, 30, 100, 100), (-50, -50, 20, 20), (150, 100, 300, 300), (-500, -500, -400, -400), (50, 50, 50, 50)]
)
def test_a_cut_out_stays_in_the_picture_and_is_a_copy(box: tuple[float, float, float, float]) -> None:
    image = np.arange(120 * 160 * 3, dtype=np.uint32).astype(np.uint8).reshape(120, 160, 3)
    part = cut_out(image, np.array(box, np.float32))
    assert part.size > 0
    assert part.shape[0] <= 120
    assert part.shape[1] <= 160
    assert part.base is None


def test_a_huge_face_is_made_smaller() -> None:
    image = np.zeros((4000, 4000, 3), np.uint8)
    assert max(cut_out(image, np.array((0, 0, 4000, 4000), np.float32)).shape) <= 640
