from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from doorcam.camera.source import DEMO
from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.icons import Icon
from doorcam.desktop.kiosk import KioskWindow, Leave
from doorcam.desktop.notices import Notices
from doorcam.desktop.placement import place
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.theme import THEMES, apply_theme
from doorcam.domain import Ask, AskKind, CameraHealth, CameraState, EntryAnswer, EntryResult, EventKind, Turn
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


def test_a_welcome_is_seen_from_afar(live: KioskWindow, bridge: Bridge, clock: StillClock) -> None:
    bridge.on_decision(scenes.granted(1, "Ada"))
    QApplication.processEvents()
    assert live.glow.isVisible()
    assert live.glow.size() == live.view.size()
    corner = live.grab().toImage().pixelColor(1, 1)
    assert corner.name() == theme.FILL_GOOD
    clock.advance(10)
    live.refresh()
    assert not live.glow.isVisible()
    bridge.on_decision(scenes.denied(1))
    QApplication.processEvents()
    assert not live.glow.isVisible()


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


def test_a_camera_that_comes_back_is_used_again(live: KioskWindow, bridge: Bridge) -> None:
    for _ in range(3):
        bridge.on_camera(CameraHealth(CameraState.LOST, "Front door", "cannot open /dev/video0: errno 19"))
        QApplication.processEvents()
        assert live.card.title == "No picture from the camera"
        assert live.card.detail == "Please use your badge."
        bridge.on_camera(scenes.camera(CameraState.STARTING))
        bridge.on_camera(scenes.camera(CameraState.LIVE))
        QApplication.processEvents()
        assert live.card.title == "Please look at the camera"
    picture, boxes = scenes.stage()
    shown = scenes.frame(picture)
    bridge.on_frame(shown)
    bridge.on_observation(scenes.observation(shown, boxes))
    QApplication.processEvents()
    assert live.card.title == "Looking…"


def test_a_kiosk_without_a_camera_waits_for_one(window: KioskWindow, bridge: Bridge) -> None:
    window.model.prepared()
    bridge.on_camera(scenes.camera(CameraState.STARTING))
    bridge.on_camera(scenes.camera(CameraState.LOST, retry_in_s=1.0))
    QApplication.processEvents()
    assert window.card.title == "No picture from the camera"
    assert window.view.frame is None
    assert not window.grab().isNull()
    bridge.on_camera(scenes.camera(CameraState.LIVE))
    bridge.on_frame(scenes.frame(scenes.stage()[0]))
    QApplication.processEvents()
    assert window.card.title == "Please look at the camera"
    assert window.view.frame is not None


def test_a_door_that_does_not_answer_is_told(live: KioskWindow, bridge: Bridge) -> None:
    bridge.on_event(scenes.event(EventKind.DOOR_FAULT))
    QApplication.processEvents()
    assert live.card.icon is Icon.DOOR


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


def test_f11_fills_the_screen_and_only_asks_to_leave_it(qtbot: QtBot, window: KioskWindow) -> None:
    before = window.geometry()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        with qtbot.waitSignal(window.leave_asked, timeout=5000) as asked:
            QTest.keyClick(window, key)
        assert asked.args == [Leave.FULL_SCREEN]
        assert window.isFullScreen()
    window.leave(Leave.FULL_SCREEN)
    assert not window.isFullScreen()
    assert window.geometry() == before


def test_a_full_screen_kiosk_is_not_closed_by_anybody(qtbot: QtBot, window: KioskWindow) -> None:
    window.set_full_screen(True)
    with qtbot.waitSignal(window.leave_asked, timeout=5000) as asked:
        assert not window.close()
    assert asked.args == [Leave.CLOSE]
    assert window.isVisible()
    with qtbot.waitSignal(window.closed, timeout=5000):
        window.leave(Leave.CLOSE)
    assert not window.isVisible()


def test_a_full_screen_kiosk_fills_the_screen_again(qtbot: QtBot, window: KioskWindow) -> None:
    window.set_full_screen(True)
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen, timeout=5000)
    window.showMinimized()
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized(), timeout=5000)


def test_a_window_is_closed_at_once(window: KioskWindow) -> None:
    assert window.close()


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
    assert live.card.pin_button.isVisible()
    QTest.mousePress(live.view, Qt.MouseButton.LeftButton)
    assert live.bar.buttons_shown


def test_nobody_sees_the_picture_fade_and_whoever_comes_brings_it_back(
    live: KioskWindow, bridge: Bridge, clock: StillClock
) -> None:
    picture, boxes = scenes.stage()
    live.view.show_frame(scenes.frame(picture))
    assert live.idle_clock.isVisible()
    assert live.idle_clock.time in live.idle_clock.accessibleName()
    sharp = live.view.grab().toImage()
    clock.advance(60)
    live.refresh()
    assert live.view.grab().toImage() != sharp
    shown = scenes.frame(picture, captured_s=clock.monotonic_s())
    bridge.on_observation(scenes.observation(shown, boxes))
    QApplication.processEvents()
    assert not live.idle_clock.isVisible()
    assert live.model.alone_s == 0


@pytest.mark.parametrize(("turn", "icon"), [(Turn.LEFT, Icon.ARROW_LEFT), (Turn.UP, Icon.ARROW_UP)])
def test_a_challenge_is_an_arrow_and_a_ring(live: KioskWindow, bridge: Bridge, turn: Turn, icon: Icon) -> None:
    small = live.card.dial.height()
    pictures = []
    for done in range(3):
        bridge.on_ask(Ask(AskKind.TURN, 1, "", turn, done, 3))
        QApplication.processEvents()
        pictures.append(live.card.dial.grab().toImage())
    assert live.card.icon is icon
    assert live.card.dial.height() > 1.5 * small
    assert all(one != other for one, other in pairwise(pictures))
    bridge.on_ask(None)
    QApplication.processEvents()
    assert live.card.dial.height() == small


def test_only_what_says_something_else_is_announced(live: KioskWindow, bridge: Bridge) -> None:
    said: list[KioskState] = []
    live.state_changed.connect(said.append)
    for _ in range(3):
        bridge.on_entry(EntryAnswer(EntryResult.LOCKED_OUT, 20))
        QApplication.processEvents()
        live.refresh()
    assert [state.mood for state in said] == [Mood.LOCKED_OUT]


def test_there_is_always_a_way_in_without_a_face(window: KioskWindow, bridge: Bridge) -> None:
    for prepared in (False, True):
        if prepared:
            window.model.prepared()
        for state in CameraState:
            bridge.on_camera(scenes.camera(state))
            QApplication.processEvents()
            assert window.card.pin_button.isVisible(), (prepared, state)
    QTest.mouseClick(window.card.pin_button, Qt.MouseButton.LeftButton)
    assert window.pad.isVisible()


def test_the_pad_leaves_the_face_in_sight(live: KioskWindow, bridge: Bridge) -> None:
    picture, boxes = scenes.stage()
    for size in (QSize(800, 480), QSize(1080, 1920)):
        live.resize(size)
        live.view.show_frame(scenes.frame(picture))
        live.desk.open_for_visitor()
        room = live.view.size()
        placed = place((1280, 720), live.view.room_wh, mirrored=True).box(boxes[0])
        middle = QPoint(round((placed[0] + placed[2]) / 2), round((placed[1] + placed[3]) / 2))
        assert live.view.rect().contains(middle), room
        assert not live.pad.geometry().contains(middle), size


@pytest.mark.parametrize("theme_name", THEMES)
def test_every_theme_can_be_drawn(qtbot: QtBot, qapp: QApplication, clock: StillClock, theme_name: str) -> None:
    try:
        apply_theme(qapp, theme_name, 1.3)
        window = KioskWindow(Bridge(), Notices(), clock, mirrored=False)
        qtbot.addWidget(window)
        window.show()
        window.desk.open_for_visitor()
        assert not window.grab().isNull()
    finally:
        apply_theme(qapp)


def test_keys_lead_through_all_buttons_and_each_has_a_name(qtbot: QtBot, live: KioskWindow) -> None:
    live.activateWindow()
    qtbot.waitUntil(live.isActiveWindow, timeout=5000)
    live.desk.open_for_visitor()
    live.view.setFocus()
    wanted = {button for button in live.findChildren(QPushButton) if button.isVisible()}
    seen = []
    for _ in range(len(wanted) + 3):
        QTest.keyClick(live.focusWidget() or live, Qt.Key.Key_Tab)
        seen.append(live.focusWidget())
    assert wanted <= set(seen)
    keys = [live.pad.keys.index(each) for each in seen if each in live.pad.keys]
    assert keys[:10] == list(range(10))
    assert all(button.accessibleName() or button.text() for button in live.findChildren(QPushButton))
    for label in (live.view, live.card, live.pad, live.card.dial):
        assert label is live.card.dial or label.accessibleName()


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(1280, 800), QSize(1080, 1920), QSize(3840, 2160)])
@pytest.mark.parametrize("pad", [False, True])
def test_all_is_on_screen_and_large_enough_to_touch(live: KioskWindow, size: QSize, pad: bool) -> None:
    live.resize(size)
    if pad:
        live.desk.open_for_visitor()
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


@pytest.mark.parametrize("full_screen", [False, True])
def test_there_is_nothing_under_the_pad(live: KioskWindow, full_screen: bool) -> None:
    live.set_full_screen(full_screen)
    live.desk.open_for_visitor()
    assert not live.bar.staff_button.isVisible()
    assert not live.bar.full_screen_button.isVisible()
    QTest.mousePress(live.view, Qt.MouseButton.LeftButton)
    assert not live.bar.staff_button.isVisible()
    live.desk.close()
    live.refresh()
    assert live.bar.staff_button.isVisible()
    assert live.bar.full_screen_button.isVisible() is not full_screen


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(1280, 800), QSize(1080, 1920)])
def test_a_notice_stays_at_the_edge(live: KioskWindow, notices: Notices, size: QSize) -> None:
    live.resize(size)
    QApplication.processEvents()
    notices.fault("the relay does not answer: check the cable")
    QApplication.processEvents()
    live.refresh()
    lowest = live.notice_bar.mapTo(live, live.notice_bar.rect().bottomLeft()).y()
    assert lowest < 0.16 * size.height()
    for button in (live.bar.staff_button, live.bar.full_screen_button):
        assert button.isVisible()
        assert not button.geometry().intersects(live.notice_bar.geometry())


def test_a_kiosk_in_use_makes_nothing_that_stays(live: KioskWindow, bridge: Bridge, clock: StillClock) -> None:
    """Whatever a visitor brings about is over when they have gone."""

    def visit(track_id: int) -> None:
        picture, boxes = scenes.stage()
        shown = scenes.frame(picture, captured_s=clock.monotonic_s())
        bridge.on_frame(shown)
        bridge.on_observation(scenes.observation(shown, boxes))
        bridge.on_ask(Ask(AskKind.PIN, track_id, "Ada"))
        QApplication.processEvents()
        live.desk.key("7")
        bridge.on_entry(EntryAnswer(EntryResult.WRONG))
        bridge.on_ask(None)
        bridge.on_decision(scenes.granted(track_id, "Ada"))
        bridge.on_camera(scenes.camera(CameraState.LOST, retry_in_s=2.0))
        bridge.on_camera(scenes.camera(CameraState.LIVE))
        QApplication.processEvents()
        clock.advance(30)
        live.refresh()

    visit(1)
    before = len(live.findChildren(QObject))
    for track_id in range(2, 14):
        visit(track_id)
    assert len(live.findChildren(QObject)) == before
    assert live.card.title == "Please look at the camera"


def test_notices_are_shown_in_the_window(qtbot: QtBot, window: KioskWindow, notices: Notices) -> None:
    assert not window.notice_bar.isVisible()
    notices.fault("the disk is full: make room")
    assert window.notice_bar.isVisible()
    assert window.notice_bar.text == "the disk is full: make room"
    close = window.notice_bar.findChild(QPushButton)
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.notice_bar.isVisible()
