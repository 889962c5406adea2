import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import StorageFault
from doorcam.events.migrations import MIGRATIONS as EVENTS
from doorcam.events.tables import KEYS as EVENT_KEYS
from doorcam.gallery.migrations import MIGRATIONS as GALLERY
from doorcam.gallery.tables import KEYS
from doorcam.storage.rotation import rotate
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys

NAMES = [f"person/{number}" for number in range(40)]


def both(folder: Path) -> tuple[Vault, list[WrappedKeys], list[Database]]:
    vault = Vault.of(folder)
    databases = [Database.open(folder / "a.sqlite", GALLERY, vault), Database.open(folder / "b.sqlite", EVENTS, vault)]
    return vault, [WrappedKeys(databases[0], KEYS, vault), WrappedKeys(databases[1], EVENT_KEYS, vault)], databases


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two databases with keys in them."""
    _, keys, databases = both(tmp_path / "home")
    for each, database in zip(keys, databases, strict=True):
        with database.write() as connection:
            for name in NAMES:
                each.new(connection, name)
        database.close()
    return tmp_path / "home"


def fingerprints(folder: Path) -> list[str]:
    """Of all keys; raises if one cannot be unwrapped."""
    found = []
    _, keys, databases = both(folder)
    for each, database in zip(keys, databases, strict=True):
        with closing(database), database.read() as connection:
            found += [each.get(connection, name).fingerprint for name in NAMES]
    return found


def test_all_keys_stay_and_the_old_master_key_goes(folder: Path) -> None:
    before = fingerprints(folder)
    vault, keys, databases = both(folder)
    old = vault.newest
    assert rotate(vault, keys) == 2 * len(NAMES)
    assert vault.newest != old
    assert vault.retired() == set()
    for each in keys:
        with each.locked() as section:
            assert section.fingerprints() == {vault.newest}
    assert fingerprints(folder) == before
    for database in databases:
        database.close()


def test_a_damaged_key_stops_it_and_everything_reads_as_before(folder: Path) -> None:
    vault, keys, databases = both(folder)
    with databases[1].write() as connection:
        connection.exec_driver_sql("UPDATE keys SET wrapped = substr(wrapped, 1, 67) WHERE name = 'person/7'")
    with pytest.raises(StorageFault, match="person/7 that is damaged"):
        rotate(vault, keys)
    with databases[0].read() as connection:
        assert all(keys[0].get(connection, name) for name in NAMES)
    with databases[1].write() as connection:
        keys[1].new(connection, "person/7")
    rotate(vault, keys)
    assert vault.retired() == set()
    for database in databases:
        database.close()


ROTATE_FOR_EVER = """
import sys
from pathlib import Path
from tests.unit.storage.test_rotation import both
from doorcam.storage.rotation import rotate

vault, keys, _ = both(Path(sys.argv[1]))
while True:
    rotate(vault, keys)
    print("rotated", flush=True)
"""


def rotating(folder: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", ROTATE_FOR_EVER, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_killed_rotation_loses_no_key(folder: Path) -> None:
    before = fingerprints(folder)
    chance = np.random.default_rng(3)
    for _ in range(int(os.environ.get("DOORCAM_TEST_KILLS", "4"))):
        with rotating(folder) as child:
            assert child.stdout is not None
            child.stdout.readline()
            try:
                child.wait(chance.uniform(0.0, 0.06))  # somewhere in the middle of a rotation
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
        assert fingerprints(folder) == before
    vault, keys, databases = both(folder)
    rotate(vault, keys)
    assert vault.retired() == set()
    assert fingerprints(folder) == before
    for database in databases:
        database.close()


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_keys_made_while_others_rotate_are_not_lost(folder: Path) -> None:
    _, keys, databases = both(folder)
    made = {}
    with rotating(folder) as one, rotating(folder) as other:
        assert one.stdout is not None
        one.stdout.readline()
        for number in range(60):
            with databases[1].write() as connection:
                made[f"new/{number}"] = keys[1].new(connection, f"new/{number}").fingerprint
        one.kill()
        other.kill()
    with databases[1].read() as connection:
        assert {f"new/{name}": key.fingerprint for name, key in keys[1].under(connection, "new/").items()} == made
    for database in databases:
        database.close()
