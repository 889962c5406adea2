"""Pieces of one computation, run side by side."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

Answer = TypeVar("Answer")


class Lanes:
    """Threads of its own that share a caller's work. May be used from several threads at once.

    A small network gains little from a second core; two of them on a core each gain all of it.

    Args:
        count: How many pieces run at the same time, the caller's own thread included.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = ThreadPoolExecutor(count - 1, "lane") if count > 1 else None

    def run(self, pieces: Sequence[Callable[[], Answer]]) -> list[Answer]:
        """Run all pieces, the first on the caller's thread.

        Returns:
            Their answers, in their order.

        Raises:
            Exception: whatever a piece raised; all others have come to their end before.
        """
        if self._pool is None:
            return [piece() for piece in pieces]
        others = [self._pool.submit(piece) for piece in pieces[1:]]
        try:
            first = [piece() for piece in pieces[:1]]
        finally:
            wait(others)
        return [*first, *(other.result() for other in others)]
