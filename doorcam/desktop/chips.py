"""Buttons that stay pressed."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from doorcam.desktop import theme

_AROUND_PX = 44  # the style's padding and border on both sides, and a little air


def make_chip(text: str) -> QPushButton:
    """A checkable button as wide as its text is when it is checked, and so bold."""
    chip = QPushButton(text, autoDefault=False)
    chip.setCheckable(True)
    chip.setProperty("role", "chip")
    bold = theme.font_px(chip.font(), theme.scaled(16), bold=True)
    chip.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + _AROUND_PX)
    return chip
