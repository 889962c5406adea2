"""Vectors brought down to two and three dimensions."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Progress

Points = npt.NDArray[np.float32]

# Enough for neighbours, and quicker: van der Maaten and Hinton, "Visualizing Data using t-SNE", 2008.
_KEPT_DIMENSIONS = 50
_PERPLEXITY = 30.0
# With fewer faces than this there are no neighbourhoods to keep.
_FEW = 5
# Below it threads wait for one another longer than they work, for seconds where the processor is busy.
_WORTH_THREADS = 1000
# The usual spread of a start from PCA: Kobak and Berens, "The art of using t-SNE for single-cell
# transcriptomics", 2019.
_START_SPREAD = 1e-4
# A step of n / 48 is scikit-learn's own, after Belkina et al., "Automated optimized parameters for t-SNE", 2019; but
# its smallest, 50, throws few faces about in three dimensions: 48 photos of 10 people ended with a loss of 1.14,
# with 10 at 0.18.
_FACES_A_STEP = 48
_LEAST_STEP = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """One way to lay the faces out.

    Attributes:
        title: What it is.
        points: (n, 2) or (n, 3), finite.
    """

    title: str
    points: Points


def project(vectors: npt.NDArray[np.float32], progress: Progress = NO_PROGRESS) -> list[Projection]:
    """Lay vectors out by PCA, which keeps large distances, and by t-SNE, which keeps neighbours; always the same.

    Args:
        vectors: (n, D), n may be 0.
        progress: Told each of the four.

    Raises:
        Cancelled: if the progress says so.
    """
    progress("PCA", 0, 3)
    kept = pca(vectors, _KEPT_DIMENSIONS)
    progress("t-SNE in two dimensions", 1, 3)
    flat = tsne(kept, 2)
    progress("t-SNE in three dimensions", 2, 3)
    return [
        Projection("t-SNE, two dimensions", flat),
        Projection("t-SNE, three dimensions", tsne(kept, 3)),
        Projection("PCA, two dimensions", kept[:, :2]),
        Projection("PCA, three dimensions", kept[:, :3]),
    ]


def pca(vectors: npt.NDArray[np.float32], dimensions: int) -> Points:
    """The first principal components, (n, dimensions); zeros where there are not so many."""
    from sklearn.decomposition import PCA

    points = np.zeros((len(vectors), dimensions), np.float32)
    if len(vectors) and np.ptp(vectors, axis=0).any():
        count = min(dimensions, *vectors.shape)
        points[:, :count] = PCA(count, svd_solver="full").fit_transform(vectors)
    return points


def tsne(kept: Points, dimensions: int) -> Points:
    """Neighbours kept, (n, dimensions); the principal components where there are too few different faces.

    Args:
        kept: (n, D) principal components.
        dimensions: 2 or 3.
    """
    from sklearn.manifold import TSNE
    from threadpoolctl import threadpool_limits

    start = kept[:, :dimensions]
    if len(np.unique(kept, axis=0)) < _FEW:
        return start
    machine = TSNE(
        dimensions,
        learning_rate=max(len(kept) / _FACES_A_STEP, _LEAST_STEP),
        perplexity=min(_PERPLEXITY, (len(kept) - 1) / 3),
        init=start / start[:, 0].std() * _START_SPREAD,
        random_state=0,
    )
    with threadpool_limits(1 if len(kept) < _WORTH_THREADS else None):
        points: Points = machine.fit_transform(kept)
    return points
