"""The screens of the settings and of the first start."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.camera.webcam import CameraInfo
from doorcam.config.loading import load_settings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.drill_dialog import DrillDialog
from doorcam.desktop.first_run import FirstRun
from doorcam.desktop.first_run_door import DoorStep
from doorcam.desktop.first_run_steps import CameraStep, LanguageStep, PersonStep, PinStep, Step
from doorcam.desktop.language import LANGUAGES
from doorcam.desktop.notices import Notices
from doorcam.desktop.region import Region
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import SettingsDesk
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.settings_rules import RulesPanel
from doorcam.desktop.settings_rules_desk import RulesDesk
from doorcam.desktop.settings_staff_pins import StaffPinsCard, StaffPinsDesk
from doorcam.desktop.settings_tools import ToolsPanel
from doorcam.domain import Ask, Frame, Progress
from doorcam.doors.door import Opening, Outcome
from doorcam.drill.presentation import BONA_FIDE, Presentation
from tests.album import Album, settle
from tests.gui import scenes


class NoBackups:
    """Makes and reads nothing."""

    def make(self, target: Path, password: str, progress: Progress) -> int:
        return 7

    def file_name(self) -> str:
        return "doorcam-2026-03-14.backup"

    def look(self, archive: Path) -> None:
        pass

    def unlock(self, archive: Path, password: str) -> None:
        pass

    def check(self, archive: Path, password: str, progress: Progress) -> str:
        return "2026-03-14 12:00"


class Rehearsed:
    """Takes people for people and one print too."""

    def see(self, frame: Frame) -> None:
        pass

    def present(self, kind: str, on_ask: Callable[[Ask | None], None], progress: Progress) -> Presentation:
        return Presentation(kind, kind == BONA_FIDE, "accepted", 1.8)


def cameras() -> list[CameraInfo]:
    return [CameraInfo(0, "HD Pro Webcam C920", "/dev/video0"), CameraInfo(2, "Entrance", "/dev/video2")]


class Studio:
    """Makes the screens in a folder of their own."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self._language = language
        self._folder = folder
        self._bridge, self._notices = Bridge(), Notices()
        self._access = AccessStore.open(folder / "access.sqlite")
        rules = self._access.rules
        rules.put_door(Door("door", zone="Europe/Berlin"))
        rules.put_group("Mitarbeitende", step_up=False)
        rules.put_schedule("Büro", "mon-fri 08:00-18:30; sat 22:00-02:00; hol 10:00-12:00")
        rules.allow("door", "Mitarbeitende", "Büro")
        rules.put_holiday("door", date(2026, 12, 25), "Weihnachten")

    def close(self) -> None:
        self._access.close()

    def _preview(self) -> Preview:
        preview = Preview(self._bridge.frame, lambda source: None, self._notices)
        frame = scenes.frame(scenes.stage(1)[0])
        preview.said.connect(lambda _said: self._bridge.frame.emit(frame))
        return preview

    def page(self, tab: int = 0) -> SettingsPage:
        file = self._folder / "config.toml"
        file.write_text("[door]\npulse_s = 5.0\n[desktop]\ntheme = 'light'\n", "utf-8")
        in_use = load_settings(None, {}, ())
        desk = SettingsDesk(file, {"DOORCAM_DOOR_HELD_OPEN_S": "45"}, (), in_use, lambda what: None)
        camera = CameraPanel(self._preview(), cameras, mirrored=True, notices=self._notices)
        rules = RulesPanel(RulesDesk(self._access.rules, "door", "UTC", lambda what: None), self._notices)
        pins = StaffPinsCard(StaffPinsDesk(self._access.staff, lambda what: None), self._notices)
        tools = ToolsPanel(lambda: Opening(Outcome.OPEN), NoBackups(), self._notices, pins)
        page = SettingsPage(desk, camera, rules, tools, self._notices)
        page.refresh()
        settle()
        page.tabs.setCurrentIndex(tab)
        page.setContentsMargins(16, 16, 16, 16)
        return page

    def basic(self) -> QWidget:
        return self.page()

    def everything(self) -> QWidget:
        page = self.page()
        page.form.all_button.setChecked(True)
        return page

    def wrong(self) -> QWidget:
        page = self.page()
        page.form.put("door.driver", "serial")
        page.form.put("door.pulse_s", 400.0)
        page.form.put("liveness.mode", "off")
        page.resize(800, 480)
        page.show()
        settle()
        page.save()
        return page

    def camera(self) -> QWidget:
        page = self.page(1)
        page.camera.region_chosen.emit(Region(0.2, 0.1, 0.85, 1.0))
        page.camera.view.setFocus()
        return page

    def rules(self) -> QWidget:
        return self.page(2)

    def hours(self) -> QWidget:
        page = self.page(2)
        hours = page.rules.hours
        hours.setParent(None)
        return hours

    def tools(self) -> QWidget:
        page = self.page(3)
        page.tools.pins.refresh()
        page.tools.test()
        settle()
        return page

    def first_run(self, step: int) -> FirstRun:
        file = self._folder / "first.toml"
        desk = SettingsDesk(file, {}, (), load_settings(None, {}, ()), lambda what: None)

        def steps() -> list[Step]:  # they are made again in each language
            return [
                LanguageStep(list(LANGUAGES.items()), self._language),
                CameraStep(CameraPanel(self._preview(), cameras, mirrored=True, notices=self._notices)),
                PinStep(lambda pin: None, has_one=False, notices=self._notices),
                PersonStep(lambda: None, lambda: 0, self._notices),
                DoorStep(lambda values: Opening(Outcome.FAILED, str(scenes.relay_fault())), self._notices),
            ]

        dialog = FirstRun(steps, desk, self._notices)
        settle()
        dialog.show_step(step)
        return dialog

    def first_door(self) -> QWidget:
        dialog = self.first_run(4)
        step = dialog.current
        assert isinstance(step, DoorStep)
        step.rows["door.driver"].put("serial")
        step.rows["door.serial_port"].put("/dev/ttyUSB0")
        step.try_it()
        settle()
        return dialog

    def drill(self) -> QWidget:
        dialog = DrillDialog(Rehearsed(), self._bridge.frame, mirrored=True, notices=self._notices)
        dialog.view.show_frame(scenes.frame(scenes.stage(1)[0]))
        for _ in range(6):
            dialog.go()
            settle()
        return dialog


SCREENS: dict[str, Callable[[Studio], QWidget]] = {
    "settings-basic": Studio.basic,
    "settings-all": Studio.everything,
    "settings-wrong": Studio.wrong,
    "settings-camera": Studio.camera,
    "settings-rules": Studio.rules,
    "settings-hours": Studio.hours,
    "settings-tools": Studio.tools,
    "drill": Studio.drill,
    "first-language": lambda studio: studio.first_run(0),
    "first-camera": lambda studio: studio.first_run(1),
    "first-pin": lambda studio: studio.first_run(2),
    "first-person": lambda studio: studio.first_run(3),
    "first-door": Studio.first_door,
}


def draw(album: Album) -> None:
    """Draw everything."""
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(Path(scratch), album.language)
        for name, make in SCREENS.items():
            if album.wants(name):
                widget = make(studio)
                album.show(name, widget)
                widget.close()
        studio.close()
