"""What says that the door is open, or that somebody pressed the exit button."""

import json
import threading
from typing import Protocol

from doorcam.devices.attempt import Bounded
from doorcam.devices.mqtt_link import Broker, MqttLink
from doorcam.domain import Clock
from doorcam.doors.web import WebDevice
from doorcam.errors import DeviceFault, Sentence

_POLL_S = 1.0
_ON = frozenset({"on", "open", "1", "true", "press", "pressed", "single"})
_OFF = frozenset({"off", "closed", "0", "false", "release", "released", "none", ""})


class Input(Protocol):
    """A contact or a button. Making one begins to listen.

    Attributes:
        name: What it is called in a line for the user.
    """

    name: str

    def read(self) -> bool | None:
        """Whether it is on (the door open, the button pressed), or was since the last call; None when not known.

        Raises:
            DeviceFault: if it cannot be read.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def parse_state(payload: bytes) -> bool | None:
    """What a device says: a word, or an object with `state` or `contact` in it; None for anything else.

    `contact` is Zigbee2MQTT's: true while the door is closed.
    """
    text = payload[:4096].decode("utf-8", "replace").strip()
    if text.startswith("{"):
        return _of_object(text)
    return _of_word(text)


def _of_object(text: str) -> bool | None:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(said.get("contact"), bool):
        return not said["contact"]
    return _of_word(str(said["state"])) if isinstance(said.get("state"), bool | str) else None


def _of_word(text: str) -> bool | None:
    word = text.strip('"').lower()
    return True if word in _ON else False if word in _OFF else None


class MqttInput:
    """The newest message of a topic.

    Args:
        momentary: A button, of which each message is a press of its own; else a contact, whose last word holds.
    """

    def __init__(self, broker: Broker, client_id: str, topic: str, *, momentary: bool) -> None:
        self.name: str = Sentence("input {topic} at the {broker}", topic=topic, broker=broker.name)
        self._lock = threading.Lock()
        self._momentary = momentary
        self._is_on: bool | None = None
        self._happened = False
        self._link = MqttLink(broker, client_id, on_connect=lambda link: link.subscribe(topic), on_message=self._heard)
        self._link.open()

    def read(self) -> bool | None:
        """What was said last."""
        if not self._link.connected:
            raise DeviceFault("the {name} has no connection", "check the broker and the network", name=self.name)
        with self._lock:
            happened, self._happened = self._happened, False
            return True if happened else self._is_on

    def close(self) -> None:
        """Leave the broker."""
        self._link.close()

    def _heard(self, payload: bytes) -> None:
        with self._lock:
            is_on = parse_state(payload)
            self._happened = self._happened or is_on is True
            self._is_on = False if self._momentary else is_on


class WebInput:
    """A device that is asked every second."""

    def __init__(self, device: WebDevice, clock: Clock) -> None:
        self.name: str = Sentence("input at {place}", place=device.host)
        self._device = device
        self._clock = clock
        self._bounded = Bounded[bytes](self.name)
        self._asked_s = -_POLL_S
        self._is_on: bool | None = None

    def read(self) -> bool | None:
        """What it said last; asks it anew when that is a second ago."""
        now_s = self._clock.monotonic_s()
        if now_s - self._asked_s >= _POLL_S:
            self._asked_s, self._is_on = now_s, None
            answer = self._bounded.run(lambda attempt: self._device.ask(attempt, self._device.target))
            self._is_on = parse_state(answer)
        return self._is_on

    def close(self) -> None:
        """Nothing is held."""
