"""What there is to say of one photo on the map, and of the whole map."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.faults import joined
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.insights_status import scrolled
from doorcam.desktop.numbers import number
from doorcam.desktop.pictures import PictureBox
from doorcam.gallery.atlas.survey import Survey

_FACE_PX = 80


class MapCard(QFrame):
    """Face, name and words; below them the key of the map.

    Attributes:
        key: What is on the map, in plain words.
        open_button: Whoever presses it wants to see the person's page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.face = PictureBox(self.tr("Face"))
        self.face.setFixedSize(QSize(_FACE_PX, _FACE_PX))
        self.name, self.words, self.legend = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.name.setProperty("role", "heading")
        for label in (self.name, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.words, self.legend):
            label.setProperty("role", "muted")
        self.open_button = QPushButton(as_qicon(Icon.PEOPLE, theme.TEXT), self.tr("Show person"), autoDefault=False)
        self.key = ""
        self._arrange()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No photo is pointed at."""
        self.face.hide()
        self.open_button.setEnabled(False)
        self.name.setText(self.tr("Point at a photo"))
        self.words.setText(self.tr("Photos of one person should lie together. Drag to move, pinch to zoom."))

    def show_photo(self, found: Survey, place: int, face: QPixmap | None) -> None:
        """Show whose a photo is, and whether something is wrong with it."""
        self.face.show_picture(face)
        self.face.show()
        self.open_button.setEnabled(True)
        self.name.setText(wrapped(found.names[place]))
        self.words.setText(self._words(found, place))

    def show_key(self, found: Survey) -> None:
        """Say what is on the map."""
        photos, people = number(len(found.person_ids)), number(len(set(found.person_ids)))
        counts = self.tr("Photos: {photos}. People: {people}.").format(photos=photos, people=people)
        left_out = self.tr("Left out: {count}, drawn at random.").format(count=number(found.left_out))
        left = left_out if found.left_out else ""
        wrong = self.tr("{count} likely mislabelled").format(count=number(len(found.outliers)))
        alike = self.tr("{count} of people who look alike").format(count=number(found.alike.sum()))
        self.key = "\n".join((joined(counts, left), wrong, alike))
        self.legend.setText(
            f"{joined(counts, left)}<br><span style='color:{theme.BAD}'>●</span> {wrong}"
            f"<br><span style='color:{theme.WARNING}'>■</span> {alike}"
        )

    def _words(self, found: Survey, place: int) -> str:
        outlier = found.outliers.get(place)
        lines = []
        if outlier is not None:
            said = self.tr(
                "This photo is nearer to {other} (distance {far}) than to the person’s other photos ({own}). "
                "Is it of the right person?"
            )
            other = wrapped(found.names[outlier.other])
            far, own = number(outlier.other_distance, 2), number(outlier.own_distance, 2)
            lines.append(said.format(other=other, far=far, own=own))
        if found.alike[place]:
            lines.append(self.tr("Looks like somebody else, and is therefore matched more strictly."))
        count = int((found.people == found.people[place]).sum())
        lines.append(self.tr("Photos on the map: {count}").format(count=number(count)))
        return "\n".join(lines)

    def _arrange(self) -> None:
        inside = QWidget()
        texts = QVBoxLayout(inside)
        texts.setContentsMargins(0, 0, 8, 0)
        texts.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.face)
        top.addWidget(self.name, 1)
        texts.addLayout(top)
        texts.addWidget(self.words)
        texts.addStretch(1)
        texts.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addWidget(scrolled(inside, self.tr("Photo")), 1)
        column.addWidget(self.open_button)
