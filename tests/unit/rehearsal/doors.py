"""What happened at a made-up door, for the judge."""

from collections.abc import Sequence
from datetime import UTC, datetime

from doorcam.domain import CameraHealth, CameraState, Decision, Event, EventKind, Reason, Verdict
from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.judge import Course
from doorcam.rehearsal.logbook import Logbook, Said, Shot
from doorcam.rehearsal.parts import Pulse
from tests.clock import StillClock

MOMENT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BEGUN_S, ENDED_S = 10.0, 20.0


def grant(event_id: int = 1, frame: int = 7) -> Event:
    return Event(event_id, MOMENT, EventKind.GRANTED, "recognised", 3, "ada", "Ada", 0.3, "ada", "c", frame)


def granted(frame: int = 7, captured_s: float = 5.0) -> Decision:
    return Decision(3, Verdict.GRANTED, Reason.RECOGNISED, "ada", "Ada", 0.3, frame, 0.0, captured_s)


def log(
    *, captured_s: float = 5.0, repeated: bool = False, decided_s: float | None = None, events: Sequence[Event] = ()
) -> Logbook:
    """A healthy camera, and one frame that somebody was granted at."""
    book = Logbook(StillClock())
    book.cameras.append(CameraHealth(CameraState.LIVE, "c", since_s=1.0))
    book.shots[7] = Shot(captured_s, repeated)
    book.decisions.append(Said(captured_s + 0.03 if decided_s is None else decided_s, granted(7, captured_s)))
    book.events.extend(events)
    return book


def course(
    book: Logbook,
    *pulses: Pulse,
    stored: Sequence[Event] = (),
    broken: Sequence[str] = (),
    lost: int = 0,
) -> Course:
    return Course(book, pulses, BEGUN_S, ENDED_S, Aftermath(stored, broken), lost)
