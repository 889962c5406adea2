"""Threads that hold up nobody."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from doorcam.config.outward_section import OUTWARD_KINDS
from doorcam.devices.attempt import Attempt
from doorcam.domain import SystemClock
from doorcam.events.journal import Journal
from doorcam.outward.courier import Courier
from doorcam.outward.message import event_message
from doorcam.outward.outbox import Outbox
from doorcam.outward.store.outward_store import OutwardStore
from tests.unit.doors.parts import Told
from tests.unit.outward.parts import WAIT_S, Receiver, events_after, happened, open_journal


class Stall:
    """Takes for ever, until the test is over."""

    def __init__(self) -> None:
        self.over = threading.Event()

    def __call__(self, attempt: Attempt) -> None:
        self.over.wait(WAIT_S)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(open_journal(tmp_path)) as journal:
        yield journal


def outbox(journal: Journal, folder: Path, *receivers: Receiver) -> Outbox:
    store = OutwardStore.open(folder / "outward.sqlite")
    couriers = []
    for receiver in receivers:
        store.begin(receiver.name, None)
        couriers.append(
            Courier(
                receiver,
                store,
                events_after(journal),
                lambda event: event_message("home", event, None),
                OUTWARD_KINDS,
                SystemClock(),
                Told(),
            )
        )
    return Outbox(couriers, store.close)


def test_what_waits_is_told_at_the_start_and_the_rest_as_it_happens(journal: Journal, tmp_path: Path) -> None:
    receiver = Receiver()
    journal.append(happened())
    box = outbox(journal, tmp_path, receiver)
    box.start()
    assert receiver.wait_for(lambda each: each.ids == [1])
    journal.append(happened())
    box.note()
    assert receiver.wait_for(lambda each: each.ids == [1, 2])
    box.close(WAIT_S)


def test_a_destination_that_stalls_holds_up_no_other_and_no_end(journal: Journal, tmp_path: Path) -> None:
    stall, slow, quick = Stall(), Receiver("slow"), Receiver("quick")
    slow.act = stall
    box = outbox(journal, tmp_path, slow, quick)
    box.start()
    journal.append(happened())
    box.note()
    assert slow.wait_for(lambda each: len(each.tried) == 1)
    assert quick.wait_for(lambda each: each.ids == [1])
    box.close(WAIT_S)
    assert not [thread for thread in threading.enumerate() if thread.name in ("courier to slow", "courier to quick")]
    stall.over.set()
    again = outbox(journal, tmp_path, slow)
    slow.act = lambda _: None
    again.start()
    assert slow.wait_for(lambda each: 1 in each.ids), "it waited for the next start"
    again.close(WAIT_S)


def test_without_a_destination_there_is_nothing_to_do() -> None:
    box = Outbox()
    box.start()
    box.note()
    box.show("camera", "live")
    box.close()
