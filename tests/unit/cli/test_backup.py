"""`doorcam backup` and `doorcam restore`."""

import io
from pathlib import Path

import pytest

from doorcam.config.paths import Home
from tests.unit.cli.conftest import Doorcam


@pytest.fixture(autouse=True)
def _keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_KEYS", str(tmp_path / "keys"))


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse\ncorrect horse\n"))


def test_there_and_back(people: Home, events: Home, doorcam: Doorcam, tmp_path: Path, typed: None) -> None:
    file = tmp_path / "door.backup"
    (said,) = doorcam("backup", str(file), "--password-stdin", "--json").json
    assert (said["type"], said["file"], said["bytes"]) == ("backup", str(file), file.stat().st_size)
    doorcam("people", "remove", "ada", "--yes")
    (said,) = doorcam("restore", str(file), "--password-stdin", "--yes", "--json").json
    assert (said["people"], said["events"], said["journal_whole"]) == (2, 3, True)
    assert doorcam("people", "show", "ada").code == 0
    noted = [event["reason"] for event in doorcam("events", "list", "--json").json if event["kind"] == "admin"]
    assert noted == ["restored a backup"]


def test_the_settings_go_into_the_home_and_not_into_the_current_folder(
    people: Home, doorcam: Doorcam, tmp_path: Path, typed: None
) -> None:
    here = Path("config.toml")
    here.write_text("# doorcam\n[door]\npulse_s = 7.0\n", "utf-8")
    file = tmp_path / "door.backup"
    doorcam("backup", str(file), "--password-stdin")
    here.write_text("# doorcam\n", "utf-8")
    assert doorcam("restore", str(file), "--password-stdin", "--yes").code == 0
    assert here.read_text("utf-8") == "# doorcam\n"
    assert "7.0" in (people.root / "config.toml").read_text("utf-8")


def test_nobody_to_ask_is_wrong_usage(people: Home, doorcam: Doorcam, tmp_path: Path, typed: None) -> None:
    file = tmp_path / "door.backup"
    assert "--password-stdin" in doorcam("backup", str(file)).complaint
    answer = doorcam("restore", str(file), "--password-stdin")
    assert (answer.code, "--yes" in answer.complaint) == (2, True)


@pytest.mark.parametrize("content", [None, b"nonsense"])
def test_something_else_is_one_clear_line(
    people: Home, doorcam: Doorcam, tmp_path: Path, typed: None, content: bytes | None
) -> None:
    file = tmp_path / "door.backup"
    if content is not None:
        file.write_bytes(content)
    before = people.gallery.read_bytes()
    answer = doorcam("restore", str(file), "--password-stdin", "--yes")
    assert (answer.code, answer.out) == (1, "")
    assert str(file) in answer.complaint
    assert people.gallery.read_bytes() == before
