"""Writes weights as the published files have them."""

from collections.abc import Mapping
from pathlib import Path

import h5py
import numpy as np
import numpy.typing as npt

Named = Mapping[str, Mapping[str, npt.NDArray[np.float32]]]

_CSV_SUFFIXES = {"kernel": "w", "bias": "b", "gamma": "w", "beta": "b", "moving_mean": "m", "moving_variance": "v"}


def write_h5(path: Path, arrays: Named, *, whole_model: bool = False) -> Path:
    """An h5 file of weights as Keras 2 writes it, alone or inside a whole model."""
    with h5py.File(path, "w") as file:
        root = file.create_group("model_weights") if whole_model else file
        if whole_model:
            file.attrs["model_config"] = b'{"class_name": "Lambda"}'
        root.attrs["layer_names"] = [b"input_1", *(layer.encode() for layer in arrays)]
        root.create_group("input_1").attrs["weight_names"] = np.array([], "S1")
        for layer, named in arrays.items():
            group = root.create_group(layer)
            group.attrs["weight_names"] = [f"{layer}/{name}:0".encode() for name in named]
            for name, array in named.items():
                group.create_dataset(f"{layer}/{name}:0", data=array)
    return path


def write_csv_folder(folder: Path, arrays: Named) -> Path:
    """A folder of CSV files as Keras-OpenFace has them, kernels as (out, in, rows, columns)."""
    folder.mkdir()
    for layer, named in arrays.items():
        for name, array in named.items():
            if name == "kernel":
                array = np.moveaxis(array, (-1, -2), (0, 1)) if array.ndim == 4 else array.T
            rows = array.reshape(array.shape[0], -1).astype(np.float64).round(5).tolist()
            text = "\n".join(",".join(map(str, row)) for row in rows)
            stem = "dense" if layer == "dense_layer" else layer
            (folder / f"{stem}_{_CSV_SUFFIXES[name]}.csv").write_text(f"{text}\n", "utf-8")
    return folder
