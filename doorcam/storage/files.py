"""Files and folders only their owner can read, written whole or not at all."""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from doorcam.errors import Sentence, StorageFault

_MENDS = {
    errno.ENOSPC: Sentence("the disk is full, free some space"),
    errno.EDQUOT: Sentence("the disk quota is used up, free some space"),
    errno.EACCES: Sentence("permission denied, check who owns it and its folder"),
    errno.EPERM: Sentence("permission denied, check who owns it and its folder"),
    errno.EROFS: Sentence("the disk is read-only, choose another place"),
    errno.ENOENT: Sentence("no such file or folder"),
    errno.EEXIST: Sentence("a file is in the way, move it or choose another place"),
    errno.ENOTDIR: Sentence("a part of its path is not a folder, choose another place"),
}
_CANNOT = {
    "open": Sentence("cannot open {path}"),
    "read": Sentence("cannot read {path}"),
    "read the folder": Sentence("cannot read the folder {path}"),
    "remove": Sentence("cannot remove {path}"),
    "remove pictures from": Sentence("cannot remove pictures from {path}"),
    "use the folder": Sentence("cannot use the folder {path}"),
    "write": Sentence("cannot write {path}"),
}


@contextmanager
def file_faults(path: Path, doing: str = "write") -> Iterator[None]:
    """Turn an `OSError` inside the block into a `StorageFault` that names `path` and the mend.

    Args:
        path: What is being worked on.
        doing: What is done to it, one of those of `_CANNOT`.
    """
    try:
        yield
    except OSError as error:
        mend = _MENDS.get(error.errno or 0, error.strerror or type(error).__name__)
        raise StorageFault(_CANNOT[doing], mend, path=path) from error


def private_folder(path: Path) -> None:
    """Make sure that a folder is there, on disk, and closed to other users (mode 0700).

    Raises:
        StorageFault: if it cannot be made, or something that is no folder has its name.
    """
    with file_faults(path, "use the folder"):
        if not path.is_dir():
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            sync_folder(path.parent)
        close_to_others(path)


def close_to_others(path: Path) -> None:
    """Take the rights of group and others from a file or folder of ours.

    Left alone: what belongs to another user (only they can), and shared folders like /tmp.
    """
    if os.name != "posix":
        return  # Windows keeps a profile's folders private through inherited access lists
    status = path.stat()
    ours = os.geteuid() in (0, status.st_uid)
    if ours and status.st_mode & 0o077 and not status.st_mode & stat.S_ISVTX:
        path.chmod(status.st_mode & 0o700)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A new file (mode 0600) that appears under its name once complete and on disk, or never.

    An existing file is replaced when the block ends well and stays as it was otherwise.

    Raises:
        StorageFault: if it cannot be written, or `path` is a folder or a device.
    """
    with file_faults(path):
        if path.exists() and not path.is_file():
            raise StorageFault(_CANNOT["write"], "it is not a plain file, choose another name", path=path)
        with _complete(path, Path.replace) as stream:
            yield stream


def claim_file(path: Path, data: bytes) -> bool:
    """Write a file as `whole_file` does, unless there is one already.

    Returns:
        Whether it was written. Of several processes at once exactly one is told so.
    """
    with file_faults(path):
        try:
            with _complete(path, _link) as stream:
                stream.write(data)
        except FileExistsError:
            return False
    return True


@contextmanager
def _complete(path: Path, publish: Callable[[Path, Path], object]) -> Iterator[BinaryIO]:
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        publish(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _link(temporary: Path, path: Path) -> None:
    """Unlike a rename, a link never takes the place of another file, on any system."""
    os.link(temporary, path)
    temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk, so that a new name in it survives a power cut."""
    if os.name != "posix":
        return  # Windows cannot open a folder and journals names itself
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
