"""dlib's face recognition network (a ResNet with 29 convolutions) in Keras.

Architecture: dlib's examples/dnn_face_recognition_ex.cpp, public domain. Every affine layer is
folded into the convolution before it, which changes nothing but the rounding.
"""

from typing import Any

import numpy as np

from doorcam.errors import WeightsFault
from doorcam.vision.weights.dlib_file import DlibResnetWeights, ScaledConvolution

INPUT_PX = 150
DIMENSION = 128
# dlib subtracts the mean of its training pictures and divides by 256 (dlib/dnn/input.h).
MEAN_RGB = (122.782, 117.001, 104.298)

# For each level of the network: how many residual blocks, and whether the first one halves the size.
_LEVELS = ((3, False), (4, True), (3, True), (3, True), (1, True))
N_CONVOLUTIONS = 1 + 2 * sum(blocks for blocks, _ in _LEVELS)


def build(weights: DlibResnetWeights) -> Any:
    """Build the network with its weights.

    Returns:
        A keras.Model from (n, 150, 150, 3) float32 pictures, RGB 0 to 255, to (n, 128) float32
        embeddings, compared by Euclidean distance.

    Raises:
        WeightsFault: if a layer's weights do not have the shape the network needs.
    """
    import keras

    picture = keras.Input((INPUT_PX, INPUT_PX, 3), name="picture_rgb")
    offset = [-mean / 256 for mean in MEAN_RGB]
    x = keras.layers.Rescaling([1 / 256] * 3, offset)(picture)
    layers = iter(weights.convolutions)
    x = _convolve(x, next(layers))
    x = keras.layers.ReLU()(x)
    x = keras.layers.MaxPooling2D(3, 2)(x)
    for blocks, halves in _LEVELS:
        for block in range(blocks):
            x = _residual(x, next(layers), next(layers), halve=halves and block == 0)
    x = keras.layers.GlobalAveragePooling2D()(x)
    if weights.projection.shape != (x.shape[-1], DIMENSION):
        raise WeightsFault(f"the layer fc_no_bias has shape {weights.projection.shape}, not ({x.shape[-1]}, 128)")
    embedding = keras.layers.Dense(DIMENSION, use_bias=False, name="embedding")
    model = keras.Model(picture, embedding(x), name="dlib_resnet")
    embedding.set_weights([weights.projection])
    return model


def _convolve(x: Any, layer: ScaledConvolution) -> Any:
    import keras

    if layer.kernel.shape[2] != x.shape[-1]:
        raise WeightsFault(f"a convolution takes {layer.kernel.shape[2]} channels where there are {x.shape[-1]}")
    if layer.padding:
        x = keras.layers.ZeroPadding2D(layer.padding)(x)
    filters = layer.kernel.shape[3]
    convolution = keras.layers.Conv2D(filters, layer.kernel.shape[:2], strides=layer.stride)
    y = convolution(x)
    convolution.set_weights([layer.kernel, layer.bias])
    return y


def _residual(x: Any, first: ScaledConvolution, second: ScaledConvolution, *, halve: bool) -> Any:
    import keras

    y = keras.layers.ReLU()(_convolve(x, first))
    y = _convolve(y, second)
    if halve:
        x = keras.layers.AveragePooling2D(2, 2)(x)
    # dlib's add_prev pads the smaller of the two with zeros at the end of every axis.
    shape = np.maximum(x.shape[1:], y.shape[1:])
    return keras.layers.ReLU()(keras.layers.add([_pad_to(x, shape), _pad_to(y, shape)]))


def _pad_to(x: Any, shape: Any) -> Any:
    import keras

    missing = [(0, int(wanted - there)) for wanted, there in zip(shape, x.shape[1:], strict=True)]
    return keras.ops.pad(x, [(0, 0), *missing]) if any(after for _, after in missing) else x
