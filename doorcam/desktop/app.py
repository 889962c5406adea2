"""The desktop application: a window at once, and everything else behind it."""

import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from doorcam.config.assets import asset_path
from doorcam.config.schema import Settings
from doorcam.desktop.event_words import local_time
from doorcam.desktop.front import make_front
from doorcam.desktop.garbage import GarbageCollector
from doorcam.desktop.kiosk import Leave
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.notices import BugDialog
from doorcam.desktop.screen_scale import make_application, room_for_window
from doorcam.desktop.surroundings import Ending, Surroundings
from doorcam.desktop.tasks import Tasks, wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.errors import ConfigFault, Fault

if TYPE_CHECKING:
    from doorcam.backup.restoring import Restored
    from doorcam.desktop.desktop import Desktop
    from doorcam.runtime import Runtime

# Drawing gives the interpreter away at nearly every call to Qt and gets it back from a busy thread only after so long;
# with Python's own 5 ms a picture takes three times as long beside one (2 cores, 1280x800: 27 ms for 9 ms).
_SWITCH_S = 0.001
# How long a window says why doorcam cannot start, since somebody touched it: long enough to read, and then whatever
# watches over it may try again.
_WHY_S = 15
_LOOK_MS = 200

OpenBehind = Callable[[], "tuple[Runtime, Surroundings]"]
"""Opens what is behind the window: a runtime that is not started. Called on a worker thread.

A `Fault` that it raises is shown; where else it is told is up to whoever raises it."""


class Application(QObject):
    """The window, and what is opened behind it meanwhile. Made after the QApplication.

    Attributes:
        desktop: Everything joined; None until it is open.
        error: Why it could not be opened.
        again: Whether the window is to be made anew, with the settings as they are then.

    Args:
        settings: In use.
        open_behind: What takes its time.
        source: The camera in place of the one in the settings.
        language: The language in use.
    """

    def __init__(
        self, settings: Settings, open_behind: OpenBehind, source: str | None, language: LanguageSwitch
    ) -> None:
        super().__init__()
        self.desktop: Desktop | None = None
        self.error: Exception | None = None
        self.again = False
        self._open_behind = open_behind
        self._source = source
        self._language = language
        self.front = make_front(settings, source)
        self._bug_dialog: BugDialog | None = None
        self._tasks = Tasks(self.front.notices)
        self._giving_up = QTimer(self)
        self._giving_up.timeout.connect(self._look_whether_to_end)
        self.front.notices.bug_found.connect(self._show_bug)
        self._staff_waits = False
        self.front.window.staff_asked.connect(self._staff_asked)
        self.front.window.leave_asked.connect(self._leave)
        self.front.window.retry_asked.connect(self._try_again)

    def start(self, *, full_screen: bool) -> None:
        """Show the window, and open the rest."""
        window = self.front.window
        window.resize(window.size().boundedTo(room_for_window(QApplication.primaryScreen())))
        window.show()
        window.set_full_screen(full_screen)
        self._open()

    def tell(self, restored: "Restored | Fault | None") -> None:
        """Say what became of a backup that was to be restored before the window came; nothing for None."""
        if isinstance(restored, Fault):
            self.front.notices.fault(str(restored))
        elif restored is not None:
            made = local_time(restored.contents.created_at)
            self.front.notices.news(self.tr("The backup of {time} is restored.").format(time=made))

    def stop(self) -> None:
        """Stop everything that was started; returns when no thread of ours is left."""
        self._tasks.forget()
        if self.desktop is not None:
            self.desktop.stop()
        self.front.window.leave(Leave.CLOSE)
        wait_for_tasks()

    def on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Take an exception nobody caught on the Qt thread."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.exit()
        else:
            self.front.notices.bug(error)

    def _open(self) -> None:
        self.front.window.model.preparing("", 0, 0)
        self.front.window.refresh()
        self._tasks.run(lambda _progress: _opened(self._open_behind), self._join, self._cannot_open)

    def _join(self, behind: "tuple[type[Desktop], Runtime, Surroundings]") -> None:
        joined, runtime, around = behind
        self.desktop = joined(self.front, runtime, self._source, around, self._language)
        self.desktop.start()
        if self._staff_waits:
            self.front.window.staff_asked.emit()

    def _cannot_open(self, error: Exception) -> None:
        self.error = error
        ends = not isinstance(error, ConfigFault)  # which a person has to mend: the window waits for them
        self.front.window.model.not_opened(str(error), _WHY_S if ends else None)
        self.front.window.refresh()
        if ends:
            self._giving_up.start(_LOOK_MS)

    def _look_whether_to_end(self) -> None:
        if self.front.window.model.state().seconds == 0:
            self._giving_up.stop()
            QApplication.exit()

    def _try_again(self) -> None:
        if isinstance(self.error, ConfigFault):
            self.again = True
            QApplication.exit()
        elif self.error is not None:
            self.error = None
            self._giving_up.stop()
            self._open()

    def _staff_asked(self) -> None:
        """Remember who touched the button before there was anything behind it."""
        self._staff_waits = self.desktop is None

    def _leave(self, what: Leave) -> None:
        """Whoever wants to leave what cannot be opened may: there are no rules to ask."""
        if self.error is not None:
            self.front.window.leave(what)

    def _show_bug(self, text: str) -> None:
        if self._bug_dialog is None:  # the first mistake is the one to report; more may follow from it
            self._bug_dialog = BugDialog(text, self.front.window)
            self._bug_dialog.finished.connect(self._forget_bug)
            self._bug_dialog.open()

    def _forget_bug(self) -> None:
        self._bug_dialog = None


def _opened(open_behind: OpenBehind) -> "tuple[type[Desktop], Runtime, Surroundings]":
    """On a worker thread: what is loaded here takes longer than all that the window needs."""
    from doorcam.desktop.desktop import Desktop

    return Desktop, *open_behind()


def run_desktop(
    settings: Settings,
    open_behind: OpenBehind,
    source: str | None,
    fullscreen: bool,
    restored: "Restored | Fault | None" = None,
) -> Ending:
    """Show the kiosk until it is closed.

    Args:
        settings: In use.
        open_behind: Opens the rest; what it opened is stopped in the end, but not closed.
        source: The camera in place of the one in the settings.
        fullscreen: Whether to begin full screen.
        restored: What became of a backup that was to be restored before; None for none.

    Returns:
        How it ended; after a `Fault` of `open_behind` with its exit code.

    Raises:
        Exception: anything else that `open_behind` raised.
    """
    app = QApplication.instance() or make_application(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a Qt application without widgets is running")
    app.setApplicationName("doorcam")
    app.setDesktopFileName("doorcam")
    app.setWindowIcon(QIcon(str(asset_path("icons/doorcam.svg"))))
    apply_theme(app, settings.desktop.theme, settings.desktop.text_scale)
    language = LanguageSwitch(app)
    language.use(settings.desktop.language)
    garbage = GarbageCollector()
    application = Application(settings, open_behind, source, language)
    hook, sys.excepthook = sys.excepthook, application.on_exception
    # The window's timer lets Python see a signal a fifth of a second later at most. Whoever can send one needs no PIN.
    ends = (signal.SIGINT, signal.SIGTERM)
    interval_s = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    handlers = {number: signal.signal(number, lambda _number, _stack: app.exit()) for number in ends}
    try:
        application.start(full_screen=fullscreen)
        application.tell(restored)
        code = app.exec()
    finally:
        sys.setswitchinterval(interval_s)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        sys.excepthook = hook
        application.stop()
        garbage.close()
        language.deleteLater()
    if isinstance(application.error, Fault):
        return Ending(application.error.exit_code, application.again)
    if application.error is not None:
        raise application.error
    return Ending(code) if application.desktop is None else replace(application.desktop.ending, code=code)
