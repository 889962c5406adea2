"""Pins, played by gpiozero's mock of them."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from gpiozero import Device
from gpiozero.pins.mock import MockFactory

from doorcam.devices.attempt import Attempt
from doorcam.doors.gpio_pins import GpioInput, GpioRelay
from doorcam.errors import DeviceFault
from tests.unit.doors.parts import WAIT_S


@pytest.fixture
def pins() -> Iterator[MockFactory]:
    before, Device.pin_factory = Device.pin_factory, MockFactory()
    yield Device.pin_factory
    Device.pin_factory.close()
    Device.pin_factory = before


class Edges:
    """Waits until a pin has changed."""

    def __init__(self, pin: Any) -> None:
        self.states: list[int] = []
        self._changed = threading.Condition()
        change = pin._change_state

        def changed(value: int) -> bool:
            done: bool = change(value)
            with self._changed:
                self.states.append(int(value))
                self._changed.notify_all()
            return done

        pin._change_state = changed

    def wait_for(self, *states: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.states[-len(states) :] == list(states), WAIT_S)


@pytest.mark.parametrize("active_low", [False, True])
def test_the_relay_is_on_for_the_pulse(pins: MockFactory, active_low: bool) -> None:
    relay = GpioRelay("GPIO17", active_low=active_low, pulse_s=0.05)
    on, off = (0, 1) if active_low else (1, 0)
    relay.start(Attempt())
    assert pins.pin(17).state == off
    edges = Edges(pins.pin(17))
    relay.pulse(Attempt())
    assert edges.wait_for(on, off)
    relay.close()


def test_closing_ends_the_pulse(pins: MockFactory) -> None:
    relay = GpioRelay("GPIO17", active_low=False, pulse_s=60)
    edges = Edges(pins.pin(17))
    relay.pulse(Attempt())
    assert edges.wait_for(1)
    relay.close()
    assert pins.pin(17).state == 0 or pins.pin(17).function == "input"


def test_a_pin_that_is_none_is_named(pins: MockFactory) -> None:
    with pytest.raises(DeviceFault, match="GPIO pin GPIO99 cannot be used"):
        GpioRelay("GPIO99", active_low=False, pulse_s=1).start(Attempt())


def test_without_pins_the_mend_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPIOZERO_PIN_FACTORY", "lgpio")
    before, Device.pin_factory = Device.pin_factory, None
    try:
        with pytest.raises(DeviceFault, match="no GPIO pins"):
            GpioRelay("GPIO17", active_low=False, pulse_s=1).reach(Attempt())
    finally:
        Device.pin_factory = before


def test_a_contact_is_on_while_the_circuit_is_open_a_button_while_it_is_closed(pins: MockFactory) -> None:
    contact, button = GpioInput("GPIO4", on_when_closed=False), GpioInput("GPIO5", on_when_closed=True)
    assert (contact.read(), button.read()) == (True, False), "nothing is wired: the door counts as open"
    pins.pin(4).drive_low()
    pins.pin(5).drive_low()
    contact.read()
    assert (contact.read(), button.read()) == (False, True)
    contact.close()
    button.close()


def test_a_press_between_two_looks_is_not_missed(pins: MockFactory) -> None:
    button = GpioInput("GPIO5", on_when_closed=True)
    pins.pin(5).drive_low()
    pins.pin(5).drive_high()
    assert (button.read(), button.read()) == (True, False)
    button.close()
