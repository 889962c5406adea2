"""Passing what happens on to everybody who listens."""

import logging

from doorcam.domain import Ask, CameraHealth, Decision, EntryAnswer, Event, Frame, Observation
from doorcam.pipeline.listener import Listener

_log = logging.getLogger(__name__)


class Fanout:
    """A listener that tells all others; one that fails is dropped and does not harm the rest."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()

    def add(self, listener: Listener) -> None:
        """Tell this one too, from now on."""
        self._listeners = (*self._listeners, listener)

    def on_frame(self, frame: Frame) -> None:
        """See `Listener.on_frame`."""
        self._tell("on_frame", frame)

    def on_observation(self, observation: Observation) -> None:
        """See `Listener.on_observation`."""
        self._tell("on_observation", observation)

    def on_decision(self, decision: Decision) -> None:
        """See `Listener.on_decision`."""
        self._tell("on_decision", decision)

    def on_event(self, event: Event) -> None:
        """See `Listener.on_event`."""
        self._tell("on_event", event)

    def on_camera(self, health: CameraHealth) -> None:
        """See `Listener.on_camera`."""
        self._tell("on_camera", health)

    def on_ask(self, ask: Ask | None) -> None:
        """See `Listener.on_ask`."""
        self._tell("on_ask", ask)

    def on_entry(self, answer: EntryAnswer) -> None:
        """See `Listener.on_entry`."""
        self._tell("on_entry", answer)

    def on_fault(self, message: str) -> None:
        """See `Listener.on_fault`."""
        self._tell("on_fault", message)

    def _tell(self, method: str, message: object) -> None:
        for listener in self._listeners:
            try:
                getattr(listener, method)(message)
            except Exception:
                _log.exception("a listener failed and is told nothing more")
                self._listeners = tuple(other for other in self._listeners if other is not listener)
