"""The first start, step by step."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from doorcam.access.pins import check_strength
from doorcam.camera.webcam import CameraInfo
from doorcam.config.loading import load_settings
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.first_run import FirstRun, end_first_run, is_first_run
from doorcam.desktop.first_run_door import DoorStep
from doorcam.desktop.first_run_steps import CameraStep, LanguageStep, PersonStep, PinStep, Step
from doorcam.desktop.key_button import KeyButton
from doorcam.desktop.language import LANGUAGES, LanguageSwitch
from doorcam.desktop.notices import Notices
from doorcam.desktop.region import Region
from doorcam.desktop.settings_camera import CameraPanel
from doorcam.desktop.settings_desk import SettingsDesk
from doorcam.desktop.settings_preview import Preview
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.doors.door import Opening, Outcome
from tests.gui import scenes


def settle() -> None:
    for _ in range(4):
        assert wait_for_tasks(10)
        QApplication.processEvents()


class House:
    """What the steps act on."""

    def __init__(self) -> None:
        self.pin = ""
        self.people = 0
        self.tried: list[Mapping[str, Any]] = []

    def set_pin(self, pin: str) -> None:
        check_strength(pin)
        self.pin = pin

    def enrol(self) -> QDialog:
        self.enrolment = QDialog()
        self.enrolment.accepted.connect(self._add)
        return self.enrolment

    def _add(self) -> None:
        self.people += 1

    def try_door(self, values: Mapping[str, Any]) -> Opening:
        self.tried.append(values)
        return Opening(Outcome.OPEN)


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "config.toml"


@pytest.fixture
def dialog(qtbot: QtBot, bridge: Bridge, notices: Notices, house: House, file: Path) -> FirstRun:
    cameras = [CameraInfo(0, "C920", "/dev/video0")]

    def make_steps() -> list[Step]:
        return [
            LanguageStep([("en", "English"), ("ja", "日本語")], "en"),
            CameraStep(
                CameraPanel(
                    Preview(bridge.frame, lambda source: None, notices), lambda: cameras, mirrored=True, notices=notices
                )
            ),
            PinStep(house.set_pin, has_one=False, notices=notices),
            PersonStep(house.enrol, lambda: house.people, notices),
            DoorStep(house.try_door, notices),
        ]

    desk = SettingsDesk(file, {}, (), load_settings(None, {}, ()), lambda what: None)
    made = FirstRun(make_steps, desk, notices)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def step(dialog: FirstRun, kind: type) -> Any:
    number = next(i for i, each in enumerate(dialog.steps) if isinstance(each, kind))
    dialog.show_step(number)
    return dialog.current


def test_all_of_it_can_be_left_for_later(dialog: FirstRun, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        for _ in dialog.steps:
            dialog.skip()
    assert not file.exists()
    assert not dialog.restart_needed


def test_what_is_entered_is_in_the_settings_file(dialog: FirstRun, house: House, file: Path, qtbot: QtBot) -> None:
    camera = step(dialog, CameraStep)
    camera.panel.source_chosen.emit("C920")
    camera.panel.region_chosen.emit(Region(0.1, 0.0, 0.9, 1.0))
    dialog.go_on()
    door = step(dialog, DoorStep)
    door.rows["door.driver"].put("serial")
    assert not dialog.next_button.isEnabled()
    door.rows["door.serial_port"].put("COM3")
    assert dialog.next_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_on()
    settings = load_settings(file, {}, ())
    assert (settings.camera.source, settings.detection.region_right) == ("C920", 0.9)
    assert (settings.door.driver, settings.door.serial_port) == ("serial", "COM3")
    assert dialog.restart_needed


def test_the_door_is_tried_as_it_would_be(dialog: FirstRun, house: House, file: Path) -> None:
    door = step(dialog, DoorStep)
    door.rows["door.driver"].put("gpio")
    assert not door.test_button.isEnabled()
    assert not door.rows["door.gpio_pin"].isHidden()
    assert door.rows["door.serial_port"].isHidden()
    door.rows["door.gpio_pin"].put("GPIO17")
    door.test_button.click()
    settle()
    (tried,) = house.tried
    assert (tried["door.driver"], tried["door.gpio_pin"]) == ("gpio", "GPIO17")
    assert door.said.text() == "The door is open."
    assert not file.exists()


def type_pin(dialog: FirstRun, digits: str) -> None:
    for digit in digits:
        QTest.keyClick(dialog.current, getattr(Qt.Key, f"Key_{digit}"))
    QTest.keyClick(dialog.current, Qt.Key.Key_Return)
    settle()


def test_the_pin_is_typed_twice(dialog: FirstRun, house: House) -> None:
    pin = step(dialog, PinStep)
    type_pin(dialog, "8351")
    assert pin.pad.heading == "The same once more"
    type_pin(dialog, "8352")
    assert "differ" in pin.pad.message
    assert house.pin == ""
    for _ in range(2):
        type_pin(dialog, "8351")
    assert house.pin == "8351"
    assert pin.complete
    assert dialog.skip_button.isHidden()


def test_going_on_enters_the_pin_that_was_typed(dialog: FirstRun, house: House) -> None:
    pin = step(dialog, PinStep)
    dialog.show_step(dialog.steps.index(pin))
    for _ in range(2):
        QTest.keyClicks(pin, "8351")
        dialog.next_button.click()
        assert dialog.current is pin
        settle()
    assert house.pin == "8351"
    dialog.next_button.click()
    assert dialog.current is not pin


def test_a_pin_that_is_easy_to_guess_is_refused_before_it_is_typed_again(dialog: FirstRun, house: House) -> None:
    pin = step(dialog, PinStep)
    type_pin(dialog, "1111")
    assert pin.pad.heading == "Choose a PIN of 4 to 12 digits"
    assert house.pin == ""
    assert not pin.complete
    assert pin.pad.message
    assert not pin.pad.waiting


def test_all_of_the_pad_is_seen_in_a_small_window_whatever_it_says(dialog: FirstRun, notices: Notices) -> None:
    pin = step(dialog, PinStep)
    dialog.resize(800, 440)
    type_pin(dialog, "1111")
    notices.fault("the disk is full: make room")
    for key in pin.pad.findChildren(KeyButton):
        if key.isVisible():
            assert key.visibleRegion().boundingRect() == key.rect()


def test_somebody_enrolled_is_seen_at_once(dialog: FirstRun, house: House) -> None:
    person = step(dialog, PersonStep)
    settle()
    assert not person.complete
    person.enrol_button.click()
    house.enrolment.accept()
    settle()
    assert person.complete


def test_a_camera_that_sends_pictures_is_done(dialog: FirstRun, bridge: Bridge) -> None:
    camera = step(dialog, CameraStep)
    settle()
    assert not camera.complete
    assert dialog.rail[1].accessibleDescription() == "open"
    bridge.frame.emit(scenes.frame())
    assert camera.complete
    assert dialog.rail[1].accessibleDescription() == "done"


def test_enter_goes_on_from_the_first_step_whose_choice_has_the_focus(dialog: FirstRun) -> None:
    assert dialog.focusWidget() is dialog.steps[0].focusProxy()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(dialog.current, CameraStep)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(dialog.current, PinStep)


def test_a_language_is_told_and_kept(dialog: FirstRun, qtbot: QtBot, file: Path) -> None:
    language = step(dialog, LanguageStep)
    with qtbot.waitSignal(language.chosen) as told:
        language.buttons["ja"].click()
    assert told.args == ["ja"]
    settle()
    assert load_settings(file, {}, ()).desktop.language == "ja"


def test_what_could_not_be_written_is_written_with_the_next(dialog: FirstRun, file: Path) -> None:
    file.parent.write_text("in the way of the folder")
    step(dialog, LanguageStep).buttons["ja"].click()
    settle()
    file.parent.unlink()
    camera = step(dialog, CameraStep)
    camera.panel.source_chosen.emit("C920")
    settle()
    settings = load_settings(file, {}, ())
    assert (settings.desktop.language, settings.camera.source) == ("ja", "C920")


def test_the_language_in_use_is_the_one_that_is_marked(
    dialog: FirstRun, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch = LanguageSwitch(qapp)

    def make_steps() -> list[Step]:
        made = LanguageStep(list(LANGUAGES.items()), switch.code)
        made.chosen.connect(switch.use)
        return [made]

    monkeypatch.setattr(dialog, "_make_steps", make_steps)
    dialog._build_anew()
    try:
        for code in ("ru", "ja"):
            dialog.steps[0].buttons[code].click()  # type: ignore[attr-defined]
            buttons = dialog.steps[0].buttons  # type: ignore[attr-defined]
            assert [name for name, button in buttons.items() if button.isChecked()] == [code]
        settle()
    finally:
        switch.use("en")
        switch.close()
        switch.deleteLater()


def test_another_language_makes_the_steps_anew_and_stays_there(dialog: FirstRun) -> None:
    step(dialog, PersonStep)
    before = dialog.steps
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    settle()
    assert isinstance(dialog.current, PersonStep)
    assert dialog.current is not before[3]
    assert dialog.steps[4].ready
    assert len(dialog.findChildren(DoorStep)) == 1


@pytest.mark.parametrize(("people", "guarded", "first"), [(0, False, True), (1, False, False), (0, True, False)])
def test_when_it_is_the_first_start(people: int, guarded: bool, first: bool, tmp_path: Path) -> None:
    assert is_first_run(people, guarded, tmp_path / "mark") is first


def test_a_first_start_that_broke_off_comes_again_until_it_is_ended(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    assert is_first_run(0, False, mark)
    assert is_first_run(1, True, mark)
    end_first_run(mark)
    assert not is_first_run(1, True, mark)
    end_first_run(mark)
    assert is_first_run(0, False, tmp_path / "missing" / "mark")


def test_it_is_ended_by_whoever_sets_up_alone(dialog: FirstRun) -> None:
    dialog.done(0)
    assert not dialog.ended
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.ended


def test_the_keyboard_goes_through_a_step_before_the_buttons(dialog: FirstRun) -> None:
    door = step(dialog, DoorStep)
    door.setFocus()
    seen = []
    while (control := dialog.focusWidget()) and control is not dialog.next_button:
        seen.append(control)
        QTest.keyClick(control, Qt.Key.Key_Tab)
    assert door.test_button in seen
    assert not set(seen) & set(dialog.rail)
