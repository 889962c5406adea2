"""A kiosk stays on for weeks: what it keeps must not grow with what it has seen."""

import gc
import sys

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import Notices
from doorcam.domain import Ask, AskKind, CameraState, EntryAnswer, EntryResult, Frame, Reason, Turn
from tests.clock import StillClock
from tests.gui import scenes

FRAMES = 10_000
_REASONS = (Reason.UNKNOWN_FACE, Reason.GATHERING, Reason.NO_PERMISSION, Reason.SEVERAL_PEOPLE)
# Objects, and blocks of Python's memory, over all those frames: caches that fill once, but nothing for each frame.
MOST_MORE = 1000


def _days(window: KioskWindow, bridge: Bridge, clock: StillClock, first: int, count: int) -> None:
    """Messages as the pipeline sends them, of every kind, and some typing."""
    picture = np.full((90, 160, 3), 90, np.uint8)
    box = np.array((40, 20, 90, 80), np.float32)
    for number in range(first, first + count):
        clock.advance(0.033)
        shown = Frame(number, number / 30, clock.monotonic_s(), picture)
        bridge.on_frame(shown)
        bridge.on_observation(scenes.observation(shown, [box + number % 7] * (number % 3)))
        track = number // 20
        bridge.on_decision(
            scenes.granted(track, f"Ada {track}") if number % 5 == 0 else scenes.denied(track, _REASONS[number % 4])
        )
        if number % 50 == 0:
            bridge.on_ask(Ask(AskKind.TURN, track, "", Turn.LEFT, number % 3, 3) if number % 100 else None)
            bridge.on_camera(scenes.camera(CameraState.LOST if number % 150 == 0 else CameraState.LIVE))
            bridge.on_entry(EntryAnswer(EntryResult.WRONG))
            window.desk.key(str(number % 10))
        if number % 2:
            QApplication.processEvents()


def _children(window: KioskWindow) -> int:
    return len(window.findChildren(QObject))


def test_ten_thousand_frames_leave_nothing_behind(
    qtbot: QtBot, bridge: Bridge, notices: Notices, clock: StillClock
) -> None:
    window = KioskWindow(bridge, notices, clock, mirrored=True, near_face_px=60)
    qtbot.addWidget(window)
    window.resize(480, 360)
    window.model.prepared()
    bridge.on_camera(scenes.camera(CameraState.LIVE))
    window.show()
    _days(window, bridge, clock, 0, FRAMES // 5)
    gc.collect()
    children, objects, blocks = _children(window), len(gc.get_objects()), sys.getallocatedblocks()
    _days(window, bridge, clock, FRAMES // 5, FRAMES - FRAMES // 5)
    gc.collect()
    assert _children(window) == children
    assert len(gc.get_objects()) - objects < MOST_MORE
    assert sys.getallocatedblocks() - blocks < MOST_MORE
    assert bridge.dropped == 0
