"""Everything the kiosk can say."""

from dataclasses import replace

import pytest

from doorcam.desktop.announcer import chime_for
from doorcam.desktop.reasons import Tone, journal_text, said_of
from doorcam.desktop.sounds import Chime
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.words import kind_look, words_for
from doorcam.domain import Ask, AskKind, EventKind, Reason, Turn

TURNS = [Ask(AskKind.TURN, 1, "", turn, 1, 3) for turn in Turn]
ASKS = [*(Ask(kind) for kind in AskKind if kind is not AskKind.TURN), *TURNS]


@pytest.mark.parametrize("reason", list(Reason))
def test_no_reason_lacks_words(reason: Reason) -> None:
    assert said_of(reason).title
    assert said_of(reason).detail
    assert journal_text(reason)


def test_reasons_that_are_shown_differ() -> None:
    told_alike = {Reason.STALE_FRAME, Reason.REPEATED_FRAME, Reason.NO_FRESH_EMBEDDING, Reason.LIVENESS_UNPROVEN}
    told_alike |= {Reason.PERMITTED}
    titles = [said_of(reason).title for reason in Reason if reason not in told_alike]
    assert len(set(titles)) == len(titles)
    assert len({journal_text(reason) for reason in Reason}) == len(Reason)


def test_the_answers_of_the_door_differ_by_more_than_their_colour() -> None:
    answers = (EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN)
    assert len({kind_look(kind)[0] for kind in answers}) == len(answers)


def test_every_mood_has_words_and_an_icon_of_its_own_kind() -> None:
    moods = [mood for mood in Mood if mood not in (Mood.ASKED, Mood.REFUSED)]
    words = {mood: words_for(KioskState(mood, name="Ada")) for mood in moods}
    assert len({line.title for line in words.values()}) == len(moods)
    cameras = (Mood.CAMERA_STALLED, Mood.CAMERA_ENDED, Mood.CAMERA_LOST)
    told_apart = [mood for mood in moods if mood not in cameras]
    assert len({words[mood].icon for mood in told_apart}) == len(told_apart)


def test_who_came_back_at_once_reads_how_long_it_takes() -> None:
    state = KioskState(Mood.REFUSED, reason=Reason.COOLING_DOWN, seconds=6)
    assert words_for(state).detail == "It opens for you again in 6 s."
    assert words_for(replace(state, seconds=None)).detail == said_of(Reason.COOLING_DOWN).detail


def test_every_ask_has_words_and_every_turn_an_arrow() -> None:
    words = [words_for(KioskState(Mood.ASKED, ask=ask)) for ask in ASKS]
    assert len({line.title for line in words}) == len(ASKS)
    turns = [words_for(KioskState(Mood.ASKED, ask=ask)).icon for ask in TURNS]
    assert [str(icon) for icon in turns] == ["arrow_left", "arrow_right", "arrow_up", "arrow_down"]


def test_somebody_known_is_greeted_by_name() -> None:
    assert "Ada" in words_for(KioskState(Mood.ASKED, ask=Ask(AskKind.PIN, 1, "Ada"))).detail


def test_only_a_grant_looks_and_sounds_like_one() -> None:
    good = {reason for reason in Reason if said_of(reason).tone is Tone.GOOD}
    assert good == {Reason.RECOGNISED, Reason.PERMITTED}
    heard = {mood for mood in Mood if chime_for(KioskState(mood, reason=Reason.FAULT), None) is Chime.WELCOME}
    assert heard == {Mood.WELCOME}


def test_each_turn_that_is_done_is_heard() -> None:
    first, second = (KioskState(Mood.ASKED, ask=Ask(AskKind.TURN, 1, "", Turn.UP, done, 3)) for done in (0, 1))
    assert chime_for(first, KioskState(Mood.LOOKING)) is Chime.ASKED
    assert chime_for(second, first) is Chime.STEP
    assert chime_for(KioskState(Mood.LOOKING), second) is None


def test_a_wait_is_told_in_minutes_and_seconds() -> None:
    assert "1:35" in words_for(KioskState(Mood.LOCKED_OUT, seconds=95)).detail
