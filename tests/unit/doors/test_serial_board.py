"""A relay board, played by a pseudo-terminal."""

import os
import select
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.doors.door import Door, Outcome
from doorcam.doors.serial_board import SerialBoard
from doorcam.errors import DeviceFault
from tests.clock import StillClock
from tests.unit.doors.parts import WAIT_S, Told

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")

ON, OFF = bytes.fromhex("A0 01 01 A2"), bytes.fromhex("A0 01 00 A1")


@dataclass
class Terminal:
    descriptor: int
    path: str

    def read(self, count: int) -> bytes:
        """So many bytes, or fewer when none come for a generous time."""
        got = b""
        while len(got) < count and select.select([self.descriptor], [], [], WAIT_S)[0]:
            got += os.read(self.descriptor, count - len(got))
        return got

    def waiting(self) -> bool:
        return bool(select.select([self.descriptor], [], [], 0)[0])


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    ours, theirs = os.openpty()
    yield Terminal(ours, os.ttyname(theirs))
    os.close(ours)
    os.close(theirs)


def board(path: str, pulse_s: float, told: Told | None = None, off: bytes = OFF) -> SerialBoard:
    return SerialBoard(path, 9600, on=ON, off=off, pulse_s=pulse_s, on_fault=told or Told())


def test_it_is_switched_on_and_off_after_the_pulse(terminal: Terminal) -> None:
    assert Door(board(terminal.path, 0.05), StillClock(), 0.05).open().outcome is Outcome.OPEN
    assert terminal.read(8) == ON + OFF


def test_what_a_crash_left_on_is_switched_off_at_the_start(terminal: Terminal) -> None:
    board(terminal.path, 60).start(Attempt())
    assert terminal.read(4) == OFF


def test_another_grant_meanwhile_makes_the_pulse_longer_and_closing_ends_it(terminal: Terminal) -> None:
    relay = board(terminal.path, 60)
    relay.pulse(Attempt())
    relay.pulse(Attempt())
    assert terminal.read(8) == ON + ON
    relay.close()
    assert terminal.read(4) == OFF
    assert not terminal.waiting()


def test_a_board_that_times_itself_is_never_switched_off(terminal: Terminal) -> None:
    relay = board(terminal.path, 0.01, off=b"")
    relay.start(Attempt())
    relay.pulse(Attempt())
    relay.close()
    assert terminal.read(4) == ON
    assert not terminal.waiting()


def test_an_attempt_given_up_sends_nothing_that_opens(terminal: Terminal) -> None:
    attempt = Attempt()
    attempt.give_up()
    relay = board(terminal.path, 60)
    with pytest.raises(DeviceFault, match="given up"):
        relay.pulse(attempt)
    relay.close()
    assert terminal.read(4) == OFF


def test_looking_at_it_sends_nothing(terminal: Terminal) -> None:
    assert "is there" in board(terminal.path, 60).reach(Attempt())
    assert not terminal.waiting()


def test_a_board_that_is_not_there_is_named_with_the_mend(tmp_path: Path) -> None:
    told = Told()
    relay = board(str(tmp_path / "ttyUSB0"), 60, told)
    with pytest.raises(DeviceFault, match=r"ttyUSB0 cannot be opened.*plug it in"):
        relay.pulse(Attempt())
    relay.close()
    assert told.lines[0].startswith("The door may still be open: relay board at")
