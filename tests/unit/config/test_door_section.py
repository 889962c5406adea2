"""What of the door's settings belongs together."""

import pytest

from doorcam.config.loading import load_settings
from doorcam.errors import ConfigFault


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        (["driver=serial"], 'door.driver = "serial" needs door.serial_port'),
        (["driver=http"], 'door.driver = "http" needs door.http_url'),
        (["driver=mqtt"], 'door.driver = "mqtt" needs door.mqtt_host'),
        (["driver=command"], 'door.driver = "command" needs door.command'),
        (["contact=mqtt:door"], 'door.contact = "mqtt:door" needs door.mqtt_host'),
        (["exit_button=mqtt:door"], 'door.exit_button = "mqtt:door" needs door.mqtt_host'),
        (["serial_on=A0 1"], 'door.serial_on = "A0 1" must be up to 64 bytes'),
        (["serial_on="], 'door.serial_on = "" must be'),
        (["serial_off=xyz"], 'door.serial_off = "xyz" must be'),
        (["http_url=ftp://x/"], 'door.http_url = "ftp://x/" must be an address'),
        (["http_url=http://me:secret@x/"], "must be an address without a user"),
        (["http_url=http://x:99999/"], "must be an address"),
        (['command=["open"]'], 'door.command = ["open", ...] must begin with the whole path'),
        (["mqtt_topic=a/#"], 'door.mqtt_topic = "a/#" must not hold + or #'),
        (["contact=17"], 'door.contact = "17" must be gpio:PIN'),
        (["contact=gpio:"], 'door.contact = "gpio:" must be gpio:PIN'),
        (["exit_button=http://"], 'door.exit_button = "http://" must be gpio:PIN'),
    ],
)
def test_what_does_not_fit_is_named_by_its_key(overrides: list[str], said: str) -> None:
    with pytest.raises(ConfigFault) as caught:
        load_settings(None, {}, [f"door.{override}" for override in overrides])
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_fits_is_taken() -> None:
    overrides = [
        "door.driver=serial",
        "door.serial_port=/dev/ttyUSB0",
        "door.serial_off=",
        'door.command=["/bin/open", "--now"]',
        'door.options={ a = "b" }',
        "door.contact=gpio:GPIO17",
        "door.exit_button=https://192.168.1.40/rpc/Input.GetStatus?id=0",
    ]
    door = load_settings(None, {}, overrides).door
    assert (door.serial_off, door.command, door.options) == ("", ["/bin/open", "--now"], {"a": "b"})
