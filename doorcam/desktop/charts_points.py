"""Draws very many points at once: ten thousand take Qt a tenth of a second, and numpy a tenth of that."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

Points = npt.NDArray[np.float64]

POINT_PX = 8.0
MARK_PX = 16.0
_AROUND_PX = 64  # so that what reaches over the edge need not be cut; more than half of any size


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Points that look alike.

    Attributes:
        places: Which points, (m,).
        colour: `#rrggbb`.
        size_px: How wide each is drawn.
        square: Squares instead of discs.
    """

    places: npt.NDArray[np.intp]
    colour: str
    size_px: float = POINT_PX
    square: bool = False


def mark(places: npt.NDArray[np.intp], colour: str, *, square: bool = False) -> Layer:
    """A rim around points, to be drawn below them."""
    return Layer(places, colour, MARK_PX, square)


def draw_points(in_px: Points, layers: Sequence[Layer], size: QSize, ratio: float = 1.0) -> QImage:
    """A transparent picture with points on it.

    Args:
        in_px: (n, 2), where each of them is, from left and from top.
        layers: Drawn one above the other.
        size: Of the picture.
        ratio: Pixels of the screen for each of those.
    """
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    row = width + 2 * _AROUND_PX
    pixels = np.zeros((height + 2 * _AROUND_PX, row), np.uint32)
    for layer in layers:
        at = np.rint(in_px[layer.places] * ratio)
        seen = ((at > -_AROUND_PX / 2) & (at < np.array((width, height)) + _AROUND_PX / 2)).all(axis=1)
        at = at[seen].astype(np.intp) + _AROUND_PX
        places = at[:, 1] * row + at[:, 0]
        for offset, colour in _stamp(layer, ratio, row):
            pixels.reshape(-1)[places + offset] = colour
    inside = np.ascontiguousarray(pixels[_AROUND_PX : _AROUND_PX + height, _AROUND_PX : _AROUND_PX + width])
    picture = QImage(inside.data, width, height, QImage.Format.Format_ARGB32_Premultiplied).copy()
    picture.setDevicePixelRatio(ratio)
    return picture


def _stamp(layer: Layer, ratio: float, row: int) -> list[tuple[int, int]]:
    """The pixels of one point: where from its middle, in a picture whose rows are so long, and in which colour.

    Those at the edge come first, so that a neighbour's edge never covers a point's inside.
    """
    radius = layer.size_px * ratio / 2
    reach = np.arange(-int(radius) - 1, int(radius) + 2)
    y, x = np.meshgrid(reach, reach, indexing="ij")
    away = np.maximum(np.abs(x), np.abs(y)) if layer.square else np.hypot(x, y)
    covered = np.clip(radius - away + 0.5, 0.0, 1.0)
    order = [place for place in np.argsort(covered, axis=None).tolist() if covered.flat[place] > 0]
    offsets, shares = y * row + x, covered.reshape(-1)
    return [(int(offsets.flat[place]), _premultiplied(layer.colour, float(shares[place]))) for place in order]


def _premultiplied(colour: str, alpha: float) -> int:
    parts = QColor(colour)
    red, green, blue = (round(part * alpha) for part in (parts.red(), parts.green(), parts.blue()))
    return round(255 * alpha) << 24 | red << 16 | green << 8 | blue
