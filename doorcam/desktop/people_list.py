"""The list of people, as rows or as a grid of tiles."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt
from PySide6.QtGui import QFocusEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from doorcam.desktop.people_delegate import PersonDelegate
from doorcam.desktop.people_model import PeopleModel

_BATCH = 10_000
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class PeopleList(QListView):
    """Shows a model of people of any length: every row has the same size, and only those in sight are drawn."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = model
        self._delegate = PersonDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("People"))
        self.setUniformItemSizes(True)
        # A hundred thousand places take a tenth of a second to lay out: what is in sight comes first.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(32)
        self.setViewportMargins(6, 8, 6, 8)
        self.show_tiles(False)

    def show_tiles(self, tiles: bool) -> None:
        """Show tiles, or rows."""
        self._delegate.tiles = tiles
        self.setFlow(QListView.Flow.LeftToRight if tiles else QListView.Flow.TopToBottom)
        self.setWrapping(tiles)
        self._set_grid()
        self.scrollTo(self.currentIndex() if self.currentIndex().isValid() else self._people.index(0))

    def choose_several(self, several: bool) -> None:
        """Have each press choose one more person, or one alone."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.MultiSelection if several else mode.ExtendedSelection)
        if not several and self.selected_count() > 1:
            self.clearSelection()

    def selected_places(self) -> list[int]:
        """The rows that are chosen, from top to bottom."""
        return sorted(place for part in self._parts() for place in range(part.top(), part.bottom() + 1))

    def selected_count(self) -> int:
        """How many rows are chosen."""
        return sum(part.height() for part in self._parts())

    def choose(self, place: int) -> None:
        """Choose one row, and bring it into sight."""
        index = self._people.index(place)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index)

    def choose_people(self, person_ids: Collection[str]) -> None:
        """Choose those of these people who are shown, after other rows have come."""
        indexes = [self._people.index(place) for place in self._people.places_of(person_ids)]
        chosen = QItemSelection()
        for index in indexes:
            chosen.select(index, index)
        if indexes:
            self.setAutoScroll(False)  # whoever reads further down is left there
            self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(chosen, _CHOOSE)
            self.setAutoScroll(True)

    def stand_at(self, place: int) -> None:
        """Have the keyboard go on from a row, or the last, if whoever it was on is gone; nobody is chosen by that."""
        if place >= 0 and not self.currentIndex().isValid():
            index = self._people.index(min(place, self._people.rowCount() - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def redraw(self, _person_id: str) -> None:
        """Draw anew what is in sight: somebody's portrait can be had now."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows be as wide as there is room."""
        super().resizeEvent(event)
        self._set_grid()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row, if it has been on none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self._people.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """All that is in sight: to look at each of a hundred thousand chosen rows would take seconds."""
        return QRegion(self.viewport().rect())

    def _set_grid(self) -> None:
        # Without a grid every row is asked for its size, though all are alike.
        self.setGridSize(self._delegate.fit(self._tiles_room() if self._delegate.tiles else self.viewport().width()))

    def _tiles_room(self) -> int:
        """The width Qt gives the tiles of a line: it leaves room for a scroll bar that may come."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        return self.maximumViewportSize().width() - bar - 1

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]
