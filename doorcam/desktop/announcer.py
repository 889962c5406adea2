"""What of the kiosk can be heard."""

from doorcam.desktop.reasons import Tone
from doorcam.desktop.sounds import Chime, Sounds
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.voice import Voice
from doorcam.desktop.words import words_for

_CHIMES = {
    Mood.WELCOME: Chime.WELCOME,
    Mood.DOOR_PROBLEM: Chime.TROUBLE,
    Mood.LOCKED_OUT: Chime.TROUBLE,
    Mood.ONE_AT_A_TIME: Chime.ASKED,
    Mood.COME_CLOSER: Chime.ASKED,
}
_SPOKEN = (*_CHIMES, Mood.REFUSED, Mood.ASKED)


class Announcer:
    """Lets each change of the kiosk's state be heard.

    Args:
        sounds: Plays chimes; None for silence.
        voice: Speaks; None for silence.
    """

    def __init__(self, sounds: Sounds | None, voice: Voice | None) -> None:
        self._sounds = sounds
        self._voice = voice
        self._before: KioskState | None = None

    def announce(self, state: KioskState) -> None:
        """The kiosk says something else from now on."""
        chime, self._before = chime_for(state, self._before), state
        if self._sounds is not None and chime is not None:
            self._sounds.play(chime)
        if self._voice is not None and state.mood in _SPOKEN:
            words = words_for(state)
            self._voice.say(f"{words.title}. {words.detail}")

    def close(self) -> None:
        """Wait for what is heard to end."""
        if self._sounds is not None:
            self._sounds.close()
        if self._voice is not None:
            self._voice.close()


def chime_for(state: KioskState, before: KioskState | None) -> Chime | None:
    """The sound of a change; None for none."""
    if state.mood is Mood.REFUSED:
        tone = words_for(state).tone
        return None if tone is Tone.CALM else Chime.REFUSED
    if state.mood is Mood.ASKED and state.ask is not None:
        steps = before.ask.done if before is not None and before.ask is not None else 0
        return Chime.STEP if state.ask.done > steps else Chime.ASKED
    return _CHIMES.get(state.mood)
