"""The thread that watches the door's contact and the exit button."""

import logging
import math
import threading
from collections.abc import Callable

from doorcam.domain import Clock
from doorcam.doors.alarms import Alarm, DoorAlarms
from doorcam.doors.door import GRACE_S
from doorcam.doors.inputs import Input
from doorcam.errors import DeviceFault, Sentence

_log = logging.getLogger(__name__)

# A press of a button lasts a tenth of a second and more; inputs keep shorter ones for the next look.
_LOOK_EVERY_S = 0.1


class DoorWatch:
    """Tells of a door that was forced or is held open.

    Args:
        contact: On while the door is open.
        exit_button: On while it is pressed; None when there is none.
        expected_until_s: Until when, on the clock, a grant lets somebody open the door.
        on_contact: Told whether the door is open, whenever that changes.
        on_alarm: Told of each alarm.
        on_fault: Told with one line when an input cannot be read any more.
    """

    def __init__(
        self,
        contact: Input,
        exit_button: Input | None,
        clock: Clock,
        *,
        held_open_s: float,
        expected_until_s: Callable[[], float],
        on_contact: Callable[[bool], None],
        on_alarm: Callable[[Alarm], None],
        on_fault: Callable[[str], None],
    ) -> None:
        self._contact = contact
        self._exit_button = exit_button
        self._clock = clock
        self._alarms = DoorAlarms(held_open_s)
        self._expected_until_s = expected_until_s
        self._on_contact = on_contact
        self._on_alarm = on_alarm
        self._on_fault = on_fault
        self._exit_until_s = -math.inf
        self._was_open: bool | None = None
        self._broken: set[str] = set()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="door watch", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop it, and let go of the inputs."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        self._contact.close()
        if self._exit_button is not None:
            self._exit_button.close()

    def look(self) -> None:
        """Read the inputs once."""
        if self._exit_button is not None and self._read(self._exit_button):
            self._exit_until_s = self._clock.monotonic_s() + GRACE_S
        is_open = self._read(self._contact)
        if is_open is not None and is_open is not self._was_open:
            self._was_open = is_open
            self._on_contact(is_open)
        expected_s = max(self._exit_until_s, self._expected_until_s())
        alarm = self._alarms.contact(is_open, self._clock.monotonic_s(), expected_s)
        if alarm is not None:
            self._on_alarm(alarm)

    def _run(self) -> None:
        while not self._closing.wait(_LOOK_EVERY_S):
            try:
                self.look()
            except Exception:
                _log.exception("the door watch has ended")
                self._on_fault(Sentence("The door's contact is not watched any more. The log says more."))
                return

    def _read(self, which: Input) -> bool | None:
        try:
            is_on = which.read()
        except DeviceFault as fault:
            if which.name not in self._broken:
                self._broken.add(which.name)
                self._on_fault(str(fault))
            return None
        self._broken.discard(which.name)
        return is_on
