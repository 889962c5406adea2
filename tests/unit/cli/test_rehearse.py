from pathlib import Path

import pytest

from doorcam.cli.rehearse import _show
from doorcam.config.paths import Home
from doorcam.rehearsal.outcome import Outcome
from tests.unit.cli.conftest import Answer, Doorcam

OUTCOMES = [
    Outcome("frozen", noticed_s=1.6, open_s=1.8, pulses=2, latencies_s=(0.03, 0.05)),
    Outcome("black", ("the door did not open again within 7 s",), pulses=1),
    Outcome("disk-full", left_out="Windows has no limit on what a program may write"),
]


def test_outcomes_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    _show(OUTCOMES, as_json=True)
    *lines, summary = Answer(0, *capsys.readouterr()).json
    assert [(line["fault"], line["passed"]) for line in lines] == [
        ("frozen", True),
        ("black", False),
        ("disk-full", None),
    ]
    latency = {"p50": 40.0, "p95": 49.0, "p99": 49.8}
    assert summary == {"type": "summary", "passed": 1, "failed": 1, "left_out": 1, "latency_ms": latency}


def test_outcomes_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    _show(OUTCOMES, as_json=False)
    out = capsys.readouterr().out
    assert "noticed after 1.6 s, open again after 1.8 s" in out
    assert "failed" in out
    assert "from a frame to the relay 40.0 / 49.0 / 49.8 ms" in out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--only", "frzen"), "there is no fault frzen: did you mean frozen?"),
        (("no.mp4",), "the video no.mp4 does not exist"),
        (("a.mp4", "--gallery", "--enrol", "b"), "--enrol and --gallery exclude each other"),
        (("--gallery",), "the demo's visitor is enrolled by itself"),
    ],
)
def test_what_cannot_be_rehearsed_is_said_at_once(
    doorcam: Doorcam, arguments: tuple[str, ...], complaint: str, home: Home
) -> None:
    answer = doorcam("rehearse", *arguments)
    assert answer.code in (1, 2)
    assert complaint in answer.complaint
    assert answer.out == ""
    assert not Path(home.root).exists()
