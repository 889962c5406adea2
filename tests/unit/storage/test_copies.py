"""Copies of a database somebody writes to, and whether somebody has it open."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.storage.copies import copy_database, in_use


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES (1)")
        connection.commit()
    return file


def rows(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT a FROM t")]


def test_a_copy_holds_what_is_written_and_not_what_is_being_written(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("INSERT INTO t VALUES (2)")
        writer.commit()  # still in the log
        writer.execute("INSERT INTO t VALUES (3)")
        copy_database(path, tmp_path / "copy.sqlite")
    assert rows(tmp_path / "copy.sqlite") == [1, 2]


def test_a_missing_database_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="cannot be opened"):
        copy_database(tmp_path / "none.sqlite", tmp_path / "copy.sqlite")
    assert not (tmp_path / "none.sqlite").exists()


def test_nobody_uses_a_closed_database(path: Path) -> None:
    assert not in_use(path)
    assert rows(path) == [1]


def test_an_open_connection_is_use(path: Path) -> None:
    with closing(sqlite3.connect(path)) as idle:
        idle.execute("SELECT 1 FROM t").fetchall()
        assert in_use(path)
    assert not in_use(path)


def test_another_program_is_noticed(path: Path) -> None:
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); list(c.execute('SELECT a FROM t')); print(); input()"
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert in_use(path)
        other.communicate(b"\n")
    assert not in_use(path)


@pytest.mark.parametrize("pages", [1, 9])
def test_nobody_uses_a_broken_database(path: Path, pages: int) -> None:
    path.write_bytes(b"not a database, " * 256 * pages)
    assert not in_use(path)


def test_what_is_locked_is_in_use_however_it_is_locked(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert in_use(path)


def test_what_cannot_be_opened_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(StorageFault, match="cannot be opened"):
        in_use(tmp_path / "x")
