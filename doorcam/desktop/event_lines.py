"""An event as lines of plain words: what is called how, and what it is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.admin_words import actor_text
from doorcam.desktop.event_record import Record
from doorcam.desktop.event_words import NameOf, local_time, who_text
from doorcam.desktop.numbers import distance_text, number, percent
from doorcam.desktop.words import reason_text
from doorcam.domain import Event, EventKind, Factor

Lines = list[tuple[str, str]]


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EventDetail", text, "", count)


def event_lines(event: Event, record: Record, name_of: NameOf) -> Lines:
    """Everything an event says, except what is compared with the limit; empty values are left out."""
    lines = [
        (_tr("When"), local_time(event.at)),
        (_tr("Who"), _who(event, name_of)),
        (_tr("Why"), reason_text(event)),
        (_tr("Distance"), "" if event.distance is None or record.nearest else distance_text(event.distance)),
        (_tr("Nearest person"), "" if record.nearest else _nearest(event, name_of)),
        *_evidence_lines(event, record),
        (_tr("Camera"), _place(event)),
        (_tr("Done by"), actor_text(event.actor)),
        (_tr("Policy"), "" if record.policy is None else _tr("version {version}").format(version=record.policy)),
        (_tr("Model"), record.model or event.model_id or ""),
        (_tr("Event number"), str(event.event_id)),
    ]
    return [(name, value) for name, value in lines if value]


def comparison_lines(record: Record) -> Lines:
    """How far the nearest person was within the limit, and ahead of the next."""
    lines = []
    if record.nearest and record.threshold is not None:
        nearest = record.nearest[0]
        room = record.threshold - nearest.extra_margin - nearest.distance
        said = _tr("{room} within {limit}") if room >= 0 else _tr("{room} beyond {limit}")
        limit = distance_text(record.threshold - nearest.extra_margin)
        lines.append((_tr("Limit"), said.format(room=distance_text(abs(room)), limit=limit)))
    if len(record.nearest) > 1:
        nearest, second = record.nearest[:2]
        lead = _tr("{lead} ahead of the next").format(lead=distance_text(second.distance - nearest.distance))
        if record.margin is not None:
            asked = _tr("{lead}; {asked} is asked for")
            lead = asked.format(lead=lead, asked=distance_text(record.margin + nearest.extra_margin))
        lines.append((_tr("Margin"), lead))
    return lines


def _evidence_lines(event: Event, record: Record) -> Lines:
    quality = ""
    if record.qualities:
        count = len(record.qualities)
        said = _tr("{best} at best, in {count} pictures", count)
        quality = said.format(best=percent(max(record.qualities)), count=number(count))
    ruling = "" if record.ruling is None else reason_text(replace(event, reason=record.ruling))
    return [
        (_tr("Quality"), quality),
        (_tr("Liveness"), _liveness(record)),
        (_tr("Rule"), "" if record.ruling == event.reason else ruling),
        (_tr("Shown"), ", ".join(_factor(each) for each in record.shown)),
    ]


def _liveness(record: Record) -> str:
    if record.liveness_state is None:
        return ""
    state = {
        "off": _tr("not asked for"),
        "pending": _tr("not proven yet"),
        "prompted": _tr("asked to move, not proven yet"),
        "proven": _tr("proven"),
        "failed": _tr("failed"),
    }.get(record.liveness_state, record.liveness_state)
    names = {"depth": _tr("depth"), "passive": _tr("looks alive")}
    numbers = [f"{names.get(name, name)} {percent(share)}" for name, share in record.liveness.items()]
    return ", ".join([state, *numbers])


def _factor(factor: str) -> str:
    known = {Factor.FACE.value: _tr("face"), Factor.PIN.value: _tr("PIN"), Factor.BADGE.value: _tr("badge")}
    return known.get(factor, factor)


def _who(event: Event, name_of: NameOf) -> str:
    person_id = event.person_id
    name = event.name or (name_of(person_id) if person_id else None)
    if name is None:
        who = who_text(event, name_of)
        return "" if who == actor_text(event.actor) else who
    return f"{name} ({person_id})" if person_id else name


def _nearest(event: Event, name_of: NameOf) -> str:
    if event.nearest_id is None or event.nearest_id == event.person_id or event.kind is EventKind.DENIED:
        return ""
    return name_of(event.nearest_id) or event.nearest_id


def _place(event: Event) -> str:
    frame = "" if event.frame_index is None else _tr("frame {number}").format(number=event.frame_index)
    return ", ".join(filter(None, (event.source, frame)))
