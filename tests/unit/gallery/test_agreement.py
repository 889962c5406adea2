import numpy as np

from doorcam.gallery.agreement import disagreeing
from doorcam.gallery.distances import Distances

NEAR, FAR = 0.5, 0.6


def between(*points: float) -> Distances:
    places = np.array(points, np.float32)
    distances: Distances = np.abs(places[:, None] - places)
    return distances


def test_photos_of_one_person_agree() -> None:
    assert disagreeing(between(0), 0, NEAR, FAR) == []
    assert disagreeing(between(0, 0.5), 0, NEAR, FAR) == []
    assert disagreeing(between(0, 0.1, 0.3, 0.55), 0, NEAR, FAR) == []


def test_a_photo_of_somebody_else_stands_out() -> None:
    assert disagreeing(between(0, 0.1, 0.2, 3), 0, NEAR, FAR) == [3]
    assert disagreeing(between(3, 0, 0.1), 0, NEAR, FAR) == [0]


def test_several_photos_of_one_stranger_stand_out_though_they_agree_with_each_other() -> None:
    assert disagreeing(between(0, 0.1, 3, 0.2, 3.05, 0.3), 0, NEAR, FAR) == [2, 4]


def test_a_chain_of_photos_holds_together() -> None:
    assert disagreeing(between(0, 0.1, 0.2, 0.5, 0.9), 0, NEAR, FAR) == []
    assert disagreeing(between(0, 0.1, 0.2, 0.9), 0, NEAR, FAR) == [3]


def test_without_a_majority_nobody_is_right() -> None:
    assert disagreeing(between(0, 3), 0, NEAR, FAR) == [0, 1]
    assert disagreeing(between(0, 0.1, 3, 3.1), 0, NEAR, FAR) == [0, 1, 2, 3]
    assert disagreeing(between(0, 3, 6), 0, NEAR, FAR) == [0, 1, 2]


def test_what_is_known_of_the_person_decides() -> None:
    assert disagreeing(between(0, 3), 1, NEAR, FAR) == [1]
    assert disagreeing(between(0, 3, 3.1, 3.2), 1, NEAR, FAR) == [1, 2, 3]
    assert disagreeing(between(0, 0.1, 3), 2, NEAR, FAR) == [2]
    assert disagreeing(between(0, 9, 0.1), 2, NEAR, FAR) == [], "what is trusted is never given up"
