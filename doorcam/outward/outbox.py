"""All that goes out."""

import time
from collections.abc import Callable, Sequence

from doorcam.outward.courier import Courier


class Outbox:
    """Tells every destination what is in the journal, each in a thread of its own: none holds up another, or the door.

    Args:
        couriers: One for each destination; none for none.
        on_close: Lets go of what they share.
    """

    def __init__(self, couriers: Sequence[Courier] = (), on_close: Callable[[], None] = lambda: None) -> None:
        self._couriers = couriers
        self._on_close = on_close

    def start(self) -> None:
        """Start the threads; what waits from before is delivered first."""
        for courier in self._couriers:
            courier.start()

    def note(self) -> None:
        """There is a new event in the journal; returns at once."""
        for courier in self._couriers:
            courier.note()

    def show(self, what: str, state: str) -> None:
        """Keep the destinations that can show it told of a state, such as that of the camera; returns at once."""
        for courier in self._couriers:
            courier.show(what, state)

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop the threads; what was not delivered waits for the next start."""
        until_s = time.monotonic() + timeout_s
        for courier in self._couriers:
            courier.stop()
        for courier in self._couriers:
            courier.join(max(0.0, until_s - time.monotonic()))
        self._on_close()
