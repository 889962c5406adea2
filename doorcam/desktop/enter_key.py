"""Enter on a button does as Space does. Qt would have it press a dialog's default button, or nothing at all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def enter_presses(within: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, if the key is Enter; whether that was so."""
    button = within.focusWidget()
    if event.key() not in _ENTER or not isinstance(button, QPushButton):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
