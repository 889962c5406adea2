"""Asks the reference libraries; run by the fixture `reference` in a process of its own.

Takes a folder with batches.npz and pictures, leaves outputs.npz and answers.json in it.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "KERAS_BACKEND": "tensorflow"}
# With oneDNN, TensorFlow 2.21 now and then dies of a segmentation fault at a network's first run.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

from doorcam.vision import networks
from doorcam.vision.networks import dlib_resnet, mtcnn
from doorcam.vision.weights.dlib_file import read_dlib_resnet
from doorcam.vision.weights.joblib_arrays import read_joblib_arrays
from doorcam.vision.weights.registry import entry


def predict(folder: Path) -> dict[str, Any]:
    """What each Keras network says of its batch."""
    outputs: dict[str, Any] = {}
    with np.load(folder / "batches.npz") as batches:
        for network_id, batch_bgr in batches.items():
            known = entry(network_id)
            model = networks.build(known, known.verify())
            answer = model(batch_bgr[..., ::-1].astype(np.float32), training=False)
            parts = answer if isinstance(answer, (list, tuple)) else [answer]
            outputs |= {f"{network_id}_{place}": np.asarray(part) for place, part in enumerate(parts)}
    return outputs


def refusals() -> dict[str, tuple[str, str]]:
    """How the builders refuse wrong weights."""
    arrays = read_joblib_arrays(entry("mtcnn_pnet").verify())
    weights = read_dlib_resnet(entry("dlib_resnet_v1").verify(), dlib_resnet.N_CONVOLUTIONS)
    swapped = [*weights.convolutions[:7], weights.convolutions[8], weights.convolutions[7], *weights.convolutions[9:]]
    cases: dict[str, Callable[[], Any]] = {
        "too few": lambda: mtcnn.build_pnet(arrays[:-1]),
        "too many": lambda: mtcnn.build_rnet([*arrays, *arrays]),
        "wrong shape": lambda: mtcnn.build_pnet([*arrays[:3], arrays[3][..., :-1], *arrays[4:]]),
        "wrong channels": lambda: dlib_resnet.build(replace(weights, convolutions=tuple(swapped))),
        "wrong projection": lambda: dlib_resnet.build(replace(weights, projection=weights.projection[:, :-1])),
    }
    return {case: _refusal(build) for case, build in cases.items()}


def _refusal(build: Callable[[], Any]) -> tuple[str, str]:
    try:
        build()
    except Exception as error:
        return type(error).__name__, str(error)
    return "", "it was built"


def detect(folder: Path) -> dict[str, Any]:
    """The faces the package `mtcnn` finds in each picture."""
    from mtcnn import MTCNN

    finder = MTCNN()
    faces = {}
    for path in sorted(folder.glob("*.png")):
        image_rgb = cv2.imread(str(path))[..., ::-1]  # type: ignore[index]
        found = finder.detect_faces(
            np.ascontiguousarray(image_rgb), fit_to_image=False, box_format="xyxy", output_type="numpy"
        )
        faces[path.stem] = [
            {"box": list(row[1:5]), "landmarks": list(zip(row[6:11], row[11:16], strict=True))} for row in found
        ]
    return faces


if __name__ == "__main__":
    here = Path(sys.argv[1])
    np.savez(here / "outputs.npz", **predict(here))
    answers = {"refusals": refusals(), "faces": detect(here)}
    (here / "answers.json").write_text(json.dumps(answers, default=float), "utf-8")
