"""Says aloud what the screen says. Qt's speech is in a wheel of its own, PySide6-Addons: the extra `voice`."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from importlib.util import find_spec

from PySide6.QtCore import QLocale, QObject, QProcess, QProcessEnvironment

_PROGRAM = ("-P", "-m", "doorcam.desktop.speaker")
_END_MS = 2000


class Answer(StrEnum):
    """What the process that speaks says back."""

    READY = "ready"
    NO_ENGINE = "no_engine"
    NO_LANGUAGE = "no_language"


def best_locale(wanted: QLocale, available: list[QLocale]) -> QLocale | None:
    """The same language, if possible as it is spoken there; None if nobody speaks it."""
    alike = [locale for locale in available if locale.language() is wanted.language()]
    return next((locale for locale in alike if locale == wanted), alike[0] if alike else None)


class Voice(QObject):
    """Speaks, where that is possible, in a process of its own; nobody ever waits for it.

    Attributes:
        free: Whether what is to be said next would be said.

    Args:
        complain: Told in a line for the user what keeps it from speaking, each thing once.
        program: What Python is to run; it takes and answers as `speaker.py` does.
    """

    def __init__(
        self, complain: Callable[[str], None], parent: QObject | None = None, program: Sequence[str] = _PROGRAM
    ) -> None:
        super().__init__(parent)
        self._complain = complain
        self._told: set[str] = set()
        self.free = False
        self._speaker = QProcess(self)
        self._speaker.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._speaker.setStandardErrorFile(QProcess.nullDevice())
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._speaker.setProcessEnvironment(environment)
        self._speaker.readyReadStandardOutput.connect(self._hear)
        self._speaker.finished.connect(self._on_finished)
        if program is _PROGRAM and find_spec("PySide6.QtTextToSpeech") is None:
            self._tell(self.tr("There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false"))
        else:
            self._speaker.start(sys.executable, list(program))

    def say(self, text: str) -> None:
        """Say something in place of what is being said; left out while the one before is still handed over."""
        if self.free:
            self.free = False
            self._speaker.write(json.dumps([text, QLocale().name()]).encode() + b"\n")

    def close(self) -> None:
        """Fall silent."""
        self.free = False
        if self._speaker.state() is QProcess.ProcessState.NotRunning:
            return
        self._speaker.finished.disconnect(self._on_finished)
        self._speaker.closeWriteChannel()
        if not self._speaker.waitForFinished(_END_MS):
            self._speaker.kill()
            self._speaker.waitForFinished(_END_MS)

    def _hear(self) -> None:
        for word in bytes(self._speaker.readAllStandardOutput().data()).decode().split():
            self.free = word != Answer.NO_ENGINE
            if word == Answer.NO_LANGUAGE:
                mute = self.tr("No voice speaks {language}: install one for the system, or set desktop.voice = false")
                self._tell(mute.format(language=QLocale().nativeLanguageName()))

    def _on_finished(self) -> None:
        """It ends by itself only when it cannot speak."""
        self.free = False
        self._tell(
            self.tr("The system has no voice: install one (on Linux speech-dispatcher), or set desktop.voice = false")
        )

    def _tell(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self._complain(text)
