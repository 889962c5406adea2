"""The dial: a large round sign with an icon or an arrow, and a ring that fills."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from doorcam.desktop.icons import Icon, paint_icon

# Of its diameter.
_RING = 0.075
_ICON = 0.52
# Between two steps of the ring, and how far the arc of a ring that only turns reaches, in degrees.
_GAP_DEGREES = 10.0
_ARC_DEGREES = 80.0
_TURN_DEGREES_S = 200.0
# Qt counts angles in sixteenths of a degree, from three o'clock, against the clock.
_SIXTEENTHS = 16


class Dial(QWidget):
    """Shows one icon; around it nothing, steps done of so many, or an arc that goes round while somebody waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = Icon.DOTS
        self._ink, self._ground = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.transparent)
        self._done = self._steps = 0
        self._turning = False
        self._now_s = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, icon: Icon, ink: str, ground: QColor) -> None:
        """Show an icon.

        Args:
            icon: Which.
            ink: Of the icon and of what the ring has done.
            ground: Of the disc; its shade fills the rest of the ring.
        """
        self.icon, self._ink, self._ground = icon, QColor(ink), ground
        self.update()

    def show_steps(self, done: int, steps: int) -> None:
        """Show a ring of so many steps; none for no ring."""
        self._done, self._steps = done, steps
        self.update()

    def set_turning(self, turning: bool) -> None:
        """Let an arc go round, to be moved on by `turn`."""
        self._turning = turning
        self.update()

    def turn(self, now_s: float) -> None:
        """Move the arc on."""
        if self._turning:
            self._now_s = now_s
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc, ring and icon."""
        side = min(self.width(), self.height())
        stroke = max(3.0, side * _RING)
        whole = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground)
            painter.drawEllipse(whole)
            self._paint_ring(painter, whole.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2), stroke)
            icon = QRectF(0, 0, side * _ICON, side * _ICON)
            icon.moveCenter(whole.center())
            paint_icon(painter, self.icon, icon, self._ink, stroke=2.2)

    def _paint_ring(self, painter: QPainter, ring: QRectF, stroke: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._turning:
            painter.setPen(QPen(self._ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            start = -(self._now_s * _TURN_DEGREES_S) % 360
            painter.drawArc(ring, round(start * _SIXTEENTHS), round(_ARC_DEGREES * _SIXTEENTHS))
        faint = QColor(self._ink)
        faint.setAlpha(60)
        for step in range(self._steps):
            span = 360.0 / self._steps
            gap = _GAP_DEGREES if self._steps > 1 else 0.0
            colour = self._ink if step < self._done else faint
            painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            start = 90.0 - step * span - gap / 2
            painter.drawArc(ring, round(start * _SIXTEENTHS), round(-(span - gap) * _SIXTEENTHS))
