"""`doorcam evaluate`, with the real networks."""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from tests.unit.cli.conftest import Doorcam

QUICK = ("--resamples", "100", "--degraded", "1", "--seed", "3")


@pytest.fixture
def two_people(tmp_path: Path, portrait_bgr: npt.NDArray[np.uint8]) -> Path:
    """A portrait, and the same face drawn out until it is somebody else's."""
    folder = tmp_path / "people"
    portrait = cv2.resize(portrait_bgr, (240, 240), interpolation=cv2.INTER_AREA)
    other = cv2.resize(portrait, (180, 270))[:, ::-1]
    for name, picture in (("eileen", portrait), ("other", other)):
        (folder / name).mkdir(parents=True)
        for number, light in enumerate((1.0, 0.8)):
            cv2.imwrite(str(folder / name / f"{number}.png"), (picture * light).astype(np.uint8))
    (folder / "names.csv").write_text("id,name\neileen,艾琳·柯林斯\n", "utf-8")
    return folder


def test_a_study_of_two_people(two_people: Path, tmp_path: Path, doorcam: Doorcam) -> None:
    (two_people / "eileen" / "broken.jpg").write_bytes(b"no picture")
    out = tmp_path / "study"
    answer = doorcam("evaluate", str(two_people), "--out", str(out), "--json", *QUICK)
    assert answer.code == 0
    by_type = {row["type"]: row for row in answer.json}
    assert by_type["photos"] == {"type": "photos", "model": "dlib_resnet_v1", "photos": 4, "people": 2}
    assert "broken.jpg" in by_type["left_out"]["photo"]
    assert (by_type["verification"]["genuine_pairs"], by_type["verification"]["impostor_pairs"]) == (2, 4)
    assert "cannot be claimed" in by_type["tar"]["doubt"]
    assert by_type["confusion"]["names"][0] in ("艾琳·柯林斯", "other")
    names = {*("report.jsonl", "det.png", "roc.png", "distances.png", "degradation.png", "confusions.jpg")}
    assert {path.name for path in out.iterdir()} == names | {"degraded.jpg"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in (out, *out.iterdir()))
    assert answer.err == ""


def test_it_is_shown_to_people_too(two_people: Path, doorcam: Doorcam) -> None:
    answer = doorcam("evaluate", str(two_people), *QUICK)
    assert answer.code == 0
    assert "4 photos of 2 people" in answer.out
    assert "equal error rate" in answer.out
    assert "too few people have enough photos" in answer.err


@pytest.mark.parametrize("missing", ["gone", "empty"])
def test_a_folder_without_people_is_one_line(missing: str, tmp_path: Path, doorcam: Doorcam) -> None:
    (tmp_path / "empty").mkdir()
    answer = doorcam("evaluate", str(tmp_path / missing))
    assert (answer.code, answer.out) == (1, "")
    assert missing in answer.complaint


def test_a_wrong_file_of_pairs_is_said_before_the_photos_are_read(
    two_people: Path, tmp_path: Path, doorcam: Doorcam
) -> None:
    (tmp_path / "pairs.txt").write_text("nothing\n")
    answer = doorcam("evaluate", str(two_people), "--pairs", str(tmp_path / "pairs.txt"))
    assert (answer.code, answer.out) == (1, "")
    assert "pairs.txt line 1" in answer.complaint


def test_a_place_that_cannot_be_written_is_said_first(two_people: Path, tmp_path: Path, doorcam: Doorcam) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = doorcam("evaluate", str(two_people), "--out", str(tmp_path / "file"))
    assert (answer.code, answer.out) == (1, "")
    assert str(tmp_path / "file") in answer.complaint


@pytest.mark.faces
def test_the_default_networks_on_photos_of_real_faces(test_data: Path, doorcam: Doorcam) -> None:
    answer = doorcam("evaluate", str(test_data / "people"), "--json", "--resamples", "100", "--degraded", "0")
    rows = answer.json
    tar = {row["far"]: row["tar"]["value"] for row in rows if row["type"] == "tar"}
    assert tar[1e-3] >= 0.97
    fnir = {(row["strategy"], row["fpir"]): row["fnir"]["value"] for row in rows if row["type"] == "fnir"}
    assert fnir["best", 1e-3] <= 0.02
