"""The camera's picture with the region people stand in, to be moved by mouse, finger and keyboard."""

from collections import deque

import cv2
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from doorcam.desktop import theme
from doorcam.desktop.palettes import ON_PICTURE
from doorcam.desktop.region import Part, Region
from doorcam.domain import Frame

_SHADE = QColor(11, 16, 22, 150)
_HANDLE_PX = 14
_TAKE_PX = 24  # from an edge: a fingertip is some 44 px wide
_STEP, _BIG_STEP = 0.01, 0.05
_MOST_UNDONE = 50
_TURNS = (Part.WHOLE, Part.LEFT, Part.TOP, Part.RIGHT, Part.BOTTOM)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionView(QWidget):
    """Shows all of the picture. Space chooses what the arrow keys move, Shift makes their steps larger; Ctrl+Z undoes.

    Args:
        mirrored: Whether to show it as a mirror; the region stays as the camera has it.

    Attributes:
        region: What is drawn.
        part: What the arrow keys move.
        region_changed: Somebody moved it; a `Region`.
        part_changed: The arrow keys move something else.
        picture_changed: There is a picture now, or none any more.
    """

    region_changed = Signal(object)
    part_changed = Signal()
    picture_changed = Signal()
    reads_as = QAccessible.Role.Graphic

    def __init__(self, mirrored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.region = Region()
        self.part = Part.WHOLE
        self._mirrored = mirrored
        self._picture: QImage | None = None
        self._shape = QSize(16, 9)
        self._held: tuple[Part, QPointF, Region] | None = None
        self._before: deque[Region] = deque(maxlen=_MOST_UNDONE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 135)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Where people stand"))

    @property
    def has_picture(self) -> bool:
        """Whether a frame has come."""
        return self._picture is not None

    def show_frame(self, frame: Frame) -> None:
        """Show a frame in place of the one before."""
        height, width = frame.image_bgr.shape[:2]
        self._shape = QSize(width, height)
        size = self._target().size().toSize()
        image = cv2.resize(frame.image_bgr, (size.width(), size.height()), interpolation=cv2.INTER_AREA)
        image = cv2.flip(image, 1) if self._mirrored else image
        picture = QImage(image.data, size.width(), size.height(), image.strides[0], QImage.Format.Format_BGR888)
        is_first, self._picture = self._picture is None, picture.copy()  # what it was made of does not stay
        self.update()
        if is_first:
            self.picture_changed.emit()

    def forget_frame(self) -> None:
        """Show no picture, until the next frame comes."""
        self._picture = None
        self.update()
        self.picture_changed.emit()

    def show_region(self, region: Region) -> None:
        """Draw another region, which was not moved here; tells nobody."""
        if region != self.region:
            self._before.clear()
        self.region = region
        self.update()

    def move_to(self, region: Region) -> None:
        """Move the region, so that it can be undone."""
        if region != self.region:
            self._before.append(self.region)
            self._change(region)

    def sizeHint(self) -> QSize:
        """A common camera's shape."""
        return QSize(640, 360)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Undo):
            if self._before:
                self._change(self._before.pop())
        elif key in _ARROWS:
            step = _BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            dx, dy = _ARROWS[key]
            self.move_to(self.region.moved(self.part, dx * step * (-1 if self._mirrored else 1), dy * step))
        elif key == Qt.Key.Key_Space:
            self._choose(_TURNS[(_TURNS.index(self.part) + 1) % len(_TURNS)] if self.part in _TURNS else _TURNS[0])
        elif key == Qt.Key.Key_Home:
            self.move_to(Region())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, a corner, or all of it."""
        part = self._part_at(event.position())
        if part is not None and event.button() is Qt.MouseButton.LeftButton:
            self._held = (part, event.position(), self.region)
            self._before.append(self.region)
            self._choose(part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is None:
            part = self._part_at(event.position())
            self.setCursor(Qt.CursorShape.ArrowCursor if part is None else Qt.CursorShape.PointingHandCursor)
            return
        part, start, before = self._held
        target, way = self._target(), event.position() - start
        dx = way.x() / target.width() * (-1 if self._mirrored else 1)
        self._change(before.moved(part, dx, way.y() / target.height()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        if self._before and self._before[-1] == self.region:  # held, and not moved
            self._before.pop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what the arrow keys move."""
        super().focusInEvent(event)
        self.update()

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, shade and region."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(ON_PICTURE.background))
            target, box = self._target(), self._box()
            if self._picture is not None:
                painter.drawImage(target, self._picture)
            painter.fillPath(_around(target, box), _SHADE)
            colour = QColor(ON_PICTURE.accent)
            painter.setPen(QPen(colour, 3 if self.hasFocus() else 2))
            painter.drawRect(box)
            painter.setBrush(colour)
            for handle in self._handles(box):
                painter.drawEllipse(handle, _HANDLE_PX / 2, _HANDLE_PX / 2)
            if self.hasFocus():
                self._paint_part(painter, box)

    def _paint_part(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(ON_PICTURE.warning), 5))
        left, top, right, bottom = self.part.value
        if self._mirrored:
            left, right = right, left
        sides = (
            (left, box.topLeft(), box.bottomLeft()),
            (top, box.topLeft(), box.topRight()),
            (right, box.topRight(), box.bottomRight()),
            (bottom, box.bottomLeft(), box.bottomRight()),
        )
        for moves, start, end in sides:
            if moves:
                painter.drawLine(start, end)

    def _handles(self, box: QRectF) -> list[QPointF]:
        middle = box.center()
        corners = [box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()]
        edges = [QPointF(middle.x(), y) for y in (box.top(), box.bottom())]
        return [*corners, *edges, *(QPointF(x, middle.y()) for x in (box.left(), box.right()))]

    def _target(self) -> QRectF:
        """Where the picture lies: whole, and in the middle."""
        room = QRectF(self.rect()).adjusted(_HANDLE_PX, _HANDLE_PX, -_HANDLE_PX, -_HANDLE_PX)
        size = self._shape.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        lies = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
        lies.moveCenter(room.center())
        return lies

    def _box(self) -> QRectF:
        """Where the region lies."""
        target, region = self._target(), self.region
        left, right = (1 - region.right, 1 - region.left) if self._mirrored else (region.left, region.right)
        return QRectF(
            QPointF(target.left() + left * target.width(), target.top() + region.top * target.height()),
            QPointF(target.left() + right * target.width(), target.top() + region.bottom * target.height()),
        )

    def _part_at(self, place: QPointF) -> Part | None:
        target = self._target()
        x, y = (place.x() - target.left()) / target.width(), (place.y() - target.top()) / target.height()
        near = theme.scaled(_TAKE_PX)
        return self.region.part_at(1 - x if self._mirrored else x, y, near / target.width(), near / target.height())

    def _choose(self, part: Part) -> None:
        self.part = part
        self.part_changed.emit()
        self.update()

    def _change(self, region: Region) -> None:
        if region != self.region:
            self.region = region
            self.update()
            self.region_changed.emit(region)


def _around(outer: QRectF, inner: QRectF) -> QPainterPath:
    """What of one rectangle is beside another in it; one shape, since several would show their seams."""
    path = QPainterPath()
    path.addRect(outer)
    path.addRect(inner)  # what is in both is left out: the odd-even rule
    return path
