"""Which face of a photo somebody is enrolled with, and what it must be like."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, EmbeddedFace
from doorcam.errors import EnrolmentRefused

Image = npt.NDArray[np.uint8]

# A second face counts unless it is less than half as wide: whoever stands twice as far away is in the
# background, and nobody would take them for the subject of the photo.
_BACKGROUND_RATIO = 0.5


class FaceReader(Protocol):
    """Finds the faces of a picture and embeds them."""

    @property
    def model_id(self) -> str:
        """The embedding model."""
        ...

    def read(self, image_bgr: Image) -> Sequence[EmbeddedFace]:
        """The faces of a (height, width, 3) uint8 blue-green-red picture; empty if there are none."""
        ...


@dataclass(frozen=True, slots=True)
class EnrolmentRules:
    """What a face must be like.

    Attributes:
        min_face_px: Shorter side of its box.
        min_quality: 0 to 1, as in `EmbeddedFace.quality`.
        check_portrait: Given the whole picture and the face in it, raises `EnrolmentRefused` if nobody can be
            enrolled with it.
    """

    min_face_px: int
    min_quality: float
    check_portrait: Callable[[Image, Detection], None]


def is_rival(other: Detection, subject: Detection) -> bool:
    """Whether a face counts beside the largest of its picture: not if it is less than half as wide."""
    return other.size_px >= _BACKGROUND_RATIO * subject.size_px


def choose_face(image_bgr: Image, faces: Sequence[EmbeddedFace], rules: EnrolmentRules) -> EmbeddedFace:
    """The one face of a photo to enrol.

    A second face counts only if it is at least half as large as the largest.

    Args:
        image_bgr: (height, width, 3) uint8, the photo.
        faces: All that were found in it.
        rules: What the face must be like.

    Raises:
        EnrolmentRefused: if there is none or more than one, or it is too small or too poor; says why.
    """
    if not faces:
        raise EnrolmentRefused("no face found", "use a photo of the whole face, upright and from the front")
    face = max(faces, key=lambda face: face.detection.size_px)
    size_px = face.detection.size_px
    rivals = [other for other in faces if is_rival(other.detection, face.detection)]
    if len(rivals) > 1:
        raise EnrolmentRefused("{count} faces found", "one person per photo", count=len(rivals))
    if size_px < rules.min_face_px:
        raise EnrolmentRefused(
            "the face is {size_px} px, at least {least_px} are needed",
            "come closer",
            size_px=int(size_px),
            least_px=rules.min_face_px,
        )
    rules.check_portrait(image_bgr, face.detection)
    if not face.quality >= rules.min_quality:
        raise EnrolmentRefused(
            "the quality of the face is {quality:.2f}, at least {least:.2f} is needed",
            "take a sharp photo in even light, from close by and from the front",
            quality=face.quality,
            least=rules.min_quality,
        )
    return face
