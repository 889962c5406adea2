"""An MQTT broker."""

from collections.abc import Callable

from doorcam.devices.attempt import Attempt
from doorcam.devices.mqtt_link import Broker, MqttLink
from doorcam.outward.destination import Destination
from doorcam.outward.message import Message


class MqttTopic(Destination):
    """A broker that each message is published to, below one topic; its confirmation (PUBACK) acknowledges.

    Args:
        topic: What all topics begin with: `TOPIC/alarm/duress` is that of messages of the type `alarm.duress`.
        client_id: Unlike that of everybody else at the broker.
        lasting: Whether `TOPIC/availability` says that somebody is there, who may also `show` something.
    """

    def __init__(self, broker: Broker, topic: str, client_id: str, *, lasting: bool) -> None:
        self.name = broker.name
        self._topic = topic
        self._shown: dict[str, str] = {}
        self._on_ready: Callable[[], None] = lambda: None
        will = f"{topic}/availability" if lasting else None
        self._link = MqttLink(broker, client_id, will=will, on_connect=self._connected)

    def open(self, on_ready: Callable[[], None]) -> None:
        """Begin to connect."""
        self._on_ready = on_ready
        self._link.open()

    def deliver(self, attempt: Attempt, message: Message) -> None:
        """Publish it, once there is a connection."""
        self._link.wait(attempt)
        self._link.deliver(attempt, f"{self._topic}/{message.type.replace('.', '/')}", message.body)

    def show(self, what: str, state: str) -> None:
        """Publish a state, retained; after each connection again."""
        self._shown[what] = state
        self._link.show(f"{self._topic}/{what}", state)

    def close(self) -> None:
        """Leave the broker."""
        self._link.close()

    def _connected(self, link: MqttLink) -> None:
        for what, state in list(self._shown.items()):
            link.show(f"{self._topic}/{what}", state)
        self._on_ready()
