from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from doorcam.access.pins import PinCheck
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop import people_words
from doorcam.desktop.credential_dialogs import BadgeDialog, PinDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_detail import Action
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.gallery.gallery import Gallery
from tests.gui import scenes
from tests.gui.people.steps import Noted, choose, press, said_when_done, undone


def test_a_pin_without_a_badge_says_where_it_helps(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices
) -> None:
    said = QSignalSpy(notices.posted)
    choose(qtbot, page, "ada")
    press(page, Action.SET_PIN)
    (dialog,) = page.findChildren(PinDialog)
    dialog.first.setText("7391")
    dialog.second.setText("7391")
    dialog.accept()
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.has_pin, timeout=5000)
    assert "Without a badge, it only helps where a face is asked for" in said.at(0)[0].text
    about = page.detail.about
    assert about is not None
    assert "Without a badge" in people_words.pin_text(about)
    assert people_words.pin_text(replace(about, badges=("1207",))) == "Set"


def test_pin_and_badge_are_given_and_taken(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    choose(qtbot, page, "ada")
    page.detail.buttons[Action.SET_PIN].setFocus()
    press(page, Action.SET_PIN)
    (pin,) = page.findChildren(PinDialog)
    pin.first.setText("1234")
    assert "easy to guess" in pin.problem
    pin.first.setText("7391")
    QTest.keyClick(pin.first, Qt.Key.Key_Return)
    assert pin.focusWidget() is pin.second
    pin.second.setText("7392")
    assert pin.problem == "The two are not the same."
    pin.second.setText("7391")
    pin.accept()
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.has_pin, timeout=5000)
    assert page.window().focusWidget() is page.detail.buttons[Action.SET_PIN]
    press(page, Action.ADD_BADGE)
    (badge,) = page.findChildren(BadgeDialog)
    QTest.keyClicks(badge.field, "0004831207")
    QTest.keyClick(badge.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.badges == ("1207",), timeout=5000)
    assert access.credentials.holder("0004831207") == "ada"
    press(page, Action.REMOVE_PIN)
    qtbot.waitUntil(lambda: page.detail.about is not None and not page.detail.about.has_pin, timeout=5000)
    press(page, Action.REMOVE_BADGE)
    qtbot.waitUntil(lambda: page.detail.about is not None and not page.detail.about.badges, timeout=5000)
    assert wait_for_tasks(10)  # the page may see the change before it is written down
    assert [text for text, _ in noted] == ["set the PIN", "added a badge", "removed the PIN", "removed a badge"]


def test_a_pin_that_was_taken_is_put_back_whole(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    access.credentials.set_pin("ada", "7391")
    access.credentials.set_pin("ada", "4827", duress=True)
    choose(qtbot, page, "ada")
    assert undone(qtbot, notices, page, Action.REMOVE_PIN) == "The PIN is put back"
    assert access.credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert access.credentials.check_pin("ada", "4827") is PinCheck.DURESS
    assert noted == [("removed the PIN", "ada"), ("put back the PIN", "ada")]


def test_a_badge_that_was_taken_is_put_back(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    access.credentials.add_badge("ada", "0004831207")
    choose(qtbot, page, "ada")
    assert undone(qtbot, notices, page, Action.REMOVE_BADGE) == "The badge is put back"
    assert access.credentials.holder("0004831207") == "ada"
    assert noted == [("removed a badge", "ada"), ("added a badge", "ada")]


@pytest.mark.parametrize("action", [Action.REMOVE_PIN, Action.REMOVE_BADGE])
def test_nothing_is_put_back_to_somebody_erased_meanwhile(
    qtbot: QtBot, page: PeoplePage, gallery: Gallery, access: AccessStore, notices: Notices, action: Action
) -> None:
    access.credentials.set_pin("ada", "7391")
    access.credentials.add_badge("ada", "0004831207")
    choose(qtbot, page, "ada")
    with qtbot.waitSignal(notices.posted, timeout=5000) as done:
        press(page, action)
    gallery.remove("ada")
    access.forget("ada")
    assert done.args is not None
    with qtbot.waitSignal(notices.posted, timeout=5000):
        done.args[0].undo()
    assert access.credentials.people_with_pin() == {}
    assert access.credentials.badges() == []


def test_one_person_is_disabled_and_enabled_at_the_same_place(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    until = scenes.NOON.replace(year=2999)
    access.rules.put_person("ada", disabled=False, valid_from=None, valid_until=until)
    choose(qtbot, page, "ada")
    switch, said = page.detail.buttons[Action.SWITCH], page.detail._validity.text
    assert (switch.text(), switch.accessibleName()) == ("Disable", "Validity: Disable")
    press(page, Action.SWITCH)
    assert said_when_done(qtbot, page, notices) == "Ada Lovelace passes no door any more"
    qtbot.waitUntil(lambda: said.text().startswith("Disabled: passes no door\nUntil 2999"), timeout=5000)
    assert access.rules.person("ada").disabled
    assert (switch.text(), switch.accessibleName()) == ("Enable", "Validity: Enable")
    assert page.model.row_at(0).disabled
    press(page, Action.SWITCH)
    assert said_when_done(qtbot, page, notices) == "Ada Lovelace is no longer disabled"
    qtbot.waitUntil(lambda: said.text().startswith("Until 2999"), timeout=5000)
    assert access.rules.person("ada").valid_until == until
    assert noted == [("disabled", "ada"), ("enabled", "ada")]


def test_when_somebody_may_pass_is_changed_and_they_stay_disabled(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices
) -> None:
    access.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    dialog = page.change.choose_validity(about)
    dialog.begins.setChecked(True)
    dialog.accept()
    assert said_when_done(qtbot, page, notices) == "Saved"
    assert access.rules.person("ada").disabled
    assert access.rules.person("ada").valid_from is not None
