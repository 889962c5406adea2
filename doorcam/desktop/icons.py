"""Simple line icons, drawn as vectors on a grid of 24 units."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap


class Icon(StrEnum):
    """Every icon of the desktop. Each has a shape of its own, so that none needs its colour."""

    FACE = "face"
    LOOKING = "looking"
    CHECK = "check"
    QUESTION = "question"
    DOTS = "dots"
    CAMERA_OFF = "camera_off"
    FROZEN = "frozen"
    DARK = "dark"
    CLOCK = "clock"
    DOOR = "door"
    PERSON_ADD = "person_add"
    LIST = "list"
    FULL_SCREEN = "full_screen"
    LEAVE_FULL_SCREEN = "leave_full_screen"
    CAMERA = "camera"
    PHOTOS = "photos"
    CLOSE = "close"
    EXPORT = "export"
    WARNING = "warning"
    KEYPAD = "keypad"
    BADGE = "badge"
    CLOSER = "closer"
    PEOPLE = "people"
    LOCK = "lock"
    STOP = "stop"
    STAFF = "staff"
    BACKSPACE = "backspace"
    ARROW_LEFT = "arrow_left"
    ARROW_RIGHT = "arrow_right"
    ARROW_UP = "arrow_up"
    ARROW_DOWN = "arrow_down"
    CHART = "chart"
    SETTINGS = "settings"
    LEAVE = "leave"


# Line segments "x,y x,y x,y; …" and circles "x,y,r" on the grid; a filled dot has a radius of 1 at most.
_LINES = {
    Icon.FACE: "3,8 3,3 8,3; 16,3 21,3 21,8; 21,16 21,21 16,21; 8,21 3,21 3,16; 8,15 10,17 14,17 16,15",
    Icon.LOOKING: "3,8 3,3 8,3; 16,3 21,3 21,8; 21,16 21,21 16,21; 8,21 3,21 3,16; 6,12 18,12",
    Icon.CHECK: "4,13 10,19 20,6",
    Icon.QUESTION: "8,8 9,5 12,4 15,5 16,8 15,10 12,12.5 12,15",
    Icon.DOTS: "",
    Icon.CAMERA_OFF: "3,7 8,7 10,4 14,4 16,7 21,7 21,19 3,19 3,7; 2,2 22,22",
    Icon.FROZEN: "12,2 12,22; 3.3,7 20.7,17; 20.7,7 3.3,17; 9,3.5 12,6 15,3.5; 9,20.5 12,18 15,20.5",
    Icon.DARK: "15,3 11,5 9,9 9,13 12,17 16,19 20,18 16,21 11,21 6,19 3,14 3,9 6,5 10,3 15,3",
    Icon.CLOCK: "12,7 12,12 16,14",
    Icon.DOOR: "5,21 5,3 17,3 17,21; 2,21 22,21; 21,5 21,12",
    Icon.PERSON_ADD: "2,21 2.5,17 5,15 13,15 15.5,17 16,21; 19,8 19,16; 15,12 23,12",
    Icon.LIST: "8,6 21,6; 8,12 21,12; 8,18 21,18",
    Icon.FULL_SCREEN: "3,9 3,3 9,3; 15,3 21,3 21,9; 21,15 21,21 15,21; 9,21 3,21 3,15",
    Icon.LEAVE_FULL_SCREEN: "3,9 9,9 9,3; 15,3 15,9 21,9; 21,15 15,15 15,21; 9,21 9,15 3,15",
    Icon.CAMERA: "3,7 8,7 10,4 14,4 16,7 21,7 21,19 3,19 3,7",
    Icon.PHOTOS: "3,4 21,4 21,20 3,20 3,4; 4,19 10,12 14,16 17,13 21,17",
    Icon.CLOSE: "5,5 19,19; 19,5 5,19",
    Icon.EXPORT: "12,15 12,3; 7,8 12,3 17,8; 4,14 4,21 20,21 20,14",
    Icon.WARNING: "12,3 22,20 2,20 12,3; 12,9 12,14",
    Icon.KEYPAD: "",
    Icon.BADGE: "5,6 19,6 19,21 5,21 5,6; 10,6 10,2.5 14,2.5 14,6; 8.5,18 15.5,18",
    Icon.CLOSER: "3,8 3,3 8,3; 16,3 21,3 21,8; 21,16 21,21 16,21; 8,21 3,21 3,16; 12,7 12,17; 8,13 12,17 16,13",
    Icon.PEOPLE: "1.5,20 2,16.5 4,15 10,15 12,16.5 12.5,20; 15.5,15 20,15 22,16.5 22.5,20",
    Icon.LOCK: "5,11 19,11 19,21 5,21 5,11; 8,11 8,7 9.2,4.2 12,3 14.8,4.2 16,7 16,11; 12,15 12,17.5",
    Icon.STOP: "7,12 17,12",
    Icon.STAFF: "3,21 4,17 7,15 12,15; 14,16 21,16 21,22 14,22 14,16; 15.5,16 15.5,13.5 17.5,12 19.5,13.5 19.5,16",
    Icon.BACKSPACE: "8,5 22,5 22,19 8,19 2,12 8,5; 11.5,9 17.5,15; 17.5,9 11.5,15",
    Icon.ARROW_LEFT: "20,12 4,12; 11,5 4,12 11,19",
    Icon.ARROW_RIGHT: "4,12 20,12; 13,5 20,12 13,19",
    Icon.ARROW_UP: "12,20 12,4; 5,11 12,4 19,11",
    Icon.ARROW_DOWN: "12,4 12,20; 5,13 12,20 19,13",
    Icon.CHART: "3,3 3,21 21,21; 8,17 8,12; 13,17 13,7; 18,17 18,10",
    Icon.SETTINGS: "3,6 13,6; 19,6 21,6; 3,12 5,12; 11,12 21,12; 3,18 11,18; 17,18 21,18",
    Icon.LEAVE: "13,3 4,3 4,21 13,21; 10,12 21,12; 17,8 21,12 17,16",
}
_CIRCLES = {
    Icon.FACE: "9,10,0.9; 15,10,0.9",
    Icon.QUESTION: "12,19.5,1",
    Icon.DOTS: "5,12,1; 12,12,1; 19,12,1",
    Icon.CLOCK: "12,12,9.5",
    Icon.DOOR: "14,12,0.8",
    Icon.PERSON_ADD: "9,8,4.5",
    Icon.LIST: "3.5,6,0.9; 3.5,12,0.9; 3.5,18,0.9",
    Icon.CAMERA: "12,13,3.6",
    Icon.PHOTOS: "8,9,1",
    Icon.WARNING: "12,17,0.7",
    Icon.KEYPAD: "5,4,1; 12,4,1; 19,4,1; 5,10,1; 12,10,1; 19,10,1; 5,16,1; 12,16,1; 19,16,1; 12,22,1",
    Icon.BADGE: "12,12,2.4",
    Icon.PEOPLE: "7,8.5,3.6; 17,9.5,2.8",
    Icon.STOP: "12,12,9.5",
    Icon.STAFF: "9.5,8,4.5",
    Icon.SETTINGS: "16,6,2.6; 8,12,2.6; 14,18,2.6",
}


_AIR = 0.2


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, colour: QColor, stroke: float = 2.0) -> None:
    """Draw an icon into a square; `stroke` is the width of its lines in grid units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 24, rect.height() / 24)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_lines(_LINES[icon]))
    for circle in filter(None, _CIRCLES.get(icon, "").split(";")):
        x, y, radius = (float(value) for value in circle.split(","))
        painter.setBrush(colour if radius <= 1 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def _lines(text: str) -> QPainterPath:
    path = QPainterPath()
    for segment in filter(None, text.split(";")):
        points = [QPointF(*(float(value) for value in point.split(","))) for point in segment.split()]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    return path


def as_qicon(icon: Icon, colour: str, size_px: int = 24, *, beside_text: bool = False) -> QIcon:
    """An icon for a button; beside a text with some air around it, of which Qt leaves hardly any."""
    air_px = round(size_px * _AIR) if beside_text else 0
    pixmap = QPixmap((size_px + 2 * air_px) * 2, size_px * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_icon(painter, icon, QRectF(air_px + 2, 2, size_px - 4, size_px - 4), QColor(colour))
    return QIcon(pixmap)
