"""Whether the photos said to be of one person are."""

import numpy as np

from doorcam.gallery.distances import Distances


def disagreeing(distances: Distances, trusted: int, near: float, far: float) -> list[int]:
    """The photos that seem to show somebody else than the others.

    The others are those around the most central photo, and whatever is near one of them: a person with and
    without a beard hangs together through the photos in between.

    Args:
        distances: (n, n), of each photo to each; n at least 1.
        trusted: So many of the first are known to show the person; 0 when nothing is known yet.
        near: At this distance from one of the others a photo belongs to them.
        far: Up to this distance from the most central photo too.

    Returns:
        Their places, never of a trusted one; all of them when nothing is known and no majority agrees.
    """
    pool = slice(0, trusted or len(distances))
    centre = int(np.median(distances[pool, pool], axis=1).argmin())
    together = distances[centre] <= far
    together |= (distances[:, together] <= near).any(axis=1)
    if not trusted and len(distances) > 1 and 2 * together.sum() <= len(distances):
        return list(range(len(distances)))
    return [place for place in np.flatnonzero(~together).tolist() if place >= trusted]
