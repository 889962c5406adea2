"""Says whether what happened at the door was right. Looks at what was written down, and trusts nobody's word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from doorcam.domain import CameraState, Event
from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.logbook import Logbook, Shot
from doorcam.rehearsal.parts import Pulse

DOOR_DELAY_S = 2.0
"""Somebody who waited longer for the door than this may have gone."""

# A decision is told a little after it was made, more so on a busy machine.
_TOLD_LATE_S = 0.25


@dataclass(frozen=True, slots=True)
class Course:
    """What happened around one fault. Times are `Clock.monotonic_s()`.

    Attributes:
        begun_s, ended_s: When the fault was there.
        pulses: Of the relay.
        left: The journal afterwards.
        lost: What the program says that it could not write down.
    """

    log: Logbook
    pulses: Sequence[Pulse]
    begun_s: float
    ended_s: float
    left: Aftermath
    lost: int


@dataclass(frozen=True, slots=True)
class Demand:
    """What is demanded around a fault.

    Attributes:
        max_frame_age_s: Oldest frame a grant may rest on.
        blind: Whether nothing seen during the fault may open the door.
        may_lose: Whether events may be lost to it, each said aloud.
    """

    max_frame_age_s: float
    blind: bool = False
    may_lose: bool = False


@dataclass(slots=True)
class Opening:
    """A pulse with the frame it rests on.

    Attributes:
        shot: None when it rests on none.
    """

    pulse: Pulse
    shot: Shot | None
    wrong: list[str] = field(default_factory=list)

    @property
    def latency_s(self) -> float | None:
        """From the frame's capture to the relay."""
        return None if self.shot is None else self.pulse.at_s - self.shot.captured_s


def openings(course: Course, demand: Demand) -> list[Opening]:
    """Every pulse, with all that is wrong about it."""
    used: set[int] = set()
    judged = []
    for pulse in course.pulses:
        shot = None if pulse.grant is None else course.log.shots.get(_frame_of(pulse.grant))
        opening = Opening(pulse, shot)
        if pulse.grant is None or pulse.grant.event_id in used:
            opening.wrong.append("the relay moved without a grant in the journal")
        elif shot is None:
            opening.wrong.append(f"grant {pulse.grant.event_id} rests on no frame")
        else:
            opening.wrong.extend(_wrong(pulse.grant, pulse.at_s, shot, course, demand))
        if pulse.grant is not None:
            used.add(pulse.grant.event_id)
        judged.append(opening)
    return judged


def losses(course: Course, demand: Demand) -> list[str]:
    """What was lost of what had been acknowledged, and what the account of it does not explain."""
    found = list(course.left.broken)
    stored = {event.event_id: event for event in course.left.events}
    gone = [event.event_id for event in course.log.events if stored.get(event.event_id) != event]
    if gone:
        found.append(f"acknowledged events are not in the journal: {', '.join(map(str, gone))}")
    if course.lost and not demand.may_lose:
        found.append(f"{course.lost} events were lost")
    elif course.lost > len(course.log.faults):
        found.append(f"{course.lost} events were lost and only {len(course.log.faults)} losses were told")
    return found


def state_at(log: Logbook, at_s: float) -> CameraState:
    """The camera's state at a moment."""
    states = [health.state for health in log.cameras if health.since_s <= at_s]
    return states[-1] if states else CameraState.STARTING


def _wrong(grant: Event, at_s: float, shot: Shot, course: Course, demand: Demand) -> Iterator[str]:
    what = f"grant {grant.event_id}"
    told = [
        said.at_s
        for said in course.log.decisions
        if said.decision.granted
        and (said.decision.track_id, said.decision.frame_index) == (grant.track_id, grant.frame_index)
    ]
    if not told:
        yield f"{what} was never decided"
    elif told[0] - shot.captured_s > demand.max_frame_age_s + _TOLD_LATE_S:
        yield f"{what} rests on a frame {told[0] - shot.captured_s:.1f} s old"
    if at_s - shot.captured_s > DOOR_DELAY_S:
        yield f"the relay moved {at_s - shot.captured_s:.1f} s after the frame of {what}"
    if shot.repeated:
        yield f"{what} rests on a repeated frame"
    if not state_at(course.log, shot.captured_s).trusted:
        yield f"{what} rests on a frame of a camera that was {state_at(course.log, shot.captured_s)}"
    if demand.blind and course.begun_s < shot.captured_s < course.ended_s:
        yield f"{what} rests on a frame seen during the fault"


def _frame_of(grant: Event) -> int:
    return -1 if grant.frame_index is None else grant.frame_index
