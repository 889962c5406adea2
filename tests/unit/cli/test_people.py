"""`doorcam people`."""

import io
import json
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from doorcam.domain import SystemClock
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.unit.cli.conftest import MODEL, Doorcam


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


def test_remove_erases_a_person_from_gallery_and_journal(people: Home, events: Home, doorcam: Doorcam) -> None:
    answer = doorcam("people", "remove", "ada", "--yes", "--json")
    assert answer.json == [{"type": "removed", "person_id": "ada", "name": "Ada Lovelace", "events_cleared": 1}]
    assert ids(people) == ["hu_ge"]
    journal = Journal.open(events.journal, events.snapshots)
    assert journal.count() == 3
    assert journal.count(person_id="ada") == 0
    journal.close()
    assert not list(events.snapshots.rglob("*.jpg"))


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


def test_export_of_one(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    assert "1 people" in doorcam("people", "export", str(file), "hu_ge").out
    assert "ada" not in json.dumps(json.loads(file.read_text(encoding="utf-8")))


def test_a_broken_file_imports_nobody(people: Home, doorcam: Doorcam, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"people": [', encoding="utf-8")
    answer = doorcam("people", "import", str(file))
    assert answer.code in (1, 2)
    assert str(file) in answer.complaint
    assert ids(people) == ["ada", "hu_ge"]
