from importlib.util import find_spec

import miniaudio
import numpy as np
import pytest

from doorcam.desktop.announcer import Announcer
from doorcam.desktop.sounds import SAMPLE_HZ, Chime, Sounds, samples_of
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.voice import Voice


@pytest.mark.parametrize("chime", list(Chime))
def test_a_chime_is_short_loud_enough_and_ends_in_silence(chime: Chime) -> None:
    samples = samples_of(chime)
    assert samples.dtype == np.int16
    assert samples.shape[1] == 1
    assert len(samples) < 1.5 * SAMPLE_HZ
    assert 8_000 < np.abs(samples.astype(int)).max() < 20_000
    assert np.abs(samples[:4].astype(int)).max() < 200
    assert np.abs(samples[-100:].astype(int)).max() < 200


def test_chimes_differ() -> None:
    assert len({samples_of(chime).tobytes() for chime in Chime}) == len(Chime)


def test_a_chime_is_played_to_its_end_by_another_thread() -> None:
    sounds = Sounds([miniaudio.Backend.NULL])
    sounds.play(Chime.STEP)
    sounds.play(Chime.WELCOME)  # left out
    sounds.close()
    assert sounds.audible


def test_an_audio_device_that_fails_is_left_alone() -> None:
    sounds = Sounds([miniaudio.Backend.AUDIO4])  # of another system
    for _ in range(3):
        sounds.play(Chime.STEP)
        if sounds._playing is not None:
            sounds._playing.exception(10)
    sounds.close()
    assert not sounds.audible


def test_without_a_voice_there_is_one_notice_and_silence(qapp: object) -> None:
    if find_spec("PySide6.QtTextToSpeech") is not None:
        pytest.skip("the voice is installed")
    complaints: list[str] = []
    announcer = Announcer(None, Voice(complaints.append))
    announcer.announce(KioskState(Mood.WELCOME, name="Ada"))
    announcer.announce(KioskState(Mood.LOCKED_OUT, seconds=3))
    announcer.close()
    (complaint,) = complaints
    assert "doorcam[voice]" in complaint
