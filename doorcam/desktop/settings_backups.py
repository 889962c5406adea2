"""Backups of the home in use, for the page of the settings. Knows no Qt."""

from collections.abc import Callable
from pathlib import Path

from doorcam.backup.making import make_backup
from doorcam.backup.restoring import check_backup, expect_backup
from doorcam.config.paths import Home
from doorcam.desktop.event_words import local_time
from doorcam.domain import Clock, Progress
from doorcam.storage.vault import Vault


class HomeBackups:
    """Makes and reads backups. Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        home: What is backed up.
        config_file: Where its settings are, if they are anywhere.
        vault: Of the home.
        clock: Says when.
        note_admin: Told of each that was made, for the journal.
    """

    def __init__(
        self, home: Home, config_file: Path, vault: Vault, clock: Clock, note_admin: Callable[[str], None]
    ) -> None:
        self._home = home
        self._config_file = config_file
        self._vault = vault
        self._clock = clock
        self._note_admin = note_admin

    def make(self, target: Path, password: str, progress: Progress) -> int:
        """Write one; how many files are in it."""
        config = self._config_file if self._config_file.exists() else None
        now = self._clock.now_utc()
        count = make_backup(target, password, self._home, config, self._vault, now, progress)
        self._note_admin("made a backup")
        return count

    def file_name(self) -> str:
        """What one that is made today is called; answers at once."""
        return f"doorcam-{self._clock.now_utc().astimezone():%Y-%m-%d}.backup"

    def look(self, archive: Path) -> None:
        """Raise a `StorageFault` for what is no backup."""
        expect_backup(archive)

    def unlock(self, archive: Path, password: str) -> None:
        """Raise a `WrongPassword` for any but its own."""
        expect_backup(archive, password)

    def check(self, archive: Path, password: str, progress: Progress) -> str:
        """Read one to its end; when it was made, in words."""
        return local_time(check_backup(archive, password, progress).created_at)
