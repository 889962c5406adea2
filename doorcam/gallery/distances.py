"""How far apart the faces of a few photos are."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from doorcam.domain import Embedding, Metric

Distances = npt.NDArray[np.float32]


def distances_between(embeddings: Sequence[Embedding], metric: Metric) -> Distances:
    """(n, n) float32: the distance of each face to each, 0 to itself; for the photos of one person, not for a gallery.

    Args:
        embeddings: At least one, all of one model.
        metric: Of that model; the cosine distance is 1 - cos.
    """
    vectors = np.stack([embedding.vector for embedding in embeddings]).astype(np.float32)
    if metric is Metric.EUCLIDEAN:
        return np.stack([np.linalg.norm(vectors - vector, axis=1) for vector in vectors])
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit = vectors / np.maximum(lengths, np.finfo(np.float32).tiny)
    distances: Distances = np.clip(1 - unit @ unit.T, 0, 2).astype(np.float32)
    np.fill_diagonal(distances, 0)
    return distances
