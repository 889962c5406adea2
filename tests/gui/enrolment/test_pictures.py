from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolment import MAX_PORTRAITS, EnrolmentDialog
from doorcam.desktop.enrolment_guide import Look
from doorcam.domain import CameraState
from doorcam.gallery.gallery import Gallery
from tests.gui import scenes
from tests.gui.enrolment.conftest import Reader, shoot
from tests.gui.enrolment.poses import looking


def test_ten_pictures_are_enough(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    for _ in range(MAX_PORTRAITS):
        shoot(qtbot, dialog, bridge)
    assert not dialog.camera.shutter.isEnabled()


def test_a_refused_picture_says_why(qtbot: QtBot, dialog: EnrolmentDialog) -> None:
    dialog.examine_image(scenes.portrait() // 16, "camera")
    qtbot.waitUntil(lambda: len(dialog.portraits.refusals) == 1, timeout=5000)
    assert dialog.portraits.refusals == ["No face found: use a photo of the whole face, upright and from the front"]
    dialog.name.setText("Ada")
    assert not dialog.enrol_button.isEnabled()


def test_the_camera_leaves_a_picture_of_the_journal_alone(dialog: EnrolmentDialog) -> None:
    assert dialog.camera.isVisible()
    dialog.examine_image(scenes.portrait(), "event 7")
    assert not dialog.camera.isVisible()  # and so takes nobody else's picture


def test_a_picture_can_be_dropped_again(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
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
    dialog.dropEvent(drop)
    qtbot.waitUntil(
        lambda: len(dialog.portraits.portraits) == 3 and len(dialog.portraits.refusals) == 2, timeout=10_000
    )
    assert {portrait.source for portrait in dialog.portraits.portraits} == {"one.jpg", "two.png", "three.webp"}
    assert sorted(reason.split(":")[0].removeprefix(str(tmp_path)) for reason in dialog.portraits.refusals) == [
        "/broken.jpg is not a picture",
        "It is not a picture",
    ]


def test_a_camera_that_is_pulled_is_told_and_enrols_nobody(
    qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge, gallery: Gallery
) -> None:
    dialog.name.setText("Ada")
    shoot(qtbot, dialog, bridge)
    bridge.on_camera(scenes.camera(CameraState.LOST, 7.0))
    QApplication.processEvents()
    assert "cable" in dialog.camera.hint.text()
    assert not dialog.camera.shutter.isEnabled()
    assert gallery.people() == []
    bridge.on_camera(scenes.camera(CameraState.LIVE))
    QApplication.processEvents()
    assert dialog.camera.shutter.isEnabled()
    assert len(dialog.portraits.portraits) == 1


def _stand_there(bridge: Bridge, since_s: float) -> None:
    for number in range(22):
        shown = scenes.frame(scenes.portrait(), number, since_s + number / 10)
        bridge.on_frame(shown)
        bridge.on_observation(looking(shown))
        QApplication.processEvents()


def test_nobody_is_taken_before_somebody_presses_start(dialog: EnrolmentDialog, bridge: Bridge) -> None:
    dialog.name.setText("Ada")
    _stand_there(bridge, 1000.0)
    assert dialog._tasks.running == 0
    assert dialog.portraits.portraits == []
    assert dialog.camera.start_button.isVisible()
    assert not dialog.camera.skip_button.isEnabled()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (CameraState.ENDED, "The recording has ended"),
        (CameraState.FROZEN, "The camera repeats one picture"),
        (CameraState.STALLED, "The camera has stopped: no new picture comes"),
        (CameraState.DARK, "Too dark. Please switch a light on."),
    ],
)
def test_what_is_wrong_with_the_camera_is_said(
    dialog: EnrolmentDialog, bridge: Bridge, state: CameraState, said: str
) -> None:
    bridge.on_frame(scenes.frame(scenes.portrait()))
    bridge.on_camera(scenes.camera(state))
    QApplication.processEvents()
    assert dialog.camera.hint.text() == said
    assert dialog.camera.start_button.isEnabled() is state.trusted


def test_the_shutter_releases_by_itself(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    dialog.camera.start_button.click()
    assert not dialog.camera.start_button.isVisible()
    _stand_there(bridge, 1000.0)
    qtbot.waitUntil(lambda: len(dialog.portraits.portraits) == 1, timeout=5000)
    qtbot.waitUntil(lambda: Look.STRAIGHT in dialog.camera.guide.done, timeout=5000)
    assert dialog.camera.hint.text() == "Turn your head a little to your left"


def test_what_is_no_file_of_this_computer_is_refused_in_a_line(qtbot: QtBot, dialog: EnrolmentDialog) -> None:
    for mime, reason in ((QMimeData(), "no file"), (QMimeData(), "not a file of this computer")):
        if reason == "no file":
            mime.setText("hello")
        else:
            mime.setUrls([QUrl("https://example.org/face.jpg")])
        dialog.photos.take(mime)
        assert reason in dialog.portraits.refusals[-1]


def test_reading_photos_can_be_stopped(qtbot: QtBot, dialog: EnrolmentDialog, reader: Reader, tmp_path: Path) -> None:
    data = cv2.imencode(".jpg", scenes.portrait())[1].tobytes()
    for number in range(6):
        (tmp_path / f"{number}.jpg").write_bytes(data)
    reader.free.clear()
    dialog.photos.chosen.emit(sorted(tmp_path.glob("*.jpg")))
    qtbot.waitUntil(lambda: dialog.photos.cancel_button.isVisibleTo(dialog.photos), timeout=5000)
    dialog.photos.cancel_button.click()
    reader.free.set()
    qtbot.waitUntil(lambda: not dialog.photos.cancel_button.isVisibleTo(dialog.photos), timeout=5000)
    assert len(dialog.portraits.portraits) <= 1


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
