"""What is on the map."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.gallery.evaluation.pairs import distance_matrix

_ROWS = 512
# Distances from expanded squares are right to about this; equal ones must not count as nearer.
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class AtlasFace:
    """One face of the map.

    Attributes:
        vector: (D,) float32.
        person_id: Whose it is; None for somebody unknown at the door.
        name: The display name, in any script; not to be trusted in a page. Empty for somebody unknown.
        source: The photo it came from, or when it was seen.
        thumbnail_jpeg: A small picture; empty where none is kept.
    """

    vector: npt.NDArray[np.float32]
    person_id: str | None
    name: str
    source: str
    thumbnail_jpeg: bytes


@dataclass(frozen=True, slots=True)
class Outlier:
    """A face that is nearer to somebody else than to its person's other photos.

    Attributes:
        face: Its place among the faces.
        own_distance: To the nearest other photo of the person.
        other: The place of the nearest photo of somebody else.
        other_distance: How far away that is.
    """

    face: int
    own_distance: float
    other: int
    other_distance: float


@dataclass(frozen=True)
class AtlasFaces:
    """All faces of one map, of one model.

    Attributes:
        faces: Any number.
        metric: How their vectors are compared.
    """

    faces: Sequence[AtlasFace]
    metric: Metric

    @cached_property
    def vectors(self) -> npt.NDArray[np.float32]:
        """(n, D), of length one where the metric says so; (0, 1) without faces."""
        if not self.faces:
            return np.empty((0, 1), np.float32)
        vectors = np.stack([face.vector for face in self.faces])
        if self.metric is Metric.COSINE:
            vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-30))
        return vectors

    @cached_property
    def people(self) -> dict[str, list[int]]:
        """For each enrolled person the places of their faces."""
        places: dict[str, list[int]] = {}
        for place, face in enumerate(self.faces):
            if face.person_id is not None:
                places.setdefault(face.person_id, []).append(place)
        return places

    @cached_property
    def enrolled(self) -> list[int]:
        """The places of enrolled faces, person by person."""
        return [place for places in self.people.values() for place in places]

    @cached_property
    def unknown(self) -> list[int]:
        """The places of unknown faces."""
        return [place for place, face in enumerate(self.faces) if face.person_id is None]

    @cached_property
    def outliers(self) -> list[Outlier]:
        """Photos that are likely mislabelled, the clearest first; a person's only photo is never one."""
        owners = np.repeat(np.arange(len(self.people)), [len(places) for places in self.people.values()])
        found = [
            outlier
            for start in range(0, len(self.enrolled), _ROWS)
            for outlier in self._outliers_of(np.array(self.enrolled), owners, slice(start, start + _ROWS))
        ]
        return sorted(found, key=lambda outlier: outlier.other_distance - outlier.own_distance)

    def _outliers_of(self, enrolled: npt.NDArray[np.intp], owners: npt.NDArray[np.intp], rows: slice) -> list[Outlier]:
        """Those among some rows of the enrolled faces."""
        distances = distance_matrix(self.vectors[enrolled[rows]], self.vectors[enrolled], self.metric)
        own = owners[rows][:, None] == owners
        others = np.where(own, np.inf, distances)
        distances[~own] = np.inf
        np.fill_diagonal(distances[:, rows], np.inf)
        nearest_own, nearest_other = distances.min(axis=1), others.min(axis=1)
        wrong = np.isfinite(nearest_own) & (nearest_other < nearest_own - _ROUNDING)
        return [
            Outlier(
                int(enrolled[rows][row]),
                float(nearest_own[row]),
                int(enrolled[others[row].argmin()]),
                float(nearest_other[row]),
            )
            for row in np.flatnonzero(wrong)
        ]
