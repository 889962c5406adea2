"""Photos of one person become a person."""

from pathlib import Path

import numpy as np
import pytest

from doorcam.errors import Cancelled, UsageFault
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import MAX_FILE_BYTES
from tests.unit.gallery.photos import ColourReader, names, photo


def test_photos_become_a_person(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    good = [photo(tmp_path / f"{number}.png", 5, shade=number) for number in range(2)]
    bad = [
        photo(tmp_path / "none.png", 5, faces=0),
        photo(tmp_path / "two.png", 5, faces=2),
        photo(tmp_path / "far.png", 5, size_px=40),
        photo(tmp_path / "dim.png", 5, quality=3),
        tmp_path / "gone.png",
        tmp_path,
    ]
    text = tmp_path / "text.jpg"
    text.write_text("no picture")
    report = enroller.enrol_photos([*good, *bad, text], "胡歌", "hu_ge")
    (enrolled,) = report.people
    assert (enrolled.person.name, enrolled.photos_taken, enrolled.photos_known) == ("胡歌", 2, 0)
    assert names(gallery) == {"hu_ge": "胡歌"}
    assert gallery.templates("hu_ge")[1].source == "1.png"
    reasons = {refused.path.name: refused.reason for refused in report.refused}
    assert set(reasons) == {path.name for path in [*bad, text]}
    assert "no face found" in reasons["none.png"]
    assert "2 faces" in reasons["two.png"]
    assert "40 px" in reasons["far.png"]
    assert "quality" in reasons["dim.png"]
    assert "No such file" in reasons["gone.png"]
    assert "not a picture" in reasons["text.jpg"]


def test_nobody_is_made_of_bad_photos(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    report = enroller.enrol_photos([photo(tmp_path / "none.png", 5, faces=0)], "Ann")
    assert (report.people, len(report.refused), gallery.people()) == ((), 1, [])


def test_the_same_photo_again_is_known_and_not_read(
    enroller: Enroller, gallery: Gallery, reader: ColourReader, tmp_path: Path
) -> None:
    first = photo(tmp_path / "1.png", 5)
    person = enroller.enrol_photos([first, first], "Ann").people[0].person
    assert reader.pictures_read == 1
    again = enroller.enrol_photos([first], "Ann")
    assert [(p.person, p.photos_taken, p.photos_known) for p in again.people] == [(person, 0, 1)]
    assert reader.pictures_read == 1
    more = enroller.enrol_photos([first, photo(tmp_path / "2.png", 5, shade=1)], None, person.person_id)
    assert [(p.photos_taken, p.photos_known) for p in more.people] == [(1, 1)]
    assert more.warnings == ()
    assert names(gallery) == {person.person_id: "Ann"}


def test_a_wrong_name_or_id_is_refused_before_a_photo_is_read(
    enroller: Enroller, reader: ColourReader, tmp_path: Path
) -> None:
    path = photo(tmp_path / "1.png", 5)
    for name, person_id in (("", None), ("Ann", "a/b"), ("x" * 201, None)):
        with pytest.raises(UsageFault):
            enroller.enrol_photos([path], name, person_id)
    assert reader.pictures_read == 0


def test_a_cancelled_enrolment_enrols_nobody(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    photos = [photo(tmp_path / f"{number}.png", 5, shade=number) for number in range(3)]
    seen = []

    def cancel_at_the_third(what: str, done: int, total: int) -> None:
        seen.append((what, done, total))
        if done == 2:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        enroller.enrol_photos(photos, "Ann", progress=cancel_at_the_third)
    assert seen == [("Reading 0.png", 0, 3), ("Reading 1.png", 1, 3), ("Reading 2.png", 2, 3)]
    assert gallery.people() == []


def test_hundreds_of_photos_of_one_person_are_thinned_out_on_the_way(
    enroller: Enroller, gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("doorcam.gallery.enrolment._HELD", 12)
    photos = [photo(tmp_path / f"{n:02}.png", 50 + n % 3, shade=n, quality=100 + n) for n in range(60)]
    report = enroller.enrol_photos(photos, "Ann", "ann")
    assert len(gallery.person("ann").template_models) == 10
    assert len(report.refused) == 50
    assert {template.embedding.vector[0] for template in gallery.templates("ann")} == {
        np.float32(value) for value in (5.0, 5.1, 5.2)
    }


def test_a_file_of_gigabytes_is_refused_unread(
    enroller: Enroller, reader: ColourReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = photo(tmp_path / "huge.png", 1)
    with huge.open("r+b") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)
    monkeypatch.setattr("hashlib.file_digest", None)
    report = enroller.enrol_photos([huge], "Ann")
    assert report.people == ()
    assert [(each.path, "larger than" in each.reason) for each in report.refused] == [(huge, True)]
