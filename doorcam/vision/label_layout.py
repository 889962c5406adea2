"""Where the names of faces go: inside the picture, near their face, and off each other."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class LabelStyle(StrEnum):
    """What is known of a face. Drawn so that the three differ without colour."""

    GRANTED = "granted"
    UNKNOWN = "unknown"
    UNDECIDED = "undecided"


class Rect(NamedTuple):
    """A rectangle in pixels, the right and bottom edges not included."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: "Rect") -> float:
        """The area both cover, in square pixels."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height)


def place_labels(
    area: Rect, boxes: Sequence[npt.NDArray[np.float32]], sizes_wh: Sequence[tuple[float, float]], gap: float = 4.0
) -> list[Rect]:
    """Choose a place for each label.

    Args:
        area: What the labels must stay in.
        boxes: (4,) float32 each, left, top, right, bottom of the faces; may reach beyond the area.
        sizes_wh: Width and height of each label.
        gap: Pixels between a box and its label.

    Returns:
        One rectangle for each label, in the given order. Inside the area if it fits there at all.
        Larger (nearer) faces choose first; a label overlaps another only if every place near its
        face is taken.
    """
    faces = [Rect(*(float(value) for value in box)) for box in boxes]
    order = sorted(range(len(faces)), key=lambda i: (faces[i].top - faces[i].bottom, faces[i].left))
    placed: dict[int, Rect] = {}
    for i in order:
        spots = [_inside(area, spot) for spot in _spots(faces[i], sizes_wh[i], gap)]
        # A name over another name is unreadable; over a face it is merely unfortunate.
        placed[i] = min(
            spots,
            key=lambda spot: (
                sum(spot.overlap(label) for label in placed.values()),
                sum(spot.overlap(face) for face in faces),
            ),
        )
    return [placed[i] for i in range(len(faces))]


def _spots(face: Rect, size_wh: tuple[float, float], gap: float) -> list[Rect]:
    """Places for a label, the best first: above, below, inside, to the sides."""
    width, height = size_wh
    middle = (face.left + face.right - width) / 2
    above, below = face.top - gap - height, face.bottom + gap
    corners = [
        (middle, above),
        (middle, below),
        (face.left, above),
        (face.right - width, above),
        (face.left, below),
        (face.right - width, below),
        (middle, face.bottom - gap - height),
        (middle, face.top + gap),
        (face.right + gap, face.top),
        (face.left - gap - width, face.top),
        (middle, above - height - gap),
        (middle, below + height + gap),
    ]
    return [Rect(left, top, left + width, top + height) for left, top in corners]


def _inside(area: Rect, spot: Rect) -> Rect:
    """The spot moved into the area; its start stays visible when it is too large."""
    left = max(area.left, min(spot.left, area.right - (spot.right - spot.left)))
    top = max(area.top, min(spot.top, area.bottom - (spot.bottom - spot.top)))
    return Rect(left, top, left + spot.right - spot.left, top + spot.bottom - spot.top)
