"""Work that would hold up the window: done by worker threads, answered on the Qt thread.

The threads are Python's own. On those of QThreadPool a Python thread state comes and goes with each
piece of work, and OpenVINO's bindings, which keep it, crash the process.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from doorcam.desktop.notices import Notices
from doorcam.domain import Progress
from doorcam.errors import Cancelled, Fault

Result = TypeVar("Result")

# One for the preparation, one for the enrolment, the rest for the pictures of the journal.
_WORKERS = ThreadPoolExecutor(4, "desktop")
_under_way: set[Future[None]] = set()


def wait_for_tasks(timeout_s: float | None = None) -> bool:
    """Wait until no worker is busy; whether that came about in time."""
    return not wait(set(_under_way), timeout_s).not_done


class Tasks(QObject):
    """The pieces of work of one window. Forget them when it closes: no answer comes after that.

    Work gets a `Progress`; calling it is how it learns that nobody waits for it any more.
    """

    # A worker's answer, as a function to be called on the Qt thread.
    _answered = Signal(object)
    # Whoever has work under way stays alive until its answer has come.
    _busy: set["Tasks"] = set()  # noqa: RUF012 - one for all instances is the point

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._interrupted = Event()
        self._forgotten = Event()
        self._running = 0
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """Pieces of work not answered yet."""
        return self._running

    def run(
        self,
        work: Callable[[Progress], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None] | None = None,
        on_progress: Callable[[str, int, int], None] | None = None,
        *,
        in_any_case: bool = False,
    ) -> None:
        """Let a worker thread do something.

        Args:
            work: Called on the worker thread.
            on_done: Called on the Qt thread with what work returned.
            on_failed: Called on the Qt thread with what work raised. Without it a fault is shown as a
                notice. A bug is reported in any case.
            on_progress: Called on the Qt thread with the steps work tells of.
            in_any_case: Whether it is done although it was forgotten before a worker came to it: what somebody saved
                is saved, though they leave at once.
        """
        interrupted, forgotten = self._interrupted, self._forgotten

        def progress(what: str, done: int, total: int) -> None:
            if interrupted.is_set():
                raise Cancelled("cancelled")
            if on_progress is not None:
                self._answered.emit(lambda: forgotten.is_set() or on_progress(what, done, total))

        def on_worker() -> None:
            answer: Callable[[], Any]
            try:
                if interrupted.is_set() and not in_any_case:
                    raise Cancelled("cancelled")
                result = work(progress)
                answer = lambda: on_done(result)  # noqa: E731 - the two answers are alike
            except Exception as error:
                problem = error
                answer = lambda: self._fail(problem, on_failed)  # noqa: E731
            self._answered.emit(lambda: self._finish(forgotten, answer))

        self._running += 1
        self._busy.add(self)
        future = _WORKERS.submit(on_worker)
        _under_way.add(future)
        future.add_done_callback(_under_way.discard)

    def interrupt(self) -> None:
        """Ask all work under way to stop; it answers with `Cancelled`, or with its result after all."""
        self._interrupted.set()
        self._interrupted = Event()

    def forget(self) -> None:
        """Ask all work under way to stop, and take no answer from it. New work may be run afterwards."""
        self.interrupt()
        self._forgotten.set()
        self._forgotten = Event()

    def _finish(self, forgotten: Event, answer: Callable[[], Any]) -> None:
        self._running -= 1
        if not self._running:
            self._busy.discard(self)
        if not forgotten.is_set():
            answer()

    def _fail(self, error: Exception, on_failed: Callable[[Exception], None] | None) -> None:
        if not isinstance(error, Fault):
            self._notices.bug(error)
        elif on_failed is None and not isinstance(error, Cancelled):
            self._notices.fault(str(error))
        if on_failed is not None:
            on_failed(error)

    @Slot(object)
    def _take(self, answer: Callable[[], Any]) -> None:
        answer()
