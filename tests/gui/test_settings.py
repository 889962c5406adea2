"""The page of the settings: every one of them, shown, changed, checked and saved."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.camera.webcam import CameraInfo
from doorcam.config.keys import dotted_keys
from doorcam.config.loading import load_settings
from doorcam.desktop import settings_texts as texts
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.notices import Notice, NoticeKind, Notices
from doorcam.desktop.region import Region
from doorcam.desktop.settings import SettingsPage
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import SettingsDesk, values_of
from doorcam.desktop.settings_form import SettingsForm
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.settings_rules import RulesPanel
from doorcam.desktop.settings_rules_desk import RulesDesk
from doorcam.desktop.settings_staff_pins import StaffPinsCard, StaffPinsDesk
from doorcam.desktop.settings_tools import ToolsPanel
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.doors.door import Opening, Outcome
from tests.screens_settings import NoBackups

Open = Callable[..., SettingsPage]


def settle() -> None:
    for _ in range(3):
        assert wait_for_tasks(10)
        QApplication.processEvents()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text("# mine\n[door]\npulse_s = 7.0 # long\n", "utf-8")
    return path


@pytest.fixture
def noted() -> list[str]:
    return []


@pytest.fixture
def open_page(
    qtbot: QtBot, file: Path, tmp_path: Path, bridge: Bridge, notices: Notices, noted: list[str]
) -> Iterator[Open]:
    access = AccessStore.open(tmp_path / "access.sqlite")

    def make(environ: dict[str, str] | None = None, overrides: tuple[str, ...] = ()) -> SettingsPage:
        desk = SettingsDesk(file, environ or {}, overrides, load_settings(file, environ or {}, overrides), noted.append)
        cameras = [
            CameraInfo(0, "Twin", "/dev/video0"),
            CameraInfo(1, "Twin", "/dev/video1"),
            CameraInfo(2, "C920", ""),
        ]
        page = SettingsPage(
            desk,
            CameraPanel(
                Preview(bridge.frame, lambda source: None, notices), lambda: cameras, mirrored=False, notices=notices
            ),
            RulesPanel(RulesDesk(access.rules, "door", "UTC", noted.append), notices),
            ToolsPanel(
                lambda: Opening(Outcome.OPEN),
                NoBackups(),
                notices,
                StaffPinsCard(StaffPinsDesk(access.staff, noted.append), notices),
            ),
            notices,
        )
        qtbot.addWidget(page)
        page.show()
        settle()
        return page

    yield make
    access.close()


def test_every_setting_has_a_row_with_its_default_and_its_words(open_page: Open) -> None:
    page = open_page()
    page.form.all_button.click()
    assert list(page.form.rows.keys() - set(dotted_keys())) == []
    assert page.form.rows.keys() == set(dotted_keys())
    for path, row in page.form.rows.items():
        assert not row.isHidden()
        assert row.field.value() == page.form.value(path), path
        assert texts.described(path)
        assert row.field.widget.accessibleName().startswith(texts.title(path))
        assert row.field.widget.sizeHint().height() >= 44 or row.field.widget.minimumHeight() >= 44, path


def test_at_first_there_are_few(open_page: Open) -> None:
    page = open_page()
    assert {path for path, row in page.form.rows.items() if not row.isHidden()} == set(texts.BASIC)
    assert len(texts.BASIC) == 13


def test_what_a_driver_needs_is_shown_with_it(open_page: Open) -> None:
    page = open_page()
    page.form.put("door.driver", "gpio")
    assert not page.form.rows["door.gpio_pin"].isHidden()


def test_a_search_finds_in_all_of_them(open_page: Open) -> None:
    page = open_page()
    page.form.search.setText("PIXELS width")
    found = {path for path, row in page.form.rows.items() if not row.isHidden()}
    assert found == {"camera.width_px"}
    page.form.search.setText("idle")
    assert not page.form.rows["desktop.lock_after_s"].isHidden()
    page.form.search.setText("no such thing")
    assert all(row.isHidden() for row in page.form.rows.values())
    page.form.search.clear()
    assert not page.form.rows["door.driver"].isHidden()


def test_nothing_is_missed_before_the_settings_are_read(qtbot: QtBot) -> None:
    form = SettingsForm()
    qtbot.addWidget(form)
    form.show()
    assert not [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def test_only_what_was_changed_is_written_and_comments_stay(
    open_page: Open, file: Path, noted: list[str], qtbot: QtBot
) -> None:
    page = open_page()
    field = page.form.rows["door.pulse_s"].field.widget
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "4,5")
    page.form.put("desktop.sounds", False)
    assert page.form.changes == {"door.pulse_s": 4.5, "desktop.sounds": False}
    page.bar.save_button.click()
    settle()
    assert file.read_text("utf-8") == "# mine\n[door]\npulse_s = 4.5 # long\n\n[desktop]\nsounds = false\n"
    assert noted == ["changed the settings desktop.sounds, door.pulse_s"]
    assert page.form.changes == {}
    assert page.bar.text.startswith("From the next start on: Opening time")
    with qtbot.waitSignal(page.restart_asked):
        page.bar.restart_button.click()


def test_what_commands_alone_look_at_needs_no_restart(open_page: Open) -> None:
    page = open_page()
    page.form.put("journal.keep_days", 30)
    page.save()
    settle()
    assert page.bar.isHidden()


def test_a_wrong_value_is_said_in_place_and_not_saved(open_page: Open, file: Path) -> None:
    page = open_page()
    before = file.read_bytes()
    page.form.put("door.pulse_s", 400.0)
    assert page.form.rows["door.pulse_s"].problem == "door.pulse_s = 400.0 is out of range: 0.2 <= value <= 60"
    page.save()
    settle()
    assert file.read_bytes() == before
    page.form.discard()
    assert page.form.rows["door.pulse_s"].problem == ""
    assert page.form.changes == {}


def test_a_contradiction_shows_the_setting_that_is_missing(open_page: Open) -> None:
    page = open_page()
    page.form.put("liveness.prompt_after_s", 2.0)
    page.form.put("door.driver", "serial")
    row = page.form.rows["door.serial_port"]
    assert row.problem == 'door.driver = "serial" needs door.serial_port'
    assert not row.isHidden()
    page.form.put("door.serial_port", "COM3")
    assert page.form.problems == {}


def test_text_where_a_number_belongs_is_kept_and_said(open_page: Open) -> None:
    page = open_page()
    field = page.form.rows["journal.keep_days"].field.widget
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "soon")
    assert "must be a whole number, 1 <= value <= 3650" in page.form.rows["journal.keep_days"].problem


@pytest.mark.parametrize(
    ("environ", "overrides", "where"),
    [
        ({"DOORCAM_DOOR_PULSE_S": "9"}, (), "DOORCAM_DOOR_PULSE_S"),
        ({"DOORCAM_DOOR_PULSE_S": "8"}, ("door.pulse_s=9",), "--set door.pulse_s"),
    ],
)
def test_what_stands_above_the_file_is_shown_and_left_alone(
    open_page: Open, environ: dict[str, str], overrides: tuple[str, ...], where: str
) -> None:
    row = open_page(environ, overrides).form.rows["door.pulse_s"]
    assert row.field.value() == 9
    assert not row.field.widget.isEnabled()
    assert f"Set by {where}" in row.note


def test_back_to_the_default(open_page: Open) -> None:
    page = open_page()
    row = page.form.rows["door.pulse_s"]
    assert not row.default_button.isHidden()
    row.default_button.click()
    assert page.form.changes == {"door.pulse_s": 3.0}
    assert row.default_button.isHidden()
    assert page.form.rows["journal.keep_days"].default_button.isHidden()


@pytest.mark.parametrize(("path", "value"), [("liveness.mode", "off"), ("door.driver", "simulated")])
def test_what_is_dangerous_is_said_beside_it(open_page: Open, path: str, value: str) -> None:
    page = open_page()
    page.form.put(path, value)
    assert page.form.rows[path].note
    page.form.put(path, {"off": "active", "simulated": "gpio"}[value])
    assert not page.form.rows[path].note


def test_secrets_are_dots(open_page: Open) -> None:
    page = open_page()
    page.form.all_button.click()
    for path in ("door.http_password", "door.mqtt_password", "outward.webhook_secret", "outward.mqtt_password"):
        field = page.form.rows[path].field.widget
        assert isinstance(field, QLineEdit)
        assert field.echoMode() == QLineEdit.EchoMode.Password


def test_lists_and_tables_are_lines(open_page: Open, file: Path) -> None:
    page = open_page()
    page.form.put("door.command", ["/bin/open", "a b"])
    page.form.put("door.options", {"x": "1", "y": "a = b"})
    page.save()
    settle()
    saved = load_settings(file, {}, ())
    assert saved.door.command == ["/bin/open", "a b"]
    assert saved.door.options == {"x": "1", "y": "a = b"}


def test_a_file_that_broke_meanwhile_is_said_and_left_alone(open_page: Open, file: Path, notices: Notices) -> None:
    page = open_page()
    said: list[Notice] = []
    notices.posted.connect(said.append)
    page.form.put("door.pulse_s", 5.0)
    file.write_text("[door\n", "utf-8")
    page.save()
    settle()
    assert [notice.kind for notice in said] == [NoticeKind.FAULT]
    assert "config.toml" in said[0].text
    assert file.read_text("utf-8") == "[door\n"
    assert page.form.changes == {"door.pulse_s": 5.0}
    assert page.bar.isEnabled()


def test_the_keyboard_goes_through_the_rows_as_they_stand(open_page: Open) -> None:
    page = open_page()
    page.form.put("door.driver", "serial")  # makes a row in the middle
    order: list[str] = []
    widget: QWidget | None = page.form.all_button
    while widget is not None and len(order) < len(page.form.rows):
        widget = widget.nextInFocusChain()
        order += [path for path, row in page.form.rows.items() if row.field.widget is widget]
    assert order == [path for path in dotted_keys() if path in page.form.rows]


def test_scrolling_changes_no_choice(open_page: Open) -> None:
    page = open_page()
    row = page.form.rows["liveness.mode"]
    middle = QPointF(20, 20)
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row.field.widget, wheel)
    assert row.field.value() == "active"
    assert not wheel.isAccepted()


def test_the_camera_and_its_region_are_changes_like_others(open_page: Open, file: Path) -> None:
    page = open_page()
    names = [page.camera.cameras.itemText(i) for i in range(page.camera.cameras.count())]
    assert names == ["Automatic", "Demo: a made-up visitor", "Twin (/dev/video0)", "Twin (/dev/video1)", "C920 (2)"]
    sources = [page.camera.cameras.itemData(i) for i in range(page.camera.cameras.count())]
    assert sources == ["auto", "demo", "/dev/video0", "/dev/video1", "C920"]
    page.camera.cameras.setCurrentIndex(4)
    page.camera.cameras.activated.emit(4)
    page.camera.region_chosen.emit(Region(0.1, 0.0, 0.9, 1.0))
    assert page.camera.view.region == Region(0.1, 0.0, 0.9, 1.0)
    assert page.bar.text.startswith("Changed: 2.")
    page.save()
    settle()
    saved = load_settings(file, {}, ())
    assert (saved.camera.source, saved.detection.region_left, saved.detection.region_right) == ("C920", 0.1, 0.9)


def test_texts_for_translators_are_all_that_is_shown() -> None:
    given = set(texts.to_translate())
    for path in dotted_keys():
        assert texts.described(path) in given
    assert texts.described("door.pulse_s") == "Seconds the door stays open."
    assert {texts.title(path) for path in texts.BASIC} <= given
    assert texts.title("door.pulse_s") == "Opening time"
    assert texts.title("door.serial_baud") == "door.serial_baud"


def test_values_and_keys_are_the_same_ones() -> None:
    assert list(values_of(load_settings(None, {}, ()))) == dotted_keys()


def test_a_page_that_is_closed_takes_no_answer(open_page: Open, notices: Notices) -> None:
    page = open_page()
    spy = QSignalSpy(notices.posted)
    page.form.put("door.pulse_s", 5.0)
    page.save()
    page.stop()
    settle()
    assert spy.count() == 0
