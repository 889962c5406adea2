"""Describing faces as vectors."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from doorcam.domain import Embedding, Metric
from doorcam.vision.weights.registry import FaceSpace


class Network(Protocol):
    """Runs a batch of (n, height, width, 3) pictures through a network; one array an output."""

    def __call__(self, pictures: npt.NDArray[np.uint8], /) -> tuple[npt.NDArray[np.float32], ...]:
        """Run the batch; see `CompiledNetwork`."""
        ...


class Embedder:
    """One embedding network.

    Attributes:
        model_id: The network's id; embeddings carry it.
        space: What the vectors mean and what the network is fed with.
    """

    def __init__(self, network: Network, model_id: str, space: FaceSpace) -> None:
        self._network = network
        self.model_id = model_id
        self.space = space

    def embed(self, aligned_bgr: npt.NDArray[np.uint8]) -> list[Embedding]:
        """Embed aligned faces in one batch.

        Args:
            aligned_bgr: (n, size, size, 3) uint8, blue-green-red; n may be 0.

        Raises:
            ValueError: if the faces do not have the network's size.
        """
        size = self.space.input_px
        if aligned_bgr.ndim != 4 or aligned_bgr.shape[1:] != (size, size, 3) or aligned_bgr.dtype != np.uint8:
            raise ValueError(
                f"aligned faces must be (n, {size}, {size}, 3) uint8, these are {aligned_bgr.shape} {aligned_bgr.dtype}"
            )
        (vectors,) = self._network(aligned_bgr)
        return [Embedding(vector, self.model_id) for vector in vectors]


def drift(first: Embedder, second: Embedder, aligned_bgr: npt.NDArray[np.uint8]) -> float:
    """How far two ways of running one network lie apart: the largest distance between their embeddings.

    Args:
        aligned_bgr: (n, size, size, 3) uint8, real faces; n at least 1.
    """
    pairs = zip(first.embed(aligned_bgr), second.embed(aligned_bgr), strict=True)
    return max(distance(one, two, first.space.metric) for one, two in pairs)


def distance(first: Embedding, second: Embedding, metric: Metric) -> float:
    """How far apart two faces are; lower is closer.

    Raises:
        ValueError: if different models made the embeddings.
    """
    if first.model_id != second.model_id:
        raise ValueError(f"embeddings of {first.model_id} and {second.model_id} cannot be compared")
    return float(distances([first], [second], metric)[0, 0])


def distances(first: Sequence[Embedding], second: Sequence[Embedding], metric: Metric) -> npt.NDArray[np.float32]:
    """How far apart the faces of two sets, both of one model and neither empty, are.

    Returns:
        (first, second) float32. A vector of zeros is at cosine distance 1 from every other.
    """
    one, two = (np.stack([embedding.vector for embedding in embeddings]) for embeddings in (first, second))
    if metric is Metric.EUCLIDEAN:
        away: npt.NDArray[np.float32] = np.linalg.norm(one[:, None] - two[None], axis=2)
        return away
    norms = np.linalg.norm(one, axis=1)[:, None] * np.linalg.norm(two, axis=1)[None]
    cosines: npt.NDArray[np.float32] = np.divide(one @ two.T, norms, out=np.zeros_like(norms), where=norms > 0)
    return 1 - cosines
