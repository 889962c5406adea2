"""The passive check with the published weights, which are not in the repository."""

from pathlib import Path

import numpy as np
import pytest

from doorcam.vision.liveness.passive import NETWORK_IDS, PassiveCheck, grown_crop, installed
from doorcam.vision.pictures import read_picture
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import CompiledNetwork
from doorcam.vision.weights.install import install_from_file
from doorcam.vision.weights.registry import entry


@pytest.fixture(scope="module")
def check(minifasnets: dict[str, CompiledNetwork]) -> PassiveCheck:
    return PassiveCheck([minifasnets[network_id] for network_id in NETWORK_IDS])


@pytest.mark.faces
@pytest.mark.parametrize(("name", "person"), [("image_F1", False), ("image_F2", False), ("image_T1", True)])
def test_its_authors_pictures_are_told_apart(
    check: PassiveCheck, reader: FaceReader, minifasnet_files: Path, name: str, person: bool
) -> None:
    picture = read_picture(minifasnet_files / f"{name}.jpg")
    face = reader.read(picture)[0]
    liveness = check(picture, face.detection.box_xyxy_px)
    assert liveness > 0.9 if person else liveness < 0.3


def test_a_crop_is_the_box_grown_about_its_centre() -> None:
    image = np.zeros((300, 400, 3), np.uint8)
    image[100:180, 150:230] = 255
    crop = grown_crop(image, np.array([170, 120, 210, 160], np.float32), 2.0)
    assert crop.shape == (80, 80, 3)
    assert (crop > 250).mean() > 0.95
    assert (grown_crop(image, np.array([170, 120, 210, 160], np.float32), 4.0) > 250).mean() == pytest.approx(
        0.25, abs=0.02
    )


@pytest.mark.parametrize(
    "box", [(-50, -40, 30, 60), (380, 280, 460, 400), (-100, -100, 500, 500), (900, 900, 950, 950), (10, 10, 10, 10)]
)
def test_a_crop_stays_inside_the_picture(box: tuple[float, ...]) -> None:
    image = np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    assert grown_crop(image, np.array(box, np.float32), 2.7).shape == (80, 80, 3)
    assert grown_crop(image[:1, :1], np.array(box, np.float32), 2.7).shape == (80, 80, 3)


def test_it_is_installed_once_both_networks_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minifasnet_files: Path
) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    for network_id in NETWORK_IDS:
        assert not installed()
        install_from_file(entry(network_id), minifasnet_files / entry(network_id).file)
    assert installed()
