"""How somebody looks in the list and in the grid of people."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTextBoundaryFinder,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from doorcam.desktop import theme
from doorcam.desktop.elided import paint_line
from doorcam.desktop.event_words import one_line
from doorcam.desktop.icons import Icon, paint_icon
from doorcam.desktop.people_model import ROW_ROLE
from doorcam.desktop.people_roster import RosterRow

_ROW_PX, _FACE_PX = 64, 46
_TILE_PX, _TILE_FACE_PX = QSize(148, 168), 92
_Index = QModelIndex | QPersistentModelIndex


def row_state(row: RosterRow) -> str:
    """What keeps somebody from passing, in a word or two; empty for nothing."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("People", text)

    if row.disabled:
        return tr("Disabled")
    if row.expired:
        return tr("Not valid")
    return "" if row.templates else tr("No template")


class PersonDelegate(QStyledItemDelegate):
    """Draws a person as a row, or as a tile of the grid.

    Attributes:
        tiles: Which of the two.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tiles = False
        self._size = _TILE_PX

    def fit(self, width: int) -> QSize:
        """Fill a width with one row, or with tiles side by side; how large each is."""
        columns = max(1, width // round(theme.scaled(_TILE_PX.width()))) if self.tiles else 1
        height = round(theme.scaled(_TILE_PX.height() if self.tiles else _ROW_PX))
        self._size = QSize(width // columns, height)
        return self._size

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The same for everybody."""
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one of them."""
        row: RosterRow = index.data(ROW_ROLE)
        painter.save()
        painter.setClipRect(option.rect)  # marks piled on a letter would reach into the rows above
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = option.rect.adjusted(4, 2, -4, -2)
        self._paint_ground(painter, option, room)
        face = index.data(Qt.ItemDataRole.DecorationRole)
        if self.tiles:
            self._paint_tile(painter, room, row, face)
        else:
            self._paint_row(painter, room, row, face)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        state = option.state
        path = QPainterPath()
        path.addRoundedRect(QRectF(room), 12, 12)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(path, QColor(theme.colours().selected))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.colours().accent))
            painter.drawPath(path)

    def _paint_row(self, painter: QPainter, room: QRect, row: RosterRow, face: QPixmap | None) -> None:
        side = round(theme.scaled(_FACE_PX))
        spot = QRect(room.left() + 8, room.center().y() - side // 2, side, side)
        _paint_face(painter, spot, row, face)
        texts = room.adjusted(side + 22, 4, -12, -4)
        state = row_state(row)
        if state:
            painter.setFont(theme.font_px(painter.font(), theme.scaled(14)))
            width = painter.fontMetrics().horizontalAdvance(state)
            texts.setRight(_paint_state(painter, texts, state, width) - 12)
        upper, lower = QRect(texts), QRect(texts)
        upper.setBottom(texts.center().y() + 2)
        lower.setTop(texts.center().y() + 1)
        _paint_texts(painter, upper, lower, row, Qt.AlignmentFlag.AlignLeft)

    def _paint_tile(self, painter: QPainter, room: QRect, row: RosterRow, face: QPixmap | None) -> None:
        side = round(theme.scaled(_TILE_FACE_PX))
        _paint_face(painter, QRect(room.center().x() - side // 2, room.top() + 10, side, side), row, face)
        line = round(theme.scaled(24))
        upper = QRect(room.left() + 6, room.top() + side + 14, room.width() - 12, line)
        lower = upper.translated(0, line - 2)
        state = row_state(row)
        _paint_texts(painter, upper, QRect() if state else lower, row, Qt.AlignmentFlag.AlignHCenter)
        if state:
            painter.setFont(theme.font_px(painter.font(), theme.scaled(14)))
            painter.setPen(QColor(theme.colours().warning))
            paint_line(painter, lower, state, Qt.AlignmentFlag.AlignHCenter)


def _paint_texts(painter: QPainter, upper: QRect, lower: QRect, row: RosterRow, align: Qt.AlignmentFlag) -> None:
    font = painter.font()
    painter.setFont(theme.font_px(font, theme.scaled(16), bold=True))
    painter.setPen(QColor(theme.colours().text))
    paint_line(painter, upper, one_line(row.name), align)
    painter.setFont(theme.font_px(font, theme.scaled(14)))
    painter.setPen(QColor(theme.colours().muted))
    paint_line(painter, lower, row.person_id, align)


def _paint_state(painter: QPainter, room: QRect, state: str, width: int) -> int:
    """Draw the state at the right; answers where it begins."""
    colour, side = QColor(theme.colours().warning), 20
    left = room.right() - width - side - 6
    paint_icon(painter, Icon.WARNING, QRectF(left, room.center().y() - side / 2, side, side), colour)
    painter.setPen(colour)
    paint_line(painter, QRect(left + side + 6, room.top(), width + 2, room.height()), state)
    return left


def _paint_face(painter: QPainter, spot: QRect, row: RosterRow, face: QPixmap | None) -> None:
    path = QPainterPath()
    path.addEllipse(QRectF(spot))
    painter.save()
    painter.setClipPath(path)
    if face is not None:
        painter.drawPixmap(spot, face)
    else:
        painter.fillPath(path, QColor(theme.colours().raised))
        painter.setPen(QColor(theme.colours().muted))
        painter.setFont(theme.font_px(painter.font(), spot.height() * 0.42, bold=True))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, _initial(row.name))
    painter.restore()


def _initial(name: str) -> str:
    """The first character as a reader counts them: an accent or a skin tone is no character of its own."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, name)
    return name[: max(0, finder.toNextBoundary())].upper()
