"""`doorcam kiosk` with wrong settings: the window says what is wrong, and reads them anew when asked."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.cli import main
from doorcam.config.loading import load_settings
from doorcam.desktop import theme
from doorcam.desktop.faults import in_words
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.state import Mood
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import ConfigFault
from doorcam.runtime import Runtime

WRONG = "[camera]\nrate_hz = 5000\n"
UNKNOWN = "[camera]\nrat = 5\n"
MENDED = '[desktop]\ntheme = "light"\nlanguage = "en"\nsounds = false\n'

Act = Callable[[KioskWindow], object]


class Visitor:
    """Reads each window in turn, once there is something to read, and does one thing to it.

    Attributes:
        read: What each said, and in which theme.
    """

    def __init__(self, *acts: Act) -> None:
        self.read: list[tuple[str, str]] = []
        self._acts = list(acts)
        self._met: list[KioskWindow] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, KioskWindow) and each.isVisible()]
        for window in shown:
            if window not in self._met and window.model.state().mood is not Mood.PREPARING:
                self._met.append(window)
                name = next(name for name, each in theme.THEMES.items() if each == theme.colours())
                self.read.append((window.card.detail.replace("\u200b", ""), name))
                self._acts.pop(0)(window)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


@pytest.fixture
def kiosk(
    qtbot: QtBot, qapp: QApplication, file: Path, recording: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], int]]:
    def load_models(_runtime: Runtime, progress: Progress = NO_PROGRESS) -> None:
        pass

    monkeypatch.setattr(Runtime, "load_models", load_models)
    monkeypatch.setattr("doorcam.desktop.app._WHY_S", 0)  # of a fault that may pass by itself, which this is not
    yield lambda: main(["kiosk", "--config", str(file), "--source", recording])
    theme.apply_theme(qapp)


def _close(window: KioskWindow) -> None:
    window.close()


def test_the_window_says_what_is_wrong_with_the_settings(
    kiosk: Callable[[], int], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(WRONG, "utf-8")
    visitor = Visitor(_close)
    assert kiosk() == 2
    ((said, _theme),) = visitor.read
    assert f"{file} line 2: camera.rate_hz = 5000 is out of range" in said
    err = capsys.readouterr().err
    assert err.startswith(f"doorcam: {file} line 2: camera.rate_hz = 5000")
    assert err.count("\n") == 1
    assert not (file.parent / "encodings").exists()


def test_settings_that_were_mended_are_read_when_asked(
    kiosk: Callable[[], int], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def try_with(text: str) -> Act:
        def act(window: KioskWindow) -> None:
            file.write_text(text, "utf-8")
            window.card.button.click()

        return act

    visitor = Visitor(try_with(UNKNOWN), try_with(MENDED), _close)
    assert kiosk() == 0
    named, unknown, mended = visitor.read
    assert f"--config names {file}, which does not exist" in named[0]
    assert "camera.rat is not a setting: did you mean camera.rate_hz?" in unknown[0]
    assert (named[1], unknown[1], mended[1]) == ("dark", "dark", "light")
    assert capsys.readouterr().err.count("\n") == 2


def test_what_is_wrong_is_said_in_the_language_of_the_system(qapp: QApplication, file: Path) -> None:
    file.write_text("[camera]\nsource = 0\nsourse = 1\n", "utf-8")
    with pytest.raises(ConfigFault) as caught:
        load_settings(file, {}, ())
    switch = LanguageSwitch(qapp)
    switch.use("ja")
    said = in_words(caught.value).replace(str(file), "")
    switch.use("en")
    switch.close()
    assert said.count("行目：") == 2
    assert set(re.findall("[A-Za-z_.]{3,}", said)) == {"camera.source", "camera.sourse"}
