"""One attempt for each decision, given up in time; a relay that keeps failing is left alone."""

import threading

import pytest

from doorcam.devices.attempt import Attempt, Bounded
from doorcam.doors.breaker import PAUSE_S
from doorcam.doors.door import GRACE_S, Door, Opening, Outcome
from doorcam.errors import DeviceFault, DeviceUnsure
from tests.clock import StillClock
from tests.unit.doors.parts import WAIT_S, ScriptedRelay, Told


def works(_: Attempt) -> None:
    """Nothing is wrong."""


def refuses(_: Attempt) -> None:
    raise DeviceFault("no relay", "plug it in")


def test_a_relay_that_works_opens_the_door_once() -> None:
    relay = ScriptedRelay(works)
    assert Door(relay, StillClock(), 3.0).open() == Opening(Outcome.OPEN)
    assert relay.pulses == 1


@pytest.mark.parametrize(
    ("error", "outcome", "said"),
    [
        (DeviceFault("no relay", "plug it in"), Outcome.FAILED, "no relay: plug it in"),
        (DeviceUnsure("no answer"), Outcome.UNKNOWN, "It is not known whether the door opened: no answer"),
        (ZeroDivisionError(), Outcome.UNKNOWN, "It is not known whether the door opened: scripted relay broke off"),
    ],
)
def test_what_became_of_it_is_told(error: Exception, outcome: Outcome, said: str) -> None:
    def fails(_: Attempt) -> None:
        raise error

    opening = Door(ScriptedRelay(fails), StillClock(), 3.0).open()
    assert opening.outcome is outcome
    assert opening.said.startswith(said)


def test_a_relay_that_hangs_is_given_up_and_opens_nothing_later() -> None:
    hold, ended = threading.Event(), threading.Event()

    def hangs(_: Attempt) -> None:
        hold.wait(WAIT_S)

    relay = ScriptedRelay(hangs)
    pulse = relay.pulse

    def watched(attempt: Attempt) -> None:
        try:
            pulse(attempt)
        finally:
            ended.set()

    relay.pulse = watched  # type: ignore[method-assign]
    door = Door(relay, StillClock(), 3.0, timeout_s=0.05)
    assert door.open().outcome is Outcome.UNKNOWN
    assert "still hangs" in door.open().said, "threads do not pile up"
    hold.set()
    assert ended.wait(WAIT_S)
    assert relay.pulses == 0, "nobody stands there any more"


def test_after_three_failures_the_relay_is_left_alone_for_a_while() -> None:
    clock = StillClock()
    relay = ScriptedRelay(refuses)
    door = Door(relay, clock, 3.0)
    assert [door.open().said for _ in range(2)] == ["no relay: plug it in"] * 2
    assert door.open().said == "no relay: plug it in; it keeps failing and is left alone for 30 s"
    relay.act = works
    clock.advance(PAUSE_S - 1)
    assert door.open() == Opening(Outcome.FAILED, "scripted relay keeps failing and is left alone for 1 s more")
    assert relay.pulses == 0
    clock.advance(1)
    assert door.open().outcome is Outcome.OPEN
    relay.act = refuses
    assert door.open().said == "no relay: plug it in", "it starts counting anew"


def test_one_more_failure_after_the_pause_begins_another() -> None:
    clock = StillClock()
    door = Door(ScriptedRelay(refuses), clock, 3.0)
    for _ in range(3):
        door.open()
    clock.advance(PAUSE_S)
    assert "left alone" in door.open().said
    assert "left alone" in door.open().said


def test_an_opening_is_expected_unless_it_surely_failed() -> None:
    clock = StillClock()
    relay = ScriptedRelay(refuses)
    door = Door(relay, clock, 3.0)
    door.open()
    assert door.expected_until_s < clock.monotonic_s()
    relay.act = works
    door.open()
    assert door.expected_until_s == clock.monotonic_s() + 3.0 + GRACE_S


def test_a_relay_that_is_not_there_at_the_start_is_said_and_may_come_back() -> None:
    relay, told = ScriptedRelay(works), Told()
    relay.start = refuses  # type: ignore[method-assign, assignment]
    door = Door(relay, StillClock(), 3.0)
    door.start(told)
    assert told.lines == ["The door is not ready: no relay: plug it in"]
    assert door.open().outcome is Outcome.OPEN


def test_what_cuts_a_wait_is_called_when_it_is_given_up_or_was_already() -> None:
    cuts: list[str] = []
    attempt = Attempt()
    attempt.cut_with(lambda: cuts.append("waiting"))
    attempt.give_up()
    attempt.cut_with(lambda: cuts.append("late"))
    assert (cuts, attempt.left_s) == (["waiting", "late"], 0.0)
    with pytest.raises(DeviceFault):
        attempt.require_time()


def test_work_in_time_gives_its_answer() -> None:
    assert Bounded[int]("thing").run(lambda attempt: 7) == 7
