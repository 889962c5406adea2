from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.enrolment_details import ConsentDialog
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.notices import NoticeBar, Notices
from doorcam.gallery.gallery import Gallery
from tests.gui import scenes
from tests.gui.enrolment.conftest import Noted, enrol, shoot


def test_a_name_and_a_picture_enrol_somebody(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, notices: Notices
) -> None:
    posted = QSignalSpy(notices.posted)
    assert not dialog.enrol_button.isEnabled()
    shoot(qtbot, dialog, bridge)
    assert not dialog.enrol_button.isEnabled()
    QTest.keyClicks(dialog.name, "Ada Lovelace")
    assert dialog.enrol_button.isEnabled()
    enrol(qtbot, dialog)
    assert [person.name for person in gallery.people()] == ["Ada Lovelace"]
    assert [posted.at(i)[0].text for i in range(posted.count())] == ["Ada Lovelace is enrolled"]


def test_a_face_already_enrolled_is_told(
    qtbot: QtBot, make_dialog: Callable[[], EnrolmentDialog], bridge: Bridge, gallery: Gallery
) -> None:
    first = make_dialog()
    first.name.setText("艾琳")
    shoot(qtbot, first, bridge)
    enrol(qtbot, first)
    second = make_dialog()
    second.name.setText("Eileen")
    shoot(qtbot, second, bridge)
    assert "艾琳" in second.warning.text()
    assert second.enrol_button.text() == "Enrol anyway"
    shoot(qtbot, second, bridge)
    assert "Picture 1:" in second.warning.text()
    second.name.setText("艾琳")
    assert second.enrol_button.text() == "Enrol"
    enrol(qtbot, second)
    assert len(gallery.people()) == 1


def test_a_fault_keeps_the_dialog_and_saves_nothing(
    impatient: None, qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, notices: Notices
) -> None:
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    with gallery._database.write(), qtbot.waitSignal(notices.posted, timeout=15_000) as signal:
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
        dialog.reject()
        assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.enrol_button
    assert signal.args is not None
    assert signal.args[0].text.startswith("Nobody was enrolled: ")
    assert "locked" in signal.args[0].text
    assert dialog.isVisible()
    assert dialog.enrol_button.isEnabled()
    assert len(dialog.portraits.portraits) == 1
    assert gallery.people() == []


def test_leaving_with_pictures_asks_first(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, notices: Notices
) -> None:
    posted = QSignalSpy(notices.posted)
    shoot(qtbot, dialog, bridge)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (question,) = dialog.findChildren(FormDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1:]
    assert dialog.isVisible()
    question.reject()
    assert len(dialog.portraits.portraits) == 1
    dialog.leave()
    question = dialog.findChildren(FormDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    question.accept_button.click()
    assert not dialog.isVisible()
    assert posted.count() == 0


def test_enter_on_cancel_enrols_nobody(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery) -> None:
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    dialog.activateWindow()
    dialog.cancel_button.setFocus()
    QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
    assert len(dialog.findChildren(FormDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 2
    assert dialog.enrol_button.text() == "Enrol"
    assert gallery.people() == []


def test_a_notice_pushes_nothing_away(dialog: EnrolmentDialog, notices: Notices) -> None:
    places = [part.mapTo(dialog, QPoint()) for part in (dialog.name, dialog.camera, dialog.enrol_button)]
    notices.fault("the disk is full: make room")
    QApplication.processEvents()
    assert any(bar.isVisible() for bar in dialog.findChildren(NoticeBar))
    assert [part.mapTo(dialog, QPoint()) for part in (dialog.name, dialog.camera, dialog.enrol_button)] == places


def test_leaving_without_pictures_asks_nothing(dialog: EnrolmentDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_enrolment_closed_by_the_lock_is_told(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, notices: Notices, gallery: Gallery
) -> None:
    shoot(qtbot, dialog, bridge)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        dialog.done(QDialog.DialogCode.Rejected)
    assert signal.args is not None
    assert "nobody was enrolled" in signal.args[0].text
    assert gallery.people() == []


def test_an_enrolment_that_is_being_saved_when_the_dialog_is_closed_is_told_and_offers_no_undo(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, notices: Notices, gallery: Gallery
) -> None:
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    with gallery._database.write(), qtbot.assertNotEmitted(notices.posted):
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
        dialog.done(QDialog.DialogCode.Rejected)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        pass
    assert signal.args is not None
    assert signal.args[0].text == "Ada is enrolled"
    assert signal.args[0].undo is None
    assert [person.name for person in gallery.people()] == ["Ada"]


def test_groups_pin_and_badge_come_with_the_person(
    qtbot: QtBot,
    make_dialog: Callable[..., EnrolmentDialog],
    bridge: Bridge,
    gallery: Gallery,
    access: AccessStore,
    noted: Noted,
) -> None:
    access.rules.put_group("staff")
    dialog = make_dialog()
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    details = dialog.details
    assert details is not None
    groups = details.ask_groups()
    groups.boxes["staff"].setChecked(True)
    groups.accept()
    pin = details.ask_pin()
    pin.first.setText("7391")
    pin.second.setText("7391")
    pin.accept()
    badge = details.ask_badge()
    QTest.keyClicks(badge.field, "0004831207")
    badge.accept()
    details.person_id.setText("ada")
    assert pin.windowTitle() == "PIN: Ada"
    assert details.summary == "ada  ·  staff  ·  PIN  ·  badge"
    enrol(qtbot, dialog)
    assert access.rules.person("ada").groups == {"everyone", "staff"}
    assert access.credentials.check_pin("ada", "7391").accepted
    assert access.credentials.holder("0004831207") == "ada"
    assert noted == [("enrolled", "ada")]


def test_a_badge_of_somebody_else_enrols_nobody(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, access: AccessStore, notices: Notices
) -> None:
    access.credentials.add_badge("bob", "0004831207")
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    assert dialog.details is not None
    dialog.details.badge, dialog.details.pin = "0004831207", "7391"
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
    assert signal.args is not None
    assert "already bob's" in signal.args[0].text
    assert gallery.people() == []
    assert not access.forget("ada")
    dialog.details.badge = None
    enrol(qtbot, dialog)
    assert [person.name for person in gallery.people()] == ["Ada"]


def test_undo_takes_the_person_back_wholly(
    qtbot: QtBot,
    dialog: EnrolmentDialog,
    bridge: Bridge,
    notices: Notices,
    gallery: Gallery,
    access: AccessStore,
    noted: Noted,
) -> None:
    bar = dialog.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    assert dialog.details is not None
    dialog.details.pin = "7391"
    enrol(qtbot, dialog)
    qtbot.waitUntil(lambda: bar.undo_button.isVisibleTo(bar), timeout=5000)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        bar.undo_button.click()
    assert signal.args is not None
    assert signal.args[0].text == "Ada is no longer enrolled"
    assert gallery.people() == []
    assert access.credentials.people_with_pin() == {}
    assert noted == [("enrolled", "ada"), ("took back an enrolment", None)]


def test_more_photos_of_somebody_enrolled(
    qtbot: QtBot, make_dialog: Callable[..., EnrolmentDialog], bridge: Bridge, gallery: Gallery, access: AccessStore
) -> None:
    first = make_dialog()
    first.name.setText("Ada")
    shoot(qtbot, first, bridge)
    assert first.details is not None
    first.details.pin = "7391"
    enrol(qtbot, first)
    (ada,) = gallery.people()
    second = make_dialog(ada)
    assert not second.details_button.isVisible()
    second.examine_image(scenes.portrait()[:, ::-1], "camera")
    qtbot.waitUntil(lambda: len(second.portraits.portraits) == 1, timeout=5000)
    assert second.warning.text() == ""
    assert second.enrol_button.text() == "Add the photos"
    enrol(qtbot, second)
    assert len(gallery.people()) == 1
    assert access.credentials.check_pin("ada", "7391").accepted


def test_nobody_is_enrolled_without_the_consent_that_is_asked_for(
    qtbot: QtBot,
    make_desk: Callable[..., EnrolmentDesk],
    make_dialog: Callable[..., EnrolmentDialog],
    bridge: Bridge,
    gallery: Gallery,
) -> None:
    dialog = make_dialog(desk=make_desk("I agree to be recognised."))
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    assert not dialog.enrol_button.isEnabled()
    QTest.mouseClick(dialog.consent_button, Qt.MouseButton.LeftButton)
    (consent,) = dialog.findChildren(ConsentDialog)
    consent.accept()
    enrol(qtbot, dialog)
    assert [each.wording for each in gallery.consents("ada")] == ["I agree to be recognised."]


@pytest.mark.parametrize("name", ["x" * 500, "a\u0007b", "\u202eevil", "👩‍🚀" * 100, "שלום\u2066", "\u200f"])
def test_a_name_that_cannot_be_stored_says_so_and_breaks_nothing(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, name: str
) -> None:
    shoot(qtbot, dialog, bridge)
    width = dialog.width()
    dialog.name.setText(name)
    QApplication.processEvents()
    assert dialog.warning.text()
    assert not dialog.enrol_button.isEnabled()
    assert dialog.width() == width


def test_everything_can_be_reached_by_keyboard(dialog: EnrolmentDialog) -> None:
    for widget in (
        dialog.name,
        dialog.details_button,
        dialog.camera.shutter,
        dialog.camera.skip_button,
        dialog.enrol_button,
        dialog.photos.button,
    ):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
