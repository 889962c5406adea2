import threading

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Progress
from doorcam.errors import Cancelled, StorageFault


@pytest.fixture
def tasks(notices: Notices) -> Tasks:
    return Tasks(notices)


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[tuple[int, int]] = []
    tasks.run(lambda _progress: threading.get_ident(), lambda worker: answers.append((worker, threading.get_ident())))
    assert tasks.running == 1
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    ((worker, here),) = answers
    assert here == threading.get_ident() != worker
    assert tasks.running == 0


def test_progress_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[tuple[str, int, int]] = []
    done: list[int] = []

    def work(progress: Progress) -> int:
        progress("reading", 1, 2)
        return 5

    tasks.run(work, done.append, on_progress=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: done == [5], timeout=5000)
    assert steps == [("reading", 1, 2)]


def test_a_fault_nobody_takes_becomes_a_notice(qtbot: QtBot, tasks: Tasks, notices: Notices) -> None:
    def work(_progress: Progress) -> None:
        raise StorageFault("the disk is full", "make room")

    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        tasks.run(work, lambda _nothing: pytest.fail("it did not succeed"))
    assert signal.args is not None
    assert signal.args[0].text == "The disk is full: make room"


def test_a_bug_is_reported_with_its_traceback(
    qtbot: QtBot, tasks: Tasks, notices: Notices, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Exception] = []

    def work(_progress: Progress) -> None:
        raise KeyError("oops")

    with qtbot.waitSignal(notices.bug_found, timeout=5000) as signal:
        tasks.run(work, lambda _nothing: None, failures.append)
    assert signal.args is not None
    assert "KeyError" in signal.args[0]
    assert "in work" in signal.args[0]
    assert "KeyError" in caplog.text
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=5000)


def test_interrupted_work_answers_that_it_was_cancelled(qtbot: QtBot, tasks: Tasks, notices: Notices) -> None:
    started, go_on = threading.Event(), threading.Event()
    failures: list[Exception] = []
    posted = QSignalSpy(notices.posted)

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(10)
        progress("next", 1, 2)

    tasks.run(work, lambda _nothing: pytest.fail("it was interrupted"), failures.append)
    assert started.wait(10)
    tasks.interrupt()
    go_on.set()
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    assert isinstance(failures[0], Cancelled)
    assert posted.count() == 0


def test_work_that_finishes_in_spite_of_the_interruption_still_answers(qtbot: QtBot, tasks: Tasks) -> None:
    started, go_on = threading.Event(), threading.Event()
    answers: list[bool] = []

    def work(_progress: Progress) -> bool:
        started.set()
        return go_on.wait(10)

    tasks.run(work, answers.append)
    assert started.wait(10)
    tasks.interrupt()
    go_on.set()
    qtbot.waitUntil(lambda: answers == [True], timeout=5000)


def test_forgotten_work_never_answers(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    tasks.run(lambda _progress: go_on.wait(10), lambda _result: pytest.fail("it was forgotten"))
    tasks.forget()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=5000)
    QApplication.processEvents()


def test_new_work_runs_after_forgetting(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[int] = []
    tasks.forget()
    tasks.run(lambda _progress: 3, answers.append)
    qtbot.waitUntil(lambda: answers == [3], timeout=5000)


def test_forgotten_work_that_has_not_begun_never_begins(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    begun: list[bool] = []

    def work(_progress: Progress) -> None:
        begun.append(True)
        go_on.wait(10)

    for _ in range(20):
        tasks.run(work, lambda _nothing: None)
    tasks.forget()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=5000)
    assert len(begun) < 20


def test_what_was_saved_is_saved_though_it_is_forgotten_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    saved: list[int] = []
    for number in range(20):

        def work(_progress: Progress, number: int = number) -> None:
            go_on.wait(10)
            saved.append(number)

        tasks.run(work, lambda _nothing: pytest.fail("it was forgotten"), in_any_case=True)
    tasks.forget()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=5000)
    assert sorted(saved) == list(range(20))
