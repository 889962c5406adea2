"""Short tones, made here and played by a thread of their own. Without an audio device nothing is heard."""

import logging
import os
import sys
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from miniaudio import Backend

Samples = npt.NDArray[np.int16]

SAMPLE_HZ = 44_100
_VOLUME = 0.35
# A note comes in and dies away so softly that nothing clicks.
_ATTACK_S = 0.012
_DECAY_S = 0.14
# How much of the first overtones a note has: a plain sine is hard to hear in a noisy hall.
_OVERTONES = (1.0, 0.28, 0.1)
_BUFFER_MS = 60
# An audio device that takes no more for so long is left alone.
_GIVE_UP_S = 3.0

_log = logging.getLogger(__name__)


class Chime(StrEnum):
    """Every sound there is."""

    WELCOME = "welcome"
    REFUSED = "refused"
    TROUBLE = "trouble"
    ASKED = "asked"
    STEP = "step"


# Notes in Hz and when they begin, in seconds: rising for yes, falling for no, as everywhere.
_NOTES = {
    Chime.WELCOME: ((659.3, 0.0), (987.8, 0.11)),
    Chime.REFUSED: ((392.0, 0.0), (293.7, 0.16)),
    Chime.TROUBLE: ((246.9, 0.0), (246.9, 0.22), (246.9, 0.44)),
    Chime.ASKED: ((587.3, 0.0),),
    Chime.STEP: ((880.0, 0.0),),
}


def samples_of(chime: Chime) -> Samples:
    """One channel of signed 16-bit samples, (n, 1), at `SAMPLE_HZ`; less than a second and a half."""
    starts = [round(start_s * SAMPLE_HZ) for _, start_s in _NOTES[chime]]
    note_length = round(0.6 * SAMPLE_HZ)
    sound = np.zeros(starts[-1] + note_length)
    for (pitch_hz, _), start in zip(_NOTES[chime], starts, strict=True):
        sound[start : start + note_length] += _note(pitch_hz, note_length)
    loudest = float(np.abs(sound).max())
    return np.round(sound / loudest * _VOLUME * np.iinfo(np.int16).max).astype(np.int16)[:, None]


def _note(pitch_hz: float, length: int) -> npt.NDArray[np.float64]:
    t_s = np.arange(length) / SAMPLE_HZ
    shape = np.minimum(1.0, t_s / _ATTACK_S) * np.exp(-t_s / _DECAY_S) * np.linspace(1.0, 0.0, length)
    waves = [share * np.sin(2 * np.pi * pitch_hz * i * t_s) for i, share in enumerate(_OVERTONES, start=1)]
    return np.asarray(shape * np.sum(waves, axis=0))


class Sounds:
    """Plays one chime at a time and never makes anybody wait: one that comes meanwhile is left out.

    An audio device that fails once is not tried again: its libraries complain on the terminal each time.

    Args:
        backends: Of miniaudio, to be tried in turn; None for those of the system.
    """

    def __init__(self, backends: "list[Backend] | None" = None) -> None:
        self._worker = ThreadPoolExecutor(1, "sounds")
        self._playing: Future[bool] | None = None
        self._sounds = {chime: samples_of(chime) for chime in Chime}
        self._backends = backends
        self.audible = backends is not None or _has_device()

    def play(self, chime: Chime) -> None:
        """Begin, unless something is heard already."""
        if self._playing is not None and not self._playing.done():
            return
        if self._playing is not None and not self._playing.result():
            self.audible = False
        if self.audible:
            self._playing = self._worker.submit(_play, self._sounds[chime], self._backends)

    def close(self) -> None:
        """Wait for what is heard to end; nothing can be played afterwards."""
        self._worker.shutdown()


def _has_device() -> bool:
    """Whether a sound could be heard here at all."""
    if not sys.platform.startswith("linux"):
        return True
    server = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "pulse" / "native"
    return server.exists() or any(Path("/dev/snd").glob("pcm*p"))


def _play(samples: Samples, backends: "list[Backend] | None") -> bool:
    """Open the audio device, play, and let go of it: a kiosk is silent for most of its days; whether it worked."""
    try:
        import miniaudio  # where there is no wheel of it, there is no sound
    except ImportError:
        return False
    ended = Event()
    try:
        device = miniaudio.PlaybackDevice(
            nchannels=1, sample_rate=SAMPLE_HZ, buffersize_msec=_BUFFER_MS, backends=backends
        )
        with device:
            stream = _stream(samples, ended)
            next(stream)
            device.start(stream)
            return ended.wait(_GIVE_UP_S)
    except miniaudio.MiniaudioError as error:
        _log.info("no sound: %s", error)
        return False


def _stream(samples: Samples, ended: Event) -> Generator[Samples, int, None]:
    """Hands out as many samples as are asked for, then two buffers of silence, so that the end is heard."""
    count = yield samples[:0]
    position, end = 0, len(samples) + 2 * SAMPLE_HZ * _BUFFER_MS // 1000
    while position < end:
        piece = samples[position : position + count]
        position += count
        count = yield np.pad(piece, ((0, count - len(piece)), (0, 0)))
    ended.set()
