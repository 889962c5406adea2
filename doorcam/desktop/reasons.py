"""Every reason a decision may have, in plain words: to whoever stands at the door, and in the journal."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.icons import Icon
from doorcam.domain import Reason


class Tone(StrEnum):
    """How a message feels: the ground it stands on, and the sound it makes."""

    CALM = "calm"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Said:
    """A reason as the visitor reads it."""

    title: str
    detail: str
    icon: Icon
    tone: Tone = Tone.WARNING


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reason", text)


def said_of(reason: Reason) -> Said:
    """What is said to somebody at the door."""
    return {**_of_the_face(), **_of_the_rules(), **_of_entries(), **_of_the_house()}[reason]


def _of_the_face() -> dict[Reason, Said]:
    look = _tr("Please keep looking at the camera.")
    return {
        Reason.GATHERING: Said(_tr("Looking…"), look, Icon.LOOKING, Tone.CALM),
        Reason.STALE_FRAME: Said(_tr("One moment"), look, Icon.CLOCK, Tone.CALM),
        Reason.REPEATED_FRAME: Said(_tr("One moment"), look, Icon.CLOCK, Tone.CALM),
        Reason.NO_FRESH_EMBEDDING: Said(_tr("One moment"), look, Icon.CLOCK, Tone.CALM),
        Reason.POOR_QUALITY: Said(_tr("Hold still, please"), _tr("Face the camera."), Icon.FACE, Tone.CALM),
        Reason.LIVENESS_UNPROVEN: Said(_tr("One moment"), look, Icon.LOOKING, Tone.CALM),
        Reason.SEVERAL_PEOPLE: Said(
            _tr("One at a time, please"), _tr("Only one person may stand before the camera."), Icon.PEOPLE
        ),
        Reason.UNKNOWN_FACE: Said(
            _tr("Not recognised"), _tr("You are not enrolled here. Please ask the staff."), Icon.QUESTION
        ),
        Reason.AMBIGUOUS: Said(
            _tr("Not sure who you are"), _tr("Please use your badge."), Icon.QUESTION
        ),
        Reason.NOT_LIVE: Said(
            _tr("This is not a live face"),
            _tr("Please look at the camera yourself, without a picture or a screen."),
            Icon.STOP,
        ),
    }  # fmt: skip


def _of_the_rules() -> dict[Reason, Said]:
    staff = _tr("Please ask the staff.")
    return {
        Reason.RECOGNISED: Said(_tr("Welcome"), _tr("Please come in."), Icon.CHECK, Tone.GOOD),
        Reason.PERMITTED: Said(_tr("Welcome"), _tr("Please come in."), Icon.CHECK, Tone.GOOD),
        Reason.DOOR_LOCKED: Said(
            _tr("This door is locked"), _tr("Nobody may pass now. Please ask the staff."), Icon.LOCK, Tone.BAD
        ),
        Reason.COOLING_DOWN: Said(
            _tr("The door has just opened for you"), _tr("Step away to use it again."), Icon.CLOCK, Tone.CALM
        ),
        Reason.DISABLED: Said(_tr("Your access is switched off"), staff, Icon.STOP, Tone.BAD),
        Reason.NOT_YET_VALID: Said(_tr("Your access has not begun yet"), staff, Icon.CLOCK),
        Reason.EXPIRED: Said(_tr("Your access has ended"), staff, Icon.CLOCK, Tone.BAD),
        Reason.NO_PERMISSION: Said(_tr("You may not use this door"), staff, Icon.STOP, Tone.BAD),
        Reason.OUTSIDE_HOURS: Said(_tr("Not at this hour"), _tr("Please come back at your own hours."), Icon.CLOCK),
        Reason.PASSED_BACK: Said(
            _tr("You are inside already"), _tr("Somebody went in as you. Please ask the staff."), Icon.STOP, Tone.BAD
        ),
        Reason.SECOND_PERSON: Said(_tr("A second person is needed"), _tr("This door opens for two."), Icon.PEOPLE),
        Reason.STEP_UP: Said(_tr("One more thing"), _tr("Please give your PIN or show your badge."), Icon.KEYPAD),
    }


def _of_entries() -> dict[Reason, Said]:
    return {
        Reason.WRONG_PIN: Said(_tr("That was not right"), _tr("Please try again, or ask the staff."), Icon.KEYPAD),
        Reason.UNKNOWN_BADGE: Said(_tr("This badge is not known here"), _tr("Please ask the staff."), Icon.BADGE),
        Reason.LOCKED_OUT: Said(
            _tr("Too many attempts"), _tr("Please wait a while, or ask the staff."), Icon.LOCK, Tone.BAD
        ),
    }


def _of_the_house() -> dict[Reason, Said]:
    trouble = _tr("The door stays shut. Please ask the staff.")
    return {
        Reason.CAMERA_FAULT: Said(_tr("The camera does not work"), trouble, Icon.CAMERA_OFF, Tone.BAD),
        Reason.FAULT: Said(_tr("Something does not work here"), trouble, Icon.WARNING, Tone.BAD),
        Reason.RULES_FAULT: Said(_tr("The rules cannot be read"), trouble, Icon.WARNING, Tone.BAD),
    }


def journal_text(reason: Reason) -> str:
    """A reason as the staff reads it."""
    return {
        Reason.RECOGNISED: _tr("Recognised in several pictures"),
        Reason.GATHERING: _tr("Still looking"),
        Reason.UNKNOWN_FACE: _tr("The face is not enrolled"),
        Reason.AMBIGUOUS: _tr("Two enrolled people look too much alike"),
        Reason.STALE_FRAME: _tr("The picture was too old"),
        Reason.REPEATED_FRAME: _tr("The camera repeated a picture"),
        Reason.NO_FRESH_EMBEDDING: _tr("The face could not be measured"),
        Reason.POOR_QUALITY: _tr("The face was not clear enough"),
        Reason.CAMERA_FAULT: _tr("The camera could not be trusted"),
        Reason.FAULT: _tr("Something in doorcam failed"),
        Reason.PERMITTED: _tr("The rules let them pass"),
        Reason.DOOR_LOCKED: _tr("The door is locked for everybody"),
        Reason.LOCKED_OUT: _tr("Locked out after too many wrong attempts"),
        Reason.COOLING_DOWN: _tr("The door had just opened for them"),
        Reason.DISABLED: _tr("Their access is switched off"),
        Reason.NOT_YET_VALID: _tr("Their access has not begun yet"),
        Reason.EXPIRED: _tr("Their access has ended"),
        Reason.NO_PERMISSION: _tr("They may not use this door"),
        Reason.OUTSIDE_HOURS: _tr("Outside their hours"),
        Reason.PASSED_BACK: _tr("They had not left before coming in again"),
        Reason.SECOND_PERSON: _tr("A second person was missing"),
        Reason.RULES_FAULT: _tr("The access rules could not be read"),
        Reason.SEVERAL_PEOPLE: _tr("Several people stood before the camera"),
        Reason.LIVENESS_UNPROVEN: _tr("It was not shown that the face is a live one"),
        Reason.NOT_LIVE: _tr("A picture or a screen was held up"),
        Reason.STEP_UP: _tr("A second factor was missing"),
        Reason.WRONG_PIN: _tr("A wrong PIN"),
        Reason.UNKNOWN_BADGE: _tr("A badge that nobody has"),
    }[reason]
