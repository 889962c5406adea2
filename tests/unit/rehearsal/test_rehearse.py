from doorcam.domain import CameraHealth, CameraState, Event
from doorcam.rehearsal.faults import FAULTS, Fault
from doorcam.rehearsal.logbook import Told
from doorcam.rehearsal.outcome import Outcome, latency_ms
from doorcam.rehearsal.parts import Pulse
from doorcam.rehearsal.rehearse import judged
from tests.unit.rehearsal.doors import MOMENT, course, grant, log

CASES = {fault.name: fault for fault in FAULTS}
UNPLUGGED, CLOCK = CASES["unplugged"], CASES["clock-back"]


def seen_and_back(lost_s: float, back_s: float, open_s: float | None = 22.0, fault: Fault = UNPLUGGED) -> Outcome:
    book = log(captured_s=21.9)
    book.cameras += [
        CameraHealth(CameraState.LOST, "c", since_s=lost_s),
        CameraHealth(CameraState.LIVE, "c", since_s=back_s),
    ]
    pulses = [] if open_s is None else [Pulse(open_s, grant())]
    return judged(fault, course(book, *pulses), 1.0, None if open_s is None else open_s - 20.0, 7.0)


def test_a_camera_that_is_seen_to_be_lost_and_comes_back_passes() -> None:
    outcome = seen_and_back(11.5, 21.0)
    assert outcome.passed
    assert outcome.said == "noticed after 1.5 s, camera back after 1.0 s, open again after 2.0 s"
    assert outcome.latencies_s == (22.0 - 21.9,)


def test_what_takes_too_long_fails() -> None:
    assert seen_and_back(12.5, 21.0).wrong == ("noticed only after 2.5 s",)
    assert "the camera was not in use again within 5 s of its return" in seen_and_back(11.0, 25.5).wrong
    assert "the door did not open again within 7 s" in seen_and_back(11.0, 21.0, None).wrong
    assert seen_and_back(9.0, 21.0).wrong == ("nobody noticed the fault",)


def test_a_clock_that_jumps_must_not_shut_the_door() -> None:
    assert seen_and_back(11.0, 21.0, fault=CLOCK).wrong == ("the door did not open during it, and should have",)


def test_an_outcome_for_programs() -> None:
    outcome = Outcome("frozen", ("it opened",), noticed_s=1.234, pulses=2)
    assert outcome.as_dict() == {
        "type": "rehearsed",
        "fault": "frozen",
        "passed": False,
        "left_out": "",
        "wrong": ["it opened"],
        "noticed_s": 1.23,
        "back_s": None,
        "open_s": None,
        "pulses": 2,
        "lost": 0,
    }
    assert outcome.said == "it opened"


def test_latencies_of_all_openings_count_together() -> None:
    assert latency_ms([Outcome("a", latencies_s=(0.1,)), Outcome("b", latencies_s=(0.2, 0.3))]) == {
        "p50": 200.0,
        "p95": 290.0,
        "p99": 298.0,
    }
    assert latency_ms([Outcome("a")]) is None


def test_a_door_problem_is_what_shows_a_dead_relay() -> None:
    book = log(captured_s=21.9)
    fault = CASES["relay-dead"]
    assert "nobody noticed the fault" in judged(fault, course(book), 1.0, None, 7.0).wrong
    problem = Event(2, MOMENT, type(grant().kind).DOOR_FAULT, "dead")
    book.events.append(problem)
    book.faults.append(Told(11.0, "dead"))
    told = judged(fault, course(book, Pulse(22.0, grant()), stored=[problem]), 1.0, 2.0, 7.0)
    assert told.passed
