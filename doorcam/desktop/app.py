"""The desktop application: one window, its dialogs, and the runtime behind them."""

import signal
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from doorcam.camera.source import is_recording
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.events import EventsDialog
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import BugDialog, Notices
from doorcam.desktop.tasks import Tasks, wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.domain import Event, SystemClock
from doorcam.errors import Cancelled, Fault
from doorcam.runtime import Runtime
from doorcam.vision.pictures import decode_jpeg

# On a screen smaller than this a dialog takes all of it.
_SMALL_PX = 700


class Desktop(QObject):
    """Joins the window and its dialogs to the runtime. Made after the QApplication."""

    def __init__(self, runtime: Runtime, source: str | None) -> None:
        super().__init__()
        self._runtime = runtime
        self._source = source
        self.notices = Notices(self)
        self._tasks = Tasks(self.notices)
        self._preparation = Tasks(self.notices)
        self.bridge = Bridge(self)
        settings = runtime.settings
        # Only in a mirror people move the right way; a recording is shown as it is.
        mirrored = settings.desktop.mirror and not is_recording(source or settings.camera.source)
        self.window = KioskWindow(self.bridge, self.notices, SystemClock(), mirrored)
        self._bug_dialog: BugDialog | None = None
        self._ready = False
        self.notices.bug_found.connect(self._show_bug)
        self.bridge.fault.connect(self.notices.fault)
        self.window.cancel_asked.connect(self._cancel_preparation)
        self.window.retry_asked.connect(self.prepare)
        self.window.enrol_asked.connect(self.enrol)
        self.window.events_asked.connect(self.show_events)

    def start(self) -> None:
        """Begin with the camera, so that there is a picture to look at, and prepare recognition meanwhile."""
        self._runtime.listen(self.bridge)
        self._tasks.run(lambda _progress: self._runtime.start(self._source), lambda _nothing: None)
        self.prepare()

    def stop(self) -> None:
        """Stop everything that was started; returns when no thread of ours is left."""
        self._tasks.forget()
        self._preparation.forget()
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.window.close()
        wait_for_tasks()
        self._runtime.stop()

    def prepare(self) -> None:
        """Make the face networks ready."""
        model = self.window.model
        model.preparing("", 0, 0)
        self.window.refresh()
        self._preparation.run(self._runtime.load_models, self._prepared, self._not_prepared, model.preparing)

    def enrol(self) -> EnrolmentDialog | None:
        """Open the enrolment dialog; None while recognition is not ready."""
        return self._open_enrolment(self.window)

    def show_events(self) -> EventsDialog:
        """Open the journal."""
        dialog = EventsDialog(self._runtime.journal, self.bridge, self.notices, self.window)
        dialog.enrol_asked.connect(lambda event: self._enrol_from(event, dialog))
        self._open(dialog)
        return dialog

    def on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Take an exception nobody caught on the Qt thread."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        else:
            self.notices.bug(error)

    def _enrol_from(self, event: Event, parent: QWidget) -> None:
        dialog = self._open_enrolment(parent)
        if dialog is None:
            return
        source = self.tr("event {number}").format(number=event.event_id)

        def examine(picture: bytes | None) -> None:
            if picture is not None and dialog.isVisible():
                dialog.examine_image(decode_jpeg(picture), source)

        self._tasks.run(lambda _progress: self._runtime.journal.snapshot(event), examine)

    def _open_enrolment(self, parent: QWidget) -> EnrolmentDialog | None:
        if not self._ready:
            self.notices.fault(self.tr("People can be enrolled as soon as the face networks are ready"))
            return None
        dialog = EnrolmentDialog(self._desk(), self.bridge, self.notices, self.window.view.mirrored, parent)
        if self.window.view.frame is not None:
            dialog.camera.view.show_frame(self.window.view.frame)
        self._open(dialog)
        return dialog

    def _desk(self) -> EnrolmentDesk:
        runtime = self._runtime
        return EnrolmentDesk(
            runtime.reader,
            runtime.gallery,
            runtime.enrolment_rules,
            runtime.admission_rules,
            runtime.reader.metric,
            search=runtime.search,
            gallery_changed=runtime.gallery_changed,
        )

    def _open(self, dialog: QDialog) -> None:
        room = self.window.size()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(room if min(room.width(), room.height()) < _SMALL_PX else room * 0.94)
        dialog.open()

    def _prepared(self, _nothing: None) -> None:
        self._ready = True
        self.window.model.prepared()
        self.window.refresh()

    def _not_prepared(self, error: Exception) -> None:
        if isinstance(error, Fault) and not isinstance(error, Cancelled):
            self.notices.fault(str(error))
        self.window.model.not_prepared("")
        self.window.refresh()

    def _cancel_preparation(self) -> None:
        self._preparation.interrupt()
        self.window.model.preparing(self.tr("Stopping…"), 0, 0)
        self.window.refresh()

    def _show_bug(self, text: str) -> None:
        if self._bug_dialog is None:  # the first mistake is the one to report; more may follow from it
            self._bug_dialog = BugDialog(text, self.window)
            self._bug_dialog.finished.connect(self._forget_bug)
            self._bug_dialog.open()

    def _forget_bug(self) -> None:
        self._bug_dialog = None


def run_desktop(runtime: Runtime, source: str | None, fullscreen: bool) -> int:
    """Show the kiosk until it is closed.

    Args:
        runtime: Open, not started; it is stopped but not closed.
        source: The camera in place of the one in the settings.
        fullscreen: Whether to begin full screen.

    Returns:
        The exit code.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a Qt application without widgets is running")
    app.setApplicationName("doorcam")
    apply_theme(app)
    desktop = Desktop(runtime, source)
    hook, sys.excepthook = sys.excepthook, desktop.on_exception
    # The window's timer lets Python see the signal a fifth of a second later at most.
    handler = signal.signal(signal.SIGINT, lambda _number, _stack: app.quit())
    try:
        desktop.window.show()
        desktop.window.set_full_screen(fullscreen)
        desktop.start()
        return app.exec()
    finally:
        signal.signal(signal.SIGINT, handler)
        sys.excepthook = hook
        desktop.stop()
