"""Work that hangs, given up by somebody else."""

import threading

import pytest

from doorcam.devices.attempt import Attempt, Bounded
from doorcam.errors import DeviceFault, DeviceUnsure

WAIT_S = 20.0


def test_giving_up_ends_the_wait_and_cuts_what_hangs() -> None:
    bounded, hanging, ended = Bounded[None]("thing", WAIT_S), threading.Event(), threading.Event()
    outcome: list[Exception] = []

    def hang(attempt: Attempt) -> None:
        attempt.cut_with(ended.set)
        hanging.set()
        assert ended.wait(WAIT_S)
        with pytest.raises(DeviceFault, match="given up"):
            attempt.require_time()

    def run() -> None:
        try:
            bounded.run(hang)
        except DeviceUnsure as fault:
            outcome.append(fault)

    waiting = threading.Thread(target=run)
    waiting.start()
    assert hanging.wait(WAIT_S)
    bounded.give_up()
    waiting.join(WAIT_S)
    assert [str(fault) for fault in outcome] == ["thing was not waited for"]
    assert ended.is_set()


def test_giving_up_when_nothing_runs_is_harmless() -> None:
    bounded = Bounded[int]("thing")
    bounded.give_up()
    assert bounded.run(lambda _: 1) == 1
    bounded.give_up()
