"""Embedders with random weights, converted from files in the published layouts."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.install import install_from_file
from doorcam.vision.weights.registry import entry
from tests.unit.vision.networks.numpy_networks import (
    Array,
    Layers,
    Named,
    inception_resnet_v1,
    openface_nn4_small2,
    standardised,
    unit,
)
from tests.unit.vision.weights.keras_files import write_csv_folder, write_h5

Image = npt.NDArray[np.uint8]

_FORWARD: dict[str, Callable[[Layers, Array], Array]] = {
    "facenet_keras_128": lambda layers, rgb: inception_resnet_v1(layers, standardised(rgb), 128),
    "deepface_facenet512": lambda layers, rgb: inception_resnet_v1(layers, (rgb - 127.5) / 127.5, 512),
    "openface_nn4_small2": lambda layers, rgb: openface_nn4_small2(layers, rgb / 255),
}


@dataclass(frozen=True)
class Random:
    """An embedder with random weights, in numpy.

    Attributes:
        arrays: Its weights.
        pictures_bgr: A few noise pictures.
        expected: Their embeddings.
    """

    arrays: Named
    pictures_bgr: Image
    expected: npt.NDArray[np.float64]


def _random(network_id: str) -> Random:
    space = entry(network_id).face_space
    assert space is not None
    rng = np.random.default_rng(5)
    pictures = rng.integers(0, 256, (2, space.input_px, space.input_px, 3), dtype=np.uint8)
    pictures[1] //= np.array([2, 1, 4], np.uint8)
    layers = Layers(11, 1e-5, gamma=True) if network_id.startswith("openface") else Layers(11, 1e-3, gamma=False)
    forward = _FORWARD[network_id]
    expected = np.stack([unit(forward(layers, picture[..., ::-1].astype(np.float64))) for picture in pictures])
    assert np.abs(expected[0] - expected[1]).max() > 0.02, "the pictures must not look alike to it"
    return Random(layers.arrays, pictures, expected)


@pytest.fixture(scope="session")
def random_networks() -> dict[str, Random]:
    """The embedders by their id."""
    return {network_id: _random(network_id) for network_id in _FORWARD}


@pytest.fixture(scope="session")
def brought(tmp_path_factory: pytest.TempPathFactory, random_networks: dict[str, Random]) -> dict[str, CompiledNetwork]:
    """The two networks a user brings, installed and converted as a user would have it."""
    folder = tmp_path_factory.mktemp("brought")
    names = ["facenet_keras_128", "openface_nn4_small2"]
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("DOORCAM_CACHE", str(folder))
        h5 = write_h5(folder / "facenet_keras_weights.h5", random_networks[names[0]].arrays)
        install_from_file(entry(names[0]), h5)
        csv = write_csv_folder(folder / "csv", random_networks[names[1]].arrays)
        install_from_file(entry(names[1]), csv)
        paths = NetworkCache(folder / "networks").ensure(names)
        h5.unlink()
        return {name: CompiledNetwork(path) for name, path in zip(names, paths, strict=True)}


@dataclass(frozen=True)
class Converted:
    """What `embedders_run.py` leaves: networks converted from other layouts, and answers about them."""

    networks: dict[str, CompiledNetwork]
    answers: dict[str, Any]


@pytest.fixture(scope="session")
def converted(tmp_path_factory: pytest.TempPathFactory, random_networks: dict[str, Random]) -> Converted:
    """Networks converted from a whole model's file and from an h5 file instead of CSV files."""
    folder = tmp_path_factory.mktemp("converted")
    write_h5(folder / "facenet512.h5", random_networks["deepface_facenet512"].arrays, whole_model=True)
    write_h5(folder / "openface.h5", random_networks["openface_nn4_small2"].arrays)
    command = [sys.executable, "-P", str(Path(__file__).with_name("embedders_run.py")), str(folder)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=170, check=False)
    assert run.returncode == 0, run.stderr
    (folder / "facenet512.h5").unlink()
    names = ["deepface_facenet512", "openface_nn4_small2"]
    networks = {name: CompiledNetwork(folder / f"{name}.xml") for name in names}
    return Converted(networks, json.loads((folder / "answers.json").read_text("utf-8")))
