"""Signs the staff in and out at the kiosk, and lets only an admin leave it."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from doorcam.access.roles import Role
from doorcam.access.sign_in import SignedIn, SignIn
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.kiosk import KioskWindow, Leave
from doorcam.desktop.lock_warning import LockWarning
from doorcam.desktop.notices import Notices
from doorcam.desktop.staff import StaffFrame
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Clock

NoteAdmin = Callable[[str, Role | None], None]
"""Writes into the journal what was done, and by whom; returns at once."""

_LOOK_MS = 1000
# How long before the pages are locked it is said.
_WARN_S = 30.0
_INPUT = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
)


class Goal(Enum):
    """What a PIN is asked for, besides leaving."""

    PAGES = "pages"
    SET_UP = "set_up"


class StaffDesk(QObject):
    """Who is signed in.

    Attributes:
        role: Of whoever is signed in; None for nobody.
        signed_in: Somebody is, a `Role`.
        signed_out: Nobody is signed in any more.
        pin_asked: The admin is to be given a PIN.

    Args:
        window: The kiosk.
        frame: The staff's pages.
        sign_in: Looks at PINs.
        tasks: For what would hold up the window.
        notices: Where faults and the missing PIN are told.
        note: Writes into the journal.
        clock: Its monotonic time is used.
        lock_after_s: Seconds without input until the pages are locked.
    """

    signed_in = Signal(object)
    signed_out = Signal()
    pin_asked = Signal()

    def __init__(
        self,
        window: KioskWindow,
        frame: StaffFrame,
        sign_in: SignIn,
        tasks: Tasks,
        notices: Notices,
        note: NoteAdmin,
        clock: Clock,
        lock_after_s: float,
    ) -> None:
        super().__init__(window)
        self.role: Role | None = None
        self._window = window
        self._frame = frame
        self._sign_in = sign_in
        self._tasks = tasks
        self._notices = notices
        self._note = note
        self._clock = clock
        self._lock_after_s = lock_after_s
        self._goal: Goal | Leave = Goal.PAGES
        self._input_s = clock.monotonic_s()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._warning = LockWarning(window)
        window.staff_asked.connect(self._want_pages)
        window.leave_asked.connect(self._want)
        window.desk.staff_entered.connect(self._try)
        frame.leave_asked.connect(self._want)
        frame.lock_asked.connect(self.lock)

    def resume(self, role: Role, page: str) -> None:
        """Go on with somebody who had signed in before the window was made anew."""
        self.role = role
        self._frame.open_for(role, full_screen=self._window.isFullScreen(), page=page)
        self._window.show_page(self._frame)
        self._watch_input()

    def retire(self) -> None:
        """Watch no longer whether somebody is there: another desk takes over."""
        self._timer.stop()
        self._warning.end()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def set_up(self) -> None:
        """Ask for the PIN of an admin: the first start is not over."""
        self._want(Goal.SET_UP)

    def lock(self) -> None:
        """Back to the kiosk; whatever is open is closed."""
        if self.role is None:
            return
        self.retire()
        self._note("signed out", self.role)
        self.role = None
        for dialog in self._window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self._window.show_kiosk()
        self._frame.clear()
        self.signed_out.emit()

    def tick(self) -> None:
        """Lock when nobody has touched anything for a while."""
        left_s = self._lock_after_s - (self._clock.monotonic_s() - self._input_s)
        if left_s < 0:
            self.lock()
        elif left_s <= min(_WARN_S, self._lock_after_s / 2):
            self._warning.count(left_s)

    def seen(self) -> None:
        """Somebody is there."""
        self._input_s = self._clock.monotonic_s()
        self._warning.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody is there; nothing is kept from anybody."""
        if event.type() in _INPUT:
            self.seen()
        return super().eventFilter(watched, event)

    def _want_pages(self) -> None:
        self._want(Goal.PAGES)

    def _want(self, goal: Goal | Leave) -> None:
        if self.role is Role.ADMIN:
            self._reach(goal, self.role)
            return
        self._goal = goal
        self._tasks.run(lambda _progress: self._sign_in.guarded(), self._on_guarded)

    def _on_guarded(self, guarded: bool) -> None:
        if not guarded:
            if self._goal is Goal.PAGES:
                self._notices.advice(self.tr("Anybody can open these pages."), self.tr("Set a PIN…"), self._lead_to_pin)
            self._reach(self._goal, Role.ADMIN)
            return
        self.lock()
        self._window.desk.open_for_staff(self._why())

    def _lead_to_pin(self) -> None:
        if self.role is Role.ADMIN:  # and not somebody who came after them
            self.pin_asked.emit()

    def _why(self) -> str:
        if self._goal is Goal.PAGES:
            return ""
        if self._goal is Goal.SET_UP:
            return self.tr("An admin may go on with the set-up.")
        return self.tr("Only an admin may leave the kiosk.")

    def _try(self, digits: str) -> None:
        self._tasks.run(lambda _progress: self._sign_in.attempt(digits), self._on_attempt, self._on_fault)

    def _on_attempt(self, signed_in: SignedIn) -> None:
        desk = self._window.desk
        if signed_in.role is None:
            self._note("sign-in refused", None)
            desk.open_for_staff(self.tr("That was not right."), bad=True)
            desk.lock_staff(signed_in.left_s)
        elif isinstance(self._goal, Leave) and signed_in.role is not Role.ADMIN:
            self._note("may not leave the kiosk", signed_in.role)
            desk.open_for_staff(self._why(), bad=True)
        else:
            desk.dismiss()
            self._reach(self._goal, signed_in.role)

    def _on_fault(self, error: Exception) -> None:
        self._window.desk.dismiss()
        self._notices.fault(str(error))

    def _reach(self, goal: Goal | Leave, role: Role) -> None:
        if goal is Leave.CLOSE and self.role is not None:
            self._ask_to_close(role)
        elif isinstance(goal, Leave):
            self._leave(goal, role)
        else:
            self._open_pages(role)

    def _ask_to_close(self, role: Role) -> None:
        dialog = FormDialog(self._window)
        dialog.call_it(self.tr("Close doorcam?"), self.tr("Close doorcam"))
        dialog.add_line(self.tr("The door will no longer open by face, PIN or badge."))
        dialog.accept_button.setProperty("role", "erase")
        dialog.set_problem("", ready=True)
        dialog.begin_with_cancel()
        dialog.accepted.connect(lambda: self._leave(Leave.CLOSE, role))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _leave(self, what: Leave, role: Role) -> None:
        self._note("closed the kiosk" if what is Leave.CLOSE else "left full screen", role)
        self._window.leave(what)
        if self.role is not None:
            self._frame.open_for(self.role, full_screen=False)

    def _open_pages(self, role: Role) -> None:
        if self.role is None:
            self._note("signed in", role)
        self.role = role
        self._watch_input()
        self._frame.open_for(role, full_screen=self._window.isFullScreen())
        self._window.show_page(self._frame)
        self.signed_in.emit(role)

    def _watch_input(self) -> None:
        self.seen()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start(_LOOK_MS)
