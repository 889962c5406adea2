"""The map of the gallery: who lies near whom, and which photos need a look."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.charts import series_colours
from doorcam.desktop.charts_points import POINT_PX, Layer, mark
from doorcam.desktop.charts_scatter import ScatterView
from doorcam.desktop.chips import make_chip
from doorcam.desktop.folding_row import FoldingRow
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.insights_desk import InsightsDesk
from doorcam.desktop.insights_map_card import MapCard
from doorcam.desktop.insights_status import StatusRow
from doorcam.desktop.notices import Notices
from doorcam.desktop.numbers import number
from doorcam.desktop.people_faces import Faces
from doorcam.desktop.screen_reader import tell
from doorcam.desktop.tasks import Tasks
from doorcam.gallery.atlas.projections import Points
from doorcam.gallery.atlas.survey import Survey

_MANY = 2000  # so many points are drawn smaller
_SMALL_POINT_PX = 5.0
_CARD_PX = 320
_ANY_PX = 16_777_215  # Qt's own largest size
_NEIGHBOURS, _DISTANCES = 0, 1


class MapPanel(QWidget):
    """Shows every enrolled photo as a point.

    Attributes:
        person_asked: The id of somebody whose point was pressed.
    """

    person_asked = Signal(str)

    def __init__(self, desk: InsightsDesk, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks, self._face_tasks = Tasks(notices), Tasks(notices)
        self.faces = Faces(desk.portrait, self._face_tasks, self)
        self._survey: Survey | None = None
        self._neighbours: Points | None = None
        self._marked: list[int] = []
        self.map = ScatterView(self.tr("Map of the enrolled photos"))
        self.status = StatusRow()
        self._make_controls()
        self.card = MapCard()
        self.card.open_button.clicked.connect(lambda: self._ask(self.map.here))
        self._arrange()
        self.map.pointed.connect(self._show_point)
        self.map.asked.connect(self._ask)
        self.faces.ready.connect(lambda _person_id: self._show_point(self.map.here))
        self.status.stop_asked.connect(self._tasks.interrupt)
        self.status.retry_asked.connect(self.refresh)
        self._show_point(-1)

    @property
    def marked(self) -> Sequence[int]:
        """The places of photos that need a look, the clearest first."""
        return self._marked

    def refresh(self) -> None:
        """Read the gallery and lay it out anew."""
        self.status.working(self.tr("Reading the gallery…"))
        self._tasks.run(self._desk.survey, self._take_survey, self.status.failed, self._show_progress)

    def stop(self) -> None:
        """Give up what is under way."""
        self._tasks.forget()
        self._face_tasks.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card beside the map, or below it on an upright page."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        card_px = round(theme.scaled(_CARD_PX))
        beside_px = max(self.card.minimumSizeHint().width(), min(card_px, self.width() // 3))
        self.card.setMaximumSize(*(_ANY_PX, card_px) if upright else (beside_px, _ANY_PX))
        self.card.setMinimumSize(*(0, card_px) if upright else (beside_px, 0))

    def show_next_marked(self) -> None:
        """Go to the next photo that needs a look."""
        if self._marked:
            here = self.map.here
            following = self._marked.index(here) + 1 if here in self._marked else 0
            self.map.go_to(self._marked[following % len(self._marked)])

    # What comes of it

    def _show_progress(self, what: str, done: int, total: int) -> None:
        texts = {
            "Reading the gallery": self.tr("Reading the gallery…"),
            "Laying out the faces": self.tr("Laying out the faces…"),
            "Comparing the faces": self.tr("Comparing the faces…"),
            "t-SNE": self.tr("Moving those alike together; many faces take minutes…"),
        }
        self.status.working(texts.get(what, what), done, total)

    def _take_survey(self, found: Survey) -> None:
        self._survey, self._neighbours = found, None
        self._marked = list(found.outliers)
        self.next_button.setVisible(bool(self._marked))
        self.next_button.setText(self.tr("{count} to look at").format(count=number(len(self._marked))))
        self.card.show_key(found)
        self._lay_out(_DISTANCES)
        if not found.person_ids:
            self.status.say(self.tr("Nobody is enrolled with the model in use."))
            return
        self.status.clear()
        self._move_together()

    def _move_together(self) -> None:
        found = self._survey
        if found is not None and found.person_ids and self._neighbours is None:
            self._tasks.run(
                lambda progress: self._desk.neighbours_kept(found, progress),
                self._take_neighbours,
                self._without_neighbours,
                self._show_progress,
            )

    def _take_neighbours(self, points: Points) -> None:
        self._neighbours = points
        self.status.clear()
        self._lay_out(_NEIGHBOURS)

    def _without_neighbours(self, _error: Exception) -> None:
        self.status.say(self.tr("Stopped. The map shows distances; press “Alike together” to try again."))

    def _choose_layout(self, which: int) -> None:
        if which == _NEIGHBOURS and self._neighbours is None:
            self.layout_chips.button(_DISTANCES).setChecked(True)
            if not self._tasks.running:
                self._move_together()
        else:
            self._lay_out(which)

    def _lay_out(self, which: int) -> None:
        self.layout_chips.button(which).setChecked(True)
        if self._survey is not None:
            points = self._survey.points if which == _DISTANCES else self._neighbours
            if points is not None:
                self.map.show_points(points, _layers(self._survey))
        self._show_point(-1)

    # One point

    def _ask(self, place: int) -> None:
        if self._survey is not None and place >= 0:
            self.person_asked.emit(self._survey.person_ids[place])

    def _show_point(self, place: int) -> None:
        found = self._survey
        if found is None or place < 0:
            self.card.show_nothing()
            keys = self.tr("Arrows go from photo to photo, Enter shows the person")
            self.map.setAccessibleDescription(f"{self.card.key}\n{keys}".strip())
            return
        self.card.show_photo(found, place, self.faces.get(found.person_ids[place]))
        said = f"{self.card.name.text()}. {self.card.words.text()}"
        self.map.setAccessibleDescription(said)
        tell(self.map, said)

    # Parts

    def _make_controls(self) -> None:
        self.layout_chips = QButtonGroup(self)
        tips = (
            (self.tr("Alike together"), self.tr("Neighbours are alike; how far apart others lie says nothing (t-SNE)")),
            (self.tr("Distances"), self.tr("What lies far apart is unlike; neighbours need not be alike (PCA)")),
        )
        for which, (text, tip) in enumerate(tips):
            chip = make_chip(text)
            chip.setToolTip(tip)
            chip.setAccessibleDescription(tip)
            self.layout_chips.addButton(chip, which)
        self.layout_chips.button(_DISTANCES).setChecked(True)
        self.layout_chips.idClicked.connect(self._choose_layout)
        self.next_button = QPushButton(as_qicon(Icon.WARNING, theme.WARNING), "", autoDefault=False)
        self.next_button.setToolTip(self.tr("Go to the next photo that may be of somebody else"))
        self.next_button.clicked.connect(self.show_next_marked)
        self.next_button.hide()
        self.zoom_buttons = [
            self._zoom_button("−", self.tr("Further away"), lambda: self.map.zoom_by(1 / 1.5)),
            self._zoom_button("+", self.tr("Nearer"), lambda: self.map.zoom_by(1.5)),
        ]
        self.all_button = QPushButton(as_qicon(Icon.FULL_SCREEN, theme.TEXT), "", autoDefault=False)
        self.all_button.setAccessibleName(self.tr("Show all"))
        self.all_button.setToolTip(self.tr("Show all"))
        self.all_button.clicked.connect(self.map.show_all)

    def _zoom_button(self, text: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.map)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(12)
        self._halves.addWidget(frame, 1)
        self._halves.addWidget(self.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(10)
        tools = [self.next_button, *self.zoom_buttons, self.all_button]
        layout.addWidget(FoldingRow(self.layout_chips.buttons(), tools))
        layout.addWidget(self.status)
        layout.addLayout(self._halves, 1)


def _layers(found: Survey) -> list[Layer]:
    """All points in the colours of their people; above them those that need a look, with a rim of its own shape."""
    size = POINT_PX if len(found.person_ids) <= _MANY else _SMALL_POINT_PX
    colours = series_colours()
    own = found.people % len(colours)
    alike, wrong = np.flatnonzero(found.alike), np.array(sorted(found.outliers), np.intp)
    every = [Layer(np.flatnonzero(own == number), colour, size) for number, colour in enumerate(colours)]
    rims = [mark(alike, theme.WARNING, square=True), mark(wrong, theme.BAD)]
    chosen = np.union1d(alike, wrong)
    above = [Layer(chosen[own[chosen] == number], colour, size) for number, colour in enumerate(colours)]
    return [*every, *rims, *above]
