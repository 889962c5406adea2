"""Choices and dates that the wheel does not change: it scrolls the page, whatever lies under the pointer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit


class _Calm:
    """A value must not change because somebody scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class CalmComboBox(_Calm, QComboBox):
    """A choice that does not grow with its longest word."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel does not take the keyboard either
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class CalmDateEdit(_Calm, QDateEdit):
    """A day, with a calendar to choose it from."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class CalmDateTimeEdit(_Calm, QDateTimeEdit):
    """A moment, with a calendar to choose its day from."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
