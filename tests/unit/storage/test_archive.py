import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.storage.archive import write_archive


def test_the_files_are_in_it_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "ann.zip"
    assert write_archive(path, [("a.txt", b"one"), ("b/胡歌.txt", b"")]) == 2
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {"a.txt": b"one", "b/胡歌.txt": b""}
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_half_an_archive_is_none(tmp_path: Path) -> None:
    def files() -> Iterator[tuple[str, bytes]]:
        yield "a.txt", b"one"
        raise StorageFault("the disk is gone")

    with pytest.raises(StorageFault, match="the disk is gone"):
        write_archive(tmp_path / "ann.zip", files())
    assert list(tmp_path.iterdir()) == []
