"""What stands in place of a list that is empty: why it is, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon
from doorcam.desktop.notices import IconLabel

_ICON_PX = 56


class EmptyPeople(QFrame):
    """Says that nobody is enrolled, or that nobody is found.

    Attributes:
        enrol_asked: The first person is to be enrolled.
        everybody_asked: Those who are hidden by search and filters are to be seen.
    """

    enrol_asked = Signal()
    everybody_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        icon = IconLabel(_ICON_PX)
        icon.show_icon(Icon.PEOPLE, theme.colours().muted)
        self.heading, self.line = QLabel(), QLabel()
        for label, role in ((self.heading, "heading"), (self.line, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.enrol_button = QPushButton(self.tr("Enrol the first person…"), autoDefault=False)
        self.enrol_button.clicked.connect(self.enrol_asked)
        self.everybody_button = QPushButton(self.tr("Show everybody"), autoDefault=False)
        self.everybody_button.clicked.connect(self.everybody_asked)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.heading)
        layout.addWidget(self.line)
        for button in (self.enrol_button, self.everybody_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.show_whether(anybody=False)

    def show_whether(self, *, anybody: bool) -> None:
        """Say that nobody is found; or, without anybody, that nobody is enrolled."""
        self.heading.setText(self.tr("Nobody is found") if anybody else self.tr("Nobody is enrolled yet"))
        self.line.setText(
            self.tr("Try a part of the name, or look among everybody.")
            if anybody
            else self.tr("A minute before the camera will do, or a few photos.")
        )
        self.enrol_button.setVisible(not anybody)
        self.everybody_button.setVisible(anybody)
