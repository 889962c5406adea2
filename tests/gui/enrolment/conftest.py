from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import EmbeddedFace, Metric, Person
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.photo_rules import EnrolmentRules
from tests.gui import scenes
from tests.gui.scenes import Image

Noted = list[tuple[str, str | None]]


class Reader:
    """Sees a face in bright pictures, the same one in each; another after `somebody_else`."""

    model_id = "test"

    def __init__(self) -> None:
        self.seed = 0
        self.free = Event()
        self.free.set()

    def read(self, image_bgr: Image) -> Sequence[EmbeddedFace]:
        self.free.wait(10)
        face = scenes.embedded(seed=self.seed)
        shaded = (face.aligned_bgr * min(1.0, image_bgr.mean() / 128)).astype(np.uint8)
        return [replace(face, aligned_bgr=shaded)] if image_bgr.mean() > 40 else []


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """To be asked for before anything that opens a file: whoever finds it locked gives up soon."""
    monkeypatch.setattr("doorcam.storage.sqlite._BUSY_TIMEOUT_S", 0.2)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def noted() -> Noted:
    """What was written down for the journal."""
    return []


@pytest.fixture
def make_desk(
    gallery: Gallery,
    access: AccessStore,
    journal: Journal,
    reader: Reader,
    noted: list[tuple[str, str | None]],
    tmp_path: Path,
) -> Callable[..., EnrolmentDesk]:
    def make(consent: str | None = None) -> EnrolmentDesk:
        return EnrolmentDesk(
            reader,
            gallery,
            EnrolmentRules(60, 0.2, lambda image_bgr, detection: None),
            AdmissionRules(threshold=0.5, max_templates=10, consent=consent),
            Metric.EUCLIDEAN,
            search=lambda probes, top_k: GalleryIndex.load(gallery, "test", Metric.EUCLIDEAN).search(probes, top_k),
            gallery_changed=lambda: None,
            access=access,
            journal=journal,
            index_file=tmp_path / "index",
            note_admin=lambda text, person_id: noted.append((text, person_id)),
        )

    return make


@pytest.fixture
def desk(make_desk: Callable[..., EnrolmentDesk]) -> EnrolmentDesk:
    return make_desk()


@pytest.fixture
def make_dialog(
    qtbot: QtBot, bridge: Bridge, notices: Notices, desk: EnrolmentDesk
) -> Iterator[Callable[..., EnrolmentDialog]]:
    made: list[EnrolmentDialog] = []

    def make(person: Person | None = None, desk: EnrolmentDesk = desk) -> EnrolmentDialog:
        dialog = EnrolmentDialog(desk, bridge, notices, mirrored=True, person=person)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.details is not None, timeout=5000)
        return dialog

    yield make
    wait_for_tasks(10)
    for dialog in made:
        dialog.reject()
        shiboken6.delete(dialog)  # here and now: left to the garbage collector it might go on a worker thread


@pytest.fixture
def dialog(make_dialog: Callable[[], EnrolmentDialog]) -> EnrolmentDialog:
    return make_dialog()


def shoot(qtbot: QtBot, dialog: EnrolmentDialog, bridge: Bridge) -> None:
    bridge.on_frame(scenes.frame(scenes.portrait()))
    QApplication.processEvents()
    count = len(dialog.portraits.portraits)
    QTest.mouseClick(dialog.camera.shutter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.portraits.portraits) == count + 1, timeout=5000)


def enrol(qtbot: QtBot, dialog: EnrolmentDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=5000):
        QTest.mouseClick(dialog.enrol_button, Qt.MouseButton.LeftButton)
