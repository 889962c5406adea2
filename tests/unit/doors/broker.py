"""A real MQTT broker on this computer, in a process of its own that dies and is started again."""

import asyncio
import contextlib
import socket
import subprocess
import sys
import threading
from typing import Any

from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from doorcam.devices.mqtt_link import Broker
from tests.unit.doors.parts import WAIT_S


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class TestBroker:
    """A broker at one port, whether it runs or not."""

    __test__ = False

    def __init__(self) -> None:
        self.port = free_port()
        self._process: subprocess.Popen[str] | None = None

    @property
    def place(self) -> Broker:
        return Broker("127.0.0.1", self.port, tls=False)

    def start(self) -> None:
        command = [sys.executable, "-m", __name__, str(self.port)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def stop(self) -> None:
        """It dies."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


class Subscriber:
    """Somebody else at the broker, who hears everything."""

    def __init__(self, port: int) -> None:
        self.heard: list[tuple[str, str]] = []
        self._changed = threading.Condition()
        self._client = Client(CallbackAPIVersion.VERSION2, client_id="subscriber")
        self._client.on_connect = self._on_connect
        self._subscribed = threading.Event()
        self._client.on_subscribe = lambda *_: self._subscribed.set()
        self._client.on_message = self._on_message
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        assert self._subscribed.wait(WAIT_S)

    def _on_connect(self, *_: object) -> None:
        self._client.subscribe("#", qos=1)

    def _on_message(self, _client: object, _data: object, message: Any) -> None:
        with self._changed:
            self.heard.append((message.topic, message.payload.decode()))
            self._changed.notify_all()

    def wait_for(self, *messages: tuple[str, str]) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: all(message in self.heard for message in messages), WAIT_S)

    def say(self, topic: str, payload: str) -> None:
        """Publish; the broker now and then lets go of a client, which then comes back by itself."""
        for _ in range(20):
            message = self._client.publish(topic, payload, qos=1, retain=True)
            with contextlib.suppress(RuntimeError):
                message.wait_for_publish(WAIT_S)
            if message.is_published():
                return
            threading.Event().wait(0.5)
        raise AssertionError(f"{topic} could not be said")

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()


async def _serve(port: int) -> None:
    from amqtt.broker import Broker as Amqtt

    config: dict[str, Any] = {
        "listeners": {"default": {"type": "tcp", "bind": f"127.0.0.1:{port}"}},
        "plugins": {"amqtt.plugins.authentication.AnonymousAuthPlugin": {"allow_anonymous": True}},
    }
    await Amqtt(config).start()
    print("ready", flush=True)  # noqa: T201  whoever started this waits for it
    await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(int(sys.argv[1])))
