"""Pictures whose faces a made-up reader finds: the colour of a picture says whose face is in it."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, EmbeddedFace, Embedding, Landmarks
from doorcam.errors import PictureFault

MODEL = "made_up"
SIDE_PX = 120
Image = npt.NDArray[np.uint8]


def write_picture(path: Path, colour_bgr: tuple[int, int, int]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), np.full((SIDE_PX, SIDE_PX, 3), colour_bgr, np.uint8))
    return path


def write_people(folder: Path, people: int = 5, photos: int = 5) -> Path:
    """Each person a colour of their own, each photo a little off it."""
    for person in range(people):
        for photo in range(photos):
            colour = (30 + 40 * person, 200 - 25 * person, 60 + 6 * photo)
            write_picture(folder / f"p{person}" / f"p{person}_{photo + 1:04d}.png", colour)
    return folder


def read_picture(path: Path) -> Image:
    image = cv2.imread(str(path))
    if image is None:
        raise PictureFault(f"{path} is not a picture")
    return image  # type: ignore[return-value]


def read_faces(image_bgr: Image) -> Sequence[EmbeddedFace]:
    """One face in a picture, none in a dark one, and a smaller one besides where red is strongest."""
    mean = image_bgr.mean(axis=(0, 1))
    if mean.max() < 40:
        return []
    sizes = (60.0, 100.0) if mean[2] > 250 else (100.0,)
    return [_face(mean, size * image_bgr.shape[0] / SIDE_PX) for size in sizes]


def _face(mean: npt.NDArray[np.float64], size_px: float) -> EmbeddedFace:
    box = np.array([0, 0, size_px, size_px], np.float32)
    detection = Detection(box, 0.99, Landmarks(np.zeros((5, 2), np.float32)))
    vector = (mean / 100).astype(np.float32)
    return EmbeddedFace(detection, 0.9, Embedding(vector, MODEL), np.full((30, 30, 3), mean, np.uint8))
