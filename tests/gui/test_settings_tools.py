"""Trying out the door, and backups, from the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.config.door_section import DoorSettings
from doorcam.desktop.ask_dialog import AskDialog
from doorcam.desktop.backup_dialogs import PasswordDialog, UnlockDialog
from doorcam.desktop.door_trial import try_door
from doorcam.desktop.notices import Notice, NoticeKind, Notices
from doorcam.desktop.settings_staff_pins import StaffPinsCard, StaffPinsDesk
from doorcam.desktop.settings_tools import ToolsPanel
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Event, EventKind, Progress
from doorcam.doors.door import Opening, Outcome
from doorcam.errors import DeviceFault, StorageFault
from doorcam.storage.sealed_stream import WrongPassword
from tests.clock import StillClock


def settle() -> None:
    for _ in range(3):
        assert wait_for_tasks(10)
        QApplication.processEvents()


class Vaulted:
    """Reads backups whose password is right."""

    def __init__(self) -> None:
        self.made: list[tuple[Path, str]] = []

    def make(self, target: Path, password: str, progress: Progress) -> int:
        progress("copying", 1, 2)
        self.made.append((target, password))
        return 3

    def file_name(self) -> str:
        return "doorcam-2026-03-14.backup"

    def look(self, archive: Path) -> None:
        if archive.suffix != ".backup":
            raise StorageFault(f"{archive} is no backup of doorcam")

    def unlock(self, archive: Path, password: str) -> None:
        if password != "right":  # noqa: S105
            raise WrongPassword(f"the password is not that of {archive}", "type it again")
        if "gone" in archive.name:
            raise StorageFault(f"{archive} is gone")

    def check(self, archive: Path, password: str, progress: Progress) -> str:
        if password != "right":  # noqa: S105
            raise StorageFault(f"the password is not that of {archive}", "type it again")
        return "2026-03-14 12:00"


class Trial:
    def __init__(self) -> None:
        self.answer: Opening | Exception = Opening(Outcome.OPEN)
        self.count = 0

    def __call__(self) -> Opening:
        self.count += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def tested() -> Trial:
    return Trial()


@pytest.fixture
def backups() -> Vaulted:
    return Vaulted()


@pytest.fixture
def panel(qtbot: QtBot, tested: Trial, backups: Vaulted, notices: Notices, access: AccessStore) -> ToolsPanel:
    pins = StaffPinsCard(StaffPinsDesk(access.staff, lambda what: None), notices)
    made = ToolsPanel(tested, backups, notices, pins)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Opening(Outcome.OPEN), "The door is open."),
        (Opening(Outcome.UNKNOWN, "no answer came"), "no answer came"),
        (Opening(Outcome.FAILED, "the port is gone"), "The door did not open. the port is gone"),
        (
            DeviceFault("the relay is gone", "check its cable"),
            "The door did not open. The relay is gone: check its cable",
        ),
    ],
)
def test_the_door_is_tried_once_and_only_when_somebody_said_so(
    panel: ToolsPanel, tested: Trial, answer: Opening | Exception, said: str
) -> None:
    tested.answer = answer
    panel.ask_for_test().reject()
    settle()
    assert tested.count == 0
    panel.ask_for_test().accept()
    settle()
    assert tested.count == 1
    assert panel.door_said.text() == said
    assert panel.test_button.isEnabled()


def test_a_backup_is_made_with_its_password(panel: ToolsPanel, backups: Vaulted, notices: Notices) -> None:
    said: list[Notice] = []
    notices.posted.connect(said.append)
    panel.back_up(Path("/x/y.backup"), "correct horse")
    assert not panel.backup_button.isEnabled()
    settle()
    assert backups.made == [(Path("/x/y.backup"), "correct horse")]
    assert said[0].kind is NoticeKind.SUCCESS
    assert panel.backup_button.isEnabled()


def test_a_backup_that_cannot_be_read_is_not_restored(panel: ToolsPanel, notices: Notices) -> None:
    said: list[Notice] = []
    notices.posted.connect(said.append)
    asked = QSignalSpy(panel.restore_asked)
    panel.look_at(Path("/x/y.backup"), "wrong")
    settle()
    assert "The password is not that of" in said[0].text
    assert asked.count() == 0


def test_what_is_no_backup_is_refused_before_anybody_is_asked(panel: ToolsPanel, notices: Notices) -> None:
    said: list[Notice] = []
    notices.posted.connect(said.append)
    panel.ask_for_password(Path("/x/letter.odt"))
    settle()
    assert "is no backup" in said[0].text
    assert panel.findChild(UnlockDialog) is None


def _asked_for_password(panel: ToolsPanel, name: str) -> UnlockDialog:
    panel.ask_for_password(Path(f"/x/{name}.backup"))
    settle()
    dialog = panel.findChild(UnlockDialog)
    assert dialog is not None
    return dialog


def test_a_wrong_password_is_asked_for_again_where_it_was_typed(panel: ToolsPanel) -> None:
    dialog = _asked_for_password(panel, "y")
    dialog.field.setText("wrong")
    dialog.accept_button.click()
    assert not dialog.field.isEnabled()  # while it is tried
    settle()
    assert dialog.isVisible()
    assert "password is not that of" in dialog.problem
    assert dialog.field.selectedText()
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "right")
    assert dialog.problem == ""
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settle()
    assert panel.findChild(AskDialog, "replace") is not None


def test_what_no_password_helps_against_ends_the_asking(panel: ToolsPanel, notices: Notices) -> None:
    said: list[Notice] = []
    notices.posted.connect(said.append)
    dialog = _asked_for_password(panel, "gone")
    dialog.field.setText("right")
    dialog.accept_button.click()
    settle()
    assert "is gone" in said[0].text
    assert panel.findChild(AskDialog, "replace") is None


def test_enter_replaces_nothing(panel: ToolsPanel) -> None:
    asked = QSignalSpy(panel.restore_asked)
    panel.look_at(Path("/x/y.backup"), "right")
    settle()
    dialog = panel.findChild(AskDialog, "replace")
    assert dialog is not None
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked.count() == 0


def test_the_keyboard_stays_with_the_backups(panel: ToolsPanel, tmp_path: Path) -> None:
    panel.restore_button.setFocus()
    panel.back_up(tmp_path / "b", "password")
    assert panel.focusWidget() is panel.cancel_button
    settle()
    assert panel.focusWidget() is panel.backup_button


def test_restoring_is_asked_for_after_reading_it(panel: ToolsPanel, qtbot: QtBot) -> None:
    asked = QSignalSpy(panel.restore_asked)
    panel.look_at(Path("/x/y.backup"), "right")
    settle()
    assert asked.count() == 0
    dialog = panel.findChild(AskDialog, "replace")
    assert dialog is not None
    dialog.accept()
    assert asked.at(0) == [Path("/x/y.backup"), "right"]


@pytest.mark.parametrize(
    ("first", "again", "ready"),
    [("short", "short", False), ("long enough", "long enoug", False), ("long enough", "long enough", True)],
)
def test_a_new_password_is_typed_twice(qtbot: QtBot, first: str, again: str, ready: bool) -> None:
    dialog = PasswordDialog("Make a backup", "Make it", new=True)
    qtbot.addWidget(dialog)
    dialog.field.setText(first)
    dialog.again.setText(again)
    assert dialog.accept_button.isEnabled() is ready
    assert bool(dialog.problem) is not ready


def test_a_dialog_begins_with_what_it_asks_for(qtbot: QtBot) -> None:
    dialog = PasswordDialog("Make a backup", "Make it", new=True)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    QTest.keyClicks(dialog.focusWidget(), "with a space")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "with a space")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == PasswordDialog.DialogCode.Accepted
    assert dialog.password == "with a space"  # noqa: S105


def test_a_door_that_is_not_in_use_yet_is_tried_and_written_down(clock: StillClock) -> None:
    noted: list[Event] = []
    assert try_door(DoorSettings(pulse_s=0.2), clock, noted.append) == Opening(Outcome.OPEN)
    assert [event.kind for event in noted] == [EventKind.DOOR_TEST]
    answer = try_door(DoorSettings(driver="serial", serial_port="/dev/none", pulse_s=0.2), clock, noted.append)
    assert answer.outcome is Outcome.FAILED
    assert "/dev/none" in answer.said
