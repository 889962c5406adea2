"""What is told of an event, and what never is."""

import base64
import json

import pytest

from doorcam.config.outward_section import OUTWARD_KINDS
from doorcam.domain import Event, EventKind
from doorcam.outward.message import TYPES, event_message, trial_message
from tests.unit.outward.parts import MOMENT

GRANTED = Event(
    7,
    MOMENT,
    EventKind.GRANTED,
    "recognised",
    track_id=3,
    person_id="hu_ge",
    name="胡歌",
    distance=0.31,
    nearest_id="hu_ge",
    source="front",
    snapshot="2026-03-01/120000-0123456789abcdef.sealed",
    model_id="dlib_resnet_v1",
    record='{"look_alikes": ["ada"]}',
)


def test_the_settings_name_all_that_can_be_told() -> None:
    assert set(OUTWARD_KINDS) == set(TYPES)


def test_it_says_who_and_when_and_nothing_of_how_near_they_were() -> None:
    message = event_message("0123456789abcdef", GRANTED, None)
    assert json.loads(message.body) == {
        "id": "0123456789abcdef-7",
        "type": "access.granted",
        "timestamp": "2026-03-01T12:00:00+00:00",
        "data": {"event_id": 7, "reason": "recognised", "person_id": "hu_ge", "name": "胡歌", "source": "front"},
    }


def test_a_picture_goes_along_unless_it_is_huge() -> None:
    picture = b"\xff\xd8picture\xff\xd9"
    data = json.loads(event_message("home", GRANTED, picture).body)["data"]
    assert base64.b64decode(data["snapshot_jpeg"]) == picture
    assert "snapshot_jpeg" not in json.loads(event_message("home", GRANTED, bytes(512 * 1024 + 1)).body)["data"]


@pytest.mark.parametrize("kind", [EventKind.DURESS, EventKind.DOOR_FORCED, EventKind.DOOR_HELD])
def test_an_alarm_is_called_one(kind: EventKind) -> None:
    assert event_message("home", Event(1, MOMENT, kind, "help"), None).type == f"alarm.{kind}"


def test_a_trial_is_unlike_every_other_message() -> None:
    first, second = (trial_message("home", MOMENT) for _ in range(2))
    assert first.type == second.type == "test"
    assert first.message_id != second.message_id
    assert "." not in first.message_id
