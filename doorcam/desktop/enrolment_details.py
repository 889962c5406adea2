"""The dialogs of the enrolment beside its own: what somebody is to pass with, and what they agree to."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from doorcam.desktop import theme
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.credential_dialogs import BadgeDialog, PinDialog
from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.people_dialogs import GroupsDialog
from doorcam.errors import UsageFault
from doorcam.gallery.naming import check_person_id

_TITLE_PX = 110


class DetailsDialog(FormDialog):
    """Asks for id, groups, PIN and badge; all of it optional. It keeps what was entered while it is closed.

    Args:
        name: Whose they are to be, as far as it was typed.

    Attributes:
        person_id: Typed; empty to have one chosen.
        groups, pin, badge: What was chosen.
    """

    def __init__(self, allowances: Allowances, name: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Id, groups, PIN and badge"), self.tr("Done"))
        self._name = name
        self._allowances = allowances
        self.groups: frozenset[str] = frozenset()
        self.pin: str | None = None
        self.badge: str | None = None
        self.person_id = QLineEdit(placeholderText=self.tr("Chosen for you when empty"))
        self.add_field(self.tr("Id"), self.person_id)
        self._said = {name: QLabel() for name in ("groups", "pin", "badge")}
        self.groups_button = self._row("groups", self.tr("Groups"), self.tr("Choose…"))
        self.pin_button = self._row("pin", self.tr("PIN"), self.tr("Set…"))
        self.badge_button = self._row("badge", self.tr("Badge"), self.tr("Add…"))
        self.groups_button.clicked.connect(self.ask_groups)
        self.pin_button.clicked.connect(self.ask_pin)
        self.badge_button.clicked.connect(self.ask_badge)
        self.person_id.textChanged.connect(self._refresh)
        self._refresh()

    @property
    def summary(self) -> str:
        """What was entered, in a line; empty for nothing."""
        parts = (
            self.person_id.text().strip(),
            ", ".join(map(one_line, sorted(self.groups))),
            self.tr("PIN") if self.pin else "",
            self.tr("badge") if self.badge else "",
        )
        return "  ·  ".join(filter(None, parts))

    @property
    def id_problem(self) -> str:
        """Why the id cannot be one; empty for nothing."""
        try:
            check_person_id(self.person_id.text().strip() or "x")
        except UsageFault as fault:
            return in_words(fault)
        return ""

    def ask_groups(self) -> GroupsDialog:
        """Ask for the groups."""
        dialog = GroupsDialog(self._allowances, self.groups, parent=self)

        def save() -> None:
            self.groups = dialog.chosen
            self._refresh()

        dialog.accepted.connect(save)
        dialog.open()
        return dialog

    def ask_pin(self) -> PinDialog:
        """Ask for a PIN; it is kept in memory until the enrolment is done."""
        dialog = PinDialog(self._name(), self)

        def save() -> None:
            self.pin = dialog.pin
            self._refresh()

        dialog.accepted.connect(save)
        dialog.open()
        return dialog

    def ask_badge(self) -> BadgeDialog:
        """Ask for a badge."""
        dialog = BadgeDialog(self)

        def save() -> None:
            self.badge = dialog.number
            self._refresh()

        dialog.accepted.connect(save)
        dialog.open()
        return dialog

    def _row(self, name: str, title: str, action: str) -> QPushButton:
        button = QPushButton(action, autoDefault=False)
        button.setAccessibleName(f"{title}: {action}")
        line = QHBoxLayout()
        heading = QLabel(title)
        heading.setMinimumWidth(round(theme.scaled(_TITLE_PX)))
        line.addWidget(heading)
        line.addWidget(self._said[name], 1)
        line.addWidget(button)
        self._said[name].setProperty("role", "muted")
        self.body.addLayout(line)
        return button

    def _refresh(self) -> None:
        none = self.tr("none")
        said = {
            "groups": ", ".join(map(one_line, sorted(self.groups)))[:40] or none,
            "pin": self.tr("set") if self.pin else none,
            "badge": self.tr("ends in {digits}").format(digits=self.badge[-4:]) if self.badge else none,
        }
        for name, text in said.items():
            self._said[name].setText(text)
        self.set_problem(self.id_problem, ready=True)


class ConsentDialog(FormDialog):
    """Shows the wording somebody must agree to before they are enrolled."""

    def __init__(self, wording: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Consent"), self.tr("They have read it and agree"))
        text = QPlainTextEdit(wording, readOnly=True)
        text.setAccessibleName(self.tr("Wording"))
        text.setMinimumHeight(200)
        self.body.addWidget(text, 1)
        self.add_line(self.tr("What was agreed to is written down with the time."), "muted")
        self.set_problem("", ready=True)
