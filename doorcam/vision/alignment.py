"""Turning, scaling and moving a face so that its landmarks lie where a network expects them."""

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Landmarks

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]


def similarity(points_xy: Array, template_xy: Array) -> npt.NDArray[np.float64]:
    """The similarity map (turn, one scale, shift) that brings points nearest to a template.

    Least squares; with points as complex numbers the map is z -> a z + b, and a and b have the closed
    form of a linear regression (Umeyama, "Least-Squares Estimation of Transformation Parameters
    Between Two Point Patterns", 1991, in two dimensions and without mirroring).

    Args:
        points_xy: (n, 2).
        template_xy: (n, 2).

    Returns:
        (2, 3) float64, for cv2.warpAffine.

    Raises:
        ValueError: if all points are the same.
    """
    points = points_xy[:, 0].astype(np.float64) + 1j * points_xy[:, 1]
    template = template_xy[:, 0].astype(np.float64) + 1j * template_xy[:, 1]
    centred = points - points.mean()
    spread = np.vdot(centred, centred).real
    if not np.isfinite(spread) or spread < 1e-6:
        raise ValueError("the landmarks of a face are all in one place")
    a = np.vdot(centred, template - template.mean()) / spread
    b = template.mean() - a * points.mean()
    return np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])


def align(image_bgr: Image, landmarks: Landmarks, template_xy_px: Array, size_px: int) -> Image:
    """Cut a face out of a picture, aligned.

    Args:
        image_bgr: (height, width, 3) uint8.
        landmarks: Of the face, in pixels of the picture.
        template_xy_px: (5, 2), where the landmarks belong.
        size_px: Side of the result.

    Returns:
        (size_px, size_px, 3) uint8, blue-green-red; black where the picture has no pixels.
    """
    matrix = similarity(landmarks.points_xy_px, template_xy_px)
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if scale < 0.5:
        image_bgr, matrix = _shrunk(image_bgr, matrix, scale * 2, size_px)
    return cv2.warpAffine(image_bgr, matrix, (size_px, size_px), flags=cv2.INTER_LINEAR)  # type: ignore[return-value]


def _shrunk(
    image_bgr: Image, matrix: npt.NDArray[np.float64], factor: float, size_px: int
) -> tuple[Image, npt.NDArray[np.float64]]:
    """Shrink the part of the picture under the face by area, since bilinear warping would skip pixels."""
    inverse = cv2.invertAffineTransform(matrix)
    corners = np.array([[0, 0, 1], [size_px, 0, 1], [0, size_px, 1], [size_px, size_px, 1]]) @ inverse.T
    height, width = image_bgr.shape[:2]
    left, top = np.clip(np.floor(corners.min(axis=0)) - 2, 0, (width - 1, height - 1)).astype(int)
    right, bottom = np.clip(np.ceil(corners.max(axis=0)) + 2, (left + 1, top + 1), (width, height)).astype(int)
    part = image_bgr[top:bottom, left:right]
    size_wh = max(1, round(part.shape[1] * factor)), max(1, round(part.shape[0] * factor))
    smaller = cv2.resize(part, size_wh, interpolation=cv2.INTER_AREA)
    # Pixel centres of the smaller picture, in pixels of the whole one.
    steps = np.array([part.shape[1] / size_wh[0], part.shape[0] / size_wh[1]])
    start = np.array([left, top]) + steps * 0.5 - 0.5
    shift = matrix[:, :2] @ start + matrix[:, 2]
    return smaller, np.column_stack([matrix[:, :2] * steps, shift])  # type: ignore[return-value]
