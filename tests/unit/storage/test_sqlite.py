import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.gallery.migrations import MIGRATIONS
from doorcam.storage import sqlite
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import VAULT_NAME

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def revision(database: Database) -> int:
    with database.read() as connection:
        found = connection.exec_driver_sql("SELECT revision FROM gallery_state").scalar_one()
    assert isinstance(found, int)
    return found


def bump(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE gallery_state SET revision = revision + 1")


@posix_only
def test_files_and_folder_are_the_owners_alone(database: Database) -> None:
    bump(database)
    folder = database.path.parent
    assert mode(folder) == 0o700
    assert {path.name: mode(path) for path in folder.iterdir()} == {
        "data.sqlite": 0o600,
        "data.sqlite-wal": 0o600,
        "data.sqlite-shm": 0o600,
    }


@posix_only
def test_a_readable_file_is_closed_to_others_when_opened(database: Database) -> None:
    database.close()
    database.path.chmod(0o644)
    database.path.parent.chmod(0o755)
    Database.open(database.path, MIGRATIONS).close()
    assert mode(database.path) == 0o600
    assert mode(database.path.parent) == 0o700


def test_every_connection_is_durable_and_strict(database: Database) -> None:
    with database.read() as connection:
        found = {
            pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
            for pragma in ("journal_mode", "foreign_keys", "secure_delete", "synchronous", "busy_timeout")
        }
    assert found == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "secure_delete": 1,
        "synchronous": 2,
        "busy_timeout": 5000,
    }


def test_a_second_opening_does_not_load_alembic(database: Database) -> None:
    script = (
        "import sys; from pathlib import Path; from doorcam.storage.sqlite import Database;"
        "from doorcam.gallery.migrations import MIGRATIONS;"
        "Database.open(Path(sys.argv[1]), MIGRATIONS).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(database.path)], check=False).returncode == 0


def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    def bump_and_break() -> None:
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE gallery_state SET revision = 77")
            raise KeyError

    with pytest.raises(KeyError):
        bump_and_break()
    assert revision(database) == 0


def test_threads_write_at_once_without_losing_anything(database: Database) -> None:
    def bump_ten_times() -> None:
        for _ in range(10):
            bump(database)

    threads = [threading.Thread(target=bump_ten_times) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert revision(database) == 40


def test_processes_may_make_the_same_file_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from doorcam.storage.sqlite import Database;"
        "from doorcam.gallery.migrations import MIGRATIONS;"
        "sys.stdin.readline(); Database.open(Path(sys.argv[1]), MIGRATIONS).close()"
    )
    path = tmp_path / "home" / "data.sqlite"
    arguments = [sys.executable, "-c", script, str(path)]
    children = [subprocess.Popen(arguments, stdin=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    for child in children:
        assert child.stdin is not None
        child.stdin.write(b"go\n")
        child.stdin.flush()
    assert [child.communicate(timeout=60)[1] for child in children] == [b""] * 3
    with closing(Database.open(path, MIGRATIONS)) as database:
        assert revision(database) == 0


@pytest.mark.parametrize(
    "content", [b"x", bytes(511), b"id,name\n" * 400, b"SQLite format 2" + bytes(5000), b"\xff\xd8\xff" * 999]
)
def test_a_file_that_is_no_database_is_refused_and_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "data.sqlite"
    path.write_bytes(content)
    with pytest.raises(StorageFault, match=r"data\.sqlite is not a database: restore it from a backup: doorcam"):
        Database.open(path, MIGRATIONS)
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["data.sqlite"]


def test_a_database_of_another_program_is_refused_and_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    before = path.read_bytes()
    with pytest.raises(StorageFault, match="is not a doorcam database"):
        Database.open(path, MIGRATIONS)
    assert path.read_bytes() == before


def test_a_database_of_a_newer_doorcam_is_refused_and_unchanged(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'gallery_9999'")
    database.close()
    before = database.path.read_bytes()
    with pytest.raises(StorageFault, match=r"newer doorcam \(layout gallery_9999\): update doorcam"):
        Database.open(database.path, MIGRATIONS)
    assert database.path.read_bytes() == before


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    path.touch()
    with closing(Database.open(path, MIGRATIONS)) as database:
        assert revision(database) == 0


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_TIMEOUT_S", 0.05)


@pytest.mark.usefixtures("impatient")
def test_a_database_that_was_emptied_is_not_begun_anew(database: Database) -> None:
    bump(database)
    database.close()
    (database.path.parent / VAULT_NAME).touch()
    os.truncate(database.path, 0)
    with pytest.raises(StorageFault, match=r"data\.sqlite is empty, and was not before: restore it from a backup"):
        Database.open(database.path, MIGRATIONS)
    assert database.path.read_bytes() == b""


def test_a_database_that_another_is_only_just_making_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / VAULT_NAME).touch()
    path = tmp_path / "data.sqlite"
    path.touch()
    other = tmp_path / "other.sqlite"
    Database.open(other, MIGRATIONS).close()
    monkeypatch.setattr(time, "sleep", lambda _s: path.write_bytes(other.read_bytes()))
    with closing(Database.open(path, MIGRATIONS)) as database:
        assert revision(database) == 0


def test_a_truncated_database_is_damaged(database: Database) -> None:
    database.close()
    database.path.write_bytes(database.path.read_bytes()[:4096])

    def open_and_look() -> None:
        with closing(Database.open(database.path, MIGRATIONS)) as damaged:
            revision(damaged)

    with pytest.raises(StorageFault, match="is damaged: restore it"):
        open_and_look()


def test_a_missing_table_is_damage(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("DROP TABLE gallery_state")
    with pytest.raises(StorageFault, match="is damaged"):
        revision(database)


def test_our_own_wrong_sql_is_a_bug(database: Database) -> None:
    with pytest.raises(Exception, match="syntax error") as caught, database.read() as connection:
        connection.exec_driver_sql("SELEKT 1")
    assert not isinstance(caught.value, StorageFault)


def test_a_locked_database_names_the_mend(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageFault, match="is locked by another program: close other doorcam commands"):
            bump(database)


def test_a_full_disk_loses_nothing(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 12")

    def fill() -> None:
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE gallery_state SET revision = 77")
            connection.exec_driver_sql("INSERT INTO people VALUES ('a', hex(zeroblob(200000)), '2026-01-01', 0)")

    with pytest.raises(StorageFault, match="the disk is full, free some space"):
        fill()
    assert revision(database) == 0


@pytest.fixture
def strangers_folder() -> Iterator[Path]:
    """A folder this process may read but not write, also when the tests run as root."""
    if os.name != "posix":
        pytest.skip("file modes are POSIX")
    folder = Path(tempfile.mkdtemp())
    yield folder
    if os.getuid() == 0:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_read_only_folder_or_file_is_named(strangers_folder: Path) -> None:
    path = strangers_folder / "data.sqlite"
    Database.open(path, MIGRATIONS).close()
    path.chmod(0o444)
    strangers_folder.chmod(0o555)
    if os.getuid() == 0:
        os.seteuid(65534)  # nobody: root may write everywhere
    with pytest.raises(StorageFault, match=r"new\.sqlite: permission denied"):
        Database.open(strangers_folder / "new.sqlite", MIGRATIONS)
    with pytest.raises(StorageFault, match=r"data\.sqlite cannot be opened for reading and writing"):
        Database.open(path, MIGRATIONS)


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.sqlite").mkdir()
    with pytest.raises(StorageFault, match="is not a database"):
        Database.open(tmp_path / "data.sqlite", MIGRATIONS)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(StorageFault, match="cannot use the folder"):
        Database.open(tmp_path / "home" / "data.sqlite", MIGRATIONS)


def test_an_erasure_leaves_no_bytes(database: Database) -> None:
    # Enough rows of random length that SQLite moves some between pages, and leaves copies behind.
    generator = random.Random(1)  # noqa: S311
    ids = [f"id{number:06d}" + "x" * generator.randint(0, 60) for number in range(6000)]
    generator.shuffle(ids)
    with database.write() as connection:
        for person_id in ids:
            connection.exec_driver_sql("INSERT INTO people VALUES (?, 'n', '2026-01-01', 0)", (person_id,))
    generator.shuffle(ids)
    with database.write() as connection:
        for person_id in ids[:4000]:
            connection.exec_driver_sql("DELETE FROM people WHERE person_id = ?", (person_id,))
    database.erase_deleted()
    left = b"".join(path.read_bytes() for path in database.path.parent.iterdir())
    assert [person_id for person_id in ids[:4000] if person_id[:8].encode() in left] == []
    assert ids[-1].encode() in left


def test_an_erasure_that_a_reader_prevents_says_so(database: Database) -> None:
    bump(database)
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM gallery_state").fetchall()
        bump(database)
        with pytest.raises(StorageFault, match="still holds erased data"):
            database.erase_deleted()


def test_an_erasure_that_was_interrupted_is_finished_at_the_next_opening(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO people VALUES ('a-secret-id', 'n', '2026-01-01', 0)")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        with database.read() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with pytest.raises(StorageFault), database.erase() as connection:
            connection.exec_driver_sql("DELETE FROM people")
        assert b"a-secret-id" in b"".join(path.read_bytes() for path in database.path.parent.iterdir())
    Database.open(database.path, MIGRATIONS).close()
    assert b"a-secret-id" not in b"".join(path.read_bytes() for path in database.path.parent.iterdir())


def test_an_old_layout_is_brought_up_to_date(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS.folder, folder)
    path = tmp_path / "home" / "data.sqlite"
    Database.open(path, MIGRATIONS).close()
    (folder / "versions" / "v9999_nickname.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = 'gallery_9999'\ndown_revision = '{MIGRATIONS.head}'\n"
        "def upgrade():\n    op.add_column('people', sa.Column('nickname', sa.Text))\n",
        encoding="utf-8",
    )
    newer = replace(MIGRATIONS, folder=folder, head="gallery_9999")
    with closing(Database.open(path, newer)) as database, database.read() as connection:
        assert connection.exec_driver_sql("SELECT nickname FROM people").all() == []


def test_a_mark_changes_once_a_change_can_be_read(database: Database) -> None:
    before = database.mark()
    assert database.mark() == before
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE gallery_state SET revision = revision + 1")
        assert database.mark() == before
        other.execute("COMMIT")
    changed = database.mark()
    assert changed != before
    bump(database)
    assert database.mark() not in (before, changed)


def test_a_file_that_is_gone_has_no_mark(database: Database) -> None:
    database.mark()
    database.path.unlink()
    with pytest.raises(StorageFault, match=r"data\.sqlite"):
        database.mark()
