"""The one place between the camera and recognition: a single slot."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one message between one thread that puts and one that takes.

    The one who puts closes it. What lies in the slot then can still be taken.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many messages were replaced before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def closed(self) -> bool:
        """Whether nothing more will be put."""
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Put a message, in place of the one nobody took. Never waits; does nothing once closed."""
        with self._changed:
            if self._closed:
                return
            self._dropped += self._item is not None
            self._item = item
            self._changed.notify_all()

    def put_waiting(self, item: T) -> bool:
        """Wait until the slot is free, then put a message.

        Returns:
            False if the mailbox was closed and the message is not in it.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._item is None)
            if self._closed:
                return False
            self._item = item
            self._changed.notify_all()
            return True

    def take(self, timeout_s: float | None = None) -> T | None:
        """Wait for a message and remove it; None after `timeout_s`, or when closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._item is not None, timeout_s)
            item, self._item = self._item, None
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """Let nothing more in and wake everybody who waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
