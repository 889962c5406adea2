"""The voice, with a process in place of the one that needs the system's speech."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.announcer import Announcer
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.voice import Voice, best_locale

_SPEAKS = """
import sys
with open(sys.argv[1], "w", encoding="utf-8") as heard:
    print("ready", flush=True)
    for line in sys.stdin:
        heard.write(line)
        heard.flush()
        print("ready", flush=True)
"""
_SPEAKS_NO_LANGUAGE = """
import sys
print("ready", flush=True)
for line in sys.stdin:
    print("no_language", flush=True)
"""


def _heard(file: Path) -> list[list[str]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_it_says_names_in_the_language_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    complaints: list[str] = []
    file = tmp_path / "heard"
    voice = Voice(complaints.append, program=("-c", _SPEAKS, str(file)))
    qtbot.waitUntil(lambda: voice.free, timeout=10_000)
    announcer = Announcer(None, voice)
    announcer.announce(KioskState(Mood.WELCOME, name="艾琳"))
    qtbot.waitUntil(lambda: bool(_heard(file)), timeout=10_000)
    announcer.announce(KioskState(Mood.IDLE))  # nothing to say
    announcer.close()
    assert _heard(file) == [["Welcome, 艾琳. Please come in.", QLocale().name()]]
    assert complaints == []


def test_nobody_waits_for_a_voice_that_is_not_there_yet(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "heard"
    voice = Voice(_unheard, program=("-c", _SPEAKS, str(file)))
    voice.say("too early")
    qtbot.waitUntil(lambda: voice.free, timeout=10_000)
    voice.say("now")
    voice.say("left out")
    qtbot.waitUntil(lambda: voice.free, timeout=10_000)
    voice.close()
    assert [text for text, _ in _heard(file)] == ["now"]


def _unheard(_complaint: str) -> None:
    pytest.fail("there was nothing to complain of")


def test_a_language_nobody_speaks_is_said_once(qtbot: QtBot) -> None:
    complaints: list[str] = []
    voice = Voice(complaints.append, program=("-c", _SPEAKS_NO_LANGUAGE))
    for _ in range(2):
        qtbot.waitUntil(lambda: voice.free, timeout=10_000)
        voice.say("Welcome")
    qtbot.waitUntil(lambda: voice.free, timeout=10_000)
    voice.close()
    (complaint,) = complaints
    assert "No voice speaks" in complaint


def test_a_system_without_a_voice_is_said_once(qtbot: QtBot) -> None:
    complaints: list[str] = []
    voice = Voice(complaints.append, program=("-c", "print('no_engine')"))
    qtbot.waitUntil(lambda: bool(complaints), timeout=10_000)
    voice.say("Welcome")
    voice.close()
    (complaint,) = complaints
    assert "speech-dispatcher" in complaint


def test_a_voice_that_hangs_is_ended(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("doorcam.desktop.voice._END_MS", 200)
    voice = Voice(_unheard, program=("-c", "print('ready', flush=True); import time; time.sleep(600)"))
    qtbot.waitUntil(lambda: voice.free, timeout=10_000)
    voice.close()
    QApplication.processEvents()
    assert not voice.free


@pytest.mark.parametrize(
    ("wanted", "chosen"), [("en_GB", "en_GB"), ("en_AU", "en_US"), ("zh_TW", "zh_CN"), ("ja_JP", None)]
)
def test_the_nearest_accent_of_a_language_is_taken(wanted: str, chosen: str | None) -> None:
    available = [QLocale(name) for name in ("C", "en_US", "en_GB", "ru_RU", "zh_CN")]
    found = best_locale(QLocale(wanted), available)
    assert (found and found.name()) == chosen
