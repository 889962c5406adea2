import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from doorcam.desktop.event_detail import EventDetail
from doorcam.desktop.events import EventsPage
from doorcam.desktop.events_model import Column
from doorcam.desktop.notices import Notices
from doorcam.domain import Event, EventKind, EventLabel
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.gui import scenes
from tests.gui.conftest import OpenPage
from tests.screens_events import RECORD

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد")


def _cell(page: EventsPage, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return page.model.data(page.model.index(row, column), role)


def _texts(detail: EventDetail) -> str:
    return "\n".join(label.text() for label in detail.findChildren(QLabel) if not label.isHidden())


def test_a_picture_that_is_gone_is_called_erased(
    qtbot: QtBot, journal: Journal, open_page: OpenPage, notices: Notices, tmp_path: Path
) -> None:
    said: list[object] = []
    notices.posted.connect(said.append)
    journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), encode_jpeg(scenes.portrait()))
    for picture in (tmp_path / "snapshots").rglob("*.sealed"):
        picture.unlink()
    page = open_page(1)
    qtbot.waitUntil(lambda: _cell(page, 0, Column.PICTURE) == "erased", timeout=5000)
    qtbot.waitUntil(lambda: "Its picture is erased" in _texts(page.detail), timeout=5000)
    assert not said


def test_the_picture_of_a_forgotten_person_is_called_erased(
    qtbot: QtBot, journal: Journal, open_page: OpenPage
) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"), encode_jpeg(scenes.portrait()))
    journal.append(scenes.event(EventKind.GRANTED, name="Eve"))
    journal.forget_person("p1")
    page = open_page(2)
    qtbot.waitUntil(lambda: "Its picture is erased" in _texts(page.detail), timeout=5000)


def test_the_detail_tells_all_in_plain_words(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    event = replace(scenes.event(EventKind.GRANTED, 0, NAMES[0]), record=RECORD)
    journal.append(event, encode_jpeg(scenes.portrait()))
    page = open_page(1)
    qtbot.waitUntil(lambda: page.detail.picture.pixmap is not None, timeout=5000)
    texts = _texts(page.detail)
    for part in (
        NAMES[0],
        "Access granted",
        "Recognised in several pictures",
        "0.390",
        "0.640",
        "0.110 within 0.500",
        "0.250 ahead of the next; 0.050 is asked for",
        "81% at best, in 2 pictures",
        "proven, depth 93%, looks alive 88%",
        "version 2",
        "Front door",
    ):
        assert part in texts.replace("\u200b", "")
    assert not page.detail.enrol_button.isVisible()


def test_names_of_the_journal_stand_for_ids(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    journal.append(replace(scenes.event(EventKind.GRANTED, name="Ada"), person_id="p7"))
    journal.append(replace(scenes.event(EventKind.DENIED, reason="outside_hours"), nearest_id="p7"))
    page = open_page(2)
    qtbot.waitUntil(lambda: _cell(page, 0, Column.PERSON) == "Ada", timeout=5000)
    qtbot.waitUntil(lambda: "Ada" in _texts(page.detail), timeout=5000)


@pytest.mark.parametrize(
    "record",
    [
        None,
        "",
        "nonsense",
        "[]",
        "7",
        json.dumps({"settings": 5, "sightings": [3, {"candidates": [[], ["p", "x"], ["p", float("1e308"), None]]}]}),
        json.dumps({"liveness": {"state": 5, "depth": True}, "shown": "face", "policy": 3}),
        "[" * 100_000,
    ],
)
def test_a_record_that_cannot_be_read_hides_nothing_else(
    qtbot: QtBot, journal: Journal, open_page: OpenPage, record: str | None
) -> None:
    journal.append(replace(scenes.event(EventKind.GRANTED, name="Ada"), record=record))
    detail = open_page(1).detail
    qtbot.waitUntil(lambda: "Ada" in _texts(detail), timeout=5000)


@pytest.mark.parametrize(
    "name", ["N" * 500, "👩‍🔬 Ada", "\u202eadA\u0000\n\r\t", "أحمد", "<b>Ada</b>", "'; DROP TABLE events"]
)
def test_no_name_breaks_a_row(qtbot: QtBot, journal: Journal, open_page: OpenPage, name: str) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name=name))
    page = open_page(1)
    cell = str(_cell(page, 0, Column.PERSON))
    assert cell
    assert not set(cell) & set("\u202e\x00\n\r\t")
    assert len(cell) <= 161
    page.grab()
    assert page.detail.width() <= page.width() // 2


def test_a_kind_from_a_newer_doorcam_is_shown(journal: Journal, open_page: OpenPage, tmp_path: Path) -> None:
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    with closing(sqlite3.connect(tmp_path / "events.sqlite")) as database, database:
        database.execute("UPDATE events SET kind = 'teleported', label = 'perhaps'")
    page = open_page(1)
    assert _cell(page, 0, Column.WHAT) == "Something else"
    assert str(_cell(page, 0, Column.REASON)).startswith("teleported: ")


def test_an_unknown_face_can_be_enrolled_from_its_event(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    written = journal.append(scenes.event(EventKind.UNKNOWN, reason="unknown_face"), encode_jpeg(scenes.portrait()))
    page = open_page(1)
    qtbot.waitUntil(page.detail.enrol_button.isVisible, timeout=5000)
    with qtbot.waitSignal(page.enrol_asked, timeout=5000) as signal:
        QTest.mouseClick(page.detail.enrol_button, Qt.MouseButton.LeftButton)
    assert signal.args == [written]


def test_a_decision_is_labelled_and_the_label_taken_back(qtbot: QtBot, journal: Journal, open_page: OpenPage) -> None:
    written = journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    page = open_page(1)
    with qtbot.waitSignal(page.detail.labelled, timeout=5000):
        page.detail.wrong_button.click()
    assert journal.event(written.event_id).label is EventLabel.WRONG
    shown = page.model.event_at(0)
    assert shown is not None
    assert shown.label is EventLabel.WRONG
    assert page.detail.wrong_button.isChecked()
    with qtbot.waitSignal(page.detail.labelled, timeout=5000):
        page.detail.wrong_button.click()
    assert journal.event(written.event_id).label is None
    assert not page.detail.wrong_button.isChecked()


def test_only_compared_faces_can_be_labelled(journal: Journal, open_page: OpenPage) -> None:
    journal.append(Event(0, scenes.NOON, EventKind.CAMERA, "lost"))
    assert not open_page(1).detail.right_button.isVisible()
