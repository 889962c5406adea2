"""Faces turned before a camera, rendered: a photo flat, bent or folded, and the same photo on the depth of a head.

A surface is a height over a plane, with a picture on it. It is drawn by following each pixel's ray to the
surface: the ray meets the plane at the height found last, again and again (parallax mapping with iterations).
Lengths are in distances between the eyes, and axes point right, down and away from the camera.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Landmarks

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]

FRAME_WH = (480, 360)
Region = tuple[slice, slice]
WHOLE: Region = (slice(FRAME_WH[1]), slice(FRAME_WH[0]))
# A webcam that sees 60 degrees from side to side.
_FOCAL_PX = FRAME_WH[0] / 2 / math.tan(math.radians(30))
_ROUNDS = 6
# Half the side of what is rendered of a face, in distances between the eyes.
_AROUND = 2.0
_SIDES_PX = (160, 200, 240, 280, 320)
# Resolution of a surface and how far it reaches from the middle between eyes and mouth.
_GRID_PER_EYES = 90
_REACH = 2.6
# The ellipsoid of a head at the corners of eyes and mouth, as a share of what it is at its top.
_SKULL_AT_EYES = math.sqrt(1 - (0.45 / 1.25) ** 2 - (0.5 / 1.75) ** 2)


@dataclass(frozen=True)
class Pose:
    """Where a surface stands.

    Attributes:
        yaw, pitch, roll: Radians; with positive yaw what stands out moves to the picture's right, with
            positive pitch down.
        x, y: How far right and down of the middle of the picture.
        distance: From the camera.
    """

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    x: float = 0.0
    y: float = 0.0
    distance: float = 9.0


@dataclass(frozen=True)
class Surface:
    """A picture on a height.

    Attributes:
        picture_bgr: (n, n, 3) uint8, seen straight from the front.
        height: (n, n) float32, towards the camera.
        pivot: How far behind the plane it turns; 0 for a print in the hand.
    """

    picture_bgr: Image
    height: Array
    pivot: float = 0.0


Bend = Callable[[Array, Array], tuple[Array, Array, Array]]


def flat(x: Array, y: Array) -> tuple[Array, Array, Array]:
    """A print or a screen."""
    return x, y, np.zeros_like(x)


def bent(radius: float, axis: float) -> Bend:
    """A print rolled over a cylinder.

    Args:
        radius: Of the cylinder; negative is hollow.
        axis: Its angle against the vertical in radians.
    """

    def bend(x: Array, y: Array) -> tuple[Array, Array, Array]:
        across, along = _turned(x, y, axis)
        share = np.clip(across / abs(radius), -0.98, 0.98)
        height = radius * (np.sqrt(1 - share**2) - 1)
        return (*_turned(abs(radius) * np.arcsin(share), along, -axis), height)

    return bend


def folded(angle: float, axis: float) -> Bend:
    """A print folded through the middle of the face, the fold towards the camera.

    Args:
        angle: By how many radians each half is turned back.
        axis: The fold's angle against the vertical in radians.
    """

    def bend(x: Array, y: Array) -> tuple[Array, Array, Array]:
        across, along = _turned(x, y, axis)
        return (*_turned(across / math.cos(angle), along, -axis), np.abs(across) * np.float32(-math.tan(angle)))

    return bend


def head(nose: float) -> Bend:
    """The depth of a head.

    Args:
        nose: How far its tip stands out from the plane of eyes and mouth.
    """

    def bend(x: Array, y: Array) -> tuple[Array, Array, Array]:
        # An ellipsoid through eyes and mouth, and a nose upon it that fades slowly upwards and quickly downwards.
        inside = np.clip(1 - (x / 1.25) ** 2 - ((y + 0.1) / 1.75) ** 2, 0, None)
        skull = 1.1 * (np.sqrt(inside) - _SKULL_AT_EYES)
        ridge = np.exp(-((x / 0.2) ** 2) - ((y - 0.05) / np.where(y < 0.05, 0.38, 0.16)) ** 2)
        height = np.maximum(skull, -0.9) + (nose - 1.1 * (1 - _SKULL_AT_EYES)) * ridge
        return x, y, cv2.GaussianBlur(height, (0, 0), 4).astype(np.float32)

    return bend


def surface(photo_bgr: Image, landmarks: Landmarks, bend: Bend, pivot: float = 0.0) -> Surface:
    """Put the face of a photo on a surface.

    Args:
        photo_bgr: (height, width, 3) uint8.
        landmarks: Of the face in it.
        bend: For each place of the surface, the place of the photo that lies there and the height.
        pivot: See `Surface`.
    """
    n = int(2 * _REACH * _GRID_PER_EYES)
    steps = np.linspace(-_REACH, _REACH, n, dtype=np.float32)
    x, y = np.meshgrid(steps, steps)
    at_x, at_y, height = bend(x, y)
    points = landmarks.points_xy_px
    across = points[1] - points[0]
    down = np.array([-across[1], across[0]])
    middle = points[[0, 1, 3, 4]].mean(axis=0)
    map_xy = (middle + at_x[..., None] * across + at_y[..., None] * down).astype(np.float32)
    picture = cv2.remap(photo_bgr, map_xy, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)  # type: ignore[call-overload]
    return Surface(picture, height.astype(np.float32), pivot)


def face_region(pose: Pose, pivot: float) -> Region:
    """The part of the frame a face at that pose is in, with so much around it as a detector looks at.

    Its size is one of a few, and it lies within the frame: a detector is made ready for each size of picture.
    """
    reach_px = _AROUND * _FOCAL_PX / pose.distance
    side = next((side for side in _SIDES_PX if side >= 2 * reach_px), _SIDES_PX[-1])
    middle = np.array([pose.x + pivot * math.sin(pose.yaw), pose.y + pivot * math.sin(pose.pitch)])
    centre = np.array(FRAME_WH) / 2 + middle * _FOCAL_PX / pose.distance
    left, top = (int(np.clip(at - side / 2, 0, whole - side)) for at, whole in zip(centre, FRAME_WH, strict=True))
    return slice(top, top + side), slice(left, left + side)


def draw(onto: Surface, pose: Pose, background_bgr: Image, region: Region = WHOLE) -> Image:
    """Render the surface before a background.

    Args:
        background_bgr: (360, 480, 3) uint8.
        region: The rows and columns of the frame to render.

    Returns:
        (rows, columns, 3) uint8, blue-green-red.
    """
    background_bgr, rays = background_bgr[region], _rays()[region]
    turn = _rotation(pose).astype(np.float32)
    pivot = np.array([0, 0, onto.pivot], np.float32)
    place = np.array([pose.x, pose.y, pose.distance], np.float32)
    origin = pivot - turn.T @ (pivot + place)
    ways = rays @ turn  # each ray in the surface's own axes
    inverse = 1 / np.maximum(ways[..., 2], 1e-3)  # a ray that leads away from the surface ends far beside it
    slope_x, slope_y = ways[..., 0] * inverse, ways[..., 1] * inverse
    deep: npt.NDArray[np.number[Any]] = np.zeros_like(slope_x)
    pixels = (onto.height.shape[0] - 1) / (2 * _REACH)
    for _ in range(_ROUNDS if onto.height.any() else 1):
        down = -deep - origin[2]
        at_x = (origin[0] + down * slope_x + _REACH) * pixels
        at_y = (origin[1] + down * slope_y + _REACH) * pixels
        deep = cv2.remap(onto.height, at_x, at_y, cv2.INTER_LINEAR)
    return cv2.remap(
        onto.picture_bgr, at_x, at_y, cv2.INTER_LINEAR, dst=background_bgr.copy(), borderMode=cv2.BORDER_TRANSPARENT
    )  # type: ignore[return-value]


@lru_cache(maxsize=1)
def _rays() -> Array:
    """Where each pixel looks: (height, width, 3) float32."""
    width, height = FRAME_WH
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    rays = [(columns - width / 2) / _FOCAL_PX, (rows - height / 2) / _FOCAL_PX, np.ones_like(rows)]
    return np.stack(rays, axis=-1, dtype=np.float32)


def _turned(x: Array, y: Array, angle: float) -> tuple[Array, Array]:
    cos, sin = math.cos(angle), math.sin(angle)
    return x * cos + y * sin, y * cos - x * sin


def _rotation(pose: Pose) -> npt.NDArray[np.float64]:
    """(3, 3): roll, then pitch, then yaw; a point towards the camera has a negative third coordinate."""
    (cy, sy), (cp, sp), (cr, sr) = ((math.cos(a), math.sin(a)) for a in (pose.yaw, pose.pitch, pose.roll))
    yaw = np.array([[cy, 0, -sy], [0, 1, 0], [sy, 0, cy]])
    pitch = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    roll = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return np.asarray(yaw @ pitch @ roll)
