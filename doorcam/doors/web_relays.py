"""Relays that are asked over HTTP: Shelly, Tasmota, and any address."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from doorcam.devices.attempt import Attempt
from doorcam.doors.relay import Relay
from doorcam.doors.web import WebDevice
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence


class UrlRelay(Relay):
    """Whatever opens when its address is asked for, and shuts by itself."""

    def __init__(self, device: WebDevice, method: str) -> None:
        self.name = Sentence("relay at {place}", place=device.host)
        self._device = device
        self._method = method

    def pulse(self, attempt: Attempt) -> None:
        """Ask for the address; an answer of 2xx means that it opened."""
        self._device.ask(attempt, self._device.target, self._method)

    def reach(self, attempt: Attempt) -> str:
        """Connect to it."""
        return self._device.reach(attempt)


class ShellyRelay(Relay):
    """A Shelly, which times the pulse itself. Gen2 and later by RPC, or the first generation.

    Not tried on a device. Described at https://shelly-api-docs.shelly.cloud: Switch.Set (`toggle_after`) and, for
    the first generation, /relay (`timer`).

    Args:
        channel: Which relay, from 1.
    """

    def __init__(self, device: WebDevice, channel: int, pulse_s: float, *, first_generation: bool) -> None:
        self.name = f"Shelly at {device.host}"
        self._device = device
        number = channel - 1
        if first_generation:
            self._target = f"/relay/{number}?" + urlencode({"turn": "on", "timer": f"{pulse_s:g}"})
            self._confirmed = "has_timer"
        else:
            self._target = "/rpc/Switch.Set?" + urlencode({"id": number, "on": "true", "toggle_after": f"{pulse_s:g}"})
            self._confirmed = "was_on"

    def pulse(self, attempt: Attempt) -> None:
        """Switch on for the pulse."""
        answer = _json(self._device.ask(attempt, self._target))
        if self._confirmed not in answer:
            raise DeviceUnsure("{name} gave an answer that is no Shelly's", "check door.http_kind", name=self.name)

    def reach(self, attempt: Attempt) -> str:
        """Connect to it."""
        return self._device.reach(attempt)


class TasmotaRelay(Relay):
    """A device with Tasmota. It times the pulse itself, and is only switched on once it has said that it will.

    Not tried on a device. Its maker describes it at https://tasmota.github.io/docs/Commands, PulseTime and Power.

    Args:
        channel: Which relay, from 1.
        user: Of its web page; Tasmota takes them in the query. Empty for none.
    """

    def __init__(self, device: WebDevice, channel: int, pulse_s: float, user: str = "", password: str = "") -> None:
        self.name = f"Tasmota at {device.host}"
        self._device = device
        self._channel = channel
        self._pulse = pulse_time(pulse_s)
        self._login = {"user": user, "password": password} if user else {}

    def pulse(self, attempt: Attempt) -> None:
        """Set the pulse, then switch on."""
        key = f"PulseTime{self._channel}"
        timed = self._command(attempt, f"{key} {self._pulse}").get(key)
        if not isinstance(timed, Mapping) or timed.get("Set") != self._pulse:
            raise DeviceFault(
                "{name} does not take {key}", "check its password, and update Tasmota", name=self.name, key=key
            )
        switched = self._command(attempt, f"Power{self._channel} On")
        if "ON" not in (switched.get("POWER"), switched.get(f"POWER{self._channel}")):
            raise DeviceUnsure("{name} did not say that it is on", "check door.http_channel", name=self.name)

    def reach(self, attempt: Attempt) -> str:
        """Connect to it."""
        return self._device.reach(attempt)

    def _command(self, attempt: Attempt, command: str) -> Mapping[str, Any]:
        return _json(self._device.ask(attempt, "/cm?" + urlencode({**self._login, "cmnd": command})))


def pulse_time(pulse_s: float) -> int:
    """Tasmota's PulseTime: tenths of a second up to 11.1 s, from 12 s on seconds plus 100."""
    return round(pulse_s * 10) if pulse_s <= 11.1 else max(112, round(pulse_s) + 100)


def _json(body: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    return answer if isinstance(answer, dict) else {}
