"""What stands before the rendered camera, and what a detector makes of it."""

import math
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.bench import surfaces
from doorcam.bench.actors import Generator
from doorcam.bench.surfaces import FRAME_WH, Pose, Surface
from doorcam.domain import Landmarks
from doorcam.vision.mtcnn import MtcnnDetector

Image = npt.NDArray[np.uint8]
Photo = tuple[Image, Landmarks]

_NOWHERE = np.empty((0, 4), np.float32)


def head(rng: Generator, photo: Photo) -> Surface:
    """A head whose nose is as deep as people's are, or somewhat flatter."""
    return surfaces.surface(*photo, surfaces.head(rng.uniform(0.33, 0.47)), pivot=1.2)


def flat(photo: Photo) -> Surface:
    """A print or a screen."""
    return surfaces.surface(*photo, surfaces.flat)


def bent(rng: Generator, photo: Photo, way: int) -> Surface:
    """A print rolled over a cylinder (way 1), or into a hollow one (-1)."""
    bend = surfaces.bent(way / rng.uniform(1 / 6, 1 / 1.5), math.radians(rng.uniform(-30, 30)))
    return surfaces.surface(*photo, bend)


def folded(rng: Generator, photo: Photo) -> Surface:
    """A print folded along the nose."""
    bend = surfaces.folded(math.radians(rng.uniform(10, 45)), math.radians(rng.uniform(-15, 15)))
    return surfaces.surface(*photo, bend)


@lru_cache(maxsize=1)
def _noise() -> npt.NDArray[np.float32]:
    """Noise of one level, twice as high and wide as a frame, so that each frame takes another part of it."""
    return np.random.default_rng(0).standard_normal((2 * FRAME_WH[1], 2 * FRAME_WH[0], 3), np.float32)


class Stage:
    """One surface before a background of its own, seen by a camera that blurs, has noise and writes JPEG."""

    def __init__(self, rng: Generator, detector: MtcnnDetector, surface: Surface) -> None:
        self._rng = rng
        self._detector = detector
        self._surface = surface
        blotches = rng.integers(30, 220, (5, 7, 3), dtype=np.uint8)
        self._background = cv2.resize(blotches, FRAME_WH, interpolation=cv2.INTER_CUBIC)
        self._box_xyxy = _NOWHERE

    def see(self, pose: Pose) -> Landmarks | None:
        """The landmarks found of the face; of several, as photos may show, of the one nearest to the last."""
        rows, columns = region = surfaces.face_region(pose, self._surface.pivot)
        image_bgr = self._degraded(surfaces.draw(self._surface, pose, self._background, region))  # type: ignore[arg-type]
        corner = np.array([columns.start, rows.start], np.float32)
        # As the door does it: a face that was found is looked for where it was, and anywhere only when it is not there.
        before = self._box_xyxy - np.tile(corner, 2)
        found = self._detector.follow(image_bgr, before) or self._detector.detect(image_bgr)
        if not found:
            self._box_xyxy = _NOWHERE
            return None
        nearest = min(found, key=lambda each: self._away(each.box_xyxy_px + np.tile(corner, 2)))
        self._box_xyxy = (nearest.box_xyxy_px + np.tile(corner, 2))[None]
        return Landmarks(nearest.landmarks.points_xy_px + corner)

    def _away(self, box_xyxy: npt.NDArray[np.float32]) -> float:
        """How far a box is from the last one, or from the middle of the picture."""
        last = self._box_xyxy[0] if len(self._box_xyxy) else np.tile(np.array(FRAME_WH, np.float32) / 2, 2)
        return float(np.abs(box_xyxy - last).sum())

    def _degraded(self, image_bgr: Image) -> Image:
        rng = self._rng
        (height, width), (top, left) = image_bgr.shape[:2], rng.integers(FRAME_WH[::-1])
        blurred = cv2.GaussianBlur(image_bgr, (0, 0), rng.uniform(0.3, 1.2))
        noise = _noise()[top : top + height, left : left + width]
        noisy = cv2.addWeighted(blurred, 1, noise, rng.uniform(2, 6), 0, dtype=cv2.CV_8U)
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 95))]
        _, jpeg = cv2.imencode(".jpg", noisy, quality)
        return cv2.imdecode(jpeg, cv2.IMREAD_COLOR)  # type: ignore[return-value]
