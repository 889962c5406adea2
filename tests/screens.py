"""Draws every screen of the desktop into a folder, without a display: python -m tests.screens OUT."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.events import EventsDialog
from doorcam.desktop.kiosk import KioskWindow
from doorcam.desktop.notices import BugDialog, Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.domain import CameraState, EmbeddedFace, EventKind, Metric, Reason
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.photo_rules import EnrolmentRules
from tests.clock import StillClock
from tests.gui import scenes

SIZES = (QSize(800, 480), QSize(1280, 800), QSize(1080, 1920))
NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد", "Zoë Björnsdóttir")


class Studio:
    """Makes one screen after the other at one size."""

    def __init__(self, folder: Path, size: QSize) -> None:
        self._folder = folder
        self._size = size
        self._clock = StillClock()
        self._bridge = Bridge()
        self._notices = Notices()

    def kiosk(self, name: str, people: int = 0, *, ready: bool = True, names: tuple[str, ...] = ()) -> KioskWindow:
        """A window with so many people, the first of them granted."""
        window = KioskWindow(self._bridge, self._notices, self._clock, mirrored=True)
        window.resize(self._size)
        window.model.preparing("Converting the embedding network", 2, 4)
        if ready:
            window.model.prepared()
        window.model.camera(scenes.camera(CameraState.LIVE))
        picture, boxes = scenes.stage(max(1, people))
        shown = scenes.frame(picture)
        window.view.show_frame(shown)
        window.model.observation(scenes.observation(shown, boxes[:people]))
        for track, person in enumerate(names, start=1):
            window.model.decision(scenes.granted(track, person))
        window.refresh()
        window.setWindowTitle(name)
        return window

    def save(self, widget: QWidget, name: str) -> None:
        """Write what the widget shows."""
        widget.resize(self._size)
        widget.show()
        for _ in range(20):
            QApplication.processEvents()
            wait_for_tasks()
        widget.grab().save(str(self._folder / f"{name}-{self._size.width()}x{self._size.height()}.png"))
        widget.close()

    def shoot_kiosk(self) -> None:
        """The states of the main window."""
        self.save(self.kiosk("idle"), "idle")
        self.save(self.kiosk("looking", 1), "looking")
        self.save(self.kiosk("welcome", 1, names=NAMES[:1]), "welcome")
        mixed = self.kiosk("mixed", 3, names=NAMES[1:2])
        mixed.model.decision(scenes.denied(2))
        mixed.refresh()
        self.save(mixed, "mixed")
        refused = self.kiosk("refused", 1)
        refused.model.decision(scenes.denied(1, Reason.UNKNOWN_FACE))
        refused.refresh()
        self.save(refused, "refused")
        self.save(self.kiosk("preparing", ready=False), "preparing")
        for state, retry in ((CameraState.LOST, 7.0), (CameraState.FROZEN, None), (CameraState.DARK, None)):
            window = self.kiosk(state)
            window.model.camera(scenes.camera(state, retry))
            window.refresh()
            self.save(window, f"camera-{state}")
        door = self.kiosk("door", 1, names=NAMES[:1])
        door.model.event(scenes.event(EventKind.DOOR_FAULT, reason="the relay does not answer"))
        door.refresh()
        self._notices.fault("the relay /dev/ttyUSB0 does not answer: check the cable")
        self.save(door, "door")

    def shoot_enrolment(self, gallery: Gallery) -> None:
        """The enrolment dialog with good and refused pictures."""
        desk = EnrolmentDesk(
            _NoFaces(),
            gallery,
            EnrolmentRules(60, 0.2, lambda image_bgr, detection: None),
            AdmissionRules(threshold=0.5, max_templates=10),
            Metric.EUCLIDEAN,
            search=lambda _probes, _top_k: [()],
            gallery_changed=lambda: None,
        )
        dialog = EnrolmentDialog(desk, self._bridge, self._notices, mirrored=True)
        dialog.camera.view.show_frame(scenes.frame(scenes.stage(1)[0]))
        self.save(dialog, "enrolment-empty")
        dialog = EnrolmentDialog(desk, self._bridge, self._notices, mirrored=True)
        dialog.camera.view.show_frame(scenes.frame(scenes.stage(1)[0]))
        dialog.name.setText(NAMES[0])
        dialog.portraits.add(scenes.portrait_of("camera", 0.83))
        dialog.portraits.add(scenes.portrait_of("IMG_2041.jpg", 0.41, known_as=scenes.candidate("Eileen Collins")))
        dialog.portraits.add_refusal("group.jpg", "3 faces found: one person per photo")
        self.save(dialog, "enrolment")

    def shoot_events(self, journal: Journal) -> None:
        """The journal."""
        dialog = EventsDialog(journal, self._bridge, self._notices)
        self.save(dialog, "events")


class _NoFaces:
    model_id = "test"

    def read(self, image_bgr: scenes.Image) -> list[EmbeddedFace]:
        return []


def main(folder: Path) -> None:
    """Draw everything."""
    app = QApplication(["doorcam"])
    apply_theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        clock = StillClock()
        journal = Journal.open(Path(scratch) / "events.sqlite", Path(scratch) / "snapshots")
        gallery = Gallery.open(Path(scratch) / "gallery.sqlite", clock)
        scenes.fill(journal, NAMES)
        for size in SIZES:
            studio = Studio(folder, size)
            studio.shoot_kiosk()
            studio.shoot_enrolment(gallery)
            studio.shoot_events(journal)
        Studio(folder, QSize(720, 420)).save(BugDialog("Traceback (most recent call last):\n  …"), "bug")
        journal.close()
        gallery.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
