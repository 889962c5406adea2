"""Very many points that can be moved about, brought nearer, pointed at, and walked through with the arrow keys."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import paint_focus
from doorcam.desktop.charts_points import MARK_PX, Layer, Points, draw_points

_NEAR_PX = 16.0
_STILL_PX = 6.0  # a finger never holds quite still
_ZOOM = 1.25
_MOST_ZOOM = 500.0
_PAN_SHARE = 0.1


class ScatterView(QWidget):
    """Draws points. What is drawn is kept as a picture until the view changes.

    Attributes:
        pointed: The place of the point below the pointer, or walked to; -1 for none.
        asked: The place of a point that was pressed.
    """

    pointed = Signal(int)
    asked = Signal(int)
    reads_as = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points = np.empty((0, 2))
        self._layers: Sequence[Layer] = ()
        self._here = -1
        self._zoom, self._centre = 1.0, np.zeros(2)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._drawn: QPixmap | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    @property
    def here(self) -> int:
        """The place of the point that is pointed at; -1 for none."""
        return self._here

    @property
    def zoom(self) -> float:
        """How much nearer than when all is seen."""
        return self._zoom

    def show_points(self, points: npt.NDArray[np.float32], layers: Sequence[Layer]) -> None:
        """Show other points, all of them.

        Args:
            points: (n, 2), finite.
            layers: Drawn one above the other.
        """
        self._points = points.astype(np.float64) * (1.0, -1.0)  # on the screen, y grows downwards
        self._layers = layers
        self._point_at(-1)
        self.show_all()

    def show_all(self) -> None:
        """Go back to where everything is seen."""
        self._zoom, self._centre = 1.0, np.zeros(2)
        if len(self._points):
            self._centre = (self._points.min(axis=0) + self._points.max(axis=0)) / 2
        self._redraw()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer, or go further away; what lies at that place, or in the middle, stays there."""
        at = at or QPointF(self.rect().center())
        zoom = max(1.0, min(self._zoom * factor, _MOST_ZOOM))
        offset = np.array((at.x() - self.width() / 2, at.y() - self.height() / 2))
        before = self._scale()
        self._zoom = zoom
        self._centre = self._centre + offset * (1 / before - 1 / self._scale())
        self._redraw()

    def place_of(self, place: int) -> QPointF:
        """Where in the widget a point is."""
        x, y = self._in_px()[place]
        return QPointF(float(x), float(y))

    def walk(self, x: int, y: int) -> None:
        """Go to the nearest point in a direction; from nowhere, to that nearest to the middle."""
        if not len(self._points):
            return
        in_px = self._in_px()
        if self._here < 0:
            away = in_px - (self.width() / 2, self.height() / 2)
            self._point_at(int((away * away).sum(axis=1).argmin()))
            return
        away = in_px - in_px[self._here]
        along, across = away @ np.array((x, y)), np.abs(away @ np.array((y, x)))
        cost = np.where((along > 0.5) & (across <= along), along + 2 * across, np.inf)
        best = int(cost.argmin())
        if np.isfinite(cost[best]):
            self._point_at(best)
            self._bring_into_view(in_px[best])

    def go_to(self, place: int) -> None:
        """Point at a point, and bring it into view."""
        self._point_at(place)
        self._bring_into_view(self._in_px()[place])

    def sizeHint(self) -> QSize:
        """Room for a map."""
        return QSize(480, 360)

    def event(self, event: QEvent) -> bool:
        """Take gestures, of two fingers on the screen or on a touchpad."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                self._dragged = True  # the fingers come off one after the other, and press nothing
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer to what is below the pointer."""
        self.zoom_by(_ZOOM ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, move the map with Shift and the arrows, + and - zoom, Home shows all, Enter opens."""
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in arrows:
            x, y = arrows[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._pan(QPointF(-x * self.width(), -y * self.height()) * _PAN_SHARE)
            else:
                self.walk(x, y)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(1 / _ZOOM if key == Qt.Key.Key_Minus else _ZOOM)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._here >= 0:
            self.asked.emit(self._here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a point, or the beginning of a drag."""
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or point at something."""
        at = event.position()
        if self._pressed is None:
            self._point_at(self._nearest(at))
            return
        moved = at - self._pressed
        if self._dragged or moved.manhattanLength() > _STILL_PX:
            self._dragged, self._pressed = True, at
            self._pan(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not become a drag asks for what is below."""
        place = self._nearest(event.position())
        if self._pressed is not None and not self._dragged and place >= 0:
            self._point_at(place)
            self.asked.emit(place)
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the points, and a ring around that which is pointed at."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._here >= 0:
                painter.setPen(QPen(QColor(theme.FOCUS), 2.5))
                painter.drawEllipse(self.place_of(self._here), MARK_PX * 0.6, MARK_PX * 0.6)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _picture(self) -> QPixmap:
        if self._drawn is None:
            picture = draw_points(self._in_px(), self._layers, self.size(), self.devicePixelRatioF())
            self._drawn = QPixmap.fromImage(picture)
        return self._drawn

    def _scale(self) -> float:
        """Pixels for a unit of the map."""
        if not len(self._points):
            return 1.0
        spread = np.maximum(np.ptp(self._points, axis=0), 1e-9)
        room = max(1.0, self.width() - 2 * MARK_PX), max(1.0, self.height() - 2 * MARK_PX)
        return self._zoom * float(min(room[0] / spread[0], room[1] / spread[1]))

    def _in_px(self) -> Points:
        in_px: Points = (self._points - self._centre) * self._scale() + (self.width() / 2, self.height() / 2)
        return in_px

    def _nearest(self, at: QPointF) -> int:
        if not len(self._points):
            return -1
        away = self._in_px() - (at.x(), at.y())
        squares = (away * away).sum(axis=1)
        place = int(squares.argmin())
        return place if squares[place] <= _NEAR_PX**2 else -1

    def _point_at(self, place: int) -> None:
        if place != self._here:
            self._here = place
            self.update()
            self.pointed.emit(place)

    def _pan(self, by: QPointF) -> None:
        self._centre = self._centre - np.array((by.x(), by.y())) / self._scale()
        if len(self._points):
            self._centre = np.clip(self._centre, self._points.min(axis=0), self._points.max(axis=0))
        self._redraw()

    def _bring_into_view(self, in_px: Points) -> None:
        x, y = (float(value) for value in in_px)
        if not QRectF(self.rect()).adjusted(MARK_PX, MARK_PX, -MARK_PX, -MARK_PX).contains(x, y):
            self._pan(QPointF(self.width() / 2 - x, self.height() / 2 - y))

    def _redraw(self) -> None:
        self._drawn = None
        self.update()
