"""The people of a rehearsal, in a home that is thrown away."""

import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.config.paths import KEYS_VARIABLE, Home
from doorcam.config.schema import Settings
from doorcam.errors import StorageFault, UsageFault
from doorcam.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class People:
    """A home whose people every rehearsed door knows.

    Attributes:
        folder: Holds this home and those of the doors.
        settings: Of the rehearsal.
        environ: Where the master key is, as environment variables.
    """

    folder: Path
    settings: Settings
    environ: Mapping[str, str]

    @classmethod
    def nobody(cls, folder: Path, settings: Settings) -> Self:
        """A home without people, with a key of its own."""
        people = cls(folder, settings, {KEYS_VARIABLE: str(folder / "keys")})
        people._make_door()
        return people

    @classmethod
    def copied(cls, home: Home, folder: Path, settings: Settings) -> Self:
        """A copy of a home's gallery and calibration, sealed with that home's key.

        Raises:
            UsageFault: if there is no gallery.
            StorageFault: if it cannot be copied.
        """
        if not home.gallery.exists():
            mend = "enrol people first, or name a folder with --enrol DIR"
            raise UsageFault(f"nobody is enrolled in {home.root}", mend)
        vault = Vault.of(home.encodings, settings.privacy.key_store)
        people = cls(folder, settings, os.environ if vault.made else {KEYS_VARIABLE: str(folder / "keys")})
        people.home.encodings.mkdir(parents=True, mode=0o700)
        for path in (vault.path, home.calibration):
            if path.exists():
                shutil.copy2(path, people.home.encodings / path.name)
        _copy_database(home.gallery, people.home.gallery)
        people._make_door()
        return people

    @property
    def home(self) -> Home:
        """The home itself."""
        return Home(self.folder / "people")

    def vault(self, home: Home) -> Vault:
        """The keys of a home with these people."""
        return Vault.of(home.encodings, self.settings.privacy.key_store, self.environ)

    def at_a_new_door(self, name: str) -> Home:
        """A home with these people and nothing else; nothing may use `home` meanwhile."""
        door = Home(self.folder / "doors" / name)
        shutil.copytree(self.home.encodings, door.encodings)
        return door

    def _make_door(self) -> None:
        """A door that everybody may pass at any hour, and the same person again at once."""
        with closing(AccessStore.open(self.home.access, self.vault(self.home))) as access:
            access.rules.put_door(Door(self.settings.access.door, cooldown_s=0.0))


def _copy_database(source: Path, target: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{source.as_uri()}?mode=rw", uri=True)) as read,
            closing(sqlite3.connect(target)) as written,
        ):
            read.backup(written)
    except sqlite3.Error as error:
        raise StorageFault(f"{source} cannot be copied: {error}") from error
