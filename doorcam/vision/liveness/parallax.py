"""Depth without a prompt: the nose lies out of the plane of eyes and mouth, and moves against it as a head turns.

An affine map from the corners of eyes and mouth to those of a mean face takes away where a flat picture is,
how large, how turned and how tilted; the nose then always falls on the same place. On a head it does not.
What perspective leaves over, and what a bent print can do, grows with how much the face is foreshortened, and
is taken off in proportion to that.
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.domain import Landmarks

# Eyes and corners of the mouth in a mean face, in distances between the eyes: those of MTCNN's landmarks,
# median over 100 photos.
_MEAN_XY = np.array([[-0.5, 0.0], [0.5, 0.0], [-0.448, 1.12], [0.448, 1.12]])
# Where the nose lies in them, and how far from it still is frontal.
_FRONTAL_XY = np.array([0.0, 0.61])
_FRONTAL_REACH_XY = np.array([0.07, 0.15])
_CORNERS = (0, 1, 3, 4)
_NOSE = 2
# A track's last seconds, at most so many frames of them, and the fewest that say anything.
_WINDOW_S = 4.0
_MAX_FRAMES = 120
_LEAST_FRAMES = 8
# Chosen on rendered faces (doorcam/bench/liveness.py): what is taken off for foreshortening beyond the detector's own
# noise, and the movement of the nose, in distances between the eyes, that is enough. Waved about for eight seconds,
# the worst of 90 flat pictures came to 0.06.
_FORESHORTENING_WEIGHT = 4.0
_FORESHORTENING_NOISE = 0.04
_ENOUGH = 0.1
# Below this share of an upright face's area the four corners are nearly in a line and say nothing.
_LEAST_SPREAD = 1e-3
# Of rendered faces 3 degrees off the front the ratio changes by 2 % (standard deviation); a print folded by 30 degrees
# to each side loses 10 %.
_LEAST_RATIO = 0.95


@dataclass(frozen=True, slots=True, eq=False)
class FaceShape:
    """What five landmarks say of a face, whatever its place and size.

    Attributes:
        nose_xy: (2,) float64, where the nose lies on the mean face, in distances between the eyes, right and
            down from the middle between the eyes. The same for every view of a flat picture from afar.
        ratio: Distance between the eyes over that from the eyes to the mouth; smaller when a face is turned
            to a side, larger when it is tilted, and smaller in a print that is bent or folded upright.
        sides: Logarithm of how much longer the face is on the picture's left, from the eye to the corner of the
            mouth, than on its right: the side that is nearer looks longer.
        lean: Cosine of the angle between the line of the eyes and the way down to the mouth: what is tilted about
            a slanting axis keeps its ratio and leans instead, by as much.
    """

    nose_xy: npt.NDArray[np.float64]
    ratio: float
    sides: float = 0.0
    lean: float = 0.0

    @classmethod
    def of(cls, landmarks: Landmarks) -> "FaceShape | None":
        """The shape; None where the landmarks lie in a line or in one place, or are no numbers."""
        points = landmarks.points_xy_px.astype(np.float64)
        corners = points[_CORNERS, :]
        across, down = corners[1] - corners[0], (corners[2] + corners[3] - corners[0] - corners[1]) / 2
        lengths = np.hypot(*across), np.hypot(*down)
        area = abs(across[0] * down[1] - across[1] * down[0])
        if not area > _LEAST_SPREAD * max(*lengths, 1e-6) ** 2:
            return None
        left, right = (max(1e-6, float(np.hypot(*side))) for side in corners[2:] - corners[:2])
        fit, *_ = np.linalg.lstsq(np.column_stack([corners, np.ones(4)]), _MEAN_XY, rcond=None)
        lean = float(across @ down / (lengths[0] * lengths[1]))
        return cls(np.append(points[_NOSE], 1.0) @ fit, float(lengths[0] / lengths[1]), math.log(left / right), lean)

    @property
    def is_frontal(self) -> bool:
        """Whether the face looks about into the camera, as far as can be said of a face one does not know."""
        return bool((np.abs(self.nose_xy - _FRONTAL_XY) < _FRONTAL_REACH_XY).all())


def frontal_ratio(landmarks: Landmarks) -> float | None:
    """The ratio of a face that looks into the camera; None of one that does not, or has no shape."""
    shape = FaceShape.of(landmarks)
    return shape.ratio if shape and shape.is_frontal else None


def median_shape(shapes: Iterable[FaceShape]) -> FaceShape:
    """The median of each number; there must be at least one shape."""
    numbers = np.median([(*shape.nose_xy, shape.ratio, shape.sides, shape.lean) for shape in shapes], axis=0)
    return FaceShape(numbers[:2], *numbers[2:].tolist())


def fits_enrolment(ratio: float, enrolled_ratio: float | None) -> bool:
    """Whether a face seen from the front is as wide as the enrolled one, that is, not that of a folded print.

    Args:
        ratio: `FaceShape.ratio`.
        enrolled_ratio: The same of the enrolled pictures; None fits everything.
    """
    return enrolled_ratio is None or ratio > enrolled_ratio * _LEAST_RATIO


class ParallaxEvidence:
    """How much the motion of one track speaks for a head and against a print. For one thread."""

    def __init__(self) -> None:
        self._shapes: deque[tuple[float, FaceShape]] = deque(maxlen=_MAX_FRAMES)

    def see(self, landmarks: Landmarks, t_s: float) -> None:
        """Take the next frame.

        Args:
            t_s: When it was captured, in seconds since any start.
        """
        shape = FaceShape.of(landmarks)
        if shape is not None:
            self._shapes.append((t_s, shape))
        while self._shapes and self._shapes[0][0] < t_s - _WINDOW_S:
            self._shapes.popleft()

    def evidence(self, enrolled_ratio: float | None) -> float:
        """What has been seen within the last seconds.

        Args:
            enrolled_ratio: `FaceShape.ratio` of the enrolled pictures of whom it is said to be; None leaves
                folded prints a way through.

        Returns:
            0 (nothing) to 1 (enough). Of a film of a head it is what it was of the head.
        """
        if len(self._shapes) < _LEAST_FRAMES:
            return 0.0
        shapes = [shape for _, shape in self._shapes]
        if not fits_enrolment(median_shape(shapes).ratio, enrolled_ratio):
            return 0.0
        moved = float(np.hypot(*_spread(np.array([shape.nose_xy for shape in shapes]))))
        foreshortened = float(np.hypot(*_spread(np.array([(math.log(shape.ratio), shape.lean) for shape in shapes]))))
        depth = moved - _FORESHORTENING_WEIGHT * max(0.0, foreshortened - _FORESHORTENING_NOISE)
        return min(1.0, max(0.0, depth / _ENOUGH))


def _spread(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """(columns,) from (frames, columns): from what a tenth is below to what a tenth is above, but for single frames."""
    calm = np.median(np.lib.stride_tricks.sliding_window_view(values, 3, axis=0), axis=-1)
    low, high = np.percentile(calm, (10, 90), axis=0)
    return np.asarray(high - low)
