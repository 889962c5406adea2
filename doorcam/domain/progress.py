"""How long work speaks of itself and is cancelled."""

from typing import Protocol


class Progress(Protocol):
    """Receives the progress of one piece of work. Called from the thread that works."""

    def __call__(self, what: str, done: int, total: int) -> None:
        """Take one step.

        Args:
            what: What is being done, a few words for the user.
            done: Steps done so far.
            total: Steps in all, or 0 when nobody can know.

        Raises:
            doorcam.errors.Cancelled: when the user wants the work to stop; the worker lets it pass.
        """
        ...


def _ignore(what: str, done: int, total: int) -> None:
    """Nobody is watching."""


NO_PROGRESS: Progress = _ignore

__all__ = ["NO_PROGRESS", "Progress"]
