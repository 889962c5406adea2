"""What a screen reader says although nobody moved to it, and what it takes a drawn widget for."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget


def tell(widget: QWidget, text: str) -> None:
    """Let a text be read aloud, unless its widget is hidden or behind a dialog that asks first."""
    if text and widget.isVisible() and QApplication.activeModalWidget() in (None, widget.window()):
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


@cache  # Qt keeps what it is given for good
def give_roles() -> None:
    """Let each widget be taken for what its class says in `reads_as`, a `QAccessible.Role`; else they have none."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = getattr(thing, "reads_as", None)
    return QAccessibleWidget(thing, role) if isinstance(thing, QWidget) and role is not None else None
