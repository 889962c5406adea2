import os
import stat
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from doorcam.errors import StorageFault
from doorcam.storage.keystore import Choice, KeyStore
from tests.unit.storage.keyrings import ForgetfulKeyring, LockedKeyring, NoKeyring, OpenKeyring, in_use


def texts(store: KeyStore) -> list[str]:
    return [text for _, text in store.read("home")]


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("*")]


@pytest.mark.parametrize(("choice", "in_file"), [("auto", False), ("keyring", False), ("file", True)])
def test_a_new_key_goes_where_the_settings_say(tmp_path: Path, choice: Choice, in_file: bool) -> None:
    backend = OpenKeyring()
    with in_use(backend):
        store = KeyStore(tmp_path, choice)
        store.add("home", "secret")
        assert texts(store) == ["secret"]
        assert (files(tmp_path), backend.entries) == (
            (["home.key"], {}) if in_file else ([], {("doorcam", "home"): "secret"})
        )


@pytest.mark.parametrize("backend", [NoKeyring(), LockedKeyring(), ForgetfulKeyring()])
def test_auto_takes_a_file_where_no_keyring_works(tmp_path: Path, backend: KeyringBackend) -> None:
    with in_use(backend):
        KeyStore(tmp_path, "auto").add("home", "secret")
    assert (tmp_path / "home.key").read_text() == "secret"
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "home.key").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("backend", "words"),
    [(NoKeyring(), "no system keyring"), (LockedKeyring(), "KeyringLocked"), (ForgetfulKeyring(), "does not keep")],
)
def test_a_keyring_that_was_asked_for_and_does_not_work_is_a_fault(
    tmp_path: Path, backend: KeyringBackend, words: str
) -> None:
    with in_use(backend), pytest.raises(StorageFault, match=rf"{words}.*privacy\.key_store = file") as caught:
        KeyStore(tmp_path, "keyring").add("home", "secret")
    assert "secret" not in str(caught.value)
    assert files(tmp_path) == []


@pytest.mark.parametrize(("choice", "other"), [("keyring", "file"), ("file", "keyring")])
def test_replacing_moves_a_key(tmp_path: Path, choice: Choice, other: Choice) -> None:
    backend = OpenKeyring()
    with in_use(backend):
        KeyStore(tmp_path, other).add("home", "old")
        KeyStore(tmp_path, choice).replace("home", "new")
        assert texts(KeyStore(tmp_path)) == ["new"]
        assert bool(backend.entries) == (choice == "keyring")


@pytest.mark.parametrize("before", ["file", "keyring"])
def test_auto_replaces_a_key_where_it_is(tmp_path: Path, before: Choice) -> None:
    backend = OpenKeyring()
    with in_use(backend):
        KeyStore(tmp_path, before).add("home", "old")
        KeyStore(tmp_path, "auto").replace("home", "new")
        assert texts(KeyStore(tmp_path)) == ["new"]
        assert bool(backend.entries) == (before == "keyring")


def test_a_key_in_a_file_needs_no_keyring(tmp_path: Path) -> None:
    store = KeyStore(tmp_path, "file")
    store.add("home", "secret")
    with in_use(LockedKeyring()):
        assert next(store.read("home"))[1] == "secret"


def test_a_removed_key_is_nowhere(tmp_path: Path) -> None:
    with in_use(OpenKeyring()):
        for choice in ("file", "keyring"):
            store = KeyStore(tmp_path, choice)
            store.add("home", "secret")
            store.remove("home")
            assert texts(store) == []
