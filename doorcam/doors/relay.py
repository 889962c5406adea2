"""What every relay driver can do."""

from abc import ABC, abstractmethod

from doorcam.devices.attempt import Attempt


class Relay(ABC):
    """Opens a door for the time its own pulse lasts.

    All methods are called from one thread at a time. Making one touches no hardware.

    Attributes:
        name: What it is called in a line for the user.
    """

    name: str

    def start(self, attempt: Attempt) -> None:  # noqa: B027  most have nothing to do
        """Get ready, before the first pulse.

        Raises:
            DeviceFault: if the hardware is not there. A pulse is tried all the same.
        """

    @abstractmethod
    def pulse(self, attempt: Attempt) -> None:
        """Open the door once, in one attempt that is never repeated.

        `attempt.require_time()` comes right before whatever moves the relay: an attempt may be given up
        while this still waits for the hardware, and nothing may open after that.

        Raises:
            DeviceFault: if the relay cannot be reached or refuses; the door stays shut.
            DeviceUnsure: if it was asked and did not confirm.
        """

    def reach(self, attempt: Attempt) -> str:
        """Look whether it is there, and move nothing: one line that says what was found.

        Raises:
            DeviceFault: if it is not.
        """
        return f"{self.name}; it cannot be looked at without opening the door"

    def close(self) -> None:  # noqa: B027  most hold nothing
        """Let go of the hardware, the door shut."""
