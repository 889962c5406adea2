"""What the settings of the outside mean: who is told what is in the journal, built as config.toml says."""

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace

from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.devices.mqtt_link import Broker
from doorcam.devices.web import WebHost
from doorcam.domain import Clock, Event, SystemClock
from doorcam.errors import Sentence, StorageFault
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.outward.courier import Courier
from doorcam.outward.destination import Destination
from doorcam.outward.message import Message, event_message
from doorcam.outward.mqtt import MqttTopic
from doorcam.outward.outbox import Outbox
from doorcam.outward.standing import Standing
from doorcam.outward.store.outward_store import OutwardStore
from doorcam.outward.webhook import Webhook


def make_outbox(
    settings: OutwardSettings, home: Home, journal: Journal, clock: Clock, on_fault: Callable[[str], None]
) -> Outbox:
    """What tells the outside, not started yet. A destination that is new begins behind the newest event there is now.

    Where no destination is set it does nothing and makes no file; nor does it when its file cannot be used, which
    `on_fault` is told: the door works all the same.

    Args:
        journal: Open as long as the outbox is.
        on_fault: Told with one line of a destination that keeps failing; from another thread.
    """
    if not (settings.webhook_url or settings.mqtt_host):
        return Outbox()
    try:
        store = OutwardStore.open(home.outward)
        destinations = make_destinations(settings, store.home_id, clock)
        newest = journal.search.newest(EventQuery(), 1)
        for each in destinations:
            store.begin(each.name, newest[0].event_id if newest else None)
    except StorageFault as fault:
        on_fault(Sentence("Nobody outside is told what happens: {reason}", reason=fault))
        return Outbox()

    def compose(event: Event) -> Message:
        picture = None
        if settings.snapshots:
            with suppress(StorageFault):  # an alarm goes out without its picture rather than not at all
                picture = journal.snapshot(event)
        return event_message(store.home_id, event, picture)

    couriers = [
        Courier(each, store, _events_after(journal), compose, settings.event_kinds, clock, on_fault)
        for each in destinations
    ]
    return Outbox(couriers, store.close)


def make_destinations(
    settings: OutwardSettings, home_id: str, clock: Clock, *, lasting: bool = True
) -> list[Destination]:
    """Whoever is to be told; nobody where none is set.

    Args:
        home_id: Of the home; see `OutwardStore`.
        lasting: False for a look beside the outbox, which may be running: nothing says that somebody is there.
    """
    destinations: list[Destination] = []
    if settings.webhook_url:
        server = WebHost(settings.webhook_url, settings.ca_file, "outward")
        destinations.append(Webhook(server, settings.webhook_keys, clock))
    if settings.mqtt_host:
        broker = Broker(
            settings.mqtt_host,
            settings.mqtt_port,
            settings.mqtt_tls,
            settings.mqtt_user,
            settings.mqtt_password,
            settings.ca_file,
            "outward",
        )
        client_id = f"doorcam-{home_id}" if lasting else f"doorcam-{home_id}-test"
        destinations.append(MqttTopic(broker, settings.mqtt_topic, client_id, lasting=lasting))
    return destinations


def count_waiting(settings: OutwardSettings, journal: Journal, reached: int | None) -> int:
    """How many events a destination that has got so far has yet to be told."""
    return journal.search.count(EventQuery(kinds=tuple(settings.event_kinds)), after_id=reached or 0)


def standings(settings: OutwardSettings, home: Home) -> list[Standing]:
    """How far each destination of the settings has got; makes no file.

    Raises:
        StorageFault: if the file of the destinations cannot be read.
    """
    names = [each.name for each in make_destinations(settings, "", SystemClock())]
    if not (names and home.outward.exists()):
        return [Standing(name, begun=False) for name in names]
    with closing(OutwardStore.open(home.outward)) as store:
        return [replace(store.standing(name), name=name) for name in names]  # which can be translated


def _events_after(journal: Journal) -> Callable[[int, int], Sequence[Event]]:
    return lambda event_id, limit: journal.search.page(EventQuery(), event_id + 1, limit)
