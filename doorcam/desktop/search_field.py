"""A line to search with, that a fingertip can empty."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyle

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, as_qicon

_EDGE_PX = 1  # of the field


class SearchField(QLineEdit):
    """A line with a button that empties it, while there is something in it.

    Qt's own is too small for a finger, and its name is not translated.

    Attributes:
        clear_button: Empties it. No stop of the keyboard, which deletes a text as it does anywhere.
    """

    def __init__(self, prompt: str) -> None:
        super().__init__(placeholderText=prompt)
        self.clear_button = QPushButton(as_qicon(Icon.CLOSE, theme.colours().text), "", self, autoDefault=False)
        self.clear_button.setAccessibleName(self.tr("Clear the search"))
        self.clear_button.setToolTip(self.clear_button.accessibleName())
        self.clear_button.setProperty("role", "quiet")
        self.clear_button.setStyleSheet("padding: 0; min-height: 0;")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear)
        self.textChanged.connect(self._make_room)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button where the line ends."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The text ends before the button, which is as high as the line."""
        self.clear_button.setVisible(bool(self.text()))
        side = self.height() - 2 * _EDGE_PX
        place = QRect(self.width() - _EDGE_PX - side, _EDGE_PX, side, side)
        self.clear_button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        room = side if self.text() else 0
        mirrored = self.isRightToLeft()
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
