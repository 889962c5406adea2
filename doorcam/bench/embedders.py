"""Embedders as contestants, all with the same network and the same aligned faces, in a process of their own."""

import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.config.paths import cache_dir
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.registry import entry

NETWORK = "dlib_resnet_v1"
RANDOM_NETWORK = "facenet_20180402"
"""An Inception-ResNet-v1 with random weights, since its own come only on request: they do not change its speed."""

Image = npt.NDArray[np.uint8]
Vectors = list[list[float]]
Embed = Callable[[], Any]


def build(name: str, faces_bgr: Image, options: dict[str, Any]) -> Callable[[int], Vectors]:
    """A contestant's work on a batch of aligned faces.

    Args:
        name: One of `MAKERS`.
        faces_bgr: (1, n, size, size, 3) uint8: one batch.
        options: `network`, `NETWORK` if not said.

    Returns:
        Gives (n, dimension) numbers; the number it gets makes no difference.
    """
    embed = MAKERS[name](np.ascontiguousarray(faces_bgr[0]), options.get("network", NETWORK))
    return lambda _index: np.asarray(embed(), float).tolist()


def _doorcam(faces_bgr: Image, network_id: str, *, bfloat16: bool = False) -> Embed:
    if network_id == RANDOM_NETWORK:
        network = _compiled_random(bfloat16)
    else:
        (path,) = NetworkCache(cache_dir(os.environ) / "networks").ensure([network_id])
        network = CompiledNetwork(path, bfloat16=bfloat16)
    return lambda: network(faces_bgr)[0]


def _compiled_random(bfloat16: bool) -> CompiledNetwork:
    from doorcam.vision.backend import openvino
    from doorcam.vision.preprocessing import with_preprocessing

    converted = with_preprocessing(openvino.convert_model(_random_model()), entry(RANDOM_NETWORK))
    with tempfile.TemporaryDirectory(prefix="doorcam-bench-") as folder:
        path = Path(folder) / "random.xml"
        openvino.save_model(converted, path, compress_to_fp16=False)
        return CompiledNetwork(path, bfloat16=bfloat16)


def _random_model() -> Any:
    """The network with vectors of length 1, as doorcam compares them."""
    import keras

    from doorcam.vision.networks.inception_resnet_v1 import define

    keras.utils.set_random_seed(1)
    network = define(512)
    return keras.Model(network.input, keras.layers.UnitNormalization()(network.output))


def _keras(faces_bgr: Image, network_id: str) -> tuple[Any, Any]:
    from doorcam.vision import networks

    faces_rgb = faces_bgr[..., ::-1].astype(np.float32)
    if network_id == RANDOM_NETWORK:
        return _random_model(), (faces_rgb - 127.5) / 127.5
    known = entry(network_id)
    return networks.build(known, known.verify()), faces_rgb


def _keras_predict(faces_bgr: Image, network_id: str) -> Embed:
    model, faces_rgb = _keras(faces_bgr, network_id)
    return lambda: model.predict(faces_rgb, verbose=0)


def _tf_function(faces_bgr: Image, network_id: str) -> Embed:
    import tensorflow as tf

    model, faces_rgb = _keras(faces_bgr, network_id)
    compiled = tf.function(lambda batch: model(batch, training=False), autograph=False)
    batch = tf.constant(faces_rgb)
    return lambda: compiled(batch).numpy()


def _dlib(faces_bgr: Image, network_id: str) -> Embed:
    import dlib

    embedder = dlib.face_recognition_model_v1(str(entry(network_id).verify()))
    faces_rgb = [np.ascontiguousarray(face[..., ::-1]) for face in faces_bgr]
    return lambda: [list(vector) for vector in embedder.compute_face_descriptor(faces_rgb)]


MAKERS: dict[str, Callable[..., Embed]] = {
    "doorcam": _doorcam,
    "doorcam, bfloat16": partial(_doorcam, bfloat16=True),
    "keras predict": _keras_predict,
    "tf.function": _tf_function,
    "dlib": _dlib,
}
