"""Inception-ResNet-v1 in Keras, the network of FaceNet, with its weights from an h5 file.

Szegedy et al., "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning"
(arXiv 1602.07261), as in davidsandberg/facenet, src/models/inception_resnet_v1.py. The layers have the
names of keras-facenet, by which the weights are found.
"""

from pathlib import Path
from typing import Any

from doorcam.vision.weights.keras_h5 import read_keras_h5
from doorcam.vision.weights.named_arrays import give_weights, wanted_by

INPUT_PX = 160

# A step is filters, kernel and the last part of its name; a branch is a chain of steps.
_Step = tuple[int, int | tuple[int, int], str]
_Branches = tuple[tuple[_Step, ...], ...]

_BLOCK35: _Branches = (
    ((32, 1, "Conv2d_1x1"),),
    ((32, 1, "Conv2d_0a_1x1"), (32, 3, "Conv2d_0b_3x3")),
    ((32, 1, "Conv2d_0a_1x1"), (32, 3, "Conv2d_0b_3x3"), (32, 3, "Conv2d_0c_3x3")),
)
_BLOCK17: _Branches = (
    ((128, 1, "Conv2d_1x1"),),
    ((128, 1, "Conv2d_0a_1x1"), (128, (1, 7), "Conv2d_0b_1x7"), (128, (7, 1), "Conv2d_0c_7x1")),
)
_BLOCK8: _Branches = (
    ((192, 1, "Conv2d_1x1"),),
    ((192, 1, "Conv2d_0a_1x1"), (192, (1, 3), "Conv2d_0b_1x3"), (192, (3, 1), "Conv2d_0c_3x1")),
)
# In a reduction the last step of every branch halves the size; a pooling branch is added.
_MIXED_6A: _Branches = (
    ((384, 3, "Conv2d_1a_3x3"),),
    ((192, 1, "Conv2d_0a_1x1"), (192, 3, "Conv2d_0b_3x3"), (256, 3, "Conv2d_1a_3x3")),
)
_MIXED_7A: _Branches = (
    ((256, 1, "Conv2d_0a_1x1"), (384, 3, "Conv2d_1a_3x3")),
    ((256, 1, "Conv2d_0a_1x1"), (256, 3, "Conv2d_1a_3x3")),
    ((256, 1, "Conv2d_0a_1x1"), (256, 3, "Conv2d_0b_3x3"), (256, 3, "Conv2d_1a_3x3")),
)


def build(weights: Path, dimension: int) -> Any:
    """Build the network with its weights.

    Args:
        weights: The h5 file.
        dimension: Length of an embedding: 128 or 512 in the published files.

    Returns:
        A keras.Model from (n, 160, 160, 3) float32 normalised pictures to (n, dimension) vectors.

    Raises:
        WeightsFault: if the file is damaged or a layer is not there or of another shape.
    """
    model = define(dimension)
    give_weights(model, read_keras_h5(weights, wanted_by(model)))
    return model


def define(dimension: int) -> Any:
    """The network as Keras begins it, with random weights; otherwise as `build`."""
    import keras

    picture = keras.Input((INPUT_PX, INPUT_PX, 3), name="picture")
    x = _trunk(picture)
    x = keras.layers.GlobalAveragePooling2D(name="AvgPool")(x)
    x = keras.layers.Dense(dimension, use_bias=False, name="Bottleneck")(x)
    x = _batch_norm(x, "Bottleneck")
    return keras.Model(picture, x, name="inception_resnet_v1")


def _trunk(x: Any) -> Any:
    import keras

    x = _convolve(x, 32, 3, "Conv2d_1a_3x3", strides=2, padding="valid")
    x = _convolve(x, 32, 3, "Conv2d_2a_3x3", padding="valid")
    x = _convolve(x, 64, 3, "Conv2d_2b_3x3")
    x = keras.layers.MaxPooling2D(3, 2)(x)
    x = _convolve(x, 80, 1, "Conv2d_3b_1x1")
    x = _convolve(x, 192, 3, "Conv2d_4a_3x3", padding="valid")
    x = _convolve(x, 256, 3, "Conv2d_4b_3x3", strides=2, padding="valid")
    for number in range(1, 6):
        x = _residual(x, _BLOCK35, f"Block35_{number}", 0.17)
    x = _reduction(x, _MIXED_6A, "Mixed_6a")
    for number in range(1, 11):
        x = _residual(x, _BLOCK17, f"Block17_{number}", 0.1)
    x = _reduction(x, _MIXED_7A, "Mixed_7a")
    for number in range(1, 6):
        x = _residual(x, _BLOCK8, f"Block8_{number}", 0.2)
    return _residual(x, _BLOCK8, "Block8_6", 1.0, activate=False)


def _convolve(
    x: Any, filters: int, kernel: int | tuple[int, int], name: str, strides: int = 1, padding: str = "same"
) -> Any:
    import keras

    x = keras.layers.Conv2D(filters, kernel, strides=strides, padding=padding, use_bias=False, name=name)(x)
    return keras.layers.ReLU()(_batch_norm(x, name))


def _batch_norm(x: Any, name: str) -> Any:
    import keras

    return keras.layers.BatchNormalization(epsilon=0.001, scale=False, name=f"{name}_BatchNorm")(x)


def _residual(x: Any, branches: _Branches, name: str, scale: float, *, activate: bool = True) -> Any:
    import keras

    ends = []
    for place, steps in enumerate(branches):
        y = x
        for filters, kernel, part in steps:
            y = _convolve(y, filters, kernel, f"{name}_Branch_{place}_{part}")
        ends.append(y)
    y = keras.layers.Conv2D(x.shape[-1], 1, name=f"{name}_Conv2d_1x1")(keras.layers.concatenate(ends))
    x = keras.layers.add([x, keras.layers.Rescaling(scale)(y)])
    return keras.layers.ReLU()(x) if activate else x


def _reduction(x: Any, branches: _Branches, name: str) -> Any:
    import keras

    ends = []
    for place, (*steps, (last_filters, last_kernel, last_part)) in enumerate(branches):
        y = x
        for filters, kernel, part in steps:
            y = _convolve(y, filters, kernel, f"{name}_Branch_{place}_{part}")
        last = f"{name}_Branch_{place}_{last_part}"
        ends.append(_convolve(y, last_filters, last_kernel, last, strides=2, padding="valid"))
    ends.append(keras.layers.MaxPooling2D(3, 2)(x))
    return keras.layers.concatenate(ends)
