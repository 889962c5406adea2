"""Takes what is typed at the kiosk: by visitors, by badge readers, and by the staff who sign in."""

import math
import string
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Signal

from doorcam.access.badges import KeyReader
from doorcam.desktop.pin_pad import PinPad
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.words import words_for
from doorcam.domain import Ask, AskKind, Clock, EntryAnswer, EntryResult

# Who leaves the pad alone for so long has gone.
ABANDONED_S = 15.0
# As long at most somebody stands there until the staff may try again.
PATIENCE_S = 60.0
# A reader has sent all it has to say by then; fingers have not, and want to see what they do.
_FINGERS_S = 0.25
_ENTER = ("\r", "\n", "\r\n")
_PIN_ASKS = (AskKind.PIN, AskKind.PIN_OR_BADGE)
_BACKSPACE, _ESCAPE = "\b", "\x1b"


class Purpose(Enum):
    """Whose digits they are."""

    VISITOR = "visitor"
    STAFF = "staff"


class EntryDesk(QObject):
    """Owns the pad. Key presses come from the window; `tick` has to be called several times a second.

    Attributes:
        entered: A visitor's digits, and whether a badge reader sent them.
        cancelled: A visitor has left the pad, or has gone.
        staff_entered: The digits of somebody who signs in.
        staff_cancelled: They do not want to.
        touched: Somebody is typing.
        pad_moved: The pad has appeared or gone.
    """

    entered = Signal(str, bool)
    cancelled = Signal()
    staff_entered = Signal(str)
    staff_cancelled = Signal()
    touched = Signal()
    pad_moved = Signal()

    def __init__(self, pad: PinPad, clock: Clock) -> None:
        super().__init__(pad)
        self.pad = pad
        self.purpose = Purpose.VISITOR
        self._clock = clock
        self._reader = KeyReader()
        self._asked: Ask | None = None
        self._pressed_s = clock.monotonic_s()
        self._staff_free_s = -math.inf
        self._counting = False
        pad.entered.connect(lambda digits: self._hand_over(digits, from_reader=False))
        pad.closed.connect(self.close)
        pad.pressed.connect(self._note)
        self.dismiss()

    @property
    def pad_open(self) -> bool:
        """Whether the pad is there."""
        return not self.pad.isHidden()

    @property
    def signing_in(self) -> bool:
        """Whether somebody of the staff is typing."""
        return self.purpose is Purpose.STAFF

    def open_for_visitor(self, wrong: str = "") -> None:
        """Let somebody type what the door asks for, or else their number.

        Args:
            wrong: What was wrong with what they typed before.
        """
        if self._asked is not None and self._asked.kind in _PIN_ASKS:
            self._open_for_ask(self._asked, wrong)
        else:
            hint = self.tr("Or hold your badge to the reader.")
            self._open(Purpose.VISITOR, self.tr("Badge number, then PIN"), wrong or hint, bad=bool(wrong))

    def open_for_staff(self, message: str = "", *, bad: bool = False) -> None:
        """Let somebody of the staff sign in.

        Args:
            message: Why it is asked for, or what was wrong.
            bad: Whether something was wrong.
        """
        self._open(Purpose.STAFF, self.tr("PIN of the staff"), message, bad=bad)
        if self._staff_left_s > 0:
            self._count_down()

    def lock_staff(self, left_s: float) -> None:
        """Take no digits of the staff for so long, and show how much of it is left."""
        self._staff_free_s = self._clock.monotonic_s() + left_s
        if left_s > 0:
            self._count_down()

    def ask(self, ask: Ask | None) -> None:
        """Open the pad when the door asks for a PIN, and close it when it does no longer."""
        before, self._asked = self._asked, ask
        if ask == before or self.signing_in:
            return
        if ask is not None and ask.kind in _PIN_ASKS:
            self._open_for_ask(ask)
        elif ask is not None or (before is not None and before.kind in _PIN_ASKS):
            self.dismiss()

    def answer(self, answer: EntryAnswer) -> None:
        """Show what became of a visitor's digits."""
        if self.signing_in:
            return
        if answer.result is EntryResult.PIN_WANTED:
            self._open(Purpose.VISITOR, self.tr("Type your PIN"), "")
        elif answer.result is EntryResult.WRONG and self.pad_open:
            self.open_for_visitor(self.tr("That was not right. Please try again."))  # whose PIN it was is forgotten
        elif answer.result is EntryResult.NUMBER_WANTED:
            self.open_for_visitor(self.tr("First the number on your badge: it is longer."))
        else:
            self.dismiss()

    def key(self, text: str) -> bool:
        """Take a key press; whether it meant anything here.

        Args:
            text: What the key types.
        """
        entry = self._reader.press(text, self._clock.monotonic_s())
        if text in _ENTER:
            meant = entry is not None or not self.pad.empty or self.pad_open
            if entry is not None and entry.from_reader:
                self._take_badge(entry.digits)
            else:
                self.pad.enter()
            return meant
        if len(text) == 1 and text in string.digits:
            self.pad.type(text)
        elif text == _BACKSPACE:
            self.pad.backspace()
        elif text == _ESCAPE and self.pad_open:
            self.close()
        else:
            return False
        self._note()
        return True

    def tick(self) -> None:
        """Show the pad to fingers on a keyboard, and close it when nobody types any more."""
        idle_s = self._clock.monotonic_s() - self._pressed_s
        if idle_s > (PATIENCE_S if self._counting else ABANDONED_S) and (self.pad_open or self.pad.waiting):
            self.close()
        elif self._counting:
            self._count_down()
        elif idle_s > _FINGERS_S and not self.pad.empty:
            self._show()

    def close(self) -> None:
        """Somebody leaves the pad."""
        ended = self.staff_cancelled if self.signing_in else self.cancelled
        self.dismiss()
        ended.emit()

    def dismiss(self) -> None:
        """Put the pad away; what was typed is forgotten."""
        self._reader.clear()
        self.purpose, self._counting = Purpose.VISITOR, False
        self.pad.ask(self.tr("Badge number, then PIN"))
        if self.pad_open:
            self.pad.hide()
            self.pad_moved.emit()

    def event(self, event: QEvent) -> bool:
        """Begin anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.dismiss()
        return super().event(event)

    @property
    def _staff_left_s(self) -> float:
        return self._staff_free_s - self._clock.monotonic_s()

    def _count_down(self) -> None:
        left_s = self._staff_left_s
        if left_s > 0:
            words = words_for(KioskState(Mood.LOCKED_OUT, seconds=math.ceil(left_s)))
            self.pad.refuse(words.title, words.detail)
            self._counting = True
        else:
            self.open_for_staff()

    def _open_for_ask(self, ask: Ask, wrong: str = "") -> None:
        either = ask.kind is AskKind.PIN_OR_BADGE
        heading = self.tr("Type your PIN or show your badge") if either else self.tr("Type your PIN")
        hello = self.tr("Hello, {name}.").format(name=ask.name) if ask.name else ""
        self._open(Purpose.VISITOR, heading, wrong or hello, bad=bool(wrong))

    def _open(self, purpose: Purpose, heading: str, message: str, *, bad: bool = False) -> None:
        self._reader.clear()
        self.purpose, self._counting = purpose, False
        self.pad.ask(heading, message, bad=bad)
        self._note()
        self._show()

    def _show(self) -> None:
        if not self.pad_open:
            self.pad.show()
            self.pad.raise_()
            self.pad_moved.emit()

    def _take_badge(self, digits: str) -> None:
        self.pad.clear()
        if self.signing_in:  # a badge is a visitor's, whoever else stands here
            self.close()
        self._hand_over(digits, from_reader=True)

    def _hand_over(self, digits: str, *, from_reader: bool) -> None:
        self._note()
        self.pad.set_waiting(True)
        if self.signing_in:
            self.staff_entered.emit(digits)
        else:
            self.entered.emit(digits, from_reader)

    def _note(self) -> None:
        self._pressed_s = self._clock.monotonic_s()
        self.touched.emit()
