"""The camera that is chosen, and the one in use."""

import threading

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from doorcam.camera.source import Opener
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.tasks import Tasks, wait_for_tasks
from doorcam.domain import Frame
from doorcam.errors import CameraFault
from tests.gui import scenes

RED = (0, 0, 255)


class RedCamera:
    """A camera before a red wall, which says when it was let go of."""

    name, live, rate_hz, frame_count = "red", True, 30.0, None

    def __init__(self) -> None:
        self.closed = threading.Event()
        self._next = threading.Event()
        self._seconds = 0.0

    def __call__(self) -> "RedCamera":
        return self

    def read(self) -> tuple[npt.NDArray[np.uint8], float]:
        self._next.wait(0.02)
        self._seconds += 0.03
        return np.full((48, 64, 3), RED, np.uint8), self._seconds

    def close(self) -> None:
        self.closed.set()


class Cameras:
    """The one in use, a red one, and one that is not there."""

    def __init__(self) -> None:
        self.red = RedCamera()

    def __call__(self, source: str) -> Opener | None:
        if source == "gone":
            raise CameraFault("there is no camera {wanted}", wanted=source)
        return self.red if source == "red" else None


@pytest.fixture
def cameras() -> Cameras:
    return Cameras()


@pytest.fixture
def bridge() -> Bridge:
    return Bridge()


@pytest.fixture
def preview(qapp: object, bridge: Bridge, cameras: Cameras, notices: Notices) -> Preview:
    return Preview(bridge.frame, cameras, notices)


def test_another_camera_is_shown_and_let_go_of(preview: Preview, cameras: Cameras, qtbot: QtBot) -> None:
    said: list[str] = []
    preview.said.connect(said.append)
    with qtbot.waitSignal(preview.frame, timeout=5000) as shown:
        preview.look_at("red")
    assert tuple(shown.args[0].image_bgr[0, 0]) == RED
    qtbot.waitUntil(lambda: said[-1].startswith("This is the camera that is chosen"), timeout=5000)
    preview.leave()
    assert cameras.red.closed.wait(5)
    assert wait_for_tasks(5)


def test_it_is_let_go_of_though_one_leaves_twice(
    preview: Preview, cameras: Cameras, notices: Notices, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preview.frame, timeout=5000):
        preview.look_at("red")
    go_on = threading.Event()
    busy = Tasks(notices)
    for _ in range(4):  # so that no worker comes to it at once
        busy.run(lambda _progress: go_on.wait(10), lambda _result: None)
    preview.leave()
    preview.leave()  # as a page does that is hidden, and then gone
    go_on.set()
    assert cameras.red.closed.wait(5)
    assert wait_for_tasks(5)


def test_the_one_in_use_is_shown_from_its_running_picture(preview: Preview, bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[Frame] = []
    preview.frame.connect(seen.append)
    frame = scenes.frame(scenes.stage(1)[0])
    bridge.frame.emit(frame)  # nobody looks yet
    with qtbot.waitSignal(preview.said, check_params_cb=lambda said: "in use" in said, timeout=5000):
        preview.look_at("auto")
    bridge.frame.emit(frame)
    assert len(seen) == 1
    preview.leave()
    bridge.frame.emit(frame)
    assert len(seen) == 1


def test_one_that_is_not_there_is_said_to_be_missing(preview: Preview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.said, check_params_cb=lambda said: "no camera gone" in said, timeout=5000):
        preview.look_at("gone")
