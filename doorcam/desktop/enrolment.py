"""The dialog that enrols somebody from the camera or from photos."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk, Portrait
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.live_view import LiveView
from doorcam.desktop.notices import IconLabel, NoticeBar, Notices
from doorcam.desktop.portraits import PortraitList
from doorcam.desktop.tasks import Tasks
from doorcam.domain import Candidate, Person
from doorcam.errors import Fault, StorageFault
from doorcam.vision.pictures import PICTURE_SUFFIXES

MAX_PORTRAITS = 5
MAX_PHOTOS = 50


class _Camera(QWidget):
    """The live picture and the shutter."""

    def __init__(self, bridge: Bridge, mirrored: bool) -> None:
        super().__init__()
        self.view = LiveView()
        self.view.mirrored = mirrored
        self.view.margins = QMargins(8, 8, 8, 8)
        bridge.frame.connect(self.view.show_frame)
        self.shutter = QPushButton(as_qicon(Icon.CAMERA, theme.ON_ACCENT), self.tr("Take a picture"))
        self.shutter.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.shutter)


class _Photos(QFrame):
    """A place to drop photos and folders on."""

    chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAcceptDrops(True)
        icon = IconLabel(72)
        icon.show_icon(Icon.PHOTOS, theme.MUTED)
        hint = QLabel(self.tr("Drop photos or a folder here"))
        hint.setProperty("role", "heading")
        self.button = QPushButton(self.tr("Choose photos…"))
        self.button.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(1)
        for part in (icon, hint, self.button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on the files of this machine."""
        self.chosen.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _choose(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos"), "", self.tr("Pictures") + f" ({patterns})")
        self.chosen.emit([Path(name) for name in names])


class EnrolmentDialog(QDialog):
    """Collects a name and pictures; enrols all of it at once, or nothing.

    Args:
        mirrored: Whether to show the camera as a mirror; pictures are kept as the camera has them.
    """

    def __init__(
        self, desk: EnrolmentDesk, bridge: Bridge, notices: Notices, mirrored: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enrol a person"))
        self._desk = desk
        self._notices = notices
        self._tasks = Tasks(notices)
        self._enrolling = False
        self.camera = _Camera(bridge, mirrored)
        self.photos = _Photos()
        self.name = QLineEdit(placeholderText=self.tr("In any script"))
        self.person_id = QLineEdit(placeholderText=self.tr("Chosen for you when empty"))
        self.portraits = PortraitList()
        self.warning = QLabel(wordWrap=True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setProperty("role", "warning")
        self._busy = QLabel(self.tr("Take up to five pictures: straight on, a little left, a little right."))
        self._busy.setWordWrap(True)
        self._busy.setProperty("role", "muted")
        self.enrol_button = QPushButton(self.tr("Enrol"), default=True)
        self.enrol_button.setProperty("role", "primary")
        self._arrange(NoticeBar(notices))
        self._connect()
        self._refresh()
        self.name.setFocus()

    def examine_image(self, image_bgr: npt.NDArray[np.uint8], source: str) -> None:
        """Look for a face in a picture and list it, or the reason it cannot be used."""
        self._examine(source, lambda: self._desk.examine(image_bgr, source))

    def examine_paths(self, paths: Sequence[Path]) -> None:
        """Look for a face in each photo, and in the photos of each folder."""
        self._tasks.run(lambda _progress: _photos_in(paths), self._examine_files)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two halves side by side, or above each other on an upright screen."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)

    def done(self, result: int) -> None:
        """Close; what is still being read is forgotten."""
        self._tasks.forget()
        super().done(result)

    def _examine_files(self, files: Sequence[Path]) -> None:
        if len(files) > MAX_PHOTOS:
            self._notices.fault(self.tr("Only the first {count} photos are read").format(count=MAX_PHOTOS))
        for file in files[:MAX_PHOTOS]:
            self._examine(file.name, partial(self._desk.examine_file, file))

    def _examine(self, source: str, examine: Callable[[], Portrait]) -> None:
        def on_failed(error: Exception) -> None:
            reason = str(error) if isinstance(error, Fault) else self.tr("Something went wrong")
            self.portraits.add_refusal(source, reason)
            self._refresh()

        self._tasks.run(lambda _progress: examine(), self._add, on_failed)
        self._refresh()

    def _add(self, portrait: Portrait) -> None:
        if len(self.portraits.portraits) < MAX_PORTRAITS:
            self.portraits.add(portrait)
        else:
            reason = self.tr("{count} pictures are enough").format(count=MAX_PORTRAITS)
            self.portraits.add_refusal(portrait.source, reason)
        self._refresh()

    def _shoot(self) -> None:
        if self.camera.view.frame is not None:
            self.examine_image(self.camera.view.frame.image_bgr, self.tr("camera"))

    def _enrol(self) -> None:
        name, person_id = self.name.text().strip(), self.person_id.text().strip() or None
        portraits, known = self.portraits.portraits, self._known()
        if person_id is None and known is not None and known.name == name:
            person_id = known.person_id
        self._enrolling = True
        self._tasks.run(lambda _progress: self._desk.enrol(name, person_id, portraits), self._enrolled, self._refused)
        self._refresh()

    def _enrolled(self, person: Person) -> None:
        self.accept()
        self._notices.success(self.tr("{name} is enrolled").format(name=person.name))

    def _refused(self, error: Exception) -> None:
        self._enrolling = False
        if isinstance(error, Fault):
            self._notices.fault(str(error))
        self._refresh()

    def _known(self) -> Candidate | None:
        """Whom one of the pictures shows already."""
        return next((portrait.known_as for portrait in self.portraits.portraits if portrait.known_as), None)

    def _refresh(self) -> None:
        portraits = self.portraits.portraits
        reading = self._tasks.running > 0 and not self._enrolling
        known = self._known()
        same = known is not None and known.name == self.name.text().strip()
        self.warning.setVisible(known is not None)
        if known is not None:
            text = self.tr("{name} gets these pictures too.") if same else self.tr("Already enrolled as {name}.")
            self.warning.setText(text.format(name=known.name))
        self._busy.setVisible(reading or not (portraits or self.portraits.refusals))
        if reading:
            self._busy.setText(self.tr("Looking for a face…"))
        ready = bool(self.name.text().strip()) and bool(portraits) and not self._enrolling
        self.enrol_button.setEnabled(ready)
        self.enrol_button.setText(self.tr("Enrol anyway") if known is not None and not same else self.tr("Enrol"))
        self.camera.shutter.setEnabled(len(portraits) < MAX_PORTRAITS and not self._enrolling)

    def _connect(self) -> None:
        self.camera.shutter.clicked.connect(self._shoot)
        self.photos.chosen.connect(self.examine_paths)
        self.name.textChanged.connect(self._refresh)
        self.portraits.changed.connect(self._refresh)
        self.enrol_button.clicked.connect(self._enrol)

    def _arrange(self, notice_bar: NoticeBar) -> None:
        tabs = QTabWidget()
        tabs.addTab(self.camera, as_qicon(Icon.CAMERA, theme.TEXT), self.tr("Camera"))
        tabs.addTab(self.photos, as_qicon(Icon.PHOTOS, theme.TEXT), self.tr("Photos"))
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        self.camera.shutter.setAutoDefault(False)
        self.photos.button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(cancel)
        buttons.addWidget(self.enrol_button, 1)
        side = QVBoxLayout()
        side.setSpacing(6)
        for text, field in ((self.tr("Name"), self.name), (self.tr("Id, optional"), self.person_id)):
            label = QLabel(text)
            label.setBuddy(field)
            side.addWidget(label)
            side.addWidget(field)
        side.addSpacing(6)
        side.addWidget(self.portraits, 1)
        side.addWidget(self._busy)
        side.addWidget(self.warning)
        side.addLayout(buttons)
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(20)
        columns.addWidget(tabs, 3)
        columns.addLayout(side, 2)
        self._columns = columns
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.addWidget(notice_bar)
        layout.addLayout(columns, 1)


def _photos_in(paths: Sequence[Path]) -> list[Path]:
    """The photos among the paths and directly inside the folders among them, in order."""
    photos: list[Path] = []
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else [path]
        except OSError as error:
            raise StorageFault(f"cannot read the folder {path}", error.strerror or "") from error
        photos += [file for file in inside if file == path or file.suffix.lower() in PICTURE_SUFFIXES]
    return photos
