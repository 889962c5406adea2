"""What is typed at the kiosk: on its screen, on a keyboard, and by a badge reader."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.entry_desk import ABANDONED_S, EntryDesk
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import Notices
from doorcam.desktop.state import Mood
from doorcam.domain import Ask, AskKind, CameraState, EntryAnswer, EntryResult, Reason
from tests.clock import StillClock
from tests.gui import scenes


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock) -> KioskWindow:
    window = KioskWindow(bridge, notices, clock, mirrored=True)
    qtbot.addWidget(window)
    window.model.prepared()
    window.show()
    return window


@pytest.fixture
def desk(window: KioskWindow) -> EntryDesk:
    return window.desk


def _type(window: QWidget, clock: StillClock, text: str, gap_s: float) -> None:
    for char in text:
        clock.advance(gap_s)
        if char.isprintable():
            QTest.keyClicks(window, char)
        else:
            QTest.keyClick(window, Qt.Key.Key_Return if char == "\n" else Qt.Key.Key_Backspace)


def _all(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(i) for i in range(spy.count())]


def test_a_number_is_touched_in_and_handed_over(window: KioskWindow, desk: EntryDesk) -> None:
    entered = QSignalSpy(desk.entered)
    QTest.mouseClick(window.card.pin_button, Qt.MouseButton.LeftButton)
    for digit in (1, 2, 9, 3):
        QTest.mouseClick(window.pad.keys[digit - 1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.pad.back_key, Qt.MouseButton.LeftButton)
    assert window.pad.dots.count == 3
    QTest.mouseClick(window.pad.enter_key, Qt.MouseButton.LeftButton)
    assert _all(entered) == [["129", False]]
    assert window.pad.dots.count == 0
    QTest.mouseClick(window.pad.keys[0], Qt.MouseButton.LeftButton)
    assert window.pad.empty  # nothing is taken before there is an answer


def test_fingers_on_a_keyboard_bring_the_pad(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    entered = QSignalSpy(desk.entered)
    _type(window, clock, "12", 0.2)
    assert not desk.pad_open
    clock.advance(0.3)
    desk.tick()
    assert desk.pad_open
    assert window.pad.dots.count == 2
    _type(window, clock, "34\b5\n", 0.2)
    assert _all(entered) == [["1235", False]]


def test_a_badge_reader_is_told_from_fingers_and_shows_no_pad(
    window: KioskWindow, desk: EntryDesk, clock: StillClock
) -> None:
    entered = QSignalSpy(desk.entered)
    window.card.pin_button.setFocus()  # Enter must not press it
    _type(window.card.pin_button, clock, "0004831207\n", 0.01)
    assert _all(entered) == [["0004831207", True]]
    desk.tick()
    assert not desk.pad_open
    desk.answer(EntryAnswer(EntryResult.ACCEPTED))
    desk.open_for_visitor()
    clock.advance(1)
    _type(window, clock, "0004831207\n", 0.01)
    assert entered.at(1) == ["0004831207", True]


def test_a_badge_ends_the_sign_in_of_the_staff(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    entered, staff, cancelled = (
        QSignalSpy(desk.entered),
        QSignalSpy(desk.staff_entered),
        QSignalSpy(desk.staff_cancelled),
    )
    desk.open_for_staff()
    clock.advance(1)
    _type(window, clock, "0004831207\n", 0.01)
    assert (entered.count(), staff.count(), cancelled.count()) == (1, 0, 1)


@pytest.mark.parametrize("kind", [AskKind.PIN, AskKind.PIN_OR_BADGE])
def test_the_pad_comes_when_the_door_asks_for_a_pin(window: KioskWindow, desk: EntryDesk, kind: AskKind) -> None:
    ask = Ask(kind, 3, "Zoë")
    desk.ask(ask)
    assert desk.pad_open
    assert "Zoë" in window.pad.message
    window.pad.type("7")
    desk.ask(ask)  # said again
    assert window.pad.dots.count == 1
    desk.close()
    QTest.mouseClick(window.card.pin_button, Qt.MouseButton.LeftButton)
    assert "PIN" in window.pad.heading  # and not the number
    desk.ask(Ask(AskKind.FACE))
    assert not desk.pad_open
    assert window.pad.empty
    desk.ask(ask)
    desk.ask(None)
    assert not desk.pad_open


def test_a_pin_typed_in_place_of_a_badge_number_says_what_comes_first(window: KioskWindow, bridge: Bridge) -> None:
    QTest.mouseClick(window.card.pin_button, Qt.MouseButton.LeftButton)
    assert window.pad.heading == "Badge number, then PIN"
    bridge.entry.emit(EntryAnswer(EntryResult.NUMBER_WANTED))
    assert window.desk.pad_open
    assert not window.pad.waiting
    assert "First the number on your badge" in window.pad.message
    assert window.model.state().mood is not Mood.REFUSED  # nothing was looked at


def test_a_welcome_is_not_hidden_by_the_pad(window: KioskWindow, bridge: Bridge) -> None:
    window.desk.open_for_visitor()
    bridge.decision.emit(scenes.denied(0, Reason.WRONG_PIN))
    assert window.desk.pad_open
    bridge.decision.emit(scenes.granted(0, "Ada"))
    assert not window.desk.pad_open
    assert window.card.title == "Welcome, Ada"


def test_a_pin_that_nobody_types_any_more_is_asked_for_no_longer(window: KioskWindow, bridge: Bridge) -> None:
    bridge.camera.emit(scenes.camera(CameraState.LIVE))
    bridge.entry.emit(EntryAnswer(EntryResult.PIN_WANTED))
    window.desk.close()
    window.refresh()
    assert window.card.title == "Please look at the camera"
    assert not window.desk.pad_open


@pytest.mark.parametrize(
    ("result", "stays", "bad"),
    [
        (EntryResult.ACCEPTED, False, False),
        (EntryResult.PIN_WANTED, True, False),
        (EntryResult.FACE_WANTED, False, False),
        (EntryResult.WRONG, True, True),
        (EntryResult.LOCKED_OUT, False, False),
        (EntryResult.DENIED, False, False),
        (EntryResult.FAULT, False, False),
    ],
)
def test_every_answer_is_shown(
    window: KioskWindow, bridge: Bridge, result: EntryResult, stays: bool, bad: bool
) -> None:
    desk = window.desk
    desk.open_for_visitor()
    window.pad.type("5")
    window.pad.enter()
    assert window.pad.waiting
    before = window.pad.heading
    bridge.entry.emit(EntryAnswer(result, 10.0, "expired"))
    assert desk.pad_open is stays
    assert not window.pad.waiting
    assert ("not right" in window.pad.message) is bad
    assert window.card.isVisible() is not stays
    if result is EntryResult.PIN_WANTED:
        assert window.pad.heading != before


def test_after_a_wrong_pin_the_number_is_asked_for_again(window: KioskWindow, bridge: Bridge) -> None:
    desk = window.desk
    desk.open_for_visitor()
    number = window.pad.heading
    bridge.entry.emit(EntryAnswer(EntryResult.PIN_WANTED))
    bridge.entry.emit(EntryAnswer(EntryResult.WRONG))
    assert window.pad.heading == number
    bridge.ask.emit(Ask(AskKind.PIN, 1, "Ada"))
    asked = window.pad.heading
    bridge.entry.emit(EntryAnswer(EntryResult.WRONG))  # of a face before the camera it is known whose PIN is wanted
    assert (window.pad.heading, "not right" in window.pad.message) == (asked, True)
    assert asked != number


def test_the_keyboard_stays_at_a_pad_that_waits(window: KioskWindow, desk: EntryDesk) -> None:
    desk.open_for_visitor()
    window.pad.enter_key.setFocus()
    window.pad.set_waiting(True)
    assert window.focusWidget() is window.pad


def test_whoever_leaves_the_pad_is_forgotten(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    cancelled = QSignalSpy(desk.cancelled)
    desk.open_for_visitor()
    window.pad.type("5")
    clock.advance(ABANDONED_S - 1)
    desk.tick()
    assert desk.pad_open
    clock.advance(2)
    desk.tick()
    assert not desk.pad_open
    assert window.pad.empty
    desk.open_for_visitor()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not desk.pad_open
    desk.open_for_visitor()
    QTest.mouseClick(window.pad.close_button, Qt.MouseButton.LeftButton)
    assert cancelled.count() == 3


def test_an_answer_that_never_comes_is_not_waited_for(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    cancelled = QSignalSpy(desk.cancelled)
    _type(window, clock, "0004831207\n", 0.01)
    assert window.pad.waiting
    clock.advance(ABANDONED_S + 1)
    desk.tick()
    assert not window.pad.waiting
    assert cancelled.count() == 1


def test_the_pin_of_the_staff_is_no_visitors(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    entered, staff = QSignalSpy(desk.entered), QSignalSpy(desk.staff_entered)
    desk.open_for_staff()
    desk.ask(Ask(AskKind.PIN, 1))  # somebody else before the camera
    desk.answer(EntryAnswer(EntryResult.WRONG))
    _type(window, clock, "739164\n", 0.2)
    assert (entered.count(), _all(staff)) == (0, [["739164"]])


def test_digits_are_neither_shown_nor_logged(
    window: KioskWindow, desk: EntryDesk, clock: StillClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.open_for_visitor()
    _type(window, clock, "739164", 0.2)
    texts = [label.text() for label in window.findChildren(QLabel)]
    names = [widget.accessibleName() for widget in window.findChildren(QWidget)]
    assert not any("739164" in text or "7391" in text for text in (*texts, *names, caplog.text))
    assert window.pad.dots.accessibleName() == "6 digits"


def test_no_more_digits_are_taken_than_a_badge_has(window: KioskWindow, desk: EntryDesk) -> None:
    desk.open_for_visitor()
    for _ in range(50):
        window.pad.type("7")
    assert window.pad.dots.count == 20


def test_keys_that_are_no_digits_mean_nothing(window: KioskWindow, desk: EntryDesk, clock: StillClock) -> None:
    entered = QSignalSpy(desk.entered)
    _type(window, clock, "abc\n", 0.01)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert entered.count() == 0
    assert window.pad.empty
