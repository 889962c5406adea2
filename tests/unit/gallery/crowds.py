"""Galleries large enough for an approximate index."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from doorcam.domain import Embedding, Metric
from doorcam.gallery.approximate import LEAST_ROWS, Kind
from doorcam.gallery.changes import Changes, Standing
from doorcam.gallery.index import GalleryIndex, IndexOptions
from tests.unit.gallery.conftest import MODEL

DIMENSION = 16
EACH = 4


def crowd(count: int = LEAST_ROWS, seed: int = 5) -> npt.NDArray[np.float32]:
    """(count, DIMENSION) templates, `EACH` of every person side by side."""
    generator = np.random.default_rng(seed)
    centres = generator.normal(size=(count // EACH, DIMENSION)).repeat(EACH, axis=0)
    return (centres + 0.1 * generator.normal(size=centres.shape)).astype(np.float32)


def newcomers(vectors: npt.NDArray[np.float32], owners: Sequence[int], start: str = "p", revision: int = 1) -> Changes:
    """Everybody as new."""
    people = tuple(Standing(f"{start}{number}", "N", 0.0, b"%16d" % number) for number in range(max(owners) + 1))
    return Changes(people, vectors, np.array(owners, np.int32), frozenset(), revision)


def crowded(kind: Kind | None, vectors: npt.NDArray[np.float32], *, float16: bool = False) -> GalleryIndex:
    """An index of a crowd, tuned."""
    options = IndexOptions(kind=kind or "exact", float16=float16)
    changes = newcomers(vectors, [row // EACH for row in range(len(vectors))])
    return GalleryIndex.empty(MODEL, Metric.EUCLIDEAN, options).updated(changes).tuned()


def near(vectors: npt.NDArray[np.float32], count: int = 100) -> list[Embedding]:
    """Probes near templates."""
    generator = np.random.default_rng(6)
    rows = vectors[generator.integers(0, len(vectors), count)]
    return [Embedding((row + 0.1 * generator.normal(size=DIMENSION)).astype(np.float32), MODEL) for row in rows]
