"""A zip file for its owner alone."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from doorcam.storage.files import whole_file


def write_archive(path: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write a zip file (mode 0600), whole or not at all.

    Args:
        path: The file; one of that name is replaced.
        files: Their names in the archive, and what they hold; taken one after the other.

    Returns:
        How many files are in it.

    Raises:
        StorageFault: if it cannot be written.
    """
    with whole_file(path) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
        return len(archive.infolist())
