"""The dialog that makes one person of two."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.event_words import one_line
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.people_faces import Faces
from doorcam.desktop.people_list import PeopleList
from doorcam.desktop.people_model import PeopleModel
from doorcam.desktop.people_roster import Order, Roster, RosterRow, Show
from doorcam.desktop.search_field import SearchField

_NAME_CHARACTERS = 24
_LIST_PX = QSize(340, 208)
_AROUND_PX = 44  # a chip's padding and border on both sides, and a little air


class MergeDialog(FormDialog):
    """Asks who somebody is as well, and which of the two names stays.

    Args:
        kept: Whose id stays.
        roster: Everybody.
        faces: Their portraits.

    Attributes:
        field: What is searched for.
        list: Who is found.
        names: The two names to choose from.
    """

    def __init__(self, kept: RosterRow, roster: Roster, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_it(self.tr("Merge with another person"), self.tr("Merge the two"))
        self._kept = kept
        self.model = PeopleModel(faces, self)
        self.field = SearchField(self.tr("Name or id"))
        self.list = PeopleList(self.model)
        self.list.setSelectionMode(PeopleList.SelectionMode.SingleSelection)
        self.list.setFixedSize(_LIST_PX)
        self.names = (QPushButton(autoDefault=False), QPushButton(autoDefault=False))
        self._group = QButtonGroup(self)
        text = self.tr("Who else is {name} enrolled as?").format(name=_short(kept.name))
        self.add_field(text, self.field)
        outcome = QVBoxLayout()
        outcome.setSpacing(8)
        for button in self.names:
            button.setCheckable(True)
            button.setProperty("role", "chip")
            self._group.addButton(button)
            outcome.addWidget(button)
        outcome.addWidget(
            self.add_line(
                self.tr(
                    "The id {id} keeps the templates, badges and groups of both. The journal forgets the other. "
                    "It cannot be undone."
                ).format(id=kept.person_id),
                "muted",
            )
        )
        outcome.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addWidget(self.list, 1)
        halves.addLayout(outcome, 1)
        self.body.addLayout(halves)
        self.field.textChanged.connect(lambda text: self.model.look_for(text, Show.ALL, Order.NAME))
        self.model.modelReset.connect(self._hide_kept)
        self.model.modelReset.connect(self._check)
        self.list.selectionModel().currentChanged.connect(self._check)
        faces.ready.connect(self.list.redraw)
        self.names[0].setChecked(True)
        self.model.show_roster(roster)

    @property
    def other(self) -> RosterRow | None:
        """Who is chosen; None for nobody yet, and never the same person."""
        current = self.list.currentIndex()
        row = self.model.row_at(current.row()) if current.isValid() else None
        return None if row is None or row.person_id == self._kept.person_id else row

    @property
    def name(self) -> str:
        """The name that stays."""
        other = self.other
        return other.name if other is not None and self.names[1].isChecked() else self._kept.name

    def _hide_kept(self) -> None:
        for place in self.model.places_of({self._kept.person_id}):
            self.list.setRowHidden(place, True)

    def _cut(self, text: str) -> str:
        """As much as a button shows of it, which is bold while it is pressed."""
        bold = theme.font_px(self.names[0].font(), theme.scaled(16), bold=True)
        return QFontMetrics(bold).elidedText(text, Qt.TextElideMode.ElideRight, _LIST_PX.width() - _AROUND_PX)

    def _check(self) -> None:
        other = self.other
        for button, row in zip(self.names, (self._kept, other), strict=True):
            button.setVisible(other is not None)
            if row is not None:
                text = self.tr("Keep the name {name}").format(name=one_line(row.name))
                button.setText(self._cut(text).replace("&", "&&"))
        self.set_problem("", ready=other is not None)


def _short(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= _NAME_CHARACTERS else f"{line[:_NAME_CHARACTERS]}…"
