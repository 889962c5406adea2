import json
import os
import threading
from pathlib import Path

import pytest

from doorcam.config.paths import KEYS_VARIABLE
from doorcam.errors import StorageFault
from doorcam.storage.sealing import BrokenSeal, SealingKey
from doorcam.storage.vault import Vault, wrapped_with


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "encodings"


def opened(home: Path, keys: Path) -> Vault:
    return Vault.of(home, environ={KEYS_VARIABLE: str(keys)})


def key_file(keys: Path) -> Path:
    (path,) = keys.iterdir()
    return path


def test_nothing_is_made_before_it_is_needed(home: Path, keys: Path) -> None:
    vault = opened(home, keys)
    assert not vault.made
    with pytest.raises(StorageFault, match=r"vault\.json is missing: what is sealed .*restore it"):
        vault.unwrap(bytes(68), "ann")
    assert not home.exists()
    assert not keys.exists()


def test_a_wrapped_key_is_unwrapped_by_whoever_has_the_master_key(home: Path, keys: Path) -> None:
    key = SealingKey.new()
    vault = opened(home, keys)
    wrapped = vault.wrapper()(key, "ann")
    assert wrapped_with(wrapped) == vault.newest
    again = opened(home, keys).unwrap(wrapped, "ann")
    assert again.fingerprint == key.fingerprint
    with pytest.raises(BrokenSeal):
        vault.unwrap(wrapped, "bob")
    assert vault.check() == str(key_file(keys))


def test_the_home_holds_no_master_key(home: Path, keys: Path) -> None:
    opened(home, keys).wrapper()
    secret = key_file(keys).read_text().split()[1]
    assert secret not in (home / "vault.json").read_text()
    assert [path.name for path in home.iterdir()] == ["vault.json"]


def test_a_moved_home_still_finds_its_key(home: Path, keys: Path, tmp_path: Path) -> None:
    wrapped = opened(home, keys).wrapper()(SealingKey.new(), "ann")
    home.rename(tmp_path / "elsewhere")
    assert opened(tmp_path / "elsewhere", keys).unwrap(wrapped, "ann")


def test_of_many_that_make_it_at_once_one_wins(home: Path, keys: Path) -> None:
    start = threading.Barrier(8)
    wrapped: list[bytes] = []

    def make() -> None:
        start.wait()
        wrapped.append(opened(home, keys).wrapper()(SealingKey.new(), "ann"))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(wrapped) == 8
    assert all(opened(home, keys).unwrap(each, "ann") for each in wrapped)
    assert len(list(keys.iterdir())) == 1


def test_a_missing_key_is_named_with_where_it_should_be(home: Path, keys: Path) -> None:
    wrapped = opened(home, keys).wrapper()(SealingKey.new(), "ann")
    path = key_file(keys)
    path.unlink()
    vault = opened(home, keys)
    for call in (vault.check, vault.wrapper, lambda: vault.unwrap(wrapped, "ann"), vault.renew):
        with pytest.raises(StorageFault, match=rf"the key of {home} is missing: neither {path} nor .*: put it back"):
            call()
    assert list(keys.iterdir()) == []


def test_the_key_of_another_home_is_no_key(home: Path, keys: Path, tmp_path: Path) -> None:
    wrapped = opened(home, keys).wrapper()(SealingKey.new(), "ann")
    opened(tmp_path / "other", tmp_path / "other_keys").wrapper()
    key_file(keys).write_bytes(key_file(tmp_path / "other_keys").read_bytes())
    with pytest.raises(StorageFault, match=r"the key of .* is missing"):
        opened(home, keys).unwrap(wrapped, "ann")


@pytest.mark.parametrize("content", ["", "hello", "doorcam-keys-1", "doorcam-keys-1 AAAA", "x" * 10_000])
def test_a_file_that_holds_no_key_is_named(home: Path, keys: Path, content: str) -> None:
    opened(home, keys).wrapper()
    path = key_file(keys)
    path.write_text(content)
    with pytest.raises(StorageFault, match=rf"{path} holds no key of doorcam: put it back"):
        opened(home, keys).check()


def test_a_damaged_key_is_not_shown(home: Path, keys: Path) -> None:
    opened(home, keys).wrapper()
    path = key_file(keys)
    secret = path.read_text().split()[1]
    path.write_text(f"doorcam-keys-1 {secret[:-4]}")
    with pytest.raises(StorageFault) as caught:
        opened(home, keys).check()
    assert secret[:8] not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff", json.dumps({"vault_id": "../x", "master": "y"}).encode()]
)
def test_a_damaged_vault_is_named(home: Path, keys: Path, content: bytes) -> None:
    opened(home, keys).wrapper()
    (home / "vault.json").write_bytes(content)
    with pytest.raises(StorageFault, match=r"vault\.json is damaged: restore it"):
        opened(home, keys).wrapper()


def test_a_renewed_master_key_is_found_by_who_has_the_old_one_in_memory(home: Path, keys: Path) -> None:
    door, clerk = opened(home, keys), opened(home, keys)
    before = door.wrapper()(SealingKey.new(), "ann")
    clerk.renew()
    after = door.wrapper()(SealingKey.new(), "bob")
    assert wrapped_with(before) != wrapped_with(after) == clerk.newest
    assert clerk.retired() == {wrapped_with(before)}
    assert opened(home, keys).unwrap(before, "ann")
    clerk.retain([])
    assert clerk.retired() == set()
    with pytest.raises(BrokenSeal):
        opened(home, keys).unwrap(before, "ann")
    assert opened(home, keys).unwrap(after, "bob")


def test_a_master_key_that_is_needed_is_retained(home: Path, keys: Path) -> None:
    vault = opened(home, keys)
    before = vault.wrapper()(SealingKey.new(), "ann")
    vault.renew()
    vault.renew()
    vault.retain([wrapped_with(before)])
    assert vault.retired() == {wrapped_with(before)}
    with pytest.raises(StorageFault, match="is missing"):
        vault.retain(["00" * 8])
    assert opened(home, keys).unwrap(before, "ann")


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_keys_are_the_owners_alone(home: Path, keys: Path) -> None:
    opened(home, keys).wrapper()
    assert [path.stat().st_mode & 0o077 for path in (keys, key_file(keys), home, home / "vault.json")] == [0] * 4
