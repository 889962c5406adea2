"""A card of the settings pages: a heading, what it is about, and what is in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.event_words import one_line, wrapped
from doorcam.desktop.icons import Icon, as_qicon


class Card(QFrame):
    """One subject.

    Attributes:
        body: What is in it.
        wanted: Something is to be changed, in the words of the page.
    """

    wanted = Signal(object)

    def __init__(self, title: str, explanation: str = "") -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        heading = QLabel(title, wordWrap=True)
        heading.setProperty("role", "heading")
        self.body.addWidget(heading)
        if explanation:
            self.add_text(explanation)

    def add_text(self, text: str, role: str = "muted") -> QLabel:
        """Add a line that wraps."""
        label = QLabel(wrapped(text), wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self.body.addWidget(label)
        return label

    def add_row(self, *widgets: QWidget, stretched: int = -1) -> None:
        """Add widgets beside each other.

        Args:
            stretched: Which of them takes the room that is left; none of them with -1.
        """
        row = QHBoxLayout()
        row.setSpacing(10)
        for number, widget in enumerate(widgets):
            row.addWidget(widget, int(number == stretched))
        if stretched < 0:
            row.addStretch(1)
        self.body.addLayout(row)


class Fields(QWidget):
    """Names and fields in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)

    def add(self, text: str, field: QWidget) -> None:
        """Add a field beside its name."""
        label = QLabel(wrapped(text), wordWrap=True)
        label.setBuddy(field)
        field.setAccessibleName(text)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)


class Lines(QWidget):
    """A list of which each line can be taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)

    def show_lines(self, lines: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show other lines, each with what takes it away."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self._lines = [self._line(text, remove) for text, remove in lines]
        for line in self._lines:
            self._rows.addWidget(line)

    def _line(self, text: str, remove: Callable[[], None]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(wrapped(text), wordWrap=True), 1)
        button = QPushButton(as_qicon(Icon.CLOSE, theme.TEXT), "", autoDefault=False)
        button.setProperty("role", "quiet")
        button.setStyleSheet("padding: 0")
        button.setFixedWidth(theme.TOUCH_PX)
        button.setAccessibleName(self.tr("Remove {what}").format(what=one_line(text)))
        button.setToolTip(self.tr("Remove"))
        button.clicked.connect(lambda _checked: remove())
        row.addWidget(button)
        return line


def make_combo(name: str) -> CalmComboBox:
    """A choice with its name."""
    box = CalmComboBox()
    box.setMinimumContentsLength(8)
    box.setAccessibleName(name)
    return box


def refill(box: QComboBox, choices: Sequence[tuple[str, object]], chosen: object = None) -> None:
    """Give a choice other words; what was chosen stays if it is still there. Tells nobody."""
    wanted = box.currentData() if chosen is None else chosen
    box.blockSignals(True)
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    place = box.findData(wanted)
    box.setCurrentIndex(max(place, 0) if choices else -1)
    box.blockSignals(False)
