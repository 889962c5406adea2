"""Faces: found, described, compared and observed."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from doorcam.domain.frames import Frame
from doorcam.domain.liveness import NOT_ASKED, Liveness

LANDMARK_NAMES = ("left_eye", "right_eye", "nose", "mouth_left", "mouth_right")


class Metric(StrEnum):
    """How two embeddings of a model are compared. Lower is closer for both."""

    EUCLIDEAN = "euclidean"
    COSINE = "cosine"


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """Five points of a face.

    Attributes:
        points_xy_px: (5, 2) float32, pixels of the whole picture, in the order of `LANDMARK_NAMES`.
            As in the package `mtcnn`, left_eye is the eye on the left of the picture, which is the
            person's right eye.
    """

    points_xy_px: npt.NDArray[np.float32]

    def as_dict(self) -> dict[str, list[float]]:
        """The points by name, rounded to a tenth of a pixel."""
        return {
            name: [round(float(x), 1), round(float(y), 1)]
            for name, (x, y) in zip(LANDMARK_NAMES, self.points_xy_px, strict=True)
        }


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in a picture.

    Attributes:
        box_xyxy_px: (4,) float32, left, top, right, bottom in pixels; may reach beyond the picture.
        detection_score: How sure the detector is that this is a face, 0 to 1.
        landmarks: The five points.
    """

    box_xyxy_px: npt.NDArray[np.float32]
    detection_score: float
    landmarks: Landmarks

    @property
    def size_px(self) -> float:
        """The shorter side of the box in pixels."""
        left, top, right, bottom = self.box_xyxy_px
        return float(min(right - left, bottom - top))

    def box_xywh_px(self) -> list[float]:
        """Left, top, width and height, rounded to a tenth of a pixel."""
        left, top, right, bottom = (float(value) for value in self.box_xyxy_px)
        return [round(value, 1) for value in (left, top, right - left, bottom - top)]


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A face as a point in the space of one model.

    Attributes:
        vector: (dimension,) float32, finite.
        model_id: The model that made it. Embeddings of different models are never compared.
    """

    vector: npt.NDArray[np.float32]
    model_id: str


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedFace:
    """A detection with its quality, its embedding, and the aligned picture they were made from.

    Attributes:
        quality: 0 (useless) to 1 (as good as a face gets).
        aligned_bgr: (size, size, 3) uint8, the aligned face as the network saw it.
    """

    detection: Detection
    quality: float
    embedding: Embedding
    aligned_bgr: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of the gallery, compared with a probe.

    Attributes:
        distance: Between the probe and the person's nearest template; lower is closer.
        extra_margin: How much stricter the match must be than for others: the person's `Person.extra_margin`.
    """

    person_id: str
    name: str
    distance: float
    extra_margin: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class ObservedFace:
    """One face of one frame, tied to a track.

    Attributes:
        track_id: The same number as long as the face is followed; never used again in a run.
        quality: 0 to 1, as in `EmbeddedFace`.
        candidates: Nearest first, at most one for each person; empty when the gallery is empty.
        fresh: Whether the embedding was made from this very frame.
        liveness: Whether it is a person who is there.
    """

    track_id: int
    detection: Detection
    quality: float
    candidates: tuple[Candidate, ...]
    fresh: bool
    liveness: Liveness = NOT_ASKED


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """All that recognition says of one frame.

    Attributes:
        frame: The frame it speaks of.
        faces: The faces in it; empty when nobody is there.
        ended_tracks: Tracks given up since the observation before.
        gallery_size: How many people could have been found; 0 means nobody can be granted.
        model_id: The model that made the embeddings.
        finished_s: `Clock.monotonic_s()` when recognition had finished.
    """

    frame: Frame
    faces: tuple[ObservedFace, ...]
    ended_tracks: tuple[int, ...]
    gallery_size: int
    model_id: str
    finished_s: float
