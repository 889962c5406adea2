"""Draws every state of the kiosk into a folder, without a display: python -m tests.screens_kiosk OUT [THEME]."""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from doorcam.camera.source import DEMO
from doorcam.config.desktop_section import DesktopSettings
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.desktop.app import Desktop
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.notices import BugDialog, Notices
from doorcam.desktop.surroundings import Surroundings
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.domain import (
    NO_PROGRESS,
    Ask,
    AskKind,
    CameraHealth,
    CameraState,
    EntryAnswer,
    EntryResult,
    EventKind,
    Progress,
    Reason,
    Turn,
)
from doorcam.runtime import Runtime
from doorcam.storage.vault import Vault
from tests.clock import StillClock
from tests.gui import scenes

SIZES = (QSize(800, 480), QSize(1280, 800), QSize(1080, 1920), QSize(3840, 2160))
NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد", "Zoë Björnsdóttir")
NEAR_FACE_PX = 80


class KioskStudio:
    """One window for each picture."""

    def __init__(self, folder: Path, size: QSize) -> None:
        self._folder = folder
        self._size = size
        self.clock = StillClock()
        self.notices = Notices()
        self.window = self._window()

    def _window(self) -> KioskWindow:
        window = KioskWindow(Bridge(), self.notices, self.clock, mirrored=True, near_face_px=NEAR_FACE_PX)
        window.resize(self._size)
        window.model.prepared()
        window.model.camera(scenes.camera(CameraState.LIVE))
        window.view.show_frame(scenes.frame(scenes.stage()[0]))
        return window

    def see(self, people: int, size_wh: tuple[int, int] = (1280, 720)) -> None:
        """So many people stand before the camera."""
        picture, boxes = scenes.stage(max(1, people), size_wh)
        shown = scenes.frame(picture, captured_s=self.clock.monotonic_s())
        self.window.view.show_frame(shown)
        self.window.model.observation(scenes.observation(shown, boxes[:people]))

    def ask(self, ask: Ask) -> None:
        """The door asks for something."""
        self.window.model.ask(ask)
        self.window.desk.ask(ask)

    def shoot(self, name: str, stage: Callable[["KioskStudio"], None]) -> None:
        """Set a scene, and write what the window shows."""
        self.window = self._window()
        self.window.show()
        stage(self)
        for _ in range(5):
            self.window.refresh()
            QApplication.processEvents()
        self.window._place_pad()
        size = f"{self._size.width()}x{self._size.height()}"
        self.window.grab().save(str(self._folder / f"{name}-{size}.png"))
        self.window.close()


def _typed(studio: KioskStudio) -> None:
    studio.see(1)
    studio.ask(Ask(AskKind.PIN, 1, NAMES[3]))
    for digit in "7391":
        studio.window.desk.key(digit)


def _wrong(studio: KioskStudio) -> None:
    studio.window.desk.open_for_visitor()
    studio.window.desk.answer(EntryAnswer(EntryResult.WRONG))


def _turn(turn: Turn, done: int) -> Callable[[KioskStudio], None]:
    def stage(studio: KioskStudio) -> None:
        studio.see(1)
        studio.ask(Ask(AskKind.TURN, 1, "", turn, done, 3))

    return stage


def _asked(kind: AskKind, name: str = "") -> Callable[[KioskStudio], None]:
    def stage(studio: KioskStudio) -> None:
        studio.see(1)
        studio.ask(Ask(kind, 1, name))

    return stage


def _refused(reason: Reason, people: int = 1) -> Callable[[KioskStudio], None]:
    def stage(studio: KioskStudio) -> None:
        studio.see(people)
        studio.window.model.decision(scenes.denied(1, reason))

    return stage


def _granted(studio: KioskStudio) -> None:
    studio.see(1)
    studio.window.model.decision(scenes.granted(1, NAMES[0]))


def _mixed(studio: KioskStudio) -> None:
    studio.see(3)
    studio.window.model.decision(scenes.granted(1, NAMES[1]))
    studio.window.model.decision(scenes.denied(2))


def _camera(state: CameraState, retry_in_s: float | None = None) -> Callable[[KioskStudio], None]:
    return lambda studio: studio.window.model.camera(scenes.camera(state, retry_in_s))


def _door(studio: KioskStudio) -> None:
    _granted(studio)
    studio.window.model.event(scenes.event(EventKind.DOOR_FAULT, reason="the relay does not answer"))
    studio.notices.fault("the relay /dev/ttyUSB0 does not answer: check the cable")


def _demo(studio: KioskStudio) -> None:
    studio.window.model.camera(CameraHealth(CameraState.LIVE, DEMO))
    studio.see(1, (3840, 2160))
    studio.see(1, (320, 180))


STAGES: dict[str, Callable[[KioskStudio], None]] = {
    "idle": lambda studio: None,
    "quiet": lambda studio: studio.clock.advance(60),
    "looking": lambda studio: studio.see(1),
    "closer": _demo,
    "welcome": _granted,
    "mixed": _mixed,
    "refused": _refused(Reason.UNKNOWN_FACE),
    "one-at-a-time": _refused(Reason.SEVERAL_PEOPLE, 2),
    "hours": _refused(Reason.OUTSIDE_HOURS),
    "disabled": _refused(Reason.DISABLED),
    "not-live": _refused(Reason.NOT_LIVE),
    "turn-left": _turn(Turn.LEFT, 0),
    "turn-up": _turn(Turn.UP, 2),
    "straight": _asked(AskKind.LOOK_STRAIGHT),
    "pin": _typed,
    "pin-number": lambda studio: studio.window.desk.open_for_visitor(),
    "pin-wrong": _wrong,
    "badge": _asked(AskKind.BADGE, NAMES[3]),
    "second-person": _asked(AskKind.SECOND_PERSON),
    "locked-out": lambda studio: studio.window.model.entry(EntryAnswer(EntryResult.LOCKED_OUT, 95)),
    "staff-pin": lambda studio: studio.window.desk.open_for_staff(),
    "preparing": lambda studio: studio.window.model.preparing("Converting the embedding network", 2, 4),
    "not-ready": lambda studio: studio.window.model.not_prepared(""),
    "camera-lost": _camera(CameraState.LOST, 7.0),
    "camera-frozen": _camera(CameraState.FROZEN),
    "camera-starting": _camera(CameraState.STARTING),
    "dark": _camera(CameraState.DARK),
    "door": _door,
}


def shoot_kiosk(folder: Path, size: QSize) -> None:
    """Draw every state at one size."""
    for name, stage in STAGES.items():
        KioskStudio(folder, size).shoot(name, stage)


class _PlainRuntime(Runtime):
    """Needs no networks to show what the staff sees."""

    def load_models(self, progress: Progress = NO_PROGRESS) -> None:
        """Leave them out."""


def shoot_staff(folder: Path, size: QSize) -> None:
    """Draw the staff's pages, and the way to them, in a home of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(desktop=DesktopSettings(sounds=False))
        with closing(_PlainRuntime.open(settings, Home(Path(scratch)))) as runtime:
            scenes.fill(runtime.journal, NAMES)
            around = Surroundings(runtime.home.root / "config.toml", {}, (), Vault.of(runtime.home.encodings))
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            desktop = Desktop(runtime, "demo", around, LanguageSwitch(application))
            desktop.window.resize(size)
            desktop.window.show()
            desktop.window.staff_asked.emit()
            for name in (None, *desktop.frame.buttons):
                if name is not None:
                    desktop.frame.show_page(name)
                for _ in range(30):
                    wait_for_tasks()
                    QApplication.processEvents()
                desktop.window.grab().save(str(folder / f"staff-{name or 'first'}-{size.width()}x{size.height()}.png"))
            desktop.stop()


def main(folder: Path, theme: str = "dark", only: str = "") -> None:
    """Draw everything, or one size."""
    app = QApplication(["doorcam"])
    apply_theme(app, theme)
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        if only in f"{size.width()}x{size.height()}":
            shoot_kiosk(folder, size)
            shoot_staff(folder, size)
    bug = BugDialog("Traceback (most recent call last):\n  …")
    bug.show()
    bug.grab().save(str(folder / "bug.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
