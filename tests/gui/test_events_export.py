import csv
import os
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.events import EventsPage
from doorcam.desktop.events_export import export
from doorcam.desktop.notices import Notices
from doorcam.domain import Event, EventKind, EventLabel
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.events.search import PAGE
from tests.gui import scenes
from tests.gui.conftest import OpenPage

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد")


def _choose(combo: QComboBox, text: str) -> None:
    assert combo.findText(text) >= 0, [combo.itemText(place) for place in range(combo.count())]
    combo.setCurrentText(text)


@pytest.mark.parametrize("name", ["out.csv", "out.json", "out.xlsx", "out.pdf"])
def test_what_is_shown_is_exported(
    qtbot: QtBot, journal: Journal, notices: Notices, open_page: OpenPage, tmp_path: Path, name: str
) -> None:
    scenes.fill(journal, NAMES, count=12)
    granted = journal.count(kinds=[EventKind.GRANTED])
    page = open_page(12)
    with qtbot.waitSignal(page.model.read, timeout=5000):
        _choose(page.filters.kinds, "Access granted")
    with qtbot.waitSignal(notices.posted, timeout=20_000) as signal:
        page.exports.export_to(tmp_path / name, page.model.query)
        assert page.exports.isVisible()
        assert not page.export_button.isEnabled()
    assert signal.args is not None
    assert signal.args[0].text.startswith(f"{granted} events")
    assert page.export_button.isEnabled()
    assert not page.exports.isVisible()
    if os.name == "posix":
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    if name == "out.csv":
        with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == granted
        assert {row["name"] for row in rows} == set(NAMES)


def test_a_name_that_does_not_say_what_to_write_is_one_notice(
    qtbot: QtBot, journal: Journal, notices: Notices, open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(0)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        page.exports.export_to(tmp_path / "events.nope", page.model.query)
    assert signal.args is not None
    assert "give it one of the endings .xlsx" in signal.args[0].text
    assert not (tmp_path / "events.nope").exists()


def test_the_dialog_gives_the_ending_of_the_chosen_kind_of_file(
    qtbot: QtBot, journal: Journal, open_page: OpenPage
) -> None:
    page = open_page(0)
    page.export_button.click()
    (dialog,) = page.window().findChildren(QFileDialog)
    suffixes = [dialog.defaultSuffix()]
    for name_filter in dialog.nameFilters():
        dialog.filterSelected.emit(name_filter)
        suffixes.append(dialog.defaultSuffix())
    assert suffixes == ["xlsx", "xlsx", "pdf", "csv", "json"]
    dialog.close()


def test_an_export_that_fails_is_one_notice(
    qtbot: QtBot, journal: Journal, notices: Notices, open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(0)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        page.exports.export_to(tmp_path / "absent" / "out.csv", page.model.query)
    assert signal.args is not None
    assert "absent" in signal.args[0].text
    assert page.export_button.isEnabled()


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.pdf"])
def test_a_cancelled_export_leaves_nothing(
    qtbot: QtBot, journal: Journal, notices: Notices, open_page: OpenPage, tmp_path: Path, name: str
) -> None:
    for minutes in range(2 * PAGE):
        journal.append(scenes.event(EventKind.GRANTED, minutes, "Ada"))
    page = open_page(2 * PAGE)
    folder = tmp_path / "exports"
    folder.mkdir()
    said: list[object] = []
    notices.posted.connect(said.append)
    with qtbot.waitSignal(page.exports.busy, timeout=5000, check_params_cb=lambda busy: not busy):
        page.exports.export_to(folder / name, page.model.query)
        page.exports.cancel_button.click()
    assert not list(folder.iterdir())
    assert not said


def test_staff_acts_are_written_down(
    qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices, tmp_path: Path
) -> None:
    notes: list[str] = []
    journal.append(scenes.event(EventKind.GRANTED, name="Ada"))
    page = EventsPage(journal, bridge, notices, note_admin=lambda what, _person_id: notes.append(what))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.read, timeout=5000):
        page.show()
    with qtbot.waitSignal(page.detail.labelled, timeout=5000):
        page.detail.right_button.click()
    with qtbot.waitSignal(notices.posted, timeout=5000):
        page.exports.export_to(tmp_path / "out.json", page.model.query)
    assert notes == ["labelled event 1 right", "exported 1 events"]


def test_whoever_was_denied_is_named_in_a_pdf(qapp: QApplication, journal: Journal, tmp_path: Path) -> None:
    journal.append(scenes.event(EventKind.GRANTED, 1, name="Grace Hopper"))
    journal.append(scenes.event(EventKind.DENIED, reason="expired"))
    export(journal, EventQuery(), tmp_path / "events.pdf", dict, lambda *_progress: None)
    with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
        assert document[0].get_textpage().get_text_range().count("Grace Hopper") == 2


def test_a_workbook_speaks_to_people_newest_first(qapp: QApplication, journal: Journal, tmp_path: Path) -> None:
    journal.append(scenes.event(EventKind.GRANTED, 2, name="Grace Hopper"))
    journal.label(1, EventLabel.WRONG)
    journal.append(Event(0, scenes.NOON, EventKind.ADMIN, "enrolled", person_id="p-kpxkjn", actor="operator"))
    journal.append(replace(scenes.event(EventKind.DENIED, reason="expired"), nearest_id="p-kpxkjn"))
    export(journal, EventQuery(), tmp_path / "events.xlsx", lambda: {"p-kpxkjn": "Ирина"}, lambda *_progress: None)
    (sheet,) = openpyxl.load_workbook(tmp_path / "events.xlsx").worksheets
    headings, *rows = sheet.iter_rows(values_only=True)
    assert sheet.title == "Events"
    assert headings[:5] == ("Event number", "Time", "What happened", "Person", "Reason")
    denied, enrolled, granted = (dict(zip(headings, row, strict=True)) for row in rows)
    assert [denied[each] for each in ("Event number", "Person", "What happened")] == [3, "Ирина", "Access denied"]
    assert [enrolled[each] for each in ("Person", "Reason", "Done by")] == ["Ирина", "enrolled", "operator"]
    assert [granted[each] for each in ("Person", "Label", "Distance")] == ["Grace Hopper", "Wrong person", 0.42]
    assert granted["Time"] == (scenes.NOON - timedelta(minutes=2)).astimezone().replace(tzinfo=None)


def test_a_pdf_has_the_newest_on_top(qapp: QApplication, journal: Journal, tmp_path: Path) -> None:
    for minutes, name in enumerate(("Ada Lovelace", "Grace Hopper")):
        journal.append(scenes.event(EventKind.GRANTED, -minutes, name))
    export(journal, EventQuery(), tmp_path / "events.pdf", dict, lambda *_progress: None)
    with closing(pypdfium2.PdfDocument(tmp_path / "events.pdf")) as document:
        text = document[0].get_textpage().get_text_range()
    assert -1 < text.find("Grace Hopper") < text.find("Ada Lovelace")
