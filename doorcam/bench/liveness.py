"""Presentation attacks, rendered: how often photos and recordings get through a challenge, and how often people.

Every face goes through rendering, blur, noise, JPEG and the real detector. A rendered head stands in for a
person: what a print, a phone and a real person do before a camera of one's own is for a trial with those.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.bench import surfaces
from doorcam.bench.context import Context
from doorcam.bench.measurement import OURS, Measurement
from doorcam.bench.surfaces import FRAME_WH, Pose, Surface
from doorcam.camera.demo import demo_portrait_bgr
from doorcam.domain import Landmarks, Turn
from doorcam.errors import PictureFault
from doorcam.vision.liveness.challenge import Challenge, random_turns
from doorcam.vision.liveness.parallax import FaceShape
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.runtime import NetworkCache

Image = npt.NDArray[np.uint8]
Photo = tuple[Image, Landmarks]
Generator = np.random.Generator

_TRIALS = 100
_QUICK_TRIALS = 1
_RATE_HZ = 10.0
_LONGEST_S = 16.0
# Where the nose of a face that looks into the camera lies on the mean face, and how far from it still is frontal.
_FRONTAL_XY = np.array([0.0, 0.61])
_FRONTAL_REACH_XY = np.array([0.1, 0.15])
# The enrolled pictures' ratio is off by so much (standard deviation of its logarithm), as are frontal pictures' of one.
_ENROLLED_NOISE = 0.03
# After so long without success the screen asks to turn further, and the turn becomes so much larger.
_IMPATIENT_S = 1.2
_FURTHER = 1.4
_WAYS_XY = {Turn.LEFT: (1, 0), Turn.RIGHT: (-1, 0), Turn.UP: (0, -1), Turn.DOWN: (0, 1)}


class Actor:
    """Answers prompts with a head or a print, after a moment and not quite steadily.

    Args:
        yaw_deg, pitch_deg: How far it turns to a side, and up or down; negative is the wrong way round.
        shift: How far it moves to a side, up or down, in distances between the eyes.
    """

    def __init__(self, rng: Generator, yaw_deg: float = 0.0, pitch_deg: float = 0.0, shift: float = 0.0) -> None:
        self._rng = rng
        self._reach = np.array([math.radians(yaw_deg), math.radians(pitch_deg), shift, shift])
        self._from = self._to = np.zeros(4)
        self._starts_s, self._lasts_s = -math.inf, 0.5
        self._phases, self._rates_hz = rng.uniform(0, 2 * math.pi, (5, 2)), rng.uniform(0.15, 0.7, (5, 2))
        self._place = Pose(x=rng.uniform(-0.6, 0.6), y=rng.uniform(-0.6, 0.6), distance=rng.uniform(6, 11))

    def told(self, turn: Turn, t_s: float) -> None:
        """Hear a prompt."""
        self._from = self._at(t_s)
        self._to = np.tile(_WAYS_XY[turn], 2) * self._reach * self._rng.uniform(0.85, 1.15)
        self._starts_s = t_s + np.clip(self._rng.lognormal(math.log(0.38), 0.3), 0.2, 1.2)
        self._lasts_s = self._rng.uniform(0.35, 0.65)

    def told_further(self) -> None:
        """Hear that it was not enough."""
        self._to = self._to * _FURTHER

    def pose(self, t_s: float) -> Pose:
        """Where it is at a time."""
        yaw, pitch, x, y = self._at(t_s)
        sway = np.sin(self._phases + self._rates_hz * 2 * math.pi * t_s).sum(axis=1) / 2
        sway *= (0.02, 0.015, 0.015, 0.06, 0.05)
        place = self._place
        return Pose(
            yaw + sway[0], pitch + sway[1], sway[2], place.x + x + sway[3], place.y + y + sway[4], place.distance
        )

    def _at(self, t_s: float) -> npt.NDArray[np.float64]:
        share = min(1.0, max(0.0, (t_s - self._starts_s) / self._lasts_s))
        return self._from + (self._to - self._from) * share * share * (3 - 2 * share)


class Recording(Actor):
    """A recording of somebody who answered another challenge, started with this one."""

    def __init__(self, rng: Generator, yaw_deg: float, pitch_deg: float) -> None:
        super().__init__(rng, yaw_deg, pitch_deg)
        began_s = 0.4 + rng.uniform(0, 0.4)
        gaps_s = rng.uniform(0.9, 1.7, 8)
        self._prompts = list(zip(began_s + np.cumsum([0, *gaps_s]), random_turns(_chooser(rng)), strict=False))

    def told(self, turn: Turn, t_s: float) -> None:
        """It does not hear."""

    def told_further(self) -> None:
        """It does not hear."""

    def pose(self, t_s: float) -> Pose:
        """Where it was at that time."""
        while self._prompts and t_s >= self._prompts[0][0]:
            when_s, turn = self._prompts.pop(0)
            super().told(turn, when_s)
        return super().pose(t_s)


Scene = Callable[[Generator, Photo], tuple[Surface, Actor]]


def _person(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    return _head(rng, photo), Actor(rng, rng.uniform(22, 38), rng.uniform(14, 24))


def _replay(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    return _head(rng, photo), Recording(rng, rng.uniform(22, 38), rng.uniform(14, 24))


def _still(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    return surfaces.surface(*photo, surfaces.flat), Actor(rng)


def _shifted(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    return surfaces.surface(*photo, surfaces.flat), Actor(rng, shift=rng.uniform(0.2, 1.5))


def _flat(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    way = rng.choice((-1, 1))
    return surfaces.surface(*photo, surfaces.flat), Actor(rng, way * rng.uniform(10, 55), way * rng.uniform(10, 55))


def _bent(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    way = rng.choice((-1, 1))
    bend = surfaces.bent(way / rng.uniform(1 / 6, 1 / 1.5), math.radians(rng.uniform(-30, 30)))
    return surfaces.surface(*photo, bend), Actor(rng, way * rng.uniform(10, 50), way * rng.uniform(10, 50))


def _folded(rng: Generator, photo: Photo) -> tuple[Surface, Actor]:
    bend = surfaces.folded(math.radians(rng.uniform(10, 45)), math.radians(rng.uniform(-15, 15)))
    return surfaces.surface(*photo, bend), Actor(rng, rng.uniform(10, 50), rng.uniform(10, 50))


def _head(rng: Generator, photo: Photo) -> Surface:
    return surfaces.surface(*photo, surfaces.head(rng.uniform(0.33, 0.47)), pivot=1.2)


BONA_FIDE = "bona fide"
KINDS: dict[str, Scene] = {
    BONA_FIDE: _person,
    "flat photo": _flat,
    "still screen": _still,
    "shifted photo": _shifted,
    "bent photo": _bent,
    "folded photo": _folded,
    "replayed answers": _replay,
}


@dataclass(frozen=True)
class Trial:
    """One attempt at a challenge.

    Attributes:
        took_s: From the first frame to its end.
        ending: "passed" or the failure.
    """

    passed: bool
    took_s: float
    ending: str


def liveness(context: Context) -> Iterator[Measurement]:
    """Challenges before rendered faces: how many of each kind pass, with an interval, and how long they take."""
    detector = MtcnnDetector.load(
        NetworkCache(context.cache).ensure(NETWORK_IDS), settings=MtcnnSettings(min_face_px=70)
    )
    photos = frontal_photos(detector, list(context.pictures) or [demo_portrait_bgr()])
    count = _QUICK_TRIALS if context.quick else _TRIALS
    for kind in KINDS:
        trials = []
        for seed in range(count):
            context.progress(f"{kind}: {len(photos)} photos", seed, count)
            trials.append(run_trial(kind, detector, photos[seed % len(photos)], seed))
        yield Measurement("liveness", kind, OURS, summary(trials))


def summary(trials: list[Trial]) -> dict[str, float]:
    """Passed, of how many, the share with its 95 % interval (Wilson's), and the median time of those that passed."""
    n, passed = len(trials), [trial.took_s for trial in trials if trial.passed]
    low, high = _wilson(len(passed), n)
    values = {"trials": n, "passed": len(passed), "share": len(passed) / n, "from": round(low, 4), "to": round(high, 4)}
    return values | ({"median_s": round(float(np.median(passed)), 1)} if passed else {})


def frontal_photos(detector: MtcnnDetector, pictures: list[Image]) -> list[Photo]:
    """The pictures whose surest face looks into the camera, with its landmarks.

    Raises:
        PictureFault: if there is none.
    """
    found = []
    for picture in pictures:
        for detection in detector.detect(picture)[:1]:
            shape = FaceShape.of(detection.landmarks)
            if shape and (np.abs(shape.nose_xy - _FRONTAL_XY) < _FRONTAL_REACH_XY).all():
                found.append((picture, detection.landmarks))
    if not found:
        raise PictureFault("no picture shows a face that looks into the camera", "name a folder of portraits")
    return found


def run_trial(kind: str, detector: MtcnnDetector, photo: Photo, seed: int) -> Trial:
    """Render one attempt; the same seed gives the same one."""
    rng = np.random.default_rng(seed)
    surface, actor = KINDS[kind](rng, photo)
    enrolled = FaceShape.of(photo[1])
    ratio = None if enrolled is None else enrolled.ratio * math.exp(rng.normal(0, _ENROLLED_NOISE))
    challenge = Challenge(ratio, _chooser(rng))
    background = cv2.resize(rng.integers(30, 220, (5, 7, 3), dtype=np.uint8), FRAME_WH, interpolation=cv2.INTER_CUBIC)
    prompt, asked_s, at_xy = None, math.inf, np.array(FRAME_WH) / 2
    for index in range(int(_LONGEST_S * _RATE_HZ)):
        t_s = index / _RATE_HZ
        landmarks = _nearest(detector, _degraded(rng, surfaces.draw(surface, actor.pose(t_s), background)), at_xy)  # type: ignore[arg-type]
        at_xy = landmarks.points_xy_px.mean(axis=0) if landmarks else at_xy
        challenge.see(landmarks, t_s, track_id=1)
        if challenge.over:
            break
        if challenge.prompt is not prompt and challenge.prompt is not None:
            actor.told(challenge.prompt, t_s)
            asked_s = t_s
        elif t_s - asked_s > _IMPATIENT_S:
            actor.told_further()
            asked_s = math.inf
        prompt = challenge.prompt
    return Trial(challenge.passed, t_s, "passed" if challenge.passed else str(challenge.failure))


def _nearest(detector: MtcnnDetector, image_bgr: Image, at_xy: npt.NDArray[np.float64]) -> Landmarks | None:
    """The face nearest to where the last one was: photos may show several."""
    found = [detection.landmarks for detection in detector.detect(image_bgr)]
    return min(found, key=lambda each: float(np.hypot(*(each.points_xy_px.mean(axis=0) - at_xy))), default=None)


def _degraded(rng: Generator, image_bgr: Image) -> Image:
    """As a camera gives it: a little out of focus, with noise, and as a JPEG."""
    blurred = cv2.GaussianBlur(image_bgr, (0, 0), rng.uniform(0.3, 1.2))
    noisy = blurred + rng.standard_normal(image_bgr.shape, np.float32) * np.float32(rng.uniform(2, 6))
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 95))]
    _, jpeg = cv2.imencode(".jpg", np.clip(noisy, 0, 255).astype(np.uint8), quality)
    return cv2.imdecode(jpeg, cv2.IMREAD_COLOR)  # type: ignore[return-value]


def _chooser(rng: Generator) -> Callable[[int], int]:
    return lambda below: int(rng.integers(below))


def _wilson(successes: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927)."""
    z2 = 1.96**2
    middle = (successes + z2 / 2) / (n + z2)
    half = 1.96 / (n + z2) * math.sqrt(successes * (n - successes) / n + z2 / 4)
    return max(0.0, middle - half), min(1.0, middle + half)
