"""What a panel of the insights is doing, or why it shows nothing; and room for more than a small screen shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QWidget

from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon
from doorcam.desktop.notices import IconLabel
from doorcam.errors import Cancelled

_BAR_PX = 180
_ICON_PX = 26


class StatusRow(QWidget):
    """A line of text, and a bar with a button to stop while something is under way; hidden when there is nothing.

    Attributes:
        stop_asked: What is under way is to be given up.
        retry_asked: It is to be tried again.
    """

    stop_asked = Signal()
    retry_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel(_ICON_PX)
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(_BAR_PX)
        self.stop_button = QPushButton(self.tr("Stop"), autoDefault=False)
        self.stop_button.clicked.connect(self.stop_asked)
        self.retry_button = QPushButton(self.tr("Try again"), autoDefault=False)
        self.retry_button.clicked.connect(self.retry_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.said, 1)
        for part in (self.bar, self.stop_button, self.retry_button):
            row.addWidget(part)
        self.clear()

    def working(self, what: str, done: int = 0, total: int = 0) -> None:
        """Show how far something has come; a total of 0 is one that nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._show(what, under_way=True)

    def failed(self, error: Exception) -> None:
        """Say why there is nothing."""
        self._show(self.tr("Stopped.") if isinstance(error, Cancelled) else wrapped(in_words(error)), retry=True)

    def say(self, text: str, icon: Icon | None = None, colour: str = "") -> None:
        """Say something, with a picture of it where it is the answer to what somebody came for."""
        self._show(text)
        if icon is not None:
            self.icon.show_icon(icon, colour)
        self.icon.setVisible(icon is not None)

    def clear(self) -> None:
        """Show nothing."""
        self._show("")

    def _show(self, text: str, *, under_way: bool = False, retry: bool = False) -> None:
        self.said.setText(text)
        self.icon.hide()
        for part in (self.bar, self.stop_button):
            part.setVisible(under_way)
        self.retry_button.setVisible(retry)
        self.setVisible(bool(text))


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A widget that may be higher than there is room for, with a name for whoever does not see it."""
    scroll = QScrollArea()
    scroll.setAccessibleName(name)
    scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
