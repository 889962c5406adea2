"""What is there before anything else: the window, and the ways to it."""

from dataclasses import dataclass

from doorcam.camera.source import is_recording
from doorcam.config.schema import Settings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import Notices
from doorcam.domain import SystemClock


@dataclass(frozen=True, slots=True)
class Front:
    """The window and the ways to it.

    Attributes:
        bridge: Brings the pipeline's messages.
        notices: What is told to the user.
        window: The kiosk.
    """

    bridge: Bridge
    notices: Notices
    window: KioskWindow


def make_front(settings: Settings, source: str | None) -> Front:
    """Make the window; needs nothing but the settings.

    Args:
        settings: In use.
        source: The camera in place of the one in the settings.
    """
    desktop, bridge, notices = settings.desktop, Bridge(), Notices()
    # Only in a mirror people move the right way; a recording is shown as it is.
    mirrored = desktop.mirror and not is_recording(source or settings.camera.source)
    window = KioskWindow(
        bridge,
        notices,
        SystemClock(),
        mirrored,
        near_face_px=desktop.near_face_px,
        quiet_after_s=desktop.quiet_after_s,
    )
    return Front(bridge, notices, window)
