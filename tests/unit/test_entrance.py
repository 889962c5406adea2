"""What the settings of the door build."""

import pytest
from gpiozero import Device
from gpiozero.pins.mock import MockFactory

from doorcam.config.door_section import DoorSettings
from doorcam.doors.alarms import Alarm
from doorcam.doors.command import CommandRelay
from doorcam.doors.gpio_pins import GpioRelay
from doorcam.doors.mqtt_relay import MqttRelay
from doorcam.doors.relay import Relay
from doorcam.doors.serial_board import SerialBoard
from doorcam.doors.simulated import SimulatedDoor
from doorcam.doors.web_relays import ShellyRelay, TasmotaRelay, UrlRelay
from doorcam.entrance import make_door, make_watch
from doorcam.errors import ConfigFault
from tests.clock import StillClock
from tests.unit.doors.parts import Told
from tests.unit.doors.web_server import serving


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (DoorSettings(), SimulatedDoor),
        (DoorSettings(driver="serial", serial_port="/dev/ttyUSB0"), SerialBoard),
        (DoorSettings(driver="gpio", gpio_pin="GPIO17"), GpioRelay),
        (DoorSettings(driver="command", command=["/bin/open"]), CommandRelay),
        (DoorSettings(driver="mqtt", mqtt_host="192.0.2.1"), MqttRelay),
        (DoorSettings(driver="http", http_url="http://192.0.2.1"), UrlRelay),
        (DoorSettings(driver="http", http_url="http://192.0.2.1", http_kind="shelly"), ShellyRelay),
        (DoorSettings(driver="http", http_url="http://192.0.2.1", http_kind="shelly_gen1"), ShellyRelay),
        (DoorSettings(driver="http", http_url="http://192.0.2.1", http_kind="tasmota"), TasmotaRelay),
    ],
)
def test_every_driver_is_built_without_its_hardware(settings: DoorSettings, kind: type[Relay]) -> None:
    assert type(make_door(settings, StillClock(), Told()).relay) is kind


def test_an_unknown_driver_is_refused() -> None:
    with pytest.raises(ConfigFault, match="did you mean serial"):
        make_door(DoorSettings(driver="serail"), StillClock(), Told())


def test_without_a_contact_nothing_is_watched() -> None:
    settings = DoorSettings(exit_button="gpio:GPIO5")
    door = make_door(settings, StillClock(), Told())
    assert make_watch(settings, door, StillClock(), lambda _: None, Told()) is None


@pytest.mark.parametrize("ours", [True, False])
def test_the_relays_password_goes_to_its_host_alone(ours: bool) -> None:
    with serving(lambda request: request.reply("on")) as server:
        url = server.address if ours else "http://192.0.2.1"
        settings = DoorSettings(
            driver="http",
            http_url=url,
            http_user="me",
            http_password="secret",  # noqa: S106
            contact=f"{server.address}/contact",
        )
        door = make_door(settings, StillClock(), Told())
        watch = make_watch(settings, door, StillClock(), lambda _: None, Told())
        assert watch is not None
        watch.look()
        assert bool(server.logins[0]) is ours


def test_a_grant_makes_the_opening_of_the_door_expected() -> None:
    before, Device.pin_factory = Device.pin_factory, MockFactory()
    alarms: list[Alarm] = []
    clock = StillClock()
    settings = DoorSettings(contact="gpio:GPIO4", exit_button="gpio:GPIO5")
    door = make_door(settings, clock, Told())
    watch = make_watch(settings, door, clock, alarms.append, Told())
    assert watch is not None
    try:
        pin = Device.pin_factory.pin(4)
        for granted in (True, False):
            pin.drive_low()
            watch.look()
            watch.look()
            if granted:
                door.open()
            pin.drive_high()
            watch.look()
            clock.advance(20)
        assert alarms == [Alarm.FORCED], "the second one alone"
    finally:
        watch.close()
        Device.pin_factory.close()
        Device.pin_factory = before
