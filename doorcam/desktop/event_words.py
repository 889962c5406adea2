"""An event's values as people read them."""

import re
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from doorcam.desktop.admin_words import actor_text
from doorcam.domain import Event, EventKind, EventLabel

# Control characters, line ends, and marks that would turn the direction of what stands beside them
# (https://www.unicode.org/reports/tr9/, explicit embeddings, overrides and isolates).
_UNRULY = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_MAX_CELL = 160
_MAX_LINE = 600

NameOf = Callable[[str], str | None]
"""Gives the display name of a person; None where neither gallery nor journal knows one."""


def local_time(at: datetime) -> str:
    """A stored time as the clock on the wall showed it, with its zone."""
    return f"{clock_time(at)} {at.astimezone():%Z}"


def clock_time(at: datetime) -> str:
    """A stored time as the clock on the wall showed it."""
    return in_words(at.astimezone(), QCoreApplication.translate("Events", "d MMM yyyy, HH:mm:ss"))


def brief_time(at: datetime) -> str:
    """The same in two lines, without the year and the seconds."""
    local = at.astimezone()
    day, time = QCoreApplication.translate("Events", "d MMM"), QCoreApplication.translate("Events", "HH:mm")
    return f"{in_words(local, day)}\u2028{in_words(local, time)}"


def in_words(local: datetime, form: str) -> str:
    """A time of the clock on the wall in the user's language; `form` as in Qt's QLocale.toString."""
    day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    return QLocale().toString(QDateTime(day, time), form)


def one_line(text: str) -> str:
    """Any text as a cell can show it: on one line, cut where nobody could see more of it."""
    tame = _UNRULY.sub(" ", text)
    return tame if len(tame) <= _MAX_CELL else f"{tame[:_MAX_CELL]}…"


def wrapped(text: str, unbroken: int = 24) -> str:
    """Any text for a label that wraps its words: those longer than so many characters may be broken."""
    tame = _UNRULY.sub(" ", text)
    return re.sub(rf"(\S{{{unbroken}}})(?=\S)", "\\1\u200b", tame if len(tame) <= _MAX_LINE else f"{tame[:_MAX_LINE]}…")


def who_text(event: Event, name_of: NameOf = lambda _person_id: None) -> str:
    """Whom an event is about: who was granted, was known and denied, or did it."""
    person_id = event.person_id or (event.nearest_id if event.kind is EventKind.DENIED else None)
    if event.name is not None or person_id is None:
        return event.name or actor_text(event.actor)
    return name_of(person_id) or person_id


def label_text(label: EventLabel | None) -> str:
    """What somebody who looked at the picture said; empty until somebody does."""
    texts = {
        EventLabel.RIGHT: QCoreApplication.translate("EventDetail", "Right person"),
        EventLabel.WRONG: QCoreApplication.translate("EventDetail", "Wrong person"),
    }
    return "" if label is None else texts[label]
