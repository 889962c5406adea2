"""What the desktop needs to know of how doorcam was started, and how it may end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from doorcam.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How doorcam was started.

    Attributes:
        config_file: Where settings are written; it need not be there yet.
        environ: The environment.
        overrides: What --set gave.
        vault: The keys of the home.
    """

    config_file: Path
    environ: Mapping[str, str]
    overrides: Sequence[str]
    vault: Vault


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup that is to be put in place of the home.

    Attributes:
        password: A secret: left out of its text.
    """

    archive: Path
    password: str

    def __repr__(self) -> str:
        return f"Restore({self.archive})"


@dataclass(frozen=True, slots=True)
class Ending:
    """How the desktop ended.

    Attributes:
        code: The exit code.
        again: Whether it is to be started anew, with the settings as they are then.
        restore: What is to be restored before that; None for nothing.
    """

    code: int = 0
    again: bool = False
    restore: Restore | None = None


Restart = Callable[[Ending], None]
"""Ends the desktop so."""
