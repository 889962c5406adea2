"""Finding faces."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Landmarks


class Detector(Protocol):
    """Finds faces and their five landmarks in a picture."""

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        """Find the faces.

        Args:
            image_bgr: (height, width, 3) uint8, blue-green-red, of any size.

        Returns:
            One detection a face, the surest first; empty when there is none.

        Raises:
            ValueError: if the array is not such a picture; the message names its shape and type.
        """
        ...


def check_image(image_bgr: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The picture as a contiguous array.

    Raises:
        ValueError: if it is not (height, width, 3) uint8 with at least one pixel.
    """
    if image_bgr.ndim != 3 or image_bgr.shape[2] != 3 or image_bgr.dtype != np.uint8 or image_bgr.size == 0:
        raise ValueError(
            f"a picture must be (height, width, 3) uint8, this is {image_bgr.shape} {image_bgr.dtype}",
        )
    return np.ascontiguousarray(image_bgr)


def boxes_of(detections: Sequence[Detection]) -> npt.NDArray[np.float32]:
    """All boxes as one (n, 4) float32 array, left, top, right, bottom."""
    return np.array([detection.box_xyxy_px for detection in detections], np.float32).reshape(-1, 4)


class RegionDetector:
    """Looks for faces only in the part of the picture where people stand.

    Args:
        detector: What finds them there.
        region: Left, top, right and bottom as shares of the picture's width and height, 0 to 1.
    """

    def __init__(self, detector: Detector, region: tuple[float, float, float, float]) -> None:
        self._detector = detector
        self._region = region

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        """Find the faces in the region, in pixels of the whole picture; see `Detector.detect`."""
        height, width = check_image(image_bgr).shape[:2]
        left, top, right, bottom = (
            round(share * size) for share, size in zip(self._region, (width, height, width, height), strict=True)
        )
        left, top = min(left, width - 1), min(top, height - 1)
        part = image_bgr[top : max(bottom, top + 1), left : max(right, left + 1)]
        shift = np.array([left, top], np.float32)
        return [
            Detection(
                found.box_xyxy_px + np.tile(shift, 2),
                found.detection_score,
                Landmarks(found.landmarks.points_xy_px + shift),
            )
            for found in self._detector.detect(part)
        ]
