"""What the door asks of whoever stands before it, and what it says to what they enter."""

from dataclasses import dataclass
from enum import StrEnum


class Turn(StrEnum):
    """Where to turn the head, as the person feels it: left is their own left, the right of a picture of them."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class AskKind(StrEnum):
    """What is asked for: a closed list."""

    LOOK_STRAIGHT = "look_straight"
    TURN = "turn"
    PIN = "pin"
    BADGE = "badge"
    PIN_OR_BADGE = "pin_or_badge"
    FACE = "face"
    SECOND_PERSON = "second_person"


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody must do now for the door to open.

    Attributes:
        track_id: Their face's track; 0 where none is looked at.
        name: Their display name, once it is known; empty before.
        turn: Where to turn, with kind TURN; None otherwise.
        done: Turns made so far, of `steps`; both 0 where no turns are asked for.
    """

    kind: AskKind
    track_id: int = 0
    name: str = ""
    turn: Turn | None = None
    done: int = 0
    steps: int = 0


class EntryResult(StrEnum):
    """What became of digits somebody typed, or of a badge."""

    ACCEPTED = "accepted"
    NUMBER_WANTED = "number_wanted"
    PIN_WANTED = "pin_wanted"
    FACE_WANTED = "face_wanted"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"
    DENIED = "denied"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class EntryAnswer:
    """What is said to somebody who typed or showed something.

    Attributes:
        left_s: Seconds until the next attempt is looked at, when locked out, or until the door opens again for somebody
            it has just opened for; 0 otherwise.
        reason: Why not, with `EntryResult.DENIED`: one of `Reason`; empty otherwise.
    """

    result: EntryResult
    left_s: float = 0.0
    reason: str = ""
