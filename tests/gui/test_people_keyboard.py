"""The pages of people and of enrolment with the keyboard alone: every stop is seen, and everything can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.tasks import wait_for_tasks
from tests import screens_people
from tests.album import settle
from tests.gui import scenes

_MOST_STOPS = 60


@pytest.fixture
def made(tmp_path: Path) -> Iterator[screens_people.House]:
    with screens_people.house(tmp_path) as made:
        screens_people.furnish(made)
        yield made
        wait_for_tasks(10)


@pytest.fixture
def page(qtbot: QtBot, made: screens_people.House, notices: Notices) -> PeoplePage:
    page = PeoplePage(made.desk(), made.clock, notices)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    settle()
    return page


def _stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, until it comes round."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in stops:
            break
        stops.append(here)
    return stops


def _is_seen(window: QWidget, stop: QWidget) -> bool:
    """Whether the window looks different while a part of it has the keyboard."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    focused = stop.grab().toImage()
    own = window.focusPolicy()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()
    QApplication.processEvents()
    window.setFocusPolicy(own)
    return stop.grab().toImage() != focused


def test_every_stop_of_the_page_is_seen(page: PeoplePage) -> None:
    page.list.choose(0)
    settle()
    stops = _stops(page)
    assert {page.bar.search, page.list, page.bar.enrol_button, *page.detail.buttons.values()} - set(stops) == {
        button for button in page.detail.buttons.values() if not button.isVisible()
    }
    assert [stop for stop in stops if not _is_seen(page, stop)] == []


def test_the_first_row_shows_that_the_list_has_the_keyboard(page: PeoplePage) -> None:
    page.list.setFocus()
    assert page.list.currentIndex().row() == 0
    assert page.list.selected_count() == 0
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.selected() == page.model.ids_at([1])


def test_somebody_is_found_shown_and_changed_by_keyboard(qtbot: QtBot, page: PeoplePage) -> None:
    QTest.keyClicks(page.bar.search, "ada")
    QTest.keyClick(page.bar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.about is not None, timeout=5000)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is page.detail.first_button
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert [dialog.windowTitle() for dialog in page.findChildren(QDialog)] == ["Change the name"]
    settle()


def test_several_are_chosen_by_keyboard(page: PeoplePage) -> None:
    page.bar.several.setChecked(True)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.selected() == page.model.ids_at([0, 1])
    assert page.said.text() == "2 chosen"


def test_the_list_stays_where_it_is_when_it_is_read_again(page: PeoplePage) -> None:
    page.resize(800, 480)
    page.list.choose(1)
    settle()
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    page.refresh()
    settle()
    assert (bar.value(), page.selected()) == (before, page.model.ids_at([1]))
    assert before > 0


@pytest.mark.parametrize("size", [(760, 480), (1280, 800), (2400, 1350)])
def test_tiles_fill_the_width_from_the_first_row_on(page: PeoplePage, size: tuple[int, int]) -> None:
    page.list.choose(page.model.rowCount() - 1)
    page.resize(*size)
    page.list.show_tiles(True)
    page.list.choose(0)
    settle()
    rects = [page.list.visualRect(page.model.index(row)) for row in range(page.model.rowCount())]
    first_line = [rect for rect in rects if rect.top() == rects[0].top()]
    assert rects[0].top() >= 0
    assert len(first_line) > 1
    room = page.list.viewport().width()
    assert room - first_line[-1].right() < max(len(rects), 32)


def test_every_stop_of_the_enrolment_is_seen(qtbot: QtBot, made: screens_people.House, bridge: Bridge) -> None:
    dialog = EnrolmentDialog(screens_people._enrolment_desk(made, "I agree"), bridge, Notices(), mirrored=True)
    qtbot.addWidget(dialog)
    dialog.resize(800, 480)
    dialog.show()
    dialog.activateWindow()
    bridge.frame.emit(scenes.frame(scenes.portrait()))
    dialog.portraits.add(scenes.portrait_of("1.jpg", 0.83))
    dialog.name.setText("Ada")
    for button in (dialog.camera.start_button, dialog.camera.skip_button):  # the one before the other is pressed
        settle()
        stops = _stops(dialog)
        assert {button, dialog.camera.shutter, dialog.consent_button} <= set(stops)
        assert [stop for stop in stops if not _is_seen(dialog, stop)] == []
        dialog.camera.start()
    dialog.reject()


def test_an_empty_list_says_what_to_do_next(qtbot: QtBot, tmp_path: Path, page: PeoplePage) -> None:
    page.bar.search.setText("zzz")
    assert page.empty.isVisible()
    page.empty.everybody_button.click()
    assert not page.empty.isVisible()
    with screens_people.house(tmp_path / "empty") as empty:
        nobody = PeoplePage(empty.desk(), empty.clock, Notices())
        qtbot.addWidget(nobody)
        nobody.show()
        qtbot.waitUntil(nobody.empty.isVisible, timeout=5000)
        with qtbot.waitSignal(nobody.enrol_asked, timeout=5000):
            nobody.empty.enrol_button.click()
        settle()
