"""A folder of pictures of the desktop in one language at one size."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from doorcam.desktop.tasks import wait_for_tasks

_PNG_QUALITY = 60  # of Qt: how little time is spent on making the file small


@dataclass(frozen=True, slots=True)
class Album:
    """Takes the pictures.

    Attributes:
        folder: Where they go; there already.
        language: A code.
        size: Of the windows.
        wanted: How the names of the screens begin that are wanted; empty for all.
        size_name: What the size is called in the names of the files.
    """

    folder: Path
    language: str
    size: QSize
    wanted: str
    size_name: str

    def wants(self, name: str) -> bool:
        """Whether a screen is wanted, or one of those whose names begin so."""
        return name.startswith(self.wanted) or self.wanted.startswith(name)

    def show(self, name: str, widget: QWidget) -> None:
        """Take the picture of a window at the album's size."""
        widget.resize(self.size)
        widget.show()
        settle()
        self.take(name, widget)

    def take(self, name: str, widget: QWidget) -> None:
        """Take the picture of a widget as it is."""
        if name.startswith(self.wanted):
            file = self.folder / f"{name}-{self.size_name}.png"
            assert widget.grab().save(str(file), quality=_PNG_QUALITY)


def settle(rounds: int = 12) -> None:
    """Let workers and Qt come to rest."""
    for _ in range(rounds):
        wait_for_tasks()
        QApplication.processEvents()
