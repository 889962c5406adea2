import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from doorcam.devices.attempt import Attempt
from doorcam.domain import Decision, Event, EventKind, Reason, Verdict
from doorcam.doors.door import Door, Outcome
from doorcam.doors.relay import Relay
from doorcam.doors.simulated import SimulatedDoor
from doorcam.errors import DeviceFault, StorageFault
from doorcam.events.journal import Journal
from doorcam.pipeline.keeper import Keeper
from doorcam.pipeline.snapshots import Image
from doorcam.vision.pictures import decode_jpeg, encode_jpeg
from tests.clock import StillClock
from tests.unit.pipeline.parts import Recorder

GRANT = Decision(
    track_id=4,
    verdict=Verdict.GRANTED,
    reason=Reason.RECOGNISED,
    person_id="anna",
    name="Anna",
    distance=0.3,
    frame_index=12,
    t_s=0.4,
    captured_s=1000.0,
    nearest_id="anna",
    record="{}",
)
UNKNOWN = replace(
    GRANT, verdict=Verdict.DENIED, reason=Reason.UNKNOWN_FACE, person_id=None, name=None, distance=0.7, track_id=5
)
PICTURE: Image = np.full((60, 50, 3), (10, 120, 200), np.uint8)


class BrokenDoor(Relay):
    """A relay whose cable is cut."""

    name = "broken door"

    def __init__(self) -> None:
        self.attempts = 0

    def pulse(self, attempt: Attempt) -> None:
        self.attempts += 1
        raise DeviceFault("the relay does not answer", "check its cable")


class Kept:
    """A keeper on a real journal."""

    def __init__(self, folder: Path) -> None:
        self.clock = StillClock()
        self.path = folder / "journal.sqlite"
        self.journal = Journal.open(self.path, folder / "snapshots")
        self.door = SimulatedDoor(3.0, self.clock)
        self.heard = Recorder()
        self.passed: list[str | None] = []
        self.stayed_out: list[str | None] = []

    def break_journal(self) -> None:
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("DROP TABLE events")

    def passing(self, person_id: str | None) -> None:
        assert self.door.pulses() == ()
        self.passed.append(person_id)

    def keeper(self, door: Relay | None = None, *, pictures: bool = True) -> Keeper:
        return Keeper(
            self.journal,
            Door(door or self.door, self.clock, 3.0),
            self.clock,
            encode_jpeg=encode_jpeg if pictures else None,
            source="front door",
            max_delay_s=2.0,
            passing=self.passing,
            stayed_out=self.stayed_out.append,
            on_event=self.heard.on_event,
            on_fault=self.heard.on_fault,
        )


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    parts = Kept(tmp_path)
    yield parts
    parts.journal.close()


def run(keeper: Keeper, *matters: tuple[Decision, Image | None]) -> None:
    keeper.start()
    for decision, picture in matters:
        keeper.take(decision, picture)
    keeper.close()


def test_a_grant_is_written_down_and_opens_the_door_once(kept: Kept) -> None:
    run(kept.keeper(), (GRANT, PICTURE))
    event, opened = kept.journal.events(newest_first=False)
    assert (opened.kind, opened.track_id, opened.frame_index) == (EventKind.DOOR_OPENED, 4, 12)
    assert kept.passed == ["anna"]
    assert (event.kind, event.person_id, event.name, event.distance) == (EventKind.GRANTED, "anna", "Anna", 0.3)
    assert (event.track_id, event.frame_index, event.source) == (4, 12, "front door")
    assert len(kept.door.pulses()) == 1
    assert kept.heard.events == [event, opened]
    snapshot = kept.journal.snapshot(event)
    assert snapshot is not None
    assert np.abs(decode_jpeg(snapshot).astype(int) - PICTURE).mean() < 4


def test_an_unknown_face_is_written_down_and_opens_nothing(kept: Kept) -> None:
    run(kept.keeper(), (UNKNOWN, PICTURE))
    (event,) = kept.journal.events()
    assert (event.kind, event.person_id, event.reason) == (EventKind.UNKNOWN, None, "unknown_face")
    assert kept.door.pulses() == ()


def test_a_decision_is_kept_with_the_model_that_measured_its_distance(kept: Kept) -> None:
    keeper = kept.keeper()
    keeper.model_id = "some_model"
    run(keeper, (GRANT, None))
    assert kept.journal.events()[-1].model_id == "some_model"


def test_a_decision_without_a_record_is_not_written_down(kept: Kept) -> None:
    run(kept.keeper(), (replace(UNKNOWN, record=None), PICTURE))
    assert kept.journal.events() == []


def test_who_is_known_and_may_not_pass_is_written_down_as_denied(kept: Kept) -> None:
    run(kept.keeper(), (replace(UNKNOWN, reason=Reason.OUTSIDE_HOURS, record='{"seen":9}'), None))
    (event,) = kept.journal.events()
    assert (event.kind, event.reason, event.nearest_id) == (EventKind.DENIED, "outside_hours", "anna")
    assert event.record == '{"seen":9}'
    assert (kept.passed, kept.door.pulses()) == ([], ())


def test_who_showed_a_pin_has_no_face_in_the_journal(kept: Kept) -> None:
    run(kept.keeper(), (replace(GRANT, track_id=0, frame_index=-1, distance=None, reason=Reason.PERMITTED), None))
    event, opened = kept.journal.events(newest_first=False)
    assert (event.kind, event.track_id, event.frame_index, event.model_id) == (EventKind.GRANTED, None, None, None)
    assert (opened.kind, opened.track_id) == (EventKind.DOOR_OPENED, None)


def test_a_passage_that_cannot_be_written_down_opens_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_person_id: str | None) -> None:
        raise StorageFault("the disk is full", "free some space")

    monkeypatch.setattr(kept, "passing", full)
    run(kept.keeper(), (GRANT, None))
    assert kept.door.pulses() == ()
    assert [event.kind for event in kept.journal.events()] == [EventKind.DOOR_FAULT, EventKind.GRANTED]


def test_pictures_can_be_switched_off(kept: Kept) -> None:
    run(kept.keeper(pictures=False), (GRANT, PICTURE))
    assert [event.snapshot for event in kept.journal.events()] == [None, None]


def test_a_grant_that_cannot_be_written_down_opens_nothing(kept: Kept) -> None:
    keeper = kept.keeper()
    kept.break_journal()
    run(keeper, (GRANT, PICTURE))
    assert kept.door.pulses() == ()
    assert keeper.lost == 1
    assert len(kept.heard.faults) == 1


def test_a_grant_that_comes_late_opens_nothing_and_is_said(kept: Kept) -> None:
    kept.clock.advance(2.5)
    run(kept.keeper(), (GRANT, PICTURE))
    assert kept.door.pulses() == ()
    assert [event.kind for event in kept.journal.events()] == [EventKind.DOOR_FAULT, EventKind.GRANTED]
    assert "late" in kept.heard.faults[0]


def test_a_door_that_fails_is_tried_once_and_said(kept: Kept) -> None:
    door = BrokenDoor()
    run(kept.keeper(door), (GRANT, None))
    assert door.attempts == 1
    assert [event.kind for event in kept.journal.events()] == [EventKind.DOOR_FAULT, EventKind.GRANTED]
    assert "check its cable" in kept.heard.faults[0]
    assert kept.stayed_out == ["anna"]


def test_a_full_queue_loses_the_grant_counts_it_and_opens_nothing(kept: Kept) -> None:
    keeper = kept.keeper()
    for _ in range(64):
        keeper.take(UNKNOWN, None)
    keeper.take(GRANT, None)
    assert keeper.lost == 1
    assert "too slow" in kept.heard.faults[0]
    keeper.start()
    keeper.close()
    assert kept.journal.count() == 64
    assert kept.door.pulses() == ()


def test_camera_events_are_kept_in_order_with_the_decisions(kept: Kept) -> None:
    keeper = kept.keeper()
    keeper.take(UNKNOWN, None)
    keeper.note(Event(0, kept.clock.now_utc(), EventKind.CAMERA, "lost", source="front door"))
    keeper.start()
    keeper.close()
    assert [event.kind for event in kept.journal.events(newest_first=False)] == [EventKind.UNKNOWN, EventKind.CAMERA]


def test_the_journal_tells_of_its_own_trouble(kept: Kept) -> None:
    kept.break_journal()
    with pytest.raises(StorageFault):
        kept.journal.append(Event(0, kept.clock.now_utc(), EventKind.CAMERA, "lost"))


def test_the_door_can_be_tried_and_it_is_written_down_first(kept: Kept) -> None:
    keeper = kept.keeper()
    keeper.start()
    assert keeper.try_door().outcome is Outcome.OPEN
    keeper.close()
    assert len(kept.door.pulses()) == 1
    kinds = [event.kind for event in kept.journal.events(newest_first=False)]
    assert kinds == [EventKind.DOOR_TEST, EventKind.DOOR_OPENED]


def test_a_trial_of_a_broken_door_says_so(kept: Kept) -> None:
    keeper = kept.keeper(BrokenDoor())
    keeper.start()
    assert "does not answer" in keeper.try_door().said
    keeper.close()
    assert kept.journal.events()[0].kind is EventKind.DOOR_FAULT


def test_a_passage_that_takes_long_to_write_down_opens_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "passing", lambda _person_id: kept.clock.advance(3))
    run(kept.keeper(), (GRANT, None))
    assert kept.door.pulses() == ()
    assert [event.kind for event in kept.journal.events()] == [EventKind.DOOR_FAULT, EventKind.GRANTED]
    assert kept.stayed_out == ["anna"]


def test_a_trial_that_waited_long_opens_nothing(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    append = kept.journal.append

    def slow(event: Event) -> Event:
        kept.clock.advance(3)
        return append(event)

    monkeypatch.setattr(kept.journal, "append", slow)
    keeper = kept.keeper()
    keeper.start()
    assert keeper.try_door().outcome is Outcome.FAILED
    keeper.close()
    assert kept.door.pulses() == ()


def test_a_trial_that_cannot_be_written_down_opens_nothing(kept: Kept) -> None:
    keeper = kept.keeper()
    kept.break_journal()
    keeper.start()
    with pytest.raises(StorageFault):
        keeper.try_door()
    keeper.close()
    assert kept.door.pulses() == ()
