import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop.form_dialog import FormDialog
from tests.staff_frame import framed


@pytest.fixture
def form(qtbot: QtBot) -> FormDialog:
    form = FormDialog()
    qtbot.addWidget(form)
    form.call_it("Erase somebody", "Erase")
    form.add_field("Name", QLineEdit())
    form.set_problem("", ready=True)
    _open(form)
    return form


def _open(window: QWidget) -> None:
    window.show()
    window.activateWindow()
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_of_a_page_is_pressed_by_enter_as_by_space(qtbot: QtBot, key: Qt.Key) -> None:
    page, button, field = QScrollArea(widgetResizable=True), QPushButton("Press"), QLineEdit()
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(button)
    column.addWidget(field)
    page.setWidget(inside)
    frame = framed("People", page)
    qtbot.addWidget(frame)
    _open(frame)
    pressed = QSignalSpy(button.clicked)
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed.count() == 1
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))
    assert pressed.count() == 1
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed.count() == 1


@pytest.mark.parametrize(("where", "done"), [("Cancel", False), ("Erase", True), ("Name", True)])
def test_enter_on_cancel_cancels(form: FormDialog, where: str, done: bool) -> None:
    accepted, rejected = QSignalSpy(form.accepted), QSignalSpy(form.rejected)
    parts = [*form.findChildren(QPushButton), *form.findChildren(QLineEdit)]
    (focused,) = (part for part in parts if where in (part.accessibleName(), part.property("text")))
    focused.setFocus()
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert (accepted.count(), rejected.count()) == ((1, 0) if done else (0, 1))
