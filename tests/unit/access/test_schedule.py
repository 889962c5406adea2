"""Hours by the clock on the wall, across every odd thing clocks do."""

from datetime import UTC, date, datetime, timedelta

import pytest

from doorcam.access.schedule import MAX_HOURS_CHARACTERS, Schedule, wall_clock_at, zone_named
from doorcam.errors import UsageFault


def covered(hours: str, at_utc: str, zone: str = "UTC", holidays: frozenset[date] = frozenset()) -> bool:
    now = datetime.fromisoformat(at_utc).replace(tzinfo=UTC)
    return Schedule.parse(hours).covers(wall_clock_at(now, zone), holidays)


def minutes_covered(hours: str, from_utc: str, zone: str, hours_long: int) -> int:
    """How many minutes of real time a schedule covers."""
    schedule, start = Schedule.parse(hours), datetime.fromisoformat(from_utc).replace(tzinfo=UTC)
    moments = (start + timedelta(minutes=minute) for minute in range(hours_long * 60))
    return sum(schedule.covers(wall_clock_at(moment, zone), frozenset()) for moment in moments)


# 2026-11-16 is a Monday.
@pytest.mark.parametrize(
    ("at_utc", "expected"),
    [
        ("2026-11-16T07:59:59", False),
        ("2026-11-16T08:00:00", True),
        ("2026-11-20T17:59:59", True),
        ("2026-11-20T18:00:00", False),
        ("2026-11-21T12:00:00", True),
        ("2026-11-22T12:00:00", False),
    ],
)
def test_a_week(at_utc: str, expected: bool) -> None:
    assert covered("mon-fri 08:00-18:00; sat 10:00-14:00", at_utc) is expected


@pytest.mark.parametrize(
    ("at_utc", "expected"),
    [
        ("2026-11-20T21:59:00", False),
        ("2026-11-20T22:00:00", True),
        ("2026-11-21T05:59:00", True),
        ("2026-11-21T06:00:00", False),
        ("2026-11-20T03:00:00", False),
    ],
)
def test_a_night_belongs_to_the_day_it_starts_on(at_utc: str, expected: bool) -> None:
    assert covered("fri 22:00-06:00", at_utc) is expected


def test_a_whole_day() -> None:
    assert minutes_covered("mon 00:00-24:00", "2026-11-15T00:00", "UTC", 72) == 24 * 60
    assert minutes_covered("mon-sun,hol 00:00-24:00", "2026-11-15T00:00", "UTC", 72) == 72 * 60


def test_a_holiday_is_no_longer_its_day_of_the_week() -> None:
    friday = frozenset({date(2026, 12, 25)})
    assert covered("mon-fri 08:00-18:00", "2026-12-25T12:00")
    assert not covered("mon-fri 08:00-18:00", "2026-12-25T12:00", holidays=friday)
    assert covered("mon-fri 08:00-18:00; hol 10:00-13:00", "2026-12-25T12:00", holidays=friday)
    assert not covered("hol 10:00-13:00", "2026-12-24T12:00", holidays=friday)
    night = "thu 22:00-06:00; fri 22:00-06:00"
    assert covered(night, "2026-12-25T05:00", holidays=friday)  # began on the Thursday
    assert not covered(night, "2026-12-25T23:00", holidays=friday)
    assert not covered(night, "2026-12-26T05:00", holidays=friday)


def test_a_holiday_is_one_where_the_door_is() -> None:
    christmas = frozenset({date(2026, 12, 25)})
    assert covered("hol 00:00-24:00", "2026-12-24T11:00", "Pacific/Auckland", christmas)
    assert not covered("hol 00:00-24:00", "2026-12-24T11:00", "Europe/Berlin", christmas)


@pytest.mark.parametrize(
    ("zone", "day", "hours", "minutes"),
    [
        # Clocks go forward: the hour between is skipped.
        ("Europe/Berlin", "2026-03-28T22:00", "sun 01:00-04:00", 120),
        ("Europe/Berlin", "2026-03-28T22:00", "sun 02:00-03:00", 0),
        ("Europe/Berlin", "2026-03-28T16:00", "sat 22:00-02:30", 240),
        ("America/New_York", "2026-03-08T04:00", "sun 01:00-04:00", 120),
        # Clocks go back: it comes twice.
        ("Europe/Berlin", "2026-10-24T21:00", "sun 01:00-04:00", 240),
        ("Europe/Berlin", "2026-10-24T21:00", "sun 02:00-03:00", 120),
        ("America/New_York", "2026-11-01T03:00", "sun 00:30-01:30", 120 - 30),
        # By half an hour, by two hours, at midnight, and in winter instead of summer.
        ("Australia/Lord_Howe", "2026-10-03T12:00", "sun 01:00-04:00", 150),
        ("Australia/Lord_Howe", "2026-04-04T12:00", "sun 01:00-04:00", 210),
        ("Antarctica/Troll", "2026-03-28T20:00", "sun 00:00-06:00", 240),
        ("America/Havana", "2026-03-08T03:00", "sun 00:00-02:00", 60),
        ("Europe/Dublin", "2026-03-28T22:00", "sun 00:00-03:00", 120),
    ],
)
def test_when_clocks_are_changed(zone: str, day: str, hours: str, minutes: int) -> None:
    assert minutes_covered(hours, day, zone, 20) == minutes


@pytest.mark.parametrize(
    ("zone", "at_utc"),
    [
        ("Asia/Kathmandu", "2026-11-16T03:15"),
        ("Asia/Kolkata", "2026-11-16T03:30"),
        ("Pacific/Chatham", "2026-11-15T19:15"),
        ("Pacific/Kiritimati", "2026-11-15T19:00"),
        ("Pacific/Pago_Pago", "2026-11-16T20:00"),
        ("America/St_Johns", "2026-11-16T12:30"),
    ],
)
def test_zones_with_odd_offsets(zone: str, at_utc: str) -> None:
    """Nine in the morning of a Monday there."""
    assert covered("mon 09:00-09:01", at_utc, zone)
    before = (datetime.fromisoformat(at_utc) - timedelta(minutes=1)).isoformat()
    assert not covered("mon 09:00-09:01", before, zone)


@pytest.mark.parametrize(
    "hours",
    [
        "",
        "mon",
        "08:00-18:00",
        "mon 8:00-18:00",
        "mon 08:00-25:00",
        "mon 08:00-24:01",
        "mon 08:60-09:00",
        "mon 09:00-09:00",
        "mon 24:00-08:00",
        "fri-mon 08:00-18:00",
        "mon-hol 08:00-18:00",
        "mon- 08:00-18:00",
        "mon,,tue 08:00-18:00",
        "someday 08:00-18:00",
        "mon 08:00-18:00;",
        "mon ٠٨:٠٠-١٨:٠٠ pm",
        "mon 08:00-18:00; " * MAX_HOURS_CHARACTERS,
    ],
)
def test_hours_that_cannot_be_meant_are_refused(hours: str) -> None:
    with pytest.raises(UsageFault):
        Schedule.parse(hours)


@pytest.mark.parametrize("name", ["", "Mars", "Europe", "../../etc/passwd", "/etc/localtime", "UTC\0", "x" * 9999])
def test_zones_that_are_none(name: str) -> None:
    with pytest.raises(UsageFault, match="no time zone"):
        zone_named(name)


def test_a_time_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        wall_clock_at(datetime(2026, 1, 1), "UTC")
