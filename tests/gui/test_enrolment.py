from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

import cv2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import MAX_PORTRAITS, EnrolmentDialog
from doorcam.desktop.notices import Notices
from doorcam.domain import EmbeddedFace, Metric
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.photo_rules import EnrolmentRules
from tests.gui import scenes
from tests.gui.scenes import Image


class Reader:
    """Sees a face in bright pictures, the same one in each; another after `somebody_else`."""

    model_id = "test"

    def __init__(self) -> None:
        self.seed = 0
        self.free = Event()
        self.free.set()

    def read(self, image_bgr: Image) -> Sequence[EmbeddedFace]:
        self.free.wait(10)
        return [scenes.embedded(seed=self.seed)] if image_bgr.mean() > 40 else []


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def make_dialog(
    qtbot: QtBot, bridge: Bridge, notices: Notices, gallery: Gallery, reader: Reader
) -> Callable[[], EnrolmentDialog]:
    def make() -> EnrolmentDialog:
        desk = EnrolmentDesk(
            reader,
            gallery,
            EnrolmentRules(60, 0.2, lambda image_bgr, detection: None),
            AdmissionRules(threshold=0.5, max_templates=10),
            Metric.EUCLIDEAN,
            search=lambda probes, top_k: GalleryIndex.load(gallery, "test", Metric.EUCLIDEAN).search(probes, top_k),
            gallery_changed=lambda: None,
        )
        dialog = EnrolmentDialog(desk, bridge, notices, mirrored=True)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog: Callable[[], EnrolmentDialog]) -> EnrolmentDialog:
    return make_dialog()


def _shoot(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    bridge.on_frame(scenes.frame(scenes.portrait()))
    QApplication.processEvents()
    count = len(dialog.portraits.portraits)
    QTest.mouseClick(dialog.camera.shutter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.portraits.portraits) == count + 1, timeout=5000)


def _enrol(qtbot: QtBot, dialog: EnrolmentDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=5000):
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)


def test_a_name_and_a_picture_enrol_somebody(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, notices: Notices
) -> None:
    posted = QSignalSpy(notices.posted)
    assert not dialog.enrol_button.isEnabled()
    _shoot(qtbot, dialog, bridge)
    assert not dialog.enrol_button.isEnabled()
    QTest.keyClicks(dialog.name, "Ada Lovelace")
    assert dialog.enrol_button.isEnabled()
    _enrol(qtbot, dialog)
    assert [person.name for person in gallery.people()] == ["Ada Lovelace"]
    assert [posted.at(i)[0].text for i in range(posted.count())] == ["Ada Lovelace is enrolled"]


def test_five_pictures_are_enough(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    for _ in range(MAX_PORTRAITS):
        _shoot(qtbot, dialog, bridge)
    assert not dialog.camera.shutter.isEnabled()


def test_a_refused_picture_says_why(qtbot: QtBot, dialog: EnrolmentDialog) -> None:
    dialog.examine_image(scenes.portrait() // 16, "camera")
    qtbot.waitUntil(lambda: len(dialog.portraits.refusals) == 1, timeout=5000)
    assert dialog.portraits.refusals == ["no face found: use a photo of the whole face, upright and from the front"]
    dialog.name.setText("Ada")
    assert not dialog.enrol_button.isEnabled()


def test_a_picture_can_be_dropped_again(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    dialog.name.setText("Ada")
    _shoot(qtbot, dialog, bridge)
    (drop,) = (button for button in dialog.portraits.findChildren(QPushButton) if button.accessibleName())
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert dialog.portraits.portraits == []
    assert not dialog.enrol_button.isEnabled()


def test_photos_and_folders_can_be_dropped_in(qtbot: QtBot, dialog: EnrolmentDialog, tmp_path: Path) -> None:
    folder = tmp_path / "艾琳"
    folder.mkdir()
    for photo in (folder / "one.jpg", folder / "two.png", tmp_path / "three.webp"):
        photo.write_bytes(cv2.imencode(photo.suffix, scenes.portrait())[1].tobytes())
    (folder / "notes.txt").write_text("no photo")
    (tmp_path / "broken.jpg").write_bytes(b"no photo either")
    paths = [folder, tmp_path / "three.webp", tmp_path / "broken.jpg"]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.photos.dropEvent(drop)
    qtbot.waitUntil(
        lambda: len(dialog.portraits.portraits) == 3 and len(dialog.portraits.refusals) == 1, timeout=10_000
    )
    assert {portrait.source for portrait in dialog.portraits.portraits} == {"one.jpg", "two.png", "three.webp"}
    assert "broken.jpg" in dialog.portraits.refusals[0]


def test_a_face_already_enrolled_is_told(
    qtbot: QtBot, make_dialog: Callable[[], EnrolmentDialog], bridge: Bridge, gallery: Gallery
) -> None:
    first = make_dialog()
    first.name.setText("艾琳")
    _shoot(qtbot, first, bridge)
    _enrol(qtbot, first)
    second = make_dialog()
    second.name.setText("Eileen")
    _shoot(qtbot, second, bridge)
    assert "艾琳" in second.warning.text()
    assert second.enrol_button.text() == "Enrol anyway"
    second.name.setText("艾琳")
    assert second.enrol_button.text() == "Enrol"
    _enrol(qtbot, second)
    assert len(gallery.people()) == 1


def test_a_fault_keeps_the_dialog_and_saves_nothing(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, notices: Notices
) -> None:
    dialog.name.setText("Ada")
    dialog.person_id.setText("not an id!")
    _shoot(qtbot, dialog, bridge)
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
    assert signal.args is not None
    assert "not an id!" in signal.args[0].text
    assert dialog.isVisible()
    assert dialog.enrol_button.isEnabled()
    assert len(dialog.portraits.portraits) == 1
    assert gallery.people() == []


def test_cancelling_while_a_picture_is_read_saves_nothing(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery, reader: Reader
) -> None:
    reader.free.clear()
    dialog.name.setText("Ada")
    dialog.examine_image(scenes.portrait(), "camera")
    dialog.reject()
    reader.free.set()
    QApplication.processEvents()
    assert dialog.portraits.portraits == []
    assert gallery.people() == []


def test_everything_can_be_reached_by_keyboard(dialog: EnrolmentDialog) -> None:
    for widget in (dialog.name, dialog.person_id, dialog.camera.shutter, dialog.enrol_button, dialog.photos.button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
