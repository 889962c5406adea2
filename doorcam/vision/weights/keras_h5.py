"""Reads arrays from an h5 file of Keras weights, by layer name and shape, and nothing else.

Keras keeps a group for each layer, at the root of a file of weights and in the group `model_weights`
of a whole model; the arrays lie somewhere below it under names like `kernel:0`. Only arrays are read:
never the description of a model, which can hold code. The shapes are known beforehand, so a file
cannot make the reader set aside more memory than the network needs.
Layout: keras/src/legacy/saving/legacy_h5_format.py.
"""

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from doorcam.errors import WeightsFault
from doorcam.vision.weights.named_arrays import NamedArrays, Wanted, checked

# The largest network here has some five hundred.
_MAX_LAYERS = 4096
# Below a layer's group: one group of the same name, at most two names deep, with up to six arrays.
_MAX_DEPTH = 4
_MAX_MEMBERS = 16


def read_keras_h5(path: Path, wanted: Wanted) -> NamedArrays:
    """Read the weights of a network's layers.

    Args:
        path: The h5 file.
        wanted: What the network needs; layers of the file beyond it are left alone.

    Returns:
        The arrays, float32, in exactly the shapes wanted.

    Raises:
        WeightsFault: if the file is missing or damaged, or a layer is not there or of another shape; it names it.
    """
    try:
        with h5py.File(path, "r", locking=False) as file:
            layers = _layers(path, file)
            return {layer: _read_layer(path, layers, layer, shapes) for layer, shapes in wanted.items()}
    except WeightsFault:
        raise
    except FileNotFoundError as error:
        raise WeightsFault(f"cannot read the weights file {path}", error.strerror or "") from error
    except (OSError, RuntimeError, ValueError, TypeError, KeyError, UnicodeError) as error:
        raise WeightsFault(f"the weights file {path} is damaged ({error})") from error


def _layers(path: Path, file: Any) -> Any:
    group = _member(path, file, "model_weights") if "model_weights" in file else file
    if not isinstance(group, h5py.Group) or len(group) > _MAX_LAYERS:
        raise WeightsFault(f"the weights file {path} is not one of Keras weights")
    return group


def _read_layer(path: Path, layers: Any, layer: str, shapes: Any) -> dict[str, npt.NDArray[np.float32]]:
    if layer not in layers:
        raise WeightsFault(f"{path} has no layer {layer}")
    found: dict[str, Any] = {}
    _collect(path, layer, _member(path, layers, layer), found, _MAX_DEPTH)
    if found.keys() != shapes.keys():
        has, needs = (", ".join(sorted(names)) or "nothing" for names in (found, shapes))
        raise WeightsFault(f"{path}: the layer {layer} has {has}, the network needs {needs}")
    return {name: _read_array(path, layer, name, found[name], shape) for name, shape in shapes.items()}


def _collect(path: Path, layer: str, group: Any, found: dict[str, Any], depth: int) -> None:
    """Gather a layer's arrays by the last part of their name, without the `:0` older versions put there."""
    if not isinstance(group, h5py.Group) or depth == 0 or len(group) > _MAX_MEMBERS:
        raise WeightsFault(f"{path}: the layer {layer} is not laid out as Keras does")
    for key in group:
        member = _member(path, group, key)
        if not isinstance(member, h5py.Dataset):
            _collect(path, layer, member, found, depth - 1)
            continue
        name = key.removesuffix(":0")
        if name in found:
            raise WeightsFault(f"{path}: the layer {layer} has {name} twice")
        found[name] = member


def _member(path: Path, group: Any, key: str) -> Any:
    """A member of a group that lies in this very file and place."""
    if not isinstance(group.get(key, getlink=True), h5py.HardLink):
        raise WeightsFault(f"{path}: {key} is a link to something else, which is not followed")
    return group[key]


def _read_array(path: Path, layer: str, name: str, array: Any, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    what = f"{path}: {name} of the layer {layer}"
    if array.shape != shape:
        raise WeightsFault(f"{what} has the shape {array.shape}, the network needs {shape}")
    if array.dtype.kind != "f" or array.dtype.itemsize > 8:
        raise WeightsFault(f"{what} is of the type {array.dtype}, not of floating-point numbers")
    plain = array.id.get_create_plist().get_layout() in (h5py.h5d.CONTIGUOUS, h5py.h5d.COMPACT)
    if not plain or array.external is not None or array.id.get_storage_size() != array.nbytes:
        raise WeightsFault(f"{what} is not stored as Keras does: in one piece, unpacked, in this file")
    return checked(path, layer, name, array[()], shape)
