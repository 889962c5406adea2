"""What is told of an event: JSON in the shape of https://www.standardwebhooks.com, signed elsewhere."""

import base64
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from doorcam.domain import Event, EventKind

TYPES = {
    EventKind.GRANTED: "access.granted",
    EventKind.DENIED: "access.denied",
    EventKind.UNKNOWN: "access.unknown",
    EventKind.DOOR_FORCED: "alarm.door_forced",
    EventKind.DOOR_HELD: "alarm.door_held",
    EventKind.DURESS: "alarm.duress",
    EventKind.CAMERA: "fault.camera",
    EventKind.DOOR_FAULT: "fault.door",
}
"""What can be told, and what it is called outside."""

TEST_TYPE = "test"

# The picture of a face has some 30 kB; a receiver should not have to take whatever lies in the journal.
_MOST_PICTURE_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class Message:
    """Something told to the outside.

    Attributes:
        message_id: The same however often it is sent; without full stops, which the signature needs.
        type: One of `TYPES`, or `TEST_TYPE`.
        body: JSON, ASCII.
    """

    message_id: str
    type: str
    body: bytes


def event_message(home_id: str, event: Event, picture_jpeg: bytes | None) -> Message:
    """What is told of an event of one of `TYPES`.

    Distances, look-alikes and what went into a decision stay inside. A picture of more than half a megabyte does too.
    """
    data: dict[str, Any] = {
        "event_id": event.event_id,
        "reason": event.reason,
        "person_id": event.person_id,
        "name": event.name,
        "source": event.source,
    }
    if picture_jpeg is not None and len(picture_jpeg) <= _MOST_PICTURE_BYTES:
        data["snapshot_jpeg"] = base64.b64encode(picture_jpeg).decode()
    return _message(f"{home_id}-{event.event_id}", TYPES[event.kind], event.at, data)


def trial_message(home_id: str, at: datetime) -> Message:
    """What is sent to see whether it arrives; unlike every other."""
    return _message(f"{home_id}-test-{secrets.token_hex(4)}", TEST_TYPE, at, {})


def _message(message_id: str, kind: str, at: datetime, data: dict[str, Any]) -> Message:
    whole = {"id": message_id, "type": kind, "timestamp": at.isoformat(), "data": data}
    return Message(message_id, kind, json.dumps(whole, separators=(",", ":")).encode("ascii"))
