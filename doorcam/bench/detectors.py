"""Detectors as contestants. Loaded in a process of their own; pictures are turned to RGB before the clock runs."""

import os
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.config.paths import cache_dir
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.runtime import NetworkCache

# The smallest face the package mtcnn looks for by default.
MTCNN_MIN_FACE_PX = 20

Image = npt.NDArray[np.uint8]
Boxes = list[list[float]]
FindFaces = Callable[[Image], Boxes]


def build(name: str, pictures_bgr: Image, options: dict[str, Any]) -> Callable[[int], Boxes]:
    """A contestant's work on the pictures, round and round.

    Args:
        name: One of `MAKERS`.
        pictures_bgr: (n, height, width, 3) uint8.
        options: What the maker takes.

    Returns:
        Gives the boxes of the picture of a number: left, top, right, bottom in pixels.
    """
    find = MAKERS[name](**options)
    rgb = name != "doorcam"
    pictures = np.ascontiguousarray(pictures_bgr[..., ::-1]) if rgb else pictures_bgr
    return lambda index: find(pictures[index % len(pictures)])


def _doorcam(min_face_px: int) -> FindFaces:
    paths = NetworkCache(cache_dir(os.environ) / "networks").ensure(NETWORK_IDS)
    detector = MtcnnDetector.load(paths, settings=MtcnnSettings(min_face_px=min_face_px))
    return lambda image: [found.box_xyxy_px.tolist() for found in detector.detect(image)]


def _mtcnn(min_face_px: int = MTCNN_MIN_FACE_PX) -> FindFaces:
    """The package as shipped, on a smaller picture where larger faces are enough.

    Its own option min_face_size is left out of the number of pictures in the pyramid (utils/images.py,
    build_scale_pyramid of version 1.0.0). With a larger one the last pictures shrink below the network's
    12 px, and the package reports no face at all; a time measured so would be that of a failure.
    """
    from mtcnn import MTCNN

    detector = MTCNN()
    factor = MTCNN_MIN_FACE_PX / min_face_px

    def find(image: Image) -> Boxes:
        if factor != 1:
            image = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        boxes = (face["box"] for face in detector.detect_faces(image))
        corners = [(x, y, x + width, y + height) for x, y, width, height in boxes]
        return [[float(edge) / factor for edge in corner] for corner in corners]

    return find


def _facenet_pytorch(min_face_px: int) -> FindFaces:
    from facenet_pytorch import MTCNN

    detector = MTCNN(keep_all=True, min_face_size=min_face_px, device="cpu")

    def find(image: Image) -> Boxes:
        boxes, _ = detector.detect(image)
        return [] if boxes is None else np.asarray(boxes, float).tolist()

    return find


def _dlib(enlarge_times: int) -> FindFaces:
    import dlib

    detector = dlib.get_frontal_face_detector()

    def find(image: Image) -> Boxes:
        return [
            [float(box.left()), float(box.top()), float(box.right()), float(box.bottom())]
            for box in detector(image, enlarge_times)
        ]

    return find


MAKERS: dict[str, Callable[..., FindFaces]] = {
    "doorcam": _doorcam,
    "mtcnn": _mtcnn,
    "facenet-pytorch": _facenet_pytorch,
    "dlib": _dlib,
}
