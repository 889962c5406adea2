"""What a backup holds: named entries one after the other, without compression, so that nothing in it can swell.

Each is the length of its name and its own, the name, and its bytes; one without a name is the end. Only the names
of a home are read: none of them leads anywhere else.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from doorcam.errors import StorageFault
from doorcam.storage.sealed_stream import SealedReader, SealedWriter

DATABASES = ("gallery.sqlite", "journal.sqlite", "access.sqlite", "outward.sqlite")
FILES = ("calibration.json", "vault.json")
CONTENTS, CONFIG, KEY = "contents.json", "config.toml", "key"
"""What comes first; the settings; the master keys as `Vault.secret` gives them."""

MAX_SMALL_BYTES = 1 << 20
STEP_BYTES = 1 << 20

_START = struct.Struct(">HQ")
_MAX_NAME_BYTES = 200
_OURS = re.compile(
    "|".join(re.escape(name) for name in (CONTENTS, CONFIG, KEY))
    + "|encodings/(?:"
    + "|".join(re.escape(name) for name in (*DATABASES, *FILES))
    + r"|snapshots/\d{4}-\d{2}-\d{2}/\d{6}-[0-9a-f]{16}\.(?:sealed|jpg))"
)


class Contents(BaseModel):
    """What is said at the beginning of a backup.

    Attributes:
        created_at: When it was made, UTC.
        doorcam: The version that made it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    format: Literal["doorcam-backup"] = "doorcam-backup"
    version: Literal[1] = 1
    created_at: AwareDatetime
    doorcam: str


def is_ours(name: str) -> bool:
    """Whether a backup may hold an entry of this name."""
    return _OURS.fullmatch(name) is not None


def put_entry(writer: SealedWriter, name: str, size: int, data: BinaryIO) -> None:
    """Add an entry of so many bytes; a file that has grown since is cut to them.

    Raises:
        StorageFault: if there are fewer.
    """
    encoded = name.encode()
    writer.write(_START.pack(len(encoded), size) + encoded)
    while size:
        step = data.read(min(size, STEP_BYTES))
        if not step:
            raise StorageFault("{name} became shorter while it was read", "try again", name=name)
        writer.write(step)
        size -= len(step)


def put_end(writer: SealedWriter) -> None:
    """Close the list of entries."""
    writer.write(_START.pack(0, 0))


def next_entry(reader: SealedReader, path: Path) -> tuple[str, int] | None:
    """Name and size of the entry that comes now, or None for the end; its bytes are to be read by `bytes_of`.

    Raises:
        StorageFault: if it is none of a backup.
    """
    length, size = _START.unpack(reader.read(_START.size))
    if length == 0:
        reader.expect_end()
        return None
    name = reader.read(length).decode("utf-8", "replace") if length <= _MAX_NAME_BYTES else "…"
    small = name in (CONTENTS, CONFIG, KEY, *(f"encodings/{file}" for file in FILES))
    if not is_ours(name) or (small and size > MAX_SMALL_BYTES):
        raise StorageFault(
            "{path} holds {name!r}, which no backup has", "use another backup", path=path, name=name[:80]
        )
    return name, size


def bytes_of(reader: SealedReader, size: int) -> Iterator[bytes]:
    """The bytes of an entry, step by step."""
    while size:
        step = reader.read(min(size, STEP_BYTES))
        yield step
        size -= len(step)
