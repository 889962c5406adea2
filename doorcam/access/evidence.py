"""What is remembered of a track for deciding about it."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from doorcam.domain import Candidate, Frame, ObservedFace


@dataclass(frozen=True, slots=True)
class Sighting:
    """One frame's contribution to the evidence of a track.

    Attributes:
        frame_index, t_s, captured_s, repeated: As in `Frame`.
        fresh, quality, candidates: As in `ObservedFace`.
        strangers: Other faces as near to the door as this one that name nobody enrolled.
    """

    frame_index: int
    t_s: float
    captured_s: float
    repeated: bool
    fresh: bool
    quality: float
    candidates: tuple[Candidate, ...]
    strangers: int = 0

    @classmethod
    def of(cls, frame: Frame, face: ObservedFace, strangers: int) -> Self:
        """What a frame says of one of its faces."""
        return cls(
            frame.index,
            frame.t_s,
            frame.captured_s,
            frame.repeated,
            face.fresh,
            face.quality,
            face.candidates,
            strangers,
        )

    @property
    def nearest(self) -> Candidate | None:
        """The nearest candidate, or None when the gallery is empty."""
        return self.candidates[0] if self.candidates else None


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of a track at a moment.

    Attributes:
        sightings: The newest last; at least one.
        first_t_s: `Frame.t_s` of the first sighting there ever was.
        seen: How many sightings there have been in all.
    """

    track_id: int
    sightings: tuple[Sighting, ...]
    first_t_s: float
    seen: int

    @property
    def newest(self) -> Sighting:
        """The newest sighting."""
        return self.sightings[-1]


class EvidenceBook:
    """Keeps the newest sightings of every live track.

    Args:
        window: How many sightings of a track are kept.
    """

    def __init__(self, window: int) -> None:
        self._window = window
        self._pages: dict[int, tuple[float, int, deque[Sighting]]] = {}

    def add(self, track_id: int, sighting: Sighting) -> Evidence:
        """Note a sighting and return all that is known of its track."""
        first_t_s, seen, sightings = self._pages.get(track_id, (sighting.t_s, 0, deque(maxlen=self._window)))
        sightings.append(sighting)
        self._pages[track_id] = (first_t_s, seen + 1, sightings)
        return Evidence(track_id, tuple(sightings), first_t_s, seen + 1)

    def close(self, track_ids: Sequence[int]) -> list[Evidence]:
        """Forget tracks and return what was known of them."""
        closed = []
        for track_id in track_ids:
            page = self._pages.pop(track_id, None)
            if page is not None:
                first_t_s, seen, sightings = page
                closed.append(Evidence(track_id, tuple(sightings), first_t_s, seen))
        return closed

    def open_tracks(self) -> list[int]:
        """The tracks something is known of."""
        return list(self._pages)
