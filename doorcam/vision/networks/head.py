"""A head: one matrix behind a whole embedding network, fitted to the people of one door.

Distances behind it are Mahalanobis distances of the vectors before it, so it needs no bias, and with the
identity matrix it changes nothing.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from doorcam.vision.weights.keras_h5 import read_keras_h5

Array = npt.NDArray[np.float32]

_LAYER, _KERNEL = "head", "kernel"


def read_head(weights: Path, dimension: int) -> Array:
    """The matrix of such a file, (dimension, dimension) float32; vectors are rows on its left.

    Raises:
        WeightsFault: if the file is missing, damaged or of another size.
    """
    return read_keras_h5(weights, {_LAYER: {_KERNEL: (dimension, dimension)}})[_LAYER][_KERNEL]


def head_file(kernel: Array) -> bytes:
    """The content of a weights file with a matrix in it, laid out as a Keras layer without a bias."""
    content = BytesIO()
    with h5py.File(content, "w") as file:
        file.create_dataset(f"{_LAYER}/{_KERNEL}", data=kernel.astype(np.float32))
    return content.getvalue()


def with_head(network: Any, kernel: Array) -> Any:
    """Put a head behind a network.

    Args:
        network: An openvino.Model whose only output are (n, dimension) vectors.
        kernel: (dimension, dimension) float32.

    Returns:
        An openvino.Model with the same input, for any n.
    """
    from doorcam.vision.backend import PrePostProcessor, opset

    def multiplied(vectors: Any) -> Any:
        return opset.matmul(vectors, opset.constant(kernel), transpose_a=False, transpose_b=False).output(0)

    steps = PrePostProcessor(network)
    steps.output().postprocess().custom(multiplied)
    return steps.build()
