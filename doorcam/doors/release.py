"""Takes back what a relay that cannot time itself was told."""

import logging
import threading
from collections.abc import Callable

from doorcam.errors import DeviceFault, Sentence

_log = logging.getLogger(__name__)

_AGAIN_S = 0.5


class Release:
    """Calls `release` after a while, and again until it worked: unlike opening, closing late is better than never.

    Args:
        release: Shuts the door; raises `DeviceFault`.
        on_fault: Told once of each time it does not work.
    """

    def __init__(self, release: Callable[[], None], on_fault: Callable[[str], None]) -> None:
        self._release = release
        self._on_fault = on_fault
        self._lock = threading.Lock()  # held while releasing
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None

    def after(self, seconds: float) -> None:
        """Release so many seconds from now, and not when it was said before."""
        self.cancel()
        self._cancelled = cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(seconds, cancelled), name="release", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Do not release, and not a moment after this has returned either; for whoever switches on again."""
        with self._lock:
            self._cancelled.set()

    def close(self) -> None:
        """Release now, if that is still to be done."""
        pending = self._thread is not None and self._thread.is_alive()
        self.cancel()
        if pending and (fault := self._try()):
            self._tell(fault)

    def _run(self, seconds: float, cancelled: threading.Event) -> None:
        told = False
        while not cancelled.wait(seconds):
            with self._lock:
                fault = None if cancelled.is_set() else self._try()
            if fault is None:
                return
            if not told:
                self._tell(fault)
            told, seconds = True, _AGAIN_S

    def _try(self) -> DeviceFault | None:
        try:
            self._release()
        except DeviceFault as fault:
            return fault
        except Exception:  # whatever it was, the door must still be shut
            _log.exception("a relay could not be switched off")
            return DeviceFault("the relay broke off; the log says more", "check it")
        return None

    def _tell(self, fault: DeviceFault) -> None:
        self._on_fault(Sentence("The door may still be open: {reason}", reason=fault))
