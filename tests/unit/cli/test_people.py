"""`doorcam people`."""

import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from doorcam.domain import SystemClock
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.unit.cli.conftest import MODEL, Doorcam, templates


def ids(home: Home) -> list[str]:
    gallery = Gallery.open(home.gallery, SystemClock())
    try:
        return sorted(person.person_id for person in gallery.people())
    finally:
        gallery.close()


def test_an_empty_gallery_is_an_empty_answer_and_a_hint(doorcam: Doorcam) -> None:
    answer = doorcam("people", "list")
    assert (answer.code, answer.out) == (0, "")
    assert "nobody is enrolled yet" in answer.complaint


def test_list(people: Home, doorcam: Doorcam) -> None:
    assert "胡歌" in doorcam("people", "list").out
    first, second = doorcam("people", "list", "--json").json
    assert (first["person_id"], first["name"], first["templates"]) == ("ada", "Ada Lovelace", {MODEL: 2})
    assert second["name"] == "胡歌"
    assert first["created_at"].endswith("+00:00")


def test_names_are_written_as_they_are(people: Home, doorcam: Doorcam) -> None:
    assert '"胡歌"' in doorcam("people", "list", "--json").out


def test_show(people: Home, doorcam: Doorcam) -> None:
    (person,) = doorcam("people", "show", "ada", "--json").json
    assert [photo["photo"] for photo in person["photos"]] == ["photo1.jpg", "photo2.jpg"]
    assert person["photos"][0]["quality"] == 0.75
    text = doorcam("people", "show", "ada").out
    assert "Ada Lovelace (ada)" in text
    assert "photo2.jpg" in text


def test_somebody_who_is_not_there(people: Home, doorcam: Doorcam) -> None:
    for command in (["show", "adda"], ["rename", "adda", "X"], ["remove", "adda", "--yes"]):
        answer = doorcam("people", *command)
        assert answer.code == 1
        assert "adda" in answer.complaint
    assert ids(people) == ["ada", "hu_ge"]


def test_rename(people: Home, doorcam: Doorcam) -> None:
    assert doorcam("people", "rename", "ada", "Ada King").out == "ada is now called Ada King\n"
    assert doorcam("people", "list", "--json").json[0]["name"] == "Ada King"


def test_remove_says_from_how_much_of_the_journal(people: Home, events: Home, doorcam: Doorcam) -> None:
    assert doorcam("people", "remove", "ada", "--yes").out.endswith("is erased, also from 1 event\n")


def test_remove_erases_a_person_from_gallery_and_journal(people: Home, events: Home, doorcam: Doorcam) -> None:
    answer = doorcam("people", "remove", "ada", "--yes", "--json")
    assert answer.json == [{"type": "removed", "person_id": "ada", "name": "Ada Lovelace", "events_cleared": 1}]
    assert ids(people) == ["hu_ge"]
    journal = Journal.open(events.journal, events.snapshots)
    assert journal.count() == 4  # with that somebody was removed
    assert journal.count(person_id="ada") == 0
    journal.close()
    assert not list(events.snapshots.iterdir())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "left"), [("y\n", ["hu_ge"]), ("n\n", ["ada", "hu_ge"])])
def test_remove_asks(
    typed: str, left: list[str], people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    answer = doorcam("people", "remove", "ada")
    assert "Erase Ada Lovelace (ada)?" in answer.err
    assert ids(people) == left


def test_remove_without_anybody_to_ask_changes_nothing(
    people: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    answer = doorcam("people", "remove", "ada")
    assert answer.code == 2
    assert "--yes" in answer.complaint
    assert ids(people) == ["ada", "hu_ge"]


def test_export_and_import_into_another_home(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file, other = tmp_path / "people.json", Home(tmp_path / "other")
    assert doorcam("people", "export", str(file), "--json").json == [
        {"type": "exported", "file": str(file), "people": 2}
    ]
    assert file.stat().st_mode & 0o077 == 0
    assert doorcam("people", "import", str(file), "--home", str(other.root)).out == f"2 people read from {file}\n"
    assert ids(other) == ["ada", "hu_ge"]


def test_an_import_names_who_looks_like_somebody_enrolled(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "people.json"
    doorcam("people", "export", str(file), "ada")
    file.write_text(file.read_text(encoding="utf-8").replace('"ada"', '"eve"').replace("Ada Lovelace", "Eve"), "utf-8")
    answer = doorcam("people", "import", str(file))
    assert answer.code == 0
    assert "Eve (eve) and Ada Lovelace (ada) seem to be one person, distance 0.00" in answer.complaint
    *_, warning = doorcam("people", "import", str(file), "--json").json
    assert warning["type"] == "warning"


def test_export_of_one(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    assert "1 people" in doorcam("people", "export", str(file), "hu_ge").out
    assert "ada" not in json.dumps(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (["adda"], 1, "nobody has the id 'adda': did you mean ada?"),
        (["ada", "hu_ge"], 2, "ada is not the name of a .json or .zip file"),
        (["people.csv", "ada"], 2, "people.csv is not the name of a .json or .zip file"),
    ],
)
def test_a_mistyped_id_writes_nobody_to_a_file(
    people: Home, doorcam: Doorcam, arguments: list[str], code: int, line: str
) -> None:
    answer = doorcam("people", "export", *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert line in answer.complaint
    assert list(Path.cwd().iterdir()) == []


def test_a_broken_file_imports_nobody(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"people": [', encoding="utf-8")
    answer = doorcam("people", "import", str(file))
    assert answer.code in (1, 2)
    assert str(file) in answer.complaint
    assert ids(people) == ["ada", "hu_ge"]


def everything(home: Home) -> bytes:
    return b"".join(path.read_bytes() + os.fsencode(path) for path in home.root.rglob("*") if path.is_file())


def test_not_a_byte_of_somebody_removed_is_left_in_the_home(
    people: Home, events: Home, doorcam: Doorcam, tmp_path: Path
) -> None:
    gallery = Gallery.open(people.gallery, SystemClock())
    ada = gallery.templates("ada")
    people.gallery_index.write_bytes(gallery.seal(b"everybody's vectors"))
    with gallery._database.read() as connection:
        wrapped = connection.exec_driver_sql("SELECT wrapped FROM keys WHERE name IN ('person/ada', 'index')").scalars()
        sealed = connection.exec_driver_sql("SELECT vector FROM templates WHERE person_id = 'ada'").scalars()
        traces = [b"Ada Lovelace", b"person/ada", b"photo1.jpg", *wrapped, *sealed]
    gallery.close()
    (snapshot,) = events.snapshots.rglob("*.sealed")
    traces += [snapshot.name.encode(), snapshot.read_bytes()]
    plain = [b"\xff\xd8\xff", *(part for each in ada for part in (each.picture_jpeg, each.embedding.vector.tobytes()))]
    before = everything(people)
    assert len(traces) == 9
    assert all(trace in before for trace in traces)
    assert not any(trace in before for trace in plain)
    assert doorcam("people", "remove", "ada", "--yes").code == 0
    after = everything(people)
    assert not people.gallery_index.exists()
    assert [trace for trace in [*traces, *plain] if trace in after] == []
    assert not re.search(rb"\bada\b", after)
    assert "胡歌".encode() in after


def test_one_person_gets_everything_as_readable_files(people: Home, events: Home, doorcam: Doorcam) -> None:
    gallery = Gallery.open(people.gallery, SystemClock())
    gallery.enrol(None, templates(5), "ada", "I agree to be recognised")
    gallery.close()
    answer = doorcam("people", "export", "ada", "--json")
    assert answer.json == [{"type": "exported", "file": "ada.zip", "people": 1}]
    assert Path("ada.zip").stat().st_mode & 0o077 == 0
    with zipfile.ZipFile("ada.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert files["pictures/1.jpg"] == templates(1)[0].picture_jpeg
    assert files["events/1.jpg"] == b"\xff\xd8\xff\xd9"
    assert json.loads(files["access.json"])["groups"] == ["everyone"]
    about = json.loads(files["person.json"])
    assert (about["name"], about["consents"][0]["wording"]) == ("Ada Lovelace", "I agree to be recognised")
    assert [photo["photo"] for photo in about["photos"]] == ["photo1.jpg", "photo2.jpg", "photo5.jpg"]
    assert [json.loads(line)["event_id"] for line in files["events.json"].splitlines()] == [1]
    assert "胡歌".encode() not in b"".join(files.values())
    Path("templates.json").write_bytes(files["templates.json"])
    assert doorcam("people", "remove", "ada", "--yes").code == 0
    assert doorcam("people", "import", "templates.json", "--json").json[0]["templates"] == {MODEL: 3}
    assert "I agree to be recognised" in doorcam("people", "show", "ada").out


@pytest.mark.parametrize("ids", [[], ["ada", "hu_ge"]])
def test_everything_is_given_to_one_person_at_a_time(people: Home, doorcam: Doorcam, ids: list[str]) -> None:
    answer = doorcam("people", "export", "out.zip", *ids)
    assert answer.code == 2
    assert "name one id" in answer.complaint
    assert not Path("out.zip").exists()


def test_show_says_what_was_agreed_to(people: Home, doorcam: Doorcam) -> None:
    assert "no consent is written down" in doorcam("people", "show", "ada").out
    gallery = Gallery.open(people.gallery, SystemClock())
    gallery.enrol(None, templates(5), "ada", "I agree")
    (given,) = gallery.consents("ada")
    gallery.close()
    assert f"wording {given.version}: I agree" in doorcam("people", "show", "ada").out
    (consent,) = doorcam("people", "show", "ada", "--json").json[0]["consents"]
    assert consent == {"given_at": given.given_at.isoformat(), "version": given.version, "wording": "I agree"}
