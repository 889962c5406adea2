"""Made-up people whose photos differ mostly in a few directions: what a head can learn to look away from."""

from pathlib import Path

import numpy as np

from doorcam.gallery.evaluation.faces import FaceSet

DIMENSION = 128


def crowd(people: int, photos: int, *, noisy: float = 2.5, seed: int = 3) -> FaceSet:
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(people, DIMENSION))
    owners = np.repeat(np.arange(people), photos)
    spread = np.full(DIMENSION, 0.35)
    spread[:8] = noisy
    vectors = (centres[owners] + spread * rng.normal(size=(owners.size, DIMENSION))).astype(np.float32)
    names = tuple(f"p{person}" for person in range(people))
    return FaceSet(vectors, owners, tuple(Path(f"{number}.jpg") for number in range(owners.size)), names, names)
