"""Cutting candidate boxes out of pictures for a network."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.vision.boxes import Boxes

Array = npt.NDArray[np.float32]

REMAP_LIMIT_PX = 32_000
"""Longest side of a picture: cv2.remap addresses pixels with 16 bits."""

# Around the picture the networks see their own zero, the middle of the range.
_OUTSIDE = (127.5, 127.5, 127.5)


def crop_all(pictures: Sequence[Array], numbers: npt.NDArray[np.intp], boxes_xyxy: Boxes, size_px: int) -> Array:
    """Cut boxes out of several pictures; see `crop`.

    Args:
        pictures: (height, width, 3) float32 each.
        numbers: (n,) which picture each box belongs to, ascending.
        boxes_xyxy: (n, 4).
        size_px: Side of the crops.

    Returns:
        (n, size_px, size_px, 3) float32.
    """
    crops = np.empty((len(boxes_xyxy), size_px, size_px, 3), np.float32)
    for number in np.unique(numbers):
        start, end = np.searchsorted(numbers, (number, number + 1))
        crop(pictures[number], boxes_xyxy[start:end], crops[start:end])
    return crops


def crop(picture: Array, boxes_xyxy: Boxes, crops: Array) -> None:
    """Cut all boxes out at once, bilinear, corner to corner, as tf.image.crop_and_resize does.

    Args:
        picture: (height, width, 3) float32.
        boxes_xyxy: (n, 4), may reach beyond the picture.
        crops: (n, size, size, 3) float32, contiguous, to be filled.
    """
    height, width = picture.shape[:2]
    size_px = crops.shape[1]
    # The reference divides by the size and crop_and_resize multiplies by the size less one.
    shrink = np.array([(width - 1) / width, (height - 1) / height] * 2, np.float32)
    left, top, right, bottom = (boxes_xyxy * shrink).T
    steps = np.linspace(0, 1, size_px, dtype=np.float32)
    columns = left[:, None] + (right - left)[:, None] * steps
    rows = top[:, None] + (bottom - top)[:, None] * steps
    # Beyond the border the reference has a constant, not a blend with it.
    columns[(columns < 0) | (columns > width - 1)] = -2
    rows[(rows < 0) | (rows > height - 1)] = -2
    at_once = REMAP_LIMIT_PX // size_px
    for start in range(0, len(boxes_xyxy), at_once):
        part = slice(start, start + at_once)
        map_x = np.repeat(columns[part, None, :], size_px, axis=1).reshape(-1, size_px)
        map_y = np.repeat(rows[part, :, None], size_px, axis=2).reshape(-1, size_px)
        cv2.remap(
            picture,
            map_x,
            map_y,
            cv2.INTER_LINEAR,
            dst=crops[part].reshape(-1, size_px, 3),
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=_OUTSIDE,
        )
