"""The table of events: the newest on top, following what comes unless somebody reads further down."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.event_words import brief_time, clock_time
from doorcam.desktop.events_model import EVENT_ROLE, Column, EventsModel
from doorcam.desktop.thumbnails import THUMBNAIL
from doorcam.desktop.words import kind_text
from doorcam.domain import Event, EventKind

_PADDING_PX = 32
_ICON_PX = 42
_PICTURE_PX = THUMBNAIL.width() + 12
_PERSON_PX = 150
_MOST_WHAT_PX = 240
_BRIEF_PX = 14  # three lines fit, the first of them Arabic
_MARGINS_PX = 8  # beside a cell's text
# What the detail can stand in for, and the room it takes, scaled; what matters most comes first.
_IF_ROOM = {Column.REASON: 220, Column.DISTANCE: 100, Column.SOURCE: 140}
# Of any zone: only how wide they are matters, and the names of months are not alike.
_TIMES = [datetime(2026, month, 28, 20, 58, 58, tzinfo=UTC) for month in range(1, 13)]
_Index = QModelIndex | QPersistentModelIndex


class _BriefTime(QStyledItemDelegate):
    """The time without what the detail tells."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Say less than the cell does."""
        super().initStyleOption(option, index)
        event = index.data(EVENT_ROLE)
        if isinstance(event, Event):
            option.text = brief_time(event.at)


class _Wrapped(QStyledItemDelegate):
    """A text on as many lines as the row has room for."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Break what is too long."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


class _WhoAndWhy(_Wrapped):
    """Who it was on one line, or what where nobody was it, above the reason, which has the room of two."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Say what three cells do."""
        super().initStyleOption(option, index)
        who, why = (index.sibling(index.row(), column).data() for column in (Column.PERSON, Column.REASON))
        option.font = theme.font_px(option.font, theme.scaled(_BRIEF_PX))
        option.fontMetrics = QFontMetrics(option.font)
        room = option.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        who = option.fontMetrics.elidedText(who or option.text, Qt.TextElideMode.ElideRight, room.width() - _MARGINS_PX)
        option.text = f"{who}\u2028{why or ''}".strip()  # a line break, where text is drawn


class EventsTable(QTableView):
    """Shows an `EventsModel`.

    Attributes:
        missed: How many events have come in above what is being read.
    """

    missed = Signal(int)

    def __init__(self, model: EventsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missed = 0
        self._brief = {Column.TIME: _BriefTime(self), Column.WHAT: _WhoAndWhy(self)}
        self.setItemDelegateForColumn(Column.REASON, _Wrapped(self))
        self.setModel(model)
        self.setAccessibleName(self.tr("Events"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(THUMBNAIL)
        self._size_headers()
        self.empty_label = QLabel(self.viewport(), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty_label.setProperty("role", "muted")
        self.empty_label.hide()
        model.rowsInserted.connect(self._on_inserted)
        model.modelReset.connect(self._on_caught_up)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns there is room for."""
        super().resizeEvent(event)
        self._fit(self.viewport().width())
        self.empty_label.setGeometry(self.viewport().rect().adjusted(_PADDING_PX, 0, -_PADDING_PX, 0))

    def say_empty(self, text: str) -> None:
        """Say why there is nothing; an empty text where there is something."""
        self.empty_label.setText(text)
        self.empty_label.setVisible(bool(text))

    def _fit(self, width_px: int) -> None:
        time_px, what_px = self._width_of(map(clock_time, _TIMES)), self._what_px()
        picture_px = max(_PICTURE_PX, self.horizontalHeader().sectionSizeHint(Column.PICTURE))
        left_px = width_px - time_px - picture_px - what_px - theme.scaled(_PERSON_PX)
        brief = left_px < 0
        for column, needed in _IF_ROOM.items():
            shown = left_px >= theme.scaled(needed)
            left_px -= theme.scaled(needed) if shown else 0
            self.setColumnHidden(column, not shown)
        self.setColumnHidden(Column.PERSON, brief)
        for column, delegate in self._brief.items():
            self.setItemDelegateForColumn(column, delegate if brief else self.itemDelegate())
        lines = (line for time in _TIMES for line in brief_time(time).splitlines())
        self.setColumnWidth(Column.TIME, self._width_of(lines) if brief else time_px)
        self.setColumnWidth(Column.PICTURE, picture_px)
        self.setColumnWidth(Column.WHAT, what_px)
        stretched = QHeaderView.ResizeMode.Stretch if brief else QHeaderView.ResizeMode.Fixed
        self.horizontalHeader().setSectionResizeMode(Column.WHAT, stretched)

    def _width_of(self, texts: Iterable[str]) -> int:
        return max(map(self.fontMetrics().horizontalAdvance, texts)) + _PADDING_PX

    def _what_px(self) -> int:
        return min(self._width_of(map(kind_text, EventKind)) + _ICON_PX, round(theme.scaled(_MOST_WHAT_PX)))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        bar = self.verticalScrollBar()
        if first == 0 and bar.value() > 0:
            self.updateGeometries()  # the bar must know of the new rows before it can move past them
            bar.setValue(bar.value() + (last + 1) * self.verticalHeader().defaultSectionSize())
            self._missed += last + 1
            self.missed.emit(self._missed)

    def _on_scrolled(self, value: int) -> None:
        if value == 0:
            self._on_caught_up()

    def _on_caught_up(self) -> None:
        if self._missed:
            self._missed = 0
            self.missed.emit(0)

    def _size_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(THUMBNAIL.height() + 22)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (Column.PERSON, Column.REASON):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _IF_ROOM.items():
            self.setColumnWidth(column, round(theme.scaled(width_px)))
