"""Aligned faces side by side on one picture, with what is to be said of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from doorcam.vision.text import line

_FACE_PX = 150
_GAP_PX = 12
_TEXT_PX = 15
_LINE_PX = 20
_INK, _PAPER, _NOTHING = "#202124", "#ffffff", "#dadce0"
MAX_ROWS = 100


@dataclass(frozen=True, slots=True, eq=False)
class SheetFace:
    """One face of a sheet.

    Attributes:
        aligned_bgr: (size, size, 3) uint8; None leaves its place grey.
        caption: A line in any script, cut where it is too wide.
    """

    aligned_bgr: npt.NDArray[np.uint8] | None
    caption: str


@dataclass(frozen=True, slots=True, eq=False)
class SheetRow:
    """Faces in a row under a title."""

    title: str
    faces: Sequence[SheetFace]


def draw_sheet(rows: Sequence[SheetRow]) -> npt.NDArray[np.uint8]:
    """Draw rows of faces.

    Args:
        rows: At least one and at most `MAX_ROWS`, each with at least one face.

    Returns:
        (height, width, 3) uint8, blue-green-red.
    """
    if not 1 <= len(rows) <= MAX_ROWS:
        raise ValueError(f"{len(rows)} rows, 1 to {MAX_ROWS} can be drawn")
    columns = max(2, *(len(row.faces) for row in rows))
    width, row_px = columns * (_FACE_PX + _GAP_PX) + _GAP_PX, _FACE_PX + 2 * _LINE_PX + _GAP_PX
    picture = Image.new("RGB", (width, len(rows) * row_px + _GAP_PX), _PAPER)
    canvas = ImageDraw.Draw(picture)
    for number, row in enumerate(rows):
        top = _GAP_PX + number * row_px
        line(row.title, _TEXT_PX, width - 2 * _GAP_PX).draw(canvas, _GAP_PX, top, _INK)
        for column, face in enumerate(row.faces):
            _draw_face(picture, canvas, face, _GAP_PX + column * (_FACE_PX + _GAP_PX), top + _LINE_PX)
    return np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])


def _draw_face(picture: Image.Image, canvas: ImageDraw.ImageDraw, face: SheetFace, left: int, top: int) -> None:
    if face.aligned_bgr is None:
        canvas.rectangle((left, top, left + _FACE_PX - 1, top + _FACE_PX - 1), fill=_NOTHING)
    else:
        resized = cv2.resize(face.aligned_bgr, (_FACE_PX, _FACE_PX), interpolation=cv2.INTER_AREA)
        picture.paste(Image.fromarray(np.ascontiguousarray(resized[:, :, ::-1])), (left, top))
    line(face.caption, _TEXT_PX, _FACE_PX).draw(canvas, left, top + _FACE_PX, _INK)
