"""`doorcam search`, with the real networks and the demo's public-domain portrait."""

import stat
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.config.paths import Home
from tests.unit.cli.conftest import Doorcam

Image = npt.NDArray[np.uint8]


@pytest.fixture
def portrait(tmp_path: Path, portrait_bgr: Image) -> Path:
    path = tmp_path / "portrait.png"
    cv2.imwrite(str(path), portrait_bgr)
    return path


@pytest.fixture
def pair(tmp_path: Path, portrait_bgr: Image) -> Path:
    """A photo with a large and a small face."""
    picture = np.full((512, 900, 3), 120, np.uint8)
    picture[:, 388:] = portrait_bgr
    picture[100:356, 60:316] = cv2.resize(portrait_bgr, (256, 256), interpolation=cv2.INTER_AREA)
    path = tmp_path / "pair.png"
    cv2.imwrite(str(path), picture)
    return path


def _enrol(doorcam: Doorcam, portrait: Path) -> None:
    assert doorcam("enroll", str(portrait), "--name", "艾琳·柯林斯", "--id", "eileen").code == 0


def test_the_nearest_come_first_with_their_distances(people: Home, doorcam: Doorcam, portrait: Path) -> None:
    _enrol(doorcam, portrait)
    (found,) = doorcam("search", str(portrait), "--top", "2", "--json").json
    assert (found["image"], found["face"], found["faces_in_photo"]) == (str(portrait), 1, 1)
    first, second = found["candidates"]
    assert (first["person_id"], first["name"]) == ("eileen", "艾琳·柯林斯")
    assert first["distance"] < 0.05 < second["distance"]
    assert 0 < found["search_ms"] < found["total_ms"]
    text = doorcam("search", str(portrait))
    assert text.code == 0
    assert all(words in text.out for words in ("艾琳·柯林斯", "Ada Lovelace", "searched in", "with reading the photo"))


def test_of_several_faces_the_largest_unless_asked_for_all(doorcam: Doorcam, portrait: Path, pair: Path) -> None:
    _enrol(doorcam, portrait)
    answer = doorcam("search", str(pair), "--json")
    (largest,) = answer.json
    assert largest["faces_in_photo"] == 2
    assert largest["box"][0] > 388
    assert answer.complaint == f"{pair} shows 2 faces; this is about the largest, see --every-face"
    both = doorcam("search", str(pair), "--every-face", "--json")
    assert both.err == ""
    assert [row["face"] for row in both.json] == [1, 2]
    assert [row["box"][0] > 388 for row in both.json] == [True, False]
    assert all(row["candidates"][0]["person_id"] == "eileen" for row in both.json)


def test_a_picture_side_by_side(doorcam: Doorcam, portrait: Path, pair: Path, tmp_path: Path) -> None:
    _enrol(doorcam, portrait)
    sheet = tmp_path / "new" / "sheet.jpg"
    assert doorcam("search", str(pair), "--every-face", "--picture", str(sheet)).code == 0
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    picture = cv2.imread(str(sheet))
    assert picture is not None
    rows = [picture[32:182], picture[234:384]]  # below the title of each row
    for row in rows:
        probe, enrolled = row[:, 12:162].astype(int), row[:, 174:324].astype(int)
        assert np.abs(probe - enrolled).mean() < 12, "the same face"
        assert probe.std() > 30


def test_people_without_a_readable_picture_are_shown_without(
    people: Home, doorcam: Doorcam, portrait: Path, tmp_path: Path
) -> None:
    answer = doorcam("search", str(portrait), "--picture", str(tmp_path / "sheet.jpg"), "--json")
    assert [near["person_id"] for near in answer.json[0]["candidates"]] in (["ada", "hu_ge"], ["hu_ge", "ada"])
    assert (tmp_path / "sheet.jpg").is_file()


def test_an_empty_gallery_is_told(doorcam: Doorcam, portrait: Path) -> None:
    answer = doorcam("search", str(portrait), "--json")
    assert (answer.code, answer.json[0]["candidates"]) == (0, [])
    assert "nobody is enrolled" in answer.complaint


def test_wrong_use_and_pictures_without_a_face(doorcam: Doorcam, portrait: Path, tmp_path: Path) -> None:
    wall = tmp_path / "wall.png"
    cv2.imwrite(str(wall), np.full((240, 320, 3), 180, np.uint8))
    for arguments, code, said in (
        ([str(wall)], 1, "no face found"),
        ([str(tmp_path / "missing.jpg")], 1, "missing.jpg"),
        ([str(portrait), "--picture", str(portrait)], 2, "JPEG"),
        ([str(portrait), "--top", "0"], 2, "top"),
    ):
        answer = doorcam("search", *arguments)
        assert (answer.code, answer.out) == (code, "")
        assert said in answer.complaint
