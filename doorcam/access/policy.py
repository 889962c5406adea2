"""The access policy: evidence in, decision out. Pure, and the only place where a grant is made."""

from collections.abc import Sequence
from dataclasses import dataclass

from doorcam.access.evidence import Evidence, Sighting
from doorcam.access.rules import Ruling, StepUp
from doorcam.domain import Candidate, Decision, Factor, Liveness, LivenessState, Reason, Verdict

POLICY_VERSION = "2"
"""Written down with every decision; raised whenever the same case would be decided otherwise."""

# A sighting of this quality or more is a whole vote; one of none would be half a vote.
_WHOLE_VOTE_QUALITY = 0.4
_LEAST_VOTE = 0.5

_GRANTING = (Reason.RECOGNISED, Reason.PERMITTED)

# Checking a PIN takes a tenth of a second; whoever waited longer than this for an answer may have gone.
_ENTRY_AGE_S = 5.0

# What is only said once somebody has shown that they are there, and no picture of them.
_ASKED_OF_THE_LIVING = (Reason.PERMITTED, Reason.SECOND_PERSON)
# A track that ends while the door waited for one of these has been denied for it.
_WAITED_FOR = (
    Reason.LIVENESS_UNPROVEN,
    Reason.STEP_UP,
    Reason.SECOND_PERSON,
    Reason.SEVERAL_PEOPLE,
    Reason.COOLING_DOWN,
)


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """What the policy asks for.

    Attributes:
        match_threshold: Largest distance at which a face may be an enrolled person.
        margin: How much nearer than the second person the nearest one must be.
        votes_needed: Votes of sightings that name the same person; one of low quality is less than a whole vote.
        votes_window: How many of the newest sightings are counted.
        max_frame_age_s: Oldest frame that may open the door.
        min_quality: Sightings of lower quality do not vote.
        unknown_after_s: How long a face is looked at before it counts as unknown.
        one_at_a_time: Whether nobody unknown may stand as near to the door.
    """

    match_threshold: float
    margin: float
    votes_needed: int
    votes_window: int
    max_frame_age_s: float
    min_quality: float
    unknown_after_s: float
    one_at_a_time: bool = True


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules say, and of whom.

    Attributes:
        person_id: None for anybody, whoever they are.
    """

    person_id: str | None
    ruling: Ruling


_UNPROVEN = Liveness(LivenessState.PENDING)
_OPEN_TO_ALL = Ruled(None, Reason.PERMITTED)


@dataclass(frozen=True, slots=True)
class Case:
    """All that a decision about a face is made from.

    Attributes:
        evidence: Of the track.
        now_s: `Clock.monotonic_s()`.
        camera_trusted: `CameraState.trusted` of the camera the evidence comes from.
        ruled: What the rules say of whom the evidence names, or of anybody; None where nobody has asked them.
        liveness: Of the face at its newest sighting.
        shown: The factors that were checked and are theirs, the face among them.
    """

    evidence: Evidence
    now_s: float
    camera_trusted: bool
    ruled: Ruled | None = None
    liveness: Liveness = _UNPROVEN
    shown: frozenset[Factor] = frozenset()


def clearly_nearest(candidates: Sequence[Candidate], match_threshold: float, margin: float) -> Candidate | None:
    """Whom a face names: the nearest person, if near enough and clearly nearer than anybody else.

    Somebody with a margin of their own, because another person looks like them, must be nearer and further ahead.

    Args:
        candidates: The best match first, at most one for each person.
    """
    if not candidates:
        return None
    nearest, *others = candidates
    stricter = nearest.extra_margin
    # Written so that a distance that is not a number, or a margin that would loosen, names nobody.
    near_enough = stricter >= 0 and nearest.distance + stricter <= match_threshold
    # Where neighbours vote, the second of them need not be the nearest other.
    clear = all(other.distance - nearest.distance >= margin + stricter for other in others)
    return nearest if near_enough and clear else None


def claimed(evidence: Evidence, settings: PolicySettings) -> Candidate | None:
    """Whom a track's evidence names: the one person its newest sighting and enough of the last ones name.

    Nobody, as soon as one of the last `votes_window` sightings names somebody else.
    """
    newest = _vote(evidence.newest, settings)
    if newest is None:
        return None
    weight = 0.0
    for sighting in _window(evidence, settings):
        person = _vote(sighting, settings)
        if person is not None and person.person_id != newest.person_id:
            return None
        weight += 0.0 if person is None else _weight(sighting)
    return newest if weight >= settings.votes_needed else None


def decide(case: Case, settings: PolicySettings) -> Decision:
    """Decide about a track at its newest sighting.

    A grant to somebody needs all of this: a camera in good health; a newest frame that is neither stale nor
    repeated, with an embedding made from it; evidence that names them (see `claimed`); nobody unknown beside
    them; the rules' permission for them, with the factors they have shown; and the proof that they are there.
    Where the rules let anybody pass, a face that was seen often enough will do, whoever it is.
    """
    evidence = case.evidence
    obstacle = _obstacle(case, settings)
    if obstacle is not None:
        return _decision(evidence, obstacle)
    person = claimed(evidence, settings)
    if case.ruled == _OPEN_TO_ALL:
        seen = sum(_counts(each, settings) for each in _window(evidence, settings))
        return _decision(evidence, Reason.PERMITTED if seen >= settings.votes_needed else Reason.GATHERING, person)
    if person is None:
        return _decision(evidence, _refusal(evidence, settings))
    return _decision(evidence, _answer(case, _ruling_of(person, case), settings), person)


def admit(name: str, ruled: Ruled, shown: frozenset[Factor], *, shown_s: float, now_s: float) -> Decision:
    """Decide about somebody who showed a PIN or a badge and whose face is not asked for.

    Args:
        name: Their display name.
        ruled: What the rules say of them, with the factors shown.
        shown: The factors that were checked and are theirs: at least one.
        shown_s: When the last of them was shown.
        now_s: `Clock.monotonic_s()`, as `shown_s`.
    """
    reason = ruled.ruling if isinstance(ruled.ruling, Reason) else Reason.STEP_UP
    if ruled.person_id is None or not shown or Factor.FACE in shown:
        reason = Reason.RULES_FAULT
    elif not 0 <= now_s - shown_s <= _ENTRY_AGE_S:
        reason = Reason.STALE_FRAME
    granted = reason is Reason.PERMITTED
    return Decision(
        track_id=0,
        verdict=Verdict.GRANTED if granted else Verdict.DENIED,
        reason=reason,
        person_id=ruled.person_id if granted else None,
        name=name if granted else None,
        distance=None,
        frame_index=-1,
        t_s=0.0,
        captured_s=shown_s,
        nearest_id=ruled.person_id,
    )


def conclude(evidence: Evidence, last: Reason | None = None) -> Decision:
    """The last word on a track that ended without a grant.

    Who was known, and waited for, is denied for what they were waited for; anybody else is nobody we know. A
    track of a single frame is no face but a flicker of the detector: its reason stays `GATHERING`.

    Args:
        last: The last reason given; None for none.
    """
    if last in _WAITED_FOR:
        return _decision(evidence, last)
    return _decision(evidence, Reason.UNKNOWN_FACE if evidence.seen > 1 else Reason.GATHERING)


def refuse(evidence: Evidence, reason: Reason) -> Decision:
    """A denial for a reason that lies outside the evidence, such as a fault."""
    return _decision(evidence, Reason.FAULT if reason in _GRANTING else reason)


def _obstacle(case: Case, settings: PolicySettings) -> Reason | None:
    """What forbids a decision on the newest sighting whatever it shows."""
    newest = case.evidence.newest
    if not case.camera_trusted:
        return Reason.CAMERA_FAULT
    if newest.repeated:
        return Reason.REPEATED_FRAME
    if not 0 <= case.now_s - newest.captured_s <= settings.max_frame_age_s:
        return Reason.STALE_FRAME
    if not newest.fresh:
        return Reason.NO_FRESH_EMBEDDING
    return None


def _ruling_of(person: Candidate, case: Case) -> Ruling:
    """What the rules say of this very person; closed when they were asked about another, or not at all."""
    if case.ruled is None or case.ruled.person_id != person.person_id:
        return Reason.RULES_FAULT
    return case.ruled.ruling


def _answer(case: Case, ruling: Ruling, settings: PolicySettings) -> Reason:
    """What is said to somebody the evidence names."""
    if isinstance(ruling, Reason) and ruling not in _ASKED_OF_THE_LIVING:
        return ruling
    if settings.one_at_a_time and case.evidence.newest.strangers:
        return Reason.SEVERAL_PEOPLE
    if not case.liveness.enough:
        return Reason.NOT_LIVE if case.liveness.state is LivenessState.FAILED else Reason.LIVENESS_UNPROVEN
    if isinstance(ruling, StepUp):
        return Reason.STEP_UP
    return Reason.RECOGNISED if ruling is Reason.PERMITTED else ruling


def _window(evidence: Evidence, settings: PolicySettings) -> tuple[Sighting, ...]:
    return evidence.sightings[-settings.votes_window :]


def _counts(sighting: Sighting, settings: PolicySettings) -> bool:
    return sighting.fresh and not sighting.repeated and sighting.quality >= settings.min_quality


def _vote(sighting: Sighting, settings: PolicySettings) -> Candidate | None:
    if not _counts(sighting, settings):
        return None
    return clearly_nearest(sighting.candidates, settings.match_threshold, settings.margin)


def _weight(sighting: Sighting) -> float:
    """How much of a vote a sighting is, by its quality."""
    share = min(1.0, max(0.0, sighting.quality / _WHOLE_VOTE_QUALITY))
    return _LEAST_VOTE + (1.0 - _LEAST_VOTE) * share


def _refusal(evidence: Evidence, settings: PolicySettings) -> Reason:
    """Why nobody is granted yet, or for good."""
    window = [sighting for sighting in _window(evidence, settings) if _counts(sighting, settings)]
    near = [s for s in window if s.nearest is not None and s.nearest.distance <= settings.match_threshold]
    looked_s = evidence.newest.t_s - evidence.first_t_s
    if looked_s >= settings.unknown_after_s and evidence.seen >= settings.votes_needed:
        if not near:
            return Reason.UNKNOWN_FACE
        named = [person.person_id for sighting in window if (person := _vote(sighting, settings)) is not None]
        most = max((named.count(each) for each in set(named)), default=0)
        if len(near) >= settings.votes_needed > most:
            return Reason.AMBIGUOUS
    return Reason.GATHERING if evidence.newest.quality >= settings.min_quality else Reason.POOR_QUALITY


def _decision(evidence: Evidence, reason: Reason, person: Candidate | None = None) -> Decision:
    newest = evidence.newest
    granted = reason in _GRANTING
    return Decision(
        track_id=evidence.track_id,
        verdict=Verdict.GRANTED if granted else Verdict.DENIED,
        reason=reason,
        person_id=person.person_id if granted and person else None,
        name=person.name if granted and person else None,
        distance=newest.nearest.distance if newest.nearest else None,
        frame_index=newest.frame_index,
        t_s=newest.t_s,
        captured_s=newest.captured_s,
        nearest_id=newest.nearest.person_id if newest.nearest else None,
    )
