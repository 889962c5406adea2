"""The dialogs that ask for the password of a backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks
from doorcam.errors import Fault
from doorcam.storage.sealed_stream import MIN_PASSWORD_CHARACTERS, WrongPassword


class PasswordDialog(FormDialog):
    """Asks for the password of a backup, twice for a new one."""

    def __init__(self, title: str, accept: str, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(title, accept)
        self._new = new
        self.field, self.again = _secret_line(), _secret_line()
        if new:
            self.add_line(self.tr("Without this password nobody can ever read the backup."), "muted")
        self.add_field(self.tr("Password"), self.field)
        if new:
            self.add_field(self.tr("The same once more"), self.again)
        for field in (self.field, self.again):
            field.textChanged.connect(self._check)
        self._check()

    @property
    def password(self) -> str:
        """As it was typed; a secret."""
        return self.field.text()

    def _check(self) -> None:
        short = self._new and 0 < len(self.password) < MIN_PASSWORD_CHARACTERS
        differ = self._new and bool(self.again.text()) and self.again.text() != self.password
        least = MIN_PASSWORD_CHARACTERS
        problem = self.tr("At least {count} characters.", "", least).format(count=least) if short else ""
        problem = self.tr("The two differ.") if differ and not problem else problem
        complete = bool(self.password) and (not self._new or self.again.text() == self.password)
        self.set_problem(problem, ready=complete)


class UnlockDialog(PasswordDialog):
    """Asks for the password of a backup until it is right.

    Args:
        archive: The backup.
        unlock: Raises `WrongPassword` for another password, and another `Fault` for what no password helps against;
            may take a while.
        notices: Told of the latter.
    """

    def __init__(
        self, archive: Path, unlock: Callable[[Path, str], None], notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Restore a backup"), self.tr("Read it"), new=False, parent=parent)
        self._archive, self._unlock, self._notices = archive, unlock, notices
        self._tasks = Tasks(notices)

    def accept(self) -> None:
        """Try the password; the dialog closes once it is right."""
        password = self.password
        self._take_password(False)
        self._tasks.run(lambda _progress: self._unlock(self._archive, password), lambda _: self._right(), self._wrong)

    def done(self, result: int) -> None:
        """Wait for no answer any more."""
        self._tasks.forget()
        super().done(result)

    def _right(self) -> None:
        self.done(self.DialogCode.Accepted)

    def _wrong(self, error: Exception) -> None:
        self._take_password(True)
        if isinstance(error, WrongPassword):
            self.set_problem(in_words(error))
            self.field.selectAll()
            self.field.setFocus()
            return
        self.reject()
        if isinstance(error, Fault):
            self._notices.fault(str(error))

    def _take_password(self, taken: bool) -> None:
        self.field.setEnabled(taken)
        self.accept_button.setEnabled(taken)


def _secret_line() -> QLineEdit:
    return QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=1000)
