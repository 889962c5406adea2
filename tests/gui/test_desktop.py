"""The desktop with a real runtime: gallery, journal and a recording; only the networks are left out."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event as Flag
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from doorcam.access.roles import Role
from doorcam.camera.demo import demo_portrait_bgr
from doorcam.config.desktop_section import DesktopSettings
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.desktop.desktop import Desktop
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.events import EventsPage
from doorcam.desktop.first_run import FirstRun
from doorcam.desktop.front import make_front
from doorcam.desktop.insights import InsightsPage
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.pages import EVENTS, INSIGHTS, SETTINGS
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.state import Mood
from doorcam.desktop.surroundings import Ending, Restore, Surroundings
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import NO_PROGRESS, EventKind, Progress
from doorcam.errors import CameraFault, WeightsFault
from doorcam.runtime import Runtime
from doorcam.storage.vault import Vault
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.reader import FaceReader
from tests.gui import scenes


class PlainRuntime(Runtime):
    """Prepares as the test says instead of loading networks."""

    prepare: Callable[[Progress], None] = staticmethod(lambda _progress: None)

    def load_models(self, progress: Progress = NO_PROGRESS) -> None:
        self.prepare(progress)


@pytest.fixture
def runtime(tmp_path: Path) -> Iterator[PlainRuntime]:
    settings = Settings(desktop=DesktopSettings(sounds=False))
    opened = PlainRuntime.open(settings, Home(tmp_path / "home"))
    yield opened
    opened.close()


def around(runtime: Runtime) -> Surroundings:
    root = runtime.home.root
    return Surroundings(root / "config.toml", {}, (), Vault.of(runtime.home.encodings))


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(qapp)
    yield switch
    switch.use("en")
    switch.deleteLater()


@pytest.fixture
def desktop(qtbot: QtBot, runtime: PlainRuntime, recording: str, language: LanguageSwitch) -> Iterator[Desktop]:
    desktop = Desktop(make_front(runtime.settings, recording), runtime, recording, around(runtime), language)
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    yield desktop
    desktop.stop()


def _mood(desktop: Desktop) -> Mood:
    return desktop.window.model.state().mood


def test_the_picture_is_there_while_the_networks_are_prepared(
    qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime
) -> None:
    go_on = Flag()

    def prepare(progress: Progress) -> None:
        progress("converting", 1, 4)
        go_on.wait(10)

    runtime.prepare = prepare
    desktop.start()
    qtbot.waitUntil(lambda: desktop.window.view.frame is not None, timeout=10_000)
    qtbot.waitUntil(lambda: desktop.window.model.state().detail == "converting", timeout=5000)
    assert _mood(desktop) is Mood.PREPARING
    go_on.set()
    qtbot.waitUntil(lambda: _mood(desktop) is not Mood.PREPARING, timeout=5000)


def test_the_end_of_a_recording_is_told(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.start()
    qtbot.waitUntil(lambda: _mood(desktop) is Mood.CAMERA_ENDED, timeout=10_000)


def test_a_preparation_can_be_cancelled_and_begun_again(qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime) -> None:
    cancelled = Flag()

    def until_cancelled(progress: Progress) -> None:
        while not cancelled.wait(0.01):
            progress("converting", 1, 4)

    runtime.prepare = until_cancelled
    posted = QSignalSpy(desktop.notices.posted)
    desktop.prepare()
    desktop.window.cancel_asked.emit()
    qtbot.waitUntil(lambda: _mood(desktop) is Mood.NOT_READY, timeout=5000)
    assert posted.count() == 0
    cancelled.set()
    desktop.window.retry_asked.emit()
    qtbot.waitUntil(lambda: _mood(desktop) is not Mood.PREPARING, timeout=5000)
    assert _mood(desktop) is not Mood.NOT_READY


def test_missing_weights_are_one_notice(qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime) -> None:
    def fail(_progress: Progress) -> None:
        raise WeightsFault("the weights of dlib_resnet_v1 are missing", "install face_recognition_models")

    runtime.prepare = fail
    with qtbot.waitSignal(desktop.notices.posted, timeout=5000) as signal:
        desktop.prepare()
    assert signal.args is not None
    assert "install face_recognition_models" in signal.args[0].text
    assert _mood(desktop) is Mood.NOT_READY


def test_nobody_is_enrolled_before_the_networks_are_ready(qtbot: QtBot, desktop: Desktop) -> None:
    with qtbot.waitSignal(desktop.notices.posted, timeout=5000):
        assert desktop.enrol() is None


def _open_staff(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.window.staff_asked.emit()
    qtbot.waitUntil(lambda: desktop.staff.role is Role.ADMIN, timeout=5000)


def test_the_journal_can_be_read_by_the_staff_and_says_that_they_came(
    qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime
) -> None:
    runtime.journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), encode_jpeg(scenes.portrait()))
    _open_staff(qtbot, desktop)
    page = desktop.frame.show_page(EVENTS)
    assert isinstance(page, EventsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=5000)
    event = runtime.journal.events(limit=1)[0]
    assert (event.kind, event.reason, event.actor) == (EventKind.ADMIN, "signed in", "admin")


def test_every_page_can_be_opened(qtbot: QtBot, desktop: Desktop) -> None:
    _open_staff(qtbot, desktop)
    for name in desktop.frame.buttons:
        page = desktop.frame.show_page(name)
        assert desktop.frame.page is page
        wait_for_tasks(10)
        QApplication.processEvents()


def test_somebody_unknown_is_enrolled_from_the_picture_of_their_event(
    qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime, reader: FaceReader
) -> None:
    runtime.prepare = lambda _progress: runtime.use_reader(reader)
    desktop.prepare()
    qtbot.waitUntil(lambda: _mood(desktop) is not Mood.PREPARING, timeout=5000)
    event = runtime.journal.append(scenes.event(EventKind.UNKNOWN), encode_jpeg(demo_portrait_bgr()))
    desktop.enrol_from(event)
    (dialog,) = desktop.window.findChildren(EnrolmentDialog)
    qtbot.waitUntil(lambda: bool(dialog.portraits.portraits), timeout=10_000)
    assert dialog.portraits.portraits[0].source == f"event {event.event_id}"


class TypingRuntime(PlainRuntime):
    """Keeps what is typed; None for somebody who left."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.typed: list[tuple[str, bool] | None] = []

    def enter(self, digits: str, *, from_reader: bool) -> None:
        self.typed.append((digits, from_reader))

    def cancel_entry(self) -> None:
        self.typed.append(None)


def test_what_visitors_type_goes_to_the_runtime(qtbot: QtBot, tmp_path: Path, language: LanguageSwitch) -> None:
    with closing(
        TypingRuntime.open(Settings(desktop=DesktopSettings(sounds=False)), Home(tmp_path / "other"))
    ) as runtime:
        desktop = Desktop(make_front(runtime.settings, None), runtime, None, around(runtime), language)
        qtbot.addWidget(desktop.window)
        desktop.window.desk.entered.emit("4711", False)
        desktop.window.desk.cancelled.emit()
        assert runtime.typed == [("4711", False), None]
        desktop.stop()


def test_another_language_comes_at_once_and_whoever_is_signed_in_stays(
    qtbot: QtBot, desktop: Desktop, language: LanguageSwitch
) -> None:
    desktop.start()
    qtbot.waitUntil(lambda: _mood(desktop) is Mood.CAMERA_ENDED, timeout=10_000)
    _open_staff(qtbot, desktop)
    for name in (INSIGHTS, SETTINGS):
        page = desktop.frame.show_page(name)
        assert isinstance(page, SettingsPage | InsightsPage)
        page.tabs.setCurrentIndex(2)
    language.use("ja")
    assert (desktop.staff.role, desktop.frame.page_name) == (Role.ADMIN, SETTINGS)
    desktop.frame.show_page(INSIGHTS)
    assert desktop.frame.tabs == {INSIGHTS: 2, SETTINGS: 2}
    assert desktop.frame.buttons[SETTINGS].text() != "Settings"
    assert not desktop.window.at_kiosk
    desktop.staff.lock()
    assert desktop.window.at_kiosk


def test_a_language_that_is_saved_is_spoken(qtbot: QtBot, desktop: Desktop, language: LanguageSwitch) -> None:
    _open_staff(qtbot, desktop)
    page = desktop.frame.show_page(SETTINGS)
    assert isinstance(page, SettingsPage)
    page.saved.emit({"desktop.language": "ru"})
    assert language.code == "ru"


def test_the_first_start_is_led_through_and_only_then(
    qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime, language: LanguageSwitch
) -> None:
    desktop._source = None
    first = desktop._is_first_run(NO_PROGRESS)
    assert first == (True, False)
    desktop._welcome(first)
    (dialog,) = desktop.window.findChildren(FirstRun)
    before = dialog.next_button.text()
    language.use("zh_CN")
    assert dialog.next_button.text() != before
    dialog.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(FirstRun), timeout=5000)
    wait_for_tasks(10)
    runtime.access.staff.set_pin(Role.ADMIN, "739164")
    assert desktop._is_first_run(NO_PROGRESS) == (False, True)
    desktop._welcome((False, True))
    assert not desktop.window.findChildren(FirstRun)


def test_a_first_start_that_was_cut_off_goes_on_once_an_admin_has_signed_in(
    qtbot: QtBot, desktop: Desktop, runtime: PlainRuntime
) -> None:
    desktop._source = None
    desktop._is_first_run(NO_PROGRESS)
    runtime.access.staff.set_pin(Role.ADMIN, "739164")
    desktop._welcome(desktop._is_first_run(NO_PROGRESS))
    qtbot.waitUntil(lambda: desktop.window.desk.signing_in, timeout=5000)
    assert not desktop.window.findChildren(FirstRun)
    desktop.window.desk.staff_entered.emit("739164")
    qtbot.waitUntil(lambda: bool(desktop.window.findChildren(FirstRun)), timeout=5000)
    (dialog,) = desktop.window.findChildren(FirstRun)
    assert dialog.steps[2].complete
    desktop.staff.lock()
    assert not dialog.isVisible()
    desktop._on_signed_in(Role.OPERATOR)
    assert not any(each.isVisible() for each in desktop.window.findChildren(FirstRun))
    desktop._on_signed_in(Role.ADMIN)
    assert any(each.isVisible() for each in desktop.window.findChildren(FirstRun))


def test_whoever_is_told_that_anybody_may_come_in_is_led_to_the_pins(qtbot: QtBot, desktop: Desktop) -> None:
    told = QSignalSpy(desktop.notices.posted)
    _open_staff(qtbot, desktop)
    told.at(0)[0].mend()
    page = desktop.frame.page
    assert isinstance(page, SettingsPage)
    assert page.tabs.currentWidget() is page.tools
    assert page.focusWidget() is page.tools.pins.set_buttons[Role.ADMIN]


def test_a_dialog_over_a_small_full_screen_has_no_frame_to_push_it_off(desktop: Desktop) -> None:
    desktop.window.setFixedSize(800, 480)
    desktop.window.setWindowState(Qt.WindowState.WindowFullScreen)
    dialog = QDialog(desktop.window)
    desktop._open(dialog)
    assert dialog.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert dialog.geometry() == desktop.window.geometry()


def test_a_dialog_is_never_larger_than_the_screen(desktop: Desktop) -> None:
    desktop.window.setFixedSize(5000, 4000)
    dialog = QDialog(desktop.window)
    desktop._open(dialog)
    assert desktop.window.screen().availableSize().height() - dialog.height() >= 48


def test_a_restart_and_a_restoration_end_the_desktop(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exits: list[int] = []
    monkeypatch.setattr(QApplication, "exit", lambda: exits.append(0))
    _open_staff(qtbot, desktop)
    page = desktop.frame.show_page(SETTINGS)
    assert isinstance(page, SettingsPage)
    page.restart_asked.emit()
    assert desktop.ending == Ending(again=True)
    restore = Restore(tmp_path / "backup", "correct horse")
    page.tools.restore_asked.emit(restore.archive, restore.password)
    assert desktop.ending == Ending(again=True, restore=restore)
    assert "horse" not in repr(desktop.ending)
    assert len(exits) == 2


def test_the_demo_does_not_pass_for_a_camera_that_was_found(desktop: Desktop, runtime: PlainRuntime) -> None:
    runtime.start("demo")
    assert desktop.admin._other_camera("demo") is None
    with pytest.raises(CameraFault, match="no camera was found"):
        desktop.admin._other_camera("auto")
