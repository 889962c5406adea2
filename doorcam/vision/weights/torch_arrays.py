"""Reads the named tensors of a PyTorch weights file, and nothing else.

There are two layouts: a zip archive with one member a storage, and the older one, five pickles in a
row and then the storages. In both a pickle says which tensor lies where. Unpickling can run code, so
only the opcodes such a file needs are understood, every name it asks for is answered with a plain
stand-in of this module, and any other opcode or name ends the reading.
Layout: torch/serialization.py, `_save` and `_legacy_save`; torch/_utils.py, `_rebuild_tensor_v2`.
"""

import io
import os
import pickle
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault

Array = npt.NDArray[Any]

MAX_FILE_BYTES = 512 * 2**20
"""Far more than any network doorcam runs."""
# That of a network with 335 tensors has 60 kB; an opcode of one byte can make an object of a hundred.
_MAX_PICKLE_BYTES = 4 * 2**20
_MAX_DIMENSIONS = 8

_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
_LEGACY_VERSION = 1001

_OPCODES = (
    *(pickle.PROTO, pickle.STOP, pickle.MARK, pickle.GLOBAL, pickle.REDUCE, pickle.BUILD, pickle.BINPERSID),
    *(pickle.BINPUT, pickle.LONG_BINPUT, pickle.BINGET, pickle.LONG_BINGET),
    *(pickle.NONE, pickle.NEWTRUE, pickle.NEWFALSE, pickle.BININT, pickle.BININT1, pickle.BININT2, pickle.LONG1),
    *(pickle.BINUNICODE, pickle.EMPTY_TUPLE, pickle.TUPLE, pickle.TUPLE1, pickle.TUPLE2, pickle.TUPLE3),
    *(pickle.EMPTY_LIST, pickle.APPEND, pickle.APPENDS, pickle.EMPTY_DICT, pickle.SETITEM, pickle.SETITEMS),
)


@dataclass(frozen=True, slots=True)
class _StorageType:
    """Stands in for one of torch's storage classes."""

    dtype: str


@dataclass(frozen=True, slots=True)
class _Storage:
    """A storage the pickle speaks of; its values lie elsewhere in the file."""

    key: str
    dtype: np.dtype[Any]
    count: int

    @property
    def n_bytes(self) -> int:
        return self.count * self.dtype.itemsize


@dataclass(frozen=True, slots=True)
class _Tensor:
    """What `_rebuild_tensor_v2` is told: a window on a storage; sizes in values, not bytes."""

    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def over(self, values: Array) -> Array:
        count: int = prod(self.shape)
        if not count:
            return np.empty(self.shape, values.dtype)
        last = self.offset + sum((size - 1) * stride for size, stride in zip(self.shape, self.strides, strict=True))
        if max(count - 1, last) >= len(values):
            raise ValueError(f"a tensor of shape {self.shape} reaches beyond its storage")
        strides = [stride * values.itemsize for stride in self.strides]
        return np.lib.stride_tricks.as_strided(values[self.offset :], self.shape, strides, writeable=False)


def _rebuild_tensor(storage: Any, offset: Any, shape: Any, strides: Any, *_gradients: object) -> _Tensor:
    sizes = (offset, *shape, *strides)
    plain = isinstance(storage, _Storage) and all(type(size) is int and 0 <= size < 2**40 for size in sizes)
    if not plain or len(shape) != len(strides) or len(shape) > _MAX_DIMENSIONS:
        raise pickle.UnpicklingError("a tensor of no possible shape")
    return _Tensor(storage, offset, tuple(shape), tuple(strides))


def _empty_dict() -> dict[str, Any]:
    return {}


_ALLOWED: Mapping[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): _empty_dict,
    ("torch._utils", "_rebuild_tensor_v2"): _rebuild_tensor,
    ("torch", "HalfStorage"): _StorageType("<f2"),
    ("torch", "FloatStorage"): _StorageType("<f4"),
    ("torch", "DoubleStorage"): _StorageType("<f8"),
    ("torch", "IntStorage"): _StorageType("<i4"),
    ("torch", "LongStorage"): _StorageType("<i8"),
}


class _TensorUnpickler(pickle._Unpickler):
    """Builds texts, numbers, lists, dicts and `_Tensor`s; notes the storages they lie in."""

    dispatch: ClassVar[dict[int, Callable[[Any], None]]] = {
        opcode[0]: pickle._Unpickler.dispatch[opcode[0]] for opcode in _OPCODES
    }

    def __init__(self, stream: io.BytesIO) -> None:
        super().__init__(stream)
        self.storages: dict[str, _Storage] = {}

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        try:
            return _ALLOWED[(module_name, global_name)]
        except KeyError:
            raise pickle.UnpicklingError(f"it asks for {module_name}.{global_name}") from None

    def persistent_load(self, pid: Any) -> _Storage:
        # kind, type, key, device, number of values; the older layout adds a view, always None since 2017.
        if type(pid) is not tuple or len(pid) not in (5, 6) or pid[0] != "storage" or pid[5:] not in ((), (None,)):
            raise pickle.UnpicklingError("it asks for an outside object")
        kind, key, count = pid[1], pid[2], pid[4]
        if not (isinstance(kind, _StorageType) and type(key) is str and type(count) is int and count >= 0):
            raise pickle.UnpicklingError("a storage of no possible kind")
        storage = _Storage(key, np.dtype(kind.dtype), count)
        if self.storages.setdefault(key, storage) != storage:
            raise pickle.UnpicklingError("one storage in two sizes")
        return storage

    def load_build(self) -> None:
        """The attributes of a state dict (`_metadata`) are of no use here."""
        self.stack.pop()  # type: ignore[attr-defined]
        if not isinstance(self.stack[-1], dict):  # type: ignore[attr-defined]
            raise pickle.UnpicklingError("it sets up something that is no dict")

    dispatch[pickle.BUILD[0]] = load_build

    def load_setitem(self) -> None:
        value, key = self.stack.pop(), self.stack.pop()  # type: ignore[attr-defined]
        self._set([key, value])

    dispatch[pickle.SETITEM[0]] = load_setitem

    def load_setitems(self) -> None:
        self._set(self.pop_mark())  # type: ignore[attr-defined]

    dispatch[pickle.SETITEMS[0]] = load_setitems

    def _set(self, items: list[Any]) -> None:
        # Nothing but text is hashed: a tuple of tuples of one tuple can take for ever.
        if len(items) % 2 or not all(type(key) is str for key in items[::2]):
            raise pickle.UnpicklingError("a dict with keys that are no text")
        target = self.stack[-1]  # type: ignore[attr-defined]
        if type(target) is not dict:
            raise pickle.UnpicklingError("items for something that is no dict")
        target.update(zip(items[::2], items[1::2], strict=True))


def read_torch_arrays(path: Path) -> dict[str, Array]:
    """Read the tensors of a state dict.

    Args:
        path: The `.pth` or `.pt` file; its sha256 should have been checked before.

    Returns:
        The arrays by the names in the file, in its order; float16, float32, float64, int32 or int64,
        read-only, with the strides the file gives them.

    Raises:
        WeightsFault: if the file is missing, damaged, or holds anything but named tensors.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # read() sets aside as much as it is asked for
            if size > MAX_FILE_BYTES:
                raise WeightsFault(f"the weights file {path} is larger than any network doorcam runs")
            data = file.read(size)
        return _read_zip(data) if data.startswith(b"PK\x03\x04") else _read_legacy(data)
    except OSError as error:
        raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "install it again") from error
    except WeightsFault:
        raise
    except Exception as error:  # a damaged pickle can raise nearly anything
        reason = str(error)[:200] or type(error).__name__
        raise WeightsFault(f"the weights file {path} is damaged ({reason})", "install it again") from error


def _read_zip(data: bytes) -> dict[str, Array]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (index,) = [name for name in archive.namelist() if name.count("/") == 1 and name.endswith("/data.pkl")]
        folder = index.removesuffix("data.pkl")

        def member(name: str) -> bytes:
            found = archive.getinfo(folder + name)
            if found.file_size > len(data):  # torch packs nothing
                raise ValueError(f"{found.filename} is larger than the file")
            return archive.read(found)

        if folder + "byteorder" in archive.namelist() and member("byteorder") != b"little":
            raise ValueError("its numbers are not little-endian")
        unpickler = _TensorUnpickler(io.BytesIO(_small(member("data.pkl"))))
        tensors = unpickler.load()
        if sum(storage.n_bytes for storage in unpickler.storages.values()) > len(data):
            raise ValueError("its tensors are larger than the file")
        storages = {key: _values(storage, member(f"data/{key}")) for key, storage in unpickler.storages.items()}
    return _arrays(tensors, storages)


def _read_legacy(data: bytes) -> dict[str, Array]:
    at = 0

    def unpickled() -> tuple[Any, dict[str, _Storage]]:
        nonlocal at
        stream = io.BytesIO(data[at : at + _MAX_PICKLE_BYTES])
        unpickler = _TensorUnpickler(stream)
        answer = unpickler.load()
        at += stream.tell()
        return answer, unpickler.storages

    if unpickled()[0] != _LEGACY_MAGIC or unpickled()[0] != _LEGACY_VERSION:
        raise ValueError("it is no file of torch.save")
    if unpickled()[0].get("little_endian") is not True:
        raise ValueError("its numbers are not little-endian")
    tensors, declared = unpickled()
    keys = unpickled()[0]
    storages = {}
    for key in keys:
        storage = declared[key]
        if int.from_bytes(data[at : at + 8], "little") != storage.count:
            raise ValueError(f"storage {key} is of another size than its tensors")
        storages[key] = _values(storage, data[at + 8 : at + 8 + storage.n_bytes])
        at += 8 + storage.n_bytes
    return _arrays(tensors, storages)


def _small(index: bytes) -> bytes:
    if len(index) > _MAX_PICKLE_BYTES:
        raise ValueError("its list of tensors is larger than that of any network")
    return index


def _values(storage: _Storage, raw: bytes) -> Array:
    if len(raw) != storage.n_bytes:
        raise ValueError(f"storage {storage.key} has {len(raw)} bytes, not {storage.n_bytes}")
    values = np.frombuffer(raw, storage.dtype)
    if not np.isfinite(values).all():
        raise ValueError(f"storage {storage.key} holds values that are no numbers")
    return values


def _arrays(tensors: Any, storages: Mapping[str, Array]) -> dict[str, Array]:
    if type(tensors) is not dict or not all(isinstance(tensor, _Tensor) for tensor in tensors.values()):
        raise ValueError("it holds something else than named tensors")
    return {name: tensor.over(storages[tensor.storage.key]) for name, tensor in tensors.items()}
