"""What is left on the disk when all is over."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Self

from doorcam.config.paths import Home
from doorcam.domain import Event
from doorcam.events.journal import Journal
from doorcam.events.verification import Break
from doorcam.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Aftermath:
    """A journal read back.

    Attributes:
        events: All of them, the oldest first.
        broken: What is not as it was written, one line each.
    """

    events: Sequence[Event] = ()
    broken: Sequence[str] = ()

    @classmethod
    def of(cls, home: Home, vault: Vault) -> Self:
        """Open the journal anew and verify it.

        Raises:
            StorageFault: if it cannot be read.
        """
        breaks: list[Break] = []
        with closing(Journal.open(home.journal, home.snapshots, vault)) as journal:
            journal.verify(breaks.append)
            return cls(
                journal.events(newest_first=False), [f"the journal is not whole: {each.what}" for each in breaks]
            )
