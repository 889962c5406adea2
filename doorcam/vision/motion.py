"""Has anything moved? A look so cheap that it can be taken at every frame."""

import cv2
import numpy as np
import numpy.typing as npt

# Cells about as large as the head of somebody across the room.
_CELLS_WH = (32, 18)
_EVERY = 4
# A cell averages at least 50 pixels, which leaves a tenth of a sensor's noise; a person at the edge of
# the picture changes several cells by far more.
_MOVED_LEVELS = 6.0


class MotionGate:
    """Compares pictures, coarsely, with the one last remembered."""

    def __init__(self) -> None:
        self._remembered: npt.NDArray[np.float32] | None = None

    def moved(self, image_bgr: npt.NDArray[np.uint8]) -> bool:
        """Whether the picture differs from the one remembered; True when there is none.

        Args:
            image_bgr: (height, width, 3) uint8.
        """
        cells = _cells(image_bgr)
        return self._remembered is None or float(np.abs(cells - self._remembered).max()) > _MOVED_LEVELS

    def remember(self, image_bgr: npt.NDArray[np.uint8]) -> None:
        """Compare with this picture from now on."""
        self._remembered = _cells(image_bgr)


def _cells(image_bgr: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """(18, 32) float32: the mean green level, which is most of the luminance, of each cell."""
    green = np.ascontiguousarray(image_bgr[::_EVERY, ::_EVERY, 1])
    cells = cv2.resize(green, _CELLS_WH, interpolation=cv2.INTER_AREA)
    return cells.astype(np.float32)
