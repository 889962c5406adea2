"""One Keras definition for each network, and a reader for those that come as ONNX.

Building a network imports TensorFlow, so it happens only in a process of its own (see
`doorcam.vision.convert`), never on the way from a frame to a decision.
"""

from pathlib import Path
from typing import Any

from doorcam.vision.weights.registry import NetworkEntry


def build(entry: NetworkEntry, weights: Path) -> Any:
    """Build a network with its weights.

    Args:
        entry: The network.
        weights: Its weights, already checked.

    Returns:
        A keras.Model that takes (n, height, width, 3) float32 pictures, RGB 0 to 255; an embedder's as its
        entry's `preprocessing` leaves them.

    Raises:
        WeightsFault: if the weights are damaged or of another network.
    """
    from doorcam.vision.networks import dlib_resnet, inception_resnet_v1, minifasnet, mtcnn, openface_nn4_small2
    from doorcam.vision.weights.dlib_file import read_dlib_resnet
    from doorcam.vision.weights.joblib_arrays import read_joblib_arrays

    if entry.definition == "inception_resnet_v1" and entry.face_space is not None:
        return inception_resnet_v1.build(weights, entry.face_space.dimension)
    if entry.definition == "openface_nn4_small2":
        return openface_nn4_small2.build(weights)
    if entry.definition == "minifasnet":
        return minifasnet.build(weights)
    if entry.definition == "dlib_resnet":
        return dlib_resnet.build(read_dlib_resnet(weights, dlib_resnet.N_CONVOLUTIONS))
    builders = {"mtcnn_pnet": mtcnn.build_pnet, "mtcnn_rnet": mtcnn.build_rnet, "mtcnn_onet": mtcnn.build_onet}
    return builders[entry.definition](read_joblib_arrays(weights))
