"""One SQLite file: private, durable, migrated, shared by threads and processes."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Self

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from doorcam.errors import StorageFault
from doorcam.storage.faults import FROM_A_BACKUP, database_faults
from doorcam.storage.files import close_to_others, file_faults, private_folder
from doorcam.storage.vault import VAULT_NAME, Vault

_BUSY_TIMEOUT_S = 5.0
_BUSY_PAUSE_S = 0.01
_SMALLEST_PAGE = 512  # https://www.sqlite.org/fileformat.html
_BEGIN = "doorcam_begin"


@dataclass(frozen=True, slots=True)
class Migrations:
    """The layouts a database has had.

    Attributes:
        folder: An alembic script folder inside the package.
        head: The newest revision in it, repeated here so that alembic need not be loaded to know it.
    """

    folder: Path
    head: str


class Database:
    """An open SQLite file. Safe to use from several threads and from several processes at once."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._reader = engine
        self._writer = engine.execution_options(**{_BEGIN: "IMMEDIATE"})
        self._watching = Lock()
        self._watcher: PoolProxiedConnection | None = None  # never writes: it would not see its own changes

    @classmethod
    def open(cls, path: Path, migrations: Migrations, vault: Vault | None = None) -> Self:
        """Open a database, making it (mode 0600, its folder 0700) or migrating it where needed.

        An erasure that was interrupted is finished.

        Args:
            path: The file.
            migrations: The layouts it has had.
            vault: For migrations that seal what was not sealed before; see `doorcam.storage.migrate`.

        Raises:
            StorageFault: if it is not a database, not ours, damaged, locked, from a newer doorcam, or
                cannot be read and written; the file is then unchanged.
        """
        private_folder(path.parent)
        _claim_file(path)
        database = cls(path, _engine(path))
        try:
            with database_faults(path):
                database._migrate(migrations, vault)
                database._finish_erasure()
        except BaseException:
            database.close()
            raise
        return database

    def close(self) -> None:
        """Close every connection that is not in use."""
        with self._watching:
            if self._watcher is not None:
                self._watcher.close()
                self._watcher = None
        self._reader.dispose()

    def mark(self) -> tuple[int, ...]:
        """Numbers that differ once something has changed, whoever changed it: take them, then read.

        Raises:
            StorageFault: if the file is gone, or cannot be read.
        """
        with self._watching, file_faults(self.path, "read"), database_faults(self.path):
            # The times of the files will not do: they change before what was written can be read.
            file = self.path.stat().st_ino
            if self._watcher is None:
                self._watcher = self._reader.raw_connection()
            cursor = self._watcher.cursor()
            try:
                cursor.execute("PRAGMA data_version")
                (version,) = cursor.fetchone() or (0,)
            finally:
                cursor.close()
        return file, version

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the data. SQLite's errors inside become `StorageFault`."""
        with database_faults(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, the only writer; on disk when the block ends, undone when it raises.

        SQLite's errors inside become `StorageFault`.
        """
        with database_faults(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def erase(self) -> Iterator[Connection]:
        """`write`, and what was deleted or overwritten is wiped from the file and its log afterwards.

        If that is interrupted, or raises as `erase_deleted` does, it is done when the file is next opened.
        """
        with self.write() as connection:
            request_erasure(connection)
            yield connection
        self.erase_deleted()

    def erase_deleted(self) -> None:
        """Wipe what was deleted from the file and its log.

        secure_delete zeroes the rows themselves; copies SQLite left behind when it moved rows between
        pages, and older versions in the log, go only when the file is rebuilt and the log cut to nothing.

        Raises:
            StorageFault: if another program keeps reading an old version. Nothing is lost then: the
                bytes go when the file is next opened, or with the next erasure.
        """
        with database_faults(self.path):
            connection = self._reader.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                (busy, *_) = cursor.fetchone() or (1,)
                if not busy:
                    cursor.execute("PRAGMA user_version = 0")
                cursor.close()
            finally:
                connection.close()
        if busy:
            raise StorageFault(
                "{path} still holds erased data in its log while another program reads it",
                "close other doorcam commands that use it",
                path=self.path,
            )

    def _finish_erasure(self) -> None:
        with self.read() as connection:
            requested = connection.exec_driver_sql("PRAGMA user_version").scalar()
        if requested:
            with suppress(StorageFault):  # whoever reads an old version now will have gone at another opening
                self.erase_deleted()

    def _migrate(self, migrations: Migrations, vault: Vault | None) -> None:
        found = self._revision()
        if found == migrations.head:
            return
        from doorcam.storage import migrate

        if found is not None and found not in migrate.known_revisions(migrations.folder):
            raise StorageFault(
                "{path} was written by a newer doorcam (layout {found})", "update doorcam", path=self.path, found=found
            )
        self._use_write_ahead_log()
        with self.write() as connection:
            migrate.upgrade(connection, migrations.folder, vault)

    def _revision(self) -> str | None:
        """The layout of the file; None if it is empty."""
        with self.read() as connection:
            tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
            if not tables:
                return None
            if "alembic_version" not in tables:
                raise StorageFault(
                    "{path} is not a doorcam database", "move it away, or choose another home", path=self.path
                )
            found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
            return found

    def _use_write_ahead_log(self) -> None:
        """Waits by itself: where two change the mode at once, SQLite gives one of them up without waiting."""
        connection = self._reader.raw_connection()
        ends_s = time.monotonic() + _BUSY_TIMEOUT_S
        try:
            while not _try_write_ahead_log(connection, last_time=time.monotonic() > ends_s):
                time.sleep(_BUSY_PAUSE_S)
        finally:
            connection.close()


def _try_write_ahead_log(connection: PoolProxiedConnection, *, last_time: bool) -> bool:
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if last_time or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # the low byte is the primary code
            raise
        return False
    return True


def request_erasure(connection: Connection) -> None:
    """Have `erase_deleted` called once this transaction is through, however the program ends."""
    connection.exec_driver_sql("PRAGMA user_version = 1")  # in the file's header, and part of the transaction


def _claim_file(path: Path) -> None:
    """Make the file if there is none, private from its first byte, and close it and its log to others.

    An existing database is never opened here: closing it again would drop the locks of every other
    connection of this process (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    with file_faults(path, "open"):
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            # SQLite takes a file of less than its smallest page for an empty one, and would overwrite it.
            if not path.is_file() or 0 < path.stat().st_size < _SMALLEST_PAGE:
                raise StorageFault("{path} is not a database", FROM_A_BACKUP, path=path) from None
            if path.with_name(VAULT_NAME).exists() and _stays_empty(path):
                raise StorageFault("{path} is empty, and was not before", FROM_A_BACKUP, path=path) from None
        for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            if file.exists():
                close_to_others(file)
        if not (os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK)):
            raise StorageFault(
                "{path} cannot be opened for reading and writing", "check who owns it and its folder", path=path
            )


def _stays_empty(path: Path) -> bool:
    """Whether a file has no bytes, nor gets any from another program that is only just making it."""
    ends_s = time.monotonic() + _BUSY_TIMEOUT_S
    while path.stat().st_size == 0:
        if time.monotonic() > ends_s:
            return True
        time.sleep(_BUSY_PAUSE_S)
    return False


def _engine(path: Path) -> Engine:
    # Python's own transaction control is off (isolation_level None): BEGIN is ours, see _begin.
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        connect_args={"timeout": _BUSY_TIMEOUT_S, "isolation_level": None},
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA temp_store = MEMORY")  # no copy of the data in a temporary file
    cursor.execute("PRAGMA trusted_schema = OFF")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get(_BEGIN, 'DEFERRED')}")
