from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from doorcam.desktop.elided import ElidedComboBox
from doorcam.desktop.event_filters import Span
from doorcam.desktop.events import EventsPage
from doorcam.desktop.events_model import Column
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.conftest import OpenPage
from tests.screens_events import RECORD


def _ids(page: EventsPage, rows: range) -> list[int]:
    return [event.event_id for row in rows if (event := page.model.event_at(row)) is not None]


def _choose(combo: QComboBox, text: str) -> None:
    assert combo.findText(text) >= 0, [combo.itemText(place) for place in range(combo.count())]
    combo.setCurrentText(text)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("kinds", "Not recognised", {3, 4}),
        ("kinds", "Door", {5}),
        ("person", "Ирина", {1, 2}),
        ("source", "Back door", {4}),
        ("reason", "Outside their hours", {2}),
        ("span", "Today", {5}),
        ("span", "7 days", {2, 3, 4, 5}),
    ],
)
def test_filters(qtbot: QtBot, journal: Journal, open_page: OpenPage, name: str, value: str, shown: set[int]) -> None:
    today = StillClock().now_utc().astimezone().replace(hour=12)
    ago = [today - timedelta(days=days) for days in (40, 6, 5, 4, 0)]
    events = [
        Event(0, ago[0], EventKind.GRANTED, "recognised", person_id="p1", name="Ирина", source="Front door"),
        Event(0, ago[1], EventKind.DENIED, "outside_hours", nearest_id="p1", source="Front door"),
        Event(0, ago[2], EventKind.UNKNOWN, "unknown_face", source="Front door"),
        Event(0, ago[3], EventKind.UNKNOWN, "unknown_face", source="Back door"),
        Event(0, ago[4], EventKind.DOOR_HELD, "held", source="Front door"),
    ]
    for event in events:
        journal.append(event)
    page = open_page(5)
    qtbot.waitUntil(lambda: page.filters.person.count() == 2, timeout=5000)
    _choose(getattr(page.filters, name), value)
    qtbot.waitUntil(lambda: set(_ids(page, range(page.model.rowCount()))) == shown, timeout=5000)
    page.filters.clear_button.setFocus()
    page.filters.clear_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5, timeout=5000)
    assert not page.filters.clear_button.isEnabled()
    assert page.focusWidget() is page.filters.span


@pytest.mark.parametrize(
    ("text", "shown"),
    [("ирин", {1}), ("ИРИНА", {1}), ("not enrolled", {2}), ("granted", {1}), ("2", {2}), ("%", set())],
)
def test_a_text_is_looked_for_in_names_numbers_and_the_words_that_are_shown(
    qtbot: QtBot, journal: Journal, open_page: OpenPage, text: str, shown: set[int]
) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="Ирина Соколова"))
    journal.append(replace(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), nearest_id=None))
    page = open_page(2)
    page.filters.text.setText(text)
    QTest.keyClick(page.filters.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == len(shown), timeout=5000)
    qtbot.waitUntil(lambda: set(_ids(page, range(len(shown)))) == shown, timeout=5000)


def test_a_bar_of_the_chart_shows_its_events(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    for days in (12, 12, 5):
        journal.append(scenes.event(EventKind.GRANTED, days * 24 * 60, "Ada"))
    page = open_page(3)
    page.view_chips.button(1).click()
    qtbot.waitUntil(lambda: len(page.charts.over_time.bars) == 8, timeout=5000)
    QTest.keyClick(page.charts.over_time, Qt.Key.Key_Home)
    assert "2 granted, 0 refused" in page.charts.said.text()
    QTest.keyClick(page.charts.over_time, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=5000)
    assert page.table.isVisible()
    assert page.filters.span.currentData() == Span.PICKED
    _choose(page.filters.span, "Any time")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=5000)
    assert page.filters.span.findData(Span.PICKED) < 0


def test_an_hour_of_the_day_shows_its_events_of_all_days(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    for minutes in (0, 24 * 60, 90):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    hour = scenes.NOON.astimezone().hour
    page = open_page(3)
    page.view_chips.button(1).click()
    qtbot.waitUntil(lambda: len(page.charts.over_day.bars) == 24, timeout=5000)
    chart = page.charts.over_day
    place = chart.rect().center()
    place.setX(round(chart.width() * (hour + 0.5) / 24))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    page.charts.show_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=5000)


def test_all_fits_on_a_small_screen(journal: Journal, open_page: OpenPage) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="N" * 500))
    page = open_page(1, width=800, height=480)
    assert page.minimumSizeHint().width() <= 640
    page.filters_button.click()
    assert page.filters.isVisible()
    assert page.minimumSizeHint().height() <= 480
    assert page.table.isColumnHidden(Column.PERSON)
    assert _drawn(page, Column.TIME) == "14 Mar\u202812:00"
    assert _drawn(page, Column.WHAT).startswith("NNN")  # who it was; the icon beside it says what


@pytest.mark.parametrize("width", [700, 1060, 1600, 2400])
def test_every_column_shown_has_room(journal: Journal, open_page: OpenPage, width: int) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    page = open_page(1, width=width)
    header = page.table.horizontalHeader()
    shown = [column for column in Column if not header.isSectionHidden(column)]
    assert header.length() == page.table.viewport().width()
    assert all(header.sectionSize(column) >= 60 for column in shown)
    assert (Column.SOURCE in shown) == (width == 2400)


def test_an_empty_list_says_why_and_what_to_do(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    page = open_page(0)
    assert "Nothing has happened" in page.table.empty_label.text()
    assert not page.detail.isVisible()
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    with qtbot.waitSignal(page.model.counted, timeout=5000):
        _choose(page.filters.kinds, "Not recognised")
    assert "“Show all”" in page.table.empty_label.text()
    with qtbot.waitSignal(page.model.read, timeout=5000):
        page.filters.clear_button.click()
    assert not page.table.empty_label.isVisible()
    assert page.detail.isVisible()


def _drawn(page: EventsPage, column: Column) -> str:
    delegate, option = page.table.itemDelegateForColumn(column), QStyleOptionViewItem()
    assert isinstance(delegate, QStyledItemDelegate)
    index = page.model.index(0, column)
    page.table.initViewItemOption(option)
    option.rect = page.table.visualRect(index)
    delegate.initStyleOption(option, index)
    return str(option.text)


def test_a_wide_page_can_become_narrow(journal: Journal, open_page: OpenPage) -> None:
    page = open_page(0)
    _choose(page.filters.span, "Days…")
    QApplication.processEvents()
    page.resize(800, 480)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 800
    assert page.width() == 800


def test_every_control_has_a_name_can_be_touched_and_reached_by_keyboard(journal: Journal, open_page: OpenPage) -> None:
    journal.append(replace(scenes.event(EventKind.UNKNOWN), record=RECORD), encode_jpeg(scenes.portrait()))
    page = open_page(1)
    controls = [each for each in page.findChildren(QWidget) if isinstance(each, QAbstractButton | QComboBox)]
    visible = [each for each in controls if each.isVisible() and each.objectName() != "qt_spinbox_lineedit"]
    assert len(visible) > 10
    for control in visible:
        named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
        if isinstance(control.parent(), QComboBox) or not named:
            assert type(control.parent()).__name__ == "QLineEdit", control  # its own little button
            continue
        assert named
        assert min(control.width(), control.height()) >= 44, (named, control.size())
        in_group = isinstance(control, QAbstractButton) and control.group()  # of which one has the focus, for all
        assert in_group or control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_days_are_chosen_from_calendars(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    noon = StillClock().now_utc().astimezone().replace(hour=12)
    for days in (9, 5, 4, 0):
        journal.append(Event(0, noon - timedelta(days=days), EventKind.CAMERA, "lost"))
    page = open_page(4, width=800, height=480)
    page.filters_button.click()
    _choose(page.filters.span, "Days…")
    assert page.filters.first_day.isVisible()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=5000)  # today
    page.filters.last_day.setDate(page.filters.last_day.date().addDays(-5))  # the wrong way round is as good
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=5000)
    page.filters.first_day.setDate(page.filters.last_day.date())
    qtbot.waitUntil(lambda: _ids(page, range(page.model.rowCount())) == [2], timeout=5000)
    page.filters.clear_button.click()
    assert not page.filters.first_day.isVisible()


def test_a_choice_that_does_not_fit_says_so(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def draw(painter: QStylePainter, element: QStyle.ControlElement, option: QStyleOptionComboBox) -> None:
        drawn.append(option.currentText)

    monkeypatch.setattr(QStylePainter, "drawControl", draw)
    combo = ElidedComboBox()
    combo.addItem("Access granted")
    for width in (300, 110):
        combo.resize(width, 44)
        combo.grab()
    assert drawn[0] == "Access granted"
    assert drawn[1].startswith("Acc")
    assert drawn[1].endswith("…")
