"""Who may watch the pipeline."""

from typing import Protocol

from doorcam.domain import Ask, CameraHealth, Decision, EntryAnswer, Event, Frame, Observation


class Listener(Protocol):
    """Receives what happens in the pipeline, on the pipeline's own threads.

    Every method must return at once (hand the message to another thread, or put it in a slot) and
    must not change what it gets: messages are shared between threads.
    """

    def on_frame(self, frame: Frame) -> None:
        """A frame was captured; comes at the camera's rate whatever recognition does."""
        ...

    def on_observation(self, observation: Observation) -> None:
        """Recognition has finished a frame."""
        ...

    def on_decision(self, decision: Decision) -> None:
        """The access policy's answer for a track has changed."""
        ...

    def on_event(self, event: Event) -> None:
        """An event is on disk."""
        ...

    def on_camera(self, health: CameraHealth) -> None:
        """The camera's state has changed."""
        ...

    def on_ask(self, ask: Ask | None) -> None:
        """What the door asks for has changed; None: nothing is asked any more."""
        ...

    def on_entry(self, answer: EntryAnswer) -> None:
        """The answer to what somebody typed, or to a badge."""
        ...

    def on_fault(self, message: str) -> None:
        """Something else has broken: one line for the user. The door stays shut meanwhile."""
        ...
