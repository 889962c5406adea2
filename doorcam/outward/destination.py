"""Where messages go."""

from abc import ABC, abstractmethod
from collections.abc import Callable

from doorcam.devices.attempt import Attempt, Bounded
from doorcam.errors import DeviceFault
from doorcam.outward.message import Message

ATTEMPT_S = 10.0
"""The longest a destination is waited for."""


class NotTaken(DeviceFault):
    """A destination answered, and did not take a message.

    Attributes:
        hopeless: The same message will hardly ever be taken as things are: somebody has to mend something.
        retry_after_s: How long it asks to be left alone; 0 when it does not.
    """

    def __init__(self, message: str, mend: str = "", *, hopeless: bool, retry_after_s: float = 0.0) -> None:
        super().__init__(message, mend)
        self.hopeless = hopeless
        self.retry_after_s = retry_after_s


class Destination(ABC):
    """Somebody outside who is told what happens. Making one touches no network.

    Attributes:
        name: What it is called in a line for the user and in the file of the destinations; holds no secret.
    """

    name: str

    def open(self, on_ready: Callable[[], None]) -> None:  # noqa: B027  most have nothing to do
        """Get ready.

        Args:
            on_ready: Called, from any thread, when it can be reached again.

        Raises:
            DeviceFault: if it cannot be used as it is set.
        """

    @abstractmethod
    def deliver(self, attempt: Attempt, message: Message) -> None:
        """Tell it something; returns once it has acknowledged that.

        Raises:
            NotTaken: if it did not take it.
            DeviceFault: if it cannot be reached.
            DeviceUnsure: if it may have it and has not said so.
        """

    def show(self, what: str, state: str) -> None:  # noqa: B027  most have nothing to do
        """Keep it told of a state, of which only the newest matters; returns at once, from any thread."""

    def close(self) -> None:  # noqa: B027  most hold nothing
        """Let go of it."""


def try_out(destination: Destination, message: Message) -> None:
    """Send one message now, in one attempt; raises what `Destination.deliver` raises."""
    try:
        destination.open(lambda: None)
        Bounded[None](destination.name, ATTEMPT_S).run(lambda attempt: destination.deliver(attempt, message))
    finally:
        destination.close()
