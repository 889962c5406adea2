"""How a face is compared with a person of several templates.

`GalleryIndex` keeps to one of these for as long as it lives: `prepared` says what it stores of a person,
`ranked` in which order it names people. Distances of different ways are not the same measure: a threshold
holds for the way it was found with.
"""

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric

_Floats = npt.NDArray[np.float32]
_Numbers = npt.NDArray[np.int32]

# Of three votes two are a majority, and at most one other person has one: whoever comes second in the
# order of votes is then also the nearest of the others, and the margin to them means what it says.
_VOTERS = 3


class Matching(StrEnum):
    """A way to compare.

    `BEST`: with the person's nearest template. `CENTROID`: with the middle of their templates.
    `NEIGHBOURS`: whoever owns most of the three nearest templates of all, at the distance of their
    nearest.
    """

    BEST = "best"
    CENTROID = "centroid"
    NEIGHBOURS = "neighbours"


def prepared(vectors: _Floats, owners: _Numbers, metric: Metric, matching: Matching) -> tuple[_Floats, _Numbers]:
    """What an index stores of templates.

    A centroid is the sum of a person's unit vectors, brought to length 1. Where lengths count (Euclidean)
    it is then given the mean length of the templates, which for models of unit vectors is 1 again.

    Args:
        vectors: (n, D) float32 templates.
        owners: (n,) int32, whose each is; all templates of a person must be among them.

    Returns:
        (m, D) float32 vectors, of unit length for the cosine, and (m,) int32 owners.
    """
    if matching is not Matching.CENTROID or not len(vectors):
        return (unit(vectors) if metric is Metric.COSINE else vectors), owners
    order = np.argsort(owners, kind="stable")
    people, starts, counts = np.unique(owners[order], return_index=True, return_counts=True)
    centroids = unit(np.add.reduceat(unit(vectors)[order], starts, axis=0))
    if metric is Metric.EUCLIDEAN:
        lengths = np.add.reduceat(np.linalg.norm(vectors[order], axis=1), starts) / counts
        centroids = (centroids * lengths[:, None]).astype(np.float32)
    return centroids, people


def ranked(
    owners: _Numbers, distances: npt.NDArray[np.float64], matching: Matching
) -> tuple[_Numbers, npt.NDArray[np.float64]]:
    """The people of some rows, best match first, each once with the distance of their nearest row.

    Args:
        owners: (n,) int32 whose the rows are, in any order.
        distances: (n,) float64 of the rows to a probe.
    """
    order = np.argsort(distances, kind="stable")
    people, first = np.unique(owners[order], return_index=True)
    nearest = distances[order][first]
    votes = (people[:, None] == owners[order][:_VOTERS]).sum(axis=1) if matching is Matching.NEIGHBOURS else 0 * people
    best = np.lexsort((nearest, -votes))
    return people[best], nearest[best]


def unit(vectors: _Floats) -> _Floats:
    """Rows of length 1; a row of zeros stays, and is at cosine distance 1/2 from any other."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: _Floats = (vectors / np.maximum(lengths, np.finfo(np.float32).tiny)).astype(np.float32)
    return scaled
