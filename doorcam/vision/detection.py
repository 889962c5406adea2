"""Finding faces."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

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


@runtime_checkable
class FollowingDetector(Detector, Protocol):
    """A detector that finds faces again, at a fraction of the cost, where they were a moment ago."""

    def follow(self, image_bgr: npt.NDArray[np.uint8], boxes_xyxy_px: npt.NDArray[np.float32]) -> list[Detection]:
        """Find again the faces of the frame before; anybody else is overlooked.

        Args:
            image_bgr: As for `detect`.
            boxes_xyxy_px: (n, 4), where they were.

        Returns:
            The faces, as sure as `detect` has to be and in the order of the boxes; empty unless all were found.

        Raises:
            ValueError: as `detect`.
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
        part, shift = self._part(image_bgr)
        return [_shifted(found, shift) for found in self._detector.detect(part)]

    def follow(self, image_bgr: npt.NDArray[np.uint8], boxes_xyxy_px: npt.NDArray[np.float32]) -> list[Detection]:
        """Find faces of the region again, if the detector within can; see `FollowingDetector.follow`."""
        if not isinstance(self._detector, FollowingDetector):
            return []
        part, shift = self._part(image_bgr)
        followed = self._detector.follow(part, boxes_xyxy_px - np.tile(shift, 2))
        return [_shifted(found, shift) for found in followed]

    def _part(self, image_bgr: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
        """The region, and where in the picture it begins."""
        height, width = check_image(image_bgr).shape[:2]
        left, top, right, bottom = (
            round(share * size) for share, size in zip(self._region, (width, height, width, height), strict=True)
        )
        left, top = min(left, width - 1), min(top, height - 1)
        part = image_bgr[top : max(bottom, top + 1), left : max(right, left + 1)]
        return part, np.array([left, top], np.float32)


def _shifted(found: Detection, shift: npt.NDArray[np.float32]) -> Detection:
    points = Landmarks(found.landmarks.points_xy_px + shift)
    return Detection(found.box_xyxy_px + np.tile(shift, 2), found.detection_score, points)
