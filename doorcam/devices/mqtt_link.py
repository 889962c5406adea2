"""A connection to an MQTT broker that comes back by itself, and never delivers what is too late."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from doorcam.devices.attempt import Attempt
from doorcam.devices.sockets import cut
from doorcam.devices.tls import tls_context
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessageInfo

# A broker that is gone is noticed after one and a half of it.
_KEEPALIVE_S = 10
_LONGEST_PAUSE_S = 10
# Of the time left; the rest is for throwing the connection away.
_WAIT_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Broker:
    """Where a broker is, and as whom to speak to it.

    Attributes:
        tls: Its certificate is verified.
        user: Empty for none.
        ca_file: PEM of the authority that signed its certificate; empty for the system's.
        section: Of the settings, where all this stands.
    """

    host: str
    port: int
    tls: bool = True
    user: str = ""
    password: str = ""
    ca_file: str = ""
    section: str = "door"

    @property
    def name(self) -> str:
        """What it is called in a line for the user."""
        return Sentence("MQTT broker at {host}:{port}", host=self.host, port=self.port)


class MqttLink:
    """One connection.

    What was not delivered in time is never delivered: after a publication that is not confirmed, the
    connection is thrown away with all it holds, and a new one is made.

    Args:
        client_id: Unlike that of everybody else at the broker.
        will: Topic on which the broker says "offline" when this is gone, and this "online"; None for none.
        on_connect: Called after each connection, to publish and subscribe; from another thread.
        on_message: Called with the payload of each message of a topic subscribed to; from another thread.
    """

    def __init__(
        self,
        broker: Broker,
        client_id: str,
        *,
        will: str | None = None,
        on_connect: Callable[["MqttLink"], None],
        on_message: Callable[[bytes], None] = lambda _: None,
    ) -> None:
        self.broker = broker
        self._client_id = client_id
        self._will = will
        self._on_connect = on_connect
        self._on_message = on_message
        self._client: Client | None = None
        self._up = threading.Event()
        self._turning = threading.Lock()  # held while the network thread of a client begins, or the link ends
        self._refusal = ""

    def open(self) -> None:
        """Begin to connect, and to connect again whenever the connection is lost; returns at once.

        Raises:
            DeviceFault: if the certificates cannot be read.
        """
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion

        client = Client(CallbackAPIVersion.VERSION2, client_id=self._client_id)
        if self.broker.tls:
            client.tls_set_context(tls_context(self.broker.ca_file, self.broker.section))
        if self.broker.user:
            client.username_pw_set(self.broker.user, self.broker.password)
        if self._will is not None:
            client.will_set(self._will, "offline", qos=1, retain=True)
        client.reconnect_delay_set(1, _LONGEST_PAUSE_S)
        client.on_connect = self._connected
        client.on_disconnect = lambda *_: self._up.clear()
        client.on_message = lambda _client, _data, message: self._on_message(bytes(message.payload))
        self._up.clear()
        self._client = client
        client.connect_async(self.broker.host, self.broker.port, _KEEPALIVE_S)
        with self._turning:
            if self._client is client:  # not closed meanwhile
                client.loop_start()

    def close(self) -> None:
        """End the connection in order."""
        with self._turning:
            client, self._client = self._client, None
        if client is not None:
            if self._will is not None and client.is_connected():
                client.publish(self._will, "offline", qos=0, retain=True)
            client.disconnect()
            client.loop_stop()

    @property
    def connected(self) -> bool:
        """Whether the broker has accepted this, and is not known to be gone."""
        return self._client is not None and self._client.is_connected()

    def wait(self, attempt: Attempt) -> None:
        """Wait for the connection.

        Raises:
            DeviceFault: if there is none in time.
        """
        if not self._up.wait(_WAIT_SHARE * attempt.left_s):
            raise self._no_connection()

    def subscribe(self, topic: str) -> None:
        """Have `on_message` told of a topic, until the connection is lost."""
        if self._client is not None:
            self._client.subscribe(topic, qos=1)

    def show(self, topic: str, payload: str) -> None:
        """Publish a state, for whoever asks later too; lost when there is no connection."""
        if self._client is not None and self._client.is_connected():
            self._client.publish(topic, payload, qos=1, retain=True)

    def command(self, attempt: Attempt, topic: str, payload: str, *, proof: tuple[str, str]) -> None:
        """Publish a command that is worth nothing later, and see that it reached the broker.

        It goes out once (QoS 0), so that no broker keeps it for a device that is away. A state published
        right behind it (QoS 1) is confirmed by the broker, which by then has had the command as well.

        Args:
            topic: Of the command; empty publishes the state alone.
            proof: Topic and payload of the state.

        Raises:
            DeviceFault: if there is no connection.
            DeviceUnsure: if the broker did not confirm in time.
        """
        client = self._ready(attempt)
        if topic:
            client.publish(topic, payload, qos=0)
        self._confirm(attempt, client.publish(proof[0], proof[1], qos=1, retain=True))

    def deliver(self, attempt: Attempt, topic: str, payload: bytes) -> None:
        """Publish news that may come more than once (QoS 1), and see that it reached the broker.

        Raises:
            DeviceFault: if there is no connection.
            DeviceUnsure: if the broker did not confirm in time.
        """
        client = self._ready(attempt)
        self._confirm(attempt, client.publish(topic, payload, qos=1))

    def _ready(self, attempt: Attempt) -> "Client":
        client = self._client
        if client is None or not client.is_connected():
            raise self._no_connection()
        attempt.cut_with(self._cut)
        attempt.require_time()
        return client

    def _confirm(self, attempt: Attempt, message: "MQTTMessageInfo") -> None:
        published = False
        with suppress(RuntimeError, ValueError):  # it never will be: the connection broke
            message.wait_for_publish(_WAIT_SHARE * attempt.left_s)
            published = message.is_published()
        if not published:
            self._renew()
            raise DeviceUnsure(
                "the {broker} did not confirm", "check the broker and the network", broker=self.broker.name
            )

    def _no_connection(self) -> DeviceFault:
        if self._refusal:
            return DeviceFault(
                "the {broker} refuses the connection: {reason}",
                "check {section}.mqtt_user and {section}.mqtt_password",
                broker=self.broker.name,
                reason=self._refusal,
                section=self.broker.section,
            )
        return DeviceFault(
            "there is no connection to the {broker}", "check the broker and the network", broker=self.broker.name
        )

    def _cut(self) -> None:
        link = self._client.socket() if self._client is not None else None
        if link is not None:
            cut(link)

    def _renew(self) -> None:
        client = self._client
        if client is None:
            return  # it was closed meanwhile
        self._cut()
        client.loop_stop()
        self.open()

    def _connected(self, client: "Client", _data: Any, _flags: Any, reason: Any, _properties: Any) -> None:
        if client is not self._client:
            return
        self._refusal = str(reason) if reason.is_failure else ""
        if reason.is_failure:
            return
        if self._will is not None:
            client.publish(self._will, "online", qos=1, retain=True)
        self._on_connect(self)
        self._up.set()
