"""A small dialog that asks for one thing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop.enter_key import enter_presses
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.screen_reader import tell

_WIDTH_PX = 400


class FormDialog(QDialog):
    """A title, what is asked for, a line that says what is wrong with it, and two buttons.

    Attributes:
        body: What is asked for goes in here.
        accept_button: Does it; enabled while nothing is wrong.
        cancel_button: Changes nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "title")
        self._heading.setMinimumWidth(_WIDTH_PX)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._problem = QLabel(wordWrap=True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "warning")
        self._problem.hide()
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button = QPushButton(default=True)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button, 1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # it grows with what it has to say
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self._heading)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is asked for, not with the buttons, which were made before it."""
        first = self.accept_button.nextInFocusChain()
        while first and (first.focusPolicy() == Qt.FocusPolicy.NoFocus or not first.isVisibleTo(self)):
            first = first.nextInFocusChain()
        if first and first is not self.cancel_button and not self.cancel_button.isDefault():
            first.setFocus()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard; the one that does it anywhere else."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def call_it(self, title: str, accept: str) -> None:
        """Give the dialog its title, and the button that does it its text."""
        self.setWindowTitle(title)
        self._heading.setText(wrapped(title))
        self.accept_button.setText(accept)

    def begin_with_cancel(self) -> None:
        """Let Enter change nothing: what is asked about should not happen by a slip."""
        self.accept_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    @property
    def problem(self) -> str:
        """What is wrong with the input, as it is shown."""
        return self._problem.text()

    def set_problem(self, text: str, *, ready: bool = False) -> None:
        """Say what is wrong; without a text, whether the input is complete."""
        if wrapped(text) != self._problem.text():
            tell(self, text)
        self._problem.setText(wrapped(text))
        self._problem.setVisible(bool(text))
        self.accept_button.setEnabled(ready and not text)

    def add_line(self, text: str, role: str = "") -> QLabel:
        """Add a line of text that wraps."""
        label = QLabel(wrapped(text), wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        self.body.addWidget(label)
        return label

    def add_field(self, text: str, field: QWidget) -> None:
        """Add a field under its name."""
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        self.body.addWidget(label)
        self.body.addWidget(field)
