"""The hours of a schedule as minutes of a week, to be painted and written down again. Knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from doorcam.access.schedule import DAYS, HOLIDAY, Schedule

DAY_MIN = 24 * 60

Spans = tuple[tuple[int, int], ...]
"""First minute and the one after the last, in order, apart from each other."""


@dataclass(frozen=True, slots=True)
class Week:
    """When a schedule lets people pass, in a week with a holiday behind it.

    Attributes:
        days: For each of `DAYS` the spans of it.
    """

    days: tuple[Spans, ...] = ((),) * len(DAYS)

    @classmethod
    def of(cls, hours: str) -> Self | None:
        """What the text of a schedule says; None for hours past midnight that begin on a holiday.

        The day after a holiday is not known, so those have no place in a week.

        Raises:
            UsageFault: if it is no schedule.
        """
        spans: list[list[tuple[int, int]]] = [[] for _ in DAYS]
        for window in Schedule.parse(hours).windows:
            for day in window.days:
                if window.start_min < window.end_min:
                    spans[day].append((window.start_min, window.end_min))
                    continue
                if day == HOLIDAY and window.end_min:
                    return None
                spans[day].append((window.start_min, DAY_MIN))
                if window.end_min:
                    spans[(day + 1) % HOLIDAY].append((0, window.end_min))
        return cls(tuple(_joined(each) for each in spans))

    def painted(self, day: int, start_min: int, end_min: int, *, allowed: bool) -> Self:
        """The same with some minutes of a day allowed, or not."""
        if allowed:
            spans = _joined([*self.days[day], (start_min, end_min)])
        else:
            spans = tuple(
                part
                for first, last in self.days[day]
                for part in ((first, min(last, start_min)), (max(first, end_min), last))
                if part[0] < part[1]
            )
        return type(self)((*self.days[:day], spans, *self.days[day + 1 :]))

    def allows(self, day: int, start_min: int, end_min: int) -> bool:
        """Whether all these minutes of a day are allowed."""
        return any(first <= start_min and end_min <= last for first, last in self.days[day])

    def hours(self) -> str:
        """The text of the schedule, the days with the same hours together; empty for none.

        Hours that go on after midnight belong to the day they begin on, as they do when somebody writes them.
        """
        by_window: dict[tuple[int, int], list[int]] = {}
        for day, spans in enumerate(self._as_windows()):
            for span in spans:
                by_window.setdefault(span, []).append(day)
        return "; ".join(f"{_days(days)} {_time(first)}-{_time(last)}" for (first, last), days in by_window.items())

    def _as_windows(self) -> list[list[tuple[int, int]]]:
        windows = [list(each) for each in self.days]
        for day in range(HOLIDAY):
            after = (day + 1) % HOLIDAY
            late = next((span for span in self.days[day] if span[1] == DAY_MIN and span[0]), None)
            early = next((span for span in self.days[after] if span[0] == 0), None)
            if late and early and early[1] < late[0]:
                windows[day].remove(late)
                windows[day].append((late[0], early[1]))
                windows[after].remove(early)
        return windows


def _joined(spans: Iterable[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def _days(days: list[int]) -> str:
    """`mon-fri,hol`; never a range into the holiday."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and day == runs[-1][-1] + 1 and day != HOLIDAY:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs)


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
