"""The PINs of the staff, set and removed from the settings, in a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.roles import Role
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.credential_dialogs import PinDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_staff_pins import StaffPinsCard, StaffPinsDesk
from doorcam.desktop.tasks import wait_for_tasks

ADMIN_PIN, OPERATOR_PIN = "739164", "492716"


def settle() -> None:
    for _ in range(3):
        assert wait_for_tasks(10)
        QApplication.processEvents()


@pytest.fixture
def noted() -> list[str]:
    return []


@pytest.fixture
def card(qtbot: QtBot, access: AccessStore, notices: Notices, noted: list[str]) -> StaffPinsCard:
    made = StaffPinsCard(StaffPinsDesk(access.staff, noted.append), notices)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    settle()
    return made


def give(dialog: PinDialog, pin: str) -> None:
    dialog.first.setText(pin)
    dialog.second.setText(pin)
    dialog.accept_button.click()
    settle()


def usable(card: StaffPinsCard) -> set[tuple[str, Role]]:
    """The buttons that do anything."""
    rows = (("set", card.set_buttons), ("remove", card.remove_buttons))
    return {(what, role) for what, row in rows for role, each in row.items() if each.isVisible() and each.isEnabled()}


def test_they_are_set_from_the_admin_down_and_removed_from_the_operator_up(
    card: StaffPinsCard, access: AccessStore, noted: list[str]
) -> None:
    assert usable(card) == {("set", Role.ADMIN)}
    assert card._open_to_all.isVisible()
    give(card.ask_for_pin(Role.ADMIN), ADMIN_PIN)
    assert access.staff.role_of(ADMIN_PIN) is Role.ADMIN
    assert not card._open_to_all.isVisible()
    assert usable(card) == {("set", Role.ADMIN), ("set", Role.OPERATOR), ("remove", Role.ADMIN)}
    give(card.ask_for_pin(Role.OPERATOR), OPERATOR_PIN)
    assert usable(card) == {("set", Role.ADMIN), ("set", Role.OPERATOR), ("remove", Role.OPERATOR)}
    for role in (Role.OPERATOR, Role.ADMIN):
        card.ask_to_remove(role).accept_button.click()
        settle()
    assert access.staff.roles() == frozenset()
    assert noted == [
        "set the PIN of the role admin",
        "set the PIN of the role operator",
        "removed the PIN of the role operator",
        "removed the PIN of the role admin",
    ]


def test_the_dialog_says_whose_it_is_and_refuses_an_easy_one(card: StaffPinsCard) -> None:
    dialog = card.ask_for_pin(Role.ADMIN)
    assert dialog.windowTitle() == "PIN: Admin"
    dialog.first.setText("1357")
    assert "equal steps" in dialog.problem
    dialog.reject()


def test_the_pin_of_another_role_is_refused_and_asked_for_anew(
    card: StaffPinsCard, access: AccessStore, notices: Notices, noted: list[str]
) -> None:
    access.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    told = QSignalSpy(notices.posted)
    give(card.ask_for_pin(Role.OPERATOR), ADMIN_PIN)
    (again,) = (each for each in card.findChildren(PinDialog) if each.isVisible())
    assert "another role" in again.problem
    assert (told.count(), noted) == (0, [])
    give(again, OPERATOR_PIN)
    assert access.staff.roles() == frozenset(Role)


def test_enter_removes_nothing(card: StaffPinsCard, access: AccessStore) -> None:
    access.staff.set_pin(Role.ADMIN, ADMIN_PIN)
    dialog = card.ask_to_remove(Role.ADMIN)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    assert access.staff.roles() == {Role.ADMIN}


def test_a_store_that_cannot_be_used_is_told(card: StaffPinsCard, access: AccessStore, notices: Notices) -> None:
    access.close()
    told = QSignalSpy(notices.posted)
    give(card.ask_for_pin(Role.ADMIN), ADMIN_PIN)
    assert told.count() == 1
