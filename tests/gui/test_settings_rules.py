"""The rules of the door, changed on the page."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from doorcam.access.modes import Direction, Mode
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.rule_book import RuleBook
from doorcam.access.store.settings import Door
from doorcam.desktop.notices import Notice, Notices
from doorcam.desktop.settings_rules import RulesPanel
from doorcam.desktop.settings_rules_desk import RulesDesk
from doorcam.desktop.tasks import wait_for_tasks


def settle() -> None:
    for _ in range(3):
        assert wait_for_tasks(10)
        QApplication.processEvents()


@pytest.fixture
def rules(tmp_path: Path) -> Iterator[RuleBook]:
    store = AccessStore.open(tmp_path / "access.sqlite")
    yield store.rules
    store.close()


@pytest.fixture
def noted() -> list[str]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, rules: RuleBook, notices: Notices, noted: list[str]) -> RulesPanel:
    made = RulesPanel(RulesDesk(rules, "front", "Europe/Berlin", noted.append), notices)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.refresh()
    settle()
    return made


def test_the_first_change_makes_the_door(panel: RulesPanel, rules: RuleBook, noted: list[str]) -> None:
    assert "everybody enrolled passes" in panel.door.said.text()
    assert not panel.door.save_button.isEnabled()
    panel.door.mode.setCurrentIndex(panel.door.mode.findData(Mode.FACE_AND_PIN))
    panel.door.two_persons.setChecked(True)
    panel.door.save_button.click()
    settle()
    (door,) = rules.doors()
    assert (door.name, door.mode, door.two_persons, door.zone) == ("front", Mode.FACE_AND_PIN, True, "Europe/Berlin")
    assert panel.door.said.isHidden()
    assert noted == ["set the door front: mode face+pin, two_persons True"]


def test_a_door_beside_others_is_said_to_be_shut(qtbot: QtBot, rules: RuleBook, panel: RulesPanel) -> None:
    rules.put_door(Door("back"))
    panel.refresh()
    settle()
    assert "nobody passes" in panel.door.said.text()


def test_all_settings_of_the_door(panel: RulesPanel, rules: RuleBook) -> None:
    rules.put_schedule("nights", "mon-sun 20:00-06:00")
    panel.refresh()
    settle()
    card = panel.door
    card.step_up_hours.setCurrentIndex(card.step_up_hours.findData("nights"))
    card.look_alikes.setChecked(True)
    for line, text in (
        (card.zone, "UTC"),
        (card.area, "Lab"),
        (card.cooldown_s, "2,5"),
        (card.step_up_below_margin, "0.1"),
        (card.forget_after_s, "3600"),
    ):
        line.setText(text)
        line.textEdited.emit(text)
    card.direction.setCurrentIndex(1)
    card.save_button.click()
    settle()
    assert rules.doors() == [
        Door("front", Mode.FACE, "UTC", False, 2.5, 15.0, "nights", 0.1, True, "Lab", Direction.OUT, 3600.0)
    ]
    card.area.setText("")
    card.area.textEdited.emit("")
    card.save_button.click()
    settle()
    (door,) = rules.doors()
    assert (door.area, door.direction, door.forget_after_s) == (None, None, None)


@pytest.mark.parametrize(("field", "text"), [("cooldown_s", "soon"), ("zone", "Mars/North"), ("cooldown_s", "-1")])
def test_what_cannot_be_meant_is_said_and_not_saved(panel: RulesPanel, field: str, text: str) -> None:
    line = getattr(panel.door, field)
    line.setText(text)
    line.textEdited.emit(text)
    assert not panel.door.save_button.isEnabled()
    assert not panel.door._problem.isHidden()


def test_allowing_and_denying(panel: RulesPanel, rules: RuleBook, noted: list[str]) -> None:
    card = panel.permissions
    card.new_group.setText("Staff")
    card.make_button.click()
    settle()
    card.group.setCurrentIndex(card.group.findData("Staff"))
    card.allow_button.click()
    settle()
    assert rules.permissions("front") == [("Staff", "always"), ("everyone", "always")]
    remove = next(each for each in card.lines.findChildren(QPushButton) if "everyone" in each.accessibleName())
    remove.click()
    settle()
    assert rules.permissions("front") == [("Staff", "always")]
    card.group.setCurrentIndex(card.group.findData("Staff"))
    card.step_up.click()
    settle()
    assert {group.name: group.step_up for group in rules.groups()}["Staff"]
    card.new_group.setText("Staff")  # again: nothing of it changes
    card.make_button.click()
    settle()
    assert {group.name: group.step_up for group in rules.groups()}["Staff"]
    assert "denied the group everyone the door front: always" in noted


def _remove(panel: RulesPanel, words: str) -> None:
    buttons = panel.permissions.lines.findChildren(QPushButton)
    next(each for each in buttons if words in each.accessibleName()).click()
    settle()


def test_one_line_is_removed_and_no_other_and_that_can_be_undone(
    panel: RulesPanel, rules: RuleBook, notices: Notices
) -> None:
    rules.put_schedule("Office", "mon 08:00-18:00")
    rules.put_door(Door("front"))
    rules.allow("front", "everyone", "Office")
    panel.refresh()
    settle()
    said: list[Notice] = []
    notices.posted.connect(said.append)
    _remove(panel, "Office")
    assert rules.permissions("front") == [("everyone", "always")]
    assert said[0].undo is not None
    said[0].undo()
    settle()
    assert rules.permissions("front") == [("everyone", "Office"), ("everyone", "always")]
    _remove(panel, "always")
    assert rules.permissions("front") == [("everyone", "Office")]


def test_hours_that_always_goes_before_are_said(panel: RulesPanel, rules: RuleBook) -> None:
    rules.put_schedule("Office", "mon 08:00-18:00")
    rules.put_group("Staff")
    panel.refresh()
    settle()
    assert panel.permissions._warning.isHidden()
    panel.permissions.group.setCurrentIndex(panel.permissions.group.findData("Staff"))
    panel.permissions.schedule.setCurrentIndex(panel.permissions.schedule.findData("Office"))
    panel.permissions.allow_button.click()
    settle()
    assert "“everyone: always” already lets" in panel.permissions._warning.text()
    _remove(panel, "everyone: always")
    assert panel.permissions._warning.isHidden()
    _remove(panel, "Staff")
    assert panel.permissions._warning.text() == "Nobody may pass."


def test_hours_nobody_passes_by_are_said_and_lead_to_who_may(panel: RulesPanel, notices: Notices) -> None:
    said: list[Notice] = []
    notices.posted.connect(said.append)
    panel.hours.name.setText("Office")
    panel.hours.save_button.click()
    settle()
    assert said[-1].text == "Saved. No group uses these hours yet."
    assert panel.hours.allow_button.isVisible()
    panel.hours.allow_button.click()
    assert panel.permissions.schedule.currentData() == "Office"
    panel.permissions.allow_button.click()
    settle()
    assert panel.hours.allow_button.isHidden()
    panel.hours.text.setText("mon 08:00-17:00")
    panel.hours.text.textEdited.emit(panel.hours.text.text())
    panel.hours.save_button.click()
    settle()
    assert said[-1].text == "Saved. It holds at once."


def test_what_was_not_saved_stays_when_the_rules_are_read_anew(panel: RulesPanel) -> None:
    panel.door.two_persons.setChecked(True)
    panel.hours.name.setText("Office")
    panel.hours.text.setText("mon 09:00-10:00")
    panel.hours.text.textEdited.emit(panel.hours.text.text())
    panel.permissions.new_group.setText("Staff")
    panel.permissions.make_button.click()
    settle()
    assert panel.door.save_button.isEnabled()
    assert (panel.hours.name.text(), panel.hours.text.text()) == ("Office", "mon 09:00-10:00")
    panel.door.discard_button.click()
    assert not panel.door.two_persons.isChecked()
    assert panel.door.discard_button.isHidden()


def test_hours_are_painted_by_mouse_and_keyboard(panel: RulesPanel, rules: RuleBook) -> None:
    card, grid = panel.hours, panel.hours.grid
    card.text.setText("")
    card.text.textEdited.emit("")
    assert not card.save_button.isEnabled()
    card.text.setText("wed 12:00-13:00")
    card.text.textEdited.emit(card.text.text())
    start, end = (grid._rect_of(0, hour * 60, hour * 60 + 60).center().toPoint() for hour in (8, 10))
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid, (start + end) / 2)
    QTest.mouseMove(grid, end)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)
    assert card.text.text() == "mon 08:00-11:00; wed 12:00-13:00"
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert card.text.text() == "mon 08:00-11:00; tue 10:00-12:00; wed 12:00-13:00"
    assert "Tuesday, 11:00: allowed" in grid.accessibleName()
    card.name.setText("Odd hours")
    card.save_button.click()
    settle()
    assert ("Odd hours", "mon 08:00-11:00; tue 10:00-12:00; wed 12:00-13:00") in rules.schedules()
    assert card.schedule.currentData() == "Odd hours"
    card.remove_button.click()
    settle()
    assert [name for name, _ in rules.schedules()] == ["always"]


def test_a_quick_drag_paints_all_between_its_ends(panel: RulesPanel) -> None:
    card, grid = panel.hours, panel.hours.grid
    card.text.setText("sun 12:00-13:00")
    card.text.textEdited.emit(card.text.text())
    start = grid._rect_of(0, 8 * 60, 9 * 60).center().toPoint()
    end = grid._rect_of(2, 11 * 60, 12 * 60).center().toPoint()
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid, end)
    assert card.text.text() == "mon-wed 08:00-12:00; sun 12:00-13:00"
    QTest.mouseMove(grid, start)  # and back
    assert card.text.text() == "mon 08:00-09:00; sun 12:00-13:00"
    QTest.mouseMove(grid, QPoint(grid.width() + 50, start.y()))  # past the edge
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start)
    assert card.text.text() == "mon 08:00-24:00; sun 12:00-13:00"


def test_beside_the_hours_nothing_is_painted(panel: RulesPanel) -> None:
    before = panel.hours.text.text()
    QTest.mouseClick(panel.hours.grid, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert panel.hours.text.text() == before


def test_hours_that_are_none_are_said(panel: RulesPanel) -> None:
    card = panel.hours
    card.text.setText("monday 8-18")
    card.text.textEdited.emit(card.text.text())
    assert not card.save_button.isEnabled()
    assert not card.grid.isEnabled()
    card.name.setText("Late")
    card.text.setText("hol 22:00-02:00")
    card.text.textEdited.emit(card.text.text())
    assert card.save_button.isEnabled()
    assert not card.grid.isEnabled()


def test_a_schedule_in_use_stays_and_that_is_said(panel: RulesPanel, rules: RuleBook, notices: Notices) -> None:
    rules.put_schedule("Office", "mon 08:00-18:00")
    rules.put_door(Door("front"))
    rules.allow("front", "everyone", "Office")
    panel.refresh()
    settle()
    said: list[Notice] = []
    notices.posted.connect(said.append)
    panel.hours.schedule.setCurrentIndex(panel.hours.schedule.findData("Office"))
    panel.hours.remove_button.click()
    settle()
    assert "used by the door front" in said[0].text


def test_holidays_come_and_go(panel: RulesPanel, rules: RuleBook) -> None:
    card = panel.holidays
    assert not card.add_button.isEnabled()
    card.day.setDate(QDate(2026, 12, 25))
    card.name.setText("Christmas")
    card.add_button.click()
    settle()
    assert rules.holidays("front") == [(date(2026, 12, 25), "Christmas")]
    card.lines.findChildren(QPushButton)[0].click()
    settle()
    assert rules.holidays("front") == []
