import pytest

from doorcam.doors.alarms import Alarm, DoorAlarms

HELD_S = 30.0


def test_an_opening_nobody_expected_is_forced_and_told_once() -> None:
    alarms = DoorAlarms(HELD_S)
    assert [alarms.contact(is_open, at, 0.0) for at, is_open in enumerate([False, True, True, False, True], 1)] == [
        None,
        Alarm.FORCED,
        None,
        None,
        Alarm.FORCED,
    ]


@pytest.mark.parametrize(("opened_s", "alarm"), [(8.0, None), (8.1, Alarm.FORCED)])
def test_an_opening_is_in_order_until_its_time_is_over(opened_s: float, alarm: Alarm | None) -> None:
    alarms = DoorAlarms(HELD_S)
    alarms.contact(False, 0.0, 8.0)
    assert alarms.contact(True, opened_s, 8.0) is alarm


def test_a_door_that_stays_open_is_told_once_for_each_opening() -> None:
    alarms = DoorAlarms(HELD_S)
    alarms.contact(False, 0.0, 1e9)
    assert [alarms.contact(True, at, 1e9) for at in (10.0, 39.9, 40.0, 99.0)] == [None, None, Alarm.HELD, None]
    alarms.contact(False, 100.0, 1e9)
    assert [alarms.contact(True, at, 1e9) for at in (110.0, 140.0)] == [None, Alarm.HELD]


def test_a_door_found_open_was_not_forced_but_may_be_held() -> None:
    alarms = DoorAlarms(HELD_S)
    assert [alarms.contact(True, at, 0.0) for at in (1.0, 31.0)] == [None, Alarm.HELD]


def test_what_is_not_known_changes_nothing() -> None:
    alarms = DoorAlarms(HELD_S)
    seen = [alarms.contact(is_open, 1.0, 0.0) for is_open in (None, False, None, True, None, True)]
    assert seen == [None, None, None, Alarm.FORCED, None, None]
