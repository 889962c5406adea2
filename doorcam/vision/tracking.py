"""Following faces from frame to frame."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import EmbeddedFace
from doorcam.vision.boxes import overlap
from doorcam.vision.detection import boxes_of

# A face may move by about its own width between two frames that were looked at and still be followed
# by its place; by its looks it may move further.
_REACH_IN_WIDTHS = 1.5
# Between one frame and the next, 99 % of a recorded clip's faces moved less than 0.41 in the space of
# the default embedder, none more than 0.49; of 1,425 pairs of different people none was nearer than 0.58.
_SAME_LOOK = 0.5
# A face that stays in its place may look different for a frame (blur, a turned head), up to here.
_SAME_PLACE_LOOK = 0.7
_SAME_PLACE_OVERLAP = 0.3


@dataclass(slots=True)
class _Track:
    track_id: int
    face: EmbeddedFace
    missed: int = 0


class FaceTracker:
    """Gives each face a number and keeps it while the face is followed.

    Faces are tied to tracks by place and by look together, so that two people who cross keep their
    numbers and somebody who steps into another's place gets a new one. A number is never used again.

    Args:
        patience: Frames a face may be missing before its track is given up.
    """

    def __init__(self, patience: int = 10) -> None:
        self._patience = patience
        self._tracks: list[_Track] = []
        self._next_id = 1

    def update(self, faces: Sequence[EmbeddedFace]) -> tuple[list[int], list[int]]:
        """Take the faces of the next frame.

        Args:
            faces: All embedded from this frame.

        Returns:
            The track of each face, in the order of the faces, and the tracks that were given up.
        """
        assigned = self._assign(faces)
        for track in self._tracks:
            track.missed += 1
        ids = []
        for place, face in enumerate(faces):
            track = assigned.get(place) or self._begin(face)
            track.face, track.missed = face, 0
            ids.append(track.track_id)
        ended = [track.track_id for track in self._tracks if track.missed > self._patience]
        self._tracks = [track for track in self._tracks if track.missed <= self._patience]
        return ids, ended

    def clear(self) -> list[int]:
        """Give up all tracks, as after a camera fault.

        Returns:
            Their numbers.
        """
        ended = [track.track_id for track in self._tracks]
        self._tracks = []
        return ended

    def _begin(self, face: EmbeddedFace) -> _Track:
        track = _Track(self._next_id, face)
        self._next_id += 1
        self._tracks.append(track)
        return track

    def _assign(self, faces: Sequence[EmbeddedFace]) -> dict[int, _Track]:
        """Pairs of face and track, the most alike first."""
        if not faces or not self._tracks:
            return {}
        cost = self._costs(faces)
        assigned: dict[int, _Track] = {}
        taken: set[int] = set()
        for pair in np.argsort(cost, axis=None):
            place, number = divmod(int(pair), len(self._tracks))
            if not np.isfinite(cost[place, number]):
                break
            if place not in assigned and number not in taken:
                assigned[place] = self._tracks[number]
                taken.add(number)
        return assigned

    def _costs(self, faces: Sequence[EmbeddedFace]) -> npt.NDArray[np.float32]:
        """(faces, tracks) float32: lower is more alike, infinite where it cannot be the same face."""
        new = boxes_of([face.detection for face in faces])
        old = boxes_of([track.face.detection for track in self._tracks])
        covered = overlap(new, old)
        centres_new, centres_old = (new[:, :2] + new[:, 2:]) / 2, (old[:, :2] + old[:, 2:]) / 2
        widths = np.maximum((new[:, 2] - new[:, 0])[:, None], (old[:, 2] - old[:, 0])[None, :])
        away = np.linalg.norm(centres_new[:, None] - centres_old[None], axis=2) / np.maximum(widths, 1)
        vectors_new = np.stack([face.embedding.vector for face in faces])
        vectors_old = np.stack([track.face.embedding.vector for track in self._tracks])
        look = np.linalg.norm(vectors_new[:, None] - vectors_old[None], axis=2)
        gaps = np.array([track.missed for track in self._tracks], np.float32)[None, :]
        by_look = (look < _SAME_LOOK) & (away < _REACH_IN_WIDTHS * (1 + gaps))
        by_place = (look < _SAME_PLACE_LOOK) & (covered > _SAME_PLACE_OVERLAP)
        return np.where(by_look | by_place, look - 0.5 * covered, np.inf).astype(np.float32)
