import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.event_detail import EventDetail
from doorcam.desktop.events import EventsPage
from doorcam.desktop.events_model import EVENT_ROLE, KEPT_PAGES, Column
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.search import PAGE
from tests.gui import scenes
from tests.gui.conftest import OpenPage

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد")


def _cell(page: EventsPage, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return page.model.data(page.model.index(row, column), role)


def _ids(page: EventsPage, rows: range) -> list[int]:
    return [event.event_id for row in rows if (event := page.model.event_at(row)) is not None]


def _texts(detail: EventDetail) -> str:
    return "\n".join(label.text() for label in detail.findChildren(QLabel) if not label.isHidden())


def _height_px(option: QStyleOptionViewItem, width_px: float) -> float:
    """Of an item's text, when its lines are broken at a width."""
    assert option.features & QStyleOptionViewItem.ViewItemFeature.WrapText
    layout, height_px = QTextLayout(option.text, option.font), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        height_px += line.height()
    layout.endLayout()
    return height_px


def _choose(combo: QComboBox, text: str) -> None:
    assert combo.findText(text) >= 0, [combo.itemText(place) for place in range(combo.count())]
    combo.setCurrentText(text)


def test_newest_events_come_first_with_local_time_and_zone(journal: Journal, open_page: OpenPage) -> None:
    scenes.fill(journal, NAMES, count=20)
    page = open_page(20)
    newest = journal.events(limit=1)[0]
    assert _cell(page, 0, Column.PERSON) == newest.name
    local = newest.at.astimezone()
    said = f"{local.day} {local:%b %Y, %H:%M:%S}"
    assert _cell(page, 0, Column.TIME) == said
    assert _cell(page, 0, Column.TIME, Qt.ItemDataRole.ToolTipRole) == f"{said} {local:%Z}"


@pytest.mark.parametrize(("name", "shown"), [("Ada", "Ada"), ("أحمد بن علي", "أحمد بن علي"), ("N" * 90, "NNN…")])
def test_where_there_is_little_room_the_reason_stands_whole_below_who_it_was(
    journal: Journal, open_page: OpenPage, name: str, shown: str
) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name=name, reason="ambiguous"))
    page = open_page(1, width=800, height=480)
    cell, option = page.model.index(0, Column.WHAT), QStyleOptionViewItem()
    option.initFrom(page.table)
    option.widget, option.rect = page.table, page.table.visualRect(cell)
    delegate = page.table.itemDelegateForColumn(Column.WHAT)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, cell)
    who, why = option.text.split("\u2028")
    assert re.sub("N+", "NNN", who) == shown
    assert why == _cell(page, 0, Column.REASON)
    room = page.table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, page.table)
    assert _height_px(option, room.width() - 8) <= room.height()


def test_that_the_door_opened_is_said_once(journal: Journal, open_page: OpenPage) -> None:
    journal.append(scenes.event(EventKind.DOOR_OPENED, reason="opened"))
    page = open_page(1)
    assert _cell(page, 0, Column.WHAT) == "Door opened"
    assert _cell(page, 0, Column.REASON) == ""


def test_only_what_is_looked_at_is_read_and_little_is_kept(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    count = (KEPT_PAGES + 3) * 5 + 7
    for minutes in range(count):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    page = open_page(count)
    assert page.model.data(page.model.index(count - 1, Column.TIME)) in ("…", _cell(page, count - 1, Column.TIME))
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.event_at(count - 1) is not None, timeout=5000)
    for row in range(0, count, PAGE // 4):
        qtbot.waitUntil(lambda row=row: page.model.event_at(row) is not None, timeout=5000)  # type: ignore[misc]
    assert _ids(page, range(count)) == list(range(count, 0, -1))


def test_the_model_keeps_qts_rules(qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage) -> None:
    scenes.fill(journal, NAMES, count=PAGE + 5)
    page = open_page(PAGE + 5)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(page.model.read, timeout=5000):
        _choose(page.filters.kinds, "Not recognised")
    before = page.model.rowCount()
    bridge.on_event(journal.append(scenes.event(EventKind.UNKNOWN)))
    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1, timeout=5000)
    assert tester.model() is page.model


def test_new_events_appear_on_top_once_each_whoever_wrote_them(
    qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage
) -> None:
    for minutes in range(PAGE - 1):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    page = open_page(PAGE - 1)
    journal.append(scenes.event(EventKind.ADMIN, reason="written by another program"))  # nobody tells the window
    for _ in range(3):
        bridge.on_event(journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face")))
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE + 3, timeout=5000)
    assert _cell(page, 0, Column.WHAT) == "Not recognised"
    assert _cell(page, 3, Column.WHAT) == "Staff action"
    qtbot.waitUntil(lambda: len(_ids(page, range(PAGE + 3))) == PAGE + 3, timeout=5000)
    assert _ids(page, range(PAGE + 3)) == list(range(PAGE + 3, 0, -1))


def test_whoever_reads_further_down_is_not_moved(
    qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage
) -> None:
    scenes.fill(journal, NAMES, count=60)
    page = open_page(60)
    assert page.table.indexAt(page.table.rect().topLeft()).row() == 0
    page.table.verticalScrollBar().setValue(700)
    read = page.table.indexAt(page.table.rect().topLeft()).row()
    bridge.on_event(journal.append(scenes.event(EventKind.GRANTED, name="Ada")))
    qtbot.waitUntil(lambda: page.model.rowCount() == 61, timeout=5000)
    assert page.table.indexAt(page.table.rect().topLeft()).row() == read + 1
    assert page.newest_button.isVisible()
    assert page.newest_button.text() == "1 new"
    page.newest_button.click()
    assert page.table.verticalScrollBar().value() == 0
    assert not page.newest_button.isVisible()
    bridge.on_event(journal.append(scenes.event(EventKind.GRANTED, name="Ada")))
    qtbot.waitUntil(lambda: page.model.rowCount() == 62, timeout=5000)
    assert page.table.verticalScrollBar().value() == 0


def test_a_busy_door_moves_nothing_that_is_looked_at(
    qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage
) -> None:
    count, came = PAGE - 10, 30  # so that a new page begins meanwhile
    for minutes in range(count):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    page = open_page(count)
    page.table.scrollTo(page.model.index(count // 2, 0), page.table.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: page.model.event_at(count // 2 + 3) is not None, timeout=5000)
    page.table.selectRow(count // 2 + 3)
    shown, top = page.detail.shown, page.table.verticalScrollBar().value() % page.table.rowHeight(0)
    seen = page.model.event_at(page.table.rowAt(0))
    assert shown is not None
    assert seen is not None
    for minutes in range(came):
        bridge.on_event(journal.append(scenes.event(EventKind.UNKNOWN, minutes)))
        QApplication.processEvents()
        row = page.table.rowAt(0)
        assert page.model.event_at(row) == seen
        assert page.table.verticalScrollBar().value() % page.table.rowHeight(0) == top
    qtbot.waitUntil(lambda: page.model.rowCount() == count + came, timeout=5000)
    assert page.table.currentIndex().data(EVENT_ROLE) == shown
    assert page.detail.shown is shown
    assert page.newest_button.text() == f"{came} new"


def test_charts_follow_a_door_that_is_never_quiet(
    qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage
) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    page = open_page(1)
    page._refresh_soon.setInterval(50)
    page.view_chips.button(1).click()

    def counted() -> bool:
        bridge.on_event(journal.append(scenes.event(EventKind.GRANTED, name="Ada")))  # sooner than the interval ends
        return sum(sum(bar.counts.values()) for bar in page.charts.over_time.bars) > 3

    qtbot.waitUntil(counted, timeout=5000)


def test_the_table_begins_anew_when_events_were_purged(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    for minutes in range(3 * PAGE, 0, -1):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    page = open_page(3 * PAGE)
    journal.purge(scenes.NOON - timedelta(minutes=PAGE // 2))
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE // 2, timeout=5000)


def test_pictures_are_read_when_they_are_looked_at(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    scenes.fill(journal, NAMES, count=5)
    page = open_page(5)
    role = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: _cell(page, 0, Column.PICTURE, role) is not None, timeout=5000)


def test_a_damaged_picture_leaves_its_place_empty(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), b"no picture")
    page = open_page(1)
    qtbot.waitUntil(lambda: "damaged" in _texts(page.detail), timeout=5000)
    assert _cell(page, 0, Column.PICTURE, Qt.ItemDataRole.DecorationRole) is None
    assert page.detail.picture.pixmap is None


def test_a_locked_journal_is_a_notice_and_the_page_can_be_used_on(
    qtbot: QtBot, journal: Journal, notices: Notices, open_page: OpenPage, tmp_path: Path
) -> None:
    scenes.fill(journal, NAMES, count=5)
    page = open_page(5)
    # Under a write-ahead log only the loss of the file itself keeps readers out.
    journal.close()
    hidden = [each for each in tmp_path.iterdir() if each.name.startswith("events.sqlite")]
    for each in hidden:
        each.rename(each.with_name(f"away-{each.name}"))
    (tmp_path / "events.sqlite").mkdir()
    with qtbot.waitSignal(notices.posted, timeout=10_000) as signal:
        _choose(page.filters.kinds, "Access granted")
    assert signal.args is not None
    assert "events.sqlite" in signal.args[0].text
    assert page.retry_bar.isVisible()
    (tmp_path / "events.sqlite").rmdir()
    for each in hidden:
        each.with_name(f"away-{each.name}").rename(each)

    def read_again() -> bool:
        if page.retry_bar.isVisible():  # a look that began while the file was away may end only now
            page.retry_button.click()
        return not page.retry_bar.isVisible() and page.model.rowCount() > 0

    qtbot.waitUntil(read_again, timeout=10_000)


def test_a_journal_that_is_locked_for_a_moment_is_read_after_all(
    qtbot: QtBot, journal: Journal, bridge: Bridge, open_page: OpenPage, tmp_path: Path
) -> None:
    scenes.fill(journal, NAMES, count=5)
    page = open_page(5)
    with closing(sqlite3.connect(tmp_path / "events.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with qtbot.waitSignal(page.model.read, timeout=5000):
            _choose(page.filters.kinds, "Access granted")


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_can_be_shown(journal: Journal, open_page: OpenPage, kind: EventKind) -> None:
    journal.append(Event(0, scenes.NOON, kind, "something"))
    page = open_page(1)
    assert _cell(page, 0, Column.WHAT)
    assert "something" in str(_cell(page, 0, Column.REASON))
    assert page.model.data(QModelIndex()) is None


def test_an_event_after_the_page_is_gone_finds_nobody(
    open_page: OpenPage, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    bugs = QSignalSpy(notices.bug_found)
    event = journal.append(scenes.event(EventKind.GRANTED))
    page = open_page(1)
    page.stop()
    bridge.event_written.emit(event)  # who leaves is written down before the page is gone
    shiboken6.delete(page)
    journal.append(scenes.event(EventKind.GRANTED, 1))
    bridge.event_written.emit(event)
    assert wait_for_tasks(10)
    QApplication.processEvents()
    assert bugs.count() == 0


def test_people_are_called_as_the_gallery_calls_them_now(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    names = {"p-kpxkjn": "Ирина", "Ariel_Sharon": "Ariel Sharon"}
    candidates = json.dumps({"sightings": [{"candidates": [["Ariel_Sharon", 0.4], ["p-kpxkjn", 0.6]]}]})
    journal.append(Event(0, scenes.NOON, EventKind.ADMIN, "enrolled", person_id="p-kpxkjn", actor="admin"))
    denied = replace(scenes.event(EventKind.DENIED, reason="expired"), nearest_id="Ariel_Sharon", record=candidates)
    journal.append(denied)
    page = EventsPage(journal, bridge, notices, enrolled=lambda: dict(names))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: _cell(page, 0, Column.PERSON) == "Ariel Sharon", timeout=5000)
    assert _cell(page, 1, Column.PERSON) == "Ирина"
    qtbot.waitUntil(lambda: "Ирина" in _texts(page.detail), timeout=5000)
    assert "p-kpxkjn" not in _texts(page.detail)
    shown = [page.filters.person.itemText(place) for place in range(page.filters.person.count())]
    assert shown == ["Everybody", "Ariel Sharon", "Ирина"]
    page._refresh_soon.setInterval(0)
    names["p-kpxkjn"] = "Irina S."
    bridge.on_event(journal.append(Event(0, scenes.NOON, EventKind.ADMIN, "renamed", person_id="p-kpxkjn")))
    qtbot.waitUntil(lambda: _cell(page, 0, Column.PERSON) == "Irina S.", timeout=5000)
