"""Parts for tests of what is told to the outside."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from doorcam.config.outward_section import OutwardSettings
from doorcam.config.paths import Home
from doorcam.devices.attempt import Attempt
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.outward.destination import Destination
from doorcam.outward.message import Message

WAIT_S = 20.0
MOMENT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECRET = "whsec_" + "c2VjcmV0" * 4  # 24 bytes
KEY = b"secret" * 4


def happened(kind: EventKind = EventKind.GRANTED, at: datetime = MOMENT, **values: str) -> Event:
    return Event(0, at, kind, values.pop("reason", "recognised"), source="front", **values)  # type: ignore[arg-type]


def open_journal(folder: Path) -> Journal:
    home = Home(folder)
    return Journal.open(home.journal, home.snapshots)


def events_after(journal: Journal) -> Callable[[int, int], list[Event]]:
    return lambda event_id, limit: journal.search.page(EventQuery(), event_id + 1, limit)


def webhook_settings(address: str, **values: object) -> OutwardSettings:
    return OutwardSettings(webhook_url=address, webhook_secret=SECRET, **values)  # type: ignore[arg-type]


class Receiver(Destination):
    """Takes every message, or does what the test says.

    Attributes:
        got: The messages it has acknowledged.
        tried: All it was offered.
    """

    def __init__(self, name: str = "receiver") -> None:
        self.name = name
        self.got: list[Message] = []
        self.tried: list[Message] = []
        self.act: Callable[[Attempt], None] = lambda _: None
        self.ready: Callable[[], None] = lambda: None
        self._changed = threading.Condition()

    def open(self, on_ready: Callable[[], None]) -> None:
        self.ready = on_ready

    def deliver(self, attempt: Attempt, message: Message) -> None:
        with self._changed:
            self.tried.append(message)
            self._changed.notify_all()
        self.act(attempt)
        with self._changed:
            self.got.append(message)
            self._changed.notify_all()

    @property
    def ids(self) -> list[int]:
        """The numbers of the events it has."""
        return [int(message.message_id.rpartition("-")[2]) for message in self.got]

    def wait_for(self, ready: Callable[["Receiver"], bool]) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: ready(self), WAIT_S)
