"""The answer at the door."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Granted or denied; there is nothing between."""

    GRANTED = "granted"
    DENIED = "denied"


class Reason(StrEnum):
    """Why: the closed list of reasons a decision may have."""

    RECOGNISED = "recognised"
    GATHERING = "gathering"
    UNKNOWN_FACE = "unknown_face"
    AMBIGUOUS = "ambiguous"
    STALE_FRAME = "stale_frame"
    REPEATED_FRAME = "repeated_frame"
    NO_FRESH_EMBEDDING = "no_fresh_embedding"
    POOR_QUALITY = "poor_quality"
    CAMERA_FAULT = "camera_fault"
    FAULT = "fault"
    PERMITTED = "permitted"
    DOOR_LOCKED = "door_locked"
    LOCKED_OUT = "locked_out"
    COOLING_DOWN = "cooling_down"
    DISABLED = "disabled"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    NO_PERMISSION = "no_permission"
    OUTSIDE_HOURS = "outside_hours"
    PASSED_BACK = "passed_back"
    SECOND_PERSON = "second_person"
    RULES_FAULT = "rules_fault"
    SEVERAL_PEOPLE = "several_people"
    LIVENESS_UNPROVEN = "liveness_unproven"
    NOT_LIVE = "not_live"
    STEP_UP = "step_up"
    WRONG_PIN = "wrong_pin"
    UNKNOWN_BADGE = "unknown_badge"


class Factor(StrEnum):
    """What somebody shows to be the person they are."""

    FACE = "face"
    PIN = "pin"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the access policy says of one track at one frame.

    Only `doorcam.access.policy` makes one whose verdict is granted.

    Attributes:
        track_id: The track it speaks of; 0 where somebody showed a PIN or a badge and no face was looked at.
        person_id: Who was recognised; None unless granted.
        name: Their display name; None unless granted.
        distance: To the nearest candidate of the newest observation; None when the gallery is empty.
        frame_index: The newest frame that went into it; -1 without a face.
        t_s: `Frame.t_s` of that frame; 0 without a face.
        captured_s: `Frame.captured_s` of that frame; when the PIN or badge was shown, without a face.
        nearest_id: Who the nearest candidate is; None when the gallery is empty.
        left_s: Seconds until the door opens for them again, where it has just done so and they came back; else 0.
        record: All that went into it, as JSON (see `doorcam.access.record`); None where nothing is written down.
    """

    track_id: int
    verdict: Verdict
    reason: Reason
    person_id: str | None
    name: str | None
    distance: float | None
    frame_index: int
    t_s: float
    captured_s: float
    nearest_id: str | None = None
    left_s: float = 0.0
    record: str | None = None

    @property
    def granted(self) -> bool:
        """Whether the door may open."""
        return self.verdict is Verdict.GRANTED

    @property
    def settled(self) -> bool:
        """Whether the decision is an answer about who this is, not a wait for more evidence."""
        return self.granted or self.reason in (Reason.UNKNOWN_FACE, Reason.AMBIGUOUS)
