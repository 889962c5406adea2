import threading
from datetime import timedelta

import numpy as np
import pytest

from doorcam.devices.attempt import Attempt
from doorcam.domain import SystemClock
from doorcam.errors import DeviceFault
from doorcam.rehearsal.parts import (
    RAISES,
    RELAY_DEAD,
    RELAY_HANGS,
    SLOW,
    JumpingClock,
    VirtualRelay,
    breaking_reader,
)
from doorcam.rehearsal.switch import Switch
from tests.clock import StillClock
from tests.unit.pipeline.parts import ScriptedReader, embedded
from tests.unit.rehearsal.doors import grant

IMAGE = np.zeros((8, 8, 3), np.uint8)


def test_the_relay_notes_each_pulse_with_what_the_journal_says_then() -> None:
    grants = iter([grant(1), None])
    relay = VirtualRelay(StillClock(5.0), lambda: next(grants), Switch())
    relay.pulse(Attempt())
    relay.pulse(Attempt())
    assert [(pulse.at_s, pulse.grant) for pulse in relay.pulses] == [(5.0, grant(1)), (5.0, None)]


def test_a_dead_relay_does_not_move() -> None:
    switch = Switch()
    relay = VirtualRelay(StillClock(), lambda: None, switch)
    switch.turn(RELAY_DEAD)
    with pytest.raises(DeviceFault, match="dead"):
        relay.pulse(Attempt())
    assert relay.pulses == []


def test_a_relay_that_hangs_does_not_move_once_nobody_waits() -> None:
    switch, attempt, refused = Switch(), Attempt(), threading.Event()
    relay = VirtualRelay(StillClock(), lambda: None, switch)
    switch.turn(RELAY_HANGS)

    def pulse() -> None:
        with pytest.raises(DeviceFault):
            relay.pulse(attempt)
        refused.set()

    threading.Thread(target=pulse).start()
    attempt.give_up()
    assert not refused.wait(0.05)
    switch.turn(None)
    assert refused.wait(10)
    assert relay.pulses == []


def test_a_detector_raises_or_takes_its_time_and_is_itself_again() -> None:
    switch = Switch()
    reader = ScriptedReader(lambda image: [embedded([1.0])])
    broken = breaking_reader(reader, switch, slow_s=0.2)
    switch.turn(RAISES)
    with pytest.raises(RuntimeError):
        broken.detector.detect(IMAGE)
    switch.turn(SLOW)
    clock = SystemClock()
    begun_s = clock.monotonic_s()
    assert len(broken.detector.detect(IMAGE)) == 1
    assert clock.monotonic_s() - begun_s >= 0.2
    switch.turn(None)
    assert len(broken.detector.detect(IMAGE)) == 1
    assert len(reader.detector.detect(IMAGE)) == 1


def test_only_the_clock_on_the_wall_jumps() -> None:
    clock, real = JumpingClock(), SystemClock()
    clock.ahead = timedelta(hours=-7)
    assert timedelta(hours=6.9) < real.now_utc() - clock.now_utc() < timedelta(hours=7.1)
    assert abs(clock.monotonic_s() - real.monotonic_s()) < 5
