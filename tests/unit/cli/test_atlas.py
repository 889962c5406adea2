"""`doorcam atlas`."""

import stat
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.config.paths import Home
from doorcam.domain import Event, EventKind, SystemClock
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import encode_jpeg
from tests.unit.cli.conftest import MOMENT, Doorcam, templates


def test_a_page_and_a_picture_for_their_owner_alone(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    page = tmp_path / "maps" / "gallery.html"
    answer = doorcam("atlas", str(page), "--json")
    files = [str(page), str(page.with_suffix(".png"))]
    assert answer.json == [{"type": "atlas", "files": files, "people": 2, "faces": 3, "unknown": 0, "outliers": 0}]
    assert page.with_suffix(".png").read_bytes().startswith(b"\x89PNG")
    assert "3 photos of 2 people" in page.read_text("utf-8")
    assert {stat.S_IMODE(path.stat().st_mode) for path in page.parent.iterdir()} == {0o600}
    assert "3 faces of 2 people" in doorcam("atlas", str(page)).out


def test_an_empty_gallery_has_an_atlas(doorcam: Doorcam, tmp_path: Path) -> None:
    assert doorcam("atlas", str(tmp_path / "empty.html"), "--json").json[0]["faces"] == 0


def test_a_photo_of_somebody_else_is_named(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    gallery = Gallery.open(people.gallery, SystemClock())
    gallery.enrol(None, templates(4), person_id="hu_ge")
    (wrong,) = templates(1)
    gallery.enrol("<script>alert(1)</script>", [*templates(8, 9), wrong], person_id="eve")
    gallery.close()
    page = tmp_path / "gallery.html"
    *outliers, atlas = doorcam("atlas", str(page), "--json").json
    assert atlas["outliers"] == len(outliers)
    found = {(row["person_id"], row["photo"]): row for row in outliers}
    row = found["eve", "photo1.jpg"]
    assert (row["nearest_id"], row["nearest_photo"], row["nearest_distance"]) == ("ada", "photo1.jpg", 0)
    assert row["distance"] > 1
    assert "<script>alert(1)</script>" not in page.read_text("utf-8")


def test_unknown_faces_of_the_journal_are_on_it(
    people: Home, doorcam: Doorcam, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    journal = Journal.open(people.journal, people.snapshots)
    unknown = Event(0, MOMENT, EventKind.UNKNOWN, "unknown_face", 1, distance=0.8, source="demo")
    for picture in (portrait_bgr, np.full((90, 90, 3), 90, np.uint8), portrait_bgr):
        journal.append(unknown, encode_jpeg(picture))
    journal.append(unknown)
    journal.close()
    page = str(tmp_path / "gallery.html")
    assert doorcam("atlas", page, "--json").json[-1]["unknown"] == 2, "those in which a face is found again"
    assert doorcam("atlas", page, "--unknown", "2", "--json").json[-1]["unknown"] == 1, "of the last two events"
    assert doorcam("atlas", page, "--unknown", "0", "--json").json[-1]["unknown"] == 0


@pytest.mark.parametrize(("out", "code", "said"), [("map.png", 2, ".html"), ("file/map.html", 1, "file")])
def test_a_page_that_cannot_be_written(
    people: Home, doorcam: Doorcam, tmp_path: Path, out: str, code: int, said: str
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    answer = doorcam("atlas", str(tmp_path / out))
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.complaint


def test_of_too_many_photos_some_are_drawn(
    people: Home, doorcam: Doorcam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("doorcam.cli.atlas._MOST_FACES", 2)
    answer = doorcam("atlas", str(tmp_path / "gallery.html"), "--json")
    assert answer.json[-1]["faces"] == 2
    assert answer.complaint == "the map shows 2 of 3 photos, drawn at random"
