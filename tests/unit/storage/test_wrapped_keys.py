from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.gallery.tables import KEYS
from doorcam.storage.sqlite import Database
from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys


@pytest.fixture
def keys(database: Database) -> WrappedKeys:
    return WrappedKeys(database, KEYS, Vault.of(database.path.parent))


def test_a_key_is_found_by_its_name(keys: WrappedKeys, database: Database) -> None:
    with database.write() as connection:
        ann, bob = keys.new(connection, "person/ann"), keys.new(connection, "person/bob")
    with database.read() as connection:
        assert keys.get(connection, "person/ann").fingerprint == ann.fingerprint
        found = keys.under(connection, "person/")
        assert {name: key.fingerprint for name, key in found.items()} == {
            "ann": ann.fingerprint,
            "bob": bob.fingerprint,
        }
        assert keys.under(connection, "person/a%") == {}
        assert keys.find(connection, "person/carl") is None
        with pytest.raises(StorageFault, match="has no key person/carl"):
            keys.get(connection, "person/carl")
    assert keys.count() == 2


def test_a_new_key_takes_the_place_of_the_old(keys: WrappedKeys, database: Database) -> None:
    with database.write() as connection:
        first, second = keys.new(connection, "index"), keys.new(connection, "index")
        assert keys.get(connection, "index").fingerprint == second.fingerprint != first.fingerprint
        keys.erase(connection, ["index", "absent"])
        assert keys.find(connection, "index") is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE keys SET wrapped = x'00' WHERE name = 'person/ann'",
        "UPDATE keys SET wrapped = x'00' || wrapped WHERE name = 'person/ann'",
        "UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE name = 'person/bob') WHERE name = 'person/ann'",
    ],
    ids=["cut", "changed", "swapped"],
)
def test_a_key_that_was_changed_is_no_key(keys: WrappedKeys, database: Database, change: str) -> None:
    with database.write() as connection:
        keys.new(connection, "person/ann")
        keys.new(connection, "person/bob")
        connection.exec_driver_sql(change)
    with pytest.raises(StorageFault, match=r"person/ann|is damaged"), database.read() as connection:
        keys.get(connection, "person/ann")
    with database.read() as connection:
        assert keys.get(connection, "person/bob")


def test_no_new_vault_hides_that_the_old_one_is_lost(keys: WrappedKeys, database: Database) -> None:
    with database.write() as connection:
        keys.new(connection, "person/ann")
    marker = Path(database.path.parent / "vault.json")
    marker.unlink()
    with database.write() as connection, pytest.raises(StorageFault, match=r"vault\.json is missing"):
        keys.new(connection, "person/bob")
    assert not marker.exists()
