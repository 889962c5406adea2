"""Networks, and the answers of the libraries they are compared with."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.detection import check_image
from doorcam.vision.liveness import passive
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector
from doorcam.vision.pictures import read_picture
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.install import install_from_file
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]


@pytest.fixture(scope="session")
def network_files(reader: FaceReader, network_cache: Path) -> dict[str, Path]:
    """The converted .xml file of each network."""
    names = (*NETWORK_IDS, reader.model_id)
    return dict(zip(names, NetworkCache(network_cache / "networks").ensure(names), strict=True))


@pytest.fixture(scope="session")
def networks(network_files: dict[str, Path]) -> dict[str, CompiledNetwork]:
    """All networks by their id, for uint8 pictures."""
    return {network_id: CompiledNetwork(path) for network_id, path in network_files.items()}


@pytest.fixture(scope="session")
def detector_files(network_files: dict[str, Path]) -> list[Path]:
    """What `MtcnnDetector.load` wants."""
    return [network_files[name] for name in NETWORK_IDS]


@pytest.fixture(scope="session")
def detector(detector_files: list[Path]) -> MtcnnDetector:
    """A detector with the settings of the package `mtcnn`."""
    return MtcnnDetector.load(detector_files)


@pytest.fixture(scope="session")
def minifasnet_files(test_data: Path) -> Path:
    """The folder of the published weights and sample pictures of MiniFASNet, beside that of the photos."""
    folder = test_data.parent / "models" / "minifasnet"
    if not folder.is_dir():
        pytest.skip(f"no weights of MiniFASNet here: put them into {folder}")
    return folder


@pytest.fixture(scope="session")
def minifasnets(tmp_path_factory: pytest.TempPathFactory, minifasnet_files: Path) -> dict[str, CompiledNetwork]:
    """Both networks, installed and converted as a user would have it."""
    folder = tmp_path_factory.mktemp("minifasnets")
    names = passive.NETWORK_IDS
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("DOORCAM_CACHE", str(folder))
        for name in names:
            install_from_file(entry(name), minifasnet_files / entry(name).file)
        paths = NetworkCache(folder / "networks").ensure(names)
        return {name: CompiledNetwork(path) for name, path in zip(names, paths, strict=True)}


@pytest.fixture(scope="session")
def aligned_bgr(reader: FaceReader, portrait_bgr: Image) -> Image:
    """The aligned face of the portrait."""
    (face,) = reader.read(portrait_bgr)
    return face.aligned_bgr


@pytest.fixture(scope="session")
def noise_batches() -> dict[str, Image]:
    """For each network a few seeded random pictures of a size it takes."""
    rng = np.random.default_rng(7)
    sizes = {"mtcnn_pnet": (31, 44), "mtcnn_rnet": (24, 24), "mtcnn_onet": (48, 48), "dlib_resnet_v1": (150, 150)}
    return {name: rng.integers(0, 256, (3, *size, 3), dtype=np.uint8) for name, size in sizes.items()}


@dataclass(frozen=True)
class Reference:
    """What TensorFlow and the package `mtcnn` say; see `reference_run.py`.

    Attributes:
        outputs: For each network its outputs for `noise_batches`, in an order of their own.
        refusals: For each kind of wrong weights the exception's class and its text.
        pictures: The pictures given to the package `mtcnn`.
        faces: For each of them the faces it found.
    """

    outputs: dict[str, list[npt.NDArray[np.float32]]]
    refusals: dict[str, list[str]]
    pictures: dict[str, Image]
    faces: dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="session")
def reference(
    tmp_path_factory: pytest.TempPathFactory,
    noise_batches: dict[str, Image],
    portrait_bgr: Image,
    request: pytest.FixtureRequest,
) -> Reference:
    """The answers of the reference libraries, which need TensorFlow and so run in a process of their own."""
    folder = tmp_path_factory.mktemp("reference")
    pictures = _portraits(portrait_bgr) | _photos(request)
    for name, picture in pictures.items():
        cv2.imwrite(str(folder / f"{name}.png"), check_image(picture))
    np.savez(folder / "batches.npz", allow_pickle=False, **noise_batches)
    command = [sys.executable, "-P", str(Path(__file__).with_name("reference_run.py")), str(folder)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    answers = json.loads((folder / "answers.json").read_text("utf-8"))
    with np.load(folder / "outputs.npz") as stored:
        outputs = {name: [stored[key] for key in stored if key.startswith(name)] for name in noise_batches}
    return Reference(outputs, answers["refusals"], pictures, answers["faces"])


def _portraits(portrait_bgr: Image) -> dict[str, Image]:
    """The portrait at several scales, and a picture with five of it."""
    scaled = {f"portrait_{scale}": cv2.resize(portrait_bgr, None, fx=scale, fy=scale) for scale in (0.5, 1.0, 1.7)}
    several = np.full((620, 940, 3), 96, np.uint8)
    for left, top, side in ((0, 0, 512), (530, 10, 400), (10, 420, 200), (300, 430, 190), (620, 420, 150)):
        several[top : top + side, left : left + side] = cv2.resize(portrait_bgr, (side, side), interpolation=3)
    return {**scaled, "several": several}  # type: ignore[dict-item]


def _photos(request: pytest.FixtureRequest) -> dict[str, Image]:
    """Photos of real faces, where there are any."""
    try:
        folder: Path = request.getfixturevalue("test_data")
    except pytest.skip.Exception:
        return {}
    paths = [*sorted((folder / "photos").iterdir()), *sorted((folder / "people").glob("*/*.jpg"))[::2]]
    return {f"photo_{path.stem}": read_picture(path) for path in paths}
