"""Detection with YuNet: one small network for boxes and landmarks, run by OpenCV.

Wu et al., "YuNet: A Tiny Millisecond-level Face Detector", Machine Intelligence Research 20, 2023.
The network and what its answer means: opencv_zoo, models/face_detection_yunet.
"""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Landmarks
from doorcam.errors import WeightsFault
from doorcam.storage.files import file_faults
from doorcam.vision.boxes import keep_best
from doorcam.vision.detection import check_image

Image = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.float32]

# What is wrong is said by our faults; OpenCV's own lines would stand among a command's answers on stderr.
if "OPENCV_LOG_LEVEL" not in os.environ:
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

NETWORK_ID = "yunet"

# It was trained on faces of 10 to 300 pixels (opencv_zoo, README of the network).
_SMALLEST_PX = 20
_LARGEST_PX = 300
_NMS_THRESHOLD = 0.3
_TOP_K = 5000


@dataclass(frozen=True)
class YunetSettings:
    """How it searches.

    Attributes:
        min_face_px: Smallest face looked for.
        max_face_px: Largest face that must be found; 0 for as large as the picture.
        min_detection_score: Score from which a face is given out.
    """

    min_face_px: int = 20
    max_face_px: int = 0
    min_detection_score: float = 0.9


class YunetDetector:
    """YuNet at as many sizes of a picture as its largest face needs. May be used from several threads at once.

    Args:
        find: Runs the network on a picture (blue-green-red, uint8) and gives (n, 15) float32: left, top,
            width, height, then x and y of the person's right eye, left eye, nose, right and left corner
            of the mouth, then the score.
    """

    def __init__(self, find: Callable[[Image], Rows], settings: YunetSettings | None = None) -> None:
        self._find = find
        self._settings = settings or YunetSettings()

    @classmethod
    def load(cls, model: Path, settings: YunetSettings | None = None) -> Self:
        """Read the network.

        Args:
            model: The `.onnx` file; its sha256 should have been checked before.

        Raises:
            WeightsFault: if it is no network OpenCV can run.
            StorageFault: if it cannot be read.
        """
        settings = settings or YunetSettings()
        return cls(_Network(model, settings.min_detection_score), settings)

    def detect(self, image_bgr: Image) -> list[Detection]:
        """Find the faces; see `Detector.detect`."""
        image_bgr = check_image(image_bgr)
        found = [np.empty((0, 15), np.float32)]
        for scale in self._scales(min(image_bgr.shape[:2])):
            size_wh = [max(1, round(size * scale)) for size in image_bgr.shape[1::-1]]
            picture = cv2.resize(image_bgr, size_wh, interpolation=cv2.INTER_AREA) if scale < 1 else image_bgr
            rows = self._find(np.asarray(picture, np.uint8)).copy()
            rows[:, :14] *= np.tile(np.divide(image_bgr.shape[1::-1], size_wh), 7)
            found.append(rows)
        rows = np.concatenate(found)
        boxes, scores = np.hstack([rows[:, :2], rows[:, :2] + rows[:, 2:4]]), rows[:, 14]
        wanted = (rows[:, 2:4].min(axis=1) >= self._settings.min_face_px) & (
            scores >= self._settings.min_detection_score
        )
        rows, boxes, scores = rows[wanted], boxes[wanted], scores[wanted]
        return [
            # The person's right eye is on the left of the picture: the order is that of LANDMARK_NAMES.
            Detection(boxes[at], min(1.0, float(scores[at])), Landmarks(rows[at, 4:14].reshape(5, 2)))
            for at in keep_best(boxes, scores, _NMS_THRESHOLD)
        ]

    def _scales(self, shorter_px: int) -> list[float]:
        """Sizes to look at, relative to the picture: each finds what is too large for the one before."""
        largest_px = min(shorter_px, self._settings.max_face_px or shorter_px)
        scales = [min(1.0, _SMALLEST_PX / self._settings.min_face_px)]
        while largest_px * scales[-1] > _LARGEST_PX:
            scales.append(scales[-1] / 4)
        return scales


class _Network:
    """The network in OpenCV, which keeps its input's size between calls: one picture at a time."""

    def __init__(self, model: Path, min_score: float) -> None:
        with file_faults(model, "read"):
            weights = np.frombuffer(model.read_bytes(), np.uint8)
        try:
            self._network = cv2.FaceDetectorYN.create(
                "onnx", weights, np.empty(0, np.uint8), (320, 320), min_score, _NMS_THRESHOLD, _TOP_K
            )
        except cv2.error as error:
            raise WeightsFault(
                f"the weights file {model} is no network of YuNet", f"run: doorcam models install {NETWORK_ID}"
            ) from error
        self._lock = threading.Lock()

    def __call__(self, image_bgr: Image) -> Rows:
        with self._lock:
            self._network.setInputSize(image_bgr.shape[1::-1])
            _, rows = self._network.detect(image_bgr)
        return np.empty((0, 15), np.float32) if rows is None else np.asarray(rows, np.float32)
