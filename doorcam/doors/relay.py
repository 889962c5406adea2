"""What every relay driver can do."""

from typing import Protocol


class Relay(Protocol):
    """Opens a door for the time its own pulse lasts."""

    name: str

    def pulse(self) -> None:
        """Open the door once. One attempt of at most two seconds, never repeated.

        Raises:
            DoorFault: if the relay cannot be reached or refuses.
        """
        ...
