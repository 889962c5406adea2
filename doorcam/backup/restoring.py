"""Reading a backup: looking at one, and putting a home in its place."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from doorcam.access.store.access_store import AccessStore
from doorcam.backup import entries
from doorcam.config.loading import given_values
from doorcam.config.paths import Home
from doorcam.domain import NO_PROGRESS, Progress, SystemClock
from doorcam.errors import Cancelled, Fault, Sentence, StorageFault
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.outward.store.outward_store import OutwardStore
from doorcam.storage.copies import in_use
from doorcam.storage.files import file_faults, private_folder, sync_folder, whole_file
from doorcam.storage.keystore import KeyStore
from doorcam.storage.sealed_stream import SealedReader, read_header
from doorcam.storage.vault import Vault

_OTHER_BACKUP = Sentence("use another backup")


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back.

    Attributes:
        contents: What the backup says of itself.
        files: How many files.
        people: How many people are enrolled.
        events: How many events are in the journal.
        breaks: How many of the journal's events and pictures are not as they were written.
        config: Whether there were settings in it.
    """

    contents: entries.Contents
    files: int
    people: int
    events: int
    breaks: int
    config: bool


def expect_backup(archive: Path, password: str | None = None) -> None:
    """Look at the beginning of a backup.

    Args:
        archive: The file.
        password: Its password; None where nobody has been asked yet.

    Raises:
        StorageFault: if it is no backup, or cannot be read.
        WrongPassword: if the password is another.
    """
    with _opened(archive) as stream:
        if password is None:
            read_header(stream, archive)
        else:
            SealedReader(stream, archive, password)


def check_backup(archive: Path, password: str, progress: Progress = NO_PROGRESS) -> entries.Contents:
    """Read a backup to its end, without keeping anything of it; raises as `restore_backup`."""
    return _unpack(archive, password, None, progress).contents


def restore_backup(
    archive: Path,
    password: str,
    home: Home,
    config_file: Path,
    vault_of: Callable[[Path], Vault],
    progress: Progress = NO_PROGRESS,
) -> Restored:
    """Put the home of a backup in place of another, whole or not at all.

    Everything is unpacked beside it, opened, brought to today's layout and verified, and only then takes the place of
    what was there, which is erased.

    Args:
        archive: A file of `make_backup`.
        password: Its password.
        home: Must not be in use.
        config_file: Where the settings go.
        vault_of: Gives the vault of a folder of databases, with the store the master keys go to.
        progress: Told how far it is; may cancel until the new home takes its place.

    Raises:
        StorageFault: if the password is wrong, the file damaged or no backup, the home in use, or something cannot be
            written; nothing is changed then.
        Cancelled: if the progress says so; nothing is changed then.
    """
    if archive.resolve().is_relative_to(home.encodings.resolve()):
        raise StorageFault(
            "{archive} lies in what it would replace", "copy it to another folder first", archive=archive
        )
    _refuse_in_use(home)
    private_folder(home.root)
    staging = Home(home.root / f".restore-{secrets.token_hex(8)}")
    try:
        private_folder(staging.encodings)
        unpacked = _unpack(archive, password, staging, progress)
        restored = _verify(unpacked, staging, archive, progress)
        _refuse_in_use(home)
        if unpacked.secret:
            vault_of(staging.encodings).adopt(unpacked.secret)
        _swap(staging, home, config_file)
    finally:
        shutil.rmtree(staging.root, ignore_errors=True)
    return restored


@dataclass(frozen=True, slots=True)
class _Unpacked:
    contents: entries.Contents
    secret: str
    files: int


def _unpack(archive: Path, password: str, into: Home | None, progress: Progress) -> _Unpacked:
    """Read all of it; write what belongs to the home, if there is one to write to."""
    small: dict[str, bytes] = {}
    files = 0
    with _opened(archive) as stream:
        total = archive.stat().st_size
        reader = SealedReader(stream, archive, password)
        while (entry := entries.next_entry(reader, archive)) is not None:
            name, size = entry
            progress("reading the backup", stream.tell(), total)
            if name in (entries.CONTENTS, entries.KEY):
                small[name] = reader.read(size)
                continue
            files += 1
            _unpack_file(reader, size, None if into is None else into.root / name)
    try:
        contents = entries.Contents.model_validate_json(small[entries.CONTENTS])
        return _Unpacked(contents, small[entries.KEY].decode("ascii"), files)
    except (KeyError, ValidationError, UnicodeDecodeError):
        raise StorageFault(
            "{archive} is a backup this doorcam cannot read", "update doorcam", archive=archive
        ) from None


@contextmanager
def _opened(archive: Path) -> Iterator[BinaryIO]:
    if archive.exists() and not archive.is_file():  # a pipe would be waited for, for ever
        raise StorageFault("cannot read {path}", "it is not a plain file", path=archive)
    with file_faults(archive, "read"), archive.open("rb") as stream:
        yield stream


def _unpack_file(reader: SealedReader, size: int, path: Path | None) -> None:
    if path is None:
        for _ in entries.bytes_of(reader, size):
            pass
        return
    private_folder(path.parent)
    if path.exists():
        raise StorageFault("the backup holds {name} twice", _OTHER_BACKUP, name=path.name)
    with whole_file(path) as stream:
        for step in entries.bytes_of(reader, size):
            stream.write(step)


def _verify(unpacked: _Unpacked, staging: Home, archive: Path, progress: Progress) -> Restored:
    """Open all of it, with its keys in a folder of their own, and walk along the journal's chain."""
    vault = Vault(staging.encodings, KeyStore(staging.root / "keys", "file"))
    config = staging.root / entries.CONFIG
    try:
        if unpacked.secret:
            vault.adopt(unpacked.secret)
        if config.exists():
            given_values(config, {}, ())  # whether they fit together, the environment of the next start says too
        with (
            closing(Gallery.open(staging.gallery, SystemClock(), vault)) as gallery,
            closing(Journal.open(staging.journal, staging.snapshots, vault)) as journal,
            closing(AccessStore.open(staging.access, vault)),
        ):
            if staging.outward.exists():
                OutwardStore.open(staging.outward).close()
            people = len(gallery.people())
            verdict = journal.verify(lambda _break: None, None, progress) if journal.count() else None
    except Cancelled:
        raise
    except Fault as fault:  # what it says of the folder beside the home is true of the backup
        message = fault.message.replace(f"{staging.root}{os.sep}", "")
        mend = _OTHER_BACKUP if "doorcam restore" in fault.mend else fault.mend
        raise StorageFault(f"{archive}: {message}", mend) from fault
    events, breaks = (verdict.events, verdict.breaks) if verdict else (0, 0)
    return Restored(unpacked.contents, unpacked.files, people, events, breaks, config.exists())


def _refuse_in_use(home: Home) -> None:
    for name in entries.DATABASES:
        path = home.encodings / name
        if path.exists() and in_use(path):
            raise StorageFault(
                "doorcam is using {encodings}",
                "close its window and its commands, then try again",
                encodings=home.encodings,
            )


def _swap(staging: Home, home: Home, config_file: Path) -> None:
    """Give the new folder the old one's name, and the settings theirs; or leave both as they were."""
    before, config = staging.root / "before", staging.root / entries.CONFIG
    with file_faults(home.root):
        if home.encodings.exists():
            home.encodings.rename(before)
        try:
            staging.encodings.rename(home.encodings)
            if config.exists():
                _write_config(config_file, config.read_bytes())
            sync_folder(home.root)
        except BaseException:
            if home.encodings.exists():
                home.encodings.rename(staging.encodings)
            if before.exists():
                before.rename(home.encodings)
            raise


def _write_config(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path.resolve()) as stream:
        stream.write(data)
