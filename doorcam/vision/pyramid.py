"""Shrinking one picture to many sizes, exactly and once for all."""

import threading
from collections.abc import Sequence
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.vision.lanes import Lanes

Array = npt.NDArray[np.float32]

# A camera has one size, and enrolment may come between with another.
_KEPT_PLANS = 2


class AreaPyramid:
    """Shrinks pictures by area, to every size asked for. May be used from several threads at once.

    A pixel of the result is the mean over the area it covers. Down the columns that is a difference of
    running sums, which are added up once for all sizes, so a small picture costs little; across the
    rows OpenCV does it. The answers differ from cv2.resize with INTER_AREA and from TensorFlow's
    resize_area by less than 0.01 of a grey level: float32 holds the running sums of whole numbers
    exactly up to 65,000 rows.

    The sizes are shared by the lanes. Every thread keeps the memory it worked in for the next picture of
    that size: to get it anew from the system takes as long as the work itself.
    """

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._kept = threading.local()

    def __call__(self, picture: Array, sizes_wh: Sequence[tuple[int, int]]) -> list[Array]:
        """Shrink a picture.

        Args:
            picture: (height, width, 3) float32, whole numbers from 0 to 255.
            sizes_wh: Widths and heights, none larger than the picture's.

        Returns:
            For each size a (height, width, 3) float32 picture, which is good until this thread's next call.
        """
        plans: dict[object, _Plan] = self._kept.__dict__.setdefault("plans", {})
        key = (picture.shape[:2], tuple(sizes_wh))
        if key not in plans:
            while len(plans) >= _KEPT_PLANS:
                del plans[next(iter(plans))]
            plans[key] = _Plan(*key)
        return plans[key].shrink(picture, self._lanes)


class _Plan:
    """Which rows add up to which, for one size of picture, and the memory to do it in."""

    def __init__(self, size_hw: tuple[int, int], sizes_wh: Sequence[tuple[int, int]]) -> None:
        height, width = size_hw
        self._sums = np.zeros((height + 1, width * 3), np.float32)
        self._levels = [_Level(height, width, size_wh) for size_wh in sizes_wh]

    def shrink(self, picture: Array, lanes: Lanes) -> list[Array]:
        rows, sums = picture.reshape(len(picture), -1), self._sums
        for row in range(len(rows)):  # np.cumsum down the columns takes twenty times as long
            np.add(sums[row], rows[row], out=sums[row + 1])
        # Each size is about half as much work as the one before.
        shares = [self._levels[first :: lanes.count] for first in range(lanes.count)]
        lanes.run([partial(_shrink_each, share, rows, sums) for share in shares])
        return [level.picture for level in self._levels]


def _shrink_each(levels: Sequence["_Level"], rows: Array, sums: Array) -> None:
    for level in levels:
        level.shrink(rows, sums)


class _Level:
    """One picture of the pyramid."""

    def __init__(self, height: int, width: int, size_wh: tuple[int, int]) -> None:
        edges = np.arange(size_wh[1] + 1) * (height / size_wh[1])
        self._whole = np.minimum(edges.astype(np.intp), height - 1)
        self._part = (edges - self._whole).astype(np.float32)[:, None]
        self._scale = np.float32(size_wh[1] / height)
        self._upto, self._sums = np.empty((2, size_wh[1] + 1, width * 3), np.float32)
        self._means = np.empty((size_wh[1], width, 3), np.float32)
        self.picture = np.empty((size_wh[1], size_wh[0], 3), np.float32)

    def shrink(self, rows: Array, sums: Array) -> None:
        upto, means = self._upto, self._means.reshape(len(self._means), -1)
        np.take(rows, self._whole, axis=0, out=upto, mode="clip")  # without a mode it works in a copy
        np.take(sums, self._whole, axis=0, out=self._sums, mode="clip")
        upto *= self._part
        upto += self._sums
        np.subtract(upto[1:], upto[:-1], out=means)
        means *= self._scale
        cv2.resize(self._means, self.picture.shape[1::-1], dst=self.picture, interpolation=cv2.INTER_AREA)
