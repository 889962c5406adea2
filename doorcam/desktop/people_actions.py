"""What can be done about people: asks for what is needed, has a worker do it, and says how it went."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

from doorcam.access.store.credentials import SealedPin
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.credential_dialogs import BadgeDialog, PinDialog
from doorcam.desktop.erase_dialog import EraseDialog
from doorcam.desktop.event_words import one_line
from doorcam.desktop.merge_dialog import MergeDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people_desk import About, PeopleDesk
from doorcam.desktop.people_dialogs import GroupsDialog, NameDialog, ValidityDialog
from doorcam.desktop.people_faces import Faces
from doorcam.desktop.people_roster import Roster, RosterRow
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Clock, Progress
from doorcam.errors import Cancelled, Fault

_Dialog = TypeVar("_Dialog", bound=QDialog)
_Taken = TypeVar("_Taken")


class PeopleActions(QObject):
    """Changes people.

    Attributes:
        busy: Something is being changed, or no longer is.
        changed: Something has changed, or may have: what is shown should be read again.
        stepped: What is being done, how many are done, and of how many.
    """

    busy = Signal(bool)
    changed = Signal()
    stepped = Signal(str, int, int)

    def __init__(self, desk: PeopleDesk, clock: Clock, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._clock = clock
        self._notices = notices
        self._window = window
        self._tasks = Tasks(notices)

    @property
    def tasks(self) -> Tasks:
        """What is under way."""
        return self._tasks

    def cancel(self) -> None:
        """Stop after the person that is being changed now."""
        self._tasks.interrupt()

    # One person

    def rename(self, about: About) -> NameDialog:
        """Ask for another name."""
        person_id = about.person.person_id
        dialog = NameDialog(about.person.name, self._window)

        def save() -> None:
            name = dialog.name
            self._do(lambda _progress: self._desk.rename(person_id, name), self.tr("The name is changed"))

        return self._open(dialog, save)

    def choose_validity(self, about: About) -> ValidityDialog:
        """Ask when somebody may pass."""
        person_id = about.person.person_id
        dialog = ValidityDialog(about.rules, self._clock.now_utc(), self._window)

        def save() -> None:
            first, last = dialog.valid_from, dialog.valid_until
            self._do(
                lambda _progress: self._desk.set_validity(person_id, valid_from=first, valid_until=last),
                self.tr("Saved"),
            )

        return self._open(dialog, save)

    def switch(self, about: About) -> None:
        """Let somebody pass no door any more, or let them again."""
        disabled = not about.rules.disabled
        said = self.tr("{name} passes no door any more") if disabled else self.tr("{name} is no longer disabled")
        self._disable([about.person.person_id], disabled, said.format(name=one_line(about.person.name)))

    def set_pin(self, about: About) -> PinDialog:
        """Ask for a PIN."""
        dialog = PinDialog(about.person.name, self._window)
        alone = self.tr("The PIN is set. Without a badge, it only helps where a face is asked for as well.")
        said = self.tr("The PIN is set") if about.badges else alone

        def save() -> None:
            pin = dialog.pin
            self._do(lambda _progress: self._desk.set_pin(about.person.person_id, pin), said)

        return self._open(dialog, save)

    def remove_pin(self, about: About) -> None:
        """Take the PIN; it can be put back."""
        person_id = about.person.person_id

        def put_back(taken: SealedPin) -> None:
            self._do(lambda _progress: self._desk.put_back_pin(taken), self.tr("The PIN is put back"))

        self._do(lambda _progress: self._desk.remove_pin(person_id), self.tr("The PIN is removed"), put_back)

    def add_badge(self, about: About) -> BadgeDialog:
        """Ask for a badge."""
        dialog = BadgeDialog(self._window)

        def save() -> None:
            number = dialog.number
            person_id = about.person.person_id
            self._do(lambda _progress: self._desk.add_badge(person_id, number), self.tr("The badge is added"))

        return self._open(dialog, save)

    def remove_badge(self, about: About) -> QDialog | None:
        """Take a badge; asks which, if there are several."""
        if len(about.badges) == 1:
            self._remove_badge(about, about.badges[0])
            return None
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Remove a badge"))
        dialog.setLabelText(self.tr("The badge whose number ends in"))
        dialog.setComboBoxItems(list(dict.fromkeys(about.badges)))
        return self._open(dialog, lambda: self._remove_badge(about, dialog.textValue()))

    def _remove_badge(self, about: About, ending: str) -> None:
        person_id = about.person.person_id

        def put_back(taken: list[str]) -> None:
            def add(_progress: Progress) -> None:
                for number in taken:
                    self._desk.add_badge(person_id, number)

            self._do(add, self.tr("The badge is put back"))

        self._do(
            lambda _progress: self._desk.remove_badge(person_id, ending), self.tr("The badge is removed"), put_back
        )

    def merge(self, about: About, roster: Roster, faces: Faces) -> MergeDialog:
        """Ask with whom to merge somebody."""
        person = about.person
        kept = RosterRow(person.person_id, person.name, len(person.template_models))
        dialog = MergeDialog(kept, roster, faces, self._window)

        def save() -> None:
            other, name = dialog.other, dialog.name
            if other is not None:
                self._do(
                    lambda _progress: self._desk.merge(person.person_id, other.person_id, name),
                    self.tr("The two are one person now"),
                )

        return self._open(dialog, save)

    def export(self, about: About) -> None:
        """Ask for a file."""
        wanted = str(Path.home() / f"{about.person.person_id}.zip")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export what is stored"), wanted, "ZIP (*.zip)")
        if name:
            self.export_to(about, Path(name))

    def export_to(self, about: About, file: Path) -> None:
        """Write all that is stored of somebody to a file."""
        self._do(
            lambda _progress: self._desk.export(about.person.person_id, file),
            self.tr("Everything is in {file}: it is not encrypted, guard it").format(file=file),
        )

    # One or several

    def choose_groups(self, person_ids: Sequence[str]) -> None:
        """Ask for the groups of people, once it is known which they are in."""

        def ask(known: tuple[Allowances, list[frozenset[str]]]) -> None:
            self.open_groups(person_ids, *known)

        self._tasks.run(lambda _progress: (self._desk.allowances(), self._desk.groups(person_ids)), ask)

    def open_groups(
        self, person_ids: Sequence[str], allowances: Allowances, groups: Sequence[frozenset[str]]
    ) -> GroupsDialog:
        """Ask for the groups of people; `groups` are those of each now."""
        chosen = frozenset[str].intersection(*groups)
        some = frozenset[str]().union(*groups) - chosen
        dialog = GroupsDialog(allowances, chosen, some, self._window)

        def save() -> None:
            into, out_of = dialog.chosen - chosen, dialog.dropped & (chosen | some)
            self._do(lambda _progress: self._desk.set_groups(person_ids, into, out_of), self.tr("Saved"))

        return self._open(dialog, save)

    def disable(self, person_ids: Sequence[str], disabled: bool) -> None:
        """Let people pass no door any more, or let them again."""
        text = self.tr("Disabled: {count}") if disabled else self.tr("Enabled: {count}")
        self._disable(person_ids, disabled, text.format(count=len(person_ids)))

    def _disable(self, person_ids: Sequence[str], disabled: bool, said: str) -> None:
        self._do(lambda progress: self._desk.disable(person_ids, disabled, progress), said)

    def erase(self, person_ids: Sequence[str], who: str) -> EraseDialog:
        """Ask whether to erase people."""
        dialog = EraseDialog(who, lambda _progress: self._desk.erasure(person_ids), self._notices, self._window)
        said = self.tr("{who} is erased") if len(person_ids) == 1 else self.tr("{who} are erased")

        def erase() -> None:
            self._do(lambda progress: self._desk.erase(person_ids, progress), said.format(who=one_line(who)))

        return self._open(dialog, erase)

    def _open(self, dialog: _Dialog, save: Callable[[], None]) -> _Dialog:
        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _do(
        self, work: Callable[[Progress], _Taken | None], said: str, put_back: Callable[[_Taken], None] | None = None
    ) -> None:
        def done(taken: _Taken | None) -> None:
            self._notices.success(said, partial(put_back, taken) if put_back and taken else None)
            self._finish()

        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._notices.success(self.tr("Stopped; what was done by then stays done"))
            elif isinstance(error, Fault):
                self._notices.fault(str(error))
            self._finish()

        self.busy.emit(True)
        self._tasks.run(work, done, failed, self.stepped.emit)

    def _finish(self) -> None:
        self.busy.emit(False)
        self.changed.emit()
