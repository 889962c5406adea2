"""The card of the settings with the PINs of the staff."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from doorcam.access.roles import Role
from doorcam.access.store.staff import StaffPins
from doorcam.desktop.credential_dialogs import PinDialog
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.settings_card import Card
from doorcam.desktop.tasks import Tasks
from doorcam.errors import Fault, UsageFault


class StaffPinsDesk:
    """Sets and removes the PINs of the staff. Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        pins: Where they are kept.
        note_admin: Told what was changed, for the journal.
    """

    def __init__(self, pins: StaffPins, note_admin: Callable[[str], None]) -> None:
        self._pins = pins
        self._note_admin = note_admin

    def read(self) -> frozenset[Role]:
        """Who has a PIN."""
        return self._pins.roles()

    def set_pin(self, role: Role, pin: str) -> frozenset[Role]:
        """Give a role a PIN, or another one; who has one then. Raises as `StaffPins.set_pin`."""
        self._pins.set_pin(role, pin)
        self._note_admin(f"set the PIN of the role {role}")
        return self.read()

    def remove(self, role: Role) -> frozenset[Role]:
        """Take a role's PIN; who has one then."""
        if self._pins.remove(role):
            self._note_admin(f"removed the PIN of the role {role}")
        return self.read()


class StaffPinsCard(Card):
    """Who of the staff has a PIN. An operator's means nothing without one of the admin: it comes later, and goes first.

    Attributes:
        set_buttons, remove_buttons: By role.
    """

    def __init__(self, desk: StaffPinsDesk, notices: Notices) -> None:
        super().__init__(
            self.tr("PINs of the staff"),
            self.tr("The admin may do everything here, an operator sees people, events and insights."),
        )
        self._desk, self._notices = desk, notices
        self._tasks = Tasks(notices)
        self._names = {Role.ADMIN: self.tr("Admin"), Role.OPERATOR: self.tr("Operator")}
        self._said: dict[Role, QLabel] = {}
        self.set_buttons: dict[Role, QPushButton] = {}
        self.remove_buttons: dict[Role, QPushButton] = {}
        for role in self._names:
            self._add_role(role)
        self._open_to_all = self.add_text(
            self.tr("Without a PIN of the admin anybody may open these pages, and close doorcam."), "warning"
        )
        self._show(None)

    def refresh(self) -> None:
        """Read anew who has one."""
        self._tasks.run(lambda _progress: self._desk.read(), self._show)

    def stop(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def take_keyboard(self) -> None:
        """Begin with the PIN that matters most."""
        self.set_buttons[Role.ADMIN].setFocus()

    def ask_for_pin(self, role: Role, problem: str = "") -> PinDialog:
        """Ask for a PIN; for another one when there is something wrong with the first."""
        dialog = PinDialog(self._names[role], self)
        if problem:
            dialog.set_problem(problem)

        def save() -> None:
            pin = dialog.pin
            said = self.tr("The PIN is set")
            self._do(lambda: self._desk.set_pin(role, pin), said, lambda why: self.ask_for_pin(role, why))

        self._open(dialog, save)
        return dialog

    def ask_to_remove(self, role: Role) -> FormDialog:
        """Ask before a PIN is taken."""
        dialog = FormDialog(self)
        title, consequence = {
            Role.ADMIN: (
                self.tr("Remove the PIN of the admin?"),
                self.tr("Anybody may then open these pages, and close doorcam."),
            ),
            Role.OPERATOR: (
                self.tr("Remove the PIN of the operator?"),
                self.tr("Only the admin may then open these pages."),
            ),
        }[role]
        dialog.call_it(title, self.tr("Remove"))
        dialog.add_line(consequence)
        dialog.accept_button.setProperty("role", "erase")
        dialog.set_problem("", ready=True)
        dialog.begin_with_cancel()
        self._open(dialog, lambda: self._do(lambda: self._desk.remove(role), self.tr("The PIN is removed")))
        return dialog

    def _do(
        self, work: Callable[[], frozenset[Role]], said: str, ask_again: Callable[[str], object] | None = None
    ) -> None:
        def done(having: frozenset[Role]) -> None:
            self._show(having)
            self._notices.success(said)

        def failed(error: Exception) -> None:
            if isinstance(error, UsageFault) and ask_again is not None:
                ask_again(in_words(error))
            elif isinstance(error, Fault):
                self._notices.fault(str(error))

        self._tasks.run(lambda _progress: work(), done, failed, in_any_case=True)

    def _show(self, having: frozenset[Role] | None) -> None:
        """Show who has one; None while nobody knows."""
        guarded = having is not None and Role.ADMIN in having
        for role, said in self._said.items():
            has_one = having is not None and role in having
            said.setText(wrapped(self._state_of(role, has_one=has_one, guarded=guarded)) if having is not None else "")
            button = self.set_buttons[role]
            button.setText(self.tr("Change…") if has_one else self.tr("Set…"))
            button.setAccessibleName(f"{self._names[role]}: {button.text()}")
            button.setEnabled(role is Role.ADMIN or guarded)
            self.remove_buttons[role].setVisible(has_one)
        self.remove_buttons[Role.ADMIN].setEnabled(having is not None and Role.OPERATOR not in having)
        self._open_to_all.setVisible(having is not None and not guarded)

    def _state_of(self, role: Role, *, has_one: bool, guarded: bool) -> str:
        if role is Role.OPERATOR and not guarded:
            return self.tr("First set that of the admin.")
        return self.tr("A PIN is set.") if has_one else self.tr("No PIN is set.")

    def _add_role(self, role: Role) -> None:
        name, self._said[role] = QLabel(self._names[role]), QLabel(wordWrap=True)
        self._said[role].setProperty("role", "muted")
        set_button = self.set_buttons[role] = QPushButton(autoDefault=False)
        remove_button = self.remove_buttons[role] = QPushButton(self.tr("Remove…"), autoDefault=False)
        remove_button.setAccessibleName(f"{self._names[role]}: {remove_button.text()}")
        set_button.clicked.connect(lambda _checked: self.ask_for_pin(role))
        remove_button.clicked.connect(lambda _checked: self.ask_to_remove(role))
        self.add_row(name, self._said[role], set_button, remove_button, stretched=1)

    def _open(self, dialog: FormDialog, do: Callable[[], None]) -> None:
        dialog.accepted.connect(do)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
