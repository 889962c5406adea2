"""The only way from the pipeline's threads to Qt's.

Frames and observations go through slots that hold the newest one; everything else waits in a short
queue. However fast messages come, at most one wake-up is on its way to the Qt thread, so a slow
window never piles up work.
"""

from collections import deque
from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot

from doorcam.domain import Ask, CameraHealth, Decision, EntryAnswer, Event, Frame, Observation

MAX_WAITING = 256


class Bridge(QObject):
    """A pipeline listener whose signals are emitted on the Qt thread it was made on.

    Attributes:
        dropped: Decisions, events, camera states and faults thrown away because the window did not
            take them in time; the oldest go first.
    """

    frame = Signal(object)
    observation = Signal(object)
    decision = Signal(object)
    event_written = Signal(object)
    camera = Signal(object)
    ask = Signal(object)
    entry = Signal(object)
    fault = Signal(object)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dropped = 0
        self._lock = Lock()
        self._woken = False
        self._frame: Frame | None = None
        self._observation: Observation | None = None
        self._waiting: deque[Callable[[], None]] = deque(maxlen=MAX_WAITING)
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def on_frame(self, frame: Frame) -> None:
        """Keep the frame in place of one not shown yet."""
        with self._lock:
            self._frame = frame
        self._ring()

    def on_observation(self, observation: Observation) -> None:
        """Keep the observation in place of one not shown yet."""
        with self._lock:
            self._observation = observation
        self._ring()

    def on_decision(self, decision: Decision) -> None:
        """Queue a decision."""
        self._queue(lambda: self.decision.emit(decision))

    def on_event(self, event: Event) -> None:
        """Queue an event."""
        self._queue(lambda: self.event_written.emit(event))

    def on_camera(self, health: CameraHealth) -> None:
        """Queue a change of the camera."""
        self._queue(lambda: self.camera.emit(health))

    def on_ask(self, ask: Ask | None) -> None:
        """Queue what the door asks for."""
        self._queue(lambda: self.ask.emit(ask))

    def on_entry(self, answer: EntryAnswer) -> None:
        """Queue the answer to an entry."""
        self._queue(lambda: self.entry.emit(answer))

    def on_fault(self, message: str) -> None:
        """Queue a fault."""
        self._queue(lambda: self.fault.emit(message))

    def _queue(self, deliver: Callable[[], None]) -> None:
        with self._lock:
            if len(self._waiting) == MAX_WAITING:
                self.dropped += 1
            self._waiting.append(deliver)
        self._ring()

    def _ring(self) -> None:
        with self._lock:
            if self._woken:
                return
            self._woken = True
        self._wake.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._woken = False
            frame, observation, waiting = self._frame, self._observation, list(self._waiting)
            self._frame = self._observation = None
            self._waiting.clear()
        if frame is not None:
            self.frame.emit(frame)
        # Camera states come first: what is no longer trusted must not be drawn once more.
        for deliver in waiting:
            deliver()
        if observation is not None:
            self.observation.emit(observation)
