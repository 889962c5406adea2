"""What the kiosk's states are called and look like."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon
from doorcam.desktop.state import KioskState, Mood
from doorcam.domain import Event, EventKind
from doorcam.vision.label_layout import LabelStyle


@dataclass(frozen=True, slots=True)
class Words:
    """The state line."""

    title: str
    detail: str
    icon: Icon
    colour: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Kiosk", text)


_LOOKS = {
    Mood.PREPARING: (Icon.CLOCK, theme.ACCENT),
    Mood.NOT_READY: (Icon.WARNING, theme.WARNING),
    Mood.CAMERA_STARTING: (Icon.CAMERA, theme.ACCENT),
    Mood.CAMERA_LOST: (Icon.CAMERA_OFF, theme.BAD),
    Mood.CAMERA_STALLED: (Icon.CAMERA_OFF, theme.WARNING),
    Mood.CAMERA_FROZEN: (Icon.FROZEN, theme.WARNING),
    Mood.CAMERA_ENDED: (Icon.CAMERA_OFF, theme.MUTED),
    Mood.DOOR_PROBLEM: (Icon.DOOR, theme.BAD),
    Mood.WELCOME: (Icon.CHECK, theme.GOOD),
    Mood.NOT_RECOGNISED: (Icon.QUESTION, theme.WARNING),
    Mood.LOOKING: (Icon.LOOKING, theme.ACCENT),
    Mood.DARK: (Icon.DARK, theme.WARNING),
    Mood.NOBODY_ENROLLED: (Icon.PERSON_ADD, theme.ACCENT),
    Mood.IDLE: (Icon.FACE, theme.TEXT),
}


def words_for(state: KioskState) -> Words:
    """Title, detail, icon and colour of a state."""
    title, detail = _texts(state)
    icon, colour = _LOOKS[state.mood]
    return Words(title, detail, icon, colour)


def _texts(state: KioskState) -> tuple[str, str]:
    texts = {
        Mood.PREPARING: (_tr("Preparing the face networks…"), state.detail or _tr("Long on the first start only")),
        Mood.NOT_READY: (_tr("Recognition is off"), state.detail or _tr("The door stays shut.")),
        Mood.CAMERA_STARTING: (_tr("Starting the camera…"), state.detail),
        Mood.CAMERA_LOST: (_tr("Camera lost"), _retry(state) or state.detail),
        Mood.CAMERA_STALLED: (_tr("The camera has stopped"), _tr("No new picture comes. The door stays shut.")),
        Mood.CAMERA_FROZEN: (_tr("Camera frozen"), _tr("It repeats one picture. The door stays shut.")),
        Mood.CAMERA_ENDED: (_tr("The recording has ended"), state.detail),
        Mood.DOOR_PROBLEM: (_tr("The door did not answer"), _tr("Please ask the staff.")),
        Mood.WELCOME: (_tr("Welcome, {name}").format(name=state.name), _tr("Please come in.")),
        Mood.NOT_RECOGNISED: (_tr("Not recognised"), _tr("You are not enrolled here. Please ask the staff.")),
        Mood.LOOKING: (_tr("Looking…"), _tr("Please keep looking at the camera.")),
        Mood.DARK: (_tr("Too dark"), _tr("Please switch a light on.")),
        Mood.NOBODY_ENROLLED: (_tr("Nobody is enrolled yet"), _tr("Begin with “Enrol a person”.")),
        Mood.IDLE: (_tr("Please look at the camera"), ""),
    }
    return texts[state.mood]


def _retry(state: KioskState) -> str:
    if state.seconds is None:
        return ""
    return _tr("Reconnecting in {seconds} s. The door stays shut.").format(seconds=state.seconds)


def mark_text(style: LabelStyle, name: str) -> str:
    """What stands at a face in the live picture."""
    if style is LabelStyle.GRANTED:
        return name
    return _tr("Unknown") if style is LabelStyle.UNKNOWN else ""


def kind_text(kind: EventKind) -> str:
    """What happened, in a word or two."""
    return {
        EventKind.GRANTED: _tr("Access granted"),
        EventKind.DENIED: _tr("Access denied"),
        EventKind.UNKNOWN: _tr("Not recognised"),
        EventKind.CAMERA: _tr("Camera"),
        EventKind.DOOR_OPENED: _tr("Door opened"),
        EventKind.DOOR_FAULT: _tr("Door problem"),
        EventKind.DOOR_FORCED: _tr("Door forced"),
        EventKind.DOOR_HELD: _tr("Door held open"),
        EventKind.DOOR_TEST: _tr("Door test"),
        EventKind.DURESS: _tr("Opened under duress"),
        EventKind.ADMIN: _tr("Administration"),
    }[kind]


def kind_look(kind: EventKind) -> tuple[Icon, str]:
    """Icon and colour of a kind of event."""
    return {
        EventKind.GRANTED: (Icon.CHECK, theme.GOOD),
        EventKind.DENIED: (Icon.QUESTION, theme.BAD),
        EventKind.UNKNOWN: (Icon.QUESTION, theme.WARNING),
        EventKind.CAMERA: (Icon.CAMERA_OFF, theme.MUTED),
        EventKind.DOOR_OPENED: (Icon.DOOR, theme.GOOD),
        EventKind.DOOR_FAULT: (Icon.DOOR, theme.BAD),
        EventKind.DOOR_FORCED: (Icon.DOOR, theme.BAD),
        EventKind.DOOR_HELD: (Icon.DOOR, theme.WARNING),
        EventKind.DOOR_TEST: (Icon.DOOR, theme.MUTED),
        EventKind.DURESS: (Icon.WARNING, theme.BAD),
        EventKind.ADMIN: (Icon.PERSON_ADD, theme.MUTED),
    }[kind]


def reason_text(event: Event) -> str:
    """Why, in plain words; the journal's own line where there are none."""
    plain = {
        "recognised": _tr("Recognised in several pictures"),
        "unknown_face": _tr("The face is not enrolled"),
        "ambiguous": _tr("Two enrolled people look too much alike"),
        "empty_gallery": _tr("Nobody is enrolled"),
        "poor_quality": _tr("The face was not clear enough"),
    }
    return plain.get(event.reason, event.reason)
