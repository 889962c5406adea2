import numpy as np
import pytest

from doorcam.domain import Detection, EmbeddedFace, Embedding, Landmarks
from doorcam.errors import EnrolmentRefused
from doorcam.gallery.photo_rules import EnrolmentRules, Image, choose_face
from tests.unit.gallery import MODEL

NOTHING = np.zeros((4, 4, 3), np.uint8)


def anything_goes(image_bgr: Image, detection: Detection) -> None:
    """For faces that are not drawn."""


RULES = EnrolmentRules(min_face_px=60, min_quality=0.2, check_portrait=anything_goes)


def face(size_px: float, quality: float = 0.9, identity: float = 0.0) -> EmbeddedFace:
    box = np.array([0, 0, size_px, size_px * 1.2], np.float32)
    detection = Detection(box, 0.99, Landmarks(np.zeros((5, 2), np.float32)))
    aligned = np.full((16, 16, 3), 90, np.uint8)
    return EmbeddedFace(detection, quality, Embedding(np.full(4, identity, np.float32), MODEL), aligned)


@pytest.mark.parametrize(
    ("faces", "reason"),
    [
        ([], "^no face found"),
        ([face(100), face(90)], "^2 faces found: one person per photo$"),
        ([face(100), face(50), face(60)], "^3 faces found"),
        ([face(34.9)], "^the face is 34 px, at least 60 are needed: come closer$"),
        ([face(59.99)], "^the face is 59 px"),
        ([face(100, quality=0.19)], "^the quality of the face is"),
        (
            [face(100, quality=float("nan"))],
            "is nan, at least 0.20 is needed: take a sharp photo",
        ),
    ],
)
def test_faces_that_cannot_be_enrolled_say_why(faces: list[EmbeddedFace], reason: str) -> None:
    with pytest.raises(EnrolmentRefused, match=reason):
        choose_face(NOTHING, faces, RULES)


def test_a_far_smaller_face_in_the_background_does_not_count() -> None:
    subject = face(200)
    assert choose_face(NOTHING, [face(99), subject, face(40, quality=0.1)], RULES) is subject
    assert choose_face(NOTHING, [face(60, quality=0.2)], RULES).quality == 0.2


def test_the_portrait_itself_is_looked_at() -> None:
    seen = []

    def refuse(image_bgr: Image, detection: Detection) -> None:
        seen.append((image_bgr, detection))
        raise EnrolmentRefused("the face is too dark")

    subject = face(100)
    with pytest.raises(EnrolmentRefused, match="too dark"):
        choose_face(NOTHING, [subject], EnrolmentRules(60, 0.2, refuse))
    assert seen == [(NOTHING, subject.detection)]
