"""The PINs of the staff, trying out the door, and backups."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.ask_dialog import AskDialog
from doorcam.desktop.backup_dialogs import PasswordDialog, UnlockDialog
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words, joined
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_staff_pins import StaffPinsCard
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress
from doorcam.doors.door import Opening, Outcome
from doorcam.errors import Cancelled, Fault

Result = TypeVar("Result")
Dialog = TypeVar("Dialog", bound=QDialog)

TestDoor = Callable[[], Opening]
"""Opens the door once and writes that it was a test into the journal. May take a while."""


class Backups(Protocol):
    """Makes and reads backups; may take a while."""

    def make(self, target: Path, password: str, progress: Progress) -> int:
        """Write one; how many files are in it."""
        ...

    def file_name(self) -> str:
        """What one that is made today is called; answers at once."""
        ...

    def look(self, archive: Path) -> None:
        """Raise a `Fault` for what is no backup."""
        ...

    def unlock(self, archive: Path, password: str) -> None:
        """Raise a `WrongPassword` for any but its own."""
        ...

    def check(self, archive: Path, password: str, progress: Progress) -> str:
        """Read one to its end; when it was made, in words."""
        ...


class ToolsPanel(QWidget):
    """Buttons that do something now.

    Args:
        test_door: See `TestDoor`.
        backups: See `Backups`.
        notices: Told what became of it.
        pins: The PINs of the staff.

    Attributes:
        drill_asked: The drill against prints and screens is to be opened.
        restore_asked: This file (a `Path`), which was read to its end with this password, is to be put in place of
            everything here: nothing may have it open then.
    """

    drill_asked = Signal()
    restore_asked = Signal(object, str)

    def __init__(
        self,
        test_door: TestDoor,
        backups: Backups,
        notices: Notices,
        pins: StaffPinsCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._test_door, self._backups, self._notices = test_door, backups, notices
        self.pins = pins
        self._tasks = Tasks(notices)
        self.test_button = self._button(Icon.DOOR, self.tr("Open the door once"), self.ask_for_test)
        self.drill_button = self._button(Icon.FACE, self.tr("Begin the drill"), self.drill_asked.emit)
        self.backup_button = self._button(Icon.EXPORT, self.tr("Make a backup"), self.ask_for_backup)
        self.restore_button = self._button(Icon.LIST, self.tr("Restore a backup"), self.ask_for_restore)
        self.door_said = QLabel(wordWrap=True)
        self.door_said.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Backup"))
        self.cancel_button = QPushButton(self.tr("Stop"), autoDefault=False)
        self.cancel_button.clicked.connect(self._tasks.interrupt)
        self._arrange()
        self._show_running(False)

    def stop(self) -> None:
        """Give up what is under way."""
        self._tasks.forget()
        self.pins.stop()

    # The door

    def ask_for_test(self) -> AskDialog:
        """Ask, and then open the door."""
        text = self.tr("The door opens now, for whoever stands before it. The journal keeps that it was a test.")
        dialog = AskDialog(self.tr("Open the door?"), text, self.tr("Open the door"), self)
        return self._ask(dialog, self.test)

    def test(self) -> None:
        """Open the door, once."""
        self.test_button.setEnabled(False)
        self.door_said.setText(self.tr("Asking the door…"))
        self._tasks.run(lambda _progress: self._test_door(), self._tested, lambda error: self._tested(failed_by(error)))

    def _tested(self, opening: Opening) -> None:
        show_outcome(self.door_said, opening)
        self.test_button.setEnabled(True)

    # Backups

    def ask_for_backup(self) -> None:
        """Ask for a file and a password, and write a backup."""
        suggested = self._backups.file_name()
        name, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Make a backup"), suggested)
        if name:
            dialog = PasswordDialog(self.tr("Make a backup"), self.tr("Make it"), new=True, parent=self)
            self._ask(dialog, lambda: self.back_up(Path(name), dialog.password))

    def back_up(self, target: Path, password: str) -> None:
        """Write a backup, in a worker."""
        self._run(
            lambda progress: self._backups.make(target, password, progress),
            lambda count: self._notices.success(
                self.tr("{count} files are in {path}", "", count).format(count=count, path=target)
            ),
        )

    def ask_for_restore(self) -> None:
        """Ask for a file and its password, read it, and ask whether it is to take the place of everything."""
        name, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Restore a backup"))
        if name:
            self.ask_for_password(Path(name))

    def ask_for_password(self, archive: Path) -> None:
        """Make sure that it is a backup, and ask for its password until it is right."""

        def ask() -> None:
            dialog = UnlockDialog(archive, self._backups.unlock, self._notices, self)
            self._ask(dialog, lambda: self.look_at(archive, dialog.password))

        self._run(lambda _progress: self._backups.look(archive), lambda _: ask())

    def look_at(self, archive: Path, password: str) -> None:
        """Read a backup to its end, in a worker, and then ask."""
        self._run(
            lambda progress: self._backups.check(archive, password, progress),
            lambda made: self._ask_to_replace(archive, password, made),
        )

    def _ask_to_replace(self, archive: Path, password: str, made: str) -> None:
        text = self.tr(
            "The backup of {time} can be read. It takes the place of all people, events, rules and settings here; "
            "these are erased. doorcam closes for it and starts again."
        ).format(time=made)
        dialog = AskDialog(self.tr("Replace everything?"), text, self.tr("Replace everything"), self)
        dialog.setObjectName("replace")
        dialog.begin_with_cancel()
        self._ask(dialog, lambda: self.restore_asked.emit(archive, password))

    def _run(self, work: Callable[[Progress], Result], on_done: Callable[[Result], None]) -> None:
        def done(result: Result) -> None:
            self._show_running(False)
            on_done(result)

        self._show_running(True)
        self._tasks.run(work, done, self._failed, self._show_progress)

    def _failed(self, error: Exception) -> None:
        self._show_running(False)
        if isinstance(error, Fault) and not isinstance(error, Cancelled):
            self._notices.fault(str(error))

    def _show_progress(self, _what: str, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _show_running(self, running: bool) -> None:
        self.progress.reset()
        self.progress.setVisible(running)
        if running:  # the keyboard stays with the backups: Qt would hand it to whatever comes next
            self.cancel_button.show()
            self.cancel_button.setFocus()
        for button in (self.backup_button, self.restore_button):
            button.setEnabled(not running)
        if not running and self.focusWidget() is self.cancel_button:
            self.backup_button.setFocus()
        self.cancel_button.setVisible(running)

    def _ask(self, dialog: Dialog, do: Callable[[], None]) -> Dialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(do)
        dialog.open()
        return dialog

    def _button(self, icon: Icon, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(as_qicon(icon, theme.TEXT), text, autoDefault=False)
        button.clicked.connect(lambda _checked: act())
        return button

    def _arrange(self) -> None:
        running = QWidget()
        row = QHBoxLayout(running)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        door = self.tr("Sends the door what a grant sends it, once.")
        drill = self.tr("Prints, telephones and people before this camera, and how often the door errs about them.")
        backup = self.tr(
            "People, events with their pictures, rules, settings and the key, in one file with a password."
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.pins)
        column.addWidget(_card(self.tr("Door test"), door, [self.test_button], self.door_said))
        column.addWidget(_card(self.tr("Drill against pictures of people"), drill, [self.drill_button]))
        column.addWidget(_card(self.tr("Backup"), backup, [self.backup_button, self.restore_button], running))
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def failed_by(error: Exception) -> Opening:
    """What a test of the door came to that ended in a fault."""
    return Opening(Outcome.FAILED, str(error))


def show_outcome(label: QLabel, opening: Opening) -> None:
    """Say what a test of the door came to."""
    text, colour = {
        Outcome.OPEN: (_tr("The door is open."), theme.GOOD),
        Outcome.UNKNOWN: ("", theme.WARNING),  # what is said begins so
        Outcome.FAILED: (_tr("The door did not open."), theme.BAD),
    }[opening.outcome]
    label.setText(wrapped(joined(text, in_words(opening.said))))
    label.setStyleSheet(f"color: {colour}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToolsPanel", text)


def _card(title: str, text: str, buttons: list[QPushButton], below: QWidget | None = None) -> QFrame:
    card = QFrame()
    card.setProperty("role", "panel")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(10)
    heading, explanation = QLabel(title), QLabel(text, wordWrap=True)
    heading.setProperty("role", "heading")
    explanation.setProperty("role", "muted")
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    for widget in (heading, explanation):
        column.addWidget(widget)
    column.addLayout(row)
    if below is not None:
        column.addWidget(below)
    return card
