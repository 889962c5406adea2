"""Fits a head and judges it: by people it has not learned from, before and after."""

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Metric, Progress
from doorcam.gallery.evaluation.faces import FaceSet
from doorcam.gallery.evaluation.pairs import all_pairs, distance_matrix
from doorcam.gallery.evaluation.verification import Verification, verify
from doorcam.training.people import split
from doorcam.vision.child import run_child
from doorcam.vision.networks.head import head_file, read_head
from doorcam.vision.runtime import NetworkCache
from doorcam.vision.weights import install, made
from doorcam.vision.weights.registry import NetworkEntry

Kernel = npt.NDArray[np.float32]

_DRAWS = 200
"""How often people are drawn again for the intervals of the rates."""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """A head and how it does.

    Attributes:
        kernel: (D, D), its matrix.
        learned_people: How many people it learned from.
        before: The rates of the people held out, without it.
        after: With it. The same people said when to stop, which flatters it a little.
    """

    kernel: Kernel
    learned_people: int
    before: Verification
    after: Verification

    @property
    def better(self) -> bool:
        """Whether it makes fewer errors."""
        return self.after.eer.value < self.before.eer.value


def try_head(faces: FaceSet, metric: Metric, threshold: float, seed: int, progress: Progress = NO_PROGRESS) -> Trial:
    """Fit a head to some of the people and judge it by the others. TensorFlow runs in a process of its own.

    Args:
        faces: Of everybody.
        metric: How their vectors are compared.
        threshold: The largest distance accepted in use.
        seed: Of all that is random.
        progress: Told every round.

    Raises:
        TooFewPeople: as `split`.
        WeightsFault: if TensorFlow fails.
        Cancelled: if the progress says so.
    """
    learned, held_out = split(faces, seed)
    kernel = _fit(learned, held_out, metric, seed, progress)
    # A threshold keeps its meaning when strangers lie as far apart as before.
    identity = np.eye(len(kernel), dtype=np.float32)
    kernel *= _strangers_apart(held_out, identity) / _strangers_apart(held_out, kernel)
    before, after = (
        verify(judged, all_pairs(judged, metric), threshold, _DRAWS, seed, progress)
        for judged in (held_out, replace(held_out, vectors=held_out.vectors @ kernel))
    )
    return Trial(kernel, np.unique(learned.people).size, before, after)


def keep_head(kernel: Kernel, base: NetworkEntry, cache: NetworkCache, progress: Progress = NO_PROGRESS) -> str:
    """Make a network of a head: known, and converted together with the network it stands on.

    Returns:
        Its id.

    Raises:
        WeightsFault, StorageFault: if it cannot be written or converted; nothing is kept then.
        Cancelled: if the progress says so; the same.
    """
    network = made.keep(base, head_file(kernel))
    try:
        cache.ensure([network.network_id], progress)
    except BaseException:
        install.remove(network)
        raise
    return network.network_id


def _fit(learned: FaceSet, held_out: FaceSet, metric: Metric, seed: int, progress: Progress) -> Kernel:
    with tempfile.TemporaryDirectory(prefix="doorcam-training-") as folder:
        given, found = Path(folder, "faces.npz"), Path(folder, "head.h5")
        np.savez(
            given,
            allow_pickle=False,
            vectors=learned.vectors,
            people=learned.people,
            held_out_vectors=held_out.vectors,
            held_out_people=held_out.people,
            unit_length=np.array(metric is Metric.COSINE),
            seed=np.array(seed),
        )
        run_child("doorcam.training.fit", [given, found], "training", progress)
        return read_head(found, learned.vectors.shape[1])


def _strangers_apart(faces: FaceSet, kernel: Kernel) -> np.float32:
    """How far apart faces of different people lie behind a head, on average."""
    mapped = faces.vectors @ kernel
    distances = distance_matrix(mapped, mapped, Metric.EUCLIDEAN)
    return np.float32(distances[faces.people[:, None] != faces.people].mean())
