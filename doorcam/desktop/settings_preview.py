"""The picture of the camera that is chosen, which need not be the one in use."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from doorcam.camera.source import Opener
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.faults import in_words
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks
from doorcam.domain import CameraHealth, CameraState, Frame
from doorcam.pipeline.capture import Capture
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.watch import WatchTimes

_TIMES = WatchTimes(stall_after_s=5.0, frozen_after_s=60.0, reopen_first_s=1.0, reopen_max_s=5.0)

OpenOther = Callable[[str], Opener | None]
"""What opens a camera named as in camera.source; None for the one in use. May take a while, and raise a CameraFault."""


class Preview(QObject):
    """Opens a camera while somebody looks, and lets go of it when they leave.

    The one in use is shown from its running picture: a device can be opened only once.

    Args:
        running: The signal of the frames of the camera in use.
        open_other: See `OpenOther`.
        notices: Told of bugs.

    Attributes:
        frame: A `Frame` of the camera that is looked at.
        said: What there is to say of it.
    """

    frame = Signal(object)
    said = Signal(str)

    def __init__(self, running: SignalInstance, open_other: OpenOther, notices: Notices) -> None:
        super().__init__()
        self._running, self._open_other = running, open_other
        self._tasks = Tasks(notices)
        self._source = ""
        self._is_running = False
        self._bridge: Bridge | None = None
        self._capture: Capture | None = None
        running.connect(self._show_running)

    def look_at(self, source: str) -> None:
        """Show a camera, named as in camera.source."""
        if source == self._source:
            return
        self.leave()
        self._source = source
        self.said.emit(self.tr("Looking for the camera…"))
        self._tasks.run(
            lambda _progress: self._open_other(source), self._begin, lambda error: self.said.emit(in_words(error))
        )

    def leave(self) -> None:
        """Let go of the camera, without waiting until it has."""
        self._source, self._is_running = "", False
        self._tasks.forget()
        if self._bridge is not None and self._capture is not None:
            self._bridge.blockSignals(True)  # what comes late is not of the next camera
            stop, self._bridge, self._capture = self._capture.stop, None, None
            self._tasks.run(lambda _progress: stop(), lambda _nothing: None, in_any_case=True)

    def _show_running(self, frame: Frame) -> None:
        if self._is_running:
            self.frame.emit(frame)

    def _begin(self, opener: Opener | None) -> None:
        if opener is None:
            self._is_running = True
            self.said.emit(self.tr("This is the camera in use."))
            return
        self._bridge = bridge = Bridge()
        bridge.frame.connect(self.frame)
        bridge.camera.connect(self._tell)
        self._capture = Capture(
            opener,
            name=opener.name,
            times=_TIMES,
            mailbox=Mailbox(),
            on_frame=bridge.on_frame,
            on_health=bridge.on_camera,
            realtime=True,
        )
        self._capture.start()

    def _tell(self, health: CameraHealth) -> None:
        if health.state is CameraState.STARTING:
            self.said.emit(self.tr("Opening the camera…"))
        elif health.state.trusted:
            self.said.emit(self.tr("This is the camera that is chosen. It is used from the next start on."))
        else:
            self.said.emit(in_words(health.detail))
