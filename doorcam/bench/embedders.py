"""Embedders as contestants, all with the same network and the same aligned faces, in a process of their own."""

import os
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.config.paths import cache_dir
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.registry import entry

NETWORK = "dlib_resnet_v1"

Image = npt.NDArray[np.uint8]
Vectors = list[list[float]]
Embed = Callable[[], Any]


def build(name: str, faces_bgr: Image, _options: dict[str, Any]) -> Callable[[int], Vectors]:
    """A contestant's work on a batch of aligned faces.

    Args:
        name: One of `MAKERS`.
        faces_bgr: (1, n, 150, 150, 3) uint8: one batch.
        _options: None are known.

    Returns:
        Gives (n, 128) numbers; the number it gets makes no difference.
    """
    embed = MAKERS[name](np.ascontiguousarray(faces_bgr[0]))
    return lambda _index: np.asarray(embed(), float).tolist()


def _doorcam(faces_bgr: Image, *, bfloat16: bool = False) -> Embed:
    (path,) = NetworkCache(cache_dir(os.environ) / "networks").ensure([NETWORK])
    network = CompiledNetwork(path, bfloat16=bfloat16)
    return lambda: network(faces_bgr)[0]


def _keras(faces_bgr: Image) -> tuple[Any, Any]:
    from doorcam.vision import networks

    known = entry(NETWORK)
    return networks.build(known, known.verify()), faces_bgr[..., ::-1].astype(np.float32)


def _keras_predict(faces_bgr: Image) -> Embed:
    model, faces_rgb = _keras(faces_bgr)
    return lambda: model.predict(faces_rgb, verbose=0)


def _tf_function(faces_bgr: Image) -> Embed:
    import tensorflow as tf

    model, faces_rgb = _keras(faces_bgr)
    compiled = tf.function(lambda batch: model(batch, training=False), autograph=False)
    batch = tf.constant(faces_rgb)
    return lambda: compiled(batch).numpy()


def _dlib(faces_bgr: Image) -> Embed:
    import dlib

    embedder = dlib.face_recognition_model_v1(str(entry(NETWORK).verify()))
    faces_rgb = [np.ascontiguousarray(face[..., ::-1]) for face in faces_bgr]
    return lambda: [list(vector) for vector in embedder.compute_face_descriptor(faces_rgb)]


MAKERS: dict[str, Callable[..., Embed]] = {
    "doorcam": _doorcam,
    "doorcam, bfloat16": partial(_doorcam, bfloat16=True),
    "keras predict": _keras_predict,
    "tf.function": _tf_function,
    "dlib": _dlib,
}
