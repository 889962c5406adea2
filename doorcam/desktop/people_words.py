"""What is stored of a person, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from doorcam.access.rules import PersonRules
from doorcam.access.store.settings import EVERYONE
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.event_words import one_line
from doorcam.desktop.hours_words import schedule_text
from doorcam.desktop.people_desk import About, Erasure

_MOST_LINES = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


def short_time(at: datetime) -> str:
    """A stored time as the clock on the wall showed it."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def groups_text(groups: frozenset[str]) -> str:
    """The groups somebody is in besides that of everybody."""
    return ", ".join(map(one_line, sorted(groups - {EVERYONE}))) or _tr("No group of their own")


def allowed_text(allowances: Allowances, groups: frozenset[str]) -> str:
    """What groups let somebody do, a line for each door."""
    if not allowances.doors:
        return _tr("Every door at any hour: no doors are set up in the access rules.")
    may = [f"{one_line(each.door)}: {schedule_text(each.schedule, each.hours)}" for each in allowances.of(groups)]
    if len(may) > _MOST_LINES:
        may[_MOST_LINES:] = [_tr("and {count} more").format(count=len(may) - _MOST_LINES)]
    return "\n".join(may) or _tr("No door at all.")


def validity_text(rules: PersonRules) -> str:
    """Whether what their groups allow holds at all, and from when until when."""
    dates = _dates_text(rules.valid_from, rules.valid_until)
    if rules.disabled:
        return "\n".join(filter(None, (_tr("Disabled: passes no door"), dates)))
    return dates or _tr("No end")


def _dates_text(first: datetime | None, last: datetime | None) -> str:
    if first is not None and last is not None:
        return _tr("From {first} until {last}").format(first=short_time(first), last=short_time(last))
    if first is not None:
        return _tr("From {first} on").format(first=short_time(first))
    return "" if last is None else _tr("Until {last}").format(last=short_time(last))


def pin_text(about: About) -> str:
    """Whether somebody has a PIN, and what it is good for."""
    if not about.has_pin:
        return _tr("None")
    what = _tr("Set, and one for duress") if about.has_duress_pin else _tr("Set")
    alone = _tr("Without a badge, the PIN only helps where a face is asked for as well.")
    return what if about.badges else f"{what}\n{alone}"


def badges_text(about: About) -> str:
    """The badges of somebody, by their last digits."""
    return ", ".join(_tr("ends in {digits}").format(digits=digits) for digits in about.badges) or _tr("None")


def whereabouts_text(about: About) -> str:
    """Where somebody is, and when they were last seen."""
    where = [
        _tr("In {area} since {time}").format(area=one_line(area), time=short_time(at)) for area, at in about.inside
    ]
    seen = _tr("never") if about.last_seen is None else short_time(about.last_seen)
    return "\n".join([*(where or [_tr("In no area")]), _tr("A door last opened for them: {time}").format(time=seen)])


def look_alikes_text(about: About) -> str:
    """Who looks like somebody."""
    lines = [
        _tr("{name} ({id}), distance {distance:.2f}").format(
            name=one_line(each.name), id=each.person_id, distance=each.distance
        )
        for each in about.look_alikes[:_MOST_LINES]
    ]
    return "\n".join(lines) or _tr("Nobody")


def erasure_lines(erasure: Erasure) -> list[str]:
    """What is destroyed, a line each; what there is none of is left out."""
    counted = (
        (erasure.templates, _tr("templates, the numbers they are recognised by: {count}")),
        (erasure.photos, _tr("pictures of their faces: {count}")),
        (erasure.pins, _tr("PINs: {count}")),
        (erasure.badges, _tr("badges: {count}")),
        (erasure.events, _tr("name, id and pictures in events of the journal: {count}; that they happened stays")),
    )
    always = [_tr("name and id, groups, and when they may pass"), _tr("the key all of it is sealed with")]
    return [*(text.format(count=count) for count, text in counted if count), *always]
