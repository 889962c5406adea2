"""What the drill's dialog does: watches presentations through the camera in use. Knows no Qt."""

import queue
from collections.abc import Callable, Iterator
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from doorcam import assembly
from doorcam.config.schema import Settings
from doorcam.domain import Ask, Frame, Progress
from doorcam.drill.presentation import Presentation, present
from doorcam.errors import CameraFault
from doorcam.vision.reader import FaceReader

# A camera that is there sends many pictures in this time.
_SILENCE_S = 3.0
_STEP_S = 0.1


class DrillDesk:
    """Watches one presentation at a time.

    Args:
        settings: Say what the door asks people for.
        reader: Gives the networks that find faces.
    """

    def __init__(self, settings: Settings, reader: Callable[[], FaceReader]) -> None:
        self._settings = settings
        self._reader = reader
        self._newest: queue.Queue[Frame] = queue.Queue(maxsize=1)

    def see(self, frame: Frame) -> None:
        """Take a frame of the camera in use in place of the one before; from one thread, and at once."""
        with suppress(queue.Empty):  # whoever watches may be quicker
            self._newest.get_nowait()
        self._newest.put_nowait(frame)

    def present(self, kind: str, on_ask: Callable[[Ask | None], None], progress: Progress) -> Presentation:
        """Watch until it is accepted, refused or over: seconds; not for the Qt thread.

        Raises:
            CameraFault: if no frames come.
            WeightsFault: if the passive check is asked for and not installed.
            Cancelled: if the progress says so.
        """
        with suppress(queue.Empty):  # what came before is not what is shown now
            self._newest.get_nowait()
        detector = assembly.door_detector(self._settings, self._reader())
        passive = assembly.load_passive_check(self._settings, progress)
        proofs = assembly.make_proofs(self._settings, passive, lambda _: None, lambda _: None)
        return present(kind, self._frames(progress), detector, proofs, on_ask)

    def _frames(self, progress: Progress) -> Iterator[tuple[npt.NDArray[np.uint8], float]]:
        silent_s = 0.0
        while silent_s < _SILENCE_S:
            progress("", 0, 0)
            try:
                frame = self._newest.get(timeout=_STEP_S)
            except queue.Empty:
                silent_s += _STEP_S
                continue
            silent_s = 0.0
            yield frame.image_bgr, frame.captured_s
        raise CameraFault("the camera sends no pictures", "see that it is connected, then begin again")
