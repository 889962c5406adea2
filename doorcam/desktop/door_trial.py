"""Trying out a door that is not in use yet, as its settings would be."""

import threading
from collections.abc import Callable

from doorcam.config.door_section import DoorSettings
from doorcam.domain import Clock, Event, EventKind
from doorcam.doors.door import Outcome
from doorcam.entrance import make_door


def try_door(settings: DoorSettings, clock: Clock, note: Callable[[Event], object]) -> str:
    """Open a door once and let go of it again; takes as long as the pulse.

    Args:
        settings: What opens it.
        clock: For the event.
        note: Writes into the journal that it was a test, before anything is opened.

    Returns:
        "open", "unknown" or "failed", with a colon and one line where there is more to say.

    Raises:
        Fault: if there is no such driver, or it cannot be used; or if the journal cannot be written.
    """
    said: list[str] = []
    door = make_door(settings, clock, said.append)
    note(Event(0, clock.now_utc(), EventKind.DOOR_TEST, "first start", source=door.relay.name))
    door.start(said.append)
    try:
        opening = door.open()
        if opening.outcome is Outcome.OPEN:
            threading.Event().wait(settings.pulse_s)  # a relay that cannot time itself is let go of when it is over
    finally:
        door.close()
    return ": ".join(filter(None, (str(opening.outcome), opening.said)))
