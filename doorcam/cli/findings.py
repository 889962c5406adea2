"""What the checks of `doorcam doctor` say."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from doorcam.cli.session import Session
from doorcam.errors import Fault

if TYPE_CHECKING:
    from doorcam.config.schema import Settings


class State(StrEnum):
    """How it stands with one thing."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check says.

    Attributes:
        what: The thing looked at.
        found: What was found, one line.
        mend: What to do about it; empty when all is well.
    """

    what: str
    state: State
    found: str
    mend: str = ""

    def as_dict(self) -> dict[str, str]:
        """The finding as --json shows it."""
        return {"type": "check", "what": self.what, "state": str(self.state), "found": self.found, "mend": self.mend}


def usable_settings(session: Session) -> "Settings":
    """The settings in use; the defaults where they are broken, which is a finding of its own."""
    from doorcam.config.schema import Settings

    try:
        return session.settings
    except Fault:
        return Settings()
