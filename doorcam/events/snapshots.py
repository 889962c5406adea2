"""The pictures that go with events: one sealed file each, in a folder for each day (UTC)."""

import hashlib
import os
import re
import secrets
from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from doorcam.storage.files import file_faults, private_folder, whole_file

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
PLAIN_SUFFIX = ".jpg"
"""Of pictures from before they were sealed."""
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}/\d{6}-[0-9a-f]{16}\.(sealed|jpg)")
_MAX_BYTES = 32 * 2**20  # far more than any of ours; a file that was made larger does not unseal
_LEFTOVER = re.compile(r"\d{4}-\d{2}-\d{2}/\.[0-9a-f]{16}\.tmp")  # what whole_file leaves when the power goes


def picture_name(at: datetime) -> str:
    """A name nobody has used, for a picture of that time."""
    return f"{at.astimezone(UTC):%Y-%m-%d/%H%M%S}-{secrets.token_hex(8)}.sealed"


class Snapshots:
    """A folder of pictures. Names are relative to it, as in `Event.snapshot`; no other is ever followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        private_folder(folder)

    def write(self, name: str, sealed: bytes) -> None:
        """Put a picture on disk, under a name of `picture_name`."""
        path = self._folder / name
        private_folder(path.parent)
        with whole_file(path) as stream:
            stream.write(sealed)

    def read(self, name: str) -> bytes | None:
        """What was written; None if it is gone, or the name is not one of ours."""
        path = self._folder / name
        if not _NAME.fullmatch(name) or not path.is_file() or path.is_symlink():
            return None
        with file_faults(path, "read"), path.open("rb") as stream:
            return stream.read(_MAX_BYTES)

    def sha256(self, name: str) -> bytes | None:
        """Of what was written; None if it is gone."""
        sealed = self.read(name)
        return None if sealed is None else hashlib.sha256(sealed).digest()

    def remove(self, names: Iterable[str]) -> None:
        """Delete pictures, and the folders of days left without any.

        Pictures gone already do not matter, and names that are not ours are passed over.
        """
        days = set()
        with file_faults(self._folder, "remove pictures from"):
            for name in names:
                if _NAME.fullmatch(name) or _LEFTOVER.fullmatch(name):
                    path = self._folder / name
                    path.unlink(missing_ok=True)
                    days.add(path.parent)
        for day in days:
            with suppress(OSError):  # there are other pictures in it
                day.rmdir()

    def remove_orphans(self, wanted: Collection[str]) -> None:
        """Delete the pictures of ours that are not `wanted`, and half-written ones; other files stay."""
        with file_faults(self._folder, "read the folder"):
            for day in list(os.scandir(self._folder)):
                if _DAY.fullmatch(day.name) and day.is_dir(follow_symlinks=False):
                    names = (f"{day.name}/{file.name}" for file in os.scandir(day))
                    self.remove([name for name in names if name not in wanted])
