"""A relay behind an MQTT broker, shown in Home Assistant as a lock and a door."""

import json
import socket
from collections.abc import Callable

import doorcam
from doorcam.devices.attempt import Attempt
from doorcam.devices.mqtt_link import Broker, MqttLink
from doorcam.doors.relay import Relay
from doorcam.doors.release import Release
from doorcam.errors import DeviceFault, Sentence


class MqttRelay(Relay):
    """Publishes one command for each opening; the device that listens ends its pulse itself.

    Home Assistant sees a lock, whose button does nothing: only a decision made here opens the door.
    Source of the discovery messages: https://www.home-assistant.io/integrations/mqtt and lock.mqtt.

    Args:
        topic: Where the device listens; empty to show the lock only.
        payload: What it is told.
        name: Of this door at the broker.
        discovery: Where Home Assistant looks for new devices; empty announces nothing.
        has_contact: Whether `show_contact` will be called.
        on_fault: Told when the lock could not be shown as locked again.
    """

    def __init__(
        self,
        broker: Broker,
        topic: str,
        payload: str,
        *,
        name: str,
        discovery: str,
        has_contact: bool,
        pulse_s: float,
        on_fault: Callable[[str], None],
    ) -> None:
        self.name = Sentence("relay behind the {broker}", broker=broker.name)
        self._broker = broker
        self._topic = topic
        self._payload = payload
        self._base = name
        self._discovery = discovery
        self._has_contact = has_contact
        self._pulse_s = pulse_s
        self._contact = "None"  # Home Assistant's word for not known
        self._link = MqttLink(broker, f"{name}-door", will=f"{name}/availability", on_connect=self._announce)
        self._release = Release(self._show_locked, on_fault)

    def start(self, attempt: Attempt) -> None:
        """Connect; when the broker is not there, go on trying in the background."""
        self._link.open()
        self._link.wait(attempt)

    def pulse(self, attempt: Attempt) -> None:
        """Publish the command, and show the lock as unlocked for the pulse."""
        self._link.command(attempt, self._topic, self._payload, proof=(f"{self._base}/lock", "UNLOCKED"))
        self._release.after(self._pulse_s)

    def show_contact(self, is_open: bool) -> None:
        """Show whether the door stands open; from any thread."""
        self._contact = "ON" if is_open else "OFF"
        self._link.show(f"{self._base}/contact", self._contact)

    def reach(self, attempt: Attempt) -> str:
        """Connect to the broker's port."""
        try:
            socket.create_connection((self._broker.host, self._broker.port), max(attempt.left_s, 0.01)).close()
        except OSError as error:
            raise DeviceFault(
                "the {broker} cannot be reached: {error}", "check door.mqtt_host", broker=self._broker.name, error=error
            ) from None
        return f"the {self._broker.name} answers"

    def close(self) -> None:
        """Show the lock as locked, and leave."""
        self._release.close()
        self._link.close()

    def _show_locked(self) -> None:
        self._link.show(f"{self._base}/lock", "LOCKED")

    def _announce(self, link: MqttLink) -> None:
        """After each connection: a broker may have forgotten everything."""
        if self._discovery:
            link.show(f"{self._discovery}/lock/{self._base}/config", json.dumps(self._lock()))
            if self._has_contact:
                link.show(f"{self._discovery}/binary_sensor/{self._base}/config", json.dumps(self._door()))
        link.show(f"{self._base}/lock", "LOCKED")
        if self._has_contact:
            link.show(f"{self._base}/contact", self._contact)

    def _lock(self) -> dict[str, object]:
        lock = {"command_topic": f"{self._base}/ignored", "state_topic": f"{self._base}/lock", "optimistic": False}
        return {**self._entity("lock", "Lock"), **lock}

    def _door(self) -> dict[str, object]:
        return {**self._entity("contact", "Door"), "state_topic": f"{self._base}/contact", "device_class": "door"}

    def _entity(self, which: str, name: str) -> dict[str, object]:
        device = {"identifiers": [self._base], "name": self._base, "sw_version": doorcam.__version__}
        ids = {"name": name, "unique_id": f"{self._base}_{which}", "device": device}
        return {**ids, "availability_topic": f"{self._base}/availability"}
