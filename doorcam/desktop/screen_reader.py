"""What a screen reader says although nobody moved to it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget


def tell(widget: QWidget, text: str) -> None:
    """Let a text be read aloud, unless its widget is hidden or behind a dialog that asks first."""
    if text and widget.isVisible() and QApplication.activeModalWidget() in (None, widget.window()):
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
