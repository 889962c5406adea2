"""PyTorch's two file layouts, written byte by byte."""

import io
import pickle
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.generic]

MAGIC = 0x1950A86A20F9469CFC6C
STORAGES = {"f2": "HalfStorage", "f4": "FloatStorage", "f8": "DoubleStorage", "i4": "IntStorage", "i8": "LongStorage"}


def text(value: str) -> bytes:
    raw = value.encode()
    return pickle.BINUNICODE + struct.pack("<I", len(raw)) + raw


def number(value: int) -> bytes:
    raw = value.to_bytes(9, "little", signed=True)
    return pickle.LONG1 + bytes([len(raw)]) + raw


def numbers(values: tuple[int, ...]) -> bytes:
    return pickle.MARK + b"".join(map(number, values)) + pickle.TUPLE


def name(module: str, attribute: str) -> bytes:
    return pickle.GLOBAL + f"{module}\n{attribute}\n".encode()


def storage(key: str, kind: str, count: int, legacy: bool) -> bytes:
    parts = text("storage") + name("torch", kind) + text(key) + text("cpu") + number(count)
    return pickle.MARK + parts + (pickle.NONE if legacy else b"") + pickle.TUPLE + pickle.BINPERSID


def tensor(stored: bytes, offset: int, shape: tuple[int, ...], strides: tuple[int, ...]) -> bytes:
    hooks = name("collections", "OrderedDict") + pickle.EMPTY_TUPLE + pickle.REDUCE
    arguments = stored + number(offset) + numbers(shape) + numbers(strides) + pickle.NEWFALSE + hooks
    return name("torch._utils", "_rebuild_tensor_v2") + pickle.MARK + arguments + pickle.TUPLE + pickle.REDUCE


def state_dict(tensors: Mapping[str, bytes]) -> bytes:
    start = pickle.PROTO + b"\x02" + name("collections", "OrderedDict") + pickle.EMPTY_TUPLE + pickle.REDUCE
    items = b"".join(text(each) + value for each, value in tensors.items())
    metadata = pickle.EMPTY_DICT + text("_metadata") + pickle.EMPTY_DICT + pickle.SETITEM
    return start + pickle.MARK + items + pickle.SETITEMS + metadata + pickle.BUILD + pickle.STOP


def index_of(arrays: Mapping[str, Array], legacy: bool) -> bytes:
    tensors = {}
    for key, (each, array) in enumerate(arrays.items()):
        strides = tuple(step // array.itemsize for step in np.empty(array.shape, array.dtype).strides)
        stored = storage(str(key), STORAGES[array.dtype.str[1:]], array.size, legacy)
        tensors[each] = tensor(stored, 0, array.shape, strides)
    return state_dict(tensors)


def legacy_file(index: bytes, storages: Mapping[str, tuple[int, bytes]], little_endian: bool = True) -> bytes:
    """The older layout: `storages` gives for each key the number of values announced, and the bytes."""
    heads = (MAGIC, 1001, {"protocol_version": 1001, "little_endian": little_endian, "type_sizes": {"int": 4}})
    head = b"".join(pickle.dumps(each, protocol=2) for each in heads)
    body = b"".join(struct.pack("<q", count) + raw for count, raw in storages.values())
    return head + index + pickle.dumps(list(storages), protocol=2) + body


def zip_file(index: bytes, storages: Mapping[str, bytes], byteorder: bytes = b"little", packed: bool = False) -> bytes:
    """The zip layout."""
    stream = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("net/data.pkl", index)
        archive.writestr("net/byteorder", byteorder)
        for key, raw in storages.items():
            archive.writestr(f"net/data/{key}", raw)
        archive.writestr("net/version", b"3\n")
    return stream.getvalue()


def save(path: Path, arrays: Mapping[str, Array], legacy: bool) -> Path:
    """Write a state dict in one of the layouts."""
    index = index_of(arrays, legacy)
    raw = {str(key): (array.size, array.tobytes()) for key, array in enumerate(arrays.values())}
    plain = {key: content for key, (_, content) in raw.items()}
    path.write_bytes(legacy_file(index, raw) if legacy else zip_file(index, plain))
    return path
