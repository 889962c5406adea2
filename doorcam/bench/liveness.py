"""Presentation attacks, rendered: how often photos and recordings get through a challenge, and how often people.

Every face goes through rendering, blur, noise, JPEG and the real detector. A rendered head stands in for a
person: what a print, a phone and a real person do before a camera of one's own `doorcam spoof-drill` tells.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from doorcam.bench import stage
from doorcam.bench.actors import Actor, Generator, Recording, Walker, chooser
from doorcam.bench.context import Context
from doorcam.bench.measurement import OURS, Measurement
from doorcam.bench.stage import Photo, Stage
from doorcam.bench.surfaces import Surface
from doorcam.camera.demo import demo_portrait_bgr
from doorcam.domain.shares import wilson
from doorcam.errors import PictureFault
from doorcam.vision.liveness.challenge import Challenge
from doorcam.vision.liveness.parallax import FaceShape, ParallaxEvidence
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.runtime import NetworkCache

_QUICK_TRIALS = 1
_RATE_HZ = 10.0
_LONGEST_S = 20.0
# How long a face is watched without a prompt; longer than anybody is at the door.
_WATCHED_S = 8.0
# The enrolled pictures' ratio is off by so much (standard deviation of its logarithm), as are frontal pictures' of one.
_ENROLLED_NOISE = 0.03
# After so long without success whoever was asked turns further.
_IMPATIENT_S = 1.2

Scene = tuple[Surface, Actor]


def _turning(rng: Generator, way: int = 1) -> Actor:
    return Actor(rng, way * rng.uniform(10, 55), way * rng.uniform(10, 55))


def _waving(rng: Generator) -> Actor:
    return Walker(rng, rng.uniform(0, 50), rng.uniform(0, 50))


def _either_way(rng: Generator) -> int:
    """The nose of a hollow print moves the other way, so whoever holds it turns it the other way."""
    return int(rng.choice((-1, 1)))


def _person(rng: Generator, photo: Photo) -> Scene:
    return stage.head(rng, photo), Actor(rng, rng.uniform(22, 38), rng.uniform(14, 24), limit_deg=(45, 35))


def _replayed(rng: Generator, photo: Photo) -> Scene:
    actor = Recording(rng, rng.uniform(22, 38), rng.uniform(14, 24), pace_s=(0.9, 1.7), challenges=1)
    return stage.head(rng, photo), actor


def _restless(rng: Generator, photo: Photo) -> Scene:
    # Turns that are just enough, again and again: one of them may be the one that is asked for.
    actor = Recording(rng, rng.uniform(22, 30), rng.uniform(16, 22), pace_s=(0.6, 1.0), challenges=8)
    return stage.head(rng, photo), actor


def _bent(rng: Generator, photo: Photo) -> Scene:
    way = _either_way(rng)
    return stage.bent(rng, photo, way), _turning(rng, way)


BONA_FIDE = "bona fide"
# What is shown, and how it moves: asked to turn, and unasked.
ASKED: dict[str, Callable[[Generator, Photo], Scene]] = {
    BONA_FIDE: _person,
    "flat photo": lambda rng, photo: (stage.flat(photo), _turning(rng, _either_way(rng))),
    "still screen": lambda rng, photo: (stage.flat(photo), Actor(rng)),
    "shifted photo": lambda rng, photo: (stage.flat(photo), Actor(rng, shift=rng.uniform(0.2, 1.5))),
    "bent photo": _bent,
    "folded photo": lambda rng, photo: (stage.folded(rng, photo), _turning(rng)),
    "replayed answers": _replayed,
    "restless film": _restless,
}
UNASKED: dict[str, Callable[[Generator, Photo], Scene]] = {
    "unasked: bona fide": lambda rng, photo: (
        stage.head(rng, photo),
        Walker(rng, rng.uniform(3, 12), rng.uniform(2, 8)),
    ),
    "unasked: flat photo": lambda rng, photo: (stage.flat(photo), _waving(rng)),
    "unasked: bent photo": lambda rng, photo: (stage.bent(rng, photo, _either_way(rng)), _waving(rng)),
    "unasked: folded photo": lambda rng, photo: (stage.folded(rng, photo), _waving(rng)),
}


@dataclass(frozen=True)
class Trial:
    """One attempt to be taken for a person.

    Attributes:
        took_s: From the first frame to its end.
        ending: "passed", or how it was lost.
    """

    passed: bool
    took_s: float
    ending: str


def liveness(context: Context) -> Iterator[Measurement]:
    """Rendered faces: how many of each kind are taken for people, with an interval, and how long that takes."""
    detector = MtcnnDetector.load(
        NetworkCache(context.cache).ensure(NETWORK_IDS), settings=MtcnnSettings(min_face_px=70)
    )
    photos = frontal_photos(detector, list(context.pictures) or [demo_portrait_bgr()])
    count = _QUICK_TRIALS if context.quick else context.trials
    for kind in (*ASKED, *UNASKED):
        trials = []
        for seed in range(count):
            context.progress(f"{kind}: {len(photos)} photos", seed, count)
            trials.append(run_trial(kind, detector, photos[seed % len(photos)], seed))
        yield Measurement("liveness", kind, OURS, summary(trials))


def summary(trials: list[Trial]) -> dict[str, float]:
    """Passed, of how many, the share with its 95 % interval, and the median time of those that passed."""
    n, passed = len(trials), [trial.took_s for trial in trials if trial.passed]
    low, high = wilson(len(passed), n)
    values = {"trials": n, "passed": len(passed), "share": len(passed) / n, "from": round(low, 4), "to": round(high, 4)}
    return values | ({"median_s": round(float(np.median(passed)), 1)} if passed else {})


def frontal_photos(detector: MtcnnDetector, pictures: list[npt.NDArray[np.uint8]]) -> list[Photo]:
    """The pictures whose surest face looks into the camera, with its landmarks.

    Raises:
        PictureFault: if there is none.
    """
    found = []
    for picture in pictures:
        for detection in detector.detect(picture)[:1]:
            shape = FaceShape.of(detection.landmarks)
            if shape and shape.is_frontal:
                found.append((picture, detection.landmarks))
    if not found:
        raise PictureFault("no picture shows a face that looks into the camera", "name a folder of portraits")
    return found


def run_trial(kind: str, detector: MtcnnDetector, photo: Photo, seed: int) -> Trial:
    """Render one attempt; the same seed gives the same one."""
    rng = np.random.default_rng(seed)
    surface, actor = (ASKED | UNASKED)[kind](rng, photo)
    before = Stage(rng, detector, surface)
    shape = FaceShape.of(photo[1])
    ratio = None if shape is None else shape.ratio * math.exp(rng.normal(0, _ENROLLED_NOISE))
    if kind in UNASKED:
        return _watched(before, actor, ratio)
    return _challenged(before, actor, Challenge(ratio, chooser(rng)))


def _watched(before: Stage, actor: Actor, ratio: float | None) -> Trial:
    evidence = ParallaxEvidence()
    for index in range(int(_WATCHED_S * _RATE_HZ)):
        t_s = index / _RATE_HZ
        landmarks = before.see(actor.pose(t_s))
        if landmarks:
            evidence.see(landmarks, t_s)
        if evidence.evidence(ratio) >= 1:
            return Trial(True, t_s, "passed")
    return Trial(False, t_s, "too_little")


def _challenged(before: Stage, actor: Actor, challenge: Challenge) -> Trial:
    prompt, asked_s = None, math.inf
    for index in range(int(_LONGEST_S * _RATE_HZ)):
        t_s = index / _RATE_HZ
        challenge.see(before.see(actor.pose(t_s)), t_s, track_id=1)
        if challenge.over:
            break
        if challenge.prompt is not prompt and challenge.prompt is not None:
            actor.told(challenge.prompt, t_s)
            asked_s = t_s
        elif challenge.prompt is not None and t_s - asked_s > _IMPATIENT_S:
            actor.told_further()
            asked_s = t_s
        prompt = challenge.prompt
    return Trial(challenge.passed, t_s, "passed" if challenge.passed else str(challenge.failure))
