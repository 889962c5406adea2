"""Frames a second of doorcam's whole pipeline beside the loop tutorials build, in one run.

    python benchmarks/whole_loop.py VIDEO [PHOTO]

The tutorial's loop is the package `mtcnn` for detection, as it comes or looking for faces from
doorcam's smallest size on, and `predict` of a Keras network for each face, then the distance to one
enrolled vector. The network is the same in both: doorcam's own definition of dlib's. All run over
every frame; doorcam before and after the others, each time in a process of its own, so that a
machine that slows down shows.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def doorcam(video: Path, photo: Path | None, min_face_px: int) -> dict[str, Any]:
    """Run the pipeline over the video in a fresh home; its summary, and the whole command's time."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "doorcam"]
        if photo:
            enrol = [*command, "enroll", str(photo), "--name", "somebody", "--home", home]
            subprocess.run(enrol, check=True, capture_output=True)  # noqa: S603
        started_s = time.perf_counter()
        run = [*command, "run", "--source", str(video), "--json", "--home", home]
        run += ["--set", f"detection.min_face_px={min_face_px}"]
        output = subprocess.run(run, check=True, capture_output=True, text=True).stdout  # noqa: S603
        whole_s = time.perf_counter() - started_s
        return {**json.loads(output.splitlines()[-1]), "command_s": round(whole_s, 2)}


def tutorial(video: Path, min_face_px: int) -> dict[str, Any]:
    """The tutorial's loop over every frame."""
    import cv2
    import numpy as np
    from mtcnn import MTCNN

    from doorcam.vision import networks
    from doorcam.vision.weights.registry import entry

    network = entry("dlib_resnet_v1")
    model = networks.build(network.definition, network.verify())
    detector = MTCNN()
    enrolled = np.zeros(128, np.float32)
    capture = cv2.VideoCapture(str(video))
    times_s = []
    while True:
        started_s = time.perf_counter()
        got, frame_bgr = capture.read()
        if not got:
            break
        frame_rgb = cv2.cvtColor(frame_bgr, cv2.COLOR_BGR2RGB)
        for face in detector.detect_faces(frame_rgb, min_face_size=min_face_px):
            left, top, width, height = face["box"]
            crop = frame_rgb[max(0, top) : top + height, max(0, left) : left + width]
            if crop.size:
                vector = model.predict(cv2.resize(crop, (150, 150))[None].astype("float32"), verbose=0)[0]
                float(np.linalg.norm(vector - enrolled))
        times_s.append(time.perf_counter() - started_s)
    return {
        "frames": len(times_s),
        "fps": round(len(times_s) / sum(times_s), 2),
        "median_ms": round(1000 * statistics.median(times_s), 1),
    }


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", type=Path)
    parser.add_argument("photo", type=Path, nargs="?")
    arguments = parser.parse_args()
    result: dict[str, Any] = {}
    for min_face_px in (20, 40):
        before = doorcam(arguments.video, arguments.photo, min_face_px)
        other = tutorial(arguments.video, min_face_px)
        after = doorcam(arguments.video, arguments.photo, min_face_px)
        ratio = min(before["fps"], after["fps"]) / other["fps"]
        result[f"from {min_face_px} px"] = {"doorcam": [before, after], "tutorial": other, "ratio": round(ratio, 1)}
    print(json.dumps(result, indent=2))  # noqa: T201


if __name__ == "__main__":
    main()
