"""The demo camera: somebody walks up to the door, stays a while and leaves, again and again.

No recording of a person is shipped. The person is the portrait of the astronaut Eileen Collins
that the scikit-image package brings: NASA's picture https://flic.kr/p/r9qvLn, released into the
public domain, as the docstring of skimage.data.astronaut says.
"""

import importlib.util
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Clock, SystemClock
from doorcam.errors import CameraFault

DEMO_PERSON_ID = "eileen_collins"
DEMO_PERSON_NAME = "艾琳·柯林斯 (Eileen Collins)"

# One visit, in seconds since its period began: nobody, walking in, standing there, walking out.
VISIT_STARTS_S = 2.0
VISIT_SETTLED_S = 3.5
VISIT_LEAVES_S = 10.5
VISIT_ENDS_S = 12.0
VISIT_PERIOD_S = 12.0

# The outline of the person in the 512 x 512 portrait, x then y, found with GrabCut and thinned out.
_OUTLINE_XY_PX = (
    "201,23 186,37 162,52 153,68 156,101 180,135 179,150 162,157 159,172 142,189 127,193 121,204 113,204 104,215 "
    "65,246 41,291 39,305 26,343 26,366 19,390 19,410 24,432 25,478 28,490 40,511 511,511 504,484 491,473 502,459 "
    "495,450 491,414 477,383 450,358 421,346 393,344 365,348 360,341 352,288 341,264 331,253 304,233 289,203 "
    "258,174 257,170 266,140 292,114 300,92 296,59 288,43 277,32 247,18 228,16"
)
_FACE_XY_PX = (225.0, 105.0)  # what the portrait is moved by
_PORTRAIT_PX = 512

# The portrait is scaled for frames of this height.
_DESIGN_HEIGHT_PX = 720

_NOISE_MEAN = 8
_NOISE_SIGMA = 2.5
# The noise of a frame is a window of a larger tile; both are prime, so neighbours never share a window.
_NOISE_SLACK_PX = (61, 67)


def demo_portrait_bgr() -> npt.NDArray[np.uint8]:
    """The still portrait: (512, 512, 3) uint8, blue-green-red.

    Raises:
        CameraFault: if the package that brings it is not installed.
    """
    # Found, not imported: importing skimage takes longer than everything else here.
    found = importlib.util.find_spec("skimage")
    folders = found.submodule_search_locations if found else None
    path = Path(folders[0]) / "data" / "astronaut.png" if folders else None
    image = cv2.imread(str(path), cv2.IMREAD_COLOR) if path and path.is_file() else None
    if image is None or image.shape != (_PORTRAIT_PX, _PORTRAIT_PX, 3):
        raise CameraFault(
            "the demo camera lacks its portrait", 'plug in a camera, or install it: pip install "doorcam[demo]"'
        )
    return image  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the person is in the picture.

    Attributes:
        x: Middle of the face, as a share of the width; outside 0 to 1 while coming or going.
        y: Middle of the face, as a share of the height.
        scale: Of the portrait, in a frame 720 pixels high.
        roll_deg: How far the head leans, anticlockwise.
        squeeze: Width over height; below 1 the person is turned a little to the side.
    """

    x: float
    y: float
    scale: float
    roll_deg: float
    squeeze: float


def pose_at(t_s: float) -> Pose | None:
    """The person's pose at a time since the start, or None while nobody is there."""
    at_s = t_s % VISIT_PERIOD_S
    if not VISIT_STARTS_S <= at_s < VISIT_ENDS_S:
        return None
    come = _ease((at_s - VISIT_STARTS_S) / (VISIT_SETTLED_S - VISIT_STARTS_S))
    gone = _ease((at_s - VISIT_LEAVES_S) / (VISIT_ENDS_S - VISIT_LEAVES_S))
    return Pose(
        x=-0.35 + 0.85 * come + 0.85 * gone + 0.02 * math.sin(1.1 * at_s),
        y=0.42 + 0.012 * math.sin(1.7 * at_s) + 0.01 * math.sin(9.0 * at_s) * (1.0 - come + gone),
        scale=1.25 + 0.25 * come + 0.2 * math.sin(0.9 * (at_s - VISIT_SETTLED_S)) * come * (1.0 - gone) - 0.2 * gone,
        roll_deg=2.5 * math.sin(1.3 * at_s),
        squeeze=1.0 - 0.03 * (1.0 + math.sin(0.8 * at_s)),
    )


def _ease(share: float) -> float:
    """From 0 to 1 with a soft start and a soft end."""
    share = min(1.0, max(0.0, share))
    return share * share * (3.0 - 2.0 * share)


class DemoSource:
    """Shows the demo at the rate of a camera. Frame i looks the same in every run.

    Args:
        size_wh: Width and height of the frames in pixels.
        visits: How many visits until it ends; None goes on for ever.
        wait: Sleeps for so many seconds.

    Raises:
        CameraFault: if the portrait is not installed.
    """

    name = "demo"
    live = True

    def __init__(
        self,
        size_wh: tuple[int, int],
        rate_hz: float,
        visits: int | None = None,
        *,
        clock: Clock | None = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self.rate_hz = rate_hz
        self.frame_count = None if visits is None else round(visits * VISIT_PERIOD_S * rate_hz)
        self._clock = clock or SystemClock()
        self._wait = wait
        self._room_bgr = _room(size_wh)
        self._noise = _noise_tile(size_wh)
        self._portrait_bgr = demo_portrait_bgr()
        self._matte = _matte()
        self._next = 0
        self._due_s: float | None = None

    def read(self) -> tuple[npt.NDArray[np.uint8], float] | None:
        """Wait until the next frame is due; its time is its number over the rate."""
        if self._next == self.frame_count:
            return None
        index, self._next = self._next, self._next + 1
        image = self.render(index)
        self._keep_pace()
        return image, index / self.rate_hz

    def close(self) -> None:
        """Nothing is held."""

    def render(self, index: int) -> npt.NDArray[np.uint8]:
        """Draw a frame: (height, width, 3) uint8, blue-green-red; the same for the same number."""
        t_s = index / self.rate_hz
        image = self._room_bgr.copy()
        pose = pose_at(t_s)
        if pose is not None:
            self._draw_person(image, pose)
        light = 0.94 + 0.06 * math.cos(0.7 * t_s)
        cv2.convertScaleAbs(image, dst=image, alpha=light)
        height, width = image.shape[:2]
        down, right = (index * 17) % _NOISE_SLACK_PX[0], (index * 29) % _NOISE_SLACK_PX[1]
        cv2.add(image, self._noise[down : down + height, right : right + width], dst=image)
        return image

    def _draw_person(self, image: npt.NDArray[np.uint8], pose: Pose) -> None:
        height, width = image.shape[:2]
        matrix = _placement(pose, width, height)
        corners = np.array([[0, 0], [_PORTRAIT_PX, 0], [0, _PORTRAIT_PX], [_PORTRAIT_PX, _PORTRAIT_PX]], np.float64)
        reach = corners @ matrix[:, :2].T + matrix[:, 2]
        left, top = np.maximum(np.floor(reach.min(axis=0)), 0).astype(int).tolist()
        right, bottom = np.minimum(np.ceil(reach.max(axis=0)), (width, height)).astype(int).tolist()
        if left >= right or top >= bottom:
            return
        matrix[:, 2] -= (left, top)
        size_wh = (right - left, bottom - top)
        person = cv2.warpAffine(self._portrait_bgr, matrix, size_wh, borderMode=cv2.BORDER_REPLICATE)
        share = cv2.warpAffine(self._matte, matrix, size_wh)
        behind = image[top:bottom, left:right]
        behind[:] = cv2.blendLinear(person, behind, share, 1.0 - share)

    def _keep_pace(self) -> None:
        """Block until the frame is due; one that is late moves the later ones back instead of bunching them."""
        now_s = self._clock.monotonic_s()
        if self._due_s is not None and self._due_s > now_s:
            self._wait(self._due_s - now_s)
            now_s = self._due_s
        self._due_s = now_s + 1.0 / self.rate_hz


def _placement(pose: Pose, width: int, height: int) -> npt.NDArray[np.float64]:
    """The 2 x 3 affine map from the portrait to the frame."""
    scale = pose.scale * height / _DESIGN_HEIGHT_PX
    angle = math.radians(pose.roll_deg)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    linear = scale * turn @ np.diag([pose.squeeze, 1.0])
    shift = np.array([pose.x * width, pose.y * height]) - linear @ np.array(_FACE_XY_PX)
    return np.column_stack([linear, shift])


def _matte() -> npt.NDArray[np.float32]:
    """How much of each pixel of the portrait is the person: (512, 512) float32, 0 to 1, soft at the outline."""
    points = np.array([point.split(",") for point in _OUTLINE_XY_PX.split()], dtype=np.int32)
    matte = np.zeros((_PORTRAIT_PX, _PORTRAIT_PX), np.float32)
    cv2.fillPoly(matte, [points], 1.0)
    return cv2.GaussianBlur(cv2.erode(matte, np.ones((3, 3), np.uint8)), (0, 0), 1.5)  # type: ignore[return-value]


def _room(size_wh: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """An empty wall, lit from above: (height, width, 3) uint8."""
    width, height = size_wh
    down = np.linspace(0.0, 1.0, height)[:, None]
    across = np.linspace(-1.0, 1.0, width)[None, :]
    light = 1.0 - 0.35 * down**2 - 0.18 * across**2
    return np.clip(light[..., None] * (172.0, 184.0, 190.0), 0, 255).astype(np.uint8)


def _noise_tile(size_wh: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """Sensor noise around `_NOISE_MEAN`, larger than a frame by `_NOISE_SLACK_PX`."""
    shape = (size_wh[1] + _NOISE_SLACK_PX[0], size_wh[0] + _NOISE_SLACK_PX[1], 3)
    noise = np.random.default_rng(20240229).normal(_NOISE_MEAN, _NOISE_SIGMA, shape)
    return np.clip(np.rint(noise), 0, 255).astype(np.uint8)
