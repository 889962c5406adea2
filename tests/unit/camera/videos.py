"""Small real recordings, written on the spot."""

import struct
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

RATE_HZ = 25.0


def numbered_picture(number: int, size_wh: tuple[int, int] = (160, 120)) -> npt.NDArray[np.uint8]:
    """A plain picture that `number_of` can tell apart after lossy compression; number 0 to 40."""
    return np.full((size_wh[1], size_wh[0], 3), 40 + 5 * number, np.uint8)


def number_of(image_bgr: npt.NDArray[np.uint8]) -> int:
    return int((float(image_bgr.mean()) - 36) / 5)  # compression darkens by up to 3


def write_video(path: Path, frames: int) -> Path:
    codec = "MJPG" if path.suffix == ".avi" else "mp4v"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), RATE_HZ, (160, 120))
    assert writer.isOpened()
    for number in range(frames):
        writer.write(numbered_picture(number))
    writer.release()
    return path


def cut_short(path: Path, share: float) -> Path:
    """Keep the first part of a file, by bytes."""
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


def turn_upright_by_header(path: Path) -> Path:
    """Mark an MP4 as filmed with the telephone on its side: the matrix of its track header asks for a quarter turn."""
    data = bytearray(path.read_bytes())
    matrix = data.index(b"tkhd") + 4 + 40
    data[matrix : matrix + 36] = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 120 << 16, 0, 0x40000000)
    path.write_bytes(data)
    return path
