"""Things that one thread at a time works with, kept for whoever comes next."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Pool(Generic[Thing]):
    """Lends out things that are slow to make, and makes another only when all are lent.

    May be used from several threads at once: a list's own pop and append are atomic.

    Args:
        make: Makes one.
    """

    def __init__(self, make: Callable[[], Thing]) -> None:
        self._make = make
        self._idle: list[Thing] = []

    @contextmanager
    def lend(self) -> Iterator[Thing]:
        """One of the things, for this thread alone until the block ends."""
        try:
            thing = self._idle.pop()
        except IndexError:
            thing = self._make()
        try:
            yield thing
        finally:
            self._idle.append(thing)
