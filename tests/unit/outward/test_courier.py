"""The journal is brought to a destination in order, each event until it is acknowledged."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from doorcam.config.outward_section import OUTWARD_KINDS
from doorcam.devices.attempt import Attempt
from doorcam.domain import Event, EventKind
from doorcam.errors import DeviceFault, StorageFault
from doorcam.events.journal import Journal
from doorcam.outward.courier import Courier
from doorcam.outward.destination import NotTaken
from doorcam.outward.message import event_message
from doorcam.outward.store.outward_store import OutwardStore
from tests.clock import StillClock
from tests.unit.doors.parts import Told
from tests.unit.outward.parts import MOMENT, Receiver, events_after, happened, open_journal


class Post:
    """A journal, and one destination that has begun."""

    def __init__(self, journal: Journal, store: OutwardStore) -> None:
        self.journal = journal
        self.store = store
        self.clock = StillClock()
        self.receiver = Receiver()
        self.told = Told()
        self.batches: list[int] = []
        self.journal_fault: StorageFault | None = None
        newest = journal.events(limit=1)
        store.begin(self.receiver.name, newest[0].event_id if newest else None)
        self.courier = self.hire()

    def hire(self) -> Courier:
        """A courier who knows nothing of one before."""
        return Courier(
            self.receiver,
            self.store,
            self.after,
            lambda event: event_message("home", event, None),
            OUTWARD_KINDS,
            self.clock,
            self.told,
            uniform=lambda low, high: (low + high) / 2,
        )

    def after(self, event_id: int, limit: int) -> Sequence[Event]:
        if self.journal_fault is not None:
            raise self.journal_fault
        page = events_after(self.journal)(event_id, limit)
        self.batches.append(len(page))
        return page

    def happen(self, *kinds: EventKind) -> None:
        for kind in kinds or (EventKind.GRANTED,):
            self.journal.append(happened(kind))

    def fail(self, fault: Exception | None) -> None:
        def act(_: Attempt) -> None:
            if fault is not None:
                raise fault

        self.receiver.act = act

    @property
    def reached(self) -> int | None:
        return self.store.standing(self.receiver.name).reached


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(open_journal(tmp_path)) as journal:
        yield journal


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OutwardStore]:
    with closing(OutwardStore.open(tmp_path / "encodings" / "outward.sqlite")) as store:
        yield store


@pytest.fixture
def post(journal: Journal, store: OutwardStore) -> Post:
    return Post(journal, store)


def test_events_arrive_in_order_and_only_those_that_are_wanted(post: Post) -> None:
    post.happen(EventKind.UNKNOWN, EventKind.ADMIN, EventKind.DURESS, EventKind.DOOR_TEST)
    assert post.courier.step() is None
    assert [message.type for message in post.receiver.got] == ["access.unknown", "alarm.duress"]
    assert post.receiver.ids == [1, 3]
    assert post.reached == 4, "what is not for it is passed over for good"


def test_a_new_destination_is_not_told_of_the_past(journal: Journal, store: OutwardStore) -> None:
    journal.append(happened())
    post = Post(journal, store)
    post.happen()
    assert post.courier.step() is None
    assert post.receiver.ids == [2]


def test_a_courier_goes_on_where_the_last_one_stopped(post: Post) -> None:
    post.happen()
    post.courier.step()
    post.happen()
    post.hire().step()
    assert post.receiver.ids == [1, 2]


def test_an_event_is_told_until_it_is_acknowledged_and_the_others_wait(post: Post) -> None:
    post.happen(EventKind.DOOR_FORCED, EventKind.GRANTED)
    post.fail(DeviceFault("it is away"))
    for pause_s in (5, 10, 20):
        assert post.courier.step() == pause_s
        post.clock.advance(pause_s - 1)
        assert post.courier.step() == pytest.approx(1), "nothing goes out before"
        post.clock.advance(1)
    assert len(post.receiver.tried) == 3
    post.fail(None)
    assert post.courier.step() is None
    assert {message.message_id for message in post.receiver.tried[:4]} == {"home-1"}
    assert post.receiver.ids == [1, 2]


def test_what_is_wrong_can_be_read_and_is_forgotten_when_it_is_well_again(post: Post) -> None:
    post.happen()
    post.fail(DeviceFault("it is away", "check it"))
    post.courier.step()
    standing = post.store.standing("receiver")
    assert (standing.failures, standing.fault) == (1, "it is away: check it")
    assert standing.next_try_at == post.clock.now_utc() + timedelta(seconds=5)
    post.clock.advance(5)
    post.fail(None)
    post.courier.step()
    standing = post.store.standing("receiver")
    assert (standing.failures, standing.fault, standing.delivered_at) == (0, None, post.clock.now_utc())


def test_new_events_do_not_shorten_a_pause_but_a_connection_does(post: Post) -> None:
    post.happen()
    post.fail(DeviceFault("it is away"))
    post.courier.step()
    post.fail(None)
    post.courier.note()
    assert post.courier.step() == 5
    post.receiver.ready()
    assert post.courier.step() is None
    assert post.receiver.ids == [1]


def test_somebody_is_told_once_of_a_failure_that_lasts(post: Post) -> None:
    for _ in range(2):
        post.happen(EventKind.DURESS)
        post.fail(DeviceFault("it is away"))
        for _ in range(5):
            post.courier.step()
            post.clock.advance(3600)
        post.fail(None)
        post.courier.step()
    assert post.told.lines == ["The receiver is not told what happens: it is away"] * 2


def test_a_refusal_is_told_at_once_and_waits_an_hour(post: Post) -> None:
    post.happen()
    post.fail(NotTaken("it answered 404", "check it", hopeless=True))
    assert post.courier.step() == 3600
    assert post.told.lines == ["The receiver is not told what happens: it answered 404: check it"]


def test_events_purged_before_they_were_told_are_skipped_and_counted(post: Post) -> None:
    post.happen()
    post.courier.step()
    post.happen(EventKind.UNKNOWN, EventKind.ADMIN)
    post.journal.purge(MOMENT + timedelta(days=1))
    post.journal.append(happened(at=MOMENT + timedelta(days=2)))
    assert post.courier.step() is None
    standing = post.store.standing("receiver")
    assert (post.receiver.ids, standing.reached, standing.skipped) == ([1, 4], 4, 2)


def test_what_a_journal_lost_before_a_destination_began_was_not_skipped(journal: Journal, store: OutwardStore) -> None:
    journal.append(happened())
    journal.purge(MOMENT + timedelta(days=1))
    post = Post(journal, store)
    post.happen(EventKind.DOOR_TEST, EventKind.GRANTED)
    post.courier.step()
    assert (post.receiver.ids, post.store.standing("receiver").skipped) == ([3], 0)


def test_days_of_events_are_read_piece_by_piece(post: Post) -> None:
    post.happen(*[EventKind.DOOR_HELD] * 60)
    assert post.courier.step() is None
    assert post.receiver.ids == list(range(1, 61))
    assert max(post.batches) == 50


def test_a_journal_that_cannot_be_read_is_tried_again(post: Post) -> None:
    post.happen()
    post.journal_fault = StorageFault("the journal is locked")
    assert post.courier.step() == 5
    assert post.store.standing("receiver").fault == "the journal is locked"
    post.journal_fault = None
    post.clock.advance(5)
    assert post.courier.step() is None
    assert post.receiver.ids == [1]


def test_a_bug_of_a_destination_is_logged_and_tried_again(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    post.happen()
    post.fail(RuntimeError("a bug"))
    assert post.courier.step() == 5
    assert "RuntimeError: a bug" in caplog.text
    assert post.store.standing("receiver").fault == "receiver could not be told: the log says more"
    post.clock.advance(5)
    post.fail(None)
    assert post.courier.step() is None
