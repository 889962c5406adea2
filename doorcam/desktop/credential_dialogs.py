"""The dialogs that ask for a PIN and for a badge. What is entered is a secret: neither shows it."""

import time

from PySide6.QtCore import QEvent, QObject, QRegularExpression
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from doorcam.access.badges import MAX_BADGE_DIGITS, MIN_BADGE_DIGITS, KeyReader
from doorcam.access.pins import MAX_DIGITS, MIN_DIGITS, check_strength
from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.errors import UsageFault

_NAME_CHARACTERS = 60


class PinDialog(FormDialog):
    """Asks for a PIN, twice.

    Args:
        whose: Who is to have it; empty while they have no name yet.

    Attributes:
        first: The PIN.
        second: The same again.
    """

    def __init__(self, whose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("PIN: {name}").format(name=one_line(whose)[:_NAME_CHARACTERS]) if whose else self.tr("PIN")
        self.call_it(title, self.tr("Set the PIN"))
        self.first, self.second = _digits_field(MAX_DIGITS), _digits_field(MAX_DIGITS)
        self.add_field(self.tr("PIN, {least} to {most} digits").format(least=MIN_DIGITS, most=MAX_DIGITS), self.first)
        self.add_field(self.tr("The same again"), self.second)
        self.add_line(self.tr("Dates, runs and the like are refused: they are guessed first."), "muted")
        for field in (self.first, self.second):
            field.textChanged.connect(self._check)
        self.first.returnPressed.connect(self.second.setFocus)
        self._check()

    @property
    def pin(self) -> str:
        """What was entered."""
        return self.first.text()

    def _check(self) -> None:
        pin, again = self.first.text(), self.second.text()
        try:
            if len(pin) >= MIN_DIGITS:
                check_strength(pin)
        except UsageFault as fault:
            self.set_problem(in_words(fault))
            return
        differ = bool(again) and not pin.startswith(again)
        problem = self.tr("The two are not the same.") if differ else ""
        self.set_problem(problem, ready=len(pin) >= MIN_DIGITS and pin == again)


class BadgeDialog(FormDialog):
    """Asks for a badge: held to the reader, which types as no fingers can, or its number typed.

    Attributes:
        field: The number.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Add a badge"), self.tr("Add the badge"))
        self._keys = KeyReader()
        self.field = _digits_field(MAX_BADGE_DIGITS)
        self.add_line(self.tr("Hold the badge to the reader, or type the number that is printed on it."))
        self.add_field(self.tr("Number"), self.field)
        self._said = self.add_line("", "muted")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._check)
        self._check()

    @property
    def number(self) -> str:
        """What was read or typed."""
        return self.field.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a reader's burst as a whole, whatever was typed before it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            entry = self._keys.press(event.text(), time.monotonic())
            if entry is not None and entry.from_reader:
                self.field.setText(entry.digits)
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        count = len(self.number)
        said = self.tr("{count} digits, at least {least}", "", count)
        self._said.setText(said.format(count=count, least=MIN_BADGE_DIGITS))
        self.set_problem("", ready=count >= MIN_BADGE_DIGITS)


def _digits_field(most: int) -> QLineEdit:
    field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=most)
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), field))
    return field
