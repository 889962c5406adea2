"""Where in the picture people stand, as shares of it, and how that is moved. Knows no Qt."""

from dataclasses import dataclass
from enum import Enum
from typing import Self

SMALLEST = 0.06
"""The least width and height: more than the settings ask, however the edges are rounded."""


class Part(Enum):
    """What of a region is moved, as the sides that go with it: left, top, right, bottom."""

    WHOLE = (True, True, True, True)
    LEFT = (True, False, False, False)
    TOP = (False, True, False, False)
    RIGHT = (False, False, True, False)
    BOTTOM = (False, False, False, True)
    TOP_LEFT = (True, True, False, False)
    TOP_RIGHT = (False, True, True, False)
    BOTTOM_LEFT = (True, False, False, True)
    BOTTOM_RIGHT = (False, False, True, True)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture.

    Attributes:
        left, top, right, bottom: Shares of the picture's width or height, as the camera has it, from 0 to 1.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def moved(self, part: Part, dx: float, dy: float) -> Self:
        """The same with a part of it moved, as far as the picture and the least size let it."""
        left, top, right, bottom = part.value
        if part is Part.WHOLE:
            dx, dy = _within(dx, -self.left, 1 - self.right), _within(dy, -self.top, 1 - self.bottom)
        x = _span(self.left, self.right, dx * left, dx * right)
        y = _span(self.top, self.bottom, dy * top, dy * bottom)
        return type(self)(x[0], y[0], x[1], y[1])

    def part_at(self, x: float, y: float, near_x: float, near_y: float) -> Part | None:
        """What somebody takes hold of at a place; None beside the region.

        Args:
            x, y: Shares of the picture.
            near_x, near_y: How far from an edge still takes hold of it.
        """
        inside_x = self.left - near_x <= x <= self.right + near_x
        inside_y = self.top - near_y <= y <= self.bottom + near_y
        if not (inside_x and inside_y):
            return None
        horizontal = _nearest(x, self.left, self.right, near_x)
        vertical = _nearest(y, self.top, self.bottom, near_y)
        return (
            Part((horizontal == 0, vertical == 0, horizontal == 1, vertical == 1))
            if horizontal is not None or vertical is not None
            else Part.WHOLE
        )


def _nearest(at: float, low: float, high: float, near: float) -> int | None:
    """0 for the lower end, 1 for the higher, None for neither."""
    ends = [(abs(at - low), 0), (abs(at - high), 1)]
    distance, which = min(ends)
    return which if distance <= near else None


def _span(low: float, high: float, d_low: float, d_high: float) -> tuple[float, float]:
    moved_low, moved_high = low + d_low, high + d_high
    if d_low and not d_high:
        moved_low = _within(moved_low, 0.0, high - SMALLEST)
    if d_high and not d_low:
        moved_high = _within(moved_high, low + SMALLEST, 1.0)
    return round(moved_low, 3), round(moved_high, 3)


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
