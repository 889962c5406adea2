"""An embedder run by TensorFlow itself: slow to start and large, and what OpenVINO is held against."""

import math
import os
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.errors import UsageFault
from doorcam.vision.weights import registry
from doorcam.vision.weights.registry import NetworkEntry, Preprocessing

Array = npt.NDArray[np.float32]

# Quiet, on the processor alone, and without the oneDNN that OpenVINO has in the same process.
_ENVIRONMENT = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "TF_ENABLE_ONEDNN_OPTS": "0"}


class TensorflowNetwork:
    """A Keras network with its preprocessing, called as a `CompiledNetwork` is. Imports TensorFlow.

    Raises:
        UsageFault: if the network is no Keras definition.
        WeightsFault: if its weights are missing or damaged.
    """

    def __init__(self, entry: NetworkEntry) -> None:
        for name, value in _ENVIRONMENT.items():
            os.environ.setdefault(name, value)
        whole = entry if entry.base is None else registry.entry(entry.base)
        if whole.preprocessing is None or whole.definition == "onnx":
            raise UsageFault(f"{entry.network_id} cannot be run by TensorFlow", 'set recognition.runtime = "openvino"')
        import tensorflow

        from doorcam.vision import networks

        model = networks.build(whole, whole.verify())
        self._preprocessing = whole.preprocessing
        self._head = _head(entry)
        self._run: Any = tensorflow.function(lambda pictures: model(pictures, training=False))

    def __call__(self, pictures: npt.NDArray[Any]) -> tuple[Array, ...]:
        """Run the network on a batch.

        Args:
            pictures: (n, size, size, 3) uint8, blue-green-red.

        Returns:
            One (n, dimension) float32 array.
        """
        prepared = _prepared(pictures[..., ::-1].astype(np.float32), self._preprocessing)
        vectors: Array = np.asarray(self._run(prepared), np.float32)
        if self._preprocessing.output == "l2":
            vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        return (vectors if self._head is None else vectors @ self._head,)


def _head(entry: NetworkEntry) -> Array | None:
    from doorcam.vision.networks.head import read_head

    if entry.base is None or entry.face_space is None:
        return None
    return read_head(entry.verify(), entry.face_space.dimension)


def _prepared(pictures_rgb: Array, steps: Preprocessing) -> Array:
    pictures = pictures_rgb[..., ::-1] if steps.colour == "BGR" else pictures_rgb
    if steps.normalisation == "fixed":
        mean, scale = (np.array(values, np.float32) for values in (steps.mean, steps.scale))
        pictures = (pictures - mean) / scale
    elif steps.normalisation == "per_image" and len(pictures):
        centred = pictures - pictures.mean(axis=(1, 2, 3), keepdims=True)
        spread: Array = np.sqrt(np.square(centred).mean(axis=(1, 2, 3), keepdims=True))
        pictures = centred / np.maximum(spread, np.float32(1 / math.sqrt(centred[0].size)))
    return np.ascontiguousarray(pictures, np.float32)
