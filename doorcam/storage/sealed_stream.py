"""A stream of bytes sealed with a password: whoever reads it notices when it was changed, cut or lengthened.

Layout: `_MAGIC`, the salt, the start of every nonce, a tag over all of that, then pieces of `_PIECE_BYTES` (the last
one may be shorter), each AES-256-GCM with its number and whether it is the last in its nonce: STREAM, as in
https://eprint.iacr.org/2015/189. Nothing in it says how much work the password takes, so nobody can ask for more.
"""

import os
import struct
import unicodedata
from pathlib import Path
from typing import BinaryIO

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from doorcam.errors import StorageFault, UsageFault
from doorcam.storage.files import file_faults
from doorcam.storage.sealing import KEY_BYTES

MIN_PASSWORD_CHARACTERS = 8

_MAGIC = b"doorcam sealed 1\n"
_SALT_BYTES = 16
_START_BYTES = 7
_TAG_BYTES = 16
_HEADER_BYTES = len(_MAGIC) + _SALT_BYTES + _START_BYTES
_PIECE_BYTES = 1 << 20
_MORE, _LAST, _HEADER = range(3)
# The second choice of https://www.rfc-editor.org/rfc/rfc9106 (4), for computers without gigabytes to spare.
_PASSES, _MEMORY_KIB, _LANES = 3, 1 << 16, 4
_COUNTER = struct.Struct(">IB")


class WrongPassword(StorageFault):
    """The password is another than that of the writer."""


class SealedWriter:
    """Seals what is written to a stream.

    Args:
        stream: Where to.
        password: Without it nobody reads it again.

    Raises:
        UsageFault: if the password is too short.
    """

    def __init__(self, stream: BinaryIO, password: str) -> None:
        if len(password) < MIN_PASSWORD_CHARACTERS:
            raise UsageFault(
                "the password is shorter than {fewest} characters",
                "choose a longer one",
                fewest=MIN_PASSWORD_CHARACTERS,
            )
        header = _MAGIC + os.urandom(_SALT_BYTES + _START_BYTES)
        self._stream = stream
        self._start = header[-_START_BYTES:]
        self._aead = AESGCM(_key(password, header))
        self._number = 0
        self._waiting = bytearray()
        stream.write(header + self._aead.encrypt(_nonce(self._start, 0, _HEADER), b"", header))

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._waiting += data
        while len(self._waiting) > _PIECE_BYTES:  # at least a byte waits for `finish`, which writes the last piece
            self._put(bytes(self._waiting[:_PIECE_BYTES]), _MORE)
            del self._waiting[:_PIECE_BYTES]

    def finish(self) -> None:
        """Write what is left; without it the stream counts as cut."""
        self._put(bytes(self._waiting), _LAST)

    def _put(self, piece: bytes, kind: int) -> None:
        self._stream.write(self._aead.encrypt(_nonce(self._start, self._number, kind), piece, None))
        self._number += 1


class SealedReader:
    """Reads what `SealedWriter` sealed. Every method raises `StorageFault` for bytes that are not as they were written.

    Args:
        stream: Where from.
        path: What to call it in messages.
        password: That of the writer.

    Raises:
        StorageFault: if it is something else.
        WrongPassword: if the password is another.
    """

    def __init__(self, stream: BinaryIO, path: Path, password: str) -> None:
        self._stream, self._path = stream, path
        header, tag = read_header(stream, path)
        self._start = header[-_START_BYTES:]
        self._aead = AESGCM(_key(password, header))
        try:
            self._aead.decrypt(_nonce(self._start, 0, _HEADER), tag, header)
        except InvalidTag:
            raise WrongPassword("the password is not that of {path}", "type it again", path=path) from None
        self._number = 0
        self._open = b""
        self._next = self._sealed_piece()

    def read(self, count: int) -> bytes:
        """Exactly so many bytes."""
        taken = bytearray()
        while len(taken) < count:
            if not self._open:
                self._open = self._unsealed_piece()
            part = self._open[: count - len(taken)]
            taken += part
            self._open = self._open[len(part) :]
        return bytes(taken)

    def expect_end(self) -> None:
        """Make sure that all was read."""
        if self._open or self._next:
            raise self._damaged()

    def _unsealed_piece(self) -> bytes:
        sealed, self._next = self._next, self._sealed_piece()
        if not sealed:
            raise self._damaged()
        try:
            kind = _MORE if self._next else _LAST
            piece = self._aead.decrypt(_nonce(self._start, self._number, kind), sealed, None)
        except InvalidTag:
            raise self._damaged() from None
        self._number += 1
        return piece

    def _sealed_piece(self) -> bytes:
        with file_faults(self._path, "read"):
            return self._stream.read(_PIECE_BYTES + _TAG_BYTES)

    def _damaged(self) -> StorageFault:
        return StorageFault("{path} is damaged or cut short", "use another copy of it", path=self._path)


def read_header(stream: BinaryIO, path: Path) -> tuple[bytes, bytes]:
    """What a sealed stream begins with, and the tag over it; raises `StorageFault` for anything else."""
    with file_faults(path, "read"):
        header, tag = stream.read(_HEADER_BYTES), stream.read(_TAG_BYTES)
    if not header.startswith(_MAGIC) or len(tag) < _TAG_BYTES:
        raise StorageFault("{path} is no backup of doorcam", "name a file that `doorcam backup` wrote", path=path)
    return header, tag


def _key(password: str, header: bytes) -> bytes:
    salt = header[len(_MAGIC) :][:_SALT_BYTES]
    secret = unicodedata.normalize("NFC", password).encode()  # keyboards write é in more than one way
    return hash_secret_raw(secret, salt, _PASSES, _MEMORY_KIB, _LANES, KEY_BYTES, Type.ID)


def _nonce(start: bytes, number: int, kind: int) -> bytes:
    return start + _COUNTER.pack(number, kind)
