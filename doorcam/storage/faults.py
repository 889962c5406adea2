"""What SQLite's errors mean for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from doorcam.errors import Sentence, StorageFault

_BUSY = (
    Sentence("{path} is locked by another program"),
    Sentence("close other doorcam commands that use it, then try again"),
)
_DENIED = (
    Sentence("{path} cannot be opened for reading and writing"),
    Sentence("check who owns the file and its folder"),
)
FROM_A_BACKUP = Sentence("restore it from a backup: doorcam restore FILE; or move it away to start afresh")
"""The mend for a database of ours that is broken."""

_DAMAGED = (Sentence("{path} is damaged"), FROM_A_BACKUP)

# Primary result codes, https://www.sqlite.org/rescode.html
_MEANINGS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PERM: _DENIED,
    sqlite3.SQLITE_READONLY: _DENIED,
    sqlite3.SQLITE_CANTOPEN: _DENIED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: (Sentence("{path} cannot be read or written"), Sentence("check the disk")),
    sqlite3.SQLITE_FULL: (Sentence("{path} cannot be written"), Sentence("the disk is full, free some space")),
    sqlite3.SQLITE_NOTADB: (Sentence("{path} is not a database"), FROM_A_BACKUP),
}


@contextmanager
def database_faults(path: Path) -> Iterator[None]:
    """Turn an SQLite error the surroundings caused into a `StorageFault` that names `path` and the mend.

    Errors of our own SQL pass unchanged: they are bugs.
    """
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        meaning = _meaning(cause)
        if meaning is None:
            raise
        raise StorageFault(*meaning, path=path) from error


def _meaning(error: BaseException | None) -> tuple[Sentence, Sentence] | None:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF  # the low byte is the primary code
    if code == sqlite3.SQLITE_ERROR and str(error).startswith("no such "):
        return _DAMAGED  # its layout is not what its revision says
    if str(error).startswith("Could not decode to UTF-8"):
        return _DAMAGED  # bytes of ours that call themselves text: a flipped bit is enough
    return _MEANINGS.get(code)
