"""The button of the kiosk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from doorcam.desktop import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyButton(QPushButton):
    """A button that leaves Enter alone, which ends what a badge reader or a keypad types: Space presses it.

    Attributes:
        text_units: How large its text is, in units of the window.
    """

    text_units = 0.75
    _unit_px = 20.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass Enter on to the window."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size once more: the style sheet has its own for icons."""
        super().showEvent(event)
        self.set_unit(self._unit_px)

    def set_unit(self, unit_px: float) -> None:
        """Scale text and icon with the window."""
        self._unit_px = unit_px
        self.setFont(theme.font_px(self.font(), max(theme.scaled(15.0), unit_px * self.text_units), bold=True))
        side = round(max(20.0, unit_px * self.text_units * 1.3))
        self.setIconSize(QSize(2 * side, side))
        self.setMinimumHeight(max(theme.TOUCH_PX, round(unit_px * 2)))
