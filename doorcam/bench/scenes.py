"""What the benchmarks look at: the demo's public-domain portrait pasted into frames, or pictures of the user's own."""

import itertools
import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.demo import DemoSource, demo_portrait_bgr
from doorcam.domain import Clock, SystemClock
from doorcam.errors import PictureFault, StorageFault
from doorcam.vision.pictures import read_picture

Image = npt.NDArray[np.uint8]

# The head in the portrait: left, top and side of a square.
_HEAD_PX = (115, 5, 220)
_WALL_GREY = 170
_NOISE_SIGMA = 2.5
# More pictures of the user's own would only fill the memory.
_MOST_PICTURES = 50
# Share of its cell of the frame that a head fills.
_FILLED = 0.9
VIDEO_RATE_HZ = 30.0


def scene(size_wh: tuple[int, int], faces: int, shares: Sequence[float] = (1.0,)) -> Image:
    """Heads side by side before a plain wall.

    Args:
        faces: How many; 0 leaves the wall.
        shares: Sizes of the heads relative to the largest that fits, one after the other and again.

    Returns:
        (height, width, 3) uint8, blue-green-red.

    Raises:
        CameraFault: if the portrait is not installed.
    """
    width, height = size_wh
    image = np.full((height, width, 3), _WALL_GREY, np.uint8)
    if not faces:
        return image
    left, top, side = _HEAD_PX
    head = demo_portrait_bgr()[top : top + side, left : left + side]
    columns = min(faces, math.ceil(math.sqrt(faces * width / height)))
    rows = math.ceil(faces / columns)
    cell = min(width // columns, height // rows)
    for place, share in zip(range(faces), itertools.cycle(shares), strict=False):
        tile_px = max(1, int(cell * _FILLED * share))
        x = (width // columns) * (place % columns) + (width // columns - tile_px) // 2
        y = (height // rows) * (place // columns) + (height // rows - tile_px) // 2
        how = cv2.INTER_AREA if tile_px < side else cv2.INTER_LINEAR
        image[y : y + tile_px, x : x + tile_px] = cv2.resize(head, (tile_px, tile_px), interpolation=how)
    return image


def with_noise(image: Image, count: int) -> Image:
    """The picture `count` times, each with sensor noise of its own: (count, height, width, 3) uint8."""
    generator = np.random.default_rng(20240229)
    frames = np.empty((count, *image.shape), np.uint8)
    for frame in frames:
        noise = generator.standard_normal(image.shape, np.float32) * _NOISE_SIGMA
        np.clip(np.rint(image + noise), 0, 255, out=frame, casting="unsafe")
    return frames


def own_pictures(folder: Path) -> list[Image]:
    """The first 50 pictures of a folder, by name; files that are no pictures are passed over.

    Raises:
        StorageFault: if the folder cannot be read.
        PictureFault: if there is no picture in it.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise StorageFault(f"cannot read the folder of pictures {folder}", error.strerror or "") from error
    pictures = []
    for path in files:
        try:
            pictures.append(read_picture(path))
        except PictureFault:
            continue
        if len(pictures) == _MOST_PICTURES:
            break
    if not pictures:
        raise PictureFault(f"there is no picture in {folder}")
    return pictures


def fitted(image: Image, size_wh: tuple[int, int]) -> Image:
    """The whole picture inside a frame of the size, before the plain wall."""
    width, height = size_wh
    factor = min(width / image.shape[1], height / image.shape[0])
    inner_wh = max(1, int(image.shape[1] * factor)), max(1, int(image.shape[0] * factor))
    inner = cv2.resize(image, inner_wh, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR)
    frame = np.full((height, width, 3), _WALL_GREY, np.uint8)
    frame[: inner_wh[1], : inner_wh[0]] = inner
    return frame


def render_video(path: Path, size_wh: tuple[int, int], first: int, count: int) -> Path:
    """Write frames of the demo camera as a recording.

    Args:
        first: Number of the first frame of the demo, at `VIDEO_RATE_HZ`.

    Raises:
        CameraFault: if the portrait is not installed.
        StorageFault: if the file cannot be written.
    """
    demo = DemoSource(size_wh, VIDEO_RATE_HZ)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), VIDEO_RATE_HZ, size_wh)
    if not writer.isOpened():
        raise StorageFault(f"cannot write the video {path}")
    try:
        for index in range(first, first + count):
            writer.write(demo.render(index))
    finally:
        writer.release()
    return path


class RingSource:
    """A camera that shows frames drawn beforehand, round and round and exactly on time.

    Frame i is due i periods after the first, however late the one before was; a reader that is too
    slow finds frames waiting, which it then gets at once.

    Args:
        frames: (n, height, width, 3) uint8.
        count: How many frames until it ends.
        wait: Sleeps for so many seconds.
    """

    name = "ring"
    live = True

    def __init__(
        self,
        frames: Image,
        rate_hz: float,
        count: int,
        *,
        clock: Clock | None = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self.rate_hz = rate_hz
        self.frame_count = count
        self._frames = frames
        self._clock = clock or SystemClock()
        self._wait = wait
        self._next = 0
        self._began_s = 0.0

    def __call__(self) -> "RingSource":
        """Open it, which needs nothing."""
        return self

    def read(self) -> tuple[Image, float] | None:
        """Wait until the next frame is due; its time is its number over the rate."""
        if self._next == self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        now_s = self._clock.monotonic_s()
        if index == 0:
            self._began_s = now_s
        early_s = self._began_s + index / self.rate_hz - now_s
        if early_s > 0:
            self._wait(early_s)
        return self._frames[index % len(self._frames)].copy(), index / self.rate_hz

    def close(self) -> None:
        """Nothing is held."""
