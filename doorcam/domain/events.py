"""What the journal keeps."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What happened. `OTHER` stands for what only a newer doorcam, which wrote it down, has a word for."""

    GRANTED = "granted"
    DENIED = "denied"
    UNKNOWN = "unknown"
    CAMERA = "camera"
    DOOR_OPENED = "door_opened"
    DOOR_FAULT = "door_fault"
    DOOR_FORCED = "door_forced"
    DOOR_HELD = "door_held"
    DOOR_TEST = "door_test"
    DURESS = "duress"
    ADMIN = "admin"
    OTHER = "other"


class EventLabel(StrEnum):
    """What somebody who looked at the picture says of an event: was it the nearest enrolled person?"""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal.

    Attributes:
        event_id: Position in the journal, from 1, without gaps; 0 before it is written.
        at: When it happened, UTC.
        kind: What happened.
        reason: The decision's reason, or a line of detail for other kinds.
        track_id: The track, or None for events without a face.
        person_id: Who was granted, or whom something of kind ADMIN was done to; None otherwise.
        name: Their display name at that time; None otherwise.
        distance: To the nearest candidate; None when the gallery was empty.
        nearest_id: Who that nearest candidate was; None when the gallery was empty.
        source: The camera's name.
        frame_index: The frame decided on; None for events without a frame.
        snapshot: File name of the picture inside the snapshots folder; None when there is none.
        model_id: The model that measured the distance; None for events without a face.
        label: Whether the face was that of `nearest_id`; None until somebody says.
        record: All that went into a decision, as JSON; None for other kinds, and once the person is forgotten.
        actor: Who did it, of kind ADMIN: the role at the desktop, or the account at the command line; None otherwise.
    """

    event_id: int
    at: datetime
    kind: EventKind
    reason: str
    track_id: int | None = None
    person_id: str | None = None
    name: str | None = None
    distance: float | None = None
    nearest_id: str | None = None
    source: str = ""
    frame_index: int | None = None
    snapshot: str | None = None
    model_id: str | None = None
    label: EventLabel | None = None
    record: str | None = None
    actor: str | None = None
