"""What people drop on the enrolment: photos, folders, and what is neither."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.enrolment_import import MAX_PHOTOS
from doorcam.desktop.language import LanguageSwitch
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import MAX_FILE_BYTES
from tests.gui import scenes
from tests.gui.enrolment.conftest import Reader, enrol


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    """The language is in use."""
    switch = LanguageSwitch(qapp)
    switch.use("ru")
    yield
    switch.use("en")
    switch.deleteLater()


def drop(dialog: EnrolmentDialog, urls: Sequence[QUrl], text: str = "") -> None:
    """Drop it on the dialog as a window system does."""
    mime = QMimeData()
    if urls:
        mime.setUrls(list(urls))
    if text:
        mime.setText(text)
    place, keys = QPoint(10, 10), Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(dialog, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(
        dialog, QDropEvent(place.toPointF(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    )


def files(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def photo(path: Path, light: float = 1.0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(path.suffix, (scenes.portrait() * light).astype(np.uint8))[1].tobytes())
    return path


def refusal(qtbot: QtBot, dialog: EnrolmentDialog) -> str:
    """The one reason that is shown, without where the file lies."""
    qtbot.waitUntil(lambda: len(dialog.portraits.refusals) == 1, timeout=5000)
    (reason,) = dialog.portraits.refusals
    return reason


def test_a_photo_and_a_folder_are_dropped_on_the_window_and_enrol_somebody(
    qtbot: QtBot, dialog: EnrolmentDialog, gallery: Gallery, tmp_path: Path
) -> None:
    one = photo(tmp_path / "one.jpg")
    folder = photo(tmp_path / "艾琳" / "two.png", 0.7).parent
    drop(dialog, files(one, folder))
    qtbot.waitUntil(lambda: len(dialog.portraits.portraits) == 2, timeout=10_000)
    assert dialog.photos.isVisible()
    QTest.keyClicks(dialog.name, "Eileen")
    enrol(qtbot, dialog)
    (eileen,) = gallery.people()
    assert eileen.name == "Eileen"
    assert sorted(template.source for template in gallery.templates(eileen.person_id)) == ["one.jpg", "two.png"]


def _empty(path: Path) -> None:
    path.touch()


def _huge(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(MAX_FILE_BYTES + 1)


def _text(path: Path) -> None:
    path.write_text("Dear Sir or Madam")


def _broken_link(path: Path) -> None:
    path.symlink_to(path.parent / "gone")


def _cut_short(path: Path) -> None:
    data = cv2.imencode(".jpg", scenes.portrait())[1].tobytes()
    path.write_bytes(data[: len(data) // 3])


def _locked(path: Path) -> None:
    path.mkdir()
    (path / "sub").mkdir()


RUBBISH = {
    "empty.jpg": (_empty, "is empty", "пуст"),
    "huge.jpg": (_huge, "is larger than 128 MB", "128"),
    "letter.jpg": (_text, "is not a picture", "не изображение"),
    "letter.txt": (_text, "It is not a picture", "не изображение"),
    "phone.heic": (_text, "HEIC photos cannot be read: save it as JPEG", "не читаются"),
    "dance.gif": (_text, "A GIF is a drawing or a film: choose a photo", "выберите фото"),
    "link.jpg": (_broken_link, "No such file", "Не удаётся"),
    "torn.jpg": (_cut_short, "is damaged or cut short", "повреждено"),
    "folders": (_locked, "It is a folder in a folder", "папк"),
}


@pytest.mark.parametrize("name", RUBBISH)
def test_rubbish_is_refused_in_a_plain_sentence(
    qtbot: QtBot, dialog: EnrolmentDialog, tmp_path: Path, name: str
) -> None:
    make, reason, _ = RUBBISH[name]
    make(tmp_path / name)
    drop(dialog, files(tmp_path / name))
    assert reason in refusal(qtbot, dialog)
    dialog.name.setText("Ada")
    assert not dialog.enrol_button.isEnabled()


@pytest.mark.parametrize("name", RUBBISH)
def test_rubbish_is_refused_in_the_language_in_use(
    russian: None, qtbot: QtBot, dialog: EnrolmentDialog, tmp_path: Path, name: str
) -> None:
    make, _, reason = RUBBISH[name]
    make(tmp_path / name)
    drop(dialog, files(tmp_path / name))
    assert reason in refusal(qtbot, dialog)


def test_what_is_no_file_of_this_computer_is_refused_in_the_language_in_use(
    russian: None, qtbot: QtBot, dialog: EnrolmentDialog
) -> None:
    drop(dialog, [QUrl("https://example.org/face.jpg")])
    drop(dialog, [], "hello")
    assert [reason.isascii() for reason in dialog.portraits.refusals] == [False, False]


def test_of_a_folder_of_a_thousand_files_the_first_are_read_and_the_rest_is_named(
    qtbot: QtBot, dialog: EnrolmentDialog, reader: Reader, tmp_path: Path
) -> None:
    one = photo(tmp_path / "many" / "000.jpg")
    for number in range(1, 1000):
        os.link(one, one.with_name(f"{number:03}.jpg"))
    reader.free.clear()
    drop(dialog, files(one.parent))
    assert f"Only the first {MAX_PHOTOS} are read at once" in refusal(qtbot, dialog)
    dialog.photos.cancel_button.click()
    reader.free.set()
    qtbot.waitUntil(lambda: not dialog.photos.cancel_button.isVisibleTo(dialog.photos), timeout=5000)
    assert dialog.isVisible()
