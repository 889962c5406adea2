"""Who is let in, with which of their photos."""

from dataclasses import replace
from pathlib import Path

from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.photos import ColourReader, names, photo


def test_somebody_enrolled_already_is_refused(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    enroller.enrol_photos([photo(tmp_path / "1.png", 50)], "Ann", "ann")
    photos = [photo(tmp_path / "2.png", 51), photo(tmp_path / "3.png", 51, shade=1)]
    report = enroller.enrol_photos(photos, "Bob")
    assert report.people == ()
    assert {refused.reason for refused in report.refused} == {
        "already enrolled as Ann (ann), distance 0.20: add to them with --id ann, "
        "or enrol another person all the same with --allow-duplicate"
    }
    assert names(gallery) == {"ann": "Ann"}
    twin = replace(enroller, admission=replace(enroller.admission, allow_duplicate=True))
    assert [entry.photos_taken for entry in twin.enrol_photos(photos, "Bob", "bob").people] == [2]
    assert names(gallery) == {"ann": "Ann", "bob": "Bob"}
    added = enroller.enrol_photos([photo(tmp_path / "4.png", 50, shade=4)], None, "ann")
    assert [entry.photos_taken for entry in added.people] == [1]


def test_the_nearest_others_are_reported(enroller: Enroller, tmp_path: Path) -> None:
    for identity in (10, 20, 30, 40):
        enroller.enrol_photos([photo(tmp_path / f"{identity}.png", identity)], f"P{identity}")
    (entry,) = enroller.enrol_photos([photo(tmp_path / "new.png", 24)], "New").people
    assert [(near.name, round(near.distance, 2)) for near in entry.nearest] == [
        ("P20", 0.8),
        ("P30", 1.2),
        ("P10", 2.8),
    ]


def test_lookalikes_must_be_matched_closer_from_then_on(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    enroller.enrol_photos([photo(tmp_path / "1.png", 50)], "Ann", "ann")
    report = enroller.enrol_photos([photo(tmp_path / "2.png", 53)], "Bob", "bob")
    assert report.warnings == (
        "Bob (bob) and Ann (ann) look alike, distance 0.60: from now on both must be matched closer by 0.055",
    )
    assert [round(person.extra_margin, 3) for person in gallery.people()] == [0.055, 0.055]
    assert enroller.enrol_photos([photo(tmp_path / "3.png", 90)], "Cem").warnings == ()
    gallery.remove("ann")
    assert [person.extra_margin for person in gallery.people()] == [0, 0]


def test_of_many_photos_the_most_different_are_kept(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    few = replace(enroller, admission=replace(enroller.admission, max_templates=2))
    photos = [
        photo(tmp_path / "good.png", 50, quality=250),
        photo(tmp_path / "same.png", 50, quality=240, shade=1),
        photo(tmp_path / "other.png", 52, quality=200),
    ]
    report = few.enrol_photos(photos, "Ann", "ann")
    assert [template.source for template in gallery.templates("ann")] == ["good.png", "other.png"]
    assert [(each.path.name, each.reason) for each in report.refused] == [("same.png", "similar to good.png")]
    again = few.enrol_photos(photos, None, "ann")
    assert [(each.path.name, each.reason) for each in again.refused] == [("same.png", "similar to good.png")]
    assert [(entry.photos_taken, entry.photos_known) for entry in again.people] == [(0, 2)]


def test_a_more_telling_photo_takes_the_place_of_another(
    enroller: Enroller, gallery: Gallery, reader: ColourReader, tmp_path: Path
) -> None:
    few = replace(enroller, admission=replace(enroller.admission, max_templates=2))
    old = [photo(tmp_path / "a.png", 50), photo(tmp_path / "b.png", 50, shade=1)]
    few.enrol_photos(old, "Ann", "ann")
    new = photo(tmp_path / "c.png", 52)
    report = few.enrol_photos([new], None, "ann")
    assert report.warnings == ("b.png of ann made room: similar to a.png",)
    assert [template.source for template in gallery.templates("ann")] == ["a.png", "c.png"]
    looked_at = reader.pictures_read
    few.enrol_photos([*old, new], None, "ann")
    assert reader.pictures_read == looked_at
    assert [template.source for template in gallery.templates("ann")] == ["a.png", "c.png"]


def test_a_mislabelled_photo_is_refused_and_the_others_are_taken(
    enroller: Enroller, gallery: Gallery, folder: Path
) -> None:
    for number in range(3):
        photo(folder / "ann" / f"{number}.png", 10, shade=number)
        photo(folder / "bob" / f"{number}.png", 40, shade=number)
    photo(folder / "ann" / "who.png", 80)
    photo(folder / "bob" / "ann.png", 10, shade=9)
    report = enroller.enrol_folder(folder)
    assert {refused.path.name: refused.reason for refused in report.refused} == {
        "who.png": "it does not look like the other photos, distance 14.00: take it out if it shows somebody else",
        "ann.png": "it looks like ann (ann), distance 0.00, and less like the other photos, distance 6.00: "
        "put it with the photos of the person it shows",
    }
    assert {entry.person.person_id: entry.photos_taken for entry in report.people} == {"ann": 3, "bob": 3}


def test_two_photos_that_disagree_enrol_nobody(enroller: Enroller, gallery: Gallery, tmp_path: Path) -> None:
    report = enroller.enrol_photos([photo(tmp_path / "1.png", 10), photo(tmp_path / "2.png", 40)], "Ann")
    assert report.people == ()
    assert all("show different people (distance 6.00)" in refused.reason for refused in report.refused)
    assert len(report.refused) == 2
