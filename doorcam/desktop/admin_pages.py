"""What the pages of an admin, and the first start, are made of."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QDialog, QWidget

from doorcam.access.replay import replay
from doorcam.access.roles import Role
from doorcam.camera.source import AUTO, DEMO, Opener, SourceOpener, is_same_device
from doorcam.camera.webcam import list_cameras
from doorcam.config.door_section import DoorSettings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.door_trial import try_door
from doorcam.desktop.drill_desk import DrillDesk
from doorcam.desktop.drill_dialog import DrillDialog
from doorcam.desktop.first_run import FirstRun
from doorcam.desktop.first_run_door import DoorStep
from doorcam.desktop.first_run_steps import CameraStep, LanguageStep, PersonStep, PinStep, Step
from doorcam.desktop.insights import InsightsPage
from doorcam.desktop.insights_desk import InsightsDesk, Recognition, deliveries, disk_use
from doorcam.desktop.language import LANGUAGES, LanguageSwitch
from doorcam.desktop.notices import Notices
from doorcam.desktop.people_desk import NoteAdmin
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.settings_backups import HomeBackups
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import SettingsDesk
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.settings_rules import RulesPanel
from doorcam.desktop.settings_rules_desk import RulesDesk
from doorcam.desktop.settings_staff_pins import StaffPinsCard, StaffPinsDesk
from doorcam.desktop.settings_tools import ToolsPanel
from doorcam.desktop.surroundings import Ending, Restart, Restore, Surroundings
from doorcam.desktop.threshold_keeper import ThresholdKeeper
from doorcam.domain import Clock, Event, Metric
from doorcam.doors.door import Opening
from doorcam.errors import CameraFault
from doorcam.gallery.matching import Matching
from doorcam.runtime import Runtime
from doorcam.vision.weights.registry import entry


class AdminPages:
    """Makes them.

    Args:
        runtime: Everything behind them.
        around: How doorcam was started.
        language: Speaks another language at once.
        note_admin: Writes down what was changed; called on worker threads.
        restart: Ends the desktop and starts it anew.
        mirrored: Whether the camera's picture is shown like a mirror.
    """

    def __init__(
        self,
        runtime: Runtime,
        around: Surroundings,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        *,
        language: LanguageSwitch,
        note_admin: NoteAdmin,
        restart: Restart,
        mirrored: bool,
    ) -> None:
        self._runtime = runtime
        self._around = around
        self._bridge = bridge
        self._notices = notices
        self._clock = clock
        self._language = language
        self._note_admin = note_admin
        self._restart = restart
        self._mirrored = mirrored

    def settings_desk(self) -> SettingsDesk:
        """Reads and writes the settings."""
        around = self._around
        return SettingsDesk(around.config_file, around.environ, around.overrides, self._runtime.settings, self._note)

    def settings(self) -> QWidget:
        """The page of the settings."""
        runtime, around = self._runtime, self._around
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        rules = RulesDesk(runtime.access.rules, runtime.settings.access.door, zone, self._note)
        backups = HomeBackups(runtime.home, around.config_file, around.vault, self._clock, self._note)
        pins = StaffPinsCard(StaffPinsDesk(runtime.access.staff, self._note), self._notices)
        tools = ToolsPanel(runtime.try_door, backups, self._notices, pins)
        page = SettingsPage(
            self.settings_desk(), self._camera_panel(), RulesPanel(rules, self._notices), tools, self._notices
        )
        page.restart_asked.connect(lambda: self._restart(Ending(again=True)))
        page.saved.connect(self._take_up)
        tools.restore_asked.connect(lambda file, word: self._restart(Ending(again=True, restore=Restore(file, word))))
        tools.drill_button.setEnabled(runtime.settings.liveness.mode != "off")
        tools.drill_asked.connect(lambda: self._drill(page))
        return page

    def insights(self, show_person: Callable[[str], None]) -> QWidget:
        """The page of insights.

        Args:
            show_person: Shows somebody's page.
        """
        runtime = self._runtime
        model_id = runtime.settings.recognition.model
        space, matching = entry(model_id).face_space, Matching(runtime.settings.recognition.matching)
        desk = InsightsDesk(
            runtime.gallery,
            runtime.journal,
            self._clock,
            Recognition(model_id, Metric.EUCLIDEAN if space is None else space.metric, matching),
            match_threshold=lambda: runtime.match_threshold,
            decide_again=_decide_again,
            health=self._health,
        )
        page = InsightsPage(desk, self._notices)
        page.person_asked.connect(show_person)
        keeper = ThresholdKeeper(self.settings_desk(), self._notices, page)
        page.threshold_chosen.connect(keeper.keep)
        keeper.waiting.connect(page.show_waiting)
        page.restart_asked.connect(lambda: self._restart(Ending(again=True)))
        return page

    def _health(self) -> dict[str, Any]:
        runtime = self._runtime
        outside = deliveries(runtime.settings.outward, runtime.home, runtime.journal)
        return {**runtime.health(), **disk_use(runtime.home), **outside}

    def first_run(self, enrol: Callable[[], QDialog | None], parent: QWidget, *, guarded: bool) -> FirstRun:
        """The first start.

        Args:
            enrol: Opens the enrolment.
            guarded: Whether there is an admin PIN already.
        """
        runtime = self._runtime
        pins = StaffPinsDesk(runtime.access.staff, self._note)

        def set_pin(pin: str) -> None:
            nonlocal guarded
            guarded = Role.ADMIN in pins.set_pin(Role.ADMIN, pin)

        def steps() -> Sequence[Step]:
            language = LanguageStep(list(LANGUAGES.items()), self._language.code)
            language.chosen.connect(self._language.use)
            return (
                language,
                CameraStep(self._camera_panel()),
                PinStep(set_pin, guarded, self._notices),
                PersonStep(enrol, lambda: len(runtime.gallery.people()), self._notices),
                DoorStep(self._try_settings, self._notices),
            )

        return FirstRun(steps, self.settings_desk(), self._notices, parent)

    def _camera_panel(self) -> CameraPanel:
        preview = Preview(self._bridge.frame, self._other_camera, self._notices)
        return CameraPanel(preview, list_cameras, self._mirrored, self._notices)

    def _other_camera(self, source: str) -> Opener | None:
        if source == AUTO and self._runtime.source == DEMO:
            raise CameraFault(
                "no camera was found, and the demo stands in for one", "plug one in, look for cameras, and choose it"
            )
        if is_same_device(source, self._runtime.source):
            return None
        camera = self._runtime.settings.camera
        return SourceOpener(source, size_wh=(camera.width_px, camera.height_px), rate_hz=camera.rate_hz)

    def _drill(self, page: QWidget) -> None:
        desk = DrillDesk(self._runtime.settings, lambda: self._runtime.reader)
        dialog = DrillDialog(desk, self._bridge.frame, self._mirrored, self._notices, page)
        dialog.resize(page.size())
        dialog.open()

    def _try_settings(self, values: Mapping[str, Any]) -> Opening:
        door = {path.removeprefix("door."): value for path, value in values.items()}
        return try_door(DoorSettings(**door), self._clock, self._runtime.journal.append)

    def _take_up(self, changes: Mapping[str, Any]) -> None:
        """What holds at once."""
        if "desktop.language" in changes:
            self._language.use(str(changes["desktop.language"]))

    def _note(self, what: str) -> None:
        self._note_admin(what, None)


def _decide_again(events: Sequence[Event], threshold: float) -> Mapping[str, int]:
    return Counter(str(each.result) for each in replay(events, {"match_threshold": threshold}))
