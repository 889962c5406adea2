"""Following faces from frame to frame."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Embedding, Metric
from doorcam.vision.boxes import overlap
from doorcam.vision.detection import boxes_of
from doorcam.vision.embedding import distances

# A face may move by about its own width between two frames that were looked at and still be followed
# by its place; by its looks it may move further.
_REACH_IN_WIDTHS = 1.5
# Looks are compared as shares of the embedder's customary threshold, 0.6 for the default one. Between one frame
# and the next, 99 % of a recorded clip's faces moved less than 0.41 in its space, none more than 0.49; of 1,425
# pairs of different people none was nearer than 0.58.
_SAME_LOOK = 0.5 / 0.6
# A face that stays in its place may look different for a frame (blur, a turned head), up to here.
_SAME_PLACE_LOOK = 0.7 / 0.6
_SAME_PLACE_OVERLAP = 0.3
_OVERLAP_WEIGHT = 0.5 / 0.6


# Followed by place alone, without looking: hardly moved, since a moment ago, with nobody else near.
_CERTAIN_OVERLAP = 0.4
_TOUCHING_OVERLAP = 0.05
_CERTAIN_GAP_S = 0.25
# A face is looked at again after this long, or when its quality has clearly risen.
_STALE_S = 0.5
_RISEN = 1.25


@dataclass(slots=True)
class _Track:
    track_id: int
    detection: Detection
    seen_s: float
    embedding: Embedding
    looked_s: float
    looked_quality: float
    missed: int = 0


class FaceTracker:
    """Gives each face a number and keeps it while the face is followed.

    Faces are tied to tracks by place and by look together, so that two people who cross keep their
    numbers and somebody who steps into another's place gets a new one. A number is never used again.
    Looking (embedding) costs most, so it is left out where the place alone is certain.

    For each frame call `to_look_at`, embed those faces, and call `update`.

    Args:
        patience: Frames a face may be missing before its track is given up.
        metric: How the embedder's vectors are compared.
        threshold: The customary largest distance between pictures of one person.
    """

    def __init__(self, patience: int = 10, metric: Metric = Metric.EUCLIDEAN, threshold: float = 0.6) -> None:
        self._patience = patience
        self._metric = metric
        self._threshold = threshold
        self._tracks: list[_Track] = []
        self._next_id = 1

    def to_look_at(
        self,
        detections: Sequence[Detection],
        qualities: Sequence[float],
        t_s: float,
        wanted: Callable[[int], bool],
    ) -> list[int]:
        """Which faces of a frame must be embedded.

        Those that are new, that touch or cross another, that were away or may have moved far, whose
        last look is old or was much worse, and those somebody wants to know more about.

        Args:
            qualities: One for each detection.
            t_s: `Frame.t_s`.
            wanted: Whether a track's evidence is still being gathered.

        Returns:
            Places in `detections`.
        """
        certain = self._certain(detections, t_s)
        return [
            place
            for place, quality in enumerate(qualities)
            if (track := certain.get(place)) is None
            or wanted(track.track_id)
            or t_s - track.looked_s >= _STALE_S
            or quality > _RISEN * track.looked_quality
        ]

    def update(
        self,
        detections: Sequence[Detection],
        qualities: Sequence[float],
        embeddings: Mapping[int, Embedding],
        t_s: float,
    ) -> tuple[list[int], list[int]]:
        """Take the faces of the next frame.

        Args:
            embeddings: Of the faces at the places `to_look_at` named, at least.

        Returns:
            The track of each face, in the order of the detections, and the tracks that were given up.
        """
        assigned = self._assign(detections, embeddings, t_s)
        for track in self._tracks:
            track.missed += 1
        ids = []
        for place, detection in enumerate(detections):
            track = assigned.get(place) or self._begin(detection, embeddings[place])
            track.detection, track.seen_s, track.missed = detection, t_s, 0
            if place in embeddings:
                track.embedding, track.looked_s, track.looked_quality = embeddings[place], t_s, qualities[place]
            ids.append(track.track_id)
        ended = [track.track_id for track in self._tracks if track.missed > self._patience]
        self._tracks = [track for track in self._tracks if track.missed <= self._patience]
        return ids, ended

    def embedding(self, track_id: int) -> Embedding:
        """The newest embedding of a live track."""
        return next(track.embedding for track in self._tracks if track.track_id == track_id)

    def boxes(self, wanted: Callable[[int], bool]) -> npt.NDArray[np.float32]:
        """(n, 4) boxes of the tracks; empty unless all were seen in the newest frame and none is wanted.

        Args:
            wanted: As for `to_look_at`.
        """
        if any(track.missed or wanted(track.track_id) for track in self._tracks):
            return np.empty((0, 4), np.float32)
        return boxes_of([track.detection for track in self._tracks])

    @property
    def idle(self) -> bool:
        """Whether nobody is followed."""
        return not self._tracks

    def clear(self) -> list[int]:
        """Give up all tracks, as after a camera fault.

        Returns:
            Their numbers.
        """
        ended = [track.track_id for track in self._tracks]
        self._tracks = []
        return ended

    def _begin(self, detection: Detection, embedding: Embedding) -> _Track:
        track = _Track(self._next_id, detection, 0.0, embedding, 0.0, 0.0)
        self._next_id += 1
        self._tracks.append(track)
        return track

    def _certain(self, detections: Sequence[Detection], t_s: float) -> dict[int, _Track]:
        """The tracks of faces that can only be one, going by their place."""
        if not detections or not self._tracks:
            return {}
        new = boxes_of(detections)
        covered = overlap(new, boxes_of([track.detection for track in self._tracks]))
        touching = covered > _TOUCHING_OVERLAP
        among = overlap(new, new) > _TOUCHING_OVERLAP
        alone = (among.sum(axis=1) == 1) & (touching.sum(axis=1) == 1)
        best = covered.argmax(axis=1)
        alone &= (touching.sum(axis=0)[best] == 1) & (covered.max(axis=1) > _CERTAIN_OVERLAP)
        pairs = ((int(place), self._tracks[best[place]]) for place in np.flatnonzero(alone))
        return {place: track for place, track in pairs if not track.missed and t_s - track.seen_s <= _CERTAIN_GAP_S}

    def _assign(
        self, detections: Sequence[Detection], embeddings: Mapping[int, Embedding], t_s: float
    ) -> dict[int, _Track]:
        """Pairs of face and track: those certain by place and not looked at, then the most alike."""
        assigned = {place: track for place, track in self._certain(detections, t_s).items() if place not in embeddings}
        places = sorted(embeddings)
        taken = {track.track_id for track in assigned.values()}
        tracks = [track for track in self._tracks if track.track_id not in taken]
        if not places or not tracks:
            return assigned
        looks = distances([embeddings[place] for place in places], [track.embedding for track in tracks], self._metric)
        cost = _costs([detections[place] for place in places], tracks, looks / self._threshold)
        for pair in np.argsort(cost, axis=None):
            row, column = divmod(int(pair), len(tracks))
            if not np.isfinite(cost[row, column]):
                break
            if places[row] not in assigned and tracks[column].track_id not in taken:
                assigned[places[row]] = tracks[column]
                taken.add(tracks[column].track_id)
        return assigned


def _costs(
    detections: Sequence[Detection], tracks: Sequence[_Track], look: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """(faces, tracks) float32: lower is more alike, infinite where it cannot be the same face.

    Args:
        look: (faces, tracks), distances as shares of the threshold.
    """
    new, old = boxes_of(detections), boxes_of([track.detection for track in tracks])
    covered = overlap(new, old)
    centres_new, centres_old = (new[:, :2] + new[:, 2:]) / 2, (old[:, :2] + old[:, 2:]) / 2
    widths = np.maximum((new[:, 2] - new[:, 0])[:, None], (old[:, 2] - old[:, 0])[None, :])
    away = np.linalg.norm(centres_new[:, None] - centres_old[None], axis=2) / np.maximum(widths, 1)
    gaps = np.array([track.missed for track in tracks], np.float32)[None, :]
    by_look = (look < _SAME_LOOK) & (away < _REACH_IN_WIDTHS * (1 + gaps))
    by_place = (look < _SAME_PLACE_LOOK) & (covered > _SAME_PLACE_OVERLAP)
    return np.where(by_look | by_place, look - _OVERLAP_WEIGHT * covered, np.inf).astype(np.float32)
