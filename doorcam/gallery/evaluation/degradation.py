"""What blur, darkness, low resolution and JPEG do to recognition.

Photos are spoiled before the face is looked for, then compared with everybody's unspoiled photos.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, EmbeddedFace, Metric, Progress
from doorcam.gallery.evaluation.faces import FaceSet, Image, ReadFaces, ReadPicture, largest_face
from doorcam.gallery.evaluation.pairs import distance_matrix
from doorcam.gallery.evaluation.rates import Sample, equal_error, fmr, fnmr

# Read noise of a small sensor turned up in the dark, in grey levels of 255.
_DARK_NOISE = 4.0


@dataclass(frozen=True, slots=True)
class Degradation:
    """One kind of damage at one strength.

    Attributes:
        spoil: Gives the spoiled picture from the picture, the width of the face in it in pixels, the
            strength, and a source of noise.
        strength: What it means is said by `unit`.
    """

    kind: str
    strength: float
    unit: str
    spoil: Callable[[Image, float, float, np.random.Generator], Image]


@dataclass(frozen=True, slots=True)
class DegradedRates:
    """What became of the spoiled photos.

    Attributes:
        photos: How many were spoiled.
        found: The share of them in which a face is still found; the others match nobody.
        fmr: At the threshold in use, over all pairs of a spoiled and a whole photo; so is `fnmr`.
        eer: None when no face is found any more.
    """

    degradation: Degradation
    photos: int
    found: float
    fmr: float
    fnmr: float
    eer: float | None


def _blurred(image_bgr: Image, face_px: float, percent: float, _rng: np.random.Generator) -> Image:
    return cv2.GaussianBlur(image_bgr, (0, 0), face_px * percent / 100)  # type: ignore[return-value]


def _darkened(image_bgr: Image, _face_px: float, percent: float, rng: np.random.Generator) -> Image:
    noise = rng.normal(0.0, _DARK_NOISE, image_bgr.shape).astype(np.float32)
    darker: Image = np.clip(image_bgr * np.float32(percent / 100) + noise, 0, 255).astype(np.uint8)
    return darker


def _shrunk(image_bgr: Image, face_px: float, wanted_px: float, _rng: np.random.Generator) -> Image:
    factor = min(1.0, wanted_px / face_px)
    size_wh = [max(1, round(side * factor)) for side in image_bgr.shape[1::-1]]
    return cv2.resize(image_bgr, size_wh, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def _compressed(image_bgr: Image, _face_px: float, quality: float, _rng: np.random.Generator) -> Image:
    _, data = cv2.imencode(".jpg", image_bgr, [cv2.IMWRITE_JPEG_QUALITY, int(quality)])
    return cv2.imdecode(data, cv2.IMREAD_COLOR)  # type: ignore[return-value]


DEGRADATIONS = (
    *(Degradation("blur", percent, "% of the face", _blurred) for percent in (1, 2, 4)),
    *(Degradation("dark", percent, "% of the light", _darkened) for percent in (50, 25, 10)),
    *(Degradation("low resolution", width_px, "px face", _shrunk) for width_px in (80, 60, 45)),
    *(Degradation("JPEG", quality, "quality", _compressed) for quality in (50, 20, 5)),
)


def chosen_places(faces: FaceSet, count: int, seed: int) -> list[int]:
    """At most so many photos of people who have another, drawn at random, as places in the face set."""
    able = np.flatnonzero(np.bincount(faces.people)[faces.people] > 1)
    return sorted(int(place) for place in np.random.default_rng(seed).permutation(able)[:count])


def measure_degradations(
    faces: FaceSet,
    places: Sequence[int],
    read_faces: ReadFaces,
    read_picture: ReadPicture,
    metric: Metric,
    threshold: float,
    seed: int,
    progress: Progress = NO_PROGRESS,
) -> list[DegradedRates]:
    """Spoil photos in every way and compare them with the whole photos of the face set.

    Args:
        places: Which photos are spoiled; at least one.
        threshold: The largest distance accepted in use.
        seed: Of the noise.
    """
    vectors = np.full((len(DEGRADATIONS), len(places), faces.vectors.shape[1]), np.nan, np.float32)
    for number, place in enumerate(places):
        progress(f"Spoiling {faces.photos[place].name}", number, len(places))
        image_bgr = read_picture(faces.photos[place])
        for kind, face in enumerate(spoiled_faces(image_bgr, read_faces, np.random.default_rng((seed, place)))):
            if face is not None:
                vectors[kind, number] = face.embedding.vector
    return [
        _rates(degradation, faces, places, spoiled, metric, threshold)
        for degradation, spoiled in zip(DEGRADATIONS, vectors, strict=True)
    ]


def spoiled_faces(image_bgr: Image, read_faces: ReadFaces, rng: np.random.Generator) -> list[EmbeddedFace | None]:
    """The face of a photo after each of `DEGRADATIONS`; None where it is not found any more."""
    face = largest_face(read_faces(image_bgr))
    if face is None:
        return [None] * len(DEGRADATIONS)
    width_px = face.detection.size_px
    return [largest_face(read_faces(each.spoil(image_bgr, width_px, each.strength, rng))) for each in DEGRADATIONS]


def _rates(
    degradation: Degradation,
    faces: FaceSet,
    places: Sequence[int],
    spoiled: npt.NDArray[np.float32],
    metric: Metric,
    threshold: float,
) -> DegradedRates:
    found = np.isfinite(spoiled).all(axis=1)
    distances = np.full((len(places), len(faces.photos)), np.inf)
    distances[found] = distance_matrix(spoiled[found], faces.vectors, metric)
    same = faces.people[list(places)][:, None] == faces.people
    another = np.arange(len(faces.photos)) != np.array(places)[:, None]
    genuine, impostor = Sample.of(distances[same & another]), Sample.of(distances[~same])
    return DegradedRates(
        degradation=degradation,
        photos=len(places),
        found=float(found.mean()),
        fmr=fmr(impostor, threshold),
        fnmr=fnmr(genuine, threshold),
        eer=equal_error(genuine, impostor).rate if found.any() else None,
    )
