"""Vectors in memory, and the exact search of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from doorcam.errors import StorageFault

_Floats = npt.NDArray[np.float32]
_Numbers = npt.NDArray[np.int32]

NOBODY = -1

# Rows of half precision are widened so many at a time: they stay in the processor's cache.
_WIDENED_ROWS = 4096
# The smallest of so many blocks tell where the nearest rows are without sorting all.
_BLOCKS = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Vectors and whose they are. Never changes; `without` and `joined` make others that share the vectors.

    Attributes:
        vectors: (n, D) float32 or float16.
        owners: (n,) int32, a number for each person; `NOBODY` where a person is gone.
        half_squares: (n,) float32, half the squared length of each; infinite where a person is gone.
    """

    vectors: npt.NDArray[np.floating]
    owners: _Numbers
    half_squares: _Floats

    @classmethod
    def of(cls, vectors: npt.NDArray[np.floating], owners: _Numbers) -> "Rows":
        """Rows of living people.

        Raises:
            StorageFault: if a vector is not finite, or too long for its square to be.
        """
        # einsum over half precision would add up in half precision.
        parts = [np.einsum("ij,ij->i", part, part) for part in map(_wide, _parts(vectors))]
        half_squares = (0.5 * np.concatenate(parts)).astype(np.float32) if parts else np.empty(0, np.float32)
        if not np.isfinite(half_squares).all():
            raise StorageFault(
                "the gallery holds a template that is not made of numbers",
                "restore it from a backup: doorcam restore FILE",
            )
        return cls(vectors, owners, half_squares)

    @classmethod
    def none(cls, dtype: npt.DTypeLike) -> "Rows":
        """No rows."""
        return cls(np.empty((0, 0), dtype), np.empty(0, np.int32), np.empty(0, np.float32))

    @property
    def living(self) -> npt.NDArray[np.bool_]:
        """(n,) bool: whose person is not gone."""
        living: npt.NDArray[np.bool_] = self.owners != NOBODY
        return living

    def without(self, people: npt.ArrayLike) -> "Rows":
        """The same rows after people are gone."""
        gone = np.isin(self.owners, people)
        if not gone.any():
            return self
        return replace(
            self,
            owners=np.where(gone, np.int32(NOBODY), self.owners),
            half_squares=np.where(gone, np.float32(np.inf), self.half_squares),
        )

    def joined(self, other: "Rows") -> "Rows":
        """The living rows of both, this one's first."""
        kept = [(each, each.living) for each in (self, other) if len(each)]
        if len({each.vectors.shape[1] for each, _ in kept}) > 1:
            raise StorageFault(
                "the gallery's templates are not of one length", "restore it from a backup: doorcam restore FILE"
            )
        if not kept:
            return self
        if len(kept) == 1 and kept[0][1].all():
            return kept[0][0]
        return Rows(
            np.concatenate([each.vectors[living] for each, living in kept]),
            np.concatenate([each.owners[living] for each, living in kept]),
            np.concatenate([each.half_squares[living] for each, living in kept]),
        )

    def __len__(self) -> int:
        return len(self.owners)

    def rank(self, probes: _Floats, ranks: _Floats) -> None:
        """Write into (m, n) float32 what orders the rows by nearness to each of (m, D) probes; infinite for the gone.

        |t - p|^2 / 2 - |p|^2 / 2, which orders by either metric: on unit vectors it is 1/2 - cos.
        """
        if not len(self):
            return
        if self.vectors.dtype == np.float32:
            np.matmul(probes, self.vectors.T, out=ranks)
        else:
            for start, part in zip(range(0, len(self), _WIDENED_ROWS), _parts(self.vectors), strict=True):
                np.matmul(probes, _wide(part).T, out=ranks[:, start : start + len(part)])
        np.subtract(self.half_squares, ranks, out=ranks)

    def squared_distances(self, numbers: npt.NDArray[np.intp], probe: _Floats) -> npt.NDArray[np.float64]:
        """Of chosen rows, from the differences: the expanded square loses digits where distances are small."""
        parts = [np.square(_wide(self.vectors[some]) - probe).sum(axis=1, dtype=np.float64) for some in _parts(numbers)]
        return np.concatenate(parts) if parts else np.empty(0)


def smallest(ranks: _Floats, count: int) -> npt.NDArray[np.intp]:
    """Where the finite ones of at least the `count` smallest of (n,) values are; never infinite ones."""
    block = max(1, len(ranks) // _BLOCKS)
    lowest = np.minimum.reduceat(ranks, np.arange(0, len(ranks), block)) if len(ranks) else ranks
    if count >= len(lowest):
        return np.flatnonzero(ranks < np.inf)
    # As many blocks as that have a value no greater than this one.
    bound = np.partition(lowest, count - 1)[count - 1]
    return np.flatnonzero((ranks <= bound) & (ranks < np.inf))


def _parts(array: npt.NDArray[np.generic]) -> Iterator[npt.NDArray[np.generic]]:
    return (array[start : start + _WIDENED_ROWS] for start in range(0, len(array), _WIDENED_ROWS))


def _wide(vectors: npt.NDArray[np.generic]) -> _Floats:
    return vectors.astype(np.float32, copy=False)
