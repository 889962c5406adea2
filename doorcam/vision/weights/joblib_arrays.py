"""Reads the list of arrays in a weights file of the package `mtcnn`, and nothing else.

Such a file is an LZ4 frame around a joblib stream: a pickle whose every array is announced by a
`NumpyArrayWrapper` and followed by its raw bytes. Unpickling can run code, so every name the pickle
asks for is answered with a plain stand-in of this module, and any other name ends the reading.
Layout: joblib/numpy_pickle.py, class NumpyArrayWrapper.
"""

import io
import pickle
from collections.abc import Callable
from math import prod
from pathlib import Path
from typing import Any, ClassVar

import lz4.frame
import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault

# O-Net, the largest of the three files, unpacks to 1.6 MB.
MAX_UNPACKED_BYTES = 32 * 2**20


class _ArrayHeader:
    """Stands in for joblib's NumpyArrayWrapper: says the shape and type of the bytes that follow."""

    shape: tuple[int, ...]
    order: str
    dtype: "_Dtype"
    numpy_array_alignment_bytes: int | None = None


class _Dtype:
    """Stands in for numpy.dtype; takes the code and ignores the flags."""

    def __init__(self, code: str, *_flags: object) -> None:
        self.code = code

    def __setstate__(self, state: tuple[object, ...]) -> None:
        if state[1] not in ("<", "|"):
            raise pickle.UnpicklingError("arrays must be little-endian")


_ALLOWED: dict[tuple[str, str], Any] = {
    ("joblib.numpy_pickle", "NumpyArrayWrapper"): _ArrayHeader,
    ("numpy", "ndarray"): None,
    ("numpy", "dtype"): _Dtype,
}


class _ArrayUnpickler(pickle._Unpickler):
    """Builds lists and arrays of float32; refuses every other class or function."""

    dispatch: ClassVar[dict[int, Callable[[Any], None]]] = dict(pickle._Unpickler.dispatch)
    del dispatch[pickle.BYTEARRAY8[0]]  # sets aside as much memory as the file says, before reading

    def __init__(self, stream: io.BytesIO) -> None:
        super().__init__(stream)
        self._stream = stream

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        try:
            return _ALLOWED[(module_name, global_name)]
        except KeyError:
            raise pickle.UnpicklingError(f"it asks for {module_name}.{global_name}") from None

    def persistent_load(self, pid: Any) -> Any:  # noqa: ARG002 (a method of the base class)
        raise pickle.UnpicklingError("it asks for an outside object")

    def load_build(self) -> None:
        if not isinstance(self.stack[-2], (_ArrayHeader, _Dtype)):  # type: ignore[attr-defined]
            raise pickle.UnpicklingError("it sets up something that is no array")
        super().load_build()  # type: ignore[misc]
        stack = self.stack  # type: ignore[attr-defined]
        if isinstance(stack[-1], _ArrayHeader):
            stack[-1] = self._read_array(stack[-1])

    dispatch[pickle.BUILD[0]] = load_build

    def _read_array(self, header: _ArrayHeader) -> npt.NDArray[np.float32]:
        if header.dtype.code != "f4" or header.order != "C":
            raise pickle.UnpicklingError("arrays must be float32 in C order")
        if header.numpy_array_alignment_bytes is not None:
            padding = self._stream.read(1)
            self._stream.read(int.from_bytes(padding, "little"))
        if not all(type(size) is int and size >= 0 for size in header.shape):
            raise pickle.UnpicklingError("an array of no possible shape")
        n_bytes = 4 * prod(header.shape)
        left = self._stream.getbuffer().nbytes - self._stream.tell()
        if n_bytes > left:
            raise pickle.UnpicklingError(f"an array of shape {header.shape} is cut short")
        return np.frombuffer(self._stream.read(n_bytes), "<f4").reshape(header.shape)


def read_joblib_arrays(path: Path) -> list[npt.NDArray[np.float32]]:
    """Read the arrays of one weights file.

    Args:
        path: The `.lz4` file; its sha256 should have been checked before.

    Returns:
        The arrays in the order of the file, float32, read-only.

    Raises:
        WeightsFault: if the file is missing, damaged, or holds anything but arrays.
    """
    try:
        packed = path.read_bytes()
        with lz4.frame.LZ4FrameFile(io.BytesIO(packed)) as frame:
            data = frame.read(MAX_UNPACKED_BYTES + 1)
        if len(data) > MAX_UNPACKED_BYTES:
            raise WeightsFault(f"the weights file {path} is larger than any network of its kind")
        arrays = _ArrayUnpickler(io.BytesIO(data)).load()
    except OSError as error:
        raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "reinstall doorcam") from error
    except WeightsFault:
        raise
    except Exception as error:  # a damaged pickle can raise nearly anything
        raise WeightsFault(f"the weights file {path} is damaged ({error})", "reinstall the package mtcnn") from error
    if not isinstance(arrays, list) or not all(isinstance(array, np.ndarray) for array in arrays):
        raise WeightsFault(f"the weights file {path} is not a list of arrays", "reinstall the package mtcnn")
    return arrays
