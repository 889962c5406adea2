import sys
from threading import Barrier, Thread

import pytest
from PySide6.QtCore import QThread
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import MAX_WAITING, Bridge
from doorcam.domain import CameraState, EventKind, Frame
from tests.gui import scenes


def _from_thread(work: object) -> None:
    assert callable(work)
    thread = Thread(target=work)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()


def test_messages_arrive_on_the_qt_thread(qtbot: QtBot, bridge: Bridge) -> None:
    threads = []
    bridge.frame.connect(lambda _frame: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(bridge.frame, timeout=5000):
        _from_thread(lambda: bridge.on_frame(scenes.frame()))
    assert threads == [QApplication.instance().thread()]  # type: ignore[union-attr]


def test_only_the_newest_frame_and_observation_are_shown(qtbot: QtBot, bridge: Bridge) -> None:
    frames, observations = QSignalSpy(bridge.frame), QSignalSpy(bridge.observation)

    def send() -> None:
        for index in range(300):
            shown = scenes.frame(index=index)
            bridge.on_frame(shown)
            bridge.on_observation(scenes.observation(shown, []))

    _from_thread(send)
    qtbot.waitUntil(lambda: frames.count() > 0, timeout=5000)
    QApplication.processEvents()
    assert frames.count() == observations.count() == 1
    assert frames.at(0)[0].index == 299
    assert observations.at(0)[0].frame.index == 299


def test_a_window_that_looks_now_and_then_always_gets_the_newest_and_no_backlog(qtbot: QtBot, bridge: Bridge) -> None:
    """A camera of 30 frames a second against a window that paints after every fifth."""
    shown: list[Frame] = []
    bridge.frame.connect(shown.append)
    meet = Barrier(2)

    def film() -> None:
        for index in range(150):
            bridge.on_frame(scenes.frame(index=index))
            if index % 5 == 4:
                meet.wait(10)
                meet.wait(10)

    camera = Thread(target=film)
    camera.start()
    for _ in range(30):
        meet.wait(10)
        QApplication.processEvents()
        meet.wait(10)
    camera.join(10)
    QApplication.processEvents()
    assert [frame.index for frame in shown] == list(range(4, 150, 5))


def test_what_must_not_be_lost_arrives_in_order(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[str] = []
    bridge.decision.connect(lambda decision: seen.append(f"decision {decision.track_id}"))
    bridge.event_written.connect(lambda event: seen.append(event.kind))
    bridge.camera.connect(lambda health: seen.append(health.state))
    bridge.fault.connect(seen.append)

    def send() -> None:
        bridge.on_decision(scenes.granted(1, "Ada"))
        bridge.on_event(scenes.event(EventKind.GRANTED))
        bridge.on_camera(scenes.camera(CameraState.LOST))
        bridge.on_fault("the disk is full")

    _from_thread(send)
    qtbot.waitUntil(lambda: len(seen) == 4, timeout=5000)
    assert seen == ["decision 1", "granted", "lost", "the disk is full"]


def test_a_camera_no_longer_trusted_is_told_before_the_observation(qtbot: QtBot, bridge: Bridge) -> None:
    seen: list[str] = []
    bridge.camera.connect(lambda health: seen.append(health.state))
    bridge.observation.connect(lambda _observation: seen.append("observation"))
    bridge.on_observation(scenes.observation(scenes.frame(), []))
    bridge.on_camera(scenes.camera(CameraState.FROZEN))
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=5000)
    assert seen == ["frozen", "observation"]


def test_the_queue_is_bounded_and_counts_what_it_drops(qtbot: QtBot, bridge: Bridge) -> None:
    faults = QSignalSpy(bridge.fault)
    for number in range(MAX_WAITING + 7):
        bridge.on_fault(str(number))
    assert bridge.dropped == 7
    qtbot.waitUntil(lambda: faults.count() == MAX_WAITING, timeout=5000)
    assert faults.at(0)[0] == "7"


def test_a_day_of_signals_leaves_python_its_own_objects(qtbot: QtBot, bridge: Bridge) -> None:
    """PySide6 6.12.0 gives up a reference to True with every signal, until Python 3.11 aborts."""
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        bridge.frame.emit(None)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert [new - old for new, old in zip(after, before, strict=True)] == pytest.approx([0, 0], abs=50)
