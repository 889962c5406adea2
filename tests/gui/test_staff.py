"""Signing in and out at the kiosk, with real PINs in a real file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from doorcam.access.roles import Role
from doorcam.access.sign_in import SignIn
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.icons import Icon
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.sign_in import StaffDesk
from doorcam.desktop.staff import Page, StaffFrame
from doorcam.desktop.tasks import Tasks, wait_for_tasks
from tests.clock import StillClock

ADMIN_PIN, OPERATOR_PIN = "739164", "492716"
LOCK_AFTER_S = 60.0


class _Field(QLineEdit):
    """A page that begins with a field."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.setFocus()
        return super().event(event)


class Kiosk:
    """A kiosk with two pages, one of them the admin's, and what was written down."""

    def __init__(self, bridge: Bridge, notices: Notices, clock: StillClock, store: AccessStore) -> None:
        self.clock = clock
        self.store = store
        self.noted: list[tuple[str, Role | None]] = []
        self.made: list[str] = []
        self.window = KioskWindow(bridge, notices, clock, mirrored=True)
        self.frame = StaffFrame(notices)
        self.frame.add(Page("people", "People", Icon.PEOPLE, Role.OPERATOR, lambda: self._page("people")))
        self.frame.add(Page("settings", "Settings", Icon.SETTINGS, Role.ADMIN, lambda: self._page("settings")))
        self.desk = self.make_desk(notices)

    def make_desk(self, notices: Notices) -> StaffDesk:
        return StaffDesk(
            self.window,
            self.frame,
            SignIn(self.store, self.clock),
            Tasks(notices),
            notices,
            lambda what, role: self.noted.append((what, role)),
            self.clock,
            LOCK_AFTER_S,
        )

    def _page(self, name: str) -> QWidget:
        self.made.append(name)
        return _Field(name)

    def type(self, pin: str) -> None:
        for char in pin:
            self.clock.advance(0.2)
            QTest.keyClicks(self.window, char)
        QTest.keyClick(self.window, Qt.Key.Key_Return)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AccessStore]:
    opened = AccessStore.open(tmp_path / "encodings" / "access.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def kiosk(qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock, store: AccessStore) -> Kiosk:
    kiosk = Kiosk(bridge, notices, clock, store)
    qtbot.addWidget(kiosk.window)
    kiosk.window.show()
    return kiosk


@pytest.fixture
def guarded(kiosk: Kiosk) -> Kiosk:
    kiosk.store.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    kiosk.store.staff.set_pin(Role.OPERATOR, OPERATOR_PIN)
    return kiosk


def _sign_in(qtbot: QtBot, kiosk: Kiosk, pin: str) -> None:
    QTest.mouseClick(kiosk.window.bar.staff_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kiosk.window.desk.signing_in, timeout=5000)
    kiosk.type(pin)


def test_without_an_admin_pin_the_pages_open_and_say_so(qtbot: QtBot, kiosk: Kiosk, notices: Notices) -> None:
    with qtbot.waitSignal(notices.posted, timeout=5000) as posted:
        kiosk.window.staff_asked.emit()
    assert posted.args is not None
    notice = posted.args[0]
    assert "Anybody" in notice.text
    assert kiosk.desk.role is Role.ADMIN
    assert not kiosk.window.at_kiosk
    asked = QSignalSpy(kiosk.desk.pin_asked)
    notice.mend()
    assert asked.count() == 1
    kiosk.desk.lock()
    notice.mend()  # by a visitor
    assert asked.count() == 1
    assert kiosk.window.notice_bar.isHidden()


@pytest.mark.parametrize(("pin", "role"), [(ADMIN_PIN, Role.ADMIN), (OPERATOR_PIN, Role.OPERATOR)])
def test_a_pin_opens_the_pages_of_its_role(qtbot: QtBot, guarded: Kiosk, pin: str, role: Role) -> None:
    _sign_in(qtbot, guarded, pin)
    qtbot.waitUntil(lambda: guarded.desk.role is role, timeout=5000)
    assert not guarded.window.at_kiosk
    assert guarded.frame.buttons["people"].isVisible()
    assert guarded.frame.buttons["settings"].isVisible() is (role is Role.ADMIN)
    assert guarded.frame.quit_button.isVisible() is (role is Role.ADMIN)
    assert guarded.made == ["people"]  # the first page alone is made
    assert guarded.window.focusWidget() is guarded.frame.page  # as it wants
    assert guarded.noted == [("signed in", role)]


def test_a_wrong_pin_opens_nothing_and_too_many_lock(qtbot: QtBot, guarded: Kiosk) -> None:
    _sign_in(qtbot, guarded, "1738")
    expected: list[tuple[str, Role | None]] = []
    for attempt in range(1, 6):
        expected.append(("sign-in refused", None))
        qtbot.waitUntil(lambda: len(guarded.noted) >= len(expected), timeout=5000)
        if attempt < 5:
            assert "not right" in guarded.window.pad.message
            guarded.type("1738")
    assert guarded.window.pad.message == "Please wait: 0:30"
    guarded.type(ADMIN_PIN)
    assert guarded.window.pad.empty
    assert guarded.noted == expected
    assert guarded.desk.role is None
    assert guarded.window.at_kiosk


def _lock_out(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.window.desk.open_for_staff()
    while kiosk.window.pad.heading != "Too many attempts":
        refused = len(kiosk.noted)
        kiosk.type("1738")
        qtbot.waitUntil(lambda: len(kiosk.noted) > refused, timeout=5000)  # noqa: B023


def test_a_lockout_counts_down_and_ends_by_itself(qtbot: QtBot, guarded: Kiosk) -> None:
    _lock_out(qtbot, guarded)
    pad, desk = guarded.window.pad, guarded.window.desk
    said = []
    for _ in range(3):
        said.append(pad.message)
        guarded.clock.advance(10)
        desk.tick()
    assert said == ["Please wait: 0:30", "Please wait: 0:20", "Please wait: 0:10"]
    assert (pad.heading, pad.message) == ("PIN of the staff", "")
    guarded.type(ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is Role.ADMIN, timeout=5000)


def test_a_lockout_is_remembered_by_whoever_opens_the_pad_again(qtbot: QtBot, guarded: Kiosk) -> None:
    _lock_out(qtbot, guarded)
    QTest.mouseClick(guarded.window.pad.close_button, Qt.MouseButton.LeftButton)
    guarded.window.desk.open_for_visitor()
    guarded.type("17")
    assert guarded.window.pad.message == "One moment…"  # a visitor is none of the staff
    guarded.window.desk.dismiss()
    guarded.clock.advance(5)
    QTest.mouseClick(guarded.window.bar.staff_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: guarded.window.desk.signing_in, timeout=5000)
    assert guarded.window.pad.message.startswith("Please wait: 0:2")
    assert guarded.window.pad.waiting


def test_whoever_looked_after_the_staff_before_does_so_no_more(qtbot: QtBot, kiosk: Kiosk, notices: Notices) -> None:
    """The desk is made anew with the pages, in another language."""
    asked: list[str] = []
    notices.posted.connect(lambda notice: asked.append(notice.text))
    kiosk.desk.deleteLater()
    kiosk.desk = kiosk.make_desk(notices)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kiosk.window.staff_asked.emit()
    qtbot.waitUntil(lambda: not kiosk.window.at_kiosk, timeout=5000)
    assert wait_for_tasks(5)
    QApplication.processEvents()
    assert len(asked) == 1


def test_pages_are_locked_and_gone_when_nobody_touches_anything(qtbot: QtBot, guarded: Kiosk) -> None:
    _sign_in(qtbot, guarded, OPERATOR_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    dialog = QDialog(guarded.window)
    dialog.open()
    guarded.clock.advance(LOCK_AFTER_S - 1)
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton)  # somebody is there
    guarded.clock.advance(LOCK_AFTER_S - 1)
    guarded.desk.seen()  # by the camera
    guarded.clock.advance(LOCK_AFTER_S - 1)
    guarded.desk.tick()
    assert guarded.desk.role is Role.OPERATOR
    guarded.clock.advance(2)
    guarded.desk.tick()
    assert guarded.desk.role is None
    assert guarded.window.at_kiosk
    assert not dialog.isVisible()
    assert guarded.frame.page is None
    assert guarded.noted[-1] == ("signed out", Role.OPERATOR)


def test_the_lock_button_locks(qtbot: QtBot, guarded: Kiosk, notices: Notices) -> None:
    _sign_in(qtbot, guarded, ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    QTest.mouseClick(guarded.frame.buttons["settings"], Qt.MouseButton.LeftButton)
    assert guarded.made == ["people", "settings"]
    notices.success("Ada is enrolled", lambda: None)
    QTest.mouseClick(guarded.frame.lock_button, Qt.MouseButton.LeftButton)
    assert guarded.window.at_kiosk
    (told,) = guarded.frame.findChildren(NoticeBar)
    assert told.isHidden()  # nobody else may take back what was done
    guarded.desk.lock()  # nothing to lock
    assert [what for what, _ in guarded.noted] == ["signed in", "signed out"]


@pytest.mark.parametrize("way", ["close", "F11", "Escape"])
def test_a_full_screen_kiosk_is_left_with_the_pin_of_an_admin_alone(qtbot: QtBot, guarded: Kiosk, way: str) -> None:
    window = guarded.window
    window.set_full_screen(True)
    if way == "close":
        window.close()
    else:
        QTest.keyClick(window, Qt.Key[f"Key_{way}"])
    qtbot.waitUntil(lambda: window.desk.signing_in, timeout=5000)
    guarded.type(OPERATOR_PIN)
    qtbot.waitUntil(lambda: bool(guarded.noted), timeout=5000)
    assert guarded.noted == [("may not leave the kiosk", Role.OPERATOR)]
    assert window.isFullScreen()
    assert window.isVisible()
    guarded.type(ADMIN_PIN)
    qtbot.waitUntil(lambda: len(guarded.noted) == 2, timeout=5000)
    assert window.isVisible() is (way != "close")
    assert window.isFullScreen() is False or way == "close"


def test_an_operator_at_the_pages_cannot_leave_either(qtbot: QtBot, guarded: Kiosk) -> None:
    guarded.window.set_full_screen(True)
    _sign_in(qtbot, guarded, OPERATOR_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    guarded.window.close()
    qtbot.waitUntil(lambda: guarded.window.desk.signing_in, timeout=5000)
    assert guarded.window.isVisible()
    assert guarded.window.at_kiosk


def _question(kiosk: Kiosk) -> FormDialog:
    (dialog,) = (each for each in kiosk.window.findChildren(FormDialog) if each.isVisible())
    return dialog


def test_an_admin_at_the_pages_leaves_and_closes_only_on_purpose(qtbot: QtBot, guarded: Kiosk) -> None:
    guarded.window.set_full_screen(True)
    _sign_in(qtbot, guarded, ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    QTest.mouseClick(guarded.frame.shrink_button, Qt.MouseButton.LeftButton)
    assert not guarded.window.isFullScreen()
    assert not guarded.frame.shrink_button.isVisible()
    QTest.mouseClick(guarded.frame.quit_button, Qt.MouseButton.LeftButton)
    dialog = _question(guarded)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert guarded.window.isVisible()
    assert not dialog.isVisible()
    assert "closed the kiosk" not in [what for what, _ in guarded.noted]
    QTest.mouseClick(guarded.frame.quit_button, Qt.MouseButton.LeftButton)
    _question(guarded).accept_button.click()
    assert not guarded.window.isVisible()
    assert guarded.noted[-1] == ("closed the kiosk", Role.ADMIN)


def test_a_lock_is_announced_over_whatever_is_open_and_any_input_stops_it(qtbot: QtBot, guarded: Kiosk) -> None:
    _sign_in(qtbot, guarded, ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    dialog = QDialog(guarded.window)
    dialog.open()

    def said() -> list[str]:
        guarded.desk.tick()
        return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]

    guarded.clock.advance(LOCK_AFTER_S - 31)
    assert said() == []
    guarded.clock.advance(19)
    assert said() == ["This is locked in 12 s. Touch anything to go on."]
    guarded.clock.advance(2)
    assert said() == ["This is locked in 10 s. Touch anything to go on."]
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton)
    assert said() == []
    guarded.clock.advance(LOCK_AFTER_S - 1)
    assert dialog.isVisible()
    assert len(said()) == 1
    dialog.done(0)
    guarded.desk.tick()  # over what is left


def test_a_first_start_goes_on_with_the_pin_of_an_admin(qtbot: QtBot, guarded: Kiosk) -> None:
    came = QSignalSpy(guarded.desk.signed_in)
    guarded.desk.set_up()
    qtbot.waitUntil(lambda: guarded.window.desk.signing_in, timeout=5000)
    assert "set-up" in guarded.window.pad.message
    guarded.type(ADMIN_PIN)
    qtbot.waitUntil(lambda: came.count() == 1, timeout=5000)
    assert came.at(0)[0] is Role.ADMIN


def test_pins_that_cannot_be_read_let_nobody_in_or_out(
    qtbot: QtBot, guarded: Kiosk, notices: Notices, tmp_path: Path
) -> None:
    guarded.window.set_full_screen(True)
    with closing(sqlite3.connect(tmp_path / "encodings" / "access.sqlite")) as file:
        file.execute("DROP TABLE staff")
    with qtbot.waitSignal(notices.posted, timeout=5000):
        guarded.window.staff_asked.emit()
    with qtbot.waitSignal(notices.posted, timeout=5000):
        guarded.window.close()
    assert guarded.window.isVisible()
    assert guarded.window.at_kiosk


@pytest.mark.parametrize("width", [800, 1280])
def test_the_rail_fits_and_can_be_touched(qtbot: QtBot, guarded: Kiosk, width: int) -> None:
    guarded.window.resize(width, 480)
    _sign_in(qtbot, guarded, ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    for button in guarded.frame.findChildren(QPushButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 44
            assert button.mapTo(guarded.window, button.rect().bottomRight()).y() < 480
            assert button.accessibleName()


def test_the_keyboard_goes_down_the_rail(qtbot: QtBot, guarded: Kiosk) -> None:
    _sign_in(qtbot, guarded, ADMIN_PIN)
    qtbot.waitUntil(lambda: guarded.desk.role is not None, timeout=5000)
    frame = guarded.frame
    pages = list(frame.buttons.values())
    after = [button.nextInFocusChain() for button in (*pages, frame.shrink_button, frame.quit_button)]
    assert after == [*pages[1:], frame.shrink_button, frame.quit_button, frame.lock_button]
