"""What is written down of a rehearsal, to be judged later."""

import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from doorcam.domain import Ask, CameraHealth, Clock, Decision, EntryAnswer, Event, Frame, Observation


@dataclass(frozen=True, slots=True)
class Shot:
    """What is remembered of a frame.

    Attributes:
        captured_s: As in `Frame`.
        repeated: Whether it equals the frame before it. Found out here, and not taken from the frame.
    """

    captured_s: float
    repeated: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A decision, with `Clock.monotonic_s()` when it was told."""

    at_s: float
    decision: Decision


@dataclass(frozen=True, slots=True)
class Told:
    """A line for the user, with `Clock.monotonic_s()` when it was told."""

    at_s: float
    line: str


class Logbook:
    """A listener that remembers all a judge may ask for; see `doorcam.pipeline.listener.Listener`.

    Attributes:
        shots: By the number of the frame.
        first_seen: By track, the number of the frame it began in.
        decisions, cameras: In the order they came.
        events: What was said to be on disk.
        faults: What was said to the user.
    """

    def __init__(self, clock: Clock) -> None:
        self.shots: dict[int, Shot] = {}
        self.first_seen: dict[int, int] = {}
        self.decisions: list[Said] = []
        self.events: list[Event] = []
        self.cameras: list[CameraHealth] = []
        self.faults: list[Told] = []
        self._clock = clock
        self._checksum = 0
        self._changed = threading.Condition()

    def wait_for(self, happened: Callable[[], bool], timeout_s: float) -> bool:
        """Wait until something was told after which this holds; whether it did in time."""
        with self._changed:
            return self._changed.wait_for(happened, timeout_s)

    def on_frame(self, frame: Frame) -> None:
        """Compare it with the one before; see `Listener`."""
        checksum = zlib.crc32(frame.image_bgr.data)
        self.shots[frame.index] = Shot(frame.captured_s, checksum == self._checksum)
        self._checksum = checksum

    def on_observation(self, observation: Observation) -> None:
        """See `Listener`."""
        for face in observation.faces:
            self.first_seen.setdefault(face.track_id, observation.frame.index)

    def on_decision(self, decision: Decision) -> None:
        """See `Listener`."""
        self._note(lambda: self.decisions.append(Said(self._clock.monotonic_s(), decision)))

    def on_event(self, event: Event) -> None:
        """See `Listener`."""
        self._note(lambda: self.events.append(event))

    def on_camera(self, health: CameraHealth) -> None:
        """See `Listener`."""
        self._note(lambda: self.cameras.append(health))

    def on_ask(self, ask: Ask | None) -> None:
        """See `Listener`."""

    def on_entry(self, answer: EntryAnswer) -> None:
        """See `Listener`."""

    def on_fault(self, message: str) -> None:
        """See `Listener`."""
        self._note(lambda: self.faults.append(Told(self._clock.monotonic_s(), message)))

    def _note(self, note: Callable[[], None]) -> None:
        with self._changed:
            note()
            self._changed.notify_all()
