"""Hours as minutes of a week, painted and written down again."""

from datetime import datetime, timedelta

import pytest

from doorcam.access.schedule import DAYS, Schedule
from doorcam.desktop.week import Week

MONDAY = datetime(2026, 3, 2)


def every_quarter(hours: str) -> list[bool]:
    schedule = Schedule.parse(hours)
    return [schedule.covers(MONDAY + timedelta(minutes=15 * i), ()) for i in range(7 * 96)]


@pytest.mark.parametrize(
    "hours",
    [
        "mon-fri 08:00-18:00",
        "mon-sun 00:00-24:00",
        "mon-fri 08:00-12:00; mon-fri 13:15-17:30; sat,hol 10:00-14:00",
        "fri,sat 22:00-02:00; sun 23:00-01:00",
        "mon-sun 20:00-06:00",
        "mon 08:00-06:00; tue 05:00-07:00",
        "wed 00:00-24:00; thu 00:00-03:00",
        "mon,wed,fri 09:00-10:30; hol 00:00-24:00",
        "tue 22:00-24:00; wed 00:00-01:00",
    ],
)
def test_what_is_written_again_means_the_same(hours: str) -> None:
    week = Week.of(hours)
    assert week is not None
    again = week.hours()
    assert every_quarter(again) == every_quarter(hours)
    assert Week.of(again) == week


@pytest.mark.parametrize("hours", ["mon-fri 08:00-18:00", "fri 22:00-02:00", "sat,hol 10:00-14:00", "mon 00:00-24:00"])
def test_simple_hours_are_written_as_people_do(hours: str) -> None:
    week = Week.of(hours)
    assert week is not None
    assert week.hours() == hours


def test_hours_past_midnight_of_a_holiday_have_no_place_in_a_week() -> None:
    assert Week.of("hol 22:00-02:00") is None
    assert Week.of("hol 22:00-24:00") is not None


def test_painting_and_taking_away() -> None:
    monday = DAYS.index("mon")
    week = Week().painted(monday, 480, 540, allowed=True).painted(monday, 540, 600, allowed=True)
    assert week.hours() == "mon 08:00-10:00"
    assert week.allows(monday, 480, 600)
    halved = week.painted(monday, 510, 540, allowed=False)
    assert halved.hours() == "mon 08:00-08:30; mon 09:00-10:00"
    assert not halved.allows(monday, 480, 540)
    assert halved.painted(monday, 0, 1440, allowed=False).hours() == ""
