"""How much a face can be trusted to be recognised, from 0 (useless) to 1."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection

# Eyes 55 px apart on the aligned face: from a face of about 110 px on nothing is gained.
_FULL_SIZE_PX = 110.0
# Variance of the Laplacian of a grey aligned face, measured on portraits of 250 x 250 px: in focus
# above 60, and a Gaussian blur of 4 px leaves less than 4.
_SHARP_VARIANCE = 60.0
_BLURRED_VARIANCE = 3.0


@dataclass(frozen=True)
class FaceQuality:
    """Four measures, each from 0 (useless) to 1 (as good as it gets).

    Attributes:
        size: Of the face in the picture.
        sharpness: Of the aligned face.
        frontality: How nearly the face looks into the camera.
        exposure: Neither too dark nor too bright.
    """

    size: float
    sharpness: float
    frontality: float
    exposure: float

    @property
    def overall(self) -> float:
        """The geometric mean: one bad measure pulls all down."""
        product = self.size * self.sharpness * self.frontality * self.exposure
        return float(product**0.25)


def face_quality(detection: Detection, aligned_bgr: npt.NDArray[np.uint8]) -> FaceQuality:
    """Judge one face.

    Args:
        detection: The face in its picture.
        aligned_bgr: (size, size, 3) uint8, the aligned face.
    """
    grey = cv2.cvtColor(aligned_bgr, cv2.COLOR_BGR2GRAY)
    rows, columns = grey.shape
    middle = grey[rows // 5 : rows * 9 // 10, columns // 5 : columns * 4 // 5]
    variance = float(cv2.Laplacian(middle, cv2.CV_32F).var())
    sharpness = np.log(max(variance, 1e-3) / _BLURRED_VARIANCE) / np.log(_SHARP_VARIANCE / _BLURRED_VARIANCE)
    return FaceQuality(
        size=_unit(detection.size_px / _FULL_SIZE_PX),
        sharpness=_unit(float(sharpness)),
        frontality=_frontality(detection),
        exposure=_exposure(middle.astype(np.float32)),
    )


def _frontality(detection: Detection) -> float:
    left_eye, right_eye, nose, mouth_left, mouth_right = detection.landmarks.points_xy_px.astype(np.float64)
    across = right_eye - left_eye
    eye_distance = float(np.hypot(*across))
    down = (mouth_left + mouth_right - left_eye - right_eye) / 2
    height = float(np.hypot(*down))
    if eye_distance < 1 or height < 1:
        return 0.0
    # Where the nose lies on the way from eye to eye: 0.5 looking straight ahead, beyond 0 or 1 in profile.
    place = float((nose - left_eye) @ across) / eye_distance**2
    # A turned head brings the eyes together but leaves their distance to the mouth; 0.95 is a frontal face.
    narrow = min(1.0, eye_distance / height / 0.95)
    return _unit(1.25 - 2.5 * abs(place - 0.5)) * _unit(narrow)


def _exposure(grey: npt.NDArray[np.float32]) -> float:
    mean = float(grey.mean())
    contrast = float(grey.std())
    bright_enough = _unit((mean - 15) / 45)
    dark_enough = _unit((245 - mean) / 35)
    return min(bright_enough, dark_enough, _unit(contrast / 18))


def _unit(value: float) -> float:
    return min(1.0, max(0.0, value))
