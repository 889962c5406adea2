"""What a setting's value is typed or chosen with, made from its definition."""

from typing import Any, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from doorcam.desktop import theme
from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.settings_texts import choice_text
from doorcam.desktop.switch import Switch

_LINES_PX = 110


class Field(QObject):
    """One setting's widget.

    Attributes:
        widget: To be laid out.
        changed: Somebody changed it.
    """

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    def value(self) -> Any:
        """What is entered: of the setting's type, or the text itself where that is none."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; tells nobody."""
        self.widget.blockSignals(True)
        self._put(value)
        self.widget.blockSignals(False)

    def _put(self, value: Any) -> None:
        raise NotImplementedError


class SwitchField(Field):
    """On or off."""

    def __init__(self) -> None:
        self._box = Switch()
        super().__init__(self._box)
        self._box.toggled.connect(self._show_word)
        self._box.toggled.connect(self.changed)

    def value(self) -> bool:
        """Whether it is on."""
        return self._box.isChecked()

    def _put(self, value: Any) -> None:
        self._box.setChecked(value is True)
        self._show_word()

    def _show_word(self) -> None:
        self._box.setText(self.tr("On") if self._box.isChecked() else self.tr("Off"))


class ChoiceField(Field):
    """One of several words."""

    def __init__(self, choices: tuple[str, ...]) -> None:
        self._box = CalmComboBox()
        super().__init__(self._box)
        for choice in choices:
            self._box.addItem(choice_text(choice), choice)
        self._box.currentIndexChanged.connect(self.changed)

    def value(self) -> str:
        """The word."""
        return str(self._box.currentData() or "")

    def _put(self, value: Any) -> None:
        if self._box.findData(str(value)) < 0:  # wrong in the file: shown, so that it can be mended
            self._box.addItem(str(value), str(value))
        self._box.setCurrentIndex(self._box.findData(str(value)))


class TextField(Field):
    """A text or a number.

    Args:
        kind: `str`, `int` or `float`.
        secret: Whether to show dots in place of it.
    """

    def __init__(self, kind: type, *, secret: bool) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._kind = kind
        if secret:
            self._line.setEchoMode(QLineEdit.EchoMode.Password)
        if kind is not str:
            self._line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._line.textEdited.connect(self.changed)

    def value(self) -> Any:
        """What is typed."""
        text = self._line.text()
        if self._kind is str:
            return text
        try:
            return self._kind(text.replace(",", ".").strip())
        except (ValueError, OverflowError):
            return text

    def _put(self, value: Any) -> None:
        number = isinstance(value, float) and value.is_integer()
        self._line.setText(f"{value:.0f}" if number else str(value))
        self._line.setCursorPosition(0)


class LinesField(Field):
    """Several texts, one a line, with a name and = before each in a table."""

    def __init__(self, *, table: bool) -> None:
        self._lines = QPlainTextEdit(tabChangesFocus=True)
        super().__init__(self._lines)
        self._table = table
        self._lines.setFixedHeight(round(theme.scaled(_LINES_PX)))
        self._lines.setPlaceholderText(self.tr("name = value, one a line") if table else self.tr("one a line"))
        self._lines.textChanged.connect(self.changed)

    def value(self) -> Any:
        """The lines that are not empty."""
        lines = [line.strip() for line in self._lines.toPlainText().splitlines() if line.strip()]
        if not self._table:
            return lines
        pairs = [line.partition("=") for line in lines]
        return {name.strip(): text.strip() for name, _, text in pairs}

    def _put(self, value: Any) -> None:
        lines = [f"{name} = {text}" for name, text in value.items()] if isinstance(value, dict) else value
        self._lines.setPlainText("\n".join(map(str, lines)) if isinstance(lines, list) else str(value))


def make_field(definition: FieldInfo, choices: tuple[str, ...]) -> Field:
    """The widget for a setting; with the words it is one of, or mostly is, it is chosen."""
    kind = definition.annotation
    if choices:
        return ChoiceField(choices)
    if kind is bool:
        return SwitchField()
    if get_origin(kind) in (list, dict):
        return LinesField(table=get_origin(kind) is dict)
    return TextField(kind if isinstance(kind, type) else str, secret=not definition.repr)
