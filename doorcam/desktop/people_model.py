"""The people a query finds, as a list of any length."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from doorcam.desktop.event_words import one_line
from doorcam.desktop.people_faces import Faces
from doorcam.desktop.people_roster import Order, Roster, RosterRow, Show

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PeopleModel(QAbstractListModel):
    """Shows a part of a roster; which, is decided anew at every key, so it must be quick."""

    def __init__(self, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self._faces = faces
        self._roster = Roster()
        self._places: list[int] = []
        self._asked = ("", Show.ALL, Order.NAME)

    @property
    def roster(self) -> Roster:
        """Everybody, as far as is known."""
        return self._roster

    def show_roster(self, roster: Roster) -> None:
        """Take other people in place of those before; the same question stays."""
        self._roster = roster
        self.look_for(*self._asked)

    def look_for(self, query: str, show: Show, order: Order) -> None:
        """Show those a query finds."""
        self.beginResetModel()
        self._asked = (query, show, order)
        self._places = self._roster.chosen(query, show, order)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one_line(row.name)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DecorationRole:
            return self._faces.get(row.person_id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(row.name)}, {row.person_id}"
        return None

    def row_at(self, place: int) -> RosterRow:
        """Who is in a row."""
        return self._roster.row(self._places[place])

    def ids_at(self, places: Sequence[int]) -> list[str]:
        """The ids of those in some rows."""
        return [self._roster.person_id(self._places[place]) for place in places]

    def places_of(self, person_ids: Collection[str]) -> list[int]:
        """The rows of those of some people who are shown."""
        if not person_ids:
            return []
        return [at for at, place in enumerate(self._places) if self._roster.person_id(place) in person_ids]
