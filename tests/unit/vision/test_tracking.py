from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Detection, EmbeddedFace, Embedding, Landmarks, Metric
from doorcam.vision.tracking import FaceTracker

SIDE_PX = 100
ANNA, BERT = 0, 1


def _look(person: int, variation: float = 0.0) -> npt.NDArray[np.float32]:
    """A vector for a person: different people are 0.85 apart; a variation moves it by so much."""
    vector = np.zeros(128, np.float32)
    vector[person] = 0.6
    vector[100] = variation
    return vector


def _face(person: int, x: float, y: float = 100, *, variation: float = 0.0) -> EmbeddedFace:
    points = Landmarks(np.zeros((5, 2), np.float32))
    detection = Detection(np.array([x, y, x + SIDE_PX, y + SIDE_PX], np.float32), 0.99, points)
    return EmbeddedFace(detection, 0.9, Embedding(_look(person, variation), "model"), np.zeros((2, 2, 3), np.uint8))


def _update(tracker: FaceTracker, faces: Sequence[EmbeddedFace]) -> tuple[list[int], list[int]]:
    """A second later, with every face embedded."""
    detections, looks = [face.detection for face in faces], {place: f.embedding for place, f in enumerate(faces)}
    return tracker.update(detections, [face.quality for face in faces], looks, 0.0)


def test_nobody_is_nobody() -> None:
    assert _update(FaceTracker(), []) == ([], [])


def test_a_walking_face_keeps_its_number() -> None:
    tracker = FaceTracker()
    rng = np.random.default_rng(0)
    for x in range(0, 1200, 60):
        ids, ended = _update(tracker, [_face(ANNA, x, variation=float(rng.uniform(-0.2, 0.2)))])
        assert (ids, ended) == ([1], [])


def test_two_who_cross_keep_their_numbers_by_look() -> None:
    tracker = FaceTracker()
    _update(tracker, [_face(ANNA, 0), _face(BERT, 600)])
    for step in range(1, 13):
        faces = [_face(ANNA, 50 * step), _face(BERT, 600 - 50 * step)]
        turned = step % 2 == 1
        ids, _ = _update(tracker, faces[::-1] if turned else faces)
        assert ids == ([2, 1] if turned else [1, 2])


def test_two_who_swap_places_between_frames_keep_their_numbers() -> None:
    tracker = FaceTracker()
    assert _update(tracker, [_face(ANNA, 0), _face(BERT, 110)])[0] == [1, 2]
    assert _update(tracker, [_face(BERT, 0), _face(ANNA, 110)])[0] == [2, 1]


def test_two_who_look_alike_and_swap_places_are_told_apart_by_look() -> None:
    tracker = FaceTracker()
    _update(tracker, [_face(ANNA, 0), _face(ANNA, 120, variation=0.48)])
    assert _update(tracker, [_face(ANNA, 30, variation=0.48), _face(ANNA, 90)])[0] == [2, 1]


def test_a_face_may_have_moved_further_after_a_gap() -> None:
    for gap, expected in ((0, 2), (1, 1)):
        tracker = FaceTracker()
        _update(tracker, [_face(ANNA, 0)])
        for _ in range(gap):
            _update(tracker, [])
        assert _update(tracker, [_face(ANNA, 250)])[0] == [expected]


def test_another_person_in_the_same_place_gets_a_new_number() -> None:
    tracker = FaceTracker(patience=1)
    assert _update(tracker, [_face(ANNA, 100)])[0] == [1]
    assert _update(tracker, [_face(BERT, 100)]) == ([2], [])
    assert _update(tracker, [_face(BERT, 100)]) == ([2], [1])


def test_a_face_that_looks_odd_for_a_frame_keeps_its_number_in_its_place_only() -> None:
    still, moved = FaceTracker(), FaceTracker()
    for tracker in (still, moved):
        _update(tracker, [_face(ANNA, 100)])
    assert _update(still, [_face(ANNA, 110, variation=0.6)])[0] == [1]
    assert _update(moved, [_face(ANNA, 220, variation=0.6)])[0] == [2]


def test_a_face_far_away_is_somebody_new_even_if_alike() -> None:
    tracker = FaceTracker()
    _update(tracker, [_face(ANNA, 0)])
    assert _update(tracker, [_face(ANNA, 900)])[0] == [2]


@pytest.mark.parametrize(("gap", "kept"), [(1, True), (3, True), (4, False), (9, False)])
def test_a_gap_is_bridged_as_long_as_the_patience_lasts(gap: int, kept: bool) -> None:
    tracker = FaceTracker(patience=3)
    _update(tracker, [_face(ANNA, 100)])
    ended = [number for _ in range(gap) for number in _update(tracker, [])[1]]
    assert ended == ([] if kept else [1])
    assert _update(tracker, [_face(ANNA, 100)])[0] == ([1] if kept else [2])


def test_a_new_gap_has_the_whole_patience_again() -> None:
    tracker = FaceTracker(patience=2)
    for _ in range(4):
        assert _update(tracker, [_face(ANNA, 100)])[0] == [1]
        assert _update(tracker, []) == ([], [])
        assert _update(tracker, []) == ([], [])


def test_without_patience_a_missing_face_is_given_up_at_once() -> None:
    tracker = FaceTracker(patience=0)
    _update(tracker, [_face(ANNA, 100), _face(BERT, 500)])
    assert _update(tracker, [_face(ANNA, 100)]) == ([1], [2])


def test_one_face_takes_one_track_and_the_more_alike_takes_it() -> None:
    tracker = FaceTracker()
    _update(tracker, [_face(ANNA, 100)])
    ids, _ = _update(tracker, [_face(ANNA, 130, variation=0.4), _face(ANNA, 105, variation=0.05)])
    assert ids == [2, 1]


def test_numbers_are_never_used_again() -> None:
    tracker = FaceTracker(patience=0)
    seen: list[int] = []
    for turn in range(5):
        ids, _ = _update(tracker, [_face(turn, 100), _face(turn + 50, 600)])
        seen += ids
        if turn % 2:
            tracker.clear()
    assert seen == list(range(1, 11))


def test_clearing_gives_up_every_track_once() -> None:
    tracker = FaceTracker()
    _update(tracker, [_face(ANNA, 100), _face(BERT, 500)])
    assert tracker.clear() == [1, 2]
    assert tracker.clear() == []
    assert _update(tracker, [_face(ANNA, 100)]) == ([3], [])


class Watcher:
    """A tracker fed a frame each thirtieth of a second; embeds what the tracker asks for."""

    def __init__(self, wanted: bool = False) -> None:
        self.tracker = FaceTracker()
        self.looks: list[int] = []
        self._wanted = wanted
        self._t_s = 0.0

    def see(self, *faces: EmbeddedFace, after_s: float = 1 / 30) -> list[int]:
        self._t_s += after_s
        detections, qualities = [face.detection for face in faces], [face.quality for face in faces]
        places = self.tracker.to_look_at(detections, qualities, self._t_s, lambda _: self._wanted)
        self.looks.append(len(places))
        looks = {place: faces[place].embedding for place in places}
        return self.tracker.update(detections, qualities, looks, self._t_s)[0]


def test_a_face_that_stays_is_looked_at_again_only_when_its_last_look_is_old() -> None:
    watcher = Watcher()
    for frame in range(46):
        assert watcher.see(_face(ANNA, 100 + frame)) == [1]
    assert watcher.looks[0] == 1
    assert sum(watcher.looks) in (3, 4), "twice a second"


def test_a_face_still_being_judged_is_looked_at_in_every_frame() -> None:
    watcher = Watcher(wanted=True)
    for _ in range(10):
        watcher.see(_face(ANNA, 100))
    assert watcher.looks == [1] * 10


def test_somebody_coming_or_going_elsewhere_is_no_reason_to_look_again() -> None:
    watcher = Watcher()
    watcher.see(_face(ANNA, 100))
    watcher.see(_face(ANNA, 100), _face(BERT, 600))
    watcher.see(_face(ANNA, 100), _face(BERT, 600))
    watcher.see(_face(ANNA, 100))
    assert watcher.looks == [1, 1, 0, 0]


def test_faces_that_touch_are_looked_at_and_keep_their_numbers_as_they_cross() -> None:
    watcher = Watcher()
    for step in range(30):
        assert watcher.see(_face(ANNA, 20 * step), _face(BERT, 580 - 20 * step)) == [1, 2]
    assert sum(watcher.looks) >= 10, "while they cross"
    assert watcher.looks[1:12] == [0] * 11, "not before"


def test_a_clearly_better_face_is_looked_at() -> None:
    watcher = Watcher()
    worse = _face(ANNA, 100)
    worse = EmbeddedFace(worse.detection, 0.4, worse.embedding, worse.aligned_bgr)
    watcher.see(worse)
    watcher.see(worse)
    watcher.see(_face(ANNA, 100))
    assert watcher.looks == [1, 0, 1]


@pytest.mark.parametrize("gap_s", [0.3, 1.0])
def test_after_a_pause_place_alone_is_not_certain(gap_s: float) -> None:
    watcher = Watcher()
    assert watcher.see(_face(ANNA, 100)) == [1]
    assert watcher.see(_face(BERT, 100), after_s=gap_s) == [2]


def test_the_newest_look_of_a_track_is_remembered() -> None:
    watcher = Watcher()
    watcher.see(_face(ANNA, 100))
    watcher.see(_face(ANNA, 100))
    np.testing.assert_array_equal(watcher.tracker.embedding(1).vector, _look(ANNA))


def test_looks_count_in_the_metric_and_against_the_threshold_of_the_embedder() -> None:
    somebody, somebody_else = _face(ANNA, 0), _face(BERT, 0)
    for metric, threshold, followed in (
        (Metric.EUCLIDEAN, 0.6, False),  # they are 0.85 apart
        (Metric.EUCLIDEAN, 1.2, True),
        (Metric.COSINE, 0.6, False),  # and at a right angle
        (Metric.COSINE, 1.5, True),
    ):
        tracker = FaceTracker(metric=metric, threshold=threshold)
        ((first,), _) = _update(tracker, [somebody])
        ((second,), _) = _update(tracker, [somebody_else])
        assert (first == second) is followed, (metric, threshold)


def test_the_boxes_are_those_of_faces_just_seen_that_nobody_wants_to_know_more_of() -> None:
    tracker = FaceTracker()
    assert tracker.boxes(lambda _: False).shape == (0, 4)
    _update(tracker, [_face(ANNA, 0), _face(BERT, 400)])
    np.testing.assert_array_equal(tracker.boxes(lambda _: False)[:, 0], [0, 400])
    assert not len(tracker.boxes(lambda track_id: track_id == 2))
    _update(tracker, [_face(ANNA, 0)])
    assert not len(tracker.boxes(lambda _: False)), "one of them was lost from sight"
