"""Every state of the kiosk, and the way from there to the staff's pages."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from doorcam.access.roles import Role
from doorcam.camera.source import DEMO
from doorcam.config.desktop_section import DesktopSettings
from doorcam.config.loading import load_settings
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.desktop import Desktop
from doorcam.desktop.front import make_front
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.notices import BugDialog, Notices
from doorcam.desktop.surroundings import Surroundings
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
from doorcam.errors import ConfigFault, Sentence
from doorcam.runtime import Runtime
from doorcam.storage.vault import Vault
from tests.album import Album, settle
from tests.clock import StillClock
from tests.gui import scenes
from tests.screens_people import House, furnish

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد", "Zoë Björnsdóttir")
NEAR_FACE_PX = 80
ADMIN_PIN = "739164"


class KioskStudio:
    """One window for each picture."""

    def __init__(self, album: Album) -> None:
        self._album = album
        self.clock = StillClock()
        self.notices = Notices()
        self.window = self._window()

    def _window(self) -> KioskWindow:
        window = KioskWindow(Bridge(), self.notices, self.clock, mirrored=True, near_face_px=NEAR_FACE_PX)
        window.resize(self._album.size)
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
        self._album.take(name, self.window)
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
    studio.notices.fault(str(scenes.relay_fault()))


def _demo(studio: KioskStudio) -> None:
    studio.window.model.camera(CameraHealth(CameraState.LIVE, DEMO))
    studio.see(1, (3840, 2160))
    studio.see(1, (320, 180))


def _wrong_settings(studio: KioskStudio) -> None:
    file, text = Path("/home/kiosk/.config/doorcam/config.toml"), "[camera]\nsource = 0\nrate_hz = 500\nrat = 5\n"
    try:
        load_settings(file, {}, (), text=text)
    except ConfigFault as fault:
        studio.window.model.not_opened(str(fault))


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
    "preparing": lambda studio: studio.window.model.preparing(
        Sentence("converting {network}", network="dlib_resnet_v1"), 2, 4
    ),
    "not-ready": lambda studio: studio.window.model.not_prepared(""),
    "wrong-settings": _wrong_settings,
    "camera-lost": _camera(CameraState.LOST, 7.0),
    "camera-frozen": _camera(CameraState.FROZEN),
    "camera-starting": _camera(CameraState.STARTING),
    "dark": _camera(CameraState.DARK),
    "door": _door,
}


def draw(album: Album) -> None:
    """Draw every state, the staff's pages and the dialog of a bug."""
    for name, stage in STAGES.items():
        if album.wants(f"kiosk-{name}"):
            KioskStudio(album).shoot(f"kiosk-{name}", stage)
    if album.wants("staff"):
        _draw_staff(album)
    if album.wants("bug"):
        bug = BugDialog("Traceback (most recent call last):\n  …")
        bug.show()
        album.take("bug", bug)
        bug.close()


class _PlainRuntime(Runtime):
    """Needs no networks to show what the staff sees."""

    def load_models(self, progress: Progress = NO_PROGRESS) -> None:
        """Leave them out."""


def _draw_staff(album: Album) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(desktop=DesktopSettings(sounds=False))
        with closing(_PlainRuntime.open(settings, Home(Path(scratch)))) as runtime:
            scenes.fill(runtime.journal, NAMES)
            model = settings.recognition.model
            furnish(House(runtime.gallery, runtime.access, runtime.journal, Path(scratch), StillClock(), model))
            runtime.access.staff.set_pin(Role.ADMIN, ADMIN_PIN)
            around = Surroundings(runtime.home.root / "config.toml", {}, (), Vault.of(runtime.home.encodings))
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            desktop = Desktop(make_front(settings, "demo"), runtime, "demo", around, LanguageSwitch(application))
            desktop.window.resize(album.size)
            desktop.window.show()
            desktop.window.staff_asked.emit()
            settle()
            desktop.window.desk.staff_entered.emit(ADMIN_PIN)
            settle(30)
            for name in desktop.frame.buttons:
                desktop.frame.show_page(name)
                settle(30)
                album.take(f"staff-{name}", desktop.window)
            desktop.stop()
