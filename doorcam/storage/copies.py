"""Copies of databases that are in use, and whether one is."""

import sqlite3
from contextlib import closing
from pathlib import Path

from doorcam.storage.faults import database_faults

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database as it is at one moment, whoever writes to it meanwhile.

    Raises:
        StorageFault: if one of the two cannot be read or written.
    """
    with (
        database_faults(source),
        closing(sqlite3.connect(_address(source), uri=True)) as origin,
        closing(sqlite3.connect(target)) as copy,
    ):
        origin.backup(copy)


def in_use(path: Path) -> bool:
    """Whether another connection, of this program or another, has a database open.

    In the write-ahead log's mode each one holds a lock for as long as it is open, and this asks for it alone
    (https://www.sqlite.org/pragma.html#pragma_locking_mode). Nobody can use one that is broken.

    Raises:
        StorageFault: if the file may not be opened, or the disk fails.
    """
    with database_faults(path), closing(sqlite3.connect(_address(path), uri=True, timeout=0.0)) as connection:
        connection.isolation_level = None
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF  # the low byte is the primary code
            if code in _BUSY or code in _BROKEN:
                return code in _BUSY
            raise
        connection.execute("ROLLBACK")
    return False


def _address(path: Path) -> str:
    """One that makes no file where there is none."""
    return f"{path.absolute().as_uri()}?mode=rw"
