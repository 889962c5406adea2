"""Arrays of weights by layer and name, and what a network expects of them."""

from collections.abc import Callable, Mapping
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault

Array = npt.NDArray[np.float32]

Wanted = Mapping[str, Mapping[str, tuple[int, ...]]]
"""For each layer the shape of each of its arrays, named and laid out as in Keras."""

NamedArrays = dict[str, dict[str, Array]]

Reader = Callable[[Path, Wanted], NamedArrays]


def wanted_by(model: Any) -> Wanted:
    """The arrays a keras.Model needs, for the layers that have any."""
    return {
        layer.name: {weight.name: tuple(weight.shape) for weight in layer.weights}
        for layer in model.layers
        if layer.weights
    }


def give_weights(model: Any, arrays: NamedArrays) -> None:
    """Set the weights of a keras.Model to arrays that have been read for it."""
    for layer, named in arrays.items():
        here = model.get_layer(layer)
        here.set_weights([named[weight.name] for weight in here.weights])


def checked(path: Path, layer: str, name: str, values: npt.NDArray[Any], shape: tuple[int, ...]) -> Array:
    """One array as contiguous float32, once it can be weights.

    Raises:
        WeightsFault: if it has another number of values, or values no network has; it names the layer.
    """
    if values.size != prod(shape):
        raise WeightsFault(f"{path}: {name} of the layer {layer} has {values.size} values, not {prod(shape)}")
    with np.errstate(over="ignore"):
        found = np.ascontiguousarray(values.reshape(shape), dtype=np.float32)
    if not np.isfinite(found).all() or (name == "moving_variance" and (found < 0).any()):
        raise WeightsFault(f"{path}: {name} of the layer {layer} has values no network has")
    return found
