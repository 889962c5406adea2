"""The settings from the window to what they change: the kiosk as it is started, only without networks."""

import os
import pty
import threading
import tomllib
import tty
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import pytest
import typer
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from doorcam.cli.kiosk import open_kiosk
from doorcam.cli.session import Session
from doorcam.desktop.ask_dialog import AskDialog
from doorcam.desktop.backup_dialogs import UnlockDialog
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import NoticeBar
from doorcam.desktop.pages import SETTINGS
from doorcam.desktop.region_view import RegionView
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.staff import StaffFrame
from doorcam.desktop.state import Mood
from doorcam.domain import EventKind
from doorcam.runtime import Runtime
from tests.gui import scenes

PASSWORD = "correct horse battery"  # noqa: S105
_LOOK_MS = 10
_PATIENCE_LOOKS = 2000

Shown = TypeVar("Shown", bound=QWidget)
Doing = Iterator[Callable[[], Any]]
"""What somebody does in one window after the other: what each step gives is waited for until it is true."""


class Hand(QObject):
    """Works the windows that come, from within the event loop that `open_kiosk` runs; closes the last one."""

    def __init__(self, doing: Doing) -> None:
        super().__init__()
        self.problem: BaseException | None = None
        self._doing, self._looks = doing, 0
        self._until: Callable[[], Any] = lambda: True
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        try:
            self._looks += 1
            assert self._looks < _PATIENCE_LOOKS, "it did not happen"
            if self._until():
                self._looks, self._until = 0, next(self._doing)
        except BaseException as problem:  # told where the test is, not where Qt calls
            self._timer.stop()
            self.problem = None if isinstance(problem, StopIteration) else problem
            QApplication.exit(0)


class House:
    """A home, its settings, and the runtimes that were opened on it."""

    def __init__(self, root: Path, recording: str) -> None:
        self.root, self.config = root, root / "config.toml"
        self.runtimes: list[Runtime] = []
        self._recording = recording
        root.mkdir()
        self.write("")

    def write(self, door: str) -> None:
        self.config.write_text(f"[desktop]\nsounds = false\nfullscreen = false\n[door]\n{door}\n", "utf-8")

    def visit(self, doing: Doing) -> None:
        """Start the kiosk and work it until nothing is left to be done."""
        hand = Hand(doing)
        with pytest.raises(typer.Exit):
            open_kiosk(Session(self.root, self.config), self._recording, prepare=self.runtimes.append)
        if hand.problem is not None:
            raise hand.problem

    def opened(self, count: int) -> Callable[[], bool]:
        """Whether so many were, and the window is ready for the last."""
        return lambda: len(self.runtimes) == count and any(map(_is_ready, visible(KioskWindow)))


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path, recording: str, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setattr(Runtime, "load_models", lambda *_: None)
    for window in QApplication.topLevelWidgets():
        window.hide()  # a full-screen kiosk of another test does not let itself be closed
    return House(tmp_path / "home", recording)


def visible(kind: type[Shown]) -> list[Shown]:
    return [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]


def _is_ready(window: KioskWindow) -> bool:
    return window.model.state().mood is not Mood.PREPARING


def settings_page() -> Doing:
    """Sign in, as anybody may without a PIN, and go to the settings."""
    visible(KioskWindow)[0].bar.staff_button.click()
    yield lambda: visible(StaffFrame)
    visible(StaffFrame)[0].buttons[SETTINGS].click()
    yield lambda: visible(SettingsPage) and the_page().form.rows


def the_page() -> SettingsPage:
    return visible(SettingsPage)[0]


def notice() -> str:
    return visible(NoticeBar)[0].text


def test_a_setting_is_changed_and_holds_after_the_restart_that_is_asked_for(house: House) -> None:
    def doing() -> Doing:
        yield house.opened(1)
        yield from settings_page()
        page = the_page()
        page.form.put("door.pulse_s", 7.0)
        page.bar.save_button.click()
        yield page.bar.restart_button.isVisible
        assert house.runtimes[0].settings.door.pulse_s != 7.0
        page.bar.restart_button.click()
        yield house.opened(2)
        assert house.runtimes[1].settings.door.pulse_s == 7.0

    house.visit(doing())


def test_the_region_drawn_with_the_mouse_is_the_one_that_is_used(house: House) -> None:
    def doing() -> Doing:
        yield house.opened(1)
        yield from settings_page()
        page = the_page()
        page.tabs.setCurrentWidget(page.camera)
        view = page.camera.view
        yield lambda: view.has_picture and view.isVisible()
        drag(view)
        assert page.bar.save_button.isVisible()
        page.bar.save_button.click()
        yield page.bar.restart_button.isVisible
        drawn = view.region
        assert (drawn.left, drawn.right) != (0.0, 1.0)
        page.bar.restart_button.click()
        yield house.opened(2)
        used = house.runtimes[1].settings.detection
        assert (used.region_left, used.region_right) == (drawn.left, drawn.right)

    house.visit(doing())


def drag(view: RegionView) -> None:
    """Take the left edge of the frame, and move it to the right."""
    target = view._target()
    start = QPoint(round(target.left()) + 1, round(target.center().y()))
    end = start + QPoint(round(target.width() / 4), 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_the_door_test_moves_a_relay_behind_a_serial_port(house: House) -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    got, switched_on = bytearray(), bytes.fromhex("A00101A2")

    def take() -> None:
        with suppress(OSError):  # it is closed
            while True:
                got.extend(os.read(master, 64))

    board = threading.Thread(target=take, daemon=True)
    board.start()
    house.write(f'driver = "serial"\nserial_port = "{os.ttyname(slave)}"\npulse_s = 0.2')

    def doing() -> Doing:
        yield house.opened(1)
        yield from settings_page()
        tools = the_page().tools
        tools.test_button.click()
        (dialog,) = tools.findChildren(AskDialog)
        dialog.accept_button.click()
        yield tools.test_button.isEnabled
        assert tools.door_said.text() == "The door is open."
        kinds = [event.kind for event in house.runtimes[0].journal.events(limit=5)]
        assert EventKind.DOOR_TEST in kinds

    try:
        house.visit(doing())
        assert switched_on in got
    finally:
        os.close(master)
        os.close(slave)


def test_a_backup_brings_everything_back_and_what_came_later_is_gone(house: House, tmp_path: Path) -> None:
    archive = tmp_path / "door.backup"

    def doing() -> Doing:
        yield house.opened(1)
        house.runtimes[0].journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"))
        yield from settings_page()
        tools = the_page().tools
        tools.back_up(archive, PASSWORD)
        yield tools.backup_button.isEnabled
        assert str(archive) in notice()
        house.runtimes[0].journal.append(scenes.event(EventKind.DOOR_FORCED))
        tools.ask_for_password(archive)
        yield lambda: visible(UnlockDialog)
        visible(UnlockDialog)[0].field.setText(PASSWORD)
        visible(UnlockDialog)[0].accept_button.click()
        yield lambda: visible(AskDialog)
        visible(AskDialog)[0].accept_button.click()
        yield house.opened(2)
        assert "is restored." in visible(KioskWindow)[0].notice_bar.text
        kinds = [event.kind for event in house.runtimes[1].journal.events(limit=50)]
        assert EventKind.UNKNOWN in kinds
        assert EventKind.DOOR_FORCED not in kinds
        assert "restored a backup" in [event.reason for event in house.runtimes[1].journal.events(limit=50)]

    house.visit(doing())
    assert [each.name for each in house.root.glob(".restore-*")] == []
    assert "sounds" in tomllib.loads(house.config.read_text("utf-8"))["desktop"]


def test_a_broken_backup_is_refused_and_changes_nothing(house: House, tmp_path: Path) -> None:
    archive = tmp_path / "door.backup"

    def doing() -> Doing:
        yield house.opened(1)
        house.runtimes[0].journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"))
        yield from settings_page()
        tools = the_page().tools
        tools.back_up(archive, PASSWORD)
        yield tools.backup_button.isEnabled
        archive.write_bytes(archive.read_bytes()[:-100])
        before = house.runtimes[0].journal.count()
        tools.look_at(archive, PASSWORD)
        yield tools.restore_button.isEnabled
        assert "damaged or cut short" in notice()
        assert not visible(AskDialog)
        assert house.runtimes[0].journal.count() == before
        assert len(house.runtimes) == 1

    house.visit(doing())
