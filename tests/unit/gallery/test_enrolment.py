import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import EmbeddedFace, Metric
from doorcam.errors import Cancelled, StorageFault, UsageFault
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import MAX_FILE_BYTES, check_picture_file, encode_jpeg, read_picture
from tests.unit.gallery.conftest import MODEL
from tests.unit.gallery.test_photo_rules import RULES, face


class ColourReader:
    """Reads pictures that `photo` makes: blue tells how many faces, green who it is, red the quality.

    People whose green differs by 1 are 0.2 apart.
    """

    model_id = MODEL

    def __init__(self) -> None:
        self.pictures_read = 0

    def read(self, image_bgr: npt.NDArray[np.uint8]) -> Sequence[EmbeddedFace]:
        self.pictures_read += 1
        count, identity, quality = (int(value) for value in image_bgr[0, 0])
        return [face(image_bgr.shape[0], quality / 255, identity / 10) for _ in range(count)]


def photo(path: Path, identity: int, *, faces: int = 1, quality: int = 200, size_px: int = 80, shade: int = 0) -> Path:
    """A picture file; another shade makes another file of the same person."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = np.full((size_px, size_px, 3), (faces, identity, quality), np.uint8)
    image[-1, -1] = shade
    done, data = cv2.imencode(".png", image)
    assert done
    path.write_bytes(data.tobytes())
    return path


@pytest.fixture
def reader() -> ColourReader:
    return ColourReader()


@pytest.fixture
def enroller(gallery: Gallery, reader: ColourReader) -> Enroller:
    admission = AdmissionRules(threshold=0.55, max_templates=10)
    return Enroller(
        gallery, reader, RULES, admission, check_picture_file, read_picture, encode_jpeg, Metric.EUCLIDEAN, rules_id="1"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "people"
    made.mkdir()
    return made


def names(gallery: Gallery) -> dict[str, str]:
    return {person.person_id: person.name for person in gallery.people()}


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


def test_refused_photos_of_the_enrolled_are_not_read_again_under_the_same_rules(
    enroller: Enroller, reader: ColourReader, folder: Path
) -> None:
    photo(folder / "ann" / "1.png", 10)
    photo(folder / "ann" / "none.png", 10, faces=0)
    (folder / "ann" / "text.jpg").write_text("no picture")
    first = enroller.enrol_folder(folder)
    read = reader.pictures_read
    second = enroller.enrol_folder(folder)
    assert second.refused == first.refused
    assert len(second.refused) == 2
    assert reader.pictures_read == read
    replace(enroller, rules_id="2").enrol_folder(folder)
    assert reader.pictures_read == read + 1


def test_a_dry_run_tells_the_same_and_changes_nothing(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    for person, identity in (("ann", 10), ("bob", 40), ("cem", 43), ("dup", 40)):
        for number in range(2):
            photo(folder / person / f"{number}.png", identity, shade=number + ord(person[0]))
    photo(folder / "ann" / "none.png", 10, faces=0)
    dry = replace(enroller, admission=replace(enroller.admission, keep=False)).enrol_folder(folder)
    assert (gallery.people(), gallery.revision()) == ([], 0)
    real = enroller.enrol_folder(folder)
    assert (dry.refused, dry.warnings) == (real.refused, real.warnings)
    assert [(entry.person.person_id, entry.photos_taken) for entry in dry.people] == [
        (entry.person.person_id, entry.photos_taken) for entry in real.people
    ]
    assert set(names(gallery)) == {"ann", "bob", "cem"}


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


def test_a_folder_in_mixed_layouts(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    photo(folder / "hu_ge" / "a.png", 10)
    photo(folder / "hu_ge" / "b.PNG", 10, shade=1)
    photo(folder / "hu_ge.png", 10, shade=2)
    photo(folder / "ann.png", 40)
    photo(folder / "محمد" / "1.png", 70)
    (folder / "محمد" / "name.txt").write_text("محمد علي\n", encoding="utf-8-sig")
    photo(folder / "王伟.png", 100)
    photo(folder / "Ann Lee" / "1.png", 130)
    (folder / "names.csv").write_text('id,name\r\nhu_ge,胡歌\r\nann,"O\'Neil, Ann"\r\n', encoding="utf-8-sig")
    (folder / ".hidden").write_text("x")
    (folder / "hu_ge" / ".DS_Store").write_text("x")
    report = enroller.enrol_folder(folder)
    assert (report.refused, report.warnings) == ((), ())
    found = names(gallery)
    assert {name: found.pop(key) for key, name in (("hu_ge", "胡歌"), ("ann", "O'Neil, Ann"))} == {
        "胡歌": "胡歌",
        "O'Neil, Ann": "O'Neil, Ann",
    }
    assert found.pop("ann_lee") == "Ann Lee"
    assert sorted(found.values()) == ["محمد علي", "王伟"]
    assert all(person_id.startswith("p-") for person_id in found)
    assert len(gallery.person("hu_ge").template_models) == 3


def test_a_second_run_does_only_what_is_new(
    enroller: Enroller, gallery: Gallery, reader: ColourReader, folder: Path
) -> None:
    photo(folder / "王伟" / "1.png", 10)
    photo(folder / "ann" / "1.png", 40)
    enroller.enrol_folder(folder)
    before, revision = gallery.people(), gallery.revision()
    report = enroller.enrol_folder(folder)
    assert {(p.photos_taken, p.photos_known) for p in report.people} == {(0, 1)}
    assert (gallery.people(), gallery.revision(), reader.pictures_read) == (before, revision, 2)
    photo(folder / "王伟" / "2.png", 10, shade=1)
    photo(folder / "bob.png", 90)
    report = enroller.enrol_folder(folder)
    assert [(p.person.name, p.photos_taken, p.photos_known) for p in report.people] == [
        ("ann", 0, 1),
        ("bob", 1, 0),
        ("王伟", 1, 1),
    ]
    assert report.warnings == ()
    assert len(gallery.people()) == 3


def test_a_cancelled_folder_keeps_whole_people_and_can_be_continued(
    enroller: Enroller, gallery: Gallery, folder: Path
) -> None:
    for person, identity in (("a", 10), ("b", 50)):
        for number in range(2):
            photo(folder / person / f"{number}.png", identity, shade=number)

    def cancel_in_the_second(what: str, done: int, total: int) -> None:
        assert total == 4
        if done == 3:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        enroller.enrol_folder(folder, cancel_in_the_second)
    assert names(gallery) == {"a": "a"}
    enroller.enrol_folder(folder)
    assert {person.template_models for person in gallery.people()} == {(MODEL, MODEL)}


def test_files_that_are_no_photos_are_refused(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    photo(folder / "ann" / "1.png", 40)
    (folder / "ann" / "notes.doc").write_text("x")
    (folder / "ann" / "old").mkdir()
    (folder / "README").write_text("x")
    (folder / "empty").mkdir()
    report = enroller.enrol_folder(folder)
    assert names(gallery) == {"ann": "ann"}
    reasons = {refused.path.name: refused.reason for refused in report.refused}
    assert set(reasons) == {"notes.doc", "old", "README"}
    assert "one level up" in reasons["old"]


def test_links_out_of_the_folder_are_not_followed(
    enroller: Enroller, gallery: Gallery, folder: Path, tmp_path: Path
) -> None:
    outside = photo(tmp_path / "outside" / "1.png", 40)
    try:
        (folder / "bob").symlink_to(outside.parent)
    except OSError:
        pytest.skip("no symbolic links here")
    photo(folder / "ann" / "1.png", 10)
    (folder / "ann" / "2.png").symlink_to(outside)
    (folder / "ann" / "3.png").symlink_to(folder / "ann" / "1.png")
    (folder / "ann" / "name.txt").symlink_to(tmp_path / "secret")
    (tmp_path / "secret").write_text("Secret")
    report = enroller.enrol_folder(folder)
    assert {refused.path.name: refused.reason for refused in report.refused} == {
        "bob": "this link leads out of the folder",
        "2.png": "this link leads out of the folder",
    }
    assert names(gallery) == {"ann": "ann"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "line 1: the header must be id,name"),
        (b"name,id\nx,y\n", "line 1: the header must be id,name"),
        (b"id;name\nann;Ann\n", "line 1: the header must be id,name"),
        (b"id,name\nann,Ann\nbob,Bob\nann,Anna\n", "line 4: the id ann comes twice"),
        ("id,name\nann,安\n".encode("gb18030"), "line 2: this is not UTF-8 text: save it as UTF-8"),
        (b"id,name\nann\n", "line 2: there are 1 columns"),
        (b"id,name\nann,Ann,x\n", "line 2: there are 3 columns"),
        (b"id,name\n,Ann\n", "line 2: the id is empty"),
        (b"id,name\n\nann,\n", "line 3: the name is empty"),
        (b'id,name\nann,"Ann', "line 2: "),
        (b"id,name\nann," + b"x" * 201, "line 2: the name has 201 characters"),
    ],
)
def test_broken_names_stop_everything(
    enroller: Enroller, gallery: Gallery, folder: Path, content: bytes, reason: str
) -> None:
    photo(folder / "ann" / "1.png", 40)
    (folder / "names.csv").write_bytes(content)
    with pytest.raises(StorageFault, match=rf"names\.csv {reason}"):
        enroller.enrol_folder(folder)
    assert gallery.people() == []


@pytest.mark.parametrize("content", [b"", b"a\nb", b"\xff\xfea\x00"])
def test_a_broken_name_file_stops_everything(
    enroller: Enroller, gallery: Gallery, folder: Path, content: bytes
) -> None:
    photo(folder / "a" / "1.png", 10)
    photo(folder / "b" / "1.png", 40)
    (folder / "b" / "name.txt").write_bytes(content)
    with pytest.raises(StorageFault, match=r"name\.txt"):
        enroller.enrol_folder(folder)
    assert gallery.people() == []


def test_a_folder_name_that_is_no_name_is_refused_alone(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    photo(folder / "ann" / "1.png", 10)
    photo(folder / "x\u202ey" / "1.png", 40)
    photo(folder / ("z" * 210) / "1.png", 70)
    report = enroller.enrol_folder(folder)
    assert names(gallery) == {"ann": "ann"}
    assert ["name.txt" in refused.reason for refused in report.refused] == [True, True]
    (folder / ("z" * 210) / "name.txt").write_text("Zed")
    enroller.enrol_folder(folder)
    assert sorted(names(gallery).values()) == ["Zed", "ann"]


@pytest.mark.skipif(os.name != "posix", reason="file names are text here")
def test_file_names_that_are_not_text_are_taken(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    photo(folder / "ann" / os.fsdecode("王.png".encode("gb18030")), 10)
    assert enroller.enrol_folder(folder).refused == ()
    assert gallery.templates("ann")[0].source.endswith(".png")


def test_nothing_to_enrol_is_a_fault(enroller: Enroller, folder: Path) -> None:
    with pytest.raises(StorageFault, match="there are no photos in"):
        enroller.enrol_folder(folder)
    (folder / "names.csv").write_text("id,name\nann,Ann\n")
    with pytest.raises(StorageFault, match="there are no photos in"):
        enroller.enrol_folder(folder)
    with pytest.raises(StorageFault, match="gone is not a folder"):
        enroller.enrol_folder(folder / "gone")


def test_names_that_are_not_used_are_mentioned(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    photo(folder / "ann" / "1.png", 10)
    enroller.enrol_folder(folder)
    gallery.rename("ann", "Anna")
    assert enroller.enrol_folder(folder).warnings == ()
    (folder / "names.csv").write_text("id,name\nann,Ann Lee\nbob,Bob\n")
    report = enroller.enrol_folder(folder)
    assert report.warnings == (
        "names.csv names bob, but there is no photo of them",
        "ann is enrolled as Anna: the name Ann Lee was not used",
    )
    assert names(gallery) == {"ann": "Anna"}


def test_lookalikes_within_one_folder_are_noticed(enroller: Enroller, folder: Path) -> None:
    for person, identity in (("ann", 10), ("bob", 40), ("cem", 43), ("dan", 41)):
        photo(folder / person / "1.png", identity)
    report = enroller.enrol_folder(folder)
    (warning,) = report.warnings
    assert warning.startswith("cem (cem) and bob (bob) look alike")
    (refused,) = report.refused
    assert refused.reason.startswith("already enrolled as bob (bob), distance 0.20")


def test_ids_made_from_names_never_collide(enroller: Enroller, gallery: Gallery, folder: Path) -> None:
    for number, name in enumerate(("Ann Lee", "ann_lee", "ann-lee", "ANN LEE")):
        photo(folder / name / "1.png", number * 30)
    for _ in range(2):
        enroller.enrol_folder(folder)
        assert names(gallery) == {
            "ann_lee": "ann_lee",
            "ann-lee": "ann-lee",
            "ann_lee_2": "ANN LEE",
            "ann_lee_3": "Ann Lee",
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
