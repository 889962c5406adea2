"""`doorcam keys`, and what becomes of a home without its key."""

import os
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from doorcam.domain import SystemClock
from doorcam.gallery.gallery import Gallery
from tests.unit.cli.conftest import MODEL, Doorcam


@pytest.fixture(autouse=True)
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the keys of this test alone."""
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "keys"))
    return tmp_path / "keys"


def vectors(home: Home) -> bytes:
    gallery = Gallery.open(home.gallery, SystemClock())
    try:
        return gallery.matrix(MODEL).vectors.tobytes()
    finally:
        gallery.close()


def test_without_people_there_is_no_key(doorcam: Doorcam, keys: Path) -> None:
    assert doorcam("keys", "status", "--json").json == [{"type": "keys", "made": False}]
    assert "there is no key yet" in doorcam("keys", "rotate").complaint
    assert not keys.exists()


@pytest.mark.parametrize("command", ["status", "rotate"])
def test_a_lost_vault_is_not_taken_for_none(people: Home, doorcam: Doorcam, command: str) -> None:
    (people.encodings / "vault.json").unlink()
    answer = doorcam("keys", command)
    assert (answer.code, answer.out) == (1, "")
    assert "vault.json is missing" in answer.complaint
    assert not (people.encodings / "vault.json").exists()


def test_status_says_where_the_key_is_and_never_shows_it(
    keys: Path, people: Home, events: Home, doorcam: Doorcam
) -> None:
    (file,) = keys.iterdir()
    (status,) = doorcam("keys", "status", "--json").json
    assert (status["where"], status["people"], status["pictures"]) == (str(file), 2, 1)
    said = doorcam("keys", "status").out
    assert str(file) in said
    assert file.read_text().split()[1] not in said + str(status)


@pytest.mark.parametrize("options", [[], ["--people"]])
def test_rotation_replaces_the_key_and_keeps_the_people(
    keys: Path, people: Home, events: Home, doorcam: Doorcam, options: list[str]
) -> None:
    (file,) = keys.iterdir()
    before, secret = vectors(people), file.read_text()
    (answer,) = doorcam("keys", "rotate", *options, "--json").json
    assert (answer["type"], answer["keys"], answer["people"]) == ("rotated", 4, 2 if options else 0)
    assert file.read_text().split()[1:] != secret.split()[1:]
    assert len(file.read_text().split()) == 2
    assert vectors(people) == before
    assert doorcam("keys", "status", "--json").json[0]["retired"] == []
    assert doorcam("events", "verify").code == 0


def test_a_lost_key_is_one_clear_line_and_nothing_changes(
    keys: Path, people: Home, doorcam: Doorcam, tmp_path: Path
) -> None:
    (file,) = keys.iterdir()
    file.rename(tmp_path / "aside")
    before = people.gallery.read_bytes()
    for command in (["people", "show", "ada"], ["keys", "status"], ["keys", "rotate"], ["people", "export", "x.json"]):
        answer = doorcam(*command)
        assert answer.code == 1
        assert str(file) in answer.complaint
        assert "put it back" in answer.complaint
    assert people.gallery.read_bytes() == before
    assert doorcam("people", "list", "--json").code == 0
    (tmp_path / "aside").rename(file)
    assert doorcam("people", "show", "ada").code == 0


def test_the_doctor_says_what_a_lost_key_takes_with_it(
    keys: Path, people: Home, events: Home, doorcam: Doorcam, monkeypatch: pytest.MonkeyPatch
) -> None:
    from doorcam.cli import checks, findings
    from doorcam.cli.session import Session

    session = Session(people.root)
    (found,) = checks._CHECKS["keys"](session)
    assert (found.state, str(keys) in found.found) == (findings.State.OK, True)
    for file in keys.iterdir():
        file.unlink()
    (found,) = checks._CHECKS["keys"](session)
    assert found.state is findings.State.FAULT
    assert "lost: the templates of 2 people and 1 pictures of the journal" in found.found
    assert "put it back" in found.mend


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_the_key_file_is_the_owners_alone(keys: Path, people: Home) -> None:
    assert [path.stat().st_mode & 0o077 for path in (keys, *keys.iterdir())] == [0, 0]
