"""Says aloud what the screen says. Qt's speech is in a wheel of its own, PySide6-Addons: the extra `voice`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Voice(QObject):
    """Speaks, where that is possible.

    Args:
        complain: Told once, in a line for the user, when it is not.
    """

    def __init__(self, complain: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = self._open()
        if self._engine is None:
            complain(self.tr("There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false"))

    def say(self, text: str) -> None:
        """Say something in place of what is being said; returns at once."""
        if self._engine is not None:
            self._engine.stop()
            self._engine.say(text)

    def _open(self) -> "QTextToSpeech | None":
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return None
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
        return QTextToSpeech(engines[0], self) if engines else None
