"""Converts embedders from files of random weights; run by the fixture `converted` in a process of its own.

Takes a folder with facenet512.h5 and openface.h5, leaves the converted networks and answers.json in it.
"""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "KERAS_BACKEND": "tensorflow"}
# With oneDNN, TensorFlow 2.21 now and then dies of a segmentation fault at a network's first run.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

from doorcam.errors import Fault
from doorcam.vision import networks
from doorcam.vision.convert import convert
from doorcam.vision.weights.registry import NetworkEntry, entry


def _parameters(network: NetworkEntry, weights: Path) -> dict[str, int]:
    model = networks.build(network, weights)
    trained = sum(variable.value.numpy().size for variable in model.trainable_variables)
    return {"all": model.count_params(), "trained": trained}


def _refusal(network: NetworkEntry, weights: Path) -> Any:
    try:
        networks.build(network, weights)
    except Fault as fault:
        return type(fault).__name__, str(fault)
    return "", "it was built"


def main(folder: Path) -> None:
    facenet, openface = entry("deepface_facenet512"), entry("openface_nn4_small2")
    convert(facenet, folder / "facenet512.h5", folder)
    convert(openface, folder / "openface.h5", folder)
    assert facenet.face_space is not None
    of_128 = replace(facenet, face_space=replace(facenet.face_space, dimension=128))
    answers = {
        "openface": _parameters(openface, folder / "openface.h5"),
        "other dimension": _refusal(of_128, folder / "facenet512.h5"),
        "other network": _refusal(openface, folder / "facenet512.h5"),
    }
    (folder / "answers.json").write_text(json.dumps(answers), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
