import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from doorcam.desktop.search_field import SearchField
from tests.gui.reach import unreachable


def _window(qtbot: QtBot, field: QLineEdit, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    QVBoxLayout(window).addWidget(field)
    field.setAccessibleName("Search")
    window.resize(300, 80)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def test_a_finger_empties_the_line_and_goes_on_typing(qtbot: QtBot) -> None:
    field = SearchField("Name")
    window = _window(qtbot, field)
    assert not field.clear_button.isVisible()
    QTest.keyClicks(field, "ada")
    field.setFocus()
    assert field.clear_button.isVisible()
    assert min(field.clear_button.size().toTuple()) >= 44
    assert unreachable(window) == []
    QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not field.clear_button.isVisible()
    assert QApplication.focusWidget() is field


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_text_is_under_the_button(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    field = SearchField("Name")
    window = _window(qtbot, field, direction)
    field.setText("N" * 100)
    for width in (300, 700):
        window.resize(width, 80)
        QApplication.processEvents()
        button, margins = field.clear_button.geometry(), field.textMargins()
        assert field.rect().contains(button)
        if direction is Qt.LayoutDirection.LeftToRight:
            assert button.left() >= field.width() - margins.right() - 1
        else:
            assert button.right() <= margins.left()


def test_the_button_of_qt_is_found_wanting(qtbot: QtBot) -> None:
    window = _window(qtbot, QLineEdit("ada", clearButtonEnabled=True))
    assert any("too small" in problem for problem in unreachable(window))
