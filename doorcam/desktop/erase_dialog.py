"""The dialog that asks before people are erased."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from doorcam.desktop.event_words import one_line
from doorcam.desktop.faults import in_words
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people_desk import Erasure
from doorcam.desktop.people_words import erasure_lines
from doorcam.desktop.switch import Switch
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress
from doorcam.errors import Fault


class EraseDialog(FormDialog):
    """Lists what is destroyed, and wants to hear that it is understood.

    Args:
        who: A name, or how many people.
        count: Finds out what there is; called by a worker.

    Attributes:
        understood: Nothing happens without it.
    """

    def __init__(
        self, who: str, count: Callable[[Progress], Erasure], notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Erase {who}").format(who=one_line(who)[:60]), self.tr("Erase"))
        self.accept_button.setProperty("role", "erase")
        self._tasks = Tasks(notices)
        self._counted = False
        self._lines = self.add_line(self.tr("Looking at what is stored…"))
        self.add_line(self.tr("Copies made before, backups and exports, are not ours to erase."), "muted")
        self.understood = Switch(self.tr("Erase all of this. It cannot be undone."))
        self.understood.toggled.connect(self._check)
        self.body.addWidget(self.understood)
        self._check()
        self._tasks.run(count, self._show, self._failed)

    @property
    def lines(self) -> str:
        """What is destroyed, as it is shown."""
        return self._lines.text()

    def done(self, result: int) -> None:
        """Close; what is still being counted is forgotten."""
        self._tasks.forget()
        super().done(result)

    def _show(self, erasure: Erasure) -> None:
        self._counted = True
        self._lines.setText("\n".join(f"•  {line}" for line in erasure_lines(erasure)))
        self._check()

    def _failed(self, error: Exception) -> None:
        """What cannot be read, templates changed on the disk, can be erased all the same."""
        self._counted = True
        self._lines.setText(self.tr("Everything that is stored of them; it cannot be counted."))
        self.set_problem(in_words(error) if isinstance(error, Fault) else "")
        self._check()

    def _check(self) -> None:
        self.accept_button.setEnabled(self._counted and self.understood.isChecked())
