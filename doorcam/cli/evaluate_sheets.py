"""The pictures of a study that show faces. JPEG files' bytes."""

from collections.abc import Sequence

import numpy as np

from doorcam.domain import EmbeddedFace
from doorcam.gallery.evaluation.degradation import DEGRADATIONS, spoiled_faces
from doorcam.gallery.evaluation.faces import FaceSet, ReadFaces, largest_face
from doorcam.gallery.evaluation.study import Confusion
from doorcam.vision.face_sheet import SheetFace, SheetRow, draw_sheet
from doorcam.vision.pictures import encode_jpeg, read_picture


def confusion_sheet(faces: FaceSet, confusions: Sequence[Confusion], read_faces: ReadFaces) -> bytes:
    """The faces of hard pairs side by side, with names and distances."""
    return encode_jpeg(draw_sheet([_confusion_row(faces, each, read_faces) for each in confusions]))


def degraded_sheet(faces: FaceSet, place: int, read_faces: ReadFaces, seed: int) -> bytes:
    """One face as the network saw it after each kind of damage."""
    image_bgr = read_picture(faces.photos[place])
    whole = _sheet_face(largest_face(read_faces(image_bgr)), "whole")
    rows: dict[str, list[SheetFace]] = {}
    for each, face in zip(
        DEGRADATIONS, spoiled_faces(image_bgr, read_faces, np.random.default_rng((seed, place))), strict=True
    ):
        caption = f"{each.strength:g} {each.unit}" if face else "no face found"
        rows.setdefault(each.kind, [whole]).append(_sheet_face(face, caption))
    return encode_jpeg(draw_sheet([SheetRow(kind, row) for kind, row in rows.items()]))


def _confusion_row(faces: FaceSet, each: Confusion, read_faces: ReadFaces) -> SheetRow:
    pair = [
        _sheet_face(largest_face(read_faces(read_picture(faces.photos[place]))), faces.names[faces.people[place]])
        for place in (each.first, each.second)
    ]
    return SheetRow(f"{'one person' if each.genuine else 'two people'}, distance {each.distance:.3f}", pair)


def _sheet_face(face: EmbeddedFace | None, caption: str) -> SheetFace:
    return SheetFace(None if face is None else face.aligned_bgr, caption)
