"""Folders of people: their layouts, their names, and what is done a second time."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.errors import Cancelled, StorageFault
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from tests.unit.gallery import MODEL
from tests.unit.gallery.photos import ColourReader, names, photo


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
