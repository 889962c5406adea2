"""What the settings of the door mean: its relay, its contact and its button, built as config.toml says.

Whatever a driver needs is imported only when it is the one in use.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from doorcam.config.door_section import DoorSettings
from doorcam.devices.mqtt_link import Broker
from doorcam.domain import Clock
from doorcam.doors.alarms import Alarm
from doorcam.doors.door import Door
from doorcam.doors.drivers import foreign_relay
from doorcam.doors.inputs import Input, MqttInput, WebInput
from doorcam.doors.mqtt_relay import MqttRelay
from doorcam.doors.relay import Relay
from doorcam.doors.watch import DoorWatch
from doorcam.doors.web import WebDevice


def make_door(settings: DoorSettings, clock: Clock, on_fault: Callable[[str], None]) -> Door:
    """The door, not started yet.

    Args:
        on_fault: Told with one line of what goes wrong later, by itself.

    Raises:
        ConfigFault: if there is no such driver.
        DeviceFault: if a driver of another package cannot be used, or a file of certificates not be read.
    """
    return Door(_relay(settings, clock, on_fault), clock, settings.pulse_s)


def make_watch(
    settings: DoorSettings,
    door: Door,
    clock: Clock,
    on_alarm: Callable[[Alarm], None],
    on_fault: Callable[[str], None],
) -> DoorWatch | None:
    """What watches the door's contact; None when it has none.

    Raises:
        DeviceFault: if an input cannot be had.
    """
    if not settings.contact:
        return None
    contact = _input(settings, clock, settings.contact, button=False)
    button = _input(settings, clock, settings.exit_button, button=True) if settings.exit_button else None
    relay = door.relay
    return DoorWatch(
        contact,
        button,
        clock,
        held_open_s=settings.held_open_s,
        expected_until_s=lambda: door.expected_until_s,
        on_contact=relay.show_contact if isinstance(relay, MqttRelay) else lambda _: None,
        on_alarm=on_alarm,
        on_fault=on_fault,
    )


def _relay(settings: DoorSettings, clock: Clock, on_fault: Callable[[str], None]) -> Relay:
    match settings.driver:
        case "simulated":
            from doorcam.doors.simulated import SimulatedDoor

            return SimulatedDoor(settings.pulse_s, clock)
        case "serial":
            from doorcam.doors.serial_board import SerialBoard

            return SerialBoard(
                settings.serial_port,
                settings.serial_baud,
                on=bytes.fromhex(settings.serial_on),
                off=bytes.fromhex(settings.serial_off),
                pulse_s=settings.pulse_s,
                on_fault=on_fault,
            )
        case "gpio":
            from doorcam.doors.gpio_pins import GpioRelay

            return GpioRelay(settings.gpio_pin, active_low=settings.gpio_active_low, pulse_s=settings.pulse_s)
        case "command":
            from doorcam.doors.command import CommandRelay

            return CommandRelay(settings.command, settings.pulse_s)
        case "http":
            return _web_relay(settings)
        case "mqtt":
            return _mqtt_relay(settings, on_fault)
    return foreign_relay(settings.driver, settings.options, settings.pulse_s)


def _web_relay(settings: DoorSettings) -> Relay:
    from doorcam.doors.web_relays import ShellyRelay, TasmotaRelay, UrlRelay

    channel, pulse_s = settings.http_channel, settings.pulse_s
    user, password = settings.http_user, settings.http_password
    if settings.http_kind == "tasmota":
        device = WebDevice(settings.http_url, ca_file=settings.ca_file)
        return TasmotaRelay(device, channel, pulse_s, user, password)
    digest = settings.http_kind == "shelly"  # the second generation takes nothing else
    device = WebDevice(settings.http_url, user, password, settings.ca_file, digest=digest)
    if settings.http_kind == "url":
        return UrlRelay(device, settings.http_method)
    return ShellyRelay(device, channel, pulse_s, first_generation=settings.http_kind == "shelly_gen1")


def _mqtt_relay(settings: DoorSettings, on_fault: Callable[[str], None]) -> Relay:
    return MqttRelay(
        _broker(settings),
        settings.mqtt_topic,
        settings.mqtt_payload,
        name=settings.mqtt_name,
        discovery=settings.mqtt_discovery,
        has_contact=bool(settings.contact),
        pulse_s=settings.pulse_s,
        on_fault=on_fault,
    )


def _broker(settings: DoorSettings) -> Broker:
    return Broker(
        settings.mqtt_host,
        settings.mqtt_port,
        settings.mqtt_tls,
        settings.mqtt_user,
        settings.mqtt_password,
        settings.ca_file,
    )


def _input(settings: DoorSettings, clock: Clock, where: str, *, button: bool) -> Input:
    kind, _, rest = where.partition(":")
    if kind == "gpio":
        from doorcam.doors.gpio_pins import GpioInput

        return GpioInput(rest, on_when_closed=button)
    if kind == "mqtt":
        client_id = f"{settings.mqtt_name}-{'button' if button else 'contact'}"
        return MqttInput(_broker(settings), client_id, rest, momentary=button)
    # The relay's password is for the relay's host alone.
    ours = urlsplit(where)[:2] == urlsplit(settings.http_url)[:2]
    login = (settings.http_user, settings.http_password) if ours else ("", "")
    digest = settings.http_kind == "shelly"
    return WebInput(WebDevice(where, *login, ca_file=settings.ca_file, digest=digest), clock)
