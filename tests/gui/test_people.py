from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.pins import PinCheck
from doorcam.access.rules import PersonRules
from doorcam.access.store.access_store import AccessStore
from doorcam.desktop import people_words
from doorcam.desktop.credential_dialogs import BadgeDialog, PinDialog
from doorcam.desktop.erase_dialog import EraseDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_bars import Several
from doorcam.desktop.people_desk import PeopleDesk
from doorcam.desktop.people_detail import Action
from doorcam.desktop.people_dialogs import GroupsDialog
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Embedding, EventKind, Template
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import encode_jpeg
from tests.clock import StillClock
from tests.gui import scenes

NAMES = {"ada": "Ada Lovelace", "hu_ge": "胡歌", "irina": "Ирина", "old": "Old Timer"}
Noted = list[tuple[str, str | None]]


@pytest.fixture
def noted() -> Noted:
    """What was written down for the journal."""
    return []


@pytest.fixture
def desk(
    gallery: Gallery, access: AccessStore, journal: Journal, clock: StillClock, noted: Noted, tmp_path: Path
) -> PeopleDesk:
    for seed, (person_id, name) in enumerate(NAMES.items()):
        face = scenes.embedded(seed=seed)
        embedding = Embedding(face.embedding.vector, "older" if person_id == "old" else "test")
        picture = encode_jpeg(face.aligned_bgr + seed)
        clock.advance(1)
        gallery.enrol(name, [Template(embedding, 0.8, f"{name}.jpg", picture)], person_id)
    return PeopleDesk(
        gallery,
        access,
        journal,
        clock,
        model_id=lambda: "test",
        index_file=tmp_path / "index",
        match_threshold=lambda: 0.5,
        last_seen=lambda _person_id: scenes.NOON,
        gallery_changed=lambda: None,
        note_admin=lambda text, person_id: noted.append((text, person_id)),
    )


@pytest.fixture
def page(qtbot: QtBot, desk: PeopleDesk, clock: StillClock, notices: Notices) -> Iterator[PeoplePage]:
    page = PeoplePage(desk, clock, notices)
    page.resize(1280, 800)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(NAMES), timeout=5000)
    yield page
    page.hide()
    wait_for_tasks(10)
    shiboken6.delete(page)  # here and now: left to the garbage collector it might go on a worker thread


def _shown(page: PeoplePage) -> list[str]:
    return page.model.ids_at(range(page.model.rowCount()))


def _choose(qtbot: QtBot, page: PeoplePage, person_id: str) -> None:
    page.show_person(person_id)
    qtbot.waitUntil(
        lambda: page.detail.about is not None and page.detail.about.person.person_id == person_id, timeout=5000
    )


def _press(page: PeoplePage, action: Action) -> None:
    page.detail.buttons[action].click()
    QApplication.processEvents()


def _done(qtbot: QtBot, page: PeoplePage, notices: Notices) -> str:
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        pass
    assert signal.args is not None
    return str(signal.args[0].text)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("hg", ["hu_ge"]), ("huge", ["hu_ge"]), ("irina", ["irina"]), ("lovelace ad", ["ada"]), ("zzz", [])],
)
def test_people_are_found_while_a_name_is_typed(page: PeoplePage, typed: str, found: list[str]) -> None:
    QTest.keyClicks(page.bar.search, typed)
    assert _shown(page) == found
    assert page.said.text() == f"{len(found)} of 4 enrolled"


def test_filters_and_orders(qtbot: QtBot, page: PeoplePage, access: AccessStore) -> None:
    assert _shown(page) == ["ada", "hu_ge", "irina", "old"]
    page.bar.orders.setCurrentIndex(1)
    assert _shown(page) == ["old", "irina", "hu_ge", "ada"]
    access.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    access.rules.put_person("irina", disabled=False, valid_from=None, valid_until=scenes.NOON.replace(year=2000))
    page.refresh()
    shown = {}
    for position in (1, 2, 3):
        page.bar.chips.button(position).click()
        qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=5000)
        shown[page.bar.show_which] = _shown(page)
    assert shown == {"disabled": ["ada"], "expired": ["irina"], "no_template": ["old"]}


def test_a_person_is_shown_with_all_that_is_stored(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, desk: PeopleDesk
) -> None:
    access.rules.put_group("staff")
    access.rules.add_members("staff", ["ada"])
    access.credentials.set_pin("ada", "7391")
    access.credentials.add_badge("ada", "0004831207")
    access.presence.enter("lab", "ada", scenes.NOON)
    _choose(qtbot, page, "ada")
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
    _choose(qtbot, page, "ada")
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


def test_a_pin_without_a_badge_says_where_it_helps(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices
) -> None:
    said = QSignalSpy(notices.posted)
    _choose(qtbot, page, "ada")
    _press(page, Action.SET_PIN)
    (dialog,) = page.findChildren(PinDialog)
    dialog.first.setText("7391")
    dialog.second.setText("7391")
    dialog.accept()
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.has_pin, timeout=5000)
    assert "Without a badge, it only helps where a face is asked for" in said.at(0)[0].text
    about = page.detail.about
    assert about is not None
    assert "Without a badge" in people_words.pin_text(about)
    assert people_words.pin_text(replace(about, badges=("1207",))) == "Set"


def test_pin_and_badge_are_given_and_taken(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    _choose(qtbot, page, "ada")
    page.detail.buttons[Action.SET_PIN].setFocus()
    _press(page, Action.SET_PIN)
    (pin,) = page.findChildren(PinDialog)
    pin.first.setText("1234")
    assert "easy to guess" in pin.problem
    pin.first.setText("7391")
    QTest.keyClick(pin.first, Qt.Key.Key_Return)
    assert pin.focusWidget() is pin.second
    pin.second.setText("7392")
    assert pin.problem == "The two are not the same."
    pin.second.setText("7391")
    pin.accept()
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.has_pin, timeout=5000)
    assert page.window().focusWidget() is page.detail.buttons[Action.SET_PIN]
    _press(page, Action.ADD_BADGE)
    (badge,) = page.findChildren(BadgeDialog)
    QTest.keyClicks(badge.field, "0004831207")
    QTest.keyClick(badge.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.about is not None and page.detail.about.badges == ("1207",), timeout=5000)
    assert access.credentials.holder("0004831207") == "ada"
    _press(page, Action.REMOVE_PIN)
    qtbot.waitUntil(lambda: page.detail.about is not None and not page.detail.about.has_pin, timeout=5000)
    _press(page, Action.REMOVE_BADGE)
    qtbot.waitUntil(lambda: page.detail.about is not None and not page.detail.about.badges, timeout=5000)
    assert wait_for_tasks(10)  # the page may see the change before it is written down
    assert [text for text, _ in noted] == ["set the PIN", "added a badge", "removed the PIN", "removed a badge"]


def _undo(qtbot: QtBot, notices: Notices, page: PeoplePage, action: Action) -> str:
    """Do something and take it back; what is said then."""
    with qtbot.waitSignal(notices.posted, timeout=5000) as done:
        _press(page, action)
    assert done.args is not None
    with qtbot.waitSignal(notices.posted, timeout=5000) as undone:
        done.args[0].undo()
    assert undone.args is not None
    return str(undone.args[0].text)


def test_a_pin_that_was_taken_is_put_back_whole(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    access.credentials.set_pin("ada", "7391")
    access.credentials.set_pin("ada", "4827", duress=True)
    _choose(qtbot, page, "ada")
    assert _undo(qtbot, notices, page, Action.REMOVE_PIN) == "The PIN is put back"
    assert access.credentials.check_pin("ada", "7391") is PinCheck.RIGHT
    assert access.credentials.check_pin("ada", "4827") is PinCheck.DURESS
    assert noted == [("removed the PIN", "ada"), ("put back the PIN", "ada")]


def test_a_badge_that_was_taken_is_put_back(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    access.credentials.add_badge("ada", "0004831207")
    _choose(qtbot, page, "ada")
    assert _undo(qtbot, notices, page, Action.REMOVE_BADGE) == "The badge is put back"
    assert access.credentials.holder("0004831207") == "ada"
    assert noted == [("removed a badge", "ada"), ("added a badge", "ada")]


@pytest.mark.parametrize("action", [Action.REMOVE_PIN, Action.REMOVE_BADGE])
def test_nothing_is_put_back_to_somebody_erased_meanwhile(
    qtbot: QtBot, page: PeoplePage, gallery: Gallery, access: AccessStore, notices: Notices, action: Action
) -> None:
    access.credentials.set_pin("ada", "7391")
    access.credentials.add_badge("ada", "0004831207")
    _choose(qtbot, page, "ada")
    with qtbot.waitSignal(notices.posted, timeout=5000) as done:
        _press(page, action)
    gallery.remove("ada")
    access.forget("ada")
    assert done.args is not None
    with qtbot.waitSignal(notices.posted, timeout=5000):
        done.args[0].undo()
    assert access.credentials.people_with_pin() == {}
    assert access.credentials.badges() == []


def test_one_person_is_disabled_and_enabled_at_the_same_place(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices, noted: Noted
) -> None:
    until = scenes.NOON.replace(year=2999)
    access.rules.put_person("ada", disabled=False, valid_from=None, valid_until=until)
    _choose(qtbot, page, "ada")
    switch, said = page.detail.buttons[Action.SWITCH], page.detail._validity.text
    assert (switch.text(), switch.accessibleName()) == ("Disable", "Validity: Disable")
    _press(page, Action.SWITCH)
    assert _done(qtbot, page, notices) == "Ada Lovelace passes no door any more"
    qtbot.waitUntil(lambda: said.text().startswith("Disabled: passes no door\nUntil 2999"), timeout=5000)
    assert access.rules.person("ada").disabled
    assert (switch.text(), switch.accessibleName()) == ("Enable", "Validity: Enable")
    assert page.model.row_at(0).disabled
    _press(page, Action.SWITCH)
    assert _done(qtbot, page, notices) == "Ada Lovelace is no longer disabled"
    qtbot.waitUntil(lambda: said.text().startswith("Until 2999"), timeout=5000)
    assert access.rules.person("ada").valid_until == until
    assert noted == [("disabled", "ada"), ("enabled", "ada")]


def test_when_somebody_may_pass_is_changed_and_they_stay_disabled(
    qtbot: QtBot, page: PeoplePage, access: AccessStore, notices: Notices
) -> None:
    access.rules.put_person("ada", disabled=True, valid_from=None, valid_until=None)
    _choose(qtbot, page, "ada")
    about = page.detail.about
    assert about is not None
    dialog = page.change.choose_validity(about)
    dialog.begins.setChecked(True)
    dialog.accept()
    assert _done(qtbot, page, notices) == "Saved"
    assert access.rules.person("ada").disabled
    assert access.rules.person("ada").valid_from is not None


def test_two_people_become_one(
    qtbot: QtBot, page: PeoplePage, gallery: Gallery, access: AccessStore, journal: Journal, noted: Noted
) -> None:
    access.credentials.add_badge("irina", "0004831207")
    journal.append(scenes.event(EventKind.GRANTED, name="Ирина"))
    _choose(qtbot, page, "ada")
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
    _choose(qtbot, page, "ada")
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
    _choose(qtbot, page, "irina")
    place = page.list.currentIndex().row()
    after = _shown(page)[place + 1]
    button = page.detail.buttons[Action.ERASE]
    button.setFocus()
    _press(page, Action.ERASE)
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
    _choose(qtbot, page, "ada")
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
    _choose(qtbot, page, "ada")
    _press(page, Action.ADD_PHOTOS)
    assert asked.at(0)[0].person_id == "ada"


@pytest.mark.parametrize("width", [760, 1280])
def test_list_and_person_have_room(qtbot: QtBot, page: PeoplePage, width: int) -> None:
    page.resize(width, 480)
    _choose(qtbot, page, "ada")
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
