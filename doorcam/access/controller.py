"""Turns observations into decisions, one track at a time, and says each thing once."""

import math
from collections.abc import Sequence

from doorcam.access.evidence import EvidenceBook, Sighting
from doorcam.access.policy import PolicySettings, conclude, decide, refuse
from doorcam.domain import Clock, Decision, Observation, Reason

# A face whose quality rises and falls is waited for all the same; saying so each time would be noise.
_WAITING = (Reason.GATHERING, Reason.POOR_QUALITY)

# A distance up to so many thresholds may fall below the threshold at the next look.
_NEARLY = 1.2


class AccessController:
    """Keeps the evidence of all tracks and reports every change of mind.

    Owned by one thread. A track is granted at most once and found unknown at most once; a face that
    was not recognised at first may still be granted later, but never the other way round.
    """

    def __init__(self, settings: PolicySettings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._book = EvidenceBook(settings.votes_window)
        self._last: dict[int, Decision] = {}
        self._nearest: dict[int, float] = {}

    def observe(self, observation: Observation, *, camera_trusted: bool) -> list[Decision]:
        """Take the next observation.

        Returns:
            The decisions that differ from what was said of their track before; empty when nothing
            changed.
        """
        changed = self.end_tracks(observation.ended_tracks)
        for face in observation.faces:
            if not face.fresh:  # nothing new is known of it
                continue
            evidence = self._book.add(face.track_id, Sighting.of(observation.frame, face))
            self._nearest[face.track_id] = evidence.newest.nearest.distance if evidence.newest.nearest else math.inf
            now_s = self._clock.monotonic_s()
            changed += self._said(decide(evidence, self._settings, now_s, camera_trusted=camera_trusted))
        return changed

    def wants(self, track_id: int) -> bool:
        """Whether another look at a face could change what is said of it.

        Not once it was granted; and of a face found unknown only while it is nearly somebody.
        """
        last = self._last.get(track_id)
        if last is None or not last.settled:
            return True
        nearly = self._settings.match_threshold * _NEARLY
        return not last.granted and self._nearest.get(track_id, math.inf) <= nearly

    def end_tracks(self, track_ids: Sequence[int]) -> list[Decision]:
        """Forget tracks; a face never recognised nor found unknown is unknown now."""
        concluded = []
        for evidence in self._book.close(track_ids):
            last = self._last.pop(evidence.track_id, None)
            self._nearest.pop(evidence.track_id, None)
            decision = conclude(evidence)
            if decision.settled and not (last is not None and last.settled):
                concluded.append(decision)
        return concluded

    def end_all(self) -> list[Decision]:
        """Forget every track, as at the end of a recording."""
        return self.end_tracks(self._book.open_tracks())

    def abort(self, reason: Reason) -> list[Decision]:
        """Deny every track and drop its evidence, as when the camera or recognition fails.

        Returns:
            A denial for each track; faces that were not settled are not called unknown.
        """
        evidences = self._book.close(self._book.open_tracks())
        self._last.clear()
        self._nearest.clear()
        return [refuse(evidence, reason) for evidence in evidences]

    def _said(self, decision: Decision) -> list[Decision]:
        last = self._last.get(decision.track_id)
        if last is not None:
            if last.granted or (last.settled and not decision.granted):
                return []
            if last.reason == decision.reason or (last.reason in _WAITING and decision.reason in _WAITING):
                return []
        self._last[decision.track_id] = decision
        return [decision]
