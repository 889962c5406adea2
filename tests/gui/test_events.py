import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.event_detail import EventDetail
from doorcam.desktop.events import EventsDialog
from doorcam.desktop.events_model import PAGE, Column
from doorcam.desktop.notices import Notices
from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.gui import scenes

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد")


def _open(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices, expected: int) -> EventsDialog:
    dialog = EventsDialog(journal, bridge, notices)
    qtbot.addWidget(dialog)
    dialog.resize(1280, 800)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == expected, timeout=10_000)
    return dialog


def _cell(dialog: EventsDialog, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return dialog.model.data(dialog.model.index(row, column), role)


def _texts(detail: EventDetail) -> str:
    return "\n".join(label.text() for label in detail.findChildren(QLabel) if label.isVisible())


def test_newest_events_come_first_with_local_time_and_zone(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    scenes.fill(journal, NAMES, count=20)
    dialog = _open(qtbot, journal, bridge, notices, 20)
    newest = journal.events(limit=1)[0]
    assert _cell(dialog, 0, Column.PERSON) == newest.name
    shown = str(_cell(dialog, 0, Column.TIME))
    local = newest.at.astimezone()
    assert shown.startswith(local.strftime("%Y-%m-%d %H:%M"))
    assert shown.endswith(local.strftime("%Z"))


def test_older_events_are_read_when_they_are_scrolled_to(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    for minutes in range(3 * PAGE + 7):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    dialog = _open(qtbot, journal, bridge, notices, PAGE)
    pages: list[int] = []
    dialog.model.rowsInserted.connect(lambda _parent, first, last: pages.append(last - first + 1))
    for count in (1, 2, 3):
        assert len(pages) == count - 1
        dialog.table.scrollToBottom()
        qtbot.waitUntil(lambda wanted=count: len(pages) == wanted, timeout=5000)  # type: ignore[misc]
    assert pages == [PAGE, PAGE, 7]
    assert not dialog.model.canFetchMore()
    ids = [event.event_id for row in range(dialog.model.rowCount()) if (event := dialog.model.event_at(row))]
    assert ids == sorted(set(ids), reverse=True)


def test_the_model_keeps_qts_rules(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> None:
    scenes.fill(journal, NAMES, count=PAGE + 5)
    dialog = EventsDialog(journal, bridge, notices)
    qtbot.addWidget(dialog)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: dialog.model.rowCount() >= PAGE, timeout=5000)
    dialog.model.show_kinds((EventKind.UNKNOWN,))
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=5000)
    bridge.on_event(journal.append(scenes.event(EventKind.UNKNOWN)))
    QApplication.processEvents()
    assert tester.model() is dialog.model


def test_a_new_event_appears_on_top_and_is_not_read_twice(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    for minutes in range(PAGE + 3):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    dialog = _open(qtbot, journal, bridge, notices, PAGE)
    bridge.on_event(journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face")))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == PAGE + 1, timeout=5000)
    assert _cell(dialog, 0, Column.WHAT) == "Not recognised"
    dialog.model.fetchMore()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == PAGE + 4, timeout=5000)
    ids = [event.event_id for row in range(PAGE + 4) if (event := dialog.model.event_at(row))]
    assert len(set(ids)) == PAGE + 4


def test_a_filter_shows_one_kind(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> None:
    scenes.fill(journal, NAMES, count=30)
    unknown = journal.count(kinds=[EventKind.UNKNOWN])
    dialog = _open(qtbot, journal, bridge, notices, 30)
    (chip,) = (button for button in dialog.chips.buttons() if button.text() == "Not recognised")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == unknown, timeout=5000)
    bridge.on_event(journal.append(scenes.event(EventKind.GRANTED, name="Ada")))
    QApplication.processEvents()
    assert dialog.model.rowCount() == unknown


def test_the_kinds_of_the_door_share_a_filter_and_all_fits_on_a_small_screen(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    for kind in EventKind:
        journal.append(Event(0, scenes.NOON, kind, "something"))
    dialog = _open(qtbot, journal, bridge, notices, len(EventKind))
    assert dialog.minimumSizeHint().width() <= 800
    (chip,) = (button for button in dialog.chips.buttons() if button.text() == "Door")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=5000)


def test_pictures_are_read_when_they_are_looked_at(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    scenes.fill(journal, NAMES, count=5)
    dialog = _open(qtbot, journal, bridge, notices, 5)
    role = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: _cell(dialog, 0, Column.PICTURE, role) is not None, timeout=5000)


def test_a_damaged_picture_leaves_its_place_empty(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    written = journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), b"no picture")
    dialog = _open(qtbot, journal, bridge, notices, 1)
    qtbot.waitUntil(lambda: "unknown" in str(written.kind) and dialog.detail.isVisible(), timeout=5000)
    assert _cell(dialog, 0, Column.PICTURE, Qt.ItemDataRole.DecorationRole) is None
    assert dialog.detail.picture.pixmap is None


def test_the_detail_tells_all_in_plain_words(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> None:
    journal.append(scenes.event(EventKind.GRANTED, 0, NAMES[0]), encode_jpeg(scenes.portrait()))
    dialog = _open(qtbot, journal, bridge, notices, 1)
    qtbot.waitUntil(lambda: dialog.detail.picture.pixmap is not None, timeout=5000)
    texts = _texts(dialog.detail)
    for part in (NAMES[0], "Access granted", "Recognised in several pictures", "0.420", "Front door"):
        assert part in texts
    assert not dialog.detail.enrol_button.isVisible()


def test_an_unknown_face_can_be_enrolled_from_its_event(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices
) -> None:
    written = journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), encode_jpeg(scenes.portrait()))
    dialog = _open(qtbot, journal, bridge, notices, 1)
    qtbot.waitUntil(dialog.detail.enrol_button.isVisible, timeout=5000)
    with qtbot.waitSignal(dialog.enrol_asked, timeout=5000) as signal:
        QTest.mouseClick(dialog.detail.enrol_button, Qt.MouseButton.LeftButton)
    assert signal.args == [written]


def test_the_journal_is_exported(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices, tmp_path: Path
) -> None:
    scenes.fill(journal, NAMES, count=12)
    dialog = _open(qtbot, journal, bridge, notices, 12)
    with qtbot.waitSignal(notices.posted, timeout=5000):
        dialog.export_to(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 12
    assert {row["name"] for row in rows} & set(NAMES)


def test_an_export_that_fails_is_one_notice(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices, tmp_path: Path
) -> None:
    dialog = _open(qtbot, journal, bridge, notices, 0)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        dialog.export_to(tmp_path / "absent" / "out.csv")
    assert signal.args is not None
    assert "absent" in signal.args[0].text
    assert dialog.export_button.isEnabled()


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_can_be_shown(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices, kind: EventKind
) -> None:
    journal.append(Event(0, scenes.NOON, kind, "something"))
    dialog = _open(qtbot, journal, bridge, notices, 1)
    assert _cell(dialog, 0, Column.WHAT)
    assert _cell(dialog, 0, Column.REASON) == "something"
    assert dialog.model.data(QModelIndex()) is None
