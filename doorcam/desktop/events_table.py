"""The table of events: the newest on top, following what comes unless somebody reads further down."""

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from doorcam.desktop.events_model import Column, EventsModel
from doorcam.desktop.thumbnails import THUMBNAIL

_WIDTHS = {
    Column.TIME: 212,
    Column.PICTURE: 84,
    Column.WHAT: 176,
    Column.PERSON: 200,
    Column.SOURCE: 130,
    Column.DISTANCE: 100,
}
# Columns that the detail can stand in for, and how wide the table must be for them.
_WIDE_ONLY = {Column.SOURCE: 1100, Column.REASON: 950, Column.DISTANCE: 850, Column.PERSON: 600}
_BRIEF_BELOW_PX = 520
_BRIEF_TIME_PX = 120


class _BriefTime(QStyledItemDelegate):
    """The time without the year, seconds and zone, which the detail tells."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """Month to minute of YYYY-MM-DD HH:MM:SS."""
        return str(value)[5:16]


class EventsTable(QTableView):
    """Shows an `EventsModel`.

    Attributes:
        missed: How many events have come in above what is being read.
    """

    missed = Signal(int)

    def __init__(self, model: EventsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missed = 0
        self._brief_time = _BriefTime(self)
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
        model.rowsInserted.connect(self._on_inserted)
        model.modelReset.connect(self._on_caught_up)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def fit(self, width_px: int) -> None:
        """Show the columns there is room for."""
        for column, needed in _WIDE_ONLY.items():
            self.setColumnHidden(column, width_px < needed)
        brief = width_px < _BRIEF_BELOW_PX
        self.setItemDelegateForColumn(Column.TIME, self._brief_time if brief else self.itemDelegate())
        self.setColumnWidth(Column.TIME, _BRIEF_TIME_PX if brief else _WIDTHS[Column.TIME])

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
        rows.setDefaultSectionSize(THUMBNAIL.height() + 10)
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
