import os
import stat
from pathlib import Path

import pytest

from doorcam.errors import StorageFault
from doorcam.storage.files import claim_file, private_folder, whole_file


def test_a_file_appears_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "名.json"
    with whole_file(path) as stream:
        stream.write(b"all of it")
        assert not path.exists()
    assert path.read_bytes() == b"all of it"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_block_that_raises_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text("old")

    def write_half() -> None:
        with whole_file(path) as stream:
            stream.write(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        write_half()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_or_device_is_never_replaced(tmp_path: Path) -> None:
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(StorageFault, match="it is not a plain file"), whole_file(path):
            pass
    assert not Path(os.devnull).is_file()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    refusal = pytest.raises(StorageFault, match=r"cannot write .*gone.*: no such file or folder")
    with refusal, whole_file(tmp_path / "gone" / "export.json"):
        pass


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_private_folder_is_closed_but_a_shared_one_is_left_alone(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    private_folder(shared)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777
    private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_claimed_file_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "claim"
    assert claim_file(path, b"first")
    assert not claim_file(path, b"second")
    assert path.read_bytes() == b"first"
    assert [file.name for file in tmp_path.iterdir()] == ["claim"]


def test_a_claim_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"absent"):
        claim_file(tmp_path / "absent" / "claim", b"")
