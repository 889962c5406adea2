"""Faces of nobody in particular, sorted by likeness: who was seen several times?"""

import numpy as np
import numpy.typing as npt


def alike(distances: npt.NDArray[np.float32], threshold: float) -> list[list[int]]:
    """Groups of faces of which any two are within the threshold: complete linkage.

    Linked one by one instead, strangers would come into one group over a chain of blurred faces. A person may fall
    apart into several groups; two people in one are as likely as their false match.

    Args:
        distances: (n, n), of each face to each, as in `doorcam.gallery.distances`.
        threshold: Largest distance at which two pictures may be of one person.

    Returns:
        The places of the faces of each group, the largest group first, then that with the smallest place.
    """
    if len(distances) < 2:
        return [[place] for place in range(len(distances))]
    from sklearn.cluster import AgglomerativeClustering  # takes a second to import

    linkage = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="complete", distance_threshold=np.nextafter(threshold, np.inf)
    )
    groups: dict[int, list[int]] = {}
    for place, group in enumerate(linkage.fit_predict(distances)):
        groups.setdefault(int(group), []).append(place)
    return sorted(groups.values(), key=lambda places: (-len(places), places[0]))
