"""Reads arrays from a folder of CSV files, a file each, as Keras-OpenFace has them.

The file `conv1_w.csv` holds the kernel of the layer conv1 and `conv1_b.csv` its bias; of a batch
normalisation `_w`, `_b`, `_m` and `_v` are gamma, beta, mean and variance. Kernels are written as
PyTorch orders them: (out, in, rows, columns), or (out, in) for a dense layer; how the numbers are
spread over lines says nothing.
Layout: iwantooxxoox/Keras-OpenFace, utils.py.
"""

from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault
from doorcam.vision.weights.named_arrays import NamedArrays, Wanted, checked

_SUFFIXES = {"kernel": "w", "bias": "b", "gamma": "w", "beta": "b", "moving_mean": "m", "moving_variance": "v"}
# "-1.234567890123456789e-300" and the end of a line: as long as a number gets.
_BYTES_PER_VALUE = 28
_MAX_NAMED = 5


def read_csv_folder(folder: Path, wanted: Wanted) -> NamedArrays:
    """Read the weights of a network's layers.

    Args:
        folder: With the files; others in it are left alone. The files of the layer `dense_layer` begin with `dense`.
        wanted: What the network needs.

    Returns:
        The arrays, float32, in the shapes wanted and so with kernels (rows, columns, in, out).

    Raises:
        WeightsFault: if files are missing, too large or not numbers, or of another size; it names them.
    """
    files = {
        (layer, name): folder / f"{layer.removesuffix('_layer')}_{_SUFFIXES[name]}.csv"
        for layer, shapes in wanted.items()
        for name in shapes
    }
    missing = [path.name for path in files.values() if not path.is_file()]
    if missing:
        more = f" and {len(missing) - _MAX_NAMED} more" if len(missing) > _MAX_NAMED else ""
        raise WeightsFault(f"the folder {folder} lacks {', '.join(missing[:_MAX_NAMED])}{more}")
    return {
        layer: {name: _read(files[layer, name], layer, name, shape) for name, shape in shapes.items()}
        for layer, shapes in wanted.items()
    }


def _read(path: Path, layer: str, name: str, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    most = _BYTES_PER_VALUE * prod(shape)
    try:
        with path.open("rb") as file:
            text = file.read(most + 1)
    except OSError as error:
        raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "") from error
    if len(text) > most:
        raise WeightsFault(f"{path} is too long to be {name} of the layer {layer}: {prod(shape)} numbers")
    try:
        numbers = np.array(text.replace(b",", b" ").split(), np.float64)
    except ValueError as error:
        raise WeightsFault(f"{path} is damaged: it holds something that is no number") from error
    values = checked(path, layer, name, numbers, (prod(shape),))
    return _as_keras(values, shape) if name == "kernel" else values


def _as_keras(kernel: npt.NDArray[np.float32], shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    *window, channels_in, channels_out = shape
    written = kernel.reshape(channels_out, channels_in, *window)
    return np.ascontiguousarray(np.moveaxis(written, (0, 1), (-1, -2)))
