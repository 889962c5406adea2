"""Lockouts: after too many failures nobody's attempt is looked at for a while, and for longer each time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from doorcam.domain import Clock


@dataclass(frozen=True, slots=True)
class Failures:
    """What is written down of a door, or of a person.

    Attributes:
        count: Attempts in a row that did not succeed.
        owed_s: Seconds of lockout that had still to pass when this was written; 0 for none.
    """

    count: int = 0
    owed_s: float = 0.0


@dataclass(frozen=True, slots=True)
class LockoutRules:
    """When a lockout begins, and how long it takes.

    Attributes:
        limit: The failure that brings the first lockout.
        first_s: How long that takes; each further failure doubles it.
        longest_s: As long as it ever gets.
    """

    limit: int = 5
    first_s: float = 30.0
    longest_s: float = 900.0

    def duration_s(self, count: int) -> float:
        """How long the lockout takes that the last of so many failures brings; 0 for none."""
        if count < self.limit:
            return 0.0
        doublings = min(count - self.limit, 32)  # far beyond any longest_s, and no number too large
        return float(min(self.first_s * 2**doublings, self.longest_s))


Revision = Callable[[Mapping[str, Failures]], Mapping[str, Failures]]
"""What is to be written, by subject, of what is written; a subject that is left out stays as it is."""


class FailureStore(Protocol):
    """Where failures survive a restart. What `write` was given is on disk when it returns."""

    def read(self, subject: str) -> Failures | None:
        """What was written of a door or a person; None for nothing."""
        ...

    def write(self, failures: dict[str, Failures]) -> None:
        """Write something of each subject down; `Failures()` forgets it."""
        ...

    def revise(self, subjects: Sequence[str], revision: Revision) -> None:
        """Write down what `revision` makes of what was written of these subjects; nobody else writes meanwhile."""
        ...


class Lockouts:
    """Counts failures and says who is locked out. Owned by one thread.

    Only the monotonic clock counts: setting the wall clock changes nothing. After a restart a lockout that had
    not passed begins anew, since nobody can know how long the program was away. Every method raises `StorageFault`
    when the store cannot be used; then nobody may pass.

    Args:
        store: Where failures are written down.
        clock: Its monotonic time is used.
        rules: When and how long.
    """

    def __init__(self, store: FailureStore, clock: Clock, rules: LockoutRules | None = None) -> None:
        self._store = store
        self._clock = clock
        self._rules = rules or LockoutRules()
        self._since_s: dict[str, tuple[Failures, float]] = {}

    def left_s(self, subjects: Sequence[str]) -> float:
        """Seconds until attempts of all these subjects are looked at again; 0 for now.

        Args:
            subjects: As in "door/front" and "person/ada".
        """
        return max((self._left_s(subject) for subject in subjects), default=0.0)

    def begin(self, subjects: Sequence[str]) -> bool:
        """Count an attempt as failed before it is looked at, so that pulling the plug saves nobody from it.

        Returns:
            Whether it may be looked at: not while one of the subjects is locked out, then nothing is counted.
        """
        counted: dict[str, Failures] = {}

        def count(known: Mapping[str, Failures]) -> Mapping[str, Failures]:
            if not any(self._remaining_s(subject, known.get(subject)) for subject in subjects):
                counted.update({subject: self._one_more(known.get(subject)) for subject in subjects})
            return counted

        self._store.revise(subjects, count)
        now_s = self._clock.monotonic_s()
        self._since_s.update({subject: (each, now_s) for subject, each in counted.items()})
        return len(counted) == len(subjects)

    def succeeded(self, subjects: Sequence[str]) -> None:
        """Forget all failures of these subjects: the attempt was right."""
        self._store.write(dict.fromkeys(subjects, Failures()))

    def _left_s(self, subject: str) -> float:
        failures = self._store.read(subject)
        left_s = self._remaining_s(subject, failures)
        if failures is not None and failures.owed_s > 0 and not left_s:
            self._store.write({subject: Failures(failures.count)})
        return left_s

    def _one_more(self, failures: Failures | None) -> Failures:
        count = (failures or Failures()).count + 1
        return Failures(count, self._rules.duration_s(count))

    def _remaining_s(self, subject: str, failures: Failures | None) -> float:
        """Seconds of the lockout that was written down which have still to pass; 0 for none."""
        if failures is None or failures.owed_s <= 0:
            self._since_s.pop(subject, None)
            return 0.0
        now_s = self._clock.monotonic_s()
        known, since_s = self._since_s.get(subject, (None, now_s))
        if known != failures:  # written just now, or before this run
            since_s = now_s
        self._since_s[subject] = (failures, since_s)
        return max(failures.owed_s - (now_s - since_s), 0.0)
