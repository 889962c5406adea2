import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from doorcam.camera.source import DEMO
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.icons import Icon
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import Notices
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.words import words_for
from doorcam.domain import CameraHealth, CameraState, EventKind
from doorcam.vision.label_layout import LabelStyle
from tests.clock import StillClock
from tests.gui import scenes


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock) -> KioskWindow:
    window = KioskWindow(bridge, notices, clock, mirrored=True)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def live(window: KioskWindow, bridge: Bridge) -> KioskWindow:
    """Ready, with a live camera."""
    window.model.prepared()
    bridge.on_camera(scenes.camera(CameraState.LIVE))
    QApplication.processEvents()
    return window


def test_the_way_of_a_person_to_the_door(live: KioskWindow, bridge: Bridge, clock: StillClock) -> None:
    assert live.card.title == "Please look at the camera"
    picture, boxes = scenes.stage()
    shown = scenes.frame(picture)
    bridge.on_frame(shown)
    bridge.on_observation(scenes.observation(shown, boxes))
    QApplication.processEvents()
    assert live.view.frame is shown
    assert live.card.title == "Looking…"
    bridge.on_decision(scenes.granted(1, "艾琳·柯林斯"))
    QApplication.processEvents()
    assert live.card.title == "Welcome, 艾琳·柯林斯"
    assert live.card.icon is Icon.CHECK
    assert [mark.style for mark in live.view.marks] == [LabelStyle.GRANTED]
    clock.advance(5)
    live.refresh()
    assert live.card.title == "Please look at the camera"
    assert live.view.marks == ()


def test_a_stranger_is_told_what_to_do(live: KioskWindow, bridge: Bridge) -> None:
    bridge.on_decision(scenes.denied(1))
    QApplication.processEvents()
    assert live.card.title == "Not recognised"
    assert "ask the staff" in live.card.detail


def test_a_lost_camera_says_when_it_is_tried_again(live: KioskWindow, bridge: Bridge, clock: StillClock) -> None:
    bridge.on_camera(scenes.camera(CameraState.LOST, retry_in_s=8.0))
    QApplication.processEvents()
    assert "in 8 s" in live.card.detail
    clock.advance(3)
    live.refresh()
    assert "in 5 s" in live.card.detail


def test_a_door_that_does_not_answer_is_told(live: KioskWindow, bridge: Bridge) -> None:
    bridge.on_event(scenes.event(EventKind.DOOR_FAULT))
    QApplication.processEvents()
    assert live.card.icon is Icon.DOOR


def test_every_mood_has_words_and_an_icon_of_its_own_kind() -> None:
    words = [words_for(KioskState(mood, name="Ada")) for mood in Mood]
    assert all(line.title for line in words)
    assert len({line.title for line in words}) == len(words)
    icons = {mood: words_for(KioskState(mood)).icon for mood in Mood}
    told_apart = [mood for mood in Mood if mood not in (Mood.CAMERA_STALLED, Mood.CAMERA_ENDED, Mood.CAMERA_LOST)]
    assert len({icons[mood] for mood in told_apart}) == len(told_apart)


def test_the_preparation_can_be_cancelled_and_begun_again(qtbot: QtBot, window: KioskWindow) -> None:
    assert window.card.button.isVisible()
    with qtbot.waitSignal(window.cancel_asked, timeout=5000):
        QTest.mouseClick(window.card.button, Qt.MouseButton.LeftButton)
    window.model.not_prepared("")
    window.refresh()
    with qtbot.waitSignal(window.retry_asked, timeout=5000):
        QTest.mouseClick(window.card.button, Qt.MouseButton.LeftButton)
    window.model.prepared()
    window.refresh()
    assert not window.card.button.isVisible()


def test_the_demo_camera_is_called_by_its_name(live: KioskWindow, bridge: Bridge) -> None:
    assert not live.bar.demo_sign.isVisible()
    bridge.on_camera(CameraHealth(CameraState.LIVE, DEMO))
    QApplication.processEvents()
    live.refresh()
    assert live.bar.demo_sign.isVisible()


def test_f11_and_escape(qtbot: QtBot, window: KioskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.bar.full_screen_button.text() == "Leave full screen"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_a_full_screen_kiosk_hides_its_buttons_until_it_is_touched(
    qtbot: QtBot, live: KioskWindow, clock: StillClock
) -> None:
    live.set_full_screen(True)
    live.activateWindow()
    qtbot.waitUntil(live.isActiveWindow, timeout=5000)
    assert live.bar.buttons_shown
    clock.advance(10)
    live.refresh()
    assert not live.bar.buttons_shown
    QTest.mousePress(live.view, Qt.MouseButton.LeftButton)
    assert live.bar.buttons_shown


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(1280, 800), QSize(1080, 1920), QSize(3840, 2160)])
def test_all_is_on_screen_and_large_enough_to_touch(live: KioskWindow, size: QSize) -> None:
    live.resize(size)
    QApplication.processEvents()
    for button in live.findChildren(QPushButton):
        if button.isVisible():
            corner = button.mapTo(live, button.rect().bottomRight())
            assert corner.x() < size.width()
            assert corner.y() < size.height()
            assert min(button.width(), button.height()) >= 44
            assert button.text() or button.accessibleName()
    card = live.card.mapTo(live, live.card.rect().bottomRight())
    assert card.x() < size.width()
    assert card.y() < size.height()


def test_notices_are_shown_in_the_window(qtbot: QtBot, window: KioskWindow, notices: Notices) -> None:
    assert not window.notice_bar.isVisible()
    notices.fault("the disk is full: make room")
    assert window.notice_bar.isVisible()
    assert window.notice_bar.text == "the disk is full: make room"
    close = window.notice_bar.findChild(QPushButton)
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.notice_bar.isVisible()
