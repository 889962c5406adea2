"""The three networks of MTCNN in Keras, with the weights of the package `mtcnn`.

Zhang et al., "Joint Face Detection and Alignment using Multi-task Cascaded Convolutional Networks",
IEEE Signal Processing Letters 23 (2016), figure 2; layer by layer as in the package, but for the last ones:
they are joined into one layer, whose last number takes the place of the softmax over "no face" and "face".
That softmax is the logistic function of the difference of its two inputs, and the difference is linear.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault

Arrays = Sequence[npt.NDArray[np.float32]]

_HEADS = ("offsets", "landmarks", "faceness")


def build_pnet(arrays: Arrays) -> Any:
    """Build the proposal network.

    Returns:
        A keras.Model from (n, height, width, 3) float32 pictures, RGB 0 to 255, to (n, rows, columns, 5): four box
        offsets and the logarithm of the odds of a face; a cell is 12 px wide and 2 px from the next.
    """
    import keras

    layers = keras.layers
    picture, x = _picture(None)
    x = _convolve(x, 10, 3)
    x = layers.MaxPooling2D(2, 2, padding="same")(x)
    x = _convolve(x, 16, 3)
    x = _convolve(x, 32, 3)
    heads = [layers.Conv2D(4, 1, name="offsets")(x), layers.Conv2D(2, 1, name="faceness")(x)]
    published = _loaded(keras.Model(picture, heads, name="pnet"), arrays)
    return _with_joined_heads(published, x, lambda filters: layers.Conv2D(filters, 1))


def build_rnet(arrays: Arrays) -> Any:
    """Build the refinement network: (n, 24, 24, 3) to (n, 5), offsets and log odds as P-Net's."""
    import keras

    layers = keras.layers
    picture, x = _picture(24)
    x = _convolve(x, 28, 3)
    x = layers.MaxPooling2D(3, 2, padding="same")(x)
    x = _convolve(x, 48, 3)
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolve(x, 64, 2)
    x = _flatten_dense(x, 128)
    heads = [layers.Dense(4, name="offsets")(x), layers.Dense(2, name="faceness")(x)]
    published = _loaded(keras.Model(picture, heads, name="rnet"), arrays)
    return _with_joined_heads(published, x, layers.Dense)


def build_onet(arrays: Arrays) -> Any:
    """Build the output network: (n, 48, 48, 3) to (n, 15), four offsets, ten landmarks and the log odds.

    The landmarks are five x, then five y, as fractions of the box.
    """
    import keras

    layers = keras.layers
    picture, x = _picture(48)
    x = _convolve(x, 32, 3)
    x = layers.MaxPooling2D(3, 2, padding="same")(x)
    x = _convolve(x, 64, 3)
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolve(x, 64, 3)
    x = layers.MaxPooling2D(2, 2, padding="same")(x)
    x = _convolve(x, 128, 2)
    x = _flatten_dense(x, 256)
    heads = [
        layers.Dense(4, name="offsets")(x),
        layers.Dense(10, name="landmarks")(x),
        layers.Dense(2, name="faceness")(x),
    ]
    published = _loaded(keras.Model(picture, heads, name="onet"), arrays)
    return _with_joined_heads(published, x, layers.Dense)


def _picture(size_px: int | None) -> tuple[Any, Any]:
    import keras

    picture = keras.Input((size_px, size_px, 3), name="picture_rgb")
    return picture, keras.layers.Rescaling(1 / 128, -127.5 / 128)(picture)


def _convolve(x: Any, filters: int, size: int) -> Any:
    import keras

    return keras.layers.PReLU(shared_axes=[1, 2])(keras.layers.Conv2D(filters, size)(x))


def _flatten_dense(x: Any, units: int) -> Any:
    import keras

    # The weights come from Caffe, which flattened columns before rows.
    x = keras.layers.Flatten()(keras.layers.Permute((2, 1, 3))(x))
    return keras.layers.PReLU()(keras.layers.Dense(units)(x))


def _loaded(model: Any, arrays: Arrays) -> Any:
    wanted = [(weight.path, tuple(weight.shape)) for weight in model.weights]
    if len(wanted) != len(arrays):
        raise WeightsFault(f"{model.name} needs {len(wanted)} arrays of weights, the file has {len(arrays)}")
    for (path, shape), array in zip(wanted, arrays, strict=True):
        if shape != array.shape:
            raise WeightsFault(f"{model.name}: the layer {path} needs shape {shape}, the file has {array.shape}")
    model.set_weights(list(arrays))
    return model


def _with_joined_heads(published: Any, trunk: Any, layer: Callable[[int], Any]) -> Any:
    """The network with one last layer in place of several, of which `faceness` tells two classes apart."""
    import keras

    weights = {known.name: known.get_weights() for known in published.layers if known.name in _HEADS}
    *others, faceness = [weights[name] for name in _HEADS if name in weights]
    odds = [two[..., 1:] - two[..., :1] for two in faceness]
    kernel, bias = (np.concatenate(parts, axis=-1) for parts in zip(*others, odds, strict=True))
    joined = layer(kernel.shape[-1])
    model = keras.Model(published.inputs, joined(trunk), name=published.name)
    joined.set_weights([kernel, bias])
    return model
