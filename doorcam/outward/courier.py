"""The thread that brings the journal to one destination."""

import logging
import math
import random
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import timedelta

from doorcam.devices.attempt import Bounded
from doorcam.domain import Clock, Event, EventKind
from doorcam.errors import DeviceFault, Fault, Sentence, StorageFault
from doorcam.outward.destination import ATTEMPT_S, Destination, NotTaken
from doorcam.outward.message import Message
from doorcam.outward.pauses import pause_s
from doorcam.outward.store.outward_store import OutwardStore

_log = logging.getLogger(__name__)

# Events held in memory at a time.
_BATCH = 50
# A network hiccups: the user is told when that does not pass.
_TELL_FROM = 3


class Courier:
    """Tells one destination of the events in their order, each until it is acknowledged.

    The journal is the queue; the store keeps how far the destination has got, written after it has acknowledged
    something. When the program ends between the two, the destination is told again, with the same id.

    Args:
        store: Where the destination has begun.
        events_after: The events of the journal after a number, the oldest first, at most so many.
        compose: What is told of an event.
        kinds: The events that are told.
        on_fault: Told with one line when the destination keeps failing; once until it is well again.
        uniform: A random number between two.
    """

    def __init__(
        self,
        destination: Destination,
        store: OutwardStore,
        events_after: Callable[[int, int], Sequence[Event]],
        compose: Callable[[Event], Message],
        kinds: Collection[EventKind],
        clock: Clock,
        on_fault: Callable[[str], None],
        *,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._destination = destination
        self._name = destination.name
        self._store = store
        self._events_after = events_after
        self._compose = compose
        self._kinds = kinds
        self._clock = clock
        self._on_fault = on_fault
        self._uniform = uniform
        self._bounded = Bounded[None](self._name, ATTEMPT_S)
        self._opened = False
        self._failures = 0
        self._told = False
        self._next_try_s = -math.inf
        self._wake = threading.Event()
        self._ready = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"courier to {self._name}", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def note(self) -> None:
        """There is something new; returns at once."""
        self._wake.set()

    def show(self, what: str, state: str) -> None:
        """Keep the destination told of a state; returns at once."""
        self._destination.show(what, state)

    def stop(self) -> None:
        """End the thread, whatever it waits for; returns at once. What was not delivered waits for the next start."""
        self._closing.set()
        self._wake.set()
        self._bounded.give_up()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def step(self) -> float | None:
        """Deliver all that is due.

        Returns:
            Seconds until the next attempt; None when everything is delivered.
        """
        if self._ready.is_set():
            self._ready.clear()
            self._next_try_s = -math.inf
        left_s = self._next_try_s - self._clock.monotonic_s()
        if left_s > 0:
            return left_s
        try:
            self._deliver_waiting()
        except Fault as fault:
            return self._failed(fault)
        except Exception:
            _log.exception("a destination failed")
            return self._failed(DeviceFault("{name} could not be told", "the log says more", name=self._name))
        return None

    def _run(self) -> None:
        try:
            while not self._closing.is_set():
                self._wake.clear()
                pause = self.step()
                if not self._closing.is_set():
                    self._wake.wait(pause)
        finally:
            self._destination.close()

    def _deliver_waiting(self) -> None:
        if not self._opened:
            self._destination.open(self._hurry)
            self._opened = True
        reached = self._store.standing(self._name).reached
        while not self._closing.is_set() and (batch := self._events_after(reached or 0, _BATCH)):
            reached = self._deliver_batch(batch, reached)

    def _deliver_batch(self, batch: Sequence[Event], reached: int | None) -> int | None:
        skipped, kept = 0, reached
        for event in batch:
            if self._closing.is_set():
                return reached
            skipped += 0 if reached is None else event.event_id - reached - 1
            reached = event.event_id
            if event.kind in self._kinds:
                self._deliver(event)
                self._store.delivered(self._name, reached, skipped, self._clock.now_utc())
                skipped, kept = 0, reached
        if reached is not None and reached != kept:
            self._store.passed(self._name, reached, skipped)
        return reached

    def _deliver(self, event: Event) -> None:
        message = self._compose(event)
        self._bounded.run(lambda attempt: self._destination.deliver(attempt, message))
        self._failures, self._told = 0, False

    def _failed(self, fault: Fault) -> float:
        if self._closing.is_set():
            return 0.0
        self._failures += 1
        pause = pause_s(self._failures, fault, self._uniform)
        self._next_try_s = self._clock.monotonic_s() + pause
        next_try_at = self._clock.now_utc() + timedelta(seconds=pause)
        with suppress(StorageFault):  # which then is the fault, most likely
            self._store.failed(self._name, self._failures, str(fault), next_try_at)
        hopeless = isinstance(fault, NotTaken) and fault.hopeless
        if not self._told and (hopeless or self._failures >= _TELL_FROM):
            self._told = True
            self._on_fault(Sentence("The {name} is not told what happens: {reason}", name=self._name, reason=fault))
        return pause

    def _hurry(self) -> None:
        self._ready.set()
        self._wake.set()
