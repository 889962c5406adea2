"""Where a picture lies in a view: filled as far as little is lost, letterboxed beyond that. Knows no Qt."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

# The share of the picture that stays visible along the side that is cropped.
KEPT = 0.5


@dataclass(frozen=True, slots=True)
class Placement:
    """How a picture is shown.

    Attributes:
        scale: View pixels for each picture pixel.
        left: Of the whole picture in the view; negative where it is cropped.
        top: As left.
        picture_wh: In picture pixels.
        view_wh: In view pixels.
        mirrored: Whether left and right are swapped.
    """

    scale: float
    left: float
    top: float
    picture_wh: tuple[int, int]
    view_wh: tuple[int, int]
    mirrored: bool

    def crop_xyxy(self) -> tuple[int, int, int, int]:
        """The part of the picture that is visible, in whole picture pixels, as the camera has it."""
        width, height = self.picture_wh
        left, right = self._visible(self.left, width, self.view_wh[0])
        top, bottom = self._visible(self.top, height, self.view_wh[1])
        return (width - right, top, width - left, bottom) if self.mirrored else (left, top, right, bottom)

    def target_xyxy(self) -> tuple[float, float, float, float]:
        """Where that part lies in the view."""
        left, top, right, bottom = self.crop_xyxy()
        corners = self.box(np.array((left, top, right, bottom), np.float32))
        return tuple(float(value) for value in corners)  # type: ignore[return-value]

    def box(self, box_xyxy_px: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """A box of the picture in view pixels, mirrored like the picture."""
        left, top, right, bottom = (float(value) for value in box_xyxy_px)
        if self.mirrored:
            left, right = self.picture_wh[0] - right, self.picture_wh[0] - left
        corners = (left * self.scale + self.left, top * self.scale + self.top)
        ends = (right * self.scale + self.left, bottom * self.scale + self.top)
        return np.array((*corners, *ends), np.float32)

    def _visible(self, start: float, length: int, view: int) -> tuple[int, int]:
        first = max(0, round(-start / self.scale))
        last = min(length, round((view - start) / self.scale))
        return first, max(first + 1, last)


def place(picture_wh: tuple[int, int], view_wh: tuple[int, int], mirrored: bool) -> Placement:
    """Lay a picture in the middle of a view."""
    ratios = [view / picture for view, picture in zip(view_wh, picture_wh, strict=True)]
    scale = min(max(ratios), min(ratios) / KEPT)
    left, top = ((view - picture * scale) / 2 for view, picture in zip(view_wh, picture_wh, strict=True))
    return Placement(scale, left, top, picture_wh, view_wh, mirrored)
