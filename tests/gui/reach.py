"""What of a window cannot be used without a mouse, without seeing it, or with a finger."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

_FINGER_PX = 44
# Their parts are Qt's own.
_HOLDERS = (QComboBox, QAbstractSpinBox)
_PRESSED = (QAbstractButton, QComboBox, QAbstractSpinBox)
_FILLED = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)


def unreachable(top: QWidget) -> list[str]:
    """What is wrong with the controls that are shown; one line each."""
    return [
        f"{type(control).__name__} {control.accessibleName()!r} {problem}"
        for control in _controls(top)
        for problem in _problems(control)
    ]


def _controls(top: QWidget) -> Iterator[QWidget]:
    for widget in top.findChildren(QWidget):
        here = widget.isVisible() and widget.window() is top.window()
        part = isinstance(widget, QHeaderView | QScrollBar) or isinstance(widget.parentWidget(), _HOLDERS)
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if here and not part and (takes_keys or isinstance(widget, _PRESSED)):
            yield widget


def _problems(control: QWidget) -> Iterator[str]:
    if not any(char.isalnum() for char in _name(control)):
        yield f"in {type(control.parentWidget()).__name__} has no name"
    if isinstance(control, _PRESSED) and min(control.width(), control.height()) < _FINGER_PX:
        yield f"is {control.width()}x{control.height()}"
    if isinstance(control, QLineEdit) and control.isClearButtonEnabled():
        yield "is emptied by Qt's own button, which is too small for a finger and has no name"
    within = isinstance(control.parentWidget(), QLineEdit)  # where the keyboard does what it does
    in_group = isinstance(control, QAbstractButton) and control.group() is not None  # the arrow keys go through it
    if control.isEnabled() and not (in_group or within) and not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield "is not reached by the keyboard"


def _name(control: QWidget) -> str:
    if isinstance(control, _FILLED):  # what is in it is not what it is for
        labels = [label for label in control.window().findChildren(QLabel) if label.buddy() is control]
        return control.accessibleName() or " ".join(label.text() for label in labels)
    told = QAccessible.queryAccessibleInterface(control)
    return "" if told is None else told.text(QAccessible.Text.Name)
