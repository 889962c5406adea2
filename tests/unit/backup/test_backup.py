"""A home in one sealed file, and back: all of it or nothing."""

import io
import os
import tomllib
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.backup import entries
from doorcam.backup.making import make_backup
from doorcam.backup.restoring import Restored, check_backup, expect_backup, restore_backup
from doorcam.config.paths import Home
from doorcam.domain import Embedding, Event, EventKind, SystemClock, Template
from doorcam.errors import Cancelled, Fault, StorageFault, UsageFault
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.storage import sealed_stream
from doorcam.storage.keystore import KeyStore
from doorcam.storage.sealed_stream import SealedWriter, WrongPassword
from doorcam.storage.vault import Vault

PASSWORD = "correct horse"  # noqa: S105
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def vault_of(keys: Path, folder: Path) -> Vault:
    return Vault(folder, KeyStore(keys, "file"))


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def home(tmp_path: Path, keys: Path) -> Home:
    """Ada, a rule, an event with a picture, and a setting."""
    made = Home(tmp_path / "home")
    vault = vault_of(keys, made.encodings)
    vector = np.arange(8, dtype=np.float32)
    with closing(Gallery.open(made.gallery, SystemClock(), vault)) as gallery:
        gallery.enrol("Ada Lovelace", [Template(Embedding(vector, "test"), 0.8, "a.jpg", b"\xff\xd8\xff\xd9")], "ada")
    with closing(Journal.open(made.journal, made.snapshots, vault)) as journal:
        journal.append(Event(0, NOON, EventKind.GRANTED, "recognised", 1, "ada", "Ada"), b"\xff\xd8\xff\xd9")
        journal.append(Event(0, NOON, EventKind.UNKNOWN, "unknown_face", 2))
    with closing(AccessStore.open(made.access, vault)) as access:
        access.rules.put_door(Door("front", zone="Europe/Berlin"))
        access.credentials.set_pin("ada", "8351")
    (made.root / "config.toml").write_text("# mine\n[door]\npulse_s = 7.0\n", "utf-8")
    return made


@pytest.fixture
def archive(tmp_path: Path, home: Home, keys: Path) -> Path:
    path = tmp_path / "door.backup"
    make_backup(path, PASSWORD, home, home.root / "config.toml", vault_of(keys, home.encodings), NOON)
    return path


@pytest.fixture
def elsewhere(tmp_path: Path) -> Home:
    return Home(tmp_path / "elsewhere")


def restore(archive: Path, home: Home, keys: Path, password: str = PASSWORD) -> Restored:
    return restore_backup(archive, password, home, home.root / "config.toml", partial(vault_of, keys))


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_another_computer_has_all_of_it(archive: Path, elsewhere: Home, tmp_path: Path) -> None:
    keys = tmp_path / "keys of another computer"
    said = restore_backup(archive, PASSWORD, elsewhere, elsewhere.root / "config.toml", partial(vault_of, keys))
    assert (said.people, said.events, said.breaks, said.contents.created_at) == (1, 2, 0, NOON)
    vault = vault_of(keys, elsewhere.encodings)
    with closing(Gallery.open(elsewhere.gallery, SystemClock(), vault)) as gallery:
        assert gallery.templates("ada")[0].embedding.vector.tolist() == list(range(8))
    with closing(Journal.open(elsewhere.journal, elsewhere.snapshots, vault)) as journal:
        pictures = [journal.snapshot(event) for event in journal.events()]
        assert sorted(map(bool, pictures)) == [False, True]
    with closing(AccessStore.open(elsewhere.access, vault)) as access:
        assert access.rules.doors()[0].zone == "Europe/Berlin"
        assert "ada" in access.credentials.people_with_pin()
    assert tomllib.loads((elsewhere.root / "config.toml").read_text())["door"]["pulse_s"] == 7.0
    assert {path.name for path in elsewhere.root.iterdir()} == {"encodings", "config.toml"}


def test_what_was_there_is_replaced(archive: Path, home: Home, keys: Path) -> None:
    with closing(Gallery.open(home.gallery, SystemClock(), vault_of(keys, home.encodings))) as gallery:
        gallery.enrol("Eve", [Template(Embedding(np.ones(8, np.float32), "test"), 0.8, "e.jpg", b"")], "eve")
    restore(archive, home, keys)
    with closing(Gallery.open(home.gallery, SystemClock(), vault_of(keys, home.encodings))) as gallery:
        assert [person.person_id for person in gallery.people()] == ["ada"]


@pytest.mark.parametrize("name", entries.DATABASES[:3])
def test_a_broken_database_is_what_a_backup_is_for(archive: Path, home: Home, keys: Path, name: str) -> None:
    broken = home.encodings / name
    broken.write_bytes(b"\xa5" * 4096 + broken.read_bytes()[4096:])
    said = restore(archive, home, keys)
    assert (said.people, said.events) == (1, 2)
    with closing(AccessStore.open(home.access, vault_of(keys, home.encodings))) as access:
        assert "ada" in access.credentials.people_with_pin()


def test_a_home_in_use_can_be_backed_up_and_not_restored_to(archive: Path, home: Home, keys: Path) -> None:
    vault = vault_of(keys, home.encodings)
    with closing(Gallery.open(home.gallery, SystemClock(), vault)) as gallery:
        gallery.people()
        make_backup(archive, PASSWORD, home, None, vault, NOON)
        before = everything(home.root)
        with pytest.raises(StorageFault, match="doorcam is using"):
            restore(archive, home, keys)
        assert everything(home.root).keys() == before.keys()


def test_the_archive_shows_nothing(archive: Path, keys: Path) -> None:
    content = archive.read_bytes()  # sealed bytes hold every three letters now and then: only long words tell
    assert b"Ada Lovelace" not in content
    assert b"SQLite format" not in content
    if os.name == "posix":
        assert archive.stat().st_mode & 0o077 == 0


def test_looking_at_one_changes_nothing(archive: Path, tmp_path: Path) -> None:
    before = everything(tmp_path)
    assert check_backup(archive, PASSWORD).created_at == NOON
    assert everything(tmp_path) == before


def test_no_backup_and_another_password_are_noticed_at_once(archive: Path, home: Home) -> None:
    expect_backup(archive)
    expect_backup(archive, PASSWORD)
    with pytest.raises(WrongPassword):
        expect_backup(archive, "wrong password")
    with pytest.raises(StorageFault, match="no backup of doorcam"):
        expect_backup(home.root / "config.toml")


def flipped(data: bytes) -> bytes:
    return data[:-100] + bytes([data[-100] ^ 1]) + data[-99:]


@pytest.mark.parametrize(
    ("harm", "password", "said"),
    [
        (lambda data: data, "wrong password", "the password is not that of"),
        (lambda data: data[: len(data) // 2], PASSWORD, "damaged or cut short"),
        (flipped, PASSWORD, "damaged or cut short"),
        (lambda data: b"PK" + data, PASSWORD, "no backup of doorcam"),
    ],
)
def test_a_bad_archive_changes_nothing(
    archive: Path, home: Home, keys: Path, harm: Callable[[bytes], bytes], password: str, said: str
) -> None:
    archive.write_bytes(harm(archive.read_bytes()))
    before = everything(home.root)
    with pytest.raises(StorageFault, match=said):
        restore(archive, home, keys, password)
    assert everything(home.root) == before
    assert {path.name for path in home.root.iterdir()} == {"encodings", "config.toml"}


@pytest.mark.parametrize(
    "name",
    [
        "encodings/../../evil",
        "/etc/evil",
        "encodings/evil.py",
        "encodings/snapshots/2026-03-01/../../../x.sealed",
        "C:\\evil",
        "encodings/snapshots/2026-03-01/120000-0123456789abcdef.sealed\n",
        "",
    ],
)
def test_names_that_lead_elsewhere_are_not_ours(name: str) -> None:
    assert not entries.is_ours(name)


@pytest.mark.parametrize("name", ["../../evil", "x" * 300])
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, elsewhere: Home, keys: Path, name: str) -> None:
    archive = hostile(tmp_path, [(name, 1, b"x")])
    before = everything(tmp_path)
    with pytest.raises(StorageFault, match="which no backup has"):
        restore(archive, elsewhere, keys)
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", [entries.CONFIG, entries.KEY, "encodings/vault.json", "encodings/gallery.sqlite"])
def test_a_size_without_bytes_takes_no_memory(tmp_path: Path, elsewhere: Home, keys: Path, name: str) -> None:
    archive = hostile(tmp_path, [(name, 1 << 60, b"x")])
    with pytest.raises(StorageFault, match=r"which no backup has|cut short"):
        restore(archive, elsewhere, keys)


def test_an_entry_that_comes_twice_is_refused(tmp_path: Path, elsewhere: Home, keys: Path) -> None:
    archive = hostile(tmp_path, [("encodings/vault.json", 1, b"x")] * 2)
    with pytest.raises(StorageFault, match="twice"):
        restore(archive, elsewhere, keys)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({}, "cannot read"),
        ({entries.CONTENTS: b'{"format": "doorcam-backup", "version": 2}', entries.KEY: b""}, "cannot read"),
        ({entries.CONFIG: b"[door\n"}, "config.toml line 1"),
        ({"encodings/outward.sqlite": b"no database" * 200}, "outward.sqlite is not a database"),
        ({"encodings/gallery.sqlite": b"no database" * 200}, "is not a database"),
        ({entries.KEY: b"nonsense", "encodings/vault.json": b"{}"}, "vault.json is damaged"),
    ],
)
def test_what_cannot_be_opened_never_takes_the_place_of_anything(
    tmp_path: Path, home: Home, keys: Path, parts: dict[str, bytes], said: str
) -> None:
    contents = entries.Contents(created_at=NOON, doorcam="1").model_dump_json().encode()
    given = {entries.CONTENTS: contents, entries.KEY: b"", **parts} if parts else {}
    archive = hostile(tmp_path, [(name, len(data), data) for name, data in given.items()])
    before = everything(home.root)
    with pytest.raises(StorageFault, match=said) as caught:
        restore(archive, home, keys)
    assert ".restore-" not in str(caught.value)
    assert "doorcam restore" not in str(caught.value)  # that is what is being done
    assert everything(home.root) == before


def hostile(folder: Path, parts: list[tuple[str, int, bytes]]) -> Path:
    """A well-sealed file of these names, sizes and bytes."""
    stream = io.BytesIO()
    writer = SealedWriter(stream, PASSWORD)
    for name, size, data in parts:
        writer.write(entries._START.pack(len(name.encode()), size) + name.encode() + data)
    entries.put_end(writer)
    writer.finish()
    path = folder / "hostile.backup"
    path.write_bytes(stream.getvalue())
    return path


def test_cancelling_leaves_nothing(archive: Path, home: Home, keys: Path, tmp_path: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled("cancelled")

    before = everything(tmp_path)
    vault = vault_of(keys, home.encodings)
    with pytest.raises(Cancelled):
        make_backup(tmp_path / "other", PASSWORD, home, None, vault, NOON, stop)
    with pytest.raises(Cancelled):
        restore_backup(archive, PASSWORD, home, home.root / "config.toml", partial(vault_of, keys), stop)
    assert everything(tmp_path) == before
    assert not list(tmp_path.rglob(".*"))


def test_settings_that_cannot_be_written_put_the_old_home_back(archive: Path, home: Home, keys: Path) -> None:
    before = everything(home.root)
    in_the_way = home.root / "config.toml" / "config.toml"
    with pytest.raises(Fault):
        restore_backup(archive, PASSWORD, home, in_the_way, partial(vault_of, keys))
    assert everything(home.root) == before


def test_a_journal_that_was_tampered_with_is_said(archive: Path, home: Home, keys: Path) -> None:
    for picture in home.snapshots.rglob("*.sealed"):
        picture.write_bytes(b"x" * 40)
    make_backup(archive, PASSWORD, home, None, vault_of(keys, home.encodings), NOON)
    said = restore_backup(archive, PASSWORD, home, home.root / "config.toml", partial(vault_of, keys))
    assert said.breaks == 1


def test_a_backup_is_not_restored_over_itself(archive: Path, home: Home, keys: Path) -> None:
    inside = home.encodings / "door.backup"
    inside.write_bytes(archive.read_bytes())
    with pytest.raises(StorageFault, match="lies in what it would replace"):
        restore(inside, home, keys)
    assert inside.exists()


def test_settings_that_need_the_environment_are_restored(archive: Path, home: Home, keys: Path) -> None:
    file = home.root / "config.toml"
    file.write_text('[outward]\nwebhook_url = "https://example.org/x"\n', "utf-8")
    make_backup(archive, PASSWORD, home, file, vault_of(keys, home.encodings), NOON)
    file.write_text("# other\n", "utf-8")
    assert restore(archive, home, keys).config
    assert "example.org" in file.read_text("utf-8")


def test_nothing_to_back_up_and_a_short_password_write_nothing(tmp_path: Path, home: Home, keys: Path) -> None:
    target = tmp_path / "door.backup"
    with pytest.raises(StorageFault, match="nothing to back up"):
        make_backup(target, PASSWORD, Home(tmp_path / "empty"), None, vault_of(keys, tmp_path), NOON)
    with pytest.raises(UsageFault, match="shorter than"):
        make_backup(target, "short", home, None, vault_of(keys, home.encodings), NOON)
    assert not target.exists()


@pytest.fixture(autouse=True)
def _little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_stream, "_MEMORY_KIB", 64)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StorageFault, match=r"cannot read .*pipe: it is not a plain file"):
        check_backup(tmp_path / "pipe", PASSWORD)
