"""The large line of the kiosk, as heavy in every script."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

# Only some of the bundled fonts have a bold cut. Qt thickens the others itself, up to glyphs of so many pixels.
_THICKENED_PX = 64
# Where scripts begin whose characters are drawn without one.
_EASTERN = "\u2e80"
# How far apart they are drawn once more, of their size.
_THICKNESS = 1 / 30


class TitleLabel(QLabel):
    """A wrapped line in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what Qt would leave thin twice, a little apart."""
        super().paintEvent(event)
        size_px = self.font().pixelSize()
        if size_px * self.devicePixelRatioF() < _THICKENED_PX or max(self.text(), default="") < _EASTERN:
            return
        with QPainter(self) as painter:
            where = self.contentsRect().translated(max(1, round(size_px * _THICKNESS)), 0)
            flags = int(self.alignment() | Qt.TextFlag.TextWordWrap)
            self.style().drawItemText(painter, where, flags, self.palette(), True, self.text(), self.foregroundRole())
