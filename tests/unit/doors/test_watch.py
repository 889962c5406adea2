"""The door's contact and the exit button, watched."""

import threading
from contextlib import closing

from doorcam.doors.alarms import Alarm
from doorcam.doors.door import GRACE_S
from doorcam.doors.watch import DoorWatch
from doorcam.errors import DeviceFault
from tests.clock import StillClock
from tests.unit.doors.parts import WAIT_S, Told


class Switch:
    """An input the test moves."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_on: bool | None = False
        self.broken: Exception | None = None
        self.reads = threading.Event()
        self.closed = False

    def read(self) -> bool | None:
        self.reads.set()
        if self.broken is not None:
            raise self.broken
        return self.is_on

    def close(self) -> None:
        self.closed = True


class Watched:
    """A watch with inputs the test moves."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.contact, self.button = Switch("contact"), Switch("button")
        self.expected_until_s = 0.0
        self.told = Told()
        self.alarms: list[Alarm] = []
        self.seen: list[bool] = []
        self.watch = DoorWatch(
            self.contact,
            self.button,
            self.clock,
            held_open_s=30.0,
            expected_until_s=lambda: self.expected_until_s,
            on_contact=self.seen.append,
            on_alarm=self.alarms.append,
            on_fault=self.told,
        )

    def look(self, is_open: bool) -> None:
        self.contact.is_on = is_open
        self.watch.look()


def test_a_door_opened_without_a_grant_is_forced() -> None:
    watched = Watched()
    for is_open in (False, True, True, False):
        watched.look(is_open)
    assert (watched.alarms, watched.seen) == ([Alarm.FORCED], [False, True, False])


def test_a_door_opened_after_a_grant_is_not() -> None:
    watched = Watched()
    watched.look(False)
    watched.expected_until_s = watched.clock.monotonic_s() + 5
    watched.look(True)
    assert watched.alarms == []
    watched.clock.advance(30)
    watched.look(True)
    assert watched.alarms == [Alarm.HELD]


def test_the_exit_button_lets_the_door_be_opened_for_a_while() -> None:
    watched = Watched()
    watched.look(False)
    watched.button.is_on = True
    watched.look(False)
    watched.button.is_on = False
    watched.clock.advance(GRACE_S)
    watched.look(True)
    assert watched.alarms == []
    watched.look(False)
    watched.clock.advance(0.1)
    watched.look(True)
    assert watched.alarms == [Alarm.FORCED]


def test_an_input_that_breaks_is_said_once_until_it_works_again() -> None:
    watched = Watched()
    watched.contact.broken = DeviceFault("contact gone")
    watched.look(False)
    watched.look(False)
    watched.contact.broken = None
    watched.look(False)
    watched.contact.broken = DeviceFault("contact gone again")
    watched.look(False)
    assert watched.told.lines == ["contact gone", "contact gone again"]
    assert watched.alarms == []


def test_the_thread_looks_by_itself_and_lets_go_of_the_inputs() -> None:
    watched = Watched()
    with closing(watched.watch):
        watched.watch.start()
        assert watched.contact.reads.wait(WAIT_S)
    assert (watched.contact.closed, watched.button.closed) == (True, True)


def test_a_bug_ends_the_watch_with_a_word() -> None:
    watched = Watched()
    watched.contact.broken = ZeroDivisionError()
    with closing(watched.watch):
        watched.watch.start()
        assert watched.told.wait_for(1)
    assert "not watched any more" in watched.told.lines[0]
