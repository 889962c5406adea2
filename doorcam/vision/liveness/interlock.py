"""Frozen and looped pictures: a sensor's noise never comes twice.

A camera that hangs hands out one frame again and again; a recording put in its place comes round. In both, a
frame equals one that was there before, but for what encoding it again changed. Of a recording that is played
once, or to which fresh noise is added, this knows nothing.
"""

import numpy as np
import numpy.typing as npt

# So many pixels, always the same ones, stand for a frame.
_SAMPLES = 2048
# Mean difference in levels below which two frames are the same. Between frames with fresh noise of a standard
# deviation of one level, a quiet camera in good light, it is 1.1, and 0.34 at a deviation of 0.3; a JPEG of quality 90
# encoded again at 95 differs by 0.26.
_SAME_LEVELS = 0.35
# A glance at the first of the pixels leaves out all that differ by more than so many times that.
_GLANCE = 128
_MAYBE = 3.0


class RepeatInterlock:
    """Compares each frame with all of the last seconds. For one thread.

    Args:
        window_s: How far back frames are remembered; a loop longer than this goes unseen.
        max_frames: How many are remembered at most, at 2 kB each.
    """

    def __init__(self, window_s: float = 20.0, max_frames: int = 600) -> None:
        self._window_s = window_s
        self._samples = np.zeros((max_frames, _SAMPLES), np.uint8)
        self._times_s = np.full(max_frames, -np.inf)
        self._next = 0
        self._size = 0
        self._places = np.empty(0, np.intp)

    def repeats(self, image_bgr: npt.NDArray[np.uint8], t_s: float) -> bool:
        """Whether a frame brings no noise of its own, because it was there before. It is remembered.

        Args:
            image_bgr: (height, width, 3) uint8; after a change of size everything is forgotten.
            t_s: When it was captured, in seconds since any start.
        """
        sample = self._sample(image_bgr)
        kept = self._times_s >= t_s - self._window_s
        maybe = kept & (_differences(self._samples[:, :_GLANCE], sample[:_GLANCE]) < _MAYBE * _SAME_LEVELS)
        same = bool((_differences(self._samples[maybe], sample) < _SAME_LEVELS).any())
        self._samples[self._next], self._times_s[self._next] = sample, t_s
        self._next = (self._next + 1) % len(self._samples)
        return same

    def _sample(self, image_bgr: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        if image_bgr.size != self._size:
            self._size = image_bgr.size
            self._times_s[:] = -np.inf
            self._places = np.random.default_rng(0).integers(0, image_bgr.size, _SAMPLES)
        return image_bgr.reshape(-1)[self._places]


def _differences(kept: npt.NDArray[np.uint8], sample: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """(n,) mean differences of the rows of (n, m) from (m,)."""
    return np.asarray((np.maximum(kept, sample) - np.minimum(kept, sample)).mean(axis=1))
