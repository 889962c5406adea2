"""What can be wrong with the surroundings: one clear line each, and nothing changed."""

import shutil
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from tests.end2end.commands import Doorcam


def snapshot_of(folder: Path) -> dict[Path, bytes]:
    """All files below a folder, but for the journals of SQLite, which come and go."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if not path.name.endswith(("-wal", "-shm"))}


def bomb(path: Path) -> Path:
    """A PNG of 20,000 x 20,000 pixels in half a megabyte."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    row = b"\0" * (1 + 20_000 * 3)
    rows = b"".join(packer.compress(row) for _ in range(20_000)) + packer.flush()
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return path


def test_files_that_are_no_photos(doorcam: Doorcam, photo: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("not a picture")
    empty = tmp_path / "empty.png"
    empty.touch()
    cut = tmp_path / "cut.png"
    cut.write_bytes(photo.read_bytes()[:5000])
    for path in (text, empty, cut, bomb(tmp_path / "bomb.png"), tmp_path / "missing.jpg", tmp_path):
        assert doorcam("detect", path).is_fault(path.name)
        enrolled = doorcam("enroll", path, "--name", "Nobody")
        assert enrolled.code == 1
        assert path.name in enrolled.err
        assert "Traceback" not in enrolled.err
    assert doorcam("people", "list", "--json").lines == []


def test_photos_of_every_kind_show_the_same_face(
    doorcam: Doorcam, portrait_bgr: npt.NDArray[np.uint8], photo: Path, tmp_path: Path
) -> None:
    grey = cv2.cvtColor(portrait_bgr, cv2.COLOR_BGR2GRAY)
    alpha = np.dstack([portrait_bgr, np.full(grey.shape, 255, np.uint8)])
    for name, image in {"alpha.png": alpha, "grey.png": grey, "deep.png": grey.astype(np.uint16) * 257}.items():
        cv2.imwrite(str(tmp_path / name), image)
    turned = Image.fromarray(np.rot90(portrait_bgr[:, :, ::-1]))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif, quality=95)
    folder = tmp_path / "照片"
    folder.mkdir()
    shutil.copy(photo, folder / "艾琳.png")
    doorcam("enroll", photo, "--name", "Eileen")
    paths = [*(tmp_path / name for name in ("alpha.png", "grey.png", "deep.png", "turned.jpg")), folder / "艾琳.png"]
    answers = doorcam("identify", *paths, "--json").lines
    assert [[face["name"] for face in answer["faces"]] for answer in answers] == [["Eileen"]] * 5


def test_photos_that_cannot_be_enrolled_say_why(
    doorcam: Doorcam, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((400, 400, 3), 128, np.uint8))
    cv2.imwrite(str(tmp_path / "twins.png"), np.hstack([portrait_bgr, portrait_bgr]))
    cv2.imwrite(str(tmp_path / "far.png"), cv2.resize(portrait_bgr, None, fx=0.5, fy=0.5))
    for name, reason in {"wall.png": "no face", "twins.png": "2 faces", "far.png": "px"}.items():
        refused = doorcam("enroll", tmp_path / name, "--name", "Somebody")
        assert refused.code == 1
        assert reason in refused.err, refused.err
    assert doorcam("people", "list", "--json").lines == []


def test_folders(doorcam: Doorcam, photo: Path, tmp_path: Path) -> None:
    people = tmp_path / "people"
    people.mkdir()
    assert doorcam("enroll", "--folder", people).is_fault("people")
    (people / "胡歌").mkdir()
    shutil.copy(photo, people / "胡歌" / "1.png")
    (people / "胡歌" / "notes.txt").write_text("not a photo")
    (people / "empty").mkdir()
    assert doorcam("enroll", "--folder", people).code == 0
    assert [person["name"] for person in doorcam("people", "list", "--json").lines] == ["胡歌"]


def test_cameras_that_are_not_there(doorcam: Doorcam, tmp_path: Path) -> None:
    text = tmp_path / "notes.mp4"
    text.write_text("not a video")
    for source in ("99", "/dev/video99", "No Such Camera", str(tmp_path / "missing.mp4"), str(text)):
        outcome = doorcam("run", "--source", source, "--json")
        assert outcome.is_fault(source)
        assert [line["type"] for line in outcome.lines] == ["summary"]


def test_a_video_cut_short(doorcam: Doorcam, visit: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.avi"
    data = visit.read_bytes()
    cut.write_bytes(data[: len(data) // 3])
    outcome = doorcam("run", "--source", cut, "--json")
    assert outcome.is_fault("cut.avi", "early")
    assert 0 < outcome.lines[-1]["frames"] < 120


def test_a_gallery_that_is_no_database(doorcam: Doorcam, photo: Path, visit: Path) -> None:
    encodings = doorcam.home / "encodings"
    encodings.mkdir(parents=True)
    (encodings / "gallery.sqlite").write_text("people: none\n" * 100)
    before = snapshot_of(encodings)
    for command in (("people", "list"), ("enroll", photo, "--name", "A"), ("run", "--source", visit)):
        assert doorcam(*command).is_fault("gallery.sqlite")
    assert snapshot_of(encodings) == before


def test_a_home_that_is_a_file(doorcam: Doorcam, photo: Path) -> None:
    doorcam.home.write_text("in the way")
    assert doorcam("enroll", photo, "--name", "A").is_fault("home")
    assert doorcam.home.read_text() == "in the way"


@pytest.mark.parametrize("damage", ["cut", "missing"])
def test_weights_that_are_damaged(doorcam: Doorcam, photo: Path, tmp_path: Path, damage: str) -> None:
    """A copy of the package with damaged weights goes before the installed one."""
    from importlib.metadata import distribution

    original = distribution("face_recognition_models")
    name = "face_recognition_models/models/dlib_face_recognition_resnet_model_v1.dat"
    site = tmp_path / "site"
    (site / name).parent.mkdir(parents=True)
    info = site / "face_recognition_models-0.3.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: face_recognition_models\nVersion: 0.3.0\n")
    if damage == "cut":
        whole = Path(str(original.locate_file(name))).read_bytes()
        (site / name).write_bytes(whole[: len(whole) // 2])
    fresh = Doorcam(doorcam.home, tmp_path / "empty_cache")
    outcome = fresh("detect", photo, PYTHONPATH=str(site))
    assert outcome.is_fault("dlib_face_recognition_resnet_model_v1.dat", "pip install")
    assert not list((tmp_path / "empty_cache").rglob("*.xml"))
