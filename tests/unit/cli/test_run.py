"""What `doorcam run` prints, and when."""

import json
import signal
import subprocess
import sys
import threading

import pytest

from doorcam.cli.run import DecisionPrinter, decision_as_dict
from doorcam.config.paths import Home
from doorcam.domain import CameraHealth, CameraState, Decision, Reason, Verdict

DENIED = Decision(4, Verdict.DENIED, Reason.UNKNOWN_FACE, None, None, None, 12, 0.4004, 99.0)
GRANTED = Decision(5, Verdict.GRANTED, Reason.RECOGNISED, "ada", "Ada", 0.123456, 13, 0.5, 99.5)


def test_a_decision_for_programs() -> None:
    assert decision_as_dict(GRANTED) == {
        "type": "decision",
        "frame": 13,
        "t_s": 0.5,
        "track": 5,
        "decision": "granted",
        "reason": "recognised",
        "person_id": "ada",
        "name": "Ada",
        "distance": 0.1235,
    }
    assert decision_as_dict(DENIED)["distance"] is None


def test_decisions_are_printed_in_order_and_all_of_them() -> None:
    shown: list[Decision] = []
    printer = DecisionPrinter(shown.append)
    for decision in (DENIED, GRANTED, DENIED):
        printer.on_decision(decision)
    printer.close()
    assert shown == [DENIED, GRANTED, DENIED]
    assert printer.dropped == 0


def test_a_reader_who_does_not_read_holds_up_nobody() -> None:
    reading, read_on = threading.Event(), threading.Event()
    shown: list[Decision] = []

    def show(decision: Decision) -> None:
        shown.append(decision)
        reading.set()
        assert read_on.wait(30)

    printer = DecisionPrinter(show)
    printer.on_decision(DENIED)
    assert reading.wait(30)
    for _ in range(1500):
        printer.on_decision(DENIED)
    assert printer.dropped == 500
    read_on.set()
    printer.close()
    assert len(shown) == 1001


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_run_with_its_summary_and_a_second_one_breaks_nothing(number: int, home: Home) -> None:
    command = [sys.executable, "-m", "doorcam", "--home", str(home.root), "run", "--source", "demo", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert '"decision"' in child.stdout.readline()
        child.send_signal(number)
        child.send_signal(signal.SIGTERM)
        out, err = child.stdout.read(), child.stderr.read()
    assert (child.returncode, err) == (0, "")
    assert json.loads(out.splitlines()[-1])["type"] == "summary"


@pytest.mark.parametrize(
    ("health", "line"),
    [
        (CameraHealth(CameraState.LIVE, "demo"), ""),
        (CameraHealth(CameraState.LOST, "c", "unplugged", retry_in_s=1.0), "doorcam: camera c: lost: unplugged\n"),
        (CameraHealth(CameraState.LOST, "c", "no such file"), ""),
        (CameraHealth(CameraState.ENDED, "c"), ""),
    ],
)
def test_news_of_the_camera_go_to_stderr(health: CameraHealth, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    printer = DecisionPrinter(lambda _: None)
    printer.on_camera(health)
    printer.on_fault("a fault")
    printer.close()
    assert capsys.readouterr() == ("", f"{line}doorcam: a fault\n")


def test_a_camera_that_comes_back_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    printer = DecisionPrinter(lambda _: None)
    for state in (CameraState.LIVE, CameraState.STALLED, CameraState.LIVE, CameraState.LIVE):
        printer.on_camera(CameraHealth(state, "c"))
    printer.close()
    assert capsys.readouterr().err.splitlines() == ["doorcam: camera c: stalled", "doorcam: camera c: live"]
