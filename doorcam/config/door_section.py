"""The settings of the door, and which of them belong together."""

import re
from pathlib import PurePath
from typing import Literal, Self

from pydantic import Field, model_validator

from doorcam.config.section import Number, Section, is_web_address
from doorcam.errors import Sentence

_BYTES = re.compile(r"[0-9A-Fa-f]{2}(\s*[0-9A-Fa-f]{2}){0,63}")
_NEEDED = {"serial": "serial_port", "gpio": "gpio_pin", "http": "http_url", "mqtt": "mqtt_host", "command": "command"}
_INPUTS = ("gpio:", "mqtt:", "http://", "https://")


class DoorSettings(Section):
    """What opens the door, and what is known of it; see docs/doors.md."""

    driver: str = Field(
        default="simulated",
        min_length=1,
        description="What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another "
        "package brings.",
    )
    pulse_s: Number = Field(default=3.0, ge=0.2, le=60.0, description="Seconds the door stays open.")
    serial_port: str = Field(default="", description="The port of a relay board: /dev/serial/by-id/... or COM3.")
    serial_baud: int = Field(default=9600, ge=300, le=921_600, description="Its speed.")
    serial_on: str = Field(
        default="A0 01 01 A2", description="The bytes that switch the relay on, two hexadecimal digits each."
    )
    serial_off: str = Field(
        default="A0 01 00 A1",
        description="The bytes that switch it off again; empty for a board that ends its pulse by itself.",
    )
    gpio_pin: str = Field(default="", description="The relay's pin, as gpiozero names it: GPIO17 or BOARD11.")
    gpio_active_low: bool = Field(default=False, description="The relay is on when its pin is low.")
    http_kind: Literal["url", "shelly", "shelly_gen1", "tasmota"] = Field(
        default="url", description="What the relay at http_url is; url asks for that very address."
    )
    http_url: str = Field(
        default="", description="The relay's address: http://192.168.1.40, or the whole address with http_kind = url."
    )
    http_method: Literal["GET", "POST"] = Field(default="POST", description="How http_kind = url asks.")
    http_channel: int = Field(default=1, ge=1, le=32, description="Which relay of the device, from 1.")
    http_user: str = Field(default="", description="User of the device; empty for none.")
    http_password: str = Field(
        default="", repr=False, description="Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD."
    )
    mqtt_host: str = Field(default="", description="The MQTT broker.")
    mqtt_port: int = Field(default=8883, ge=1, le=65_535, description="Its port; without TLS mostly 1883.")
    mqtt_tls: bool = Field(default=True, description="Whether the broker speaks TLS; its certificate is verified.")
    mqtt_user: str = Field(default="", description="User at the broker; empty for none.")
    mqtt_password: str = Field(
        default="", repr=False, description="Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD."
    )
    mqtt_topic: str = Field(
        default="", description="Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only."
    )
    mqtt_payload: str = Field(default="ON", description="What it is told; the relay itself has to end its pulse.")
    mqtt_name: str = Field(
        default="doorcam", min_length=1, description="Of this door at the broker: begins its topics and its ids."
    )
    mqtt_discovery: str = Field(
        default="homeassistant", description="Where Home Assistant looks for new devices; empty announces nothing."
    )
    ca_file: str = Field(
        default="", description="Certificate authority of a private device or broker, PEM; empty for the system's."
    )
    command: list[str] = Field(
        default=[], description="The program that opens the door, with its arguments; no shell is involved."
    )
    options: dict[str, str] = Field(default={}, description="For a driver that another package brings.")
    contact: str = Field(
        default="",
        description="The door's contact: gpio:PIN, mqtt:TOPIC, an http:// or https:// address; empty for none.",
    )
    exit_button: str = Field(
        default="",
        description="Where doorcam hears that the exit button was pressed, written like contact. "
        "The button itself must open the door without doorcam.",
    )
    held_open_s: Number = Field(
        default=30.0, ge=1.0, le=3600.0, description="Seconds the door may stand open until that is an alarm."
    )

    @model_validator(mode="after")
    def _belongs_together(self) -> Self:
        for problem in (self._missing(), self._malformed(), self._wrong_input()):
            if problem:
                raise ValueError(problem)
        return self

    def _missing(self) -> str | None:
        key = _NEEDED.get(self.driver)
        if key is not None and not getattr(self, key):
            return Sentence('door.driver = "{driver}" needs door.{key}', driver=self.driver, key=key)
        wants_broker = "mqtt:" in (self.contact[:5], self.exit_button[:5])
        if wants_broker and not self.mqtt_host:
            key = "contact" if self.contact.startswith("mqtt:") else "exit_button"
            return Sentence('door.{key} = "{text}" needs door.mqtt_host', key=key, text=getattr(self, key))
        return None

    def _malformed(self) -> str | None:
        for key in ("serial_on", "serial_off"):
            text = getattr(self, key)
            if (text or key == "serial_on") and not _BYTES.fullmatch(text.strip()):
                said = Sentence('door.{key} = "{text}" must be up to 64 bytes in hexadecimal: "A0 01 01 A2"')
                return Sentence(said, key=key, text=text)
        if self.http_url and not is_web_address(self.http_url):
            said = Sentence('door.http_url = "{url}" must be an address without a user: http://192.168.1.40/open')
            return Sentence(said, url=self.http_url)
        if self.command and not PurePath(self.command[0]).is_absolute():
            said = Sentence('door.command = ["{program}", ...] must begin with the whole path of a program')
            return Sentence(said, program=self.command[0])
        for key in ("mqtt_topic", "mqtt_name"):
            if re.search(r"[+#\x00]", getattr(self, key)):
                return Sentence('door.{key} = "{text}" must not hold + or #', key=key, text=getattr(self, key))
        return None

    def _wrong_input(self) -> str | None:
        for key in ("contact", "exit_button"):
            text = getattr(self, key)
            kind = next((kind for kind in _INPUTS if text.startswith(kind)), None)
            if text and (kind is None or text == kind or (kind.startswith("http") and not is_web_address(text))):
                said = Sentence('door.{key} = "{text}" must be gpio:PIN, mqtt:TOPIC, or an http:// or https:// address')
                return Sentence(said, key=key, text=text)
        return None
