"""Five landmarks of a head and of a flat picture, seen from afar."""

import numpy as np

from doorcam.domain import Landmarks

_CORNERS = ((-0.5, 0, 0), (0.5, 0, 0), (0, 0.61, 0), (-0.45, 1.12, 0), (0.45, 1.12, 0))


def head(
    yaw_deg: float = 0,
    pitch_deg: float = 0,
    *,
    depth: float = 0.4,
    width: float = 1.0,
    eyes_px: float = 60,
    roll_deg: float = 0,
    at_px: tuple[float, float] = (300, 200),
) -> Landmarks:
    """The landmarks of a face; yaw is to the right of the picture, pitch is down, a depth of 0 makes it a print."""
    points = np.array(_CORNERS, np.float64) * (width, 1, 1) - (0, 0.56, 0)
    points[2, 2] = depth
    yaw, pitch, roll = np.radians((yaw_deg, pitch_deg, roll_deg))
    x, y, z = points.T
    x, z = x * np.cos(yaw) + z * np.sin(yaw), z * np.cos(yaw) - x * np.sin(yaw)
    y = y * np.cos(pitch) + z * np.sin(pitch)
    x, y = x * np.cos(roll) - y * np.sin(roll), y * np.cos(roll) + x * np.sin(roll)
    return Landmarks((np.column_stack([x, y]) * eyes_px + at_px).astype(np.float32))
