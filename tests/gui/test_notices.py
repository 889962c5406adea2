import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.notices import BugDialog, NoticeBar, NoticeKind, Notices


def test_the_newest_notice_is_shown(qtbot: QtBot, notices: Notices) -> None:
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    notices.success("Ada is enrolled")
    notices.fault("the disk is full: make room")
    assert bar.text == "the disk is full: make room"
    assert not bar.isHidden()


def test_a_notice_lies_over_a_page_that_stays_where_it_is(qtbot: QtBot, notices: Notices) -> None:
    page, below = QWidget(), QPushButton()
    QVBoxLayout(page).addWidget(below)
    qtbot.addWidget(page)
    bar = NoticeBar(notices)
    bar.lie_over(page)
    page.resize(400, 300)
    page.show()
    place = below.geometry()
    notices.fault("the disk is full: " + "make room, " * 20)
    assert below.geometry() == place
    assert (bar.pos(), bar.width(), bar.height()) == (page.rect().topLeft(), 400, bar.heightForWidth(400))
    page.resize(700, 300)
    assert bar.width() == 700


def test_markup_in_a_notice_is_shown_as_it_is(qtbot: QtBot, notices: Notices) -> None:
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    notices.success("<b>Ada</b> is enrolled")
    assert bar.text == "<b>Ada</b> is enrolled"


def test_a_bar_shows_what_is_of_its_kinds_alone(qtbot: QtBot, notices: Notices) -> None:
    bar = NoticeBar(notices, [NoticeKind.FAULT])
    qtbot.addWidget(bar)
    notices.fault("the disk is full: make room")
    notices.success("Ada is enrolled", lambda: None)
    assert bar.text == "the disk is full: make room"


def test_advice_comes_with_a_button_that_follows_it_once(qtbot: QtBot, notices: Notices) -> None:
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    done: list[str] = []
    notices.advice("Anybody can come in.", "Set a PIN…", lambda: done.append("led"))
    assert bar.undo_button.text() == "Set a PIN…"
    bar.undo_button.click()
    bar.undo_button.click()
    assert (done, bar.isHidden()) == (["led"], True)
    notices.success("Ada is enrolled", lambda: done.append("undone"))
    assert bar.undo_button.text() == "Undo"
    bar.undo_button.click()
    assert done == ["led", "undone"]


def test_a_bug_is_logged_and_told_with_its_traceback(notices: Notices, caplog: pytest.LogCaptureFixture) -> None:
    found = QSignalSpy(notices.bug_found)
    try:
        dict[str, str]()["absent"]
    except KeyError as error:
        notices.bug(error)
    assert "KeyError: 'absent'" in found.at(0)[0]
    assert "KeyError: 'absent'" in caplog.text


def test_the_text_of_a_bug_can_be_copied(qtbot: QtBot) -> None:
    dialog = BugDialog("Traceback …")
    qtbot.addWidget(dialog)
    (copy,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Copy the text")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback …"


def test_nothing_of_a_bug_stays_when_it_has_been_read(qtbot: QtBot) -> None:
    dialog = BugDialog("Traceback …")
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed, timeout=5000):
        dialog.accept()


def test_a_notice_speaks_another_language(qtbot: QtBot, qapp: QApplication, notices: Notices) -> None:
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)
    before = bar.undo_button.text()
    switch = LanguageSwitch(qapp)
    try:
        switch.use("ru")
        assert bar.undo_button.text() not in ("", before)
    finally:
        switch.use("en")
        switch.close()
