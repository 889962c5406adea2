"""Bytes sealed with a password: they come back whole, or not at all."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from doorcam.errors import StorageFault, UsageFault
from doorcam.storage import sealed_stream
from doorcam.storage.sealed_stream import SealedReader, SealedWriter

PASSWORD = "correct horse"  # noqa: S105
PATH = Path("/backups/door.backup")


@pytest.fixture(autouse=True)
def _small_pieces_and_little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_stream, "_PIECE_BYTES", 16)
    monkeypatch.setattr(sealed_stream, "_MEMORY_KIB", 64)


def sealed(data: bytes, password: str = PASSWORD) -> bytes:
    stream = io.BytesIO()
    writer = SealedWriter(stream, password)
    writer.write(data)
    writer.finish()
    return stream.getvalue()


def read(archive: bytes, count: int, password: str = PASSWORD) -> bytes:
    reader = SealedReader(io.BytesIO(archive), PATH, password)
    data = reader.read(count)
    reader.expect_end()
    return data


@pytest.mark.parametrize("count", [1, 15, 16, 17, 32, 100])
def test_what_was_sealed_comes_back(count: int) -> None:
    data = bytes(range(count))
    archive = sealed(data)
    assert read(archive, count) == data
    assert data[:8] not in archive or count < 8


def test_a_password_typed_on_another_keyboard_is_the_same() -> None:
    assert read(sealed(b"x", "caf\u00e9 latte"), 1, "cafe\u0301 latte") == b"x"


def test_two_archives_of_the_same_have_nothing_in_common() -> None:
    assert sealed(b"x" * 16)[40:] != sealed(b"x" * 16)[40:]


def test_another_password_is_told_from_damage() -> None:
    with pytest.raises(StorageFault, match=r"the password is not that of /backups/door\.backup"):
        read(sealed(b"x"), 1, "correct house")


@pytest.mark.parametrize("archive", [b"", b"PK\x03\x04" * 30, sealed_stream._MAGIC])
def test_another_file_is_named(archive: bytes) -> None:
    with pytest.raises(StorageFault, match="no backup of doorcam"):
        read(archive, 1)


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-1],
        lambda data: data[:-32],  # a whole piece
        lambda data: data[:-40],
        lambda data: data + b"x",
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda data: data[:56] + data[88:120] + data[56:88] + data[120:],  # two pieces changed places
    ],
)
def test_whatever_was_changed_is_noticed(harm: Callable[[bytes], bytes]) -> None:
    archive = sealed(bytes(64))
    assert read(archive, 64) == bytes(64)
    with pytest.raises(StorageFault, match="damaged or cut short"):
        read(harm(archive), 64)


def test_asking_for_more_than_there_is_is_a_fault() -> None:
    with pytest.raises(StorageFault, match="cut short"):
        read(sealed(b"x" * 10), 11)


def test_a_short_password_is_refused() -> None:
    with pytest.raises(UsageFault, match="shorter than 8"):
        sealed(b"x", "secret")
