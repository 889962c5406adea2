"""Made-up people: clouds of vectors."""

from pathlib import Path

import numpy as np

from doorcam.gallery.evaluation.faces import FaceSet

THRESHOLD = 0.5


def face_set(vectors: list[list[float]] | np.ndarray, people: list[int]) -> FaceSet:
    count = max(people) + 1
    return FaceSet(
        np.array(vectors, np.float32),
        np.array(people, np.intp),
        tuple(Path(f"p{person}/{place}.jpg") for place, person in enumerate(people)),
        tuple(f"p{number}" for number in range(count)),
        tuple(f"Person {number}" for number in range(count)),
    )


def crowd(people: int, photos: int, *, spread: float, seed: int = 0, dimension: int = 16) -> FaceSet:
    """People about distance 1.4 apart, whose photos lie `spread` around them in every direction."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(people, dimension))
    centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    owners = np.repeat(np.arange(people), photos)
    return face_set(centres[owners] + rng.normal(scale=spread, size=(owners.size, dimension)), owners.tolist())
