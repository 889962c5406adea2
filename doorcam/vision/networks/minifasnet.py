"""MiniFASNetV2 and MiniFASNetV1SE in Keras: is this face a person, or a picture of one?

Layer by layer as in minivision-ai/Silent-Face-Anti-Spoofing, src/model_lib/MiniFASNet.py, Apache-2.0. How
wide each layer is, and whether a block ends in squeeze and excitation, is read from the weights. Every batch
normalisation is folded into what stands before it, which changes nothing but the rounding.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault
from doorcam.vision.weights.torch_arrays import read_torch_arrays

INPUT_PX = 80
CLASSES = 3

_Array = npt.NDArray[np.float64]
_Arrays = Mapping[str, npt.NDArray[Any]]
# For each stage that halves the size the number of blocks that follow it.
_STAGES = (("conv_23", "conv_3", 4), ("conv_34", "conv_4", 6), ("conv_45", "conv_5", 2))
_EPSILON = 1e-5


def build(weights: Path) -> Any:
    """Build the network with its weights.

    Returns:
        A keras.Model from (n, 80, 80, 3) float32 pictures, RGB 0 to 255, to (n, 3) probabilities, of which the
        second is that of a person.

    Raises:
        WeightsFault: if the weights are damaged or a layer is not there or of another shape.
    """
    try:
        return _build(read_torch_arrays(weights))
    except (KeyError, ValueError) as error:
        raise WeightsFault(f"the weights file {weights} is not that of a MiniFASNet ({error})") from error


def _build(arrays: _Arrays) -> Any:
    import keras

    arrays = {name.removeprefix("module."): array for name, array in arrays.items()}
    picture = keras.Input((INPUT_PX, INPUT_PX, 3), name="picture_rgb")
    x = _block(arrays, picture[..., ::-1], "conv1", stride=2, pad=1)  # it was trained on blue, green, red
    x = _block(arrays, x, "conv2_dw", pad=1)
    for halving, stage, blocks in _STAGES:
        x = _bottleneck(arrays, x, halving, stride=2)
        for number in range(blocks):
            name = f"{stage}.model.{number}"
            x = keras.layers.add([x, _excited(arrays, _bottleneck(arrays, x, name), f"{name}.se_module")])
    x = keras.layers.Flatten()(_block(arrays, _block(arrays, x, "conv_6_sep"), "conv_6_dw"))
    x = _dense(x, *_folded(arrays, "linear", "bn"))
    x = _dense(x, arrays["prob.weight"].T, np.zeros(CLASSES))
    return keras.Model(picture, keras.layers.Softmax(name="probabilities")(x), name="minifasnet")


def _bottleneck(arrays: _Arrays, x: Any, name: str, stride: int = 1) -> Any:
    x = _block(arrays, x, f"{name}.conv")
    x = _block(arrays, x, f"{name}.conv_dw", stride=stride, pad=1)
    return _block(arrays, x, f"{name}.project")


def _block(arrays: _Arrays, x: Any, name: str, *, stride: int = 1, pad: int = 0) -> Any:
    """Convolution, batch normalisation and, where the weights have one, PReLU."""
    import keras

    x = keras.layers.ZeroPadding2D(pad)(x) if pad else x
    x = _convolve(x, *_folded(arrays, f"{name}.conv", f"{name}.bn"), stride)
    slopes = arrays.get(f"{name}.prelu.weight")
    if slopes is None:
        return x
    activation = keras.layers.PReLU(shared_axes=[1, 2])
    x = activation(x)
    activation.set_weights([slopes.reshape(1, 1, -1)])
    return x


def _excited(arrays: _Arrays, x: Any, name: str) -> Any:
    """Squeeze and excitation, in the blocks that have it."""
    import keras

    if f"{name}.fc1.weight" not in arrays:
        return x
    y = keras.layers.GlobalAveragePooling2D(keepdims=True)(x)
    y = keras.layers.ReLU()(_convolve(y, *_folded(arrays, f"{name}.fc1", f"{name}.bn1")))
    y = _convolve(y, *_folded(arrays, f"{name}.fc2", f"{name}.bn2"))
    return keras.layers.multiply([x, keras.layers.Activation("sigmoid")(y)])


def _folded(arrays: _Arrays, weighted: str, norm: str) -> tuple[_Array, _Array]:
    """A layer's kernel, outputs last, and bias, with the normalisation behind it."""
    kernel = np.moveaxis(arrays[f"{weighted}.weight"].astype(np.float64), 0, -1)
    if kernel.ndim == 4:
        kernel = np.moveaxis(kernel, 0, 2)
    scale = arrays[f"{norm}.weight"] / np.sqrt(arrays[f"{norm}.running_var"].astype(np.float64) + _EPSILON)
    return kernel * scale, arrays[f"{norm}.bias"] - arrays[f"{norm}.running_mean"] * scale


def _convolve(x: Any, kernel: _Array, bias: _Array, stride: int = 1) -> Any:
    import keras

    *size, inputs, filters = kernel.shape
    if inputs == 1:  # one filter a channel
        layer = keras.layers.DepthwiseConv2D(size, strides=stride)
        kernel = np.moveaxis(kernel, 2, 3)
    else:
        layer = keras.layers.Conv2D(filters, size, strides=stride)
    x = layer(x)
    layer.set_weights([kernel, bias])
    return x


def _dense(x: Any, kernel: _Array, bias: _Array) -> Any:
    import keras

    layer = keras.layers.Dense(kernel.shape[1])
    x = layer(x)
    layer.set_weights([kernel, bias])
    return x
