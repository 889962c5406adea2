"""What the kiosk's states and the journal's kinds of events are called and look like."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from doorcam.desktop import theme
from doorcam.desktop.admin_words import note_text
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import in_words, joined
from doorcam.desktop.icons import Icon
from doorcam.desktop.reasons import Tone, journal_text, said_of
from doorcam.desktop.state import KioskState, Mood
from doorcam.domain import Ask, AskKind, Event, EventKind, Reason, Turn
from doorcam.vision.label_layout import LabelStyle


@dataclass(frozen=True, slots=True)
class Words:
    """The state line."""

    title: str
    detail: str
    icon: Icon
    tone: Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("Kiosk", text)


_LOOKS = {
    Mood.PREPARING: (Icon.CLOCK, Tone.CALM),
    Mood.NOT_READY: (Icon.WARNING, Tone.WARNING),
    Mood.NOT_OPEN: (Icon.CLOSE, Tone.BAD),
    Mood.CAMERA_STARTING: (Icon.CAMERA, Tone.CALM),
    Mood.CAMERA_LOST: (Icon.CAMERA_OFF, Tone.BAD),
    Mood.CAMERA_STALLED: (Icon.CAMERA_OFF, Tone.WARNING),
    Mood.CAMERA_FROZEN: (Icon.FROZEN, Tone.WARNING),
    Mood.CAMERA_ENDED: (Icon.CAMERA_OFF, Tone.CALM),
    Mood.DOOR_PROBLEM: (Icon.DOOR, Tone.BAD),
    Mood.WELCOME: (Icon.CHECK, Tone.GOOD),
    Mood.LOCKED_OUT: (Icon.LOCK, Tone.BAD),
    Mood.ONE_AT_A_TIME: (Icon.PEOPLE, Tone.WARNING),
    Mood.COME_CLOSER: (Icon.CLOSER, Tone.CALM),
    Mood.LOOKING: (Icon.LOOKING, Tone.CALM),
    Mood.DARK: (Icon.DARK, Tone.WARNING),
    Mood.NOBODY_ENROLLED: (Icon.PERSON_ADD, Tone.CALM),
    Mood.IDLE: (Icon.FACE, Tone.CALM),
}

_ASK_ICONS = {
    AskKind.LOOK_STRAIGHT: Icon.FACE,
    AskKind.PIN: Icon.KEYPAD,
    AskKind.BADGE: Icon.BADGE,
    AskKind.PIN_OR_BADGE: Icon.KEYPAD,
    AskKind.FACE: Icon.FACE,
    AskKind.SECOND_PERSON: Icon.PEOPLE,
}
_ARROWS = {
    Turn.LEFT: Icon.ARROW_LEFT,
    Turn.RIGHT: Icon.ARROW_RIGHT,
    Turn.UP: Icon.ARROW_UP,
    Turn.DOWN: Icon.ARROW_DOWN,
}


def words_for(state: KioskState) -> Words:
    """Title, detail, icon and tone of a state."""
    if state.mood is Mood.ASKED and state.ask is not None:
        return _words_for_ask(state.ask)
    if state.mood is Mood.REFUSED:
        said = said_of(state.reason or Reason.FAULT)
        again = _tr("It opens for you again in {seconds} s.").format(seconds=state.seconds)
        return Words(said.title, again if state.seconds else said.detail, said.icon, said.tone)
    title, detail = _texts(state)
    return Words(title, detail, *_LOOKS[state.mood])


def _texts(state: KioskState) -> tuple[str, str]:
    one = said_of(Reason.SEVERAL_PEOPLE)
    welcome = _tr("Welcome, {name}").format(name=state.name) if state.name else _tr("Welcome")
    texts = {
        Mood.PREPARING: (
            _tr("Preparing the face networks…"),
            in_words(state.detail) or _tr("Long on the first start only"),
        ),
        Mood.NOT_READY: (
            _tr("Recognition is off"),
            in_words(state.detail) or _tr("A badge still opens the door."),
        ),
        Mood.NOT_OPEN: (_tr("doorcam cannot start"), f"{wrapped(in_words(state.detail))}\n{_ending(state)}".strip()),
        Mood.CAMERA_STARTING: (_tr("Starting the camera…"), in_words(state.detail)),
        Mood.CAMERA_LOST: (_tr("No picture from the camera"), _retry(state)),
        Mood.CAMERA_STALLED: (_tr("The camera has stopped"), _tr("No new picture comes. Please use your badge.")),
        Mood.CAMERA_FROZEN: (_tr("Camera frozen"), _tr("It repeats one picture. Please use your badge.")),
        Mood.CAMERA_ENDED: (_tr("The recording has ended"), in_words(state.detail)),
        Mood.DOOR_PROBLEM: (_tr("The door did not answer"), _tr("Please ask the staff.")),
        Mood.WELCOME: (welcome, _tr("Please come in.")),
        Mood.LOCKED_OUT: (_tr("Too many attempts"), _countdown(state.seconds or 0)),
        Mood.ONE_AT_A_TIME: (one.title, one.detail),
        Mood.COME_CLOSER: (_tr("Please come closer"), _tr("Look at the camera.")),
        Mood.LOOKING: (_tr("Looking…"), _tr("Please keep looking at the camera.")),
        Mood.DARK: (_tr("Too dark"), _tr("Please switch a light on, or use your badge.")),
        Mood.NOBODY_ENROLLED: (_tr("Nobody is enrolled yet"), _tr("The staff can enrol people: button at the top.")),
        Mood.IDLE: (_tr("Please look at the camera"), _tr("Or use your badge, or its number and PIN.")),
    }
    return texts[state.mood]


def _retry(state: KioskState) -> str:
    if state.seconds is None:
        return _tr("Please use your badge.")
    return _tr("Reconnecting in {seconds} s. Please use your badge.").format(seconds=state.seconds)


def _ending(state: KioskState) -> str:
    if state.seconds is None:
        return ""
    return _tr("This closes in {seconds} s; touch it to read on.").format(seconds=state.seconds)


def _countdown(seconds: int) -> str:
    left = f"{seconds // 60}:{seconds % 60:02}"
    return _tr("Please wait: {left}").format(left=left)


def _words_for_ask(ask: Ask) -> Words:
    icon = _ARROWS[ask.turn] if ask.turn is not None else _ASK_ICONS.get(ask.kind, Icon.LOOKING)
    greeting = _tr("Hello, {name}.").format(name=ask.name) if ask.name else ""
    title, detail = _ask_texts(ask)
    return Words(title, joined(greeting, detail), icon, Tone.CALM)


def _ask_texts(ask: Ask) -> tuple[str, str]:
    slowly = _tr("Slowly, and keep your eyes on the screen.")
    turns = {
        Turn.LEFT: _tr("Turn your head to the left"),
        Turn.RIGHT: _tr("Turn your head to the right"),
        Turn.UP: _tr("Look up"),
        Turn.DOWN: _tr("Look down"),
    }
    texts = {
        AskKind.LOOK_STRAIGHT: (_tr("Look straight at the camera"), _tr("Hold still for a moment.")),
        AskKind.PIN: (_tr("Your PIN, please"), _tr("Press Enter after it.")),
        AskKind.BADGE: (_tr("Your badge, please"), _tr("Hold it to the reader.")),
        AskKind.PIN_OR_BADGE: (_tr("Your PIN or your badge, please"), _tr("Press Enter after the PIN.")),
        AskKind.FACE: (_tr("Now look at the camera"), ""),
        AskKind.SECOND_PERSON: (_tr("Now a second person, please"), _tr("This door opens for two.")),
    }
    return texts.get(ask.kind) or (turns.get(ask.turn or Turn.LEFT, ""), slowly)


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
        EventKind.ADMIN: _tr("Staff action"),
        EventKind.OTHER: _tr("Something else"),
    }[kind]


def kind_look(kind: EventKind) -> tuple[Icon, str]:
    """Icon and colour of a kind of event."""
    return {
        EventKind.GRANTED: (Icon.CHECK, theme.GOOD),
        EventKind.DENIED: (Icon.STOP, theme.BAD),
        EventKind.UNKNOWN: (Icon.QUESTION, theme.WARNING),
        EventKind.CAMERA: (Icon.CAMERA_OFF, theme.MUTED),
        EventKind.DOOR_OPENED: (Icon.DOOR, theme.GOOD),
        EventKind.DOOR_FAULT: (Icon.DOOR, theme.BAD),
        EventKind.DOOR_FORCED: (Icon.DOOR, theme.BAD),
        EventKind.DOOR_HELD: (Icon.DOOR, theme.WARNING),
        EventKind.DOOR_TEST: (Icon.DOOR, theme.MUTED),
        EventKind.DURESS: (Icon.WARNING, theme.BAD),
        EventKind.ADMIN: (Icon.PERSON_ADD, theme.MUTED),
        EventKind.OTHER: (Icon.DOTS, theme.MUTED),
    }[kind]


def reason_text(event: Event) -> str:
    """Why, or what was done, in plain words, else in the journal's own; empty where the kind says it all."""
    if event.kind is EventKind.DOOR_OPENED and event.reason == "opened":
        return ""
    return journal_text(Reason(event.reason)) if event.reason in list(Reason) else note_text(event.reason)
