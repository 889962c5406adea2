"""A link to brokers that refuse, or confirm nothing."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.devices.mqtt_link import Broker, MqttLink
from doorcam.errors import DeviceFault, DeviceUnsure

WAIT_S = 20.0
WELCOME = b"\x20\x02\x00\x00"  # CONNACK
NOT_AUTHORISED = b"\x20\x02\x00\x05"


class Listener:
    """Answers each connection with the same bytes, and then says nothing more."""

    def __init__(self, server: socket.socket, answer: bytes) -> None:
        self.links: list[socket.socket] = []
        self.place = Broker("127.0.0.1", server.getsockname()[1], tls=False, user="me", password="geheim")  # noqa: S106
        self._server = server
        self._answer = answer

    def accept(self) -> None:
        while True:
            try:
                link = self._server.accept()[0]
            except OSError:
                return
            link.recv(1000)
            link.sendall(self._answer)
            self.links.append(link)


@contextmanager
def answering(answer: bytes) -> Iterator[Listener]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        listener = Listener(server, answer)
        thread = threading.Thread(target=listener.accept)
        thread.start()
        try:
            yield listener
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join(WAIT_S)
            for link in listener.links:
                link.close()


def test_a_broker_that_refuses_is_a_fault_that_says_why() -> None:
    with answering(NOT_AUTHORISED) as broker, closing(MqttLink(broker.place, "me", on_connect=lambda _: None)) as link:
        link.open()
        with pytest.raises(
            DeviceFault, match=r"refuses the connection: Not authorized: check door\.mqtt_user"
        ) as caught:
            link.wait(Attempt(1.0))
    assert "geheim" not in str(caught.value)


def test_a_link_closed_while_news_are_not_confirmed_stays_closed() -> None:
    with answering(WELCOME) as broker, closing(MqttLink(broker.place, "me", on_connect=lambda _: None)) as link:
        link.open()
        link.wait(Attempt(WAIT_S))
        closing_it = threading.Timer(0.05, link.close)
        closing_it.start()
        with pytest.raises(DeviceUnsure, match="did not confirm"):
            link.deliver(Attempt(0.5), "news", b"{}")
        closing_it.join(WAIT_S)
        with pytest.raises(DeviceFault, match="no connection"):
            link.wait(Attempt(0.5))
        assert len(broker.links) == 1, "nobody connects again"


class CutShort(Attempt):
    """Loses the connection between the look whether there is one and what is sent by it."""

    def __init__(self, broker: Listener, link: MqttLink) -> None:
        super().__init__(WAIT_S)
        self._broker = broker
        self._link = link

    def require_time(self) -> None:
        super().require_time()
        self._broker.links[0].shutdown(socket.SHUT_RDWR)
        while self._link.connected:
            threading.Event().wait(0.01)


def test_a_connection_lost_while_news_are_handed_over_leaves_it_open_whether_they_came() -> None:
    with answering(WELCOME) as broker, closing(MqttLink(broker.place, "me", on_connect=lambda _: None)) as link:
        link.open()
        link.wait(Attempt(WAIT_S))
        with pytest.raises(DeviceUnsure, match="did not confirm"):
            link.deliver(CutShort(broker, link), "news", b"{}")
