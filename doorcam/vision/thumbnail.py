"""Smaller pictures of pictures."""

import cv2
import numpy as np

from doorcam.errors import PictureFault
from doorcam.vision.pictures import decode_jpeg, encode_jpeg


def thumbnail_jpeg(jpeg: bytes | None, side_px: int) -> bytes | None:
    """A picture of our own making, at most so large; JPEG. None when there is none, or it is damaged."""
    if jpeg is None:
        return None
    try:
        picture = decode_jpeg(jpeg)
    except PictureFault:
        return None
    scale = min(1.0, side_px / max(picture.shape[:2]))
    height, width = (max(1, round(side * scale)) for side in picture.shape[:2])
    return encode_jpeg(np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8), 85)
