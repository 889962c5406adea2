"""A relay behind a real broker that comes and goes."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, suppress

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.devices.mqtt_link import Broker
from doorcam.doors.door import Door, Outcome
from doorcam.doors.inputs import MqttInput
from doorcam.doors.mqtt_relay import MqttRelay
from doorcam.errors import DeviceFault
from tests.clock import StillClock
from tests.unit.doors.broker import Subscriber, TestBroker
from tests.unit.doors.parts import WAIT_S, Told


@pytest.fixture
def broker() -> Iterator[TestBroker]:
    broker = TestBroker()
    broker.start()
    yield broker
    broker.stop()


def relay_at(place: Broker, pulse_s: float = 60) -> MqttRelay:
    return MqttRelay(
        place, "door/set", "ON", name="front", discovery="ha", has_contact=True, pulse_s=pulse_s, on_fault=Told()
    )


def connected(relay: MqttRelay) -> None:
    """Wait for the connection, however long that takes."""
    assert relay._link._up.wait(WAIT_S)


def test_a_command_goes_out_once_and_home_assistant_sees_a_lock_and_a_door(broker: TestBroker) -> None:
    with closing(Subscriber(broker.port)) as others, closing(relay_at(broker.place, 0.05)) as relay:
        told = Told()
        door = Door(relay, StillClock(), 3.0)
        door.start(told)
        assert told.lines == []
        relay.show_contact(True)
        assert door.open().outcome is Outcome.OPEN
        assert others.wait_for(("door/set", "ON"), ("front/lock", "UNLOCKED"), ("front/contact", "ON"))
        assert others.wait_for(("front/availability", "online"), ("front/lock", "LOCKED"))
        assert others.heard.count(("door/set", "ON")) == 1
        announced = {topic: json.loads(payload) for topic, payload in others.heard if topic.startswith("ha/")}
        lock, contact = announced["ha/lock/front/config"], announced["ha/binary_sensor/front/config"]
        assert (lock["state_topic"], lock["unique_id"]) == ("front/lock", "front_lock")
        assert (contact["state_topic"], contact["device_class"]) == ("front/contact", "door")
        assert lock["availability_topic"] == contact["availability_topic"] == "front/availability"


def test_a_broker_that_is_away_fails_and_the_command_never_comes_late(broker: TestBroker) -> None:
    broker.stop()
    with closing(relay_at(broker.place)) as relay:
        told = Told()
        door = Door(relay, StillClock(), 3.0, timeout_s=0.2)
        door.start(told)
        assert "there is no connection" in told.lines[0]
        opening = door.open()
        assert (opening.outcome, "there is no connection" in opening.said) == (Outcome.FAILED, True)
        broker.start()
        with closing(Subscriber(broker.port)) as others:
            connected(relay)
            assert others.wait_for(("front/lock", "LOCKED"))
            assert ("door/set", "ON") not in others.heard
            assert Door(relay, StillClock(), 3.0).open().outcome is Outcome.OPEN
            assert others.wait_for(("door/set", "ON"))


def test_a_broker_that_went_away_and_came_back_is_connected_to_again(broker: TestBroker) -> None:
    with closing(relay_at(broker.place)) as relay:
        Door(relay, StillClock(), 3.0).start(Told())
        connected(relay)
        broker.stop()
        with pytest.raises(DeviceFault):
            relay.pulse(Attempt(0.2))
        broker.start()
        connected(relay)
        assert Door(relay, StillClock(), 3.0).open().outcome is Outcome.OPEN


def test_a_broker_that_confirms_nothing_is_unknown_and_the_connection_is_thrown_away() -> None:
    connections: list[socket.socket] = []
    again = threading.Event()

    def accept(server: socket.socket) -> None:
        while True:
            try:
                link = server.accept()[0]
            except OSError:
                return
            link.recv(1000)
            link.sendall(b"\x20\x02\x00\x00")  # CONNACK, and then nothing more
            connections.append(link)
            if len(connections) == 2:
                again.set()

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=accept, args=(server,))
        thread.start()
        place = Broker("127.0.0.1", server.getsockname()[1], tls=False)
        with closing(relay_at(place)) as relay:
            door = Door(relay, StillClock(), 3.0, timeout_s=0.5)
            door.start(Told())
            opening = door.open()
            assert (opening.outcome, "not known" in opening.said) == (Outcome.UNKNOWN, True)
            assert again.wait(WAIT_S)
        server.shutdown(socket.SHUT_RDWR)
        thread.join(WAIT_S)
    for link in connections:
        link.close()


def test_looking_at_it(broker: TestBroker) -> None:
    relay = relay_at(broker.place)
    assert "answers" in relay.reach(Attempt())
    broker.stop()
    with pytest.raises(DeviceFault, match="cannot be reached"):
        relay.reach(Attempt())


def test_a_contact_is_what_was_said_last_a_button_each_message(broker: TestBroker) -> None:
    with closing(Subscriber(broker.port)) as others:
        others.say("contact", "on")
        contact = MqttInput(broker.place, "contact", "contact", momentary=False)
        button = MqttInput(broker.place, "button", "button", momentary=True)
        with closing(contact), closing(button):
            assert contact._link._up.wait(WAIT_S)
            assert button._link._up.wait(WAIT_S)
            others.say("button", "single")
            assert _read_until(contact, True)
            assert _read_until(button, True)
            assert _read_until(contact, True)
            assert _read_until(button, False), "a press is over once it was read"
            others.say("contact", '{"contact": true}')
            assert _read_until(contact, False)


def test_a_contact_without_a_broker_is_a_fault(broker: TestBroker) -> None:
    broker.stop()
    contact = MqttInput(broker.place, "contact", "contact", momentary=False)
    with closing(contact), pytest.raises(DeviceFault, match="has no connection"):
        contact.read()


def _read_until(which: MqttInput, value: bool) -> bool:
    """Whether it says so in the end; a connection lost on the way comes back by itself."""
    pause = threading.Event()
    for _ in range(2000):
        with suppress(DeviceFault):
            if which.read() is value:
                return True
        pause.wait(0.01)
    return False
