"""The drill's dialog, and how it watches the camera in use."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.config.loading import load_settings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.drill_desk import DrillDesk
from doorcam.desktop.drill_dialog import KINDS, DrillDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Ask, AskKind, Detection, Frame, Progress, Turn
from doorcam.drill.presentation import BONA_FIDE, NO_FACE, Presentation
from doorcam.errors import CameraFault, Cancelled
from tests.gui import scenes


def settle() -> None:
    for _ in range(3):
        assert wait_for_tasks(10)
        QApplication.processEvents()


class Stage:
    """A print that is taken for a person once, and people who are always let in."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.seen: list[Frame] = []
        self.fails = False

    def see(self, frame: Frame) -> None:
        self.seen.append(frame)

    def present(self, kind: str, on_ask: Callable[[Ask | None], None], progress: Progress) -> Presentation:
        if self.fails:
            raise CameraFault("the camera sends no pictures")
        on_ask(Ask(AskKind.TURN, turn=Turn.LEFT, steps=2))
        self.shown.append(kind)
        if kind == "tablet":
            return Presentation(kind, False, NO_FACE)
        first_print = self.shown.count("print") == 1 and kind == "print"
        return Presentation(kind, kind == BONA_FIDE or first_print, "accepted", 2.0)


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def dialog(qtbot: QtBot, stage: Stage, bridge: Bridge, notices: Notices) -> DrillDialog:
    made = DrillDialog(stage, bridge.frame, mirrored=True, notices=notices)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_kind_is_shown_as_often_as_chosen_and_the_rates_are_told(dialog: DrillDialog, stage: Stage) -> None:
    dialog.times[3].click()
    dialog.go_button.click()
    assert stage.shown == []
    for _ in range(12):
        dialog.go_button.click()
        settle()
    assert stage.shown == [kind for kind in KINDS for _ in range(3)]
    person, printed, phone, tablet = dialog.results.splitlines()
    assert person.startswith("A person: refused 0 of 3 ")
    assert printed.startswith("A printed photo: taken for a person 1 of 3 ")
    assert phone.startswith("A telephone: taken for a person 0 of 3 ")
    assert tablet.startswith("A tablet: taken for a person 0 of 0 ")
    assert dialog.go_button.isHidden()


def test_what_is_asked_for_is_shown(dialog: DrillDialog) -> None:
    dialog._show_ask(Ask(AskKind.TURN, turn=Turn.LEFT, steps=2))
    assert dialog._title.text() == "Turn your head to the left"
    assert not dialog._icon.isHidden()


def test_a_camera_that_is_gone_can_be_tried_again(dialog: DrillDialog, stage: Stage) -> None:
    stage.fails = True
    dialog.go_button.click()
    dialog.go_button.click()
    settle()
    assert "The camera sends no pictures" in dialog._last.text()
    stage.fails = False
    dialog.go_button.click()
    settle()
    assert stage.shown == [BONA_FIDE]


def test_the_frames_of_the_camera_in_use_are_watched(dialog: DrillDialog, stage: Stage, bridge: Bridge) -> None:
    shown = scenes.frame()
    bridge.frame.emit(shown)
    assert stage.seen == [shown]
    assert dialog.view.frame is shown


class _Nobody:
    """Finds nobody."""

    def __init__(self) -> None:
        self.detector = self
        self.looked = 0

    def detect(self, image_bgr: scenes.Image) -> list[Detection]:
        self.looked += 1
        return []


def test_nobody_before_the_camera_is_no_answer() -> None:
    nobody, time_s = _Nobody(), iter(range(1000))
    desk = DrillDesk(load_settings(None, {}, ()), lambda: nobody)  # type: ignore[arg-type,return-value]

    def film(what: str, done: int, total: int) -> None:
        for _ in range(3):  # only the newest waits
            now = next(time_s)
            desk.see(scenes.frame(np.full((90, 160, 3), now * 37 % 255, np.uint8), captured_s=float(now)))

    found = desk.present("print", lambda ask: None, film)
    assert (found.kind, found.answered) == ("print", False)
    assert 3 <= nobody.looked <= 10


def test_a_drill_can_be_given_up() -> None:
    def stop(what: str, done: int, total: int) -> None:
        raise Cancelled("cancelled")

    desk = DrillDesk(load_settings(None, {}, ()), _Nobody)  # type: ignore[arg-type]
    with pytest.raises(Cancelled):
        desk.present("print", lambda ask: None, stop)
