"""Relays and contacts on the pins of a Raspberry Pi or a board like it."""

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from doorcam.devices.attempt import Attempt
from doorcam.doors.relay import Relay
from doorcam.errors import DeviceFault, Sentence

if TYPE_CHECKING:
    from gpiozero import DigitalOutputDevice


class GpioRelay(Relay):
    """A relay on a pin. The pulse is timed by this program; the system lets go of the pin when it ends.

    Args:
        pin: As gpiozero names it: `GPIO17`.
    """

    def __init__(self, pin: str, *, active_low: bool, pulse_s: float) -> None:
        self.name = Sentence("relay at {place}", place=pin)
        self._pin = pin
        self._active_low = active_low
        self._pulse_s = pulse_s
        self._device: DigitalOutputDevice | None = None

    def start(self, attempt: Attempt) -> None:
        """Take the pin, off."""
        self._ready()

    def pulse(self, attempt: Attempt) -> None:
        """Switch on for the pulse."""
        device = self._ready()
        attempt.require_time()
        device.blink(on_time=self._pulse_s, off_time=0, n=1)

    def reach(self, attempt: Attempt) -> str:
        """Say whether there are such pins, without taking one that may be in use."""
        from gpiozero import Device

        with _pin_faults(self._pin):
            Device.ensure_pin_factory()
        return f"{self.name}: there are pins here"

    def close(self) -> None:
        """Switch off and let go."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _ready(self) -> "DigitalOutputDevice":
        if self._device is None:
            self._device = claim("DigitalOutputDevice", self._pin, active_high=not self._active_low)
        return self._device


class GpioInput:
    """A contact or button between a pin and ground; the pin is pulled up.

    Args:
        on_when_closed: True for a button; False for a door's contact, which is closed while the door is: a
            cable that is cut counts as an open door.
    """

    def __init__(self, pin: str, *, on_when_closed: bool) -> None:
        self.name: str = Sentence("input at {place}", place=pin)
        self._on_when_closed = on_when_closed
        self._happened = threading.Event()
        self._device = claim("DigitalInputDevice", pin, pull_up=True)
        if on_when_closed:
            self._device.when_activated = self._happened.set
        else:
            self._device.when_deactivated = self._happened.set

    def read(self) -> bool | None:
        """Whether it is on, or was for a moment since the last call."""
        happened = self._happened.is_set()
        self._happened.clear()
        return happened or self._device.is_active == self._on_when_closed

    def close(self) -> None:
        """Let go of the pin."""
        self._device.close()


def claim(kind: str, pin: str, **options: Any) -> Any:
    """One of gpiozero's devices on a pin.

    Raises:
        DeviceFault: if there are no pins here, none of that name, or another program has it.
    """
    import gpiozero

    with _pin_faults(pin):
        return getattr(gpiozero, kind)(pin, **options)


@contextmanager
def _pin_faults(pin: str) -> Iterator[None]:
    import gpiozero

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", gpiozero.PinFactoryFallback)  # that a library is missing is said below
            yield
    except (gpiozero.BadPinFactory, ImportError):
        raise DeviceFault(
            "there are no GPIO pins to be used here", "on a Raspberry Pi: pip install doorcam[gpio]"
        ) from None
    except (gpiozero.GPIOZeroError, OSError, ValueError) as error:
        raise DeviceFault(
            "the GPIO pin {pin} cannot be used: {error}", "choose another, GPIO17 for one", pin=pin, error=error
        ) from None
