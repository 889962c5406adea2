"""Making a backup of a home, which may be in use meanwhile."""

import io
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import doorcam
from doorcam.backup import entries
from doorcam.config.paths import Home
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import StorageFault
from doorcam.storage.copies import copy_database
from doorcam.storage.files import file_faults, whole_file
from doorcam.storage.sealed_stream import SealedWriter
from doorcam.storage.vault import Vault


def make_backup(
    target: Path,
    password: str,
    home: Home,
    config_file: Path | None,
    vault: Vault,
    now_utc: datetime,
    progress: Progress = NO_PROGRESS,
) -> int:
    """Write gallery, journal, pictures, rules, settings and master keys to one sealed file, whole or not at all.

    Each database is copied as it is at one moment, the pictures after the journal that names them. Not in it: what
    doorcam makes again by itself, and models that were trained or installed.

    Args:
        target: The file; one of that name is replaced.
        password: Nobody reads it without.
        home: What is backed up.
        config_file: The settings in use; None for the defaults.
        vault: Of the home.
        now_utc: To be written down in it.
        progress: Told the files done.

    Returns:
        How many files are in it.

    Raises:
        UsageFault: if the password is too short.
        StorageFault: if there is nothing to back up, something cannot be read, or the file cannot be written.
        Cancelled: if the progress says so.
    """
    if not any((home.encodings / name).exists() for name in entries.DATABASES):
        raise StorageFault(
            "there is nothing to back up in {encodings}", "name another home: --home", encodings=home.encodings
        )
    secret = vault.secret() if vault.made else ""
    contents = entries.Contents(created_at=now_utc, doorcam=doorcam.__version__)
    with whole_file(target) as stream:
        writer = SealedWriter(stream, password)
        _put_bytes(writer, entries.CONTENTS, contents.model_dump_json().encode())
        _put_bytes(writer, entries.KEY, secret.encode())
        if config_file is not None:
            _put_file(writer, entries.CONFIG, config_file)
        count = int(config_file is not None) + _put_databases(writer, home, progress)
        if (vault.secret() if vault.made else "") != secret:
            raise StorageFault("the master key of {root} was changed meanwhile", "try again", root=home.root)
        count += _put_pictures(writer, home, progress)
        entries.put_end(writer)
        writer.finish()
    return count


def _put_databases(writer: SealedWriter, home: Home, progress: Progress) -> int:
    names = [name for name in (*entries.DATABASES, *entries.FILES) if (home.encodings / name).exists()]
    with file_faults(home.encodings):
        scratch = tempfile.TemporaryDirectory(prefix=".backup-", dir=home.encodings)
    with scratch as folder:
        for done, name in enumerate(names):
            progress("copying databases", done, len(names))
            source = home.encodings / name
            if name in entries.DATABASES:
                source = Path(folder) / name
                copy_database(home.encodings / name, source)
            _put_file(writer, f"encodings/{name}", source)
    return len(names)


def _put_pictures(writer: SealedWriter, home: Home, progress: Progress) -> int:
    pictures = list(_pictures(home))
    count = 0
    for done, path in enumerate(pictures):
        progress("copying pictures", done, len(pictures))
        with file_faults(path, "read"):
            try:
                data = path.read_bytes()
            except FileNotFoundError:  # it was purged meanwhile
                continue
        _put_bytes(writer, f"encodings/{path.relative_to(home.encodings).as_posix()}", data)
        count += 1
    return count


def _pictures(home: Home) -> Iterator[Path]:
    with file_faults(home.snapshots, "read"):
        for path in sorted(home.snapshots.glob("*/*")):
            name = f"encodings/{path.relative_to(home.encodings).as_posix()}"
            if entries.is_ours(name) and path.is_file() and not path.is_symlink():
                yield path


def _put_file(writer: SealedWriter, name: str, path: Path) -> None:
    with file_faults(path, "read"):
        size, stream = path.stat().st_size, path.open("rb")
    with stream:
        entries.put_entry(writer, name, size, stream)


def _put_bytes(writer: SealedWriter, name: str, data: bytes) -> None:
    entries.put_entry(writer, name, len(data), io.BytesIO(data))
