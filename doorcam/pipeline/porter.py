"""The thread that looks at PINs and badges, and keeps the rules in memory up to date: all that waits for a disk."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from queue import Empty, Full, Queue

from doorcam.access.badges import MAX_BADGE_DIGITS, MIN_BADGE_DIGITS
from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.pins import PinCheck
from doorcam.access.policy import Ruled, admit
from doorcam.access.record import entry_record
from doorcam.access.rules import StepUp
from doorcam.domain import (
    Ask,
    AskKind,
    Clock,
    Decision,
    EntryAnswer,
    EntryResult,
    Event,
    EventKind,
    Factor,
    Reason,
    Verdict,
)
from doorcam.errors import Fault, Sentence

_log = logging.getLogger(__name__)

_REFRESH_S = 0.2
# Nobody types faster; more is somebody leaning on the keys, or a program.
_QUEUE_SIZE = 8
# Who said who they are and then typed no PIN has gone.
_CLAIM_S = 20.0

_ASKS_FOR_A_PIN = (AskKind.PIN, AskKind.PIN_OR_BADGE)


class Porter:
    """Owns a thread. Whatever goes wrong in it lets nobody in.

    A badge is a factor of its own. Typed digits are the PIN of whoever the door is asking for one, or of whoever
    showed a badge or typed their number just before; else they are such a number, which proves nothing. What is too
    short for one is a PIN that was typed too soon: nothing is looked at, and nothing counted.

    Args:
        asked: What the door asks of somebody whose face it knows, and their id; None while it asks nobody.
        name_of: Somebody's display name.
        on_decision: Called with each decision about somebody whose face was not needed, and with each refusal.
        on_event: Called with what staff must know, such as a PIN given under duress; nothing of it may be shown
            at the door.
        on_answer: Called with what is said to whoever entered something.
        on_fault: Called with one line for the user, once for each new fault of the rules.

    Attributes:
        dropped: Entries that came faster than they could be looked at.
    """

    def __init__(
        self,
        gatekeeper: Gatekeeper,
        clock: Clock,
        *,
        asked: Callable[[], tuple[Ask, str] | None],
        name_of: Callable[[str], str],
        on_decision: Callable[[Decision], None],
        on_event: Callable[[Event], None],
        on_answer: Callable[[EntryAnswer], None],
        on_fault: Callable[[str], None],
    ) -> None:
        self._gatekeeper = gatekeeper
        self._clock = clock
        self._asked = asked
        self._name_of = name_of
        self._on_decision = on_decision
        self._on_event = on_event
        self._on_answer = on_answer
        self._on_fault = on_fault
        self._work: Queue[Callable[[], None]] = Queue(_QUEUE_SIZE)
        self._claim: tuple[str | None, float] | None = None
        self._told = ""
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="porter", daemon=True)
        self.dropped = 0

    def start(self) -> None:
        """Read the rules and start the thread."""
        self._refresh()
        self._thread.start()

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop the thread."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def enter(self, digits: str, *, from_reader: bool) -> None:
        """Take what somebody typed, or a badge reader sent; returns at once, the answer comes by `on_answer`."""
        if not (digits.isascii() and digits.isdigit() and len(digits) <= MAX_BADGE_DIGITS):
            self._on_answer(EntryAnswer(EntryResult.WRONG))
            return
        shown_s = self._clock.monotonic_s()  # the time it waits to be looked at counts too
        self._put(lambda: self._badge(digits, shown_s) if from_reader else self._typed(digits, shown_s))

    def cancel(self) -> None:
        """Forget who was about to type a PIN; returns at once."""
        self._put(self._forget_claim)

    def failed(self, person_id: str) -> None:
        """Count that somebody failed to show that they are there; returns at once."""
        self._put(lambda: self._gatekeeper.failed(person_id))

    def proven(self, person_id: str) -> None:
        """Count no more how often somebody failed to: they have shown it, and are let in; returns at once."""
        self._put(lambda: self._gatekeeper.proven(person_id))

    def _put(self, work: Callable[[], None]) -> None:
        try:
            self._work.put_nowait(work)
        except Full:
            self.dropped += 1
            self._on_answer(EntryAnswer(EntryResult.FAULT))

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                work = self._work.get(timeout=_REFRESH_S)
            except Empty:
                self._do(self._refresh)
                continue
            self._do(work)
            self._do(self._refresh)

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Fault as fault:
            self._on_fault(str(fault))
            self._on_answer(EntryAnswer(EntryResult.FAULT))
        except Exception:
            _log.exception("an entry could not be looked at")
            self._on_fault(Sentence("A PIN or badge could not be looked at; the door stays shut. The log says more."))
            self._on_answer(EntryAnswer(EntryResult.FAULT))

    def _refresh(self) -> None:
        self._gatekeeper.refresh()
        told = (
            ""
            if self._gatekeeper.fault is None
            else Sentence("Nobody may pass: {reason}", reason=self._gatekeeper.fault)
        )
        if told and told != self._told:
            self._on_fault(told)
        self._told = told

    def _badge(self, number: str, shown_s: float) -> None:
        if self._locked_out():
            return
        holder = self._gatekeeper.holder(number)
        if holder is None:
            self._refuse(None, Reason.UNKNOWN_BADGE, Factor.BADGE)
            return
        self._claim = (holder, shown_s)
        self._let_in(holder, shown_s)

    def _typed(self, digits: str, shown_s: float) -> None:
        if self._locked_out():
            return
        known, person_id = self._whose_pin(shown_s)
        if not known and len(digits) < MIN_BADGE_DIGITS:
            self._on_answer(EntryAnswer(EntryResult.NUMBER_WANTED))
            return
        if not known:
            self._claim = (self._gatekeeper.numbered(digits), shown_s)
            self._on_answer(EntryAnswer(EntryResult.PIN_WANTED))
            return
        self._forget_claim()
        check = self._gatekeeper.check_pin(person_id, digits)
        if check is PinCheck.LOCKED_OUT and self._locked_out():
            return
        if person_id is None or not check.accepted:
            self._refuse(person_id, Reason.WRONG_PIN, Factor.PIN)
            return
        if check is PinCheck.DURESS:
            event = Event(0, self._clock.now_utc(), EventKind.DURESS, "a PIN given under duress", person_id=person_id)
            self._on_event(replace(event, name=self._name_of(person_id)))
        self._let_in(person_id, shown_s)

    def _whose_pin(self, now_s: float) -> tuple[bool, str | None]:
        """Whether somebody said who they are, and who that is; None for a number that is nobody's."""
        if self._claim is not None and now_s - self._claim[1] < _CLAIM_S:
            return True, self._claim[0]
        asked = self._asked()
        if asked is None or asked[0].kind not in _ASKS_FOR_A_PIN:  # somebody else may type meanwhile
            return False, None
        return True, asked[1]

    def _let_in(self, person_id: str, shown_s: float) -> None:
        """Open for somebody whose PIN or badge was right, where that is enough."""
        shown = self._gatekeeper.shown_by(person_id)
        ruled = Ruled(person_id, self._gatekeeper.ruling(person_id, shown))
        if isinstance(ruled.ruling, StepUp):
            self._ask_for_more(person_id, ruled.ruling)
            return
        self._forget_claim()  # they have their answer: what is typed next may be somebody else's
        now_s = self._clock.monotonic_s()
        decision = admit(self._name_of(person_id), ruled, shown, shown_s=shown_s, now_s=now_s)
        if decision.granted and not self._gatekeeper.reserve(person_id):
            self._on_answer(EntryAnswer(EntryResult.ACCEPTED))  # the door opens for them this very moment
            return
        if decision.reason is Reason.SECOND_PERSON:
            self._gatekeeper.wait_for_second(person_id)
        left_s = self._gatekeeper.cooling_s(person_id) if decision.reason is Reason.COOLING_DOWN else 0.0
        self._on_decision(replace(decision, left_s=left_s, record=entry_record(ruled, shown)))
        denied = EntryAnswer(EntryResult.DENIED, left_s, decision.reason.value)
        self._on_answer(EntryAnswer(EntryResult.ACCEPTED) if decision.granted else denied)

    def _ask_for_more(self, person_id: str, step_up: StepUp) -> None:
        asked = self._asked()
        if asked is not None and asked[1] == person_id:  # their face is there: the next frame decides
            answer = EntryResult.ACCEPTED
        elif Factor.FACE in step_up.any_of:
            answer = EntryResult.FACE_WANTED
        else:
            answer = EntryResult.PIN_WANTED
        self._on_answer(EntryAnswer(answer))

    def _refuse(self, person_id: str | None, reason: Reason, factor: Factor) -> None:
        now_s = self._clock.monotonic_s()
        decision = Decision(0, Verdict.DENIED, reason, None, None, None, -1, 0.0, now_s, person_id)
        self._on_decision(replace(decision, record=entry_record(None, frozenset({factor}))))
        if not self._locked_out():
            self._on_answer(EntryAnswer(EntryResult.WRONG))

    def _locked_out(self) -> bool:
        """Whether nothing is looked at now; then it has been said."""
        left_s = self._gatekeeper.left_s()
        if left_s > 0:
            self._forget_claim()
            self._on_answer(EntryAnswer(EntryResult.LOCKED_OUT, left_s))
        return left_s > 0

    def _forget_claim(self) -> None:
        self._claim = None
