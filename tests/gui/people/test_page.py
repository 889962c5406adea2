from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.rules import PersonRules
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop import people_words
from doorcam.desktop.erase_dialog import EraseDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_bars import Several
from doorcam.desktop.people_desk import PeopleDesk
from doorcam.desktop.people_detail import Action
from doorcam.desktop.people_dialogs import GroupsDialog
from doorcam.domain import EventKind
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.people.steps import NAMES, Noted, choose, ids_shown, press


@pytest.mark.parametrize(
    ("typed", "found"),
    [("hg", ["hu_ge"]), ("huge", ["hu_ge"]), ("irina", ["irina"]), ("lovelace ad", ["ada"]), ("zzz", [])],
)
def test_people_are_found_while_a_name_is_typed(page: PeoplePage, typed: str, found: list[str]) -> None:
    QTest.keyClicks(page.bar.search, typed)
    assert ids_shown(page) == found
    assert page.said.text() == f"{len(found)} of 4 enrolled"


def test_filters_and_orders(qtbot: QtBot, page: PeoplePage, access: AccessStore) -> None:
    assert ids_shown(page) == ["ada", "hu_ge", "irina", "old"]
    page.bar.orders.setCurrentIndex(1)
    assert ids_shown(page) == ["old", "irina", "hu_ge", "ada"]
    access.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    access.rules.put_person("irina", disabled=False, valid_from=None, valid_until=scenes.NOON.replace(year=2000))
    page.refresh()
    shown = {}
    for position in (1, 2, 3):
        page.bar.chips.button(position).click()
        qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=5000)
        shown[page.bar.show_which] = ids_shown(page)
    assert shown == {"disabled": ["ada"], "expired": ["irina"], "no_template": ["old"]}


def test_a_person_is_shown_with_all_that_is_stored(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, desk: PeopleDesk
) -> None:
    access.rules.put_group("staff")
    access.rules.add_members("staff", ["ada"])
    access.credentials.set_pin("ada", "7391")
    access.credentials.add_badge("ada", "0004831207")
    access.presence.enter("lab", "ada", scenes.NOON)
    choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    assert (about.has_pin, about.badges) == (True, ("1207",))
    assert about.rules.groups == {"everyone", "staff"}
    assert about.inside == (("lab", scenes.NOON),)
    assert len(about.photos) == 1
    texts = " ".join(label.text() for label in page.detail.findChildren(type(page.said)))
    for part in ("Ada Lovelace", "staff", "ends in 1207", "In lab", "Every door at any hour"):
        assert part in texts


def test_a_name_is_changed(qtbot: QtBot, page: PeoplePage, gallery: Gallery, notices: Notices, noted: Noted) -> None:
    choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    dialog = page.change.rename(about)
    dialog.field.setText("x" * 201)
    assert "at most 200" in dialog.problem
    assert not dialog.accept_button.isEnabled()
    dialog.field.setText("أدا لوفلايس")
    dialog.accept()
    qtbot.waitUntil(lambda: page.detail.name.text() == "أدا لوفلايس", timeout=5000)
    assert gallery.person("ada").name == "أدا لوفلايس"
    assert noted == [("renamed", "ada")]


def test_two_people_become_one(
    qtbot: QtBot, page: PeoplePage, gallery: Gallery, access: AccessStore, journal: Journal, noted: Noted
) -> None:
    access.credentials.add_badge("irina", "0004831207")
    journal.append(scenes.event(EventKind.GRANTED, name="Ирина"))
    choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    dialog = page.change.merge(about, page.model.roster, page.faces)
    assert not dialog.accept_button.isEnabled()
    dialog.field.setText("ada")
    assert dialog.list.isRowHidden(0)
    dialog.list.choose(0)
    assert not dialog.accept_button.isEnabled()
    dialog.field.setText("irina")
    dialog.list.choose(0)
    dialog.names[1].click()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=5000)
    assert gallery.person("ada").name == "Ирина"
    assert len(gallery.templates("ada")) == 2
    assert access.credentials.holder("0004831207") == "ada"
    assert noted == [("merged another person into them", "ada")]


def test_an_erasure_lists_what_goes_and_wants_to_be_meant(
    qtbot: QtBot, page: PeoplePage, gallery: Gallery, access: AccessStore, noted: Noted
) -> None:
    access.credentials.set_pin("ada", "7391")
    choose(qtbot, page, "ada")
    dialog = page.change.erase(["ada"], "Ada Lovelace")
    qtbot.waitUntil(lambda: "PINs: 1" in dialog.lines, timeout=5000)
    assert "pictures of their faces: 1" in dialog.lines
    assert "badges" not in dialog.lines
    assert not dialog.accept_button.isEnabled()
    dialog.understood.click()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=5000)
    assert {person.person_id for person in gallery.people()} == {"hu_ge", "old", "irina"}
    assert access.credentials.people_with_pin() == {}
    assert noted == [("removed a person", None)]


def test_after_an_erasure_the_keyboard_is_where_they_stood_in_the_list(qtbot: QtBot, page: PeoplePage) -> None:
    page.activateWindow()
    choose(qtbot, page, "irina")
    place = page.list.currentIndex().row()
    after = ids_shown(page)[place + 1]
    button = page.detail.buttons[Action.ERASE]
    button.setFocus()
    press(page, Action.ERASE)
    (dialog,) = page.findChildren(EraseDialog)
    dialog.understood.click()
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=5000)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and not button.isVisible(), timeout=5000)
    assert page.focusWidget() is page.list
    assert page.model.row_at(page.list.currentIndex().row()).person_id == after
    assert not page.selected()


def test_several_are_changed_at_once(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    access.rules.put_group("staff")
    access.rules.add_members("staff", ["ada"])
    page.bar.several.setChecked(True)
    for place in (0, 2):
        page.list.selectionModel().select(page.model.index(place), page.list.selectionModel().SelectionFlag.Select)
    assert page.selected() == ["ada", "irina"]
    with qtbot.waitSignal(notices.posted, timeout=5000):
        page.selection_bar.buttons[Several.DISABLE].click()
    assert [access.rules.person(each).disabled for each in ("ada", "irina", "hu_ge")] == [True, True, False]
    page.selection_bar.buttons[Several.CHOOSE_GROUPS].click()
    qtbot.waitUntil(lambda: bool(page.findChildren(GroupsDialog)), timeout=5000)
    (groups,) = page.findChildren(GroupsDialog)
    assert groups.boxes["staff"].checkState() is Qt.CheckState.PartiallyChecked
    groups.boxes["staff"].setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(notices.posted, timeout=5000):
        groups.accept()
    assert access.rules.person("irina").groups == {"everyone", "staff"}
    assert ("disabled", "irina") in noted


def test_everything_about_one_person_is_exported(
    qtbot: QtBot, page: PeoplePage, notices: Notices, tmp_path: Path, noted: Noted
) -> None:
    choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    with qtbot.waitSignal(notices.posted, timeout=5000):
        page.change.export_to(about, tmp_path / "ada.zip")
    with ZipFile(tmp_path / "ada.zip") as archive:
        assert {"person.json", "templates.json", "access.json", "events.json"} <= set(archive.namelist())
    assert noted == [("exported", "ada")]


def test_what_somebody_else_changes_is_seen(qtbot: QtBot, page: PeoplePage, gallery: Gallery) -> None:
    gallery.rename("ada", "Augusta")
    page._look_for_changes()
    qtbot.waitUntil(lambda: page.model.row_at(0).name == "Augusta", timeout=5000)


def test_a_gallery_that_cannot_be_read_says_so(qtbot: QtBot, page: PeoplePage, gallery: Gallery) -> None:
    with gallery._database.write() as connection:
        connection.exec_driver_sql("ALTER TABLE people RENAME TO persons")
    page.refresh()
    qtbot.waitUntil(lambda: "gallery" in page.said.text(), timeout=5000)
    assert page.model.rowCount() == len(NAMES)


def test_a_gallery_that_cannot_be_read_is_not_called_empty(
    qtbot: QtBot, desk: PeopleDesk, clock: StillClock, notices: Notices, gallery: Gallery
) -> None:
    with gallery._database.write() as connection:
        connection.exec_driver_sql("ALTER TABLE people RENAME TO persons")
    page = PeoplePage(desk, clock, notices)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "gallery" in page.said.text(), timeout=5000)
    assert not page.empty.isVisible()
    page.hide()


def test_somebody_asked_for_before_the_list_is_there_is_shown_then(
    qtbot: QtBot, desk: PeopleDesk, clock: StillClock, notices: Notices
) -> None:
    page = PeoplePage(desk, clock, notices)
    qtbot.addWidget(page)
    page.resize(760, 480)
    page.show()
    page.show_person("irina")
    qtbot.waitUntil(page.detail.isVisible, timeout=5000)
    assert page.selected() == ["irina"]
    page.hide()


def test_validity_does_not_speak_of_hours() -> None:
    rules = PersonRules("ada", frozenset())
    assert people_words.validity_text(rules) == "No end"
    begun = people_words.validity_text(replace(rules, valid_from=scenes.NOON))
    assert begun == f"From {people_words.short_time(scenes.NOON)} on"


def test_photos_are_asked_for(qtbot: QtBot, page: PeoplePage) -> None:
    asked = QSignalSpy(page.photos_asked)
    choose(qtbot, page, "ada")
    press(page, Action.ADD_PHOTOS)
    assert asked.at(0)[0].person_id == "ada"


@pytest.mark.parametrize("width", [760, 1280])
def test_list_and_person_have_room(qtbot: QtBot, page: PeoplePage, width: int) -> None:
    page.resize(width, 480)
    choose(qtbot, page, "ada")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.detail.isVisible()
    assert page.list.isVisible() is (width == 1280)
    page.detail.back_button.click()
    QApplication.processEvents()
    assert page.list.isVisible()


def test_everything_can_be_reached_by_keyboard_and_has_a_name(page: PeoplePage) -> None:
    parts = (
        page.bar.search,
        page.bar.orders,
        page.bar.tiles,
        page.bar.several,
        page.bar.enrol_button,
        page.list,
        *page.detail.buttons.values(),
    )
    for part in parts:
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert part.accessibleName() or part.property("text")
