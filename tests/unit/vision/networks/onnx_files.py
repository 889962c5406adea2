"""Writes a small face network as an ONNX file, byte by byte (onnx/onnx.proto), so that no package is needed."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_FLOAT, _INT, _INTS = 1, 2, 7


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, content: bytes | str) -> bytes:
    data = content.encode() if isinstance(content, str) else content
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _attribute(name: str, value: int | Sequence[int]) -> bytes:
    if isinstance(value, int):
        return _part(5, _part(1, name) + _number(3, value) + _number(20, _INT))
    return _part(5, _part(1, name) + b"".join(_number(8, each) for each in value) + _number(20, _INTS))


def _node(kind: str, inputs: Sequence[str], output: str, **attributes: int | Sequence[int]) -> bytes:
    ends = b"".join(_part(1, name) for name in inputs) + _part(2, output)
    return _part(1, ends + _part(4, kind) + b"".join(_attribute(*pair) for pair in attributes.items()))


def _tensor(name: str, values: Array) -> bytes:
    dims = b"".join(_number(1, size) for size in values.shape)
    return _part(5, dims + _number(2, _FLOAT) + _part(8, name) + _part(9, values.astype("<f4").tobytes()))


def _port(field: int, name: str, shape: Sequence[int]) -> bytes:
    dims = b"".join(_part(1, _number(1, size)) for size in shape)
    return _part(field, _part(1, name) + _part(2, _part(1, _number(1, _FLOAT) + _part(2, dims))))


def write_onnx(path: Path, kernel: Array, bias: Array, dense: Array) -> Path:
    """A network of one picture (1, 3, 112, 112): convolution with stride 2, ReLU, global average, dense.

    Args:
        path: Where to.
        kernel: (out, 3, rows, columns).
        bias: (out,).
        dense: (out, dimension).
    """
    graph = (
        _node("Conv", ["data", "kernel", "bias"], "a", kernel_shape=kernel.shape[2:], strides=(2, 2))
        + _node("Relu", ["a"], "b")
        + _node("GlobalAveragePool", ["b"], "c")
        + _node("Flatten", ["c"], "d", axis=1)
        + _node("MatMul", ["d", "dense"], "fc1")
        + _part(2, "faces")
        + _tensor("kernel", kernel)
        + _tensor("bias", bias)
        + _tensor("dense", dense)
        + _port(11, "data", (1, 3, 112, 112))
        + _port(12, "fc1", (1, dense.shape[1]))
    )
    path.write_bytes(_number(1, 8) + _part(8, _part(1, "") + _number(2, 13)) + _part(7, graph))
    return path


def write_yunet(path: Path, points: Sequence[tuple[float, float]]) -> Path:
    """A network with the ends of YuNet: a face of 40 pixels about every white cell of 8.

    Args:
        path: Where to.
        points: The five landmarks as shares of the face, in YuNet's order.
    """
    kinds = {
        "cls": np.zeros(1),
        "obj": np.zeros(1),
        "bbox": np.array([0.5, 0.5, np.log(5), np.log(5)]),
        "kps": (np.array(points).ravel() - 0.5) * 5 + 0.5,
    }
    nodes, tensors, ports = b"", b"", b""
    for kind, biases in kinds.items():
        for stride in (8, 16, 32):
            name, size = f"{kind}_{stride}", len(biases)
            bright = 1 / (3 * stride**2 * 255) if kind in ("cls", "obj") and stride == 8 else 0
            kernel = np.full((size, 3, stride, stride), bright, np.float32)
            tensors += _tensor(f"k{name}", kernel) + _tensor(f"b{name}", biases.astype(np.float32))
            nodes += _node(
                "Conv",
                ["input", f"k{name}", f"b{name}"],
                f"c{name}",
                kernel_shape=(stride, stride),
                strides=(stride, stride),
            )
            nodes += _node("Transpose", [f"c{name}"], f"t{name}", perm=(0, 2, 3, 1))
            nodes += _node("Flatten", [f"t{name}"], name, axis=1)
            ports += _port(12, name, (1, (640 // stride) ** 2 * size))
    graph = nodes + _part(2, "yunet") + tensors + _port(11, "input", (1, 3, 640, 640)) + ports
    path.write_bytes(_number(1, 8) + _part(8, _part(1, "") + _number(2, 13)) + _part(7, graph))
    return path
