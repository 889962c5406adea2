"""The window that is there at once, and what is opened behind it or cannot be."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event as Flag

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.roles import Role
from doorcam.config.desktop_section import DesktopSettings
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.desktop.app import Application, run_desktop
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.kiosk import Leave
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.notices import BugDialog
from doorcam.desktop.state import Mood
from doorcam.desktop.surroundings import Ending, Surroundings
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import StorageFault
from doorcam.runtime import Runtime
from doorcam.storage.vault import Vault
from tests.clock import StillClock

SETTINGS = Settings(desktop=DesktopSettings(sounds=False))


class EmptyRuntime(Runtime):
    """A runtime without networks."""

    def load_models(self, progress: Progress = NO_PROGRESS) -> None:
        pass


class Behind:
    """What is behind the window: opened when the test lets it, or not at all."""

    def __init__(self, root: Path) -> None:
        self.may_open = Flag()
        self.fault: Exception | None = None
        self.opened: list[Runtime] = []
        self._root = root

    def __call__(self) -> tuple[Runtime, Surroundings]:
        assert self.may_open.wait(10)
        if self.fault is not None:
            raise self.fault
        home = Home(self._root)
        self.opened.append(EmptyRuntime.open(SETTINGS, home))
        return self.opened[-1], Surroundings(self._root / "config.toml", {}, (), Vault.of(home.encodings))


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[Behind]:
    made = Behind(tmp_path / "home")
    yield made
    for runtime in made.opened:
        runtime.close()


@pytest.fixture
def application(qtbot: QtBot, behind: Behind, recording: str, qapp: QApplication) -> Iterator[Application]:
    language = LanguageSwitch(qapp)
    made = Application(SETTINGS, behind, recording, language)
    yield made
    behind.may_open.set()
    made.stop()
    language.deleteLater()


def _mood(application: Application) -> Mood:
    return application.front.window.model.state().mood


def _fail(qtbot: QtBot, application: Application, behind: Behind) -> str:
    """What the card says of it."""
    behind.fault = StorageFault("access.sqlite is damaged", "restore it from a backup")
    behind.may_open.set()
    application.start(full_screen=True)
    qtbot.waitUntil(lambda: _mood(application) is Mood.NOT_OPEN, timeout=5000)
    return application.front.window.card.detail


def test_the_window_is_there_before_what_is_behind_it(qtbot: QtBot, application: Application, behind: Behind) -> None:
    application.start(full_screen=False)
    window = application.front.window
    assert window.isVisible()
    assert _mood(application) is Mood.PREPARING
    assert application.desktop is None
    behind.may_open.set()
    qtbot.waitUntil(lambda: application.desktop is not None, timeout=10_000)
    qtbot.waitUntil(lambda: _mood(application) is Mood.CAMERA_ENDED, timeout=10_000)


def test_the_staff_need_not_touch_their_button_twice(qtbot: QtBot, application: Application, behind: Behind) -> None:
    application.start(full_screen=False)
    application.front.window.staff_asked.emit()
    behind.may_open.set()
    qtbot.waitUntil(lambda: application.desktop is not None, timeout=10_000)
    desktop = application.desktop
    assert desktop is not None
    qtbot.waitUntil(lambda: desktop.staff.role is Role.ADMIN, timeout=5000)


def test_nobody_leaves_a_full_screen_while_there_are_no_rules_yet(
    qtbot: QtBot, application: Application, behind: Behind
) -> None:
    application.start(full_screen=True)
    application.front.window.close()
    assert application.front.window.isVisible()


def test_what_cannot_be_opened_is_said_and_may_be_left(qtbot: QtBot, application: Application, behind: Behind) -> None:
    assert "access.sqlite is damaged" in _fail(qtbot, application, behind)
    assert application.front.window.card.button.isVisible()
    assert not application.front.window.card.pin_button.isVisible()  # nobody would look at what is typed
    application.front.window.leave_asked.emit(Leave.CLOSE)
    assert not application.front.window.isVisible()


def test_what_cannot_be_opened_ends_when_nobody_touches_it(
    qtbot: QtBot, application: Application, behind: Behind, monkeypatch: pytest.MonkeyPatch, clock: StillClock
) -> None:
    exits: list[int] = []
    monkeypatch.setattr(QApplication, "exit", lambda: exits.append(0))
    model = application.front.window.model
    monkeypatch.setattr(model, "_clock", clock)
    assert "closes in 15 s" in _fail(qtbot, application, behind)
    clock.advance(12)
    application.front.window.refresh()
    assert "closes in 3 s" in application.front.window.card.detail
    QTest.keyClick(application.front.window, Qt.Key.Key_Shift)
    clock.advance(14)
    application._look_whether_to_end()
    assert exits == []
    clock.advance(1)
    application._look_whether_to_end()
    assert exits == [0]


def test_what_cannot_be_opened_is_tried_again_when_asked(
    qtbot: QtBot, application: Application, behind: Behind
) -> None:
    _fail(qtbot, application, behind)
    behind.fault = None
    application.front.window.retry_asked.emit()
    qtbot.waitUntil(lambda: application.desktop is not None, timeout=10_000)
    assert application.error is None


def test_a_bug_shows_one_dialog(qtbot: QtBot, application: Application) -> None:
    for _ in range(3):
        application.on_exception(ValueError, ValueError("oops"), None)
    assert len(application.front.window.findChildren(BugDialog)) == 1


def _each_window(do: Callable[[], object]) -> QTimer:
    """Do something again and again until it has had its effect."""
    timer = QTimer()
    timer.timeout.connect(do)
    timer.start(50)
    return timer


def _close_windows() -> None:
    for widget in QApplication.topLevelWidgets():
        widget.close()


def test_the_program_ends_when_the_window_is_closed(qtbot: QtBot, behind: Behind, recording: str) -> None:
    hook = sys.excepthook
    behind.may_open.set()
    timer = _each_window(_close_windows)
    assert run_desktop(SETTINGS, behind, recording, fullscreen=True) == Ending()
    timer.stop()
    assert sys.excepthook is hook
    assert [event.reason for event in behind.opened[0].journal.events()] == ["closed the kiosk"]
    assert not any(isinstance(widget, EnrolmentDialog) for widget in QApplication.topLevelWidgets())


def test_the_program_ends_with_the_code_of_what_could_not_be_opened(
    qtbot: QtBot, behind: Behind, recording: str
) -> None:
    behind.fault = StorageFault("access.sqlite is damaged", "restore it from a backup")
    behind.may_open.set()
    timer = _each_window(_close_windows)
    assert run_desktop(SETTINGS, behind, recording, fullscreen=True) == Ending(StorageFault.exit_code)
    timer.stop()


def test_a_bug_is_not_taken_for_what_could_not_be_opened(qtbot: QtBot, behind: Behind, recording: str) -> None:
    behind.fault = ValueError("oops")
    behind.may_open.set()
    timer = _each_window(_close_windows)
    with pytest.raises(ValueError, match="oops"):
        run_desktop(SETTINGS, behind, recording, fullscreen=True)
    timer.stop()
