"""Which photos of a person are worth keeping: good ones, as different from each other as can be."""

from collections.abc import Sequence

import numpy as np

from doorcam.gallery.distances import Distances


def choose_varied(distances: Distances, qualities: Sequence[float], at_most: int) -> list[int]:
    """The best photo, and then again and again the one farthest from all chosen, its distance weighted by its quality.

    Farthest-point selection (Gonzalez, "Clustering to minimize the maximum intercluster distance", 1985).

    Args:
        distances: (n, n), of each photo to each.
        qualities: n, 0 to 1.
        at_most: How many to choose, at least 1.

    Returns:
        Their places in ascending order; all of them when there are no more than `at_most`.
    """
    weights = np.array(qualities, np.float32)
    if len(weights) <= at_most:
        return list(range(len(weights)))
    chosen = [int(weights.argmax())]
    while len(chosen) < at_most:
        gain = distances[:, chosen].min(axis=1) * weights
        gain[chosen] = -1
        chosen.append(int(gain.argmax()))
    return sorted(chosen)
