"""Work with hardware that may hang: in a thread of its own, given up in time."""

import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from doorcam.errors import DeviceFault, DeviceUnsure

T = TypeVar("T")

TIMEOUT_S = 2.0
"""Somebody stands at the door: an opening that comes later is for nobody."""


class Attempt:
    """The one chance somebody gets, until `seconds` are over. What has real hardware goes by real time."""

    def __init__(self, seconds: float = TIMEOUT_S) -> None:
        self._ends_s = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._given_up = False
        self._cut: Callable[[], None] | None = None

    @property
    def left_s(self) -> float:
        """Seconds left; 0 once it is over."""
        return 0.0 if self._given_up else max(0.0, self._ends_s - time.monotonic())

    def require_time(self) -> None:
        """Called right before whatever cannot be taken back, such as moving a relay.

        Raises:
            DeviceFault: if the attempt is over: nobody waits any more.
        """
        if not self.left_s:
            raise DeviceFault("the attempt was given up before anything was asked for")

    def cut_with(self, cut: Callable[[], None]) -> None:
        """What ends the wait for an answer when the attempt is given up; called at once if it was already."""
        with self._lock:
            self._cut = cut
            over = self._given_up
        if over:
            cut()

    def give_up(self) -> None:
        """Nobody waits any more."""
        with self._lock:
            self._given_up = True
            cut = self._cut
        if cut is not None:
            cut()


class Bounded(Generic[T]):
    """Runs one piece of work at a time and never waits for it longer than `seconds`.

    Work that hangs is left to its thread; while it does, further work is refused, so that threads do not pile up.

    Args:
        name: Of the thing worked with, for what is said of it.
    """

    def __init__(self, name: str, seconds: float = TIMEOUT_S) -> None:
        self._name = name
        self._seconds = seconds
        self._thread: threading.Thread | None = None
        self._give_up: Callable[[], None] = lambda: None

    def run(self, work: Callable[[Attempt], T]) -> T:
        """Do the work.

        Raises:
            DeviceUnsure: if it has not ended in time.
            DeviceFault: if earlier work still hangs.
            Exception: whatever the work raised.
        """
        if self._thread is not None and self._thread.is_alive():
            raise DeviceFault("{name} still hangs from before", "check it, or start doorcam again", name=self._name)
        attempt = Attempt(self._seconds)
        ended: SimpleQueue[tuple[T] | Exception] = SimpleQueue()

        def do() -> None:
            try:
                ended.put((work(attempt),))
            except Exception as error:
                ended.put(error)

        def give_up() -> None:
            attempt.give_up()
            ended.put(DeviceUnsure("{name} was not waited for", name=self._name))

        self._give_up = give_up
        self._thread = threading.Thread(target=do, name=self._name, daemon=True)
        self._thread.start()
        try:
            outcome = ended.get(timeout=self._seconds)
        except Empty:
            attempt.give_up()
            raise DeviceUnsure(
                "{name} did not answer within {seconds:g} s", "check it", name=self._name, seconds=self._seconds
            ) from None
        if isinstance(outcome, Exception):
            raise outcome
        return outcome[0]

    def give_up(self) -> None:
        """Wait no longer for what runs now, if anything does; from any thread."""
        self._give_up()
