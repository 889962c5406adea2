"""The access policy: evidence in, decision out. Pure, and the only place where a grant is made."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from doorcam.access.evidence import Evidence, Sighting
from doorcam.domain import Candidate, Decision, Reason, Verdict


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """What the policy asks for.

    Attributes:
        match_threshold: Largest distance at which a face may be an enrolled person.
        margin: How much nearer than the second person the nearest one must be.
        votes_needed: Sightings that must name the same person.
        votes_window: How many of the newest sightings are counted.
        max_frame_age_s: Oldest frame that may open the door.
        min_quality: Sightings of lower quality do not vote.
        unknown_after_s: How long a face is looked at before it counts as unknown.
    """

    match_threshold: float
    margin: float
    votes_needed: int
    votes_window: int
    max_frame_age_s: float
    min_quality: float
    unknown_after_s: float


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


def decide(evidence: Evidence, settings: PolicySettings, now_s: float, *, camera_trusted: bool) -> Decision:
    """Decide about a track at its newest sighting.

    A grant needs all of this: a camera in good health; a newest frame that is neither stale nor
    repeated, with an embedding made from it, that itself names the person; `votes_needed` of the
    newest `votes_window` sightings naming that person by a clear margin; and nobody else named.

    Args:
        now_s: `Clock.monotonic_s()`.
        camera_trusted: `CameraState.trusted` of the camera the evidence comes from.
    """
    obstacle = _obstacle(evidence.newest, settings, now_s, camera_trusted=camera_trusted)
    if obstacle is not None:
        return _decision(evidence, obstacle)
    window = [sighting for sighting in evidence.sightings[-settings.votes_window :] if _counts(sighting, settings)]
    named = [person for sighting in window if (person := _vote(sighting, settings)) is not None]
    votes = Counter(person.person_id for person in named)
    newest_vote = _vote(evidence.newest, settings) if _counts(evidence.newest, settings) else None
    if newest_vote is not None and len(votes) == 1 and votes[newest_vote.person_id] >= settings.votes_needed:
        return _decision(evidence, Reason.RECOGNISED, newest_vote)
    return _decision(evidence, _refusal(evidence, window, votes, settings))


def conclude(evidence: Evidence) -> Decision:
    """The last word on a track that ended without having been recognised: nobody we know.

    A track of a single frame is no face but a flicker of the detector: its reason stays `GATHERING`.
    """
    return _decision(evidence, Reason.UNKNOWN_FACE if evidence.seen > 1 else Reason.GATHERING)


def refuse(evidence: Evidence, reason: Reason) -> Decision:
    """A denial for a reason that lies outside the evidence, such as a fault."""
    return _decision(evidence, Reason.FAULT if reason is Reason.RECOGNISED else reason)


def _obstacle(newest: Sighting, settings: PolicySettings, now_s: float, *, camera_trusted: bool) -> Reason | None:
    """What forbids a decision on this sighting whatever it shows."""
    age_s = now_s - newest.captured_s
    if not camera_trusted:
        return Reason.CAMERA_FAULT
    if newest.repeated:
        return Reason.REPEATED_FRAME
    if not 0 <= age_s <= settings.max_frame_age_s:
        return Reason.STALE_FRAME
    if not newest.fresh:
        return Reason.NO_FRESH_EMBEDDING
    return None


def _counts(sighting: Sighting, settings: PolicySettings) -> bool:
    return sighting.fresh and not sighting.repeated and sighting.quality >= settings.min_quality


def _vote(sighting: Sighting, settings: PolicySettings) -> Candidate | None:
    return clearly_nearest(sighting.candidates, settings.match_threshold, settings.margin)


def _refusal(evidence: Evidence, window: list[Sighting], votes: Counter[str], settings: PolicySettings) -> Reason:
    """Why nobody is granted yet, or for good."""
    near = [s for s in window if s.nearest is not None and s.nearest.distance <= settings.match_threshold]
    looked_s = evidence.newest.t_s - evidence.first_t_s
    if looked_s >= settings.unknown_after_s and evidence.seen >= settings.votes_needed:
        if not near:
            return Reason.UNKNOWN_FACE
        if len(near) >= settings.votes_needed and not any(count >= settings.votes_needed for count in votes.values()):
            return Reason.AMBIGUOUS
    return Reason.GATHERING if evidence.newest.quality >= settings.min_quality else Reason.POOR_QUALITY


def _decision(evidence: Evidence, reason: Reason, person: Candidate | None = None) -> Decision:
    newest = evidence.newest
    granted = reason is Reason.RECOGNISED and person is not None
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
