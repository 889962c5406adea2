"""Shrinking one picture to many sizes, exactly and once for all."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.vision.lanes import Lanes
from doorcam.vision.pool import Pool

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

    The sizes are shared by the lanes. The memory that was worked in is kept for the next picture of that size: to
    get it anew from the system takes as long as the work itself.
    """

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._plans: dict[object, Pool[_Plan]] = {}

    @contextmanager
    def shrunk(self, picture: Array, sizes_wh: Sequence[tuple[int, int]]) -> Iterator[list[Array]]:
        """A picture in other sizes, until the block ends.

        Args:
            picture: (height, width, 3) float32, whole numbers from 0 to 255.
            sizes_wh: Widths and heights, none larger than the picture's.

        Yields:
            For each size a (height, width, 3) float32 picture.
        """
        height, width = picture.shape[:2]
        key = (height, width, *sizes_wh)
        pool = self._plans.get(key)
        if pool is None:
            pool = Pool(partial(_Plan, (height, width), sizes_wh))
            self._plans = dict([*self._plans.items(), (key, pool)][-_KEPT_PLANS:])
        with pool.lend() as plan:
            yield plan.shrink(picture, self._lanes)


class _Plan:
    """Which rows add up to which, for one size of picture, and the memory to do it in."""

    def __init__(self, size_hw: tuple[int, int], sizes_wh: Sequence[tuple[int, int]]) -> None:
        height, width = size_hw
        self._sums = np.zeros((height + 1, width * 3), np.float32)
        self._levels = [_Level(height, width, size_wh) for size_wh in sizes_wh]
        self._scratch: list[Array] = []

    def shrink(self, picture: Array, lanes: Lanes) -> list[Array]:
        rows, sums = picture.reshape(len(picture), -1), self._sums
        for row in range(len(rows)):  # np.cumsum down the columns takes twenty times as long
            np.add(sums[row], rows[row], out=sums[row + 1])
        # Each size is about half as much work as the one before.
        shares = [self._levels[first :: lanes.count] for first in range(lanes.count)]
        if not self._scratch:
            largest = [max((level.height for level in share), default=0) for share in shares]
            self._scratch = [np.empty((3, height + 1, sums.shape[1]), np.float32) for height in largest]
        pieces = zip(shares, self._scratch, strict=True)
        lanes.run([partial(_shrink_each, share, rows, sums, scratch) for share, scratch in pieces])
        return [level.picture for level in self._levels]


def _shrink_each(levels: Sequence["_Level"], rows: Array, sums: Array, scratch: Array) -> None:
    for level in levels:
        level.shrink(rows, sums, scratch)


class _Level:
    """One picture of the pyramid."""

    def __init__(self, height: int, width: int, size_wh: tuple[int, int]) -> None:
        self.height = size_wh[1]
        self.picture = np.empty((size_wh[1], size_wh[0], 3), np.float32)
        edges = np.arange(size_wh[1] + 1) * (height / size_wh[1])
        self._whole = np.minimum(edges.astype(np.intp), height - 1)
        self._part = (edges - self._whole).astype(np.float32)[:, None]
        self._scale = np.float32(size_wh[1] / height)
        self._means_shape = (size_wh[1], width, 3)

    def shrink(self, rows: Array, sums: Array, scratch: Array) -> None:
        """Fill `picture`.

        Args:
            rows: (height, width * 3), the whole picture.
            sums: (height + 1, width * 3), its running sums.
            scratch: (3, `height` + 1 or more, width * 3), to work in.
        """
        upto, whole = scratch[:2, : self.height + 1]
        means = scratch[2, : self.height]
        np.take(rows, self._whole, axis=0, out=upto, mode="clip")  # without a mode it works in a copy
        np.take(sums, self._whole, axis=0, out=whole, mode="clip")
        upto *= self._part
        upto += whole
        np.subtract(upto[1:], upto[:-1], out=means)
        means *= self._scale
        size_wh = self.picture.shape[1::-1]
        cv2.resize(means.reshape(self._means_shape), size_wh, dst=self.picture, interpolation=cv2.INTER_AREA)
