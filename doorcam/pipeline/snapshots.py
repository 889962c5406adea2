"""The best picture of each face while it is followed."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from doorcam.domain import Observation

Image = npt.NDArray[np.uint8]

# The head with some of the shoulders, and no larger than a journal needs.
_GROWN = 1.8
_MAX_SIDE_PX = 640


class BestFaces:
    """Keeps one picture for each live track: of the frame where its face was best.

    Owned by the recognition thread.
    """

    def __init__(self) -> None:
        self._best: dict[int, tuple[float, Image]] = {}

    def take(self, observation: Observation) -> None:
        """Look at the faces of an observation."""
        for face in observation.faces:
            quality, _ = self._best.get(face.track_id, (-1.0, None))
            # A copy is worth making only for a clear gain.
            if face.quality > quality * 1.1 + 0.01 or quality < 0:
                self._best[face.track_id] = (
                    face.quality,
                    cut_out(observation.frame.image_bgr, face.detection.box_xyxy_px),
                )

    def picture(self, track_id: int) -> Image | None:
        """The best picture so far, (height, width, 3) uint8, or None for a track never seen."""
        found = self._best.get(track_id)
        return found[1] if found else None

    def clear(self) -> None:
        """Drop all pictures."""
        self._best.clear()

    def forget(self, track_ids: Sequence[int]) -> None:
        """Drop the pictures of tracks."""
        for track_id in track_ids:
            self._best.pop(track_id, None)


def cut_out(image_bgr: Image, box_xyxy_px: npt.NDArray[np.float32]) -> Image:
    """A copy of the square around a box, with some room, as far as the picture goes.

    Returns:
        (height, width, 3) uint8, at most `_MAX_SIDE_PX` on a side by leaving pixels out; at least
        one pixel.
    """
    height, width = image_bgr.shape[:2]
    centre = (box_xyxy_px[:2] + box_xyxy_px[2:]) / 2
    half = float(max(box_xyxy_px[2:] - box_xyxy_px[:2])) * _GROWN / 2
    left, top = np.clip(np.floor(centre - half), 0, (width - 1, height - 1)).astype(int)
    right, bottom = np.clip(np.ceil(centre + half), (left + 1, top + 1), (width, height)).astype(int)
    step = max(1, int(np.ceil(max(right - left, bottom - top) / _MAX_SIDE_PX)))
    return image_bgr[top:bottom:step, left:right:step].copy()
