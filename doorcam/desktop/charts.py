"""What charts share: the room between their axes, ticks and texts, and colours that colour-blind people tell apart."""

import itertools
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from doorcam.desktop import theme

TEXT_PX = 13
_GAP_PX = 6
# Of a ground's luminance: above it black has more contrast than white, by WCAG 2.2.
_BRIGHT = 0.179

# Okabe and Ito, "Color Universal Design", 2008, a little lighter or darker where the ground asks for it.
_ON_DARK = ("#e69f00", "#56b4e9", "#2fb892", "#f0e442", "#4c9bd6", "#f07a2b", "#dd8fb8")
_ON_LIGHT = ("#b87f00", "#2d8fc9", "#00845f", "#7f7600", "#0072b2", "#c25500", "#b0578a")


def series_colours() -> tuple[str, ...]:
    """Colours for things of a kind, on the panels of the theme in use."""
    return _ON_LIGHT if QColor(theme.PANEL).lightnessF() > 0.5 else _ON_DARK


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour between two: `share` of the other, 0 to 1."""
    a, b = QColor(one), QColor(other)
    parts = (
        (a.redF(), b.redF()),
        (a.greenF(), b.greenF()),
        (a.blueF(), b.blueF()),
    )
    return QColor.fromRgbF(*(first + (second - first) * share for first, second in parts))


def ink_on(ground: QColor) -> QColor:
    """Black or white, whichever is read better on that ground."""
    shares = (ground.redF(), ground.greenF(), ground.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor(Qt.GlobalColor.black if luminance > _BRIGHT else Qt.GlobalColor.white)


def chart_font(font: QFont) -> QFont:
    """The font of ticks and labels."""
    return theme.font_px(font, theme.scaled(TEXT_PX))


def width_of(font: QFont, texts: Iterable[str]) -> float:
    """How wide the widest of some labels is."""
    metrics = QFontMetricsF(chart_font(font))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + _GAP_PX


def line_pen(colour: str, width: float = 2.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen for curves."""
    return QPen(QColor(colour), width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def polyline(points: Sequence[QPointF]) -> QPainterPath:
    """Points joined by lines."""
    path = QPainterPath()
    if points:
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    return path


def count_ticks(highest: int, most: int) -> range:
    """Round numbers from 0 to the first that is no less than a count, in at most so many steps by 1, 2, 5, 10 or so."""
    sizes = (size * 10**digits for digits in itertools.count() for size in (1, 2, 5))
    step = next(size for size in sizes if -(-highest // size) <= most)
    return range(0, -(-highest // step) * step + 1, step)


def paint_focus(painter: QPainter, room: QRectF) -> None:
    """The frame of a chart that has the keyboard."""
    painter.setPen(line_pen(theme.ACCENT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8)
