"""Brings weights that come with no package to their place, checked.

The files of a network lie in a folder of their own below `weights_folder`, or `made_folder` for one made on
this computer. Their sha256 is the one registry.toml states. For a network whose file the user brings it is
that of the first file brought, kept beside it: embeddings of other weights would be compared as if they came
from the same ones.
"""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from doorcam.config.paths import cache_dir, models_dir
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import Sentence, UsageFault, WeightsFault
from doorcam.storage.files import file_faults, private_folder, sync_folder, whole_file

if TYPE_CHECKING:
    from doorcam.vision.weights.registry import NetworkEntry

MAX_BYTES = 2**30
"""Largest file or folder taken, where the registry states no size; ten times the largest network of the registry."""
_MAX_FOLDER_FILES = 2000
_BLOCK_BYTES = 2**20


def weights_folder() -> Path:
    """The folder of installed weights; it may not exist yet."""
    return cache_dir(os.environ) / "weights"


def made_folder() -> Path:
    """The folder of the networks made on this computer; it may not exist yet."""
    return models_dir(os.environ)


def installed_path(entry: "NetworkEntry") -> Path:
    """Where the weights of a network that comes with no package belong, whether they are there or not."""
    folder = weights_folder() if entry.base is None else made_folder()
    return folder / entry.network_id / entry.file


def pin_path(entry: "NetworkEntry") -> Path:
    """The file that holds the sha256 of the weights a user brought first, as text."""
    return weights_folder() / entry.network_id / f"{entry.file}.sha256"


def expected_sha256(entry: "NetworkEntry") -> str | None:
    """What the weights must hash to; None for weights the user brings and has not brought yet.

    Raises:
        StorageFault: if the pin of brought weights cannot be read.
    """
    if not entry.brought:
        return entry.sha256
    pin = pin_path(entry)
    with file_faults(pin, "read"):
        if not pin.exists():
            return None
        with pin.open("rb") as file:
            return file.read(64).decode("ascii", "replace")


def is_installed(entry: "NetworkEntry") -> bool:
    """Whether the weights of a network that comes with no package are there; says nothing about what is in them."""
    return installed_path(entry).exists() and (not entry.brought or pin_path(entry).exists())


def how_to_install(entry: "NetworkEntry") -> str:
    """What brings the weights of a network that comes with no package, for a message."""
    if entry.base is not None:
        return "run: doorcam train DIR, which makes another one, or: doorcam models use ID"
    command = f"doorcam models install {entry.network_id}" + (" --from FILE" if entry.brought else "")
    return Sentence("run: {command}", command=command)


def verify_installed(entry: "NetworkEntry") -> Path:
    """The path of the installed weights, once their sha256 is right.

    Raises:
        WeightsFault: if they are missing, truncated or changed.
        StorageFault: if they cannot be read.
    """
    mend = how_to_install(entry)
    if not is_installed(entry):
        raise WeightsFault("{network} is not installed", mend, network=entry.network_id)
    place = installed_path(entry)
    if fingerprint(place) != expected_sha256(entry):
        changed = f"the weights {place} of {entry.network_id} are truncated or changed (their sha256 is wrong)"
        raise WeightsFault(changed, mend)
    return place


def fingerprint(path: Path) -> str:
    """The sha256 of a file, or of a folder: over the names and sha256 of the files right inside it.

    Returns:
        Lower-case hexadecimal.

    Raises:
        StorageFault: if something cannot be read.
    """
    with file_faults(path, "read"):
        if path.is_dir():
            parts = sorted(part for part in path.iterdir() if part.is_file())
            listing = "".join(f"{fingerprint(part)}  {part.name}\n" for part in parts)
            return hashlib.sha256(listing.encode("utf-8", "surrogateescape")).hexdigest()
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def install_from_file(entry: "NetworkEntry", source: Path, progress: Progress = NO_PROGRESS) -> Path:
    """Install weights the user has: a file, or for a network whose weights are brought also a folder of CSV files.

    Returns:
        Where they lie now.

    Raises:
        UsageFault: if the network comes with a package.
        WeightsFault: if they are not the weights of that network; nothing is changed then.
        StorageFault: if something cannot be read or written.
        Cancelled: if the progress says so.
    """
    refuse_packaged(entry)
    with file_faults(source, "read"):
        source.stat()
        if not source.is_file() and not (entry.brought and source.is_dir()):
            raise WeightsFault(f"{source} is not a file of weights", "name the downloaded file")
        parts = _files_of(source) if source.is_dir() else [source]
        size = sum(part.stat().st_size for part in parts)
    if size > MAX_BYTES or not size:
        raise WeightsFault(f"{source} has {size} bytes and cannot be the weights of {entry.network_id}")
    if entry.bytes not in (None, size):
        raise WeightsFault(f"{source} has {size} bytes, the weights of {entry.network_id} have {entry.bytes}")
    place = installed_path(entry)
    private_folder(place.parent)
    need_space(place.parent, size)
    with (
        file_faults(place.parent),
        tempfile.TemporaryDirectory(dir=place.parent, prefix=".installing-", ignore_cleanup_errors=True) as scratch,
    ):
        draft = Path(scratch) / place.name
        if source.is_dir():
            draft.mkdir(mode=0o700)
        _copy(parts, draft, size, progress)
        settle(entry, draft, str(source))
    return place


def settle(entry: "NetworkEntry", draft: Path, source: str) -> None:
    """Give checked weights their name; for a brought file of the first time, pin its sha256.

    Args:
        entry: The network.
        draft: The complete weights, on the same disk as their place and open to their owner alone.
        source: Where they came from, for the message.

    Raises:
        WeightsFault: if their sha256 is wrong; the draft and the installed weights stay as they are.
    """
    found, place = fingerprint(draft), installed_path(entry)
    expected = expected_sha256(entry)
    if expected is not None and found != expected:
        if entry.brought:
            raise WeightsFault(
                f"{source} is not the file {entry.network_id} was installed from before",
                f"templates made with the other one would be useless; first run: doorcam models remove "
                f"{entry.network_id}",
            )
        raise WeightsFault(f"{source} is not the weights file of {entry.network_id}", f"its sha256 is {found}")
    with file_faults(place):
        _clear(place, unlike=draft)
        draft.replace(place)
        sync_folder(place.parent)
    if expected is None:
        with whole_file(pin_path(entry)) as pin:
            pin.write(found.encode())


def remove(entry: "NetworkEntry") -> None:
    """Delete installed weights, with what an interrupted download left behind.

    Raises:
        UsageFault: if the network comes with a package.
        WeightsFault: if they are not installed.
        StorageFault: if they cannot be deleted.
    """
    refuse_packaged(entry)
    folder = installed_path(entry).parent
    if not folder.is_dir():
        raise WeightsFault(f"{entry.network_id} is not installed")
    with file_faults(folder, "remove"):
        shutil.rmtree(folder)
        sync_folder(folder.parent)


def need_space(folder: Path, n_bytes: int) -> None:
    """Make sure that so much fits on the disk.

    Raises:
        WeightsFault: if it does not.
    """
    free = shutil.disk_usage(folder).free
    if free < n_bytes:
        raise WeightsFault(
            f"the weights need {n_bytes // 10**6 + 1} MB, the disk of {folder} has {free // 10**6} MB left",
            "free some space, or set $DOORCAM_CACHE to a folder on another disk",
        )


def refuse_packaged(entry: "NetworkEntry") -> None:
    """Raise the fault of somebody who would install or remove what belongs to a package."""
    if entry.package is not None:
        raise UsageFault(f"{entry.network_id} comes with the package {entry.package}", "there is nothing to install")


def _files_of(folder: Path) -> list[Path]:
    """The CSV files of a folder, by name."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv" and path.is_file())
    if not 0 < len(files) <= _MAX_FOLDER_FILES:
        raise WeightsFault(f"the folder {folder} has {len(files)} CSV files and cannot be the weights of a network")
    return files


def _copy(parts: list[Path], draft: Path, size: int, progress: Progress) -> None:
    """Copy the files into the folder `draft`, or the only one to the file `draft`; never more than `size` bytes."""
    done = 0
    for part in parts:
        target = draft / part.name if draft.is_dir() else draft
        with file_faults(part, "read"), part.open("rb") as source, whole_file(target) as copy:
            done = _copy_one(source, copy, done, size, progress)


def _copy_one(source: BinaryIO, copy: BinaryIO, done: int, size: int, progress: Progress) -> int:
    while block := source.read(_BLOCK_BYTES):
        done += len(block)
        if done > size:
            raise WeightsFault(f"{source.name} grows while it is read")
        copy.write(block)
        progress("copying", done, size)
    return done


def _clear(place: Path, unlike: Path) -> None:
    """Make way for a draft of the other kind, or for a folder: only a file can be replaced in one step."""
    if place.is_dir():
        shutil.rmtree(place)
    elif place.exists() and unlike.is_dir():
        place.unlink()
