"""Messages made by hand, for tests of the rooms that only pass them on."""

from collections.abc import Sequence

import numpy as np

from doorcam.domain import Candidate, Detection, Frame, Landmarks, Observation, ObservedFace

ANNA, BORIS = "anna", "boris"


def near(distance: float, second: float | None = None, person_id: str = ANNA) -> tuple[Candidate, ...]:
    """Candidates: one person at a distance, and maybe another behind."""
    first = Candidate(person_id, person_id.title(), distance)
    if second is None:
        return (first,)
    other = BORIS if person_id == ANNA else ANNA
    return (first, Candidate(other, other.title(), second))


def frame(index: int = 0, *, t_s: float | None = None, captured_s: float = 1000.0, repeated: bool = False) -> Frame:
    image = np.full((120, 160, 3), 90, np.uint8)
    return Frame(index, index / 10 if t_s is None else t_s, captured_s, image, repeated)


def face(
    track_id: int = 1,
    candidates: tuple[Candidate, ...] = (),
    *,
    quality: float = 0.8,
    fresh: bool = True,
    box: tuple[float, float, float, float] = (40, 30, 100, 100),
) -> ObservedFace:
    left, top, right, bottom = box
    points = np.array([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]]) * (right - left, bottom - top)
    landmarks = Landmarks((points + np.array([left, top])).astype(np.float32))
    return ObservedFace(track_id, Detection(np.array(box, np.float32), 0.99, landmarks), quality, candidates, fresh)


def observation(
    of: Frame, faces: Sequence[ObservedFace] = (), ended: Sequence[int] = (), finished_s: float | None = None
) -> Observation:
    done_s = of.captured_s + 0.02 if finished_s is None else finished_s
    return Observation(of, tuple(faces), tuple(ended), 2, "some_model", done_s)
