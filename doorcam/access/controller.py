"""Turns observations into decisions, one track at a time, and says each thing once."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from doorcam.access.evidence import Evidence, EvidenceBook, Sighting
from doorcam.access.policy import Case, PolicySettings, Ruled, claimed, clearly_nearest, conclude, decide, refuse
from doorcam.access.record import record_of
from doorcam.access.rules import Ruling, StepUp
from doorcam.domain import (
    Ask,
    AskKind,
    Candidate,
    Clock,
    Decision,
    Factor,
    Observation,
    ObservedFace,
    Reason,
)

# A face whose quality rises and falls is waited for all the same; saying so each time would be noise.
_WAITING = (Reason.GATHERING, Reason.POOR_QUALITY)

# Of frames that say nothing: what was said before still holds.
_NOTHING_NEW = (*_WAITING, Reason.STALE_FRAME, Reason.REPEATED_FRAME, Reason.NO_FRESH_EMBEDDING)

# Somebody is known, and something is waited for.
_WAITED_FOR = (
    Reason.LIVENESS_UNPROVEN,
    Reason.STEP_UP,
    Reason.SECOND_PERSON,
    Reason.SEVERAL_PEOPLE,
    Reason.COOLING_DOWN,
)

# These say that the door waits, not that it has answered: nothing is written down yet.
_BROKEN_OFF = (Reason.CAMERA_FAULT, Reason.FAULT)
_UNANSWERED = (*_NOTHING_NEW, *_WAITED_FOR, *_BROKEN_OFF)

# What leads somebody on who is not in yet.
_LEADING_IN = (Reason.PERMITTED, Reason.SECOND_PERSON)

# The next look may change these at once.
_UNDECIDED = frozenset({*_UNANSWERED, Reason.NOT_LIVE} - {Reason.COOLING_DOWN})

# A distance up to so many thresholds may fall below the threshold at the next look.
_NEARLY = 1.2

# A face of this share of another's size, or more, is as near to the door.
_AS_NEAR = 0.7

_ASKS = {
    frozenset({Factor.PIN}): AskKind.PIN,
    frozenset({Factor.BADGE}): AskKind.BADGE,
    frozenset({Factor.PIN, Factor.BADGE}): AskKind.PIN_OR_BADGE,
}


class Rules(Protocol):
    """Who may pass; answers at once, from memory. See `doorcam.access.gatekeeper.Gatekeeper`."""

    def ruling(
        self, person_id: str | None, shown: frozenset[Factor], *, margin: float | None = None, look_alike: bool = False
    ) -> Ruling:
        """Whether somebody may pass now."""
        ...

    def shown_by(self, person_id: str) -> frozenset[Factor]:
        """What somebody has shown besides their face, a moment ago."""
        ...

    def wait_for_second(self, person_id: str) -> None:
        """Somebody who may pass waits for a second person."""
        ...

    def opened_s(self, person_id: str) -> float | None:
        """When the door last opened for somebody, on the monotonic clock."""
        ...

    def cooling_s(self, person_id: str) -> float:
        """Seconds until the door opens for somebody again."""
        ...

    def reserve(self, person_id: str | None) -> bool:
        """Let the door open for somebody; False when it has just been opened for them."""
        ...


class AccessController:
    """Keeps the evidence of all tracks and reports every change of mind.

    Owned by one thread. A track is granted at most once and found unknown at most once; a face that
    was not recognised at first may still be granted later, but never the other way round. Nor is one granted that was
    there when the door opened for the same person in another way: it opens once for those who come once.

    Args:
        model: The embedder, for the record: its id and the beginning of its weights' sha256.
    """

    def __init__(self, settings: PolicySettings, rules: Rules, clock: Clock, model: str) -> None:
        self._settings = settings
        self._rules = rules
        self._clock = clock
        self._model = model
        self._book = EvidenceBook(settings.votes_window)
        self._last: dict[int, Decision] = {}
        self._nearest: dict[int, float] = {}
        self._came_s: dict[int, float] = {}
        self._asks: dict[int, tuple[float, Ask, str]] = {}
        self._written: dict[int, set[Reason]] = {}

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
            sighting = Sighting.of(observation.frame, face, self._strangers_beside(face, observation.faces))
            evidence = self._book.add(face.track_id, sighting)
            self._came_s.setdefault(face.track_id, sighting.captured_s)
            self._nearest[face.track_id] = evidence.newest.nearest.distance if evidence.newest.nearest else math.inf
            changed += self._said(*self._decide(evidence, face, camera_trusted=camera_trusted))
        return changed

    def wants(self, track_id: int) -> bool:
        """Whether another look at a face could change what is said of it.

        Not once it was granted; and of a face found unknown only while it is nearly somebody. Whom the rules refuse
        is looked at now and then, as everybody is: they may have changed.
        """
        last = self._last.get(track_id)
        if last is None:
            return True
        if not last.settled:
            return last.reason in _UNDECIDED
        nearly = self._settings.match_threshold * _NEARLY
        return not last.granted and self._nearest.get(track_id, math.inf) <= nearly

    def wants_proof(self, track_id: int) -> bool:
        """Whether nothing but the proof that they are there keeps somebody from going on."""
        last = self._last.get(track_id)
        return last is not None and last.reason in (Reason.LIVENESS_UNPROVEN, Reason.NOT_LIVE)

    def names(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """Whom a face names in one frame; see `clearly_nearest`."""
        return clearly_nearest(candidates, self._settings.match_threshold, self._settings.margin)

    @property
    def asked(self) -> tuple[Ask, str] | None:
        """What the one with the largest face is asked for, and their id; None when nobody is asked for anything."""
        asks = list(self._asks.values())  # may be read by another thread
        return None if not asks else max(asks, key=lambda each: each[0])[1:]

    def end_tracks(self, track_ids: Sequence[int]) -> list[Decision]:
        """Forget tracks; a face never recognised nor found unknown is unknown now."""
        concluded = []
        for evidence in self._book.close(track_ids):
            last = self._last.pop(evidence.track_id, None)
            self._nearest.pop(evidence.track_id, None)
            self._came_s.pop(evidence.track_id, None)
            self._asks.pop(evidence.track_id, None)
            written = self._written.pop(evidence.track_id, set())
            passed = last is not None and last.reason is Reason.COOLING_DOWN and not self._waited(last, evidence)
            decision = conclude(evidence, None if last is None else last.reason)
            if not (passed or decision.reason is Reason.GATHERING or decision.reason in written or _answered(last)):
                case = Case(evidence, evidence.newest.captured_s, camera_trusted=True)
                concluded.append(replace(decision, record=record_of(case, self._settings, self._model)))
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
        self._came_s.clear()
        self._asks.clear()
        self._written.clear()
        return [refuse(evidence, reason) for evidence in evidences]

    def _decide(self, evidence: Evidence, face: ObservedFace, *, camera_trusted: bool) -> tuple[Decision, Case]:
        person = claimed(evidence, self._settings)
        ruled, shown = self._ask_rules(person, face)
        now_s = self._clock.monotonic_s()
        case = Case(evidence, now_s, camera_trusted, ruled, face.liveness, shown)
        decision = decide(case, self._settings)
        last = self._last.get(evidence.track_id)
        if decision.granted and not (last is not None and last.granted) and not self._rules.reserve(decision.person_id):
            decision = refuse(evidence, Reason.COOLING_DOWN)
        if person is not None and decision.reason is Reason.COOLING_DOWN and not self._passed(person, face.track_id):
            decision = replace(decision, left_s=self._rules.cooling_s(person.person_id))
        if person is not None and decision.reason is Reason.SECOND_PERSON:
            self._rules.wait_for_second(person.person_id)
        self._note_ask(face, person, decision.reason, ruled)
        return decision, case

    def _ask_rules(self, person: Candidate | None, face: ObservedFace) -> tuple[Ruled, frozenset[Factor]]:
        anybody = Ruled(None, self._rules.ruling(None, frozenset()))
        if person is None or anybody.ruling is Reason.PERMITTED:
            return anybody, frozenset()
        shown = self._rules.shown_by(person.person_id) | {Factor.FACE}
        nearest = face.candidates
        margin = nearest[1].distance - nearest[0].distance if len(nearest) > 1 else None
        ruling = self._rules.ruling(person.person_id, shown, margin=margin, look_alike=person.extra_margin > 0)
        if (isinstance(ruling, StepUp) or ruling in _LEADING_IN) and self._passed(person, face.track_id):
            ruling = Reason.COOLING_DOWN
        return Ruled(person.person_id, ruling), shown

    def _passed(self, person: Candidate, track_id: int) -> bool:
        """Whether a face was there already when the door last opened for whom it names."""
        opened_s = self._rules.opened_s(person.person_id)
        return opened_s is not None and self._came_s[track_id] <= opened_s

    def _waited(self, last: Decision, evidence: Evidence) -> bool:
        """Whether somebody came back too soon and stood there for a while; not who was only seen again passing."""
        return last.left_s > 0 and evidence.newest.t_s - evidence.first_t_s >= self._settings.unknown_after_s

    def _note_ask(self, face: ObservedFace, person: Candidate | None, reason: Reason, ruled: Ruled) -> None:
        kind = None
        if reason is Reason.SECOND_PERSON:
            kind = AskKind.SECOND_PERSON
        elif reason is Reason.STEP_UP and isinstance(ruled.ruling, StepUp):
            kind = _ASKS.get(ruled.ruling.any_of)
        if kind is None or person is None:
            self._asks.pop(face.track_id, None)
        else:
            ask = Ask(kind, face.track_id, person.name)
            self._asks[face.track_id] = (face.detection.size_px, ask, person.person_id)

    def _strangers_beside(self, face: ObservedFace, faces: Sequence[ObservedFace]) -> int:
        near_px = _AS_NEAR * face.detection.size_px
        return sum(
            other.detection.size_px >= near_px and self.names(other.candidates) is None
            for other in faces
            if other is not face
        )

    def _said(self, decision: Decision, case: Case) -> list[Decision]:
        last = self._last.get(decision.track_id)
        if last is not None and self._nothing_new(last, decision):
            return []
        written = self._written.setdefault(decision.track_id, set())
        if decision.reason not in _UNANSWERED and decision.reason not in written:
            written.add(decision.reason)
            decision = replace(decision, record=record_of(case, self._settings, self._model))
        self._last[decision.track_id] = decision
        return [decision]

    def _nothing_new(self, last: Decision, decision: Decision) -> bool:
        """Whether nothing is to be said; somebody once known who turns their head is no stranger."""
        if last.granted or last.reason is decision.reason:
            return True
        if last.reason not in _NOTHING_NEW and last.reason not in _BROKEN_OFF:
            return decision.reason in _NOTHING_NEW or (decision.settled and not decision.granted)
        return last.reason in _WAITING and decision.reason in _WAITING


def _answered(last: Decision | None) -> bool:
    return last is not None and last.reason not in _UNANSWERED
