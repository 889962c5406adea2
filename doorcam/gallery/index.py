"""Exact search of the gallery for the people nearest to a face."""

from collections.abc import Sequence
from typing import Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import Candidate, Embedding, Metric
from doorcam.gallery.gallery import Gallery, TemplateMatrix

_Floats = npt.NDArray[np.float32]


class GalleryIndex:
    """All templates of one model at one moment, ready to be searched. Never changes.

    Args:
        matrix: What `Gallery.matrix` gave for the model.
        model_id: The model; probes of any other are refused.
        metric: How the model's embeddings are compared.

    Attributes:
        revision: Of the gallery it was made from; the gallery has changed when its own differs.
        people_count: How many people can be found.
    """

    def __init__(self, matrix: TemplateMatrix, model_id: str, metric: Metric) -> None:
        self.model_id = model_id
        self.metric = metric
        self.revision = matrix.revision
        ids = np.array(matrix.person_ids, dtype=object)
        self._starts = np.flatnonzero(np.r_[True, ids[1:] != ids[:-1]]) if ids.size else np.empty(0, np.intp)
        self._ends = np.r_[self._starts[1:], ids.size].astype(np.intp)
        self._ids = [matrix.person_ids[start] for start in self._starts]
        self._names = [matrix.names[start] for start in self._starts]
        self._extra_margins = [matrix.extra_margins[start] for start in self._starts]
        self.people_count = len(self._ids)
        self._vectors = _unit(matrix.vectors) if metric is Metric.COSINE else matrix.vectors
        self._half_squares = 0.5 * np.einsum("ij,ij->i", self._vectors, self._vectors)

    @classmethod
    def load(cls, gallery: Gallery, model_id: str, metric: Metric) -> Self:
        """The index of a gallery as it is now."""
        return cls(gallery.matrix(model_id), model_id, metric)

    def search(self, probes: Sequence[Embedding], top_k: int) -> list[tuple[Candidate, ...]]:
        """The people nearest to each probe.

        Args:
            probes: Embeddings of `model_id`.
            top_k: At most so many candidates for each, at least 1.

        Returns:
            For each probe its candidates, nearest first, one for each person, compared with the nearest
            of the person's templates; empty tuples from an empty gallery. Euclidean distance, or the
            cosine distance 1 - cos (0 to 2).

        Raises:
            ValueError: for a probe of another model or dimension, or one that is not finite.
        """
        if top_k < 1:
            raise ValueError(f"top_k is {top_k}, at least 1 is needed")
        for probe in probes:
            self._check(probe)
        if not probes or not self.people_count:
            return [() for _ in probes]
        vectors = np.stack([probe.vector for probe in probes]).astype(np.float32, copy=False)
        if self.metric is Metric.COSINE:
            vectors = _unit(vectors)
        # |t - p|^2 / 2 - |p|^2 / 2 ranks templates for both metrics (on unit vectors it is 1/2 - cos).
        ranks = self._half_squares - vectors @ self._vectors.T
        by_person = np.minimum.reduceat(ranks, self._starts, axis=1)
        return [self._nearest(probe, ranked, top_k) for probe, ranked in zip(vectors, by_person, strict=True)]

    def _nearest(self, probe: _Floats, ranked: _Floats, top_k: int) -> tuple[Candidate, ...]:
        count = min(top_k, self.people_count)
        chosen = np.argpartition(ranked, count - 1)[:count]
        found = [
            Candidate(
                self._ids[person], self._names[person], self._distance(probe, person), self._extra_margins[person]
            )
            for person in chosen
        ]
        return tuple(sorted(found, key=lambda candidate: (candidate.distance, candidate.person_id)))

    def _distance(self, probe: _Floats, person: int) -> float:
        """Computed anew from the differences: the expanded square loses digits where distances are small."""
        templates = self._vectors[self._starts[person] : self._ends[person]]
        squares = np.square(templates - probe).sum(axis=1, dtype=np.float64)
        nearest = float(squares.min())
        return nearest / 2 if self.metric is Metric.COSINE else nearest**0.5

    def _check(self, probe: Embedding) -> None:
        if probe.model_id != self.model_id:
            raise ValueError(f"a probe of {probe.model_id} cannot be searched among templates of {self.model_id}")
        if probe.vector.ndim != 1 or (self.people_count and probe.vector.size != self._vectors.shape[1]):
            raise ValueError(f"a probe {probe.vector.shape} among templates {self._vectors.shape}")
        if not np.isfinite(probe.vector).all():
            raise ValueError("a probe is not finite")


def _unit(vectors: _Floats) -> _Floats:
    """Rows of length 1; a row of zeros stays, and is at cosine distance 1/2 from any other."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: _Floats = (vectors / np.maximum(lengths, np.finfo(np.float32).tiny)).astype(np.float32)
    return unit
