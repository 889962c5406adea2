"""What the enrolment says of faces that are known."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.enrolling import Portrait
from doorcam.desktop.event_words import one_line
from doorcam.domain import Candidate

_NAME_CHARACTERS = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("Enrolment", text)


def likeness_text(portraits: Sequence[Portrait], known: Candidate | None, *, same: bool) -> str:
    """Whom the pictures show already, or whom they look like; empty for nobody.

    Args:
        portraits: The pictures.
        known: Who is enrolled and shown by one of them.
        same: Whether that is the person who is being enrolled, by their name.
    """
    if known is not None:
        place = next(at for at, each in enumerate(portraits, 1) if each.known_as is known)
        if same:
            text = _tr("{name} gets these pictures too.")
        elif len(portraits) > 1:
            text = _tr("Picture {number}: already enrolled as {name} ({id}).")
        else:
            text = _tr("Already enrolled as {name} ({id}).")
        return text.format(name=_short(known.name), id=known.person_id, number=place)
    like = {each.person_id: each for portrait in portraits if portrait.known_as is None for each in portrait.like}
    nearest = min(like.values(), key=lambda each: each.distance, default=None)
    if nearest is None:
        return ""
    text = _tr("Looks like {name} ({id}): both will be matched more strictly.")
    return text.format(name=_short(nearest.name), id=nearest.person_id)


def _short(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= _NAME_CHARACTERS else f"{line[:_NAME_CHARACTERS]}…"
