"""Faces that look this way and that."""

import numpy as np

from doorcam.domain import Detection, Frame, Landmarks, Observation, ObservedFace
from tests.gui import scenes


def posed(
    yaw_deg: float = 0.0, pitch_deg: float = 0.0, *, centre: tuple[float, float] = (227, 133), size_px: float = 110
) -> Detection:
    """A face whose nose lies where it does at these angles; see `doorcam.vision.portrait.estimate_pose`."""
    across, down = size_px * 0.5, size_px * 0.55
    sideways, downward = 0.45 * np.tan(np.radians(yaw_deg)), 0.54 - 0.45 * np.tan(np.radians(pitch_deg))
    points = np.array(
        [
            (-across / 2, 0),
            (across / 2, 0),
            (sideways * across, downward * down),
            (-across * 0.45, down),
            (across * 0.45, down),
        ]
    )
    points += np.array(centre) - (0, down / 2)
    half = np.array((size_px / 2, size_px * 0.65))
    box = np.concatenate((np.array(centre) - half, np.array(centre) + half)).astype(np.float32)
    return Detection(box, 0.99, Landmarks(points.astype(np.float32)))


def seen(frame: Frame, *faces: Detection, quality: float = 0.8) -> Observation:
    """What recognition says of a frame with these faces."""
    observed = tuple(ObservedFace(number, face, quality, (), fresh=True) for number, face in enumerate(faces, 1))
    return Observation(frame, observed, (), 0, "test", frame.captured_s)


def looking(frame: Frame, yaw_deg: float = 0.0, pitch_deg: float = 0.0) -> Observation:
    """One face that looks somewhere."""
    return seen(frame, posed(yaw_deg, pitch_deg))


def frame_at(t_s: float) -> Frame:
    """A frame at a time."""
    return scenes.frame(None, round(t_s * 30), t_s)
