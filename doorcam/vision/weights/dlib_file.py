"""Reads the convolutions of dlib's face recognition network from its `.dat` file.

The file is dlib's own serialisation. Behind each layer's tag stand packed integers (the low four
bits of the first byte say how many bytes follow, the top bit is the sign, little-endian), among
them the tensor's version (2) and its four sizes, then little-endian float32 values.
Layout: dlib/serialize.h and dlib/cuda/tensor.h.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault

Array = npt.NDArray[np.float32]

# Between two tensors lie at most some hundred bytes of bookkeeping.
_MAX_GAP_BYTES = 1024
_TENSOR_VERSION = 2
# The largest weight of the network is 23.2; a flipped exponent gives up to 1e38, or no number at all.
_MAX_WEIGHT = 1e6


class ScaledConvolution(NamedTuple):
    """A convolution with the affine layer behind it folded in.

    Attributes:
        kernel: (rows, columns, in, out) float32, as Keras wants it.
        bias: (out,) float32.
        stride: The same in both directions.
        padding: Zeros on every side.
    """

    kernel: Array
    bias: Array
    stride: int
    padding: int


@dataclass(frozen=True)
class DlibResnetWeights:
    """The weights of the network.

    Attributes:
        convolutions: From the input up.
        projection: (features, 128) float32, the last layer, without bias.
    """

    convolutions: tuple[ScaledConvolution, ...]
    projection: Array


class _Cursor:
    """A place in the bytes of the file. Every read is bounded by what is there."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def seek_tag(self, *tags: bytes) -> bytes:
        """Move behind the nearest of the tags, each with its length in front, and say which it was."""
        window = self._data[self._at : self._at + _MAX_GAP_BYTES]
        found = [(place, tag) for tag in tags if (place := window.find(bytes((1, len(tag))) + tag)) >= 0]
        if not found:
            raise ValueError(f"no layer {' or '.join(tag.decode() for tag in tags)} after byte {self._at}")
        place, tag = min(found)
        self._at += place + 2 + len(tag)
        return tag

    def integer(self) -> int:
        if self._at >= len(self._data):
            raise ValueError("the file ends early")
        head = self._data[self._at]
        length = head & 0x0F
        raw = self._data[self._at + 1 : self._at + 1 + length]
        if not 1 <= length <= 8 or len(raw) < length:
            raise ValueError(f"no integer at byte {self._at}")
        self._at += 1 + length
        value = int.from_bytes(raw, "little")
        return -value if head & 0x80 else value

    def tensor(self) -> Array:
        if (version := self.integer()) != _TENSOR_VERSION:
            raise ValueError(f"tensor version {version} before byte {self._at}")
        shape = [self.integer() for _ in range(4)]
        count = 1
        for size in shape:
            if not 0 < size <= len(self._data):
                raise ValueError(f"a tensor of shape {shape} before byte {self._at}")
            count *= size
        if self._at + 4 * count > len(self._data):
            raise ValueError(f"a tensor of shape {shape} is cut short at byte {self._at}")
        values = np.frombuffer(self._data, "<f4", count, self._at)
        if not (np.abs(values) < _MAX_WEIGHT).all():
            raise ValueError(f"weights beyond all measure behind byte {self._at}")
        self._at += 4 * count
        return values


def read_dlib_resnet(path: Path, n_convolutions: int) -> DlibResnetWeights:
    """Read the network's weights.

    Args:
        path: The `.dat` file; its sha256 should have been checked before.
        n_convolutions: How many convolutions the network has.

    Raises:
        WeightsFault: if the file is missing, damaged or of another layout; it says where.
    """
    try:
        cursor = _Cursor(path.read_bytes())
    except OSError as error:
        raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "reinstall doorcam") from error
    try:
        convolutions = []
        channels_in = 3
        for _ in range(n_convolutions):
            convolutions.append(_read_convolution(cursor, channels_in))
            channels_in = len(convolutions[-1].bias)
        cursor.seek_tag(b"fc_2")
        outputs, inputs = cursor.integer(), cursor.integer()
        projection = cursor.tensor()
        if projection.size != outputs * inputs:
            raise ValueError(f"the last layer has {projection.size} weights, not {inputs} x {outputs}")
        return DlibResnetWeights(tuple(convolutions), projection.reshape(inputs, outputs))
    except ValueError as error:
        raise WeightsFault(
            f"the weights file {path} is damaged or of another network ({error})",
            "reinstall the package face_recognition_models",
        ) from error


def _read_convolution(cursor: _Cursor, channels_in: int) -> ScaledConvolution:
    cursor.seek_tag(b"con_4")
    values = cursor.tensor()
    filters, rows, columns, stride_y, stride_x, padding_y, padding_x = (cursor.integer() for _ in range(7))
    if values.size != filters * (channels_in * rows * columns + 1) or stride_y != stride_x or padding_y != padding_x:
        raise ValueError(f"a convolution of {filters} x {channels_in} x {rows} x {columns} has {values.size} values")
    if not 1 <= stride_y <= rows or not 0 <= padding_y < rows:
        raise ValueError(f"a convolution {rows} px high with stride {stride_y} and padding {padding_y}")
    kernel = values[:-filters].reshape(filters, channels_in, rows, columns).transpose(2, 3, 1, 0)
    bias = values[-filters:]
    cursor.seek_tag(b"affine_")
    affine = cursor.tensor()
    if affine.size != 2 * filters:
        raise ValueError(f"an affine layer of {affine.size} values behind {filters} filters")
    gamma, beta = affine[:filters], affine[filters:]
    return ScaledConvolution(np.ascontiguousarray(kernel * gamma), bias * gamma + beta, stride_y, padding_y)
