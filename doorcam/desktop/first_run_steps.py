"""The steps of the first start."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from doorcam.access.pins import check_strength
from doorcam.desktop import theme
from doorcam.desktop.chips import make_chip
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import Notices
from doorcam.desktop.pin_pad import PinPad
from doorcam.desktop.region import Region
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import Sheet
from doorcam.desktop.tasks import Tasks
from doorcam.errors import UsageFault

_PAD_UNIT_PX = 15
_PAD_WIDTH_PX, _PAD_HEIGHT_PX = 420, 620
# In less height the keys of the pad stand beside what it asks for.
_LOW_PX = 380
_COLUMNS = 3  # of languages: one would be too high for a small screen
_LANGUAGE_PX = 190


class Step(QWidget):
    """One thing to be set up.

    Attributes:
        title: What it is called.
        explanation: What it is for.
        changed: Whether it is complete may be another now.
        wanted: Settings that are to be written, by `section.key`.
    """

    title = ""
    explanation = ""
    changed = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    @property
    def complete(self) -> bool:
        """Whether it is set up."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether what was entered can be kept."""
        return True

    def show_sheet(self, sheet: Sheet) -> None:
        """Show settings as they are stored."""

    def enter(self) -> bool:
        """Take what was typed and not entered yet; whether the step is in the middle of something."""
        return False

    def leave(self) -> None:
        """Whoever sets up goes on."""

    def stop(self) -> None:
        """Take no answer any more."""


def scrolling(content: QWidget) -> QScrollArea:
    """Gives a small screen all of the content, part by part."""
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class LanguageStep(Step):
    """The language of everything that is shown.

    Attributes:
        chosen: One was chosen, by its code.
    """

    chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], in_use: str) -> None:
        super().__init__()
        self.title = self.tr("Language")
        self.explanation = self.tr("What visitors read, too.")
        group = QButtonGroup(self)
        self.buttons = {}
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (code, name) in enumerate(languages):
            self.buttons[code] = button = make_chip(name)
            button.setChecked(code == in_use)
            button.clicked.connect(lambda _checked, code=code: self._choose(code))
            button.setFixedWidth(round(theme.scaled(_LANGUAGE_PX)))
            group.addButton(button)
            grid.addWidget(button, *divmod(place, _COLUMNS))
            if code == in_use:
                self.setFocusProxy(button)
        grid.setColumnStretch(_COLUMNS, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    @property
    def complete(self) -> bool:
        """There always is one."""
        return True

    def _choose(self, code: str) -> None:
        self.wanted.emit({"desktop.language": code})
        self.chosen.emit(code)


class CameraStep(Step):
    """Which camera, and where people stand in its picture."""

    def __init__(self, panel: CameraPanel) -> None:
        super().__init__()
        self.title = self.tr("Camera")
        self.explanation = self.tr("At the height of a face, with the light before people and not behind them.")
        self.panel = panel
        self.setFocusProxy(panel)
        self._region: Region | None = None
        panel.source_chosen.connect(self._choose)
        panel.region_chosen.connect(self._move)
        panel.view.picture_changed.connect(self.changed)
        self.body.addWidget(panel, 1)
        panel.look_for_cameras()

    @property
    def complete(self) -> bool:
        """Whether there is a picture."""
        return self.panel.view.has_picture

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the camera that is chosen."""
        self.panel.show_source(str(sheet["camera.source"].value))

    def stop(self) -> None:
        """Take no answer any more."""
        self.panel.stop()

    def _choose(self, source: str) -> None:
        self.wanted.emit({"camera.source": source})

    def _move(self, region: Region) -> None:
        self._region = region

    def leave(self) -> None:
        """Keep where people stand."""
        if self._region is not None:
            sides = ("left", "top", "right", "bottom")
            self.wanted.emit({f"detection.region_{side}": float(getattr(self._region, side)) for side in sides})
            self._region = None


class PinStep(Step):
    """The PIN of whoever looks after the door.

    Args:
        set_pin: Keeps it; raises a `Fault` for one that cannot be. May take a while.
        has_one: Whether there is one already.

    Attributes:
        pad: Takes it, twice.
    """

    def __init__(self, set_pin: Callable[[str], None], has_one: bool, notices: Notices) -> None:
        super().__init__()
        self.title = self.tr("Admin PIN")
        self.explanation = self.tr("Opens the pages of the staff: people, events and settings. Without it anybody may.")
        self._set_pin = set_pin
        self._tasks = Tasks(notices)
        self._has_one = has_one
        self._first = ""
        self.pad = PinPad()
        self.pad.set_unit(theme.scaled(_PAD_UNIT_PX))
        self.pad.close_button.hide()
        self.pad.entered.connect(self._entered)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.pad, 100)
        row.addStretch(1)
        self.body.addWidget(scrolling(content), 100)
        self.body.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.title)
        self.pad.show()
        self._ask(self.tr("There is one already: this one replaces it.") if has_one else "")

    @property
    def complete(self) -> bool:
        """Whether there is one."""
        return self._has_one

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits from a keyboard too."""
        if event.text() and event.text() in "0123456789":
            self.pad.type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.pad.backspace()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.pad.empty:
            self.pad.enter()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of the pad on a small screen."""
        super().resizeEvent(event)
        low = self.height() < theme.scaled(_LOW_PX)
        self.pad.set_beside(low)
        self.pad.setMaximumSize(
            round(theme.scaled(_PAD_WIDTH_PX * (2 if low else 1))), round(theme.scaled(_PAD_HEIGHT_PX))
        )

    def enter(self) -> bool:
        """Do as the pad's own key does: a PIN that was typed is not forgotten."""
        typed = not self.pad.empty
        self.pad.enter()
        return typed or self.pad.waiting or bool(self._first)

    def stop(self) -> None:
        """Forget what was typed."""
        self._first = ""
        self.pad.clear()
        self._tasks.forget()

    def _ask(self, message: str = "", *, bad: bool = False) -> None:
        heading = self.tr("The same once more") if self._first else self.tr("Choose a PIN of 4 to 12 digits")
        self.pad.ask(heading, message, bad=bad)

    def _entered(self, digits: str) -> None:
        first, self._first = self._first, ""
        if not first:
            self._begin(digits)
        elif digits != first:
            self._ask(self.tr("The two differ. Please begin anew."), bad=True)
        else:
            self.pad.set_waiting(True)
            self._tasks.run(lambda _progress: self._set_pin(digits), self._kept, self._refused, in_any_case=True)

    def _begin(self, digits: str) -> None:
        """Ask for it once more, unless it would be refused then."""
        try:
            check_strength(digits)
        except UsageFault as fault:
            self._refused(fault)
        else:
            self._first = digits
            self._ask()

    def _kept(self, _nothing: None) -> None:
        self._has_one = True
        self._ask(self.tr("The PIN is set."))
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self._ask(wrapped(in_words(error)), bad=True)


class PersonStep(Step):
    """The first person.

    Args:
        enrol: Opens the enrolment; None where that cannot be.
        count: Tells how many are enrolled; may take a while.
    """

    def __init__(self, enrol: Callable[[], QDialog | None], count: Callable[[], int], notices: Notices) -> None:
        super().__init__()
        self.title = self.tr("First person")
        self.explanation = self.tr("Somebody the door opens for. A few pictures from the front are best.")
        self._enrol, self._count = enrol, count
        self._people = 0
        self._tasks = Tasks(notices)
        icon = as_qicon(Icon.PERSON_ADD, theme.TEXT)
        self.enrol_button = QPushButton(icon, self.tr("Enrol somebody"))
        self.enrol_button.setProperty("role", "primary")
        self.setFocusProxy(self.enrol_button)
        self.enrol_button.clicked.connect(self._open)
        self._said = QLabel(wordWrap=True)
        self.body.addWidget(self.enrol_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.refresh()

    @property
    def complete(self) -> bool:
        """Whether anybody is enrolled."""
        return self._people > 0

    def refresh(self) -> None:
        """Count again: somebody may have been enrolled."""
        self._tasks.run(lambda _progress: self._count(), self._take)

    def stop(self) -> None:
        """Take no answer any more."""
        self._tasks.forget()

    def _open(self) -> None:
        dialog = self._enrol()
        if dialog is not None:
            dialog.finished.connect(self.refresh)

    def _take(self, people: int) -> None:
        self._people = people
        enrolled = self.tr("Enrolled: {count}").format(count=people)
        self._said.setText(enrolled if people else self.tr("Nobody is enrolled yet."))
        self.changed.emit()
