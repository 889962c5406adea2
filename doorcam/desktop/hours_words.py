"""The hours of a schedule in the language in use."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from doorcam.access.schedule import DAYS, HOLIDAY, Schedule, Window
from doorcam.access.store.settings import ALWAYS
from doorcam.desktop.event_words import one_line
from doorcam.errors import UsageFault

_DAY_MIN = 24 * 60


def schedule_text(name: str, hours: str) -> str:
    """What a schedule is called, with its hours as a person says them; `hours` as in `doorcam.access.schedule`."""
    if name == ALWAYS:
        return _tr("always")
    said = hours_text(hours)
    return f"{one_line(name)} ({said})" if said else one_line(name)


def hours_text(hours: str) -> str:
    """`Mon–Fri 08:00–18:00; Sat, holidays 10:00–14:00`; empty for what is no schedule."""
    try:
        windows = Schedule.parse(hours).windows
    except UsageFault:
        return ""
    return "; ".join(map(_window_text, windows))


def _window_text(window: Window) -> str:
    every_day, whole = len(window.days) == len(DAYS), window.end_min - window.start_min == _DAY_MIN
    if every_day and whole:
        return _tr("at any hour")
    days = _tr("every day") if every_day else ", ".join(map(_run_text, _runs(sorted(window.days))))
    hours = _tr("all day") if whole else f"{_time(window.start_min)}–{_time(window.end_min)}"
    return f"{days} {hours}"


def _runs(days: Iterable[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for day in days:
        if run and (day != run[-1] + 1 or day == HOLIDAY):
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def _run_text(run: list[int]) -> str:
    return _day(run[0]) if len(run) == 1 else f"{_day(run[0])}–{_day(run[-1])}"


def _day(day: int) -> str:
    return _tr("holidays") if day == HOLIDAY else QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hours", text)
