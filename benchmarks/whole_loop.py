"""Frames a second of doorcam's whole pipeline beside the loop tutorials build, in one run.

    python benchmarks/whole_loop.py VIDEO [PHOTO]

The tutorial's loop is the package `mtcnn` for detection and `predict` of a Keras network for each
face, then the distance to one enrolled vector. The network is the same in both: doorcam's own
definition of dlib's. Both run over every frame; doorcam before and after the other, each time in a
process of its own, so that a machine that slows down shows.
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


def doorcam(video: Path, photo: Path | None) -> dict[str, Any]:
    """Run the pipeline over the video in a fresh home; its summary, and the whole command's time."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "doorcam"]
        if photo:
            subprocess.run([*command, "enroll", str(photo), "--name", "somebody", "--home", home], check=True)  # noqa: S603
        started_s = time.perf_counter()
        run = [*command, "run", "--source", str(video), "--json", "--home", home]
        output = subprocess.run(run, check=True, capture_output=True, text=True).stdout  # noqa: S603
        whole_s = time.perf_counter() - started_s
        return {**json.loads(output.splitlines()[-1]), "command_s": round(whole_s, 2)}


def tutorial(video: Path) -> list[float]:
    """Seconds for each frame of the tutorial's loop."""
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
            return times_s
        frame_rgb = cv2.cvtColor(frame_bgr, cv2.COLOR_BGR2RGB)
        for face in detector.detect_faces(frame_rgb, min_face_size=40):
            left, top, width, height = face["box"]
            crop = frame_rgb[max(0, top) : top + height, max(0, left) : left + width]
            if crop.size:
                vector = model.predict(cv2.resize(crop, (150, 150))[None].astype("float32"), verbose=0)[0]
                float(np.linalg.norm(vector - enrolled))
        times_s.append(time.perf_counter() - started_s)


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", type=Path)
    parser.add_argument("photo", type=Path, nargs="?")
    arguments = parser.parse_args()
    before = doorcam(arguments.video, arguments.photo)
    times_s = tutorial(arguments.video)
    after = doorcam(arguments.video, arguments.photo)
    tutorial_fps = len(times_s) / sum(times_s)
    slower_fps = min(before["fps"], after["fps"])
    result = {
        "doorcam": [before, after],
        "tutorial": {
            "frames": len(times_s),
            "fps": round(tutorial_fps, 2),
            "median_ms": round(1000 * statistics.median(times_s), 1),
        },
        "ratio": round(slower_fps / tutorial_fps, 1),
    }
    print(json.dumps(result, indent=2))  # noqa: T201


if __name__ == "__main__":
    main()
