"""The gallery as a flat map: where each face lies, and which of them need a look."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Metric, Progress
from doorcam.gallery.atlas.faces import AtlasFace, AtlasFaces, Outlier
from doorcam.gallery.atlas.projections import Points, pca
from doorcam.gallery.gallery import TemplateMatrix

MOST_FACES = 10_000
"""More can hardly be told apart, and comparing each with each takes seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """A map.

    Attributes:
        person_ids: Whose each face is.
        names: Their display names.
        people: (n,) int32, the number of the person, from 0 in the order of the gallery.
        vectors: (n, D) float32, of length one where the metric says so.
        points: (n, 2) float32 by PCA, which keeps large distances.
        outliers: Faces that are likely mislabelled, by place.
        alike: (n,) bool, of people who look like somebody else and are matched more strictly.
        left_out: How many faces are not on the map because there are too many.
    """

    person_ids: tuple[str, ...]
    names: tuple[str, ...]
    people: npt.NDArray[np.int32]
    vectors: npt.NDArray[np.float32]
    points: Points
    outliers: dict[int, Outlier]
    alike: npt.NDArray[np.bool_]
    left_out: int


def survey(matrix: TemplateMatrix, metric: Metric, progress: Progress = NO_PROGRESS) -> Survey:
    """Lay a gallery out; of more than `MOST_FACES` faces, those of people drawn at random, always the same.

    Raises:
        Cancelled: if the progress says so.
    """
    rows = _drawn(matrix)
    ids, names = (tuple(every[row] for row in rows) for every in (matrix.person_ids, matrix.names))
    faces = AtlasFaces(
        tuple(
            AtlasFace(matrix.vectors[row], person_id, name, "", b"")
            for row, person_id, name in zip(rows, ids, names, strict=True)
        ),
        metric,
    )
    progress("Laying out the faces", 0, 2)
    points = pca(faces.vectors, 2)
    progress("Comparing the faces", 1, 2)
    outliers = {outlier.face: outlier for outlier in faces.outliers}
    numbers = {person_id: number for number, person_id in enumerate(faces.people)}
    return Survey(
        person_ids=ids,
        names=names,
        people=np.array([numbers[person_id] for person_id in ids], np.int32),
        vectors=faces.vectors,
        points=points,
        outliers=outliers,
        alike=np.array([matrix.extra_margins[row] > 0 for row in rows], np.bool_),
        left_out=len(matrix.person_ids) - len(rows),
    )


def _drawn(matrix: TemplateMatrix) -> list[int]:
    """Which rows are shown: all, or those of as many whole people as there is room for."""
    if len(matrix.person_ids) <= MOST_FACES:
        return list(range(len(matrix.person_ids)))
    rows: dict[str, list[int]] = {}
    for row, person_id in enumerate(matrix.person_ids):
        rows.setdefault(person_id, []).append(row)
    each = list(rows.values())
    order = np.random.default_rng(0).permutation(len(each))
    fitting = order[: int(np.searchsorted(np.cumsum([len(each[place]) for place in order]), MOST_FACES, side="right"))]
    return sorted(row for place in fitting for row in each[place])
