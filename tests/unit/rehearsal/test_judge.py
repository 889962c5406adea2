import pytest

from doorcam.domain import CameraHealth, CameraState, EventKind
from doorcam.rehearsal.judge import Course, Demand, losses, openings
from doorcam.rehearsal.logbook import Told
from doorcam.rehearsal.parts import Pulse
from tests.unit.rehearsal.doors import course, grant, log

DEMAND = Demand(max_frame_age_s=1.0)


def wrong(of: Course, demand: Demand = DEMAND) -> list[str]:
    return [line for opening in openings(of, demand) for line in opening.wrong]


def test_a_fresh_grant_in_the_journal_may_move_the_relay() -> None:
    (opening,) = openings(course(log(), Pulse(5.06, grant())), DEMAND)
    assert opening.wrong == []
    assert opening.latency_s == pytest.approx(0.06)


def test_a_relay_that_moves_without_a_grant_is_found() -> None:
    assert wrong(course(log(), Pulse(5.06, None))) == ["the relay moved without a grant in the journal"]


def test_one_grant_moves_the_relay_once() -> None:
    twice = course(log(), Pulse(5.06, grant()), Pulse(5.9, grant()))
    assert wrong(twice) == ["the relay moved without a grant in the journal"]


def test_a_grant_nobody_decided_is_found() -> None:
    book = log()
    book.decisions.clear()
    assert wrong(course(book, Pulse(5.06, grant()))) == ["grant 1 was never decided"]


def test_a_grant_without_a_frame_is_found() -> None:
    assert wrong(course(log(), Pulse(5.06, grant(frame=8)))) == ["grant 1 rests on no frame"]


def test_a_repeated_frame_is_found_whatever_was_said_of_it() -> None:
    assert wrong(course(log(repeated=True), Pulse(5.06, grant()))) == ["grant 1 rests on a repeated frame"]


def test_a_stale_frame_and_a_late_door_are_found() -> None:
    assert wrong(course(log(decided_s=6.5), Pulse(6.6, grant()))) == ["grant 1 rests on a frame 1.5 s old"]
    assert wrong(course(log(), Pulse(7.5, grant()))) == ["the relay moved 2.5 s after the frame of grant 1"]


def test_a_frame_of_a_camera_that_is_not_trusted_is_found() -> None:
    book = log()
    book.cameras.append(CameraHealth(CameraState.FROZEN, "c", since_s=4.0))
    assert wrong(course(book, Pulse(5.06, grant()))) == ["grant 1 rests on a frame of a camera that was frozen"]


def test_nothing_seen_during_a_fault_that_blinds_may_open_the_door() -> None:
    during = course(log(captured_s=12.0), Pulse(12.06, grant()))
    assert wrong(during) == []
    assert wrong(during, Demand(1.0, blind=True)) == ["grant 1 rests on a frame seen during the fault"]
    assert wrong(course(log(captured_s=20.1), Pulse(20.2, grant())), Demand(1.0, blind=True)) == []


def test_what_was_acknowledged_must_be_in_the_journal_as_it_was() -> None:
    book = log(events=[grant(1), grant(2)])
    assert losses(course(book, stored=[grant(1), grant(2)]), DEMAND) == []
    assert losses(course(book, stored=[grant(1)]), DEMAND) == ["acknowledged events are not in the journal: 2"]
    changed = grant(2, frame=9)
    assert losses(course(book, stored=[grant(1), changed]), DEMAND) == ["acknowledged events are not in the journal: 2"]
    assert changed.kind is EventKind.GRANTED


def test_a_broken_journal_is_said() -> None:
    assert losses(course(log(), broken=["event 3 was changed"]), DEMAND) == ["event 3 was changed"]


def test_losses_must_be_allowed_and_told() -> None:
    book = log()
    assert losses(course(book, lost=1), DEMAND) == ["1 events were lost"]
    may_lose = Demand(1.0, may_lose=True)
    assert losses(course(book, lost=1), may_lose) == ["1 events were lost and only 0 losses were told"]
    book.faults.append(Told(12.0, "the disk is full"))
    assert losses(course(book, lost=1), may_lose) == []
