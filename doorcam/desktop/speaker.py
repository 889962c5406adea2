"""The process that speaks, for `voice.py`: a line of JSON comes in for each text, and a word goes out for each.

Opening the system's speech takes seconds (two to five with speech-dispatcher), all threads of Python waiting.
"""

import json
import sys
from threading import Thread

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from doorcam.desktop.voice import Answer, best_locale


class Speaker(QObject):
    """Says one text after the other, the newest in place of what is being said.

    Attributes:
        told: A line has come in.
        ended: Nothing more will come.
    """

    told = Signal(str)
    ended = Signal()

    def __init__(self, engine: QTextToSpeech) -> None:
        super().__init__()
        self._engine = engine
        self.told.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Read what comes in until it ends."""
        for line in sys.stdin:
            self.told.emit(line)
        self.ended.emit()

    def _say(self, line: str) -> None:
        text, name = json.loads(line)
        self._engine.stop()
        if self._speak_as(QLocale(name)):
            self._engine.say(text)
            _answer(Answer.READY)
        else:
            _answer(Answer.NO_LANGUAGE)

    def _speak_as(self, wanted: QLocale) -> bool:
        """Whether somebody here speaks a language; they are who speaks next."""
        locale = best_locale(wanted, self._engine.availableLocales())
        if locale is not None:
            if locale != self._engine.locale():
                self._engine.setLocale(locale)
            return True
        if wanted.language() is not QLocale.Language.Chinese:
            return False
        # speech-dispatcher calls this language cmn, which says nothing to Qt.
        self._engine.setLocale(QLocale.c())
        mandarin = [voice for voice in self._engine.availableVoices() if "Mandarin" in voice.name()]
        if mandarin:
            self._engine.setVoice(mandarin[0])
        return bool(mandarin)


def main() -> None:
    """Speak until nothing comes in any more."""
    app = QCoreApplication(["doorcam"])
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    engine = QTextToSpeech(engines[0], app) if engines else None
    if engine is None or engine.state() is QTextToSpeech.State.Error:
        _answer(Answer.NO_ENGINE)
        return
    speaker = Speaker(engine)
    speaker.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    Thread(target=speaker.listen, daemon=True).start()
    _answer(Answer.READY)
    app.exec()


def _answer(answer: Answer) -> None:
    print(answer, flush=True)  # noqa: T201 (its output is what a child is for)


if __name__ == "__main__":
    main()
