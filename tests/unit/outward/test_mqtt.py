"""Messages at a real broker that comes and goes."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.devices.attempt import Attempt
from doorcam.domain import EventKind, SystemClock
from doorcam.errors import DeviceFault
from doorcam.outbound import make_outbox
from doorcam.outward.destination import try_out
from doorcam.outward.message import event_message
from doorcam.outward.mqtt import MqttTopic
from doorcam.outward.store.outward_store import OutwardStore
from tests.unit.doors.broker import Subscriber, TestBroker
from tests.unit.doors.parts import Told
from tests.unit.outward.parts import WAIT_S, happened, open_journal


@pytest.fixture
def broker() -> Iterator[TestBroker]:
    broker = TestBroker()
    broker.start()
    yield broker
    broker.stop()


def hears(others: Subscriber, topic: str) -> bool:
    """Whether a message came soon; the broker now and then lets go of a client, who misses some."""
    with others._changed:
        return others._changed.wait_for(lambda: topic in dict(others.heard), 2.0)


def test_each_kind_has_a_topic_of_its_own(broker: TestBroker) -> None:
    message = event_message("home", happened(EventKind.DURESS, name="Ada"), None)
    with closing(Subscriber(broker.port)) as others:
        try_out(MqttTopic(broker.place, "house/door", "test", lasting=False), message)
        assert others.wait_for(("house/door/alarm/duress", message.body.decode()))
        assert {topic for topic, _ in others.heard} == {"house/door/alarm/duress"}, "nothing else is said"


def test_events_wait_for_a_broker_that_is_away_and_go_out_when_it_is_back(broker: TestBroker, tmp_path: Path) -> None:
    settings = OutwardSettings(mqtt_host="127.0.0.1", mqtt_port=broker.port, mqtt_tls=False, mqtt_topic="door")
    told = Told()
    with closing(open_journal(tmp_path)) as journal:

        def tell(kind: EventKind) -> None:
            journal.append(happened(kind))
            box.note()

        def tell_and_hear(kind: EventKind, others: Subscriber, topic: str) -> bool:
            tell(kind)
            return hears(others, topic)

        box = make_outbox(settings, Home(tmp_path), journal, SystemClock(), told)
        box.show("camera", "live")
        box.start()
        try:
            with closing(Subscriber(broker.port)) as others:
                assert others.wait_for(("door/camera", "live"), ("door/availability", "online"))
                assert any(tell_and_hear(EventKind.UNKNOWN, others, "door/access/unknown") for _ in range(10))
            broker.stop()
            tell(EventKind.DOOR_FORCED)
            waiting = journal.append(happened(EventKind.DOOR_FORCED)).event_id
            broker.start()
            with closing(Subscriber(broker.port)) as others:
                assert others.wait_for(("door/camera", "live"), ("door/availability", "online"))
                assert any(tell_and_hear(EventKind.GRANTED, others, "door/access/granted") for _ in range(10))
        finally:
            box.close(WAIT_S)
    with closing(OutwardStore.open(Home(tmp_path).outward)) as store:
        standing = store.standing(broker.place.name)
        assert standing.reached is not None
        assert standing.reached >= waiting, "those of before were acknowledged first"


def test_a_broker_that_is_away_is_a_fault_without_the_password(broker: TestBroker) -> None:
    broker.stop()
    place = replace(broker.place, user="door", password="geheim")  # noqa: S106
    target = MqttTopic(place, "door", "test", lasting=False)
    target.open(lambda: None)
    with closing(target), pytest.raises(DeviceFault, match="no connection to the MQTT broker at 127") as caught:
        target.deliver(Attempt(0.2), event_message("home", happened(), None))
    assert "geheim" not in str(caught.value) + target.name
