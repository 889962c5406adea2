"""From the journal to an enrolled person, through the whole desktop."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.roles import Role
from doorcam.config.paths import Home
from doorcam.desktop.app import Application
from doorcam.desktop.desktop import Desktop
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.events import EventsPage
from doorcam.desktop.language import LanguageSwitch
from doorcam.desktop.pages import EVENTS
from doorcam.desktop.surroundings import Surroundings
from doorcam.domain import CameraState, EventKind, Metric
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.runtime import Runtime
from doorcam.storage.vault import Vault
from doorcam.vision.pictures import encode_jpeg
from tests.gui import scenes
from tests.gui.enrolment.conftest import Reader
from tests.gui.test_app import SETTINGS, EmptyRuntime


class SeeingReader(Reader):
    """With what else a runtime asks for."""

    metric = Metric.EUCLIDEAN


class SeeingRuntime(EmptyRuntime):
    """A runtime whose networks see the same face in every bright picture."""

    reader = SeeingReader()  # type: ignore[assignment]
    enrolment_rules = EnrolmentRules(60, 0.2, lambda _image_bgr, _detection: None)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, recording: str, qapp: QApplication) -> Iterator[Desktop]:
    home = Home(tmp_path / "home")
    runtime = SeeingRuntime.open(SETTINGS, home)

    def open_behind() -> tuple[Runtime, Surroundings]:
        return runtime, Surroundings(tmp_path / "config.toml", {}, (), Vault.of(home.encodings))

    language = LanguageSwitch(qapp)
    application = Application(SETTINGS, open_behind, recording, language)
    application.start(full_screen=False)
    qtbot.waitUntil(lambda: application.desktop is not None, timeout=10_000)
    assert application.desktop is not None
    yield application.desktop
    application.stop()
    runtime.close()
    language.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, desktop: Desktop) -> EnrolmentDialog:
    """Opened with one click on the newest event, an unknown face, whose picture is in it."""
    seen = replace(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), at=desktop._clock.now_utc())
    desktop._runtime.journal.append(seen, encode_jpeg(scenes.portrait()))
    desktop.staff.resume(Role.OPERATOR, EVENTS)
    page = desktop.frame.findChild(EventsPage)
    assert isinstance(page, EventsPage)
    qtbot.waitUntil(page.detail.enrol_button.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: desktop._ready, timeout=5000)
    QTest.mouseClick(page.detail.enrol_button, Qt.MouseButton.LeftButton)
    dialog = desktop.window.findChild(EnrolmentDialog)
    assert isinstance(dialog, EnrolmentDialog)
    qtbot.waitUntil(lambda: len(dialog.portraits.portraits) == 1, timeout=5000)
    return dialog


def test_an_unknown_face_of_the_journal_is_enrolled_in_two_clicks_and_a_name(
    qtbot: QtBot, desktop: Desktop, dialog: EnrolmentDialog
) -> None:
    QTest.keyClicks(dialog.name, "Ada Lovelace")
    with qtbot.waitSignal(dialog.accepted, timeout=5000):
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
    (person,) = desktop._runtime.gallery.people()
    assert person.name == "Ada Lovelace"
    (template,) = desktop._runtime.gallery.templates(person.person_id)
    assert template.source.startswith("event ")


def test_whoever_is_being_saved_when_the_program_ends_is_enrolled(desktop: Desktop, dialog: EnrolmentDialog) -> None:
    dialog.name.setText("Ada")
    dialog.enrol_button.click()
    desktop.stop()
    assert [person.name for person in desktop._runtime.gallery.people()] == ["Ada"]
    (noted,) = [event for event in desktop._runtime.journal.events() if event.reason == "enrolled"]
    assert noted.person_id == "ada"


def test_nobody_is_enrolled_when_the_program_ends_before_that_was_asked_for(
    desktop: Desktop, dialog: EnrolmentDialog
) -> None:
    dialog.name.setText("Ada")
    desktop.stop()
    assert desktop._runtime.gallery.people() == []
    assert not dialog.isVisible()


def test_a_camera_that_ended_before_is_told(qtbot: QtBot, desktop: Desktop) -> None:
    ended = CameraState.ENDED
    qtbot.waitUntil(lambda: desktop._ready and desktop.window.model.health.state is ended, timeout=10_000)
    dialog = desktop.enrol()
    assert dialog is not None
    assert dialog.camera.hint.text() == "The recording has ended"
    assert not dialog.camera.start_button.isEnabled()
