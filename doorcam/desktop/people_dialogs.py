"""The dialogs that ask for a name, for groups, and for when somebody may pass."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from doorcam.access.rules import PersonRules
from doorcam.access.store.settings import EVERYONE
from doorcam.desktop import theme
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.calm_fields import CalmDateTimeEdit
from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.people_words import allowed_text
from doorcam.desktop.switch import Switch
from doorcam.errors import UsageFault
from doorcam.gallery.naming import clean_name


class NameDialog(FormDialog):
    """Asks for a display name, in any script.

    Attributes:
        field: The name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Change the name"), self.tr("Save"))
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.add_field(self.tr("Name"), self.field)
        self.add_line(self.tr("The id stays. Events of the past keep the name they were written with."), "muted")
        self.field.textChanged.connect(self._check)
        self._check()

    @property
    def name(self) -> str:
        """As it was typed."""
        return self.field.text()

    def _check(self) -> None:
        self.set_problem(name_problem(self.name), ready=bool(self.name.strip()))


class GroupsDialog(FormDialog):
    """Asks which groups people belong to, and shows what those let them do.

    Args:
        chosen: Those they all belong to.
        some: Those only some of them belong to; they stay so unless they are touched.

    Attributes:
        boxes: A switch for each group, by its name.
    """

    def __init__(
        self,
        allowances: Allowances,
        chosen: Collection[str],
        some: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Groups"), self.tr("Save"))
        self._allowances = allowances
        self.boxes = {group: _group_switch(group, chosen, some) for group in allowances.groups}
        if self.boxes:
            self.body.addWidget(_column(list(self.boxes.values()), self.tr("Groups")), 1)
        else:
            self.add_line(self.tr("There are no groups yet. The command doorcam access makes them."), "muted")
        self._allowed = self.add_line("", "muted")
        for box in self.boxes.values():
            box.checkStateChanged.connect(self._show_allowed)
        self._show_allowed()
        self.set_problem("", ready=bool(self.boxes))

    @property
    def chosen(self) -> frozenset[str]:
        """The groups all of them are to be in."""
        return self._with(Qt.CheckState.Checked)

    @property
    def dropped(self) -> frozenset[str]:
        """The groups none of them is to be in."""
        return self._with(Qt.CheckState.Unchecked)

    def _with(self, state: Qt.CheckState) -> frozenset[str]:
        return frozenset(group for group, box in self.boxes.items() if box.checkState() == state)

    def _show_allowed(self) -> None:
        self._allowed.setText(allowed_text(self._allowances, self.chosen | {EVERYONE}))


class ValidityDialog(FormDialog):
    """Asks from when until when somebody may pass.

    Attributes:
        begins, ends: Whether there is a beginning, an end.
        first, last: When, by this computer's clock.
    """

    def __init__(self, rules: PersonRules, now_utc: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Validity"), self.tr("Save"))
        self.begins, self.first = self._moment(self.tr("Not before"), rules.valid_from, now_utc)
        self.ends, self.last = self._moment(self.tr("Not from this time on"), rules.valid_until, now_utc)
        for box, field in ((self.begins, self.first), (self.ends, self.last)):
            box.toggled.connect(self._check)
            field.dateTimeChanged.connect(self._check)
        self._check()

    @property
    def valid_from(self) -> datetime | None:
        """UTC."""
        return _utc(self.first) if self.begins.isChecked() else None

    @property
    def valid_until(self) -> datetime | None:
        """UTC."""
        return _utc(self.last) if self.ends.isChecked() else None

    def _moment(self, text: str, at: datetime | None, now_utc: datetime) -> tuple[Switch, QDateTimeEdit]:
        box, field = Switch(text), CalmDateTimeEdit()
        box.setChecked(at is not None)
        field.setDisplayFormat("yyyy-MM-dd HH:mm")
        field.setDateTime(QDateTime.fromSecsSinceEpoch(int((at or now_utc).timestamp())))
        field.setAccessibleName(text)
        field.setEnabled(at is not None)
        box.toggled.connect(field.setEnabled)
        line = QHBoxLayout()
        line.addWidget(box, 1)
        line.addWidget(field)  # as wide in every line
        self.body.addLayout(line)
        return box, field

    def _check(self) -> None:
        both = self.begins.isChecked() and self.ends.isChecked()
        wrong = both and self.first.dateTime() >= self.last.dateTime()
        self.set_problem(self.tr("The end is not after the beginning.") if wrong else "", ready=True)


def name_problem(name: str) -> str:
    """Why a name cannot be stored; empty for nothing, and while there is none."""
    try:
        clean_name(name.strip() or "x")
    except UsageFault as fault:
        return in_words(fault)
    return ""


def _group_switch(group: str, chosen: Collection[str], some: Collection[str]) -> Switch:
    switch = Switch(one_line(group))
    if group in some:
        switch.setTristate(True)
        switch.setCheckState(Qt.CheckState.PartiallyChecked)
    else:
        switch.setChecked(group in chosen)
    return switch


def _column(parts: Sequence[QWidget], name: str) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setAccessibleName(name)
    scroll.setWidget(inside)
    scroll.setMinimumHeight(min(4, len(parts)) * theme.TOUCH_PX)
    return scroll


def _utc(field: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(field.dateTime().toSecsSinceEpoch(), UTC)
