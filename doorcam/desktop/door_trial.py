"""Trying out a door that is not in use yet, as its settings would be."""

import logging
import threading
from collections.abc import Callable

from doorcam.config.door_section import DoorSettings
from doorcam.domain import Clock, Event, EventKind
from doorcam.doors.door import Opening, Outcome
from doorcam.entrance import make_door

_log = logging.getLogger(__name__)


def try_door(settings: DoorSettings, clock: Clock, note: Callable[[Event], object]) -> Opening:
    """Open a door once and let go of it again; takes as long as the pulse.

    Args:
        settings: What opens it.
        clock: For the event.
        note: Writes into the journal that it was a test, before anything is opened.

    Returns:
        What became of it.

    Raises:
        Fault: if there is no such driver, or it cannot be used; or if the journal cannot be written.
    """
    door = make_door(settings, clock, _log.warning)
    note(Event(0, clock.now_utc(), EventKind.DOOR_TEST, "first start", source=door.relay.name))
    door.start(_log.warning)
    try:
        opening = door.open()
        if opening.outcome is Outcome.OPEN:
            threading.Event().wait(settings.pulse_s)  # a relay that cannot time itself is let go of when it is over
    finally:
        door.close()
    return opening
