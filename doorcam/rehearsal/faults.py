"""The faults that are rehearsed: how each comes and goes, and what must be seen of it."""

import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches

from doorcam.domain import CameraState, EventKind, Reason
from doorcam.doors.breaker import PAUSE_S
from doorcam.errors import UsageFault
from doorcam.rehearsal.camera import BLACK, FROZEN, STALLED, UNPLUGGED
from doorcam.rehearsal.judge import Course
from doorcam.rehearsal.parts import RAISES, RELAY_DEAD, RELAY_HANGS, SLOW
from doorcam.rehearsal.stand import Stand

LOCKED, FULL, KILLED = "database-locked", "disk-full", "killed"

LOSS_SEEN_S = 2.0
"""A camera that is lost must be seen to be lost within this time,"""
BACK_S = 5.0
"""and be in use again within this time of its return. Whatever else was broken has as long to be well again."""

_JUMP = timedelta(hours=7)

Inject = Callable[[Stand], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        inject: Goes wrong inside its `with`.
        noticed: When the program noticed, as `Clock.monotonic_s()`; None when it did not.
        noticed_within_s: How soon it has to; None for whenever.
        well_within_s: How long after the fault the door may need before it is ready to open again.
        camera: Whether it is one of the camera, which then has to be trusted again within `BACK_S`.
        blind, may_lose: As in `doorcam.rehearsal.judge.Demand`.
        opens: Whether the door has to open during it.
        held_long: Whether it lasts as long as a lock of the database may.
    """

    name: str
    inject: Inject
    noticed: Callable[[Course], float | None]
    noticed_within_s: float | None = None
    well_within_s: float = BACK_S
    camera: bool = False
    blind: bool = False
    may_lose: bool = False
    opens: bool = False
    held_long: bool = False


def chosen(only: Sequence[str]) -> list[str]:
    """The names of the faults to rehearse.

    Args:
        only: Names; empty for all.

    Raises:
        UsageFault: if there is none of a name.
    """
    names = [*(fault.name for fault in FAULTS), KILLED]
    for name in only:
        if name not in names:
            near = get_close_matches(name, names, n=1)
            raise UsageFault(f"there is no fault {name}", f"did you mean {near[0]}?" if near else ", ".join(names))
    return [name for name in names if not only or name in only]


def unavailable(name: str) -> str:
    """Why a fault cannot be rehearsed on this system; empty when it can."""
    if name == FULL and sys.platform == "win32":
        return "Windows has no limit on what a program may write"
    return ""


def _switched(name: str) -> Inject:
    @contextmanager
    def inject(stand: Stand) -> Iterator[None]:
        stand.switch.turn(name)
        try:
            yield
        finally:
            stand.switch.turn(None)

    return inject


@contextmanager
def _slow(stand: Stand) -> Iterator[None]:
    """Somebody stands there all the time: with one look in two seconds they might be overlooked."""
    stand.camera.restart(standing=True)
    with _switched(SLOW)(stand):
        yield


@contextmanager
def _locked(stand: Stand) -> Iterator[None]:
    with closing(sqlite3.connect(stand.runtime.home.journal, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _full(_stand: Stand) -> Iterator[None]:
    """Let no file of this process grow, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _jumped(ahead: timedelta) -> Inject:
    @contextmanager
    def inject(stand: Stand) -> Iterator[None]:
        stand.clock.ahead = ahead
        try:
            yield
        finally:
            stand.clock.ahead = timedelta()

    return inject


def _camera_state(*states: CameraState) -> Callable[[Course], float | None]:
    def noticed(course: Course) -> float | None:
        times = (each.since_s for each in course.log.cameras if each.state in states and each.since_s > course.begun_s)
        return next(times, None)

    return noticed


def _denied(reason: Reason) -> Callable[[Course], float | None]:
    def noticed(course: Course) -> float | None:
        times = (said.at_s for said in course.log.decisions if said.decision.reason is reason)
        return next((at_s for at_s in times if at_s > course.begun_s), None)

    return noticed


def _told(course: Course) -> float | None:
    return next((told.at_s for told in course.log.faults if told.at_s > course.begun_s), None)


def _written(course: Course) -> float | None:
    return _told(course) if any(event.kind is EventKind.DOOR_FAULT for event in course.log.events) else None


def _nothing(course: Course) -> float | None:
    return course.begun_s


def _camera_fault(name: str, *states: CameraState) -> Fault:
    return Fault(name, _switched(name), _camera_state(*states), LOSS_SEEN_S, camera=True, blind=True)


FAULTS = (
    _camera_fault(UNPLUGGED, CameraState.LOST),
    _camera_fault(STALLED, CameraState.STALLED),
    _camera_fault(FROZEN, CameraState.FROZEN),
    _camera_fault(BLACK, CameraState.DARK),
    Fault(FULL, _full, _told, may_lose=True),
    Fault(LOCKED, _locked, _told, may_lose=True, held_long=True),
    Fault(RELAY_DEAD, _switched(RELAY_DEAD), _written, well_within_s=PAUSE_S + BACK_S),
    Fault(RELAY_HANGS, _switched(RELAY_HANGS), _written, well_within_s=PAUSE_S + BACK_S),
    Fault("clock-ahead", _jumped(_JUMP), _nothing, opens=True),
    Fault("clock-back", _jumped(-_JUMP), _nothing, opens=True),
    Fault(RAISES, _switched(RAISES), _told, blind=True),
    Fault(SLOW, _slow, _denied(Reason.STALE_FRAME)),
)
