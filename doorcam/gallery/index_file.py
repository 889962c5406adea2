"""A large gallery's index in one file beside the gallery, so that a start need not read every template.

Layout, little-endian: `_MAGIC`, then pieces, each a 64-bit length and so many sealed bytes. The first
piece is the header (JSON), the others are the bytes of its sections one after another, cut into pieces of
at most `_PIECE_BYTES`; the header has each section's length and SHA-256. A file that is damaged, of another
version, another model or other options is not believed: the index is made anew from the gallery. A good
one is brought up to date by what the gallery says has changed since, person by person.
"""

import hashlib
import json
import logging
import os
import struct
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from doorcam.domain import Metric
from doorcam.errors import StorageFault
from doorcam.gallery.approximate import Approximate
from doorcam.gallery.changes import Standing
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import DEFAULTS, GalleryIndex, IndexOptions
from doorcam.gallery.rows import Rows
from doorcam.storage.files import whole_file

Seal = Callable[[bytes | memoryview], bytes]
"""Makes bytes unreadable for others, or readable again; the latter raises `StorageFault` for foreign ones."""

_log = logging.getLogger(__name__)

_MAGIC = b"doorcam index 2\n"
_LENGTH = struct.Struct("<Q")
_PIECE_BYTES = 1 << 24
# A sealed piece is hardly longer than what is in it.
_LARGEST_PIECE_BYTES = 2 * _PIECE_BYTES


def open_index(
    gallery: Gallery, model_id: str, metric: Metric, options: IndexOptions = DEFAULTS, path: Path | None = None
) -> GalleryIndex:
    """The index of a gallery as it is now, from the saved one where that can be used.

    Raises:
        StorageFault: if the gallery cannot be read.
    """
    empty = GalleryIndex.empty(model_id, metric, options)
    saved = load_index(path, empty, gallery.unseal) if path is not None else None
    return (saved or empty).brought_up_to_date(gallery)


def save_index(path: Path, index: GalleryIndex, seal: Seal = bytes) -> None:
    """Write an index, whole or not at all.

    Args:
        path: Replaced if it is there.
        index: Its approximate index is kept only if nothing has changed since it was built.
        seal: Makes it unreadable for others; called with pieces of at most 16 MiB.

    Raises:
        StorageFault: if it cannot be written.
    """
    people, rows, approximate = index.parts()
    standings = [(each.person_id, each.name, each.extra_margin, each.digest.hex(), each.shape_ratio) for each in people]
    sections = {
        "people": memoryview(json.dumps(standings).encode()),
        "owners": _bytes_of(rows.owners.astype("<i4")),
        "vectors": _bytes_of(rows.vectors.astype(rows.vectors.dtype.newbyteorder("<"), copy=False)),
        "approximate": _bytes_of(approximate.to_bytes()) if approximate else memoryview(b""),
    }
    header = {
        **_identity(index),
        "dimension": rows.vectors.shape[1],
        "sections": [(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in sections.items()],
    }
    with whole_file(path) as stream:
        stream.write(_MAGIC)
        for section in (memoryview(json.dumps(header).encode()), *sections.values()):
            for start in range(0, len(section), _PIECE_BYTES):
                sealed = seal(section[start : start + _PIECE_BYTES])
                stream.write(_LENGTH.pack(len(sealed)))
                stream.write(sealed)


def load_index(path: Path, empty: GalleryIndex, unseal: Seal = bytes) -> GalleryIndex | None:
    """The index a file holds, as it was when it was saved; None if there is none that can be believed.

    Args:
        path: The file.
        empty: Of the model and the options wanted.
        unseal: The opposite of the `seal` it was written with.
    """
    try:
        with path.open("rb") as stream:
            index = _read(stream, empty, unseal)
    except FileNotFoundError:
        return None
    except (OSError, StorageFault, ValueError, KeyError, TypeError) as error:
        _log.warning("the saved index %s is made anew: %s", path.name, error)
        return None
    return index.as_saved()


def _read(stream: BinaryIO, empty: GalleryIndex, unseal: Seal) -> GalleryIndex:
    if stream.read(len(_MAGIC)) != _MAGIC:
        raise ValueError("it is of another version, or no index")
    pieces = _pieces(stream, unseal)
    header: dict[str, Any] = json.loads(next(pieces, b""))
    if {name: header.get(name) for name in _identity(empty)} != _identity(empty):
        raise ValueError("it is of another model or of other settings")
    names, lengths, digests = zip(*header["sections"], strict=True)
    if sum(lengths) > os.fstat(stream.fileno()).st_size:
        raise ValueError("it ends too soon")
    read = [_section(pieces, length, digest) for length, digest in zip(lengths, digests, strict=True)]
    sections = dict(zip(names, read, strict=True))
    dtype = np.dtype(np.float16 if empty.options.float16 else np.float32).newbyteorder("<")
    vectors = sections["vectors"].view(dtype).reshape(-1, header["dimension"])
    people = [
        Standing(person_id, name, extra_margin, bytes.fromhex(digest), shape_ratio)
        for person_id, name, extra_margin, digest, shape_ratio in json.loads(sections["people"].tobytes())
    ]
    rows = Rows.of(vectors.astype(dtype.newbyteorder("="), copy=False), sections["owners"].view("<i4").astype(np.int32))
    approximate = None
    if len(sections["approximate"]):
        approximate = Approximate.from_bytes(sections["approximate"], empty.options.threads)
    return empty.restored(people, rows, approximate)


def _identity(index: GalleryIndex) -> dict[str, Any]:
    """What must agree for a file to be of use."""
    options = index.options
    return {
        "model": index.model_id,
        "metric": str(index.metric),
        "matching": str(options.matching),
        "kind": options.kind,
        "float16": options.float16,
    }


def _pieces(stream: BinaryIO, unseal: Seal) -> Iterator[bytes]:
    left = os.fstat(stream.fileno()).st_size - stream.tell()
    while left >= _LENGTH.size:
        (length,) = _LENGTH.unpack(stream.read(_LENGTH.size))
        left -= _LENGTH.size + length
        if left < 0 or length > _LARGEST_PIECE_BYTES:
            raise ValueError("it ends too soon")
        yield unseal(stream.read(length))


def _section(pieces: Iterator[bytes], length: int, digest: str) -> npt.NDArray[np.uint8]:
    data, filled, found = np.empty(length, np.uint8), 0, hashlib.sha256()
    with ThreadPoolExecutor(1) as hashing:  # while the next piece is read and unsealed
        while filled < length:
            piece = np.frombuffer(next(pieces, b""), np.uint8)
            if not 0 < len(piece) <= length - filled:
                raise ValueError("a section has another length than it should")
            hashing.submit(found.update, piece.data)
            data[filled : filled + len(piece)] = piece
            filled += len(piece)
    if found.hexdigest() != digest:
        raise ValueError("a section is damaged")
    return data


def _bytes_of(array: npt.NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
