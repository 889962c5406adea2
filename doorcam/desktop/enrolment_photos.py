"""Where photos and folders are dropped, and how far reading them has come."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon
from doorcam.desktop.notices import IconLabel
from doorcam.vision.pictures import PICTURE_SUFFIXES


class EnrolmentPhotos(QFrame):
    """Says that photos and folders can be dropped, and takes them.

    Attributes:
        chosen: Paths to read, a list.
        refused: What was dropped that is no file of this machine, and why: two texts.
        cancel_asked: What is not read yet is not to be.
    """

    chosen = Signal(list)
    refused = Signal(str, str)
    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        icon = IconLabel(56)
        icon.show_icon(Icon.PHOTOS, theme.colours().muted)
        hint = QLabel(self.tr("Drop photos or a folder here"))
        hint.setProperty("role", "heading")
        self.button = QPushButton(self.tr("Choose photos…"), autoDefault=False)
        self.button.clicked.connect(self._choose)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Photos read"))
        self.cancel_button = QPushButton(self.tr("Stop"), autoDefault=False)
        self.cancel_button.clicked.connect(self.cancel_asked)
        reading = QHBoxLayout()
        reading.addWidget(self.progress, 1)
        reading.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        for part in (icon, hint, self.button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addLayout(reading)
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many photos have been read; nothing when all have."""
        under_way = done < total
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setVisible(under_way)
        self.cancel_button.setVisible(under_way)

    def take(self, dropped: QMimeData) -> None:
        """Pass on the files of this machine, and refuse the rest."""
        files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        elsewhere = [url.toDisplayString() for url in dropped.urls() if not url.isLocalFile()]
        for address in elsewhere:
            self.refused.emit(address, self.tr("it is not a file of this computer: save it first"))
        if not dropped.hasUrls():
            self.refused.emit(self.tr("what was dropped"), self.tr("it is no file: save it as a picture first"))
        if files:
            self.chosen.emit(files)

    def _choose(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Photos"), str(Path.home()), self.tr("Pictures") + f" ({patterns})"
        )
        if names:
            self.chosen.emit([Path(name) for name in names])
