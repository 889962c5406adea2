"""OpenFace's nn4.small2 in Keras, with its weights from an h5 file or a folder of CSV files.

Amos, Ludwiczuk and Satyanarayanan, "OpenFace: A general-purpose face recognition library with mobile
applications" (2016); layer by layer as in cmusatyalab/openface, models/openface/nn4.small2.def.lua,
with the names of Keras-OpenFace, by which the weights are found. The weights were trained with cross-map
normalisation and pooling by the root of the sum of squares; the port that leaves the first out and
averages instead gives other vectors.
"""

from pathlib import Path
from typing import Any, NamedTuple

from doorcam.vision.weights.csv_folder import read_csv_folder
from doorcam.vision.weights.keras_h5 import read_keras_h5
from doorcam.vision.weights.named_arrays import Reader, give_weights, wanted_by

INPUT_PX = 96
DIMENSION = 128


class _Inception(NamedTuple):
    """One inception module.

    Attributes:
        branches: For each kernel size the filters that reduce and the filters that follow.
        pool: "max" or "squares".
        pool_filters: Behind the pooling; 0 for none.
        plain_filters: Of the 1 x 1 branch; 0 for none.
        stride: Of the convolutions behind the reduction.
    """

    name: str
    branches: tuple[tuple[int, int, int], ...]
    pool: str
    pool_filters: int
    plain_filters: int
    stride: int = 1


_MODULES = (
    _Inception("3a", ((3, 96, 128), (5, 16, 32)), "max", 32, 64),
    _Inception("3b", ((3, 96, 128), (5, 32, 64)), "squares", 64, 64),
    _Inception("3c", ((3, 128, 256), (5, 32, 64)), "max", 0, 0, stride=2),
    _Inception("4a", ((3, 96, 192), (5, 32, 64)), "squares", 128, 256),
    _Inception("4e", ((3, 160, 256), (5, 64, 128)), "max", 0, 0, stride=2),
    _Inception("5a", ((3, 96, 384),), "squares", 96, 256),
    _Inception("5b", ((3, 96, 384),), "max", 96, 256),
)


def build(weights: Path) -> Any:
    """Build the network with its weights.

    Args:
        weights: The h5 file, or the folder of CSV files.

    Returns:
        A keras.Model from (n, 96, 96, 3) float32 pictures, RGB 0 to 1, to (n, 128) vectors not normalised yet.

    Raises:
        WeightsFault: if the weights are damaged or a layer is not there or of another shape.
    """
    import keras

    layers = keras.layers
    picture = keras.Input((INPUT_PX, INPUT_PX, 3), name="picture")
    x = _convolve(picture, 64, 7, "conv1", "bn1", stride=2)
    x = layers.MaxPooling2D(3, 2)(layers.ZeroPadding2D(1)(x))
    x = _cross_map_norm(x)
    x = _convolve(x, 64, 1, "conv2", "bn2")
    x = _convolve(x, 192, 3, "conv3", "bn3")
    x = _cross_map_norm(x)
    x = layers.MaxPooling2D(3, 2)(layers.ZeroPadding2D(1)(x))
    for module in _MODULES:
        x = _inception(x, module)
    x = layers.Flatten()(layers.AveragePooling2D(3, 1)(x))
    model = keras.Model(picture, layers.Dense(DIMENSION, name="dense_layer")(x), name="openface_nn4_small2")
    read: Reader = read_csv_folder if weights.is_dir() else read_keras_h5
    give_weights(model, read(weights, wanted_by(model)))
    return model


def _convolve(x: Any, filters: int, size: int, name: str, norm: str, stride: int = 1) -> Any:
    import keras

    x = keras.layers.ZeroPadding2D(size // 2)(x)
    x = keras.layers.Conv2D(filters, size, strides=stride, name=name)(x)
    return keras.layers.ReLU()(keras.layers.BatchNormalization(epsilon=1e-5, name=norm)(x))


def _inception(x: Any, module: _Inception) -> Any:
    import keras

    name = f"inception_{module.name}"
    ends = []
    for size, reduce_filters, filters in module.branches:
        branch = f"{name}_{size}x{size}"
        y = _convolve(x, reduce_filters, 1, f"{branch}_conv1", f"{branch}_bn1")
        ends.append(_convolve(y, filters, size, f"{branch}_conv2", f"{branch}_bn2", module.stride))
    pooled = keras.layers.MaxPooling2D(3, 2)(x) if module.pool == "max" else _root_of_squares(x)
    if module.pool_filters:
        pooled = _convolve(pooled, module.pool_filters, 1, f"{name}_pool_conv", f"{name}_pool_bn")
    ends.append(_padded(pooled, ends[0].shape[1]))
    if module.plain_filters:
        ends.append(_convolve(x, module.plain_filters, 1, f"{name}_1x1_conv", f"{name}_1x1_bn"))
    return keras.layers.concatenate(ends)


def _padded(x: Any, size: int) -> Any:
    """Zeros around the picture, the odd one at the end, as Torch's DepthConcat puts them."""
    import keras

    missing = size - x.shape[1]
    before, after = missing // 2, missing - missing // 2
    return keras.layers.ZeroPadding2D(((before, after), (before, after)))(x)


def _root_of_squares(x: Any) -> Any:
    """Torch's SpatialLPPooling(2, 3, 3): the root of the sum of squares in windows of 3 x 3."""
    import keras

    return keras.ops.sqrt(9.0 * keras.layers.AveragePooling2D(3, 3)(keras.ops.square(x)))


def _cross_map_norm(x: Any) -> Any:
    """Torch's SpatialCrossMapLRN(5, 0.0001, 0.75): x / (1 + alpha / 5 * sum of the squares of 5 channels) ^ beta."""
    import keras

    channels = x.shape[-1]
    squares = keras.ops.pad(keras.ops.square(x), [(0, 0), (0, 0), (0, 0), (2, 2)])
    total = sum(squares[..., shift : shift + channels] for shift in range(5))
    return x * keras.ops.power(1.0 + (0.0001 / 5) * total, -0.75)
