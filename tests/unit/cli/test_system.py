"""Launchers, in a home of their own; systemd itself is a script that notes what it is told."""

import os
import shlex
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from doorcam.cli.launchers import Launcher, Places, entry_text, unit_text
from tests.unit.cli.conftest import Doorcam

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="launchers are for Linux desktops")
NASTY = ("/opt/my door/python", "--home", '/srv/a "b" $c `d` 100%')


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    tools = tmp_path / "tools"
    tools.mkdir()
    systemctl = tools / "systemctl"
    systemctl.write_text(f'#!/bin/sh\necho "$@" >> {shlex.quote(str(tmp_path / "told"))}\nexit ${{SYSTEMD_FAILS:-0}}\n')
    systemctl.chmod(0o755)
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return Places.of(os.environ)


@pytest.mark.parametrize("what", list(Launcher))
def test_a_launcher_comes_and_goes(doorcam: Doorcam, places: Places, what: Launcher) -> None:
    answer = doorcam("system", "add", what.value, "--json")
    assert (answer.code, answer.json[0]["there"]) == (0, True)
    assert places.file(what).is_file()
    assert "<svg" in places.icon.read_text()
    there = {row["what"]: row["there"] for row in doorcam("system", "status", "--json").json}
    assert there == {each.value: each is what for each in Launcher}
    assert doorcam("system", "remove", what.value).code == 0
    assert not places.file(what).exists()
    assert not places.icon.exists()
    assert "there is no" in doorcam("system", "remove", what.value).out


def test_the_service_is_enabled_and_starts_the_kiosk_again(doorcam: Doorcam, places: Places, tmp_path: Path) -> None:
    doorcam("system", "add", "service")
    doorcam("system", "remove", "service")
    told = (tmp_path / "told").read_text().splitlines()
    unit = "doorcam-kiosk.service"
    assert told == ["--user daemon-reload", f"--user enable {unit}", f"--user disable {unit}"]


def test_where_systemd_does_not_answer_that_is_said(
    doorcam: Doorcam, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYSTEMD_FAILS", "1")
    answer = doorcam("system", "add", "service")
    assert answer.code == 1
    assert "systemctl --user daemon-reload failed" in answer.err


def test_an_entry_means_its_command() -> None:
    parser = ConfigParser(interpolation=None)
    parser.read_string(entry_text(NASTY))
    line = parser["Desktop Entry"]["Exec"]
    # First the escapes of every string of a desktop entry, then the quoting of Exec, which is that of a shell.
    line = line.replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == list(NASTY)


def test_a_unit_means_its_command() -> None:
    parser = ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    parser.read_string(unit_text(NASTY))
    line = parser["Service"]["ExecStart"]
    assert shlex.split(line.replace("%%", "%").replace("$$", "$")) == list(NASTY)
    assert parser["Service"]["Restart"] == "on-failure"
