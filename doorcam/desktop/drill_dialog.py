"""The drill: prints, telephones and people before the camera, and how often the door errs about them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.chips import make_chip
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words
from doorcam.desktop.live_view import LiveView
from doorcam.desktop.notices import IconLabel, NoticeBar, Notices
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.words import words_for
from doorcam.domain import Ask, Frame, Progress
from doorcam.drill.presentation import BONA_FIDE, Presentation
from doorcam.drill.rates import Rate, rates

KINDS = (BONA_FIDE, "print", "phone", "tablet")
_TIMES = (3, 5, 10)


class Drill(Protocol):
    """Watches presentations; see `doorcam.desktop.drill_desk.DrillDesk`."""

    def see(self, frame: Frame) -> None:
        """Take a frame."""
        ...

    def present(self, kind: str, on_ask: Callable[[Ask | None], None], progress: Progress) -> Presentation:
        """Watch one presentation."""
        ...


class DrillDialog(QDialog):
    """Leads through the presentations one by one, and says what came of them.

    Args:
        drill: Watches them.
        frames: The signal of the frames of the camera in use.
        mirrored: Whether the picture is shown like a mirror.
        notices: Told what failed.

    Attributes:
        times: A button for each number of times that can be chosen.
        go_button: Begins, and watches the next one.
        stop_button: Gives up the one that is watched.
    """

    _asked = Signal(object)

    def __init__(
        self,
        drill: Drill,
        frames: SignalInstance,
        mirrored: bool,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Drill against pictures of people"))
        self._drill = drill
        self._tasks = Tasks(notices)
        self._done: list[Presentation] = []
        self._turns: list[str] | None = None
        self.view = LiveView()
        self.view.mirrored = mirrored
        frames.connect(self.view.show_frame)
        frames.connect(drill.see)
        self._asked.connect(self._show_ask)
        self.times = {count: make_chip(self.tr("{count} times").format(count=count)) for count in _TIMES}
        for chip in self.times.values():
            chip.setAutoExclusive(True)
        self.times[_TIMES[0]].setChecked(True)
        self._title, self._text, self._last, self._results = (QLabel(wordWrap=True) for _ in range(4))
        self._icon = IconLabel(64)
        self._icon.hide()
        self.go_button = QPushButton(autoDefault=False)
        self.stop_button = QPushButton(self.tr("Stop"), autoDefault=False)
        self.close_button = QPushButton(self.tr("Close"), autoDefault=False)
        self.go_button.clicked.connect(self.go)
        self.stop_button.clicked.connect(self._tasks.interrupt)
        self.close_button.clicked.connect(self.reject)
        self._arrange()
        NoticeBar(notices).lie_over(self.view)
        self._tell()

    @property
    def results(self) -> str:
        """What came of it so far, as it is shown."""
        return self._results.text()

    def go(self) -> None:
        """Begin the drill, or watch the next presentation."""
        if self._turns is None:
            count = next(count for count, chip in self.times.items() if chip.isChecked())
            self._turns = [kind for kind in KINDS for _ in range(count)]
            self._tell()
            return
        kind = self._turns[len(self._done)]
        self._tasks.run(
            lambda progress: self._drill.present(kind, self._asked.emit, progress), self._presented, self._broken_off
        )
        self._tell()

    def done(self, result: int) -> None:
        """Give up what is watched."""
        self._tasks.forget()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the picture or below it."""
        super().resizeEvent(event)
        beside = self.width() > self.height()
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _presented(self, presentation: Presentation) -> None:
        self._done.append(presentation)
        self._last.setText(self._ending(presentation))
        self._results.setText("\n".join(self._rate_text(each) for each in rates(self._done)))
        self._tell()

    def _broken_off(self, error: Exception) -> None:
        self._last.setText(wrapped(in_words(error)))
        self._tell()

    def _show_ask(self, ask: Ask | None) -> None:
        self._icon.setVisible(ask is not None)
        if ask is not None:
            words = words_for(KioskState(Mood.ASKED, ask=ask))
            self._icon.show_icon(words.icon, theme.ACCENT)
            self._title.setText(words.title)
            self._text.setText(words.detail)

    def _tell(self) -> None:
        """Say what comes now."""
        running, turns = self._tasks.running > 0, self._turns
        over = turns is not None and len(self._done) == len(turns)
        for chip in self.times.values():
            chip.setVisible(turns is None)
        self.go_button.setVisible(not running and not over)
        self.stop_button.setVisible(running)
        (self.stop_button if running else self.close_button if over else self.go_button).setFocus()
        if not running:
            self._icon.hide()
        if turns is None:
            self._title.setText(self.tr("How often is each shown to the camera?"))
            self._text.setText(
                self.tr(
                    "A person, a printed photo, a telephone and a tablet, one after the other. "
                    "The door goes on working meanwhile: whoever it knows may open it."
                )
            )
            self.go_button.setText(self.tr("Begin"))
        elif over:
            self._title.setText(self.tr("The drill is over"))
            self._text.setText(self.tr("A few presentations say little: the intervals show how little."))
        else:
            self._tell_turn(turns[len(self._done)], len(self._done), len(turns), running)

    def _tell_turn(self, kind: str, done: int, total: int, running: bool) -> None:
        place = self.tr("{number} of {total}").format(number=done + 1, total=total)
        self._title.setText(f"{self._kind_text(kind)} ({place})")
        ready = self.tr("Bring it before the camera, then press the button.")
        self._text.setText(self.tr("Watching…") if running else ready)
        self.go_button.setText(self.tr("It is there"))

    def _kind_text(self, kind: str) -> str:
        return {
            BONA_FIDE: self.tr("A person"),
            "print": self.tr("A printed photo"),
            "phone": self.tr("A telephone"),
            "tablet": self.tr("A tablet"),
        }[kind]

    def _ending(self, presentation: Presentation) -> str:
        if not presentation.answered:
            return self.tr("No face was seen; this one does not count.")
        taken = self.tr("Taken for a person, after {seconds:.1f} s.")
        return (taken if presentation.accepted else self.tr("Refused, after {seconds:.1f} s.")).format(
            seconds=presentation.took_s
        )

    def _rate_text(self, rate: Rate) -> str:
        said = self.tr("refused") if rate.kind == BONA_FIDE else self.tr("taken for a person")
        return self.tr("{kind}: {said} {errors} of {n} (95 % interval {low:.0f} to {high:.0f} %)").format(
            kind=self._kind_text(rate.kind),
            said=said,
            errors=rate.errors,
            n=rate.n,
            low=100 * rate.low,
            high=100 * rate.high,
        )

    def _arrange(self) -> None:
        self._title.setProperty("role", "title")
        self._last.setProperty("role", "heading")
        self._results.setProperty("role", "muted")
        self.go_button.setProperty("role", "primary")
        words = QVBoxLayout()
        words.setSpacing(10)
        chips = QHBoxLayout()
        for chip in self.times.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        for part in (self._icon, self._title, self._text):
            words.addWidget(part)
        words.addLayout(chips)
        for part in (self._last, self._results):
            words.addWidget(part)
        words.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.go_button)
        words.addLayout(buttons)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self._columns.addWidget(self.view, 1)
        self._columns.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addLayout(self._columns, 1)
