"""Short lists of rows that are probably the nearest, out of very many, from FAISS.

FAISS is loaded only when such an index is built or read. It holds its rows compressed; the caller
measures those of the short list exactly. Malkov and Yashunin, 2018 (HNSW); Jégou et al., 2011 (product
quantisation in inverted lists); Douze et al., 2024 (FAISS).
"""

from typing import Any, Literal, Self

import numpy as np
import numpy.typing as npt

Kind = Literal["hnsw", "ivfpq"]

# The exact search of fewer rows takes no longer.
LEAST_ROWS = 20_000

_SHORT_LIST = 100
# Lists looked at, and neighbours held while the graph is walked: of a million clustered vectors of 128
# numbers, both find the nearest in more than 99 of 100 cases (`doorcam bench --only index`).
_LISTS_PROBED = 64
_WALKED = 200
_LINKS = 32
# k-means wants at least 39 points for each centroid (FAISS, ClusteringParameters.min_points_per_centroid).
_POINTS_PER_LIST = 50
_LISTS_PER_ROOT = 4


class Approximate:
    """An approximate index over the rows 0 to n - 1. Never changes.

    Args:
        index: A FAISS index.
        threads: For a batch of probes; a single one is searched on the calling thread.
    """

    def __init__(self, index: Any, threads: int) -> None:
        self._index = index
        self._threads = threads
        # A plain index of either kind, whose parameters FAISS keeps under different names.
        if hasattr(index, "hnsw"):
            index.hnsw.efSearch = _WALKED
        else:
            index.nprobe = _LISTS_PROBED

    @classmethod
    def build(cls, vectors: npt.NDArray[np.floating], kind: Kind, threads: int) -> Self:
        """Index (n, D) float32 or float16 vectors; takes about a minute for a million on one thread.

        Args:
            vectors: At least `LEAST_ROWS`.
            kind: hnsw is a graph of neighbours, ivfpq compressed lists around centroids.
            threads: At work, now and later; 1 leaves the other processors to others.
        """
        import faiss

        faiss.omp_set_num_threads(threads)
        count, dimension = vectors.shape
        lists = min(round(_LISTS_PER_ROOT * count**0.5), count // _POINTS_PER_LIST)
        recipe = f"HNSW{_LINKS},SQ8" if kind == "hnsw" else f"IVF{lists},PQ{_pieces(dimension)}x4fs"
        index = faiss.index_factory(dimension, recipe)
        sample = np.random.default_rng(0).choice(count, lists * _POINTS_PER_LIST, replace=False)
        index.train(vectors[np.sort(sample)].astype(np.float32))
        for start in range(0, count, LEAST_ROWS):
            index.add(vectors[start : start + LEAST_ROWS].astype(np.float32))
        return cls(index, threads)

    @classmethod
    def from_bytes(cls, data: npt.NDArray[np.uint8], threads: int) -> Self:
        """What `to_bytes` wrote. The bytes must be known to be ours: FAISS does not check them."""
        import faiss

        return cls(faiss.deserialize_index(data), threads)

    def to_bytes(self) -> npt.NDArray[np.uint8]:
        """(n,) uint8 to be saved."""
        import faiss

        data: npt.NDArray[np.uint8] = faiss.serialize_index(self._index)
        return data

    @property
    def size(self) -> int:
        """How many rows it was built over."""
        return int(self._index.ntotal)

    def short_lists(self, probes: npt.NDArray[np.float32]) -> list[npt.NDArray[np.intp]]:
        """For each of (m, D) probes the numbers of rows that are probably the nearest, in no order."""
        import faiss

        faiss.omp_set_num_threads(self._threads)  # holds for the calling thread alone
        _, found = self._index.search(probes, _SHORT_LIST)
        return [numbers[numbers >= 0].astype(np.intp) for numbers in found]


def _pieces(dimension: int) -> int:
    """Into how many pieces of 4 numbers, or a little more, a vector is cut."""
    return max(pieces for pieces in range(1, max(dimension // 4, 1) + 1) if dimension % pieces == 0)
