"""A switch: on or off, large enough for a fingertip, and seen in every theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from doorcam.desktop import theme

_TRACK_WH_PX = (48, 26)
_GAP_PX = 12


class Switch(QCheckBox):
    """A check box that looks like a switch; its text stands beside it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setMinimumHeight(theme.TOUCH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Track and text."""
        width = theme.scaled(_TRACK_WH_PX[0] + _GAP_PX) + self.fontMetrics().horizontalAdvance(self.text()) + 6
        return QSize(round(width), max(theme.TOUCH_PX, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """The same: its text is short."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:  # noqa: ARG002  text and track alike
        """All of it takes a click."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and text."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width, height = (theme.scaled(side) for side in _TRACK_WH_PX)
            track = QRectF(2, (self.height() - height) / 2, width, height)
            on, ready = self.isChecked(), self.isEnabled()
            colour = QColor(theme.ACCENT if on and ready else theme.RAISED)
            edge = QColor(theme.FOCUS if self.hasFocus() else theme.ACCENT if on and ready else theme.MUTED)
            painter.setPen(QPen(edge, 3 if self.hasFocus() else 1.5))
            painter.setBrush(colour)
            painter.drawRoundedRect(track, height / 2, height / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ON_ACCENT if on and ready else theme.MUTED))
            middle = track.right() - height / 2 if on else track.left() + height / 2
            painter.drawEllipse(QPointF(middle, track.center().y()), height * 0.32, height * 0.32)
            painter.setPen(QColor(theme.TEXT if ready else theme.FAINT))
            words = QRectF(self.rect()).adjusted(width + theme.scaled(_GAP_PX), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
