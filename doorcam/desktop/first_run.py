"""The first start: what a new door needs, step by step. Each can be left for later."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.first_run_steps import PersonStep, Step
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.desktop.settings_desk import SettingsDesk, Sheet
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress
from doorcam.errors import Fault

# In a narrower window the steps are marks without names.
_NARROW_PX = 900
_RAIL_PX = 230
# Lines that are longer, and buttons further from them, are not seen at one glance.
_WIDEST_PX = 1100


def is_first_run(people: int, guarded: bool, mark: Path) -> bool:
    """Whether the first start is still to come, or was begun and never ended, by a power cut perhaps.

    Args:
        people: How many are enrolled.
        guarded: Whether an admin PIN is set.
        mark: A file that is there from its beginning to its end; made now if it is to come.
    """
    if people == 0 and not guarded:
        with suppress(OSError):  # without it, it is not offered again when it breaks off
            mark.touch()
        return True
    return mark.exists()


def end_first_run(mark: Path) -> None:
    """Offer it no more."""
    with suppress(OSError):  # it comes once more then
        mark.unlink(missing_ok=True)


class FirstRun(QDialog):
    """Goes through the steps. What is entered is written to the settings with each step.

    Args:
        make_steps: Makes them, in their order; again when another language is chosen.
        desk: Reads and writes the settings.
        notices: Told what failed.

    Attributes:
        steps: Those that were made.
        rail: A button for each, that goes there.
        next_button, skip_button, back_button: Go through them.
        ended: Whether somebody finished or closed it: what a lock or the end of the program closes, comes again.
        restart_needed: Whether something was written that holds from the next start on; once it is finished.
    """

    def __init__(
        self,
        make_steps: Callable[[], Sequence[Step]],
        desk: SettingsDesk,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_steps = make_steps
        self.restart_needed = self.ended = False
        self._waiting: dict[str, Any] = {}
        self._writing = self._finishing = self._stopped = False
        self._desk, self._notices = desk, notices
        self._tasks = Tasks(notices)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._build()

    @property
    def current(self) -> Step:
        """The step that is shown."""
        return self.steps[self._stack.currentIndex()]

    def show_step(self, number: int) -> None:
        """Show a step."""
        self._stack.setCurrentIndex(number)
        self._title.setText(self.current.title)
        self._explanation.setText(wrapped(self.current.explanation))
        self.rail[number].setChecked(True)
        if isinstance(self.current, PersonStep):
            self.current.refresh()
        self._tell()
        self._place.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self.steps)))
        takes_keys = self.current.focusPolicy() is not Qt.FocusPolicy.NoFocus or self.current.focusProxy()
        (self.current if takes_keys else self.next_button).setFocus()

    def go_on(self) -> None:
        """Keep what was entered, and show the next step, or finish behind the last."""
        if not self.current.enter():
            self.current.leave()
            self.skip()

    def skip(self) -> None:
        """Show the next step, or finish behind the last."""
        number = self._stack.currentIndex() + 1
        if number < len(self.steps):
            self.show_step(number)
        else:
            self._finishing = True
            self._write_next()

    def accept(self) -> None:
        """Finish."""
        self.ended = True
        super().accept()

    def reject(self) -> None:
        """Leave all the rest for later."""
        self.ended = True
        super().reject()

    def done(self, result: int) -> None:
        """Stop all steps, however it ends."""
        self._stopped = True
        for step in self.steps:
            step.stop()
        self._tasks.forget()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow window's room to the step."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self._stopped:
            self._build_anew()

    def _fit(self) -> None:
        narrow = self.width() < theme.scaled(_NARROW_PX)
        self._rail.setFixedWidth(round(theme.scaled(76 if narrow else _RAIL_PX)))
        for button in self.rail:
            button.setText("" if narrow else button.accessibleName())

    def _read(self, _progress: Progress) -> tuple[Sheet, bool]:
        sheet = self._desk.read()
        return sheet, bool(self._desk.waiting(sheet))

    def _write(self, values: Mapping[str, Any]) -> None:
        self._waiting |= values
        self._write_next()

    def _write_next(self) -> None:
        """Write what waits, one file at a time; finish when nothing does any more and somebody wants to."""
        if self._writing:
            return
        values, self._waiting = self._waiting, {}
        if values:
            self._writing = True
            self._tasks.run(
                lambda _progress: self._saved(values),
                self._written,
                lambda error: self._not_written(values, error),
                in_any_case=True,
            )
        elif self._finishing:
            self.accept()

    def _saved(self, values: Mapping[str, Any]) -> tuple[Sheet, bool]:
        sheet = self._desk.save(values)
        return sheet, bool(self._desk.waiting(sheet))

    def _written(self, answer: tuple[Sheet, bool]) -> None:
        self._writing = False
        self._take(answer)
        self._write_next()

    def _not_written(self, values: Mapping[str, Any], error: Exception) -> None:
        """Keep what could not be written, for the next time something is."""
        self._waiting = {**values, **self._waiting}
        self._writing = self._finishing = False
        if isinstance(error, Fault):
            self._notices.fault(str(error))

    def _take(self, answer: tuple[Sheet, bool]) -> None:
        sheet, self.restart_needed = answer
        for step in self.steps:
            step.show_sheet(sheet)
        self._tell()

    def _tell(self) -> None:
        """Show which steps are done, and what the buttons do."""
        for button, step in zip(self.rail, self.steps, strict=True):
            icon, colour = (Icon.CHECK, theme.GOOD) if step.complete else (Icon.DOTS, theme.MUTED)
            button.setIcon(as_qicon(icon, colour))
            button.setAccessibleDescription(self.tr("done") if step.complete else self.tr("open"))
        last = self.current is self.steps[-1]
        self.next_button.setText(self.tr("Finish") if last else self.tr("Next"))
        self.next_button.setEnabled(self.current.ready)
        self.skip_button.setVisible(not self.current.complete)
        self.back_button.setEnabled(self.current is not self.steps[0])

    def _build(self) -> None:
        """Make everything that has a text in it."""
        self.setWindowTitle(self.tr("Set up doorcam"))
        self.steps = list(self._make_steps())
        self._title, self._explanation = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._explanation.setProperty("role", "muted")
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        self._stack = QStackedWidget()
        self.rail = [self._rail_button(number, step) for number, step in enumerate(self.steps)]
        self.back_button = QPushButton(self.tr("Back"), autoDefault=False)
        self.skip_button = QPushButton(self.tr("Not now"), autoDefault=False)
        self.next_button = QPushButton(autoDefault=False)
        self.next_button.setProperty("role", "primary")
        self._content = QWidget()
        self._arrange(self._content)
        self._room.addWidget(self._content)
        self.next_button.setDefault(True)  # the dialog must hold it by then
        self._connect()
        self._fit()
        self.show_step(0)
        self._tasks.run(self._read, self._take)

    def _build_anew(self) -> None:
        number = self._stack.currentIndex()
        for step in self.steps:
            step.stop()
        if self._content is not None:
            self._room.removeWidget(self._content)
            self._content.deleteLater()
        self._build()
        self.show_step(number)

    def _rail_button(self, number: int, step: Step) -> QPushButton:
        button = QPushButton(step.title, autoDefault=False)
        button.setCheckable(True)
        button.setAccessibleName(step.title)
        button.setToolTip(step.title)
        button.setProperty("role", "page")
        button.clicked.connect(lambda _checked: self.show_step(number))
        return button

    def _connect(self) -> None:
        self._group = QButtonGroup(self)
        for button, step in zip(self.rail, self.steps, strict=True):
            self._group.addButton(button)
            step.changed.connect(self._tell)
            step.wanted.connect(self._write)
        self.next_button.clicked.connect(self.go_on)
        self.skip_button.clicked.connect(self.skip)
        self.back_button.clicked.connect(lambda: self.show_step(self._stack.currentIndex() - 1))

    def _arrange(self, content: QWidget) -> None:
        self._rail = QFrame()
        self._rail.setProperty("role", "rail")
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(12, 20, 12, 16)
        rail.setSpacing(6)
        for button in self.rail:
            rail.addWidget(button)
        rail.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self._place)
        buttons.addStretch(1)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.next_button)
        for step in self.steps:  # before the buttons: the keyboard goes through them in this order
            self._stack.addWidget(step)
        middle = QWidget()
        middle.setMaximumWidth(round(theme.scaled(_WIDEST_PX)))
        middle.setContentsMargins(20, 8, 20, 8)
        body = QVBoxLayout(middle)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self._title)
        body.addWidget(self._explanation)
        body.addWidget(self._stack, 1)
        body.addLayout(buttons)
        NoticeBar(self._notices).lie_over(middle)
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addStretch(1)
        layout.addWidget(middle, 1000)
        layout.addStretch(1)
