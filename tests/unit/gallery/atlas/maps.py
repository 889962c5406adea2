"""Made-up faces to draw maps of."""

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.gallery.atlas.faces import AtlasFace, AtlasFaces

JPEG = b"\xff\xd8\xff\xd9"


def face(vector: npt.ArrayLike, person_id: str | None, name: str = "", source: str = "photo.jpg") -> AtlasFace:
    return AtlasFace(np.asarray(vector, np.float32), person_id, name or (person_id or ""), source, JPEG)


def crowd(people: int, photos: int, unknown: int = 0, names: tuple[str, ...] = (), seed: int = 1) -> AtlasFaces:
    """People well apart, and some strangers."""
    rng = np.random.default_rng(seed)
    faces = []
    for person in range(people):
        centre = rng.normal(size=32)
        name = names[person] if names else f"person {person}"
        faces += [face(centre + 0.1 * rng.normal(size=32), f"p{person}", name, f"{i}.jpg") for i in range(photos)]
    faces += [face(rng.normal(size=32), None, source="2026-03-01 13:00:00") for _ in range(unknown)]
    return AtlasFaces(tuple(faces), Metric.EUCLIDEAN)
