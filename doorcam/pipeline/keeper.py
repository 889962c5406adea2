"""The thread that writes decisions down and moves the relay."""

import logging
import threading
from collections.abc import Callable
from queue import Empty, Full, Queue, SimpleQueue

from doorcam.domain import Clock, Decision, Event, EventKind
from doorcam.doors.door import Door, Opening, Outcome
from doorcam.errors import Fault, Sentence
from doorcam.events.journal import Journal
from doorcam.pipeline.snapshots import Image

_log = logging.getLogger(__name__)

_QUEUE_SIZE = 64
# Longer than one attempt at the door may take, with what waits before it.
_TRIAL_S = 15.0
_LATE = Sentence("The door was not opened: the decision came {seconds:.1f} s late.")


class _Trial:
    """Somebody wants to see whether the door opens, and has wanted so since `asked_s`."""

    def __init__(self, asked_s: float) -> None:
        self.asked_s = asked_s
        self.answer: SimpleQueue[Opening | Fault] = SimpleQueue()


_Matter = tuple[Decision, Image | None] | Event | _Trial


class Keeper:
    """Keeps the journal and the door, apart from recognition so that no frame waits for a disk.

    A grant is written to disk first and only then moves the relay; if it cannot be written, or comes
    too late, the door stays shut. Each grant makes one attempt, never repeated, whose outcome follows in the journal.

    Args:
        encode_jpeg: Turns the picture of a face into a file's bytes; None keeps no pictures.
        source: What the journal calls the camera.
        max_delay_s: Age of the decided frame beyond which the door is not opened any more.
        passing: Writes down that somebody passes, before they do; raises a `Fault` where it cannot.
        stayed_out: Takes that back, when the door has not opened; raises the same.
        door: Started, used and closed by the keeper's thread alone.
        on_event: Called once an event is on disk.
        on_fault: Called with one line for the user.

    Attributes:
        source: May be replaced when the camera has said its name.
        model_id: The model that measures the distances; None until one is loaded.
        lost: Events that could not be written down.
    """

    def __init__(
        self,
        journal: Journal,
        door: Door,
        clock: Clock,
        *,
        encode_jpeg: Callable[[Image], bytes] | None,
        source: str,
        max_delay_s: float,
        passing: Callable[[str | None], None],
        stayed_out: Callable[[str | None], None],
        on_event: Callable[[Event], None],
        on_fault: Callable[[str], None],
    ) -> None:
        self._journal = journal
        self._door = door
        self._clock = clock
        self._encode_jpeg = encode_jpeg
        self.source = source
        self.model_id: str | None = None
        self._max_delay_s = max_delay_s
        self._passing = passing
        self._stayed_out = stayed_out
        self._on_event = on_event
        self._on_fault = on_fault
        self._queue: Queue[_Matter] = Queue(_QUEUE_SIZE)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)
        self.lost = 0

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self, timeout_s: float = 10.0) -> None:
        """Write down what is waiting, then stop."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def take(self, decision: Decision, picture: Image | None) -> None:
        """Take a decision; returns at once. Only those with a record are written down."""
        if decision.record is not None:
            self._put((decision, picture))

    def note(self, event: Event) -> None:
        """Take an event that has no decision, such as a camera fault; returns at once."""
        self._put(event)

    def try_door(self) -> Opening:
        """Open the door because staff want to see whether it works; waits for the outcome, both are written down.

        Raises:
            Fault: if it cannot be written down, then the door stays shut; or if nobody has answered for long.
        """
        trial = _Trial(self._clock.monotonic_s())
        self._put(trial)
        try:
            answer = trial.answer.get(timeout=_TRIAL_S)
        except Empty:
            raise Fault("the door was not tried: the journal does not answer", "see what else uses the disk") from None
        if isinstance(answer, Fault):
            raise answer
        return answer

    def _put(self, matter: _Matter) -> None:
        try:
            self._queue.put_nowait(matter)
        except Full:
            self.lost += 1
            self._on_fault(
                Sentence("The journal is too slow: an event could not be written down; the door stays shut.")
            )

    def _run(self) -> None:
        self._door.start(self._on_fault)
        try:
            self._keep_all()
        finally:
            self._door.close()

    def _keep_all(self) -> None:
        while True:
            try:
                matter = self._queue.get(timeout=0.1)
            except Empty:
                if self._closing.is_set():
                    return
                continue
            try:
                self._keep(matter)
            except Fault as fault:
                if isinstance(matter, _Trial):
                    matter.answer.put(fault)
                    continue
                self.lost += 1
                self._on_fault(str(fault))
            except Exception:
                self.lost += 1
                _log.exception("an event was not kept")
                self._on_fault(Sentence("An event could not be written down; the door stays shut. The log says more."))

    def _keep(self, matter: _Matter) -> None:
        if isinstance(matter, _Trial):
            matter.answer.put(self._try_door(matter.asked_s))
            return
        if isinstance(matter, Event):
            self._on_event(self._journal.append(matter))
            return
        decision, picture = matter
        jpeg = self._encode_jpeg(picture) if self._encode_jpeg and picture is not None else None
        event = self._journal.append(self._event(decision), jpeg)
        outcome = self._open(decision) if decision.granted else None
        self._on_event(event)
        if outcome is not None:
            self._on_event(self._journal.append(outcome))

    def _try_door(self, asked_s: float) -> Opening:
        name = self._door.relay.name
        test = Event(0, self._clock.now_utc(), EventKind.DOOR_TEST, "from the settings", source=name)
        self._on_event(self._journal.append(test))
        opening = self._open_in_time(asked_s)
        kind = EventKind.DOOR_OPENED if opening.outcome is Outcome.OPEN else EventKind.DOOR_FAULT
        outcome = Event(0, self._clock.now_utc(), kind, opening.said or "opened", source=name)
        self._on_event(self._journal.append(outcome))
        return opening

    def _open(self, decision: Decision) -> Event:
        """Open the door for a grant that is written down; returns what is to be written down of it."""
        try:
            self._passing(decision.person_id)
        except Fault as fault:
            return self._door_fault(decision, Sentence("The door was not opened: {reason}", reason=fault))
        opening = self._open_in_time(decision.captured_s)
        if opening.outcome is Outcome.OPEN:
            return self._door_event(decision, EventKind.DOOR_OPENED, "opened")
        if opening.outcome is Outcome.FAILED:
            self._take_back(decision.person_id)
        return self._door_fault(decision, opening.said)

    def _open_in_time(self, since_s: float) -> Opening:
        """Open the door, unless writing down has taken too long since `Clock.monotonic_s()` was `since_s`."""
        age_s = self._clock.monotonic_s() - since_s
        if not 0 <= age_s <= self._max_delay_s:
            return Opening(Outcome.FAILED, Sentence(_LATE, seconds=age_s))
        return self._door.open()

    def _take_back(self, person_id: str | None) -> None:
        """Nobody came in: the door has surely stayed shut."""
        try:
            self._stayed_out(person_id)
        except Fault as fault:
            self._on_fault(str(fault))

    def _door_fault(self, decision: Decision, message: str) -> Event:
        self._on_fault(message)
        return self._door_event(decision, EventKind.DOOR_FAULT, message)

    def _door_event(self, decision: Decision, kind: EventKind, said: str) -> Event:
        frame_index = decision.frame_index if decision.track_id else None
        return Event(
            0,
            self._clock.now_utc(),
            kind,
            said,
            track_id=decision.track_id or None,
            source=self.source,
            frame_index=frame_index,
        )

    def _event(self, decision: Decision) -> Event:
        """What is written down of a decision; a track of 0 is nobody's face."""
        with_face = decision.track_id != 0
        return Event(
            event_id=0,
            at=self._clock.now_utc(),
            kind=_kind_of(decision),
            reason=decision.reason.value,
            track_id=decision.track_id if with_face else None,
            person_id=decision.person_id,
            name=decision.name,
            distance=decision.distance,
            nearest_id=decision.nearest_id,
            source=self.source,
            frame_index=decision.frame_index if with_face else None,
            model_id=self.model_id if with_face else None,
            record=decision.record,
        )


def _kind_of(decision: Decision) -> EventKind:
    if decision.granted:
        return EventKind.GRANTED
    return EventKind.UNKNOWN if decision.settled else EventKind.DENIED
