from pathlib import Path

import psutil
import pytest

from doorcam.domain import NO_PROGRESS
from doorcam.errors import Cancelled, Sentence, WeightsFault
from doorcam.vision.child import run_child

PROGRAM = """
import os, sys, time
from doorcam.errors import Sentence, UsageFault
from doorcam.vision.child import report, work_as_child

def work():
    report(0, 2, Sentence("starting up"))
    print("a library speaks")
    if sys.argv[1] == "fault":
        raise UsageFault("the disk is made of cheese", "eat it")
    if sys.argv[1] == "crash":
        raise RuntimeError("boom")
    if sys.argv[1] == "hang":
        time.sleep(60)
    report(2, 2, Sentence("done with {card}", card=os.environ["CUDA_VISIBLE_DEVICES"]))

sys.exit(work_as_child(work))
"""


@pytest.fixture(autouse=True)
def _program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "worker.py").write_text(PROGRAM, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)


def test_its_steps_are_passed_on() -> None:
    said: list[tuple[str, int, int]] = []
    run_child("worker", ["well"], "working", lambda *step: said.append(step))
    assert said == [("starting up", 0, 2), ("done with -1", 2, 2)]
    assert isinstance(said[1][0], Sentence)
    assert said[1][0].template == "done with {card}"  # it can be said in another language


def test_its_fault_is_told_in_its_own_words() -> None:
    with pytest.raises(WeightsFault, match=r"^the disk is made of cheese: eat it$"):
        run_child("worker", ["fault"], "working", NO_PROGRESS)


def test_a_crash_is_told_with_what_was_done() -> None:
    with pytest.raises(WeightsFault, match=r"^working failed: RuntimeError: boom$"):
        run_child("worker", ["crash"], "working", NO_PROGRESS)


def test_cancelled_it_is_gone() -> None:
    def cancel(what: str, done: int, total: int) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        run_child("worker", ["hang"], "working", cancel)
    assert not [child for child in psutil.Process().children() if "worker" in child.cmdline()]
