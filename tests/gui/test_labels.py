"""What staff say of a decision in the window moves the threshold that is calibrated."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from doorcam.cli import main
from doorcam.config.paths import Home
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.events import EventsPage
from doorcam.desktop.events_model import Column
from doorcam.desktop.notices import Notices
from doorcam.domain import EventKind
from doorcam.events.journal import Journal
from tests.gui import scenes
from tests.unit.cli.conftest import MODEL
from tests.unit.cli.test_calibrate import enrol

TOO_NEAR = 0.3
"""Nearer than the threshold that the distances between the people alone would give."""


@pytest.fixture
def crowd(tmp_path: Path) -> Home:
    """Twelve people enrolled, and one decision."""
    home = Home(tmp_path / "home")
    enrol(home, range(12))
    with closing(Journal.open(home.journal, home.snapshots)) as journal:
        granted = scenes.event(EventKind.GRANTED, name="Person 1")
        journal.append(replace(granted, nearest_id="p1", distance=TOO_NEAR, model_id=MODEL))
    return home


@pytest.fixture
def page(qtbot: QtBot, crowd: Home, bridge: Bridge, notices: Notices) -> Iterator[EventsPage]:
    with closing(Journal.open(crowd.journal, crowd.snapshots)) as journal:
        shown = EventsPage(journal, bridge, notices)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitUntil(lambda: shown.detail.right_button.isVisible(), timeout=5000)
        yield shown
        shown.stop()


def test_a_label_given_in_the_window_moves_the_threshold(
    qtbot: QtBot, crowd: Home, page: EventsPage, capsys: pytest.CaptureFixture[str]
) -> None:
    def calibrated() -> tuple[float, int, int]:
        assert main(["--home", str(crowd.root), "calibrate", "--dry-run", "--json", "--fpir", "0.01"]) == 0
        found = json.loads(capsys.readouterr().out)
        return found["threshold"], found["labels_wrong"], found["labels_right"]

    def press(button: QPushButton) -> None:
        with qtbot.waitSignal(page.detail.labelled, timeout=5000):
            button.click()

    unlabelled = calibrated()
    assert (unlabelled[0] > TOO_NEAR, unlabelled[1:]) == (True, (0, 0))
    press(page.detail.wrong_button)
    wrong = calibrated()
    assert (wrong[0] < TOO_NEAR, wrong[1:]) == (True, (1, 0))
    press(page.detail.right_button)
    assert calibrated() == (unlabelled[0], 0, 1)


def test_a_labelled_row_is_marked_and_the_keyboard_stays(qtbot: QtBot, page: EventsPage) -> None:
    def said(role: Qt.ItemDataRole) -> object:
        return page.model.data(page.model.index(0, Column.WHAT), role)

    def icon() -> QImage:
        pixmap = said(Qt.ItemDataRole.DecorationRole)
        assert isinstance(pixmap, QPixmap)
        return pixmap.toImage()

    page.activateWindow()
    plain, changed = icon(), QSignalSpy(page.model.dataChanged)
    for button in (page.detail.wrong_button, page.detail.right_button):
        button.setFocus()
        with qtbot.waitSignal(page.detail.labelled, timeout=5000):
            button.click()
            assert not button.isChecked()  # not before it is written down
        assert button.isChecked()
        assert button.hasFocus()
        assert said(Qt.ItemDataRole.AccessibleTextRole) == f"Access granted, {button.accessibleName()}"
        assert icon() != plain
    assert changed.count() == 2
    with qtbot.waitSignal(page.detail.labelled, timeout=5000):
        page.detail.right_button.click()
    assert (icon(), said(Qt.ItemDataRole.AccessibleTextRole)) == (plain, "Access granted")
