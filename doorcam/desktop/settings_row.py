"""One setting on the page: what it is, its field, and what is to be known of its value."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from doorcam.desktop import settings_texts as texts
from doorcam.desktop import theme
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import joined
from doorcam.desktop.settings_desk import Standing
from doorcam.desktop.settings_fields import make_field

# Narrower than this the field stands below the text.
_BESIDE_PX = 620
_FIELD_PX = 250


class SettingRow(QFrame):
    """Shows a setting and lets it be changed.

    Attributes:
        path: `section.key`.
        field: Its value as it is on the screen.
        default_button: Puts the default into the field.
        changed: The value on the screen is another now.
    """

    changed = Signal()

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.setProperty("role", "panel")
        self.field = make_field(texts.field_of(path), texts.choices_of(path))
        self.field.changed.connect(self._on_changed)
        self._standing = Standing(None, None, "")
        named = texts.title(path) != path
        self._title = QLabel(wrapped(texts.title(path) if named else texts.described(path)), wordWrap=True)
        self._title.setBuddy(self.field.widget)
        self._described = QLabel(wrapped(texts.described(path)), wordWrap=True)
        if named:
            self._title.setStyleSheet("font-weight: 600")
        else:
            self._described.hide()
        self._limits = QLabel(wrapped(f"{path}: {texts.allowed(path)}"), wordWrap=True)
        self._limits.setProperty("role", "muted")
        self._note = _quiet_label("warning")
        self._problem = _quiet_label("warning")
        self._mark = QLabel(self.tr("Not the default"), wordWrap=True)
        self._mark.setStyleSheet(f"color: {theme.ACCENT}; font-weight: 700")
        self.default_button = QPushButton(self.tr("Default"), autoDefault=False)
        self.default_button.setProperty("role", "quiet")
        self.default_button.setToolTip(self.tr("Back to the default"))
        self.default_button.setAccessibleName(
            self.tr("Back to the default: {setting}").format(setting=texts.title(path))
        )
        self.default_button.clicked.connect(self._back_to_default)
        self._arrange()

    @property
    def problem(self) -> str:
        """What is wrong with the value, as it is shown."""
        return self._problem.text()

    @property
    def note(self) -> str:
        """What is to be known of the value, as it is shown."""
        return self._note.text()

    def show_standing(self, standing: Standing) -> None:
        """Show a value, and whether it can be changed here."""
        self._standing = standing
        self.field.show_value(standing.value)
        self.field.widget.setEnabled(not standing.overridden)
        self._tell()

    def put(self, value: Any) -> None:
        """Change the value as somebody does."""
        self.field.show_value(value)
        self._on_changed()

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the value, or nothing any more."""
        self._problem.setText(wrapped(text))
        self._problem.setVisible(bool(text))
        self.field.widget.setAccessibleDescription(text or texts.allowed(self.path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field beside the text or below it."""
        super().resizeEvent(event)
        beside = self.width() >= theme.scaled(_BESIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        self._side.setFixedWidth(round(theme.scaled(_FIELD_PX))) if beside else self._side.setMaximumWidth(16_777_215)

    def _back_to_default(self) -> None:
        self.put(self._standing.default)
        self.field.widget.setFocus()

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        value, overridden = self.field.value(), self._standing.overridden
        differs = value != self._standing.default
        self._mark.setVisible(differs)
        self.default_button.setVisible(differs and not overridden)
        above = self.tr("Set by {where}; that goes before the file.").format(where=overridden) if overridden else ""
        note = joined(texts.warning(self.path, value), above)
        self._note.setText(wrapped(note))
        self._note.setVisible(bool(note))

    def _arrange(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(4)
        for label in (self._title, self._described, self._limits, self._note, self._problem):
            text.addWidget(label)
        text.addStretch(1)
        self._side = QFrame()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(2)
        side.addWidget(self.field.widget)
        below = QHBoxLayout()
        below.addWidget(self._mark, 1)
        below.addWidget(self.default_button)
        side.addLayout(below)
        side.addStretch(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(16, 12, 16, 12)
        self._columns.setSpacing(16)
        self._columns.addLayout(text, 1)
        self._columns.addWidget(self._side)
        self.field.widget.setAccessibleName(f"{texts.title(self.path)}: {texts.described(self.path)}")
        self.show_problem("")


def _quiet_label(role: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.hide()
    return label
