"""Weekly hours and holidays of a door, by the clock on its wall."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from doorcam.errors import Sentence, UsageFault

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "hol")
HOLIDAY = DAYS.index("hol")
MAX_HOURS_CHARACTERS = 2000

_MINUTES_OF_A_DAY = 24 * 60
_WINDOW = re.compile(r"(?P<days>[a-z,-]+) (?P<start>\d\d:\d\d)-(?P<end>\d\d:\d\d)")
_MEND = Sentence("write days and hours as in: mon-fri 08:00-18:00; sat,hol 10:00-14:00")


@dataclass(frozen=True, slots=True)
class Window:
    """Hours that come again on some days.

    Attributes:
        days: Positions in `DAYS`, of the day on which the window starts.
        start_min: Minutes after midnight; in the window.
        end_min: Minutes after midnight, at most 1440; no longer in the window. Not after `start_min`: on the next day.
    """

    days: frozenset[int]
    start_min: int
    end_min: int

    def covers(self, today: int, yesterday: int, minute: int) -> bool:
        """Whether a minute of a day is in the window; the days are positions in `DAYS`."""
        if self.start_min < self.end_min:
            return today in self.days and self.start_min <= minute < self.end_min
        return (today in self.days and minute >= self.start_min) or (yesterday in self.days and minute < self.end_min)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Windows of a week.

    What the clock on the wall shows decides. Where clocks are put forward, the hour that is skipped never comes;
    where they are put back, the hour that comes twice counts twice. A holiday is no longer its day of the week: only
    windows of `hol` start on it.

    Attributes:
        hours: The text it was read from.
    """

    hours: str
    windows: tuple[Window, ...]

    @classmethod
    def parse(cls, hours: str) -> Self:
        """Read windows as in "mon-fri 08:00-18:00; sat,hol 22:00-02:00".

        Raises:
            UsageFault: if it is anything else, or longer than `MAX_HOURS_CHARACTERS`.
        """
        if len(hours) > MAX_HOURS_CHARACTERS:
            raise UsageFault("hours of {count} characters are too long", _MEND, count=len(hours))
        return cls(hours, tuple(_window(part.strip().lower()) for part in hours.split(";")))

    def covers(self, wall_clock: datetime, holidays: Collection[date]) -> bool:
        """Whether a local time, as of `wall_clock_at`, is in one of the windows."""
        today = wall_clock.date()
        days = [_day(each, holidays) for each in (today, today - timedelta(days=1))]
        minute = wall_clock.hour * 60 + wall_clock.minute
        return any(window.covers(days[0], days[1], minute) for window in self.windows)


def zone_named(name: str) -> ZoneInfo:
    """A time zone.

    Raises:
        UsageFault: if there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is an OSError, ../x a ValueError
        raise UsageFault("{name!r} is no time zone", "write one as in Europe/Berlin, or UTC", name=name[:80]) from None


def wall_clock_at(now_utc: datetime, zone: str) -> datetime:
    """What the clock on the wall shows in a zone.

    Raises:
        UsageFault: if there is no such zone.
        ValueError: if the time has no zone of its own: a bug.
    """
    if now_utc.tzinfo is None:
        raise ValueError("a time without a zone says nothing")
    return now_utc.astimezone(zone_named(zone))


def _day(day: date, holidays: Collection[date]) -> int:
    return HOLIDAY if day in holidays else day.weekday()


def _window(text: str) -> Window:
    match = _WINDOW.fullmatch(text)
    if match is None:
        raise UsageFault("{text!r} is no window of a schedule", _MEND, text=text[:80])
    start_min, end_min = _minute(match["start"]), _minute(match["end"])
    if start_min in (end_min, _MINUTES_OF_A_DAY):
        raise UsageFault("{text!r} starts where it ends", "write 00:00-24:00 for a whole day", text=text[:80])
    return Window(_days(match["days"].split(",")), start_min, end_min)


def _minute(text: str) -> int:
    hour, minute = (int(part) for part in text.split(":"))
    if minute > 59 or hour * 60 + minute > _MINUTES_OF_A_DAY:
        raise UsageFault("{text} is no time of a day", _MEND, text=text)
    return hour * 60 + minute


def _days(parts: Sequence[str]) -> frozenset[int]:
    days: set[int] = set()
    for part in parts:
        first, _, last = part.partition("-")
        if first not in DAYS or (last or first) not in DAYS or part.endswith("-"):
            raise UsageFault("{part!r} names no days", "the days are {days}", part=part[:80], days=", ".join(DAYS))
        start, end = DAYS.index(first), DAYS.index(last or first)
        if start > end or (start != end and end == HOLIDAY):
            raise UsageFault(
                "{part!r} runs backwards or into hol", "write sat,sun,hol or two ranges: fri-sun,mon", part=part
            )
        days.update(range(start, end + 1))
    return frozenset(days)
