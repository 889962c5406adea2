"""Rehearses faults one after the other, each at a door and in a home of its own."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doorcam.domain import NO_PROGRESS, CameraState, Progress
from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.camera import EMPTY_S
from doorcam.rehearsal.faults import BACK_S, FAULTS, KILLED, Fault, unavailable
from doorcam.rehearsal.judge import Course, Demand, losses, openings
from doorcam.rehearsal.killing import rehearse_killing
from doorcam.rehearsal.outcome import Outcome
from doorcam.rehearsal.set_up import SetUp
from doorcam.rehearsal.stand import Stand

_START_S = 15.0
# By then the bare wall is seen: whoever is let in later was seen after the fault from the start.
_WALL_S = EMPTY_S / 2


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long things last, in seconds.

    Attributes:
        fault: A fault.
        lock: A lock of the database by another program.
    """

    fault: float = 6.0
    lock: float = 60.0


def rehearse(
    set_up: SetUp, names: Sequence[str], lengths: Lengths, progress: Progress = NO_PROGRESS
) -> Iterator[Outcome]:
    """Rehearse faults by their names.

    Raises:
        StorageFault: if the home of the rehearsal cannot be used.
        Cancelled: if the progress says so.
    """
    faults = {fault.name: fault for fault in FAULTS}
    for done, name in enumerate(names):
        progress(name, done, len(names))
        if why := unavailable(name):
            yield Outcome(name, left_out=why)
        elif name == KILLED:
            yield rehearse_killing(set_up)
        else:
            yield rehearse_fault(set_up, faults[name], lengths)
    progress("", len(names), len(names))


def rehearse_fault(set_up: SetUp, fault: Fault, lengths: Lengths) -> Outcome:
    """Let the door open, let the fault come and go, and let the door open again; then judge."""
    home = set_up.people.at_a_new_door(fault.name)
    with Stand.running(set_up, home) as stand:
        patience_s = BACK_S + stand.camera.showing_s
        if stand.opened_since(0.0, 0.0, _START_S + patience_s) is None:
            return Outcome(fault.name, ("the door did not open before the fault",))
        stand.camera.restart()
        time.sleep(EMPTY_S)  # the fault comes when the person does
        begun_s = time.monotonic()
        with fault.inject(stand):
            time.sleep(lengths.lock if fault.held_long else lengths.fault)
        ended_s = time.monotonic()
        stand.camera.restart()
        open_s = stand.opened_since(ended_s, _WALL_S, fault.well_within_s + patience_s)
        allowed_s = fault.well_within_s + stand.camera.showing_s
    lost = stand.runtime.summary()["lost_events"]
    course = Course(
        stand.log, tuple(stand.relay.pulses), begun_s, ended_s, Aftermath.of(home, set_up.people.vault(home)), lost
    )
    return judged(fault, course, set_up.settings.access.max_frame_age_s, open_s, allowed_s)


def judged(fault: Fault, course: Course, max_frame_age_s: float, open_s: float | None, allowed_s: float) -> Outcome:
    """The verdict.

    Args:
        open_s: When the door opened again, from the end of the fault; None if it did not.
        allowed_s: How long that may take.
    """
    demand = Demand(max_frame_age_s, fault.blind, fault.may_lose)
    found = openings(course, demand)
    wrong = [line for opening in found for line in opening.wrong] + losses(course, demand)

    def during(at_s: float) -> bool:
        return course.begun_s < at_s < course.ended_s

    noticed_at_s, back_s = fault.noticed(course), _back_s(course) if fault.camera else None
    if noticed_at_s is None:
        wrong.append("nobody noticed the fault")
    elif fault.noticed_within_s is not None and noticed_at_s - course.begun_s > fault.noticed_within_s:
        wrong.append(f"noticed only after {noticed_at_s - course.begun_s:.1f} s")
    if fault.camera and (back_s is None or back_s > BACK_S):
        wrong.append(f"the camera was not in use again within {BACK_S:.0f} s of its return")
    if open_s is None or open_s > allowed_s:
        wrong.append(f"the door did not open again within {allowed_s:.0f} s")
    if fault.opens and not any(during(each.pulse.at_s) for each in found):
        wrong.append("the door did not open during it, and should have")
    latencies = (each.latency_s for each in found if each.shot and not during(each.shot.captured_s))
    return Outcome(
        fault.name,
        tuple(wrong),
        noticed_s=noticed_at_s - course.begun_s if noticed_at_s is not None and noticed_at_s > course.begun_s else None,
        back_s=back_s,
        open_s=open_s,
        pulses=len(found),
        lost=course.lost,
        latencies_s=tuple(latency for latency in latencies if latency is not None),
    )


def _back_s(course: Course) -> float | None:
    """From the end of the fault until the camera was live; None when it was not."""
    live = (health.since_s for health in course.log.cameras if health.state is CameraState.LIVE)
    return next((at_s - course.ended_s for at_s in live if at_s >= course.ended_s), None)
