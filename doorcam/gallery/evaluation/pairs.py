"""Every photo compared with every other."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.gallery.evaluation.faces import FaceSet

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """Pairs of photos, nearest first.

    Attributes:
        distances: (n,) float64, rising.
        first: (n,) int32, places in the face set.
        second: (n,) int32, likewise; always greater than `first`.
    """

    distances: Floats
    first: npt.NDArray[np.int32]
    second: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """All pairs of a face set: two photos of one person (genuine), or of two people (impostor)."""

    genuine: Comparisons
    impostor: Comparisons


def all_pairs(faces: FaceSet, metric: Metric) -> Pairs:
    """Compare every photo with every other, once."""
    first, second = (part.astype(np.int32) for part in np.triu_indices(len(faces.photos), 1))
    distances = distance_matrix(faces.vectors, faces.vectors, metric)[first, second]
    order = np.argsort(distances, kind="stable")
    distances, first, second = distances[order], first[order], second[order]
    same = faces.people[first] == faces.people[second]
    genuine, impostor = (Comparisons(distances[chosen], first[chosen], second[chosen]) for chosen in (same, ~same))
    return Pairs(genuine, impostor)


def distance_matrix(rows: npt.NDArray[np.float32], columns: npt.NDArray[np.float32], metric: Metric) -> Floats:
    """Distances between two sets of vectors: (n, D) and (m, D) give (n, m); as `GalleryIndex.search` measures."""
    a, b = rows.astype(np.float64), columns.astype(np.float64)
    if metric is Metric.COSINE:
        a, b = (each / np.maximum(np.linalg.norm(each, axis=1, keepdims=True), 1e-30) for each in (a, b))
    squares = (a * a).sum(axis=1)[:, None] + (b * b).sum(axis=1) - 2.0 * (a @ b.T)
    squares = np.maximum(squares, 0.0)
    distances: Floats = squares / 2 if metric is Metric.COSINE else np.sqrt(squares)
    return distances


def distances_between(vectors: npt.NDArray[np.float32], pairs: Sequence[tuple[int, int]], metric: Metric) -> Floats:
    """The distance of each pair of places; infinite where one of them is negative: there was no face."""
    first, second = np.array(pairs).T
    found: Floats = np.full(len(pairs), np.inf)
    for number in np.flatnonzero((first >= 0) & (second >= 0)):
        one, other = first[number], second[number]
        found[number] = distance_matrix(vectors[one : one + 1], vectors[other : other + 1], metric)[0, 0]
    return found
