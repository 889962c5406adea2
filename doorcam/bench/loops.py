"""The loops people build today: `python -m doorcam.bench.loops NAME VIDEO FRAMES MIN_FACE_PX`.

Each looks at every frame, finds the faces, embeds them one by one and compares them with one enrolled
vector. It says a line after its first frame and one at the end.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib.metadata import distribution
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import psutil

from doorcam.bench import detectors
from doorcam.bench.embedders import NETWORK
from doorcam.vision.weights.registry import entry

Look = Callable[[npt.NDArray[np.uint8]], int]


def mtcnn_and_keras(min_face_px: int) -> Look:
    """The package `mtcnn`, then a Keras network's `predict` for each face cut out along its box."""
    from doorcam.vision import networks

    known = entry(NETWORK)
    model = networks.build(known, known.verify())
    find = detectors.MAKERS["mtcnn"](min_face_px=min_face_px)
    enrolled = np.zeros(128, np.float32)

    def look(frame_bgr: npt.NDArray[np.uint8]) -> int:
        frame_rgb = cv2.cvtColor(frame_bgr, cv2.COLOR_BGR2RGB)
        boxes = find(frame_rgb)  # type: ignore[arg-type]
        for box in boxes:
            left, top, right, bottom = (max(0, round(edge)) for edge in box)
            crop = frame_rgb[top:bottom, left:right]
            if crop.size:
                batch = cv2.resize(crop, (150, 150))[None].astype(np.float32)
                float(np.linalg.norm(model.predict(batch, verbose=0)[0] - enrolled))
        return len(boxes)

    return look


def dlib_alone(min_face_px: int) -> Look:
    """The detector, landmarks and descriptor of dlib, which finds faces from 80 px, or 40 px when less is asked for."""
    import dlib

    landmarks = "face_recognition_models/models/shape_predictor_5_face_landmarks.dat"
    detector = dlib.get_frontal_face_detector()
    predictor = dlib.shape_predictor(str(distribution("face_recognition_models").locate_file(landmarks)))
    embedder = dlib.face_recognition_model_v1(str(entry(NETWORK).verify()))
    enrolled = np.zeros(128)
    enlarge_times = int(min_face_px < 80)

    def look(frame_bgr: npt.NDArray[np.uint8]) -> int:
        frame_rgb = cv2.cvtColor(frame_bgr, cv2.COLOR_BGR2RGB)
        boxes = detector(frame_rgb, enlarge_times)
        for box in boxes:
            vector = embedder.compute_face_descriptor(frame_rgb, predictor(frame_rgb, box))
            float(np.linalg.norm(np.array(vector) - enrolled))
        return len(boxes)

    return look


MAKERS: dict[str, Callable[[int], Look]] = {"mtcnn + keras predict": mtcnn_and_keras, "dlib": dlib_alone}


def main(name: str, video: str, frames: int, min_face_px: int) -> None:
    """Run one loop."""
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def say(answer: dict[str, Any]) -> None:
        print(json.dumps(answer), file=channel, flush=True)

    look = MAKERS[name](min_face_px)
    capture = cv2.VideoCapture(video)
    began_s = time.perf_counter()
    done = faces = 0
    while done < frames:
        got, frame_bgr = capture.read()
        if not got:
            break
        faces += look(frame_bgr)  # type: ignore[arg-type]
        done += 1
        if done == 1:
            # Graphs are built on the first frame; the rate is that of the others.
            say({"first": True})
            began_s = time.perf_counter()
    spent_s = time.perf_counter() - began_s
    rss_mb = round(psutil.Process().memory_info().rss / 1e6, 1)
    fps = round((done - 1) / spent_s, 2) if done > 1 else 0.0
    say({"frames": done, "faces": faces, "fps": fps, "rss_mb": rss_mb})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
