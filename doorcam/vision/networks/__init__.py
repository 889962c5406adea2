"""One Keras definition for each network.

Building a network imports TensorFlow, so it happens only in a process of its own (see
`doorcam.vision.convert`), never on the way from a frame to a decision.
"""

from pathlib import Path
from typing import Any


def build(definition: str, weights: Path) -> Any:
    """Build a network with its weights.

    Args:
        definition: As registry.toml names it.
        weights: The weights file, already checked.

    Returns:
        A keras.Model that takes (n, height, width, 3) float32 pictures, RGB 0 to 255.

    Raises:
        WeightsFault: if the file is damaged or of another network.
    """
    from doorcam.vision.networks import dlib_resnet, mtcnn
    from doorcam.vision.weights.dlib_file import read_dlib_resnet
    from doorcam.vision.weights.joblib_arrays import read_joblib_arrays

    if definition == "dlib_resnet":
        return dlib_resnet.build(read_dlib_resnet(weights, dlib_resnet.N_CONVOLUTIONS))
    builders = {"mtcnn_pnet": mtcnn.build_pnet, "mtcnn_rnet": mtcnn.build_rnet, "mtcnn_onet": mtcnn.build_onet}
    return builders[definition](read_joblib_arrays(weights))
