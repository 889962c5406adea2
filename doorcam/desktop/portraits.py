"""The list of pictures somebody is to be enrolled with, and of those that were refused."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.elided import ElidedLabel
from doorcam.desktop.enrolling import Portrait
from doorcam.desktop.event_words import wrapped
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import IconLabel
from doorcam.desktop.pictures import PictureBox, as_qimage

_FACE_PX = 48
MAX_REFUSALS = 20


class _Row(QFrame):
    """A picture, or the reason there is none, and a button that drops it."""

    dropped = Signal()

    def __init__(self, left: QWidget, heading: str, detail: str) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        title = ElidedLabel(heading)
        note = QLabel(wrapped(detail), wordWrap=True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setProperty("role", "muted")
        drop = QPushButton(as_qicon(Icon.CLOSE, theme.colours().muted), "")
        drop.setFixedWidth(theme.TOUCH_PX)
        drop.setProperty("role", "quiet")
        drop.setStyleSheet("padding: 0")
        drop.setAccessibleName(self.tr("Drop {picture}").format(picture=heading))
        drop.setToolTip(self.tr("Drop this picture"))
        drop.clicked.connect(self.dropped)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(left)
        layout.addLayout(texts, 1)
        layout.addWidget(drop)


class PortraitList(QScrollArea):
    """Shows good pictures and refusals, the newest at the bottom.

    Attributes:
        changed: A good picture came or went.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits: dict[_Row, Portrait] = {}
        self._refusals: dict[_Row, str] = {}
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons in it bring themselves into sight
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pictures"))

    @property
    def portraits(self) -> list[Portrait]:
        """The good pictures, oldest first."""
        return list(self._portraits.values())

    @property
    def refusals(self) -> list[str]:
        """Why pictures were refused, oldest first."""
        return list(self._refusals.values())

    def add(self, portrait: Portrait) -> None:
        """Add a good picture."""
        face = PictureBox(self.tr("Face"))
        face.setFixedSize(QSize(_FACE_PX, _FACE_PX))
        face.show_picture(QPixmap.fromImage(as_qimage(portrait.face.aligned_bgr)))
        row = _Row(face, portrait.source, self._quality(portrait.face.quality))
        self._portraits[row] = portrait
        self._append(row)
        self.changed.emit()

    def add_refusal(self, source: str, reason: str) -> None:
        """Say why a picture cannot be used; only the newest few are kept."""
        icon = IconLabel(_FACE_PX - 16)
        icon.show_icon(Icon.WARNING, theme.colours().warning)
        row = _Row(icon, source, reason)
        self._refusals[row] = reason
        self._append(row)
        if len(self._refusals) > MAX_REFUSALS:
            self._drop(next(iter(self._refusals)))

    def _append(self, row: _Row) -> None:
        row.dropped.connect(lambda: self._drop(row))
        self._column.insertWidget(self._column.count() - 1, row)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, high: bar.setValue(high), Qt.ConnectionType.SingleShotConnection)

    def _drop(self, row: _Row) -> None:
        was_good = self._portraits.pop(row, None) is not None
        self._refusals.pop(row, None)
        self._column.removeWidget(row)
        row.deleteLater()
        if was_good:
            self.changed.emit()

    def _quality(self, quality: float) -> str:
        if quality >= 0.6:
            word = self.tr("Very good")
        elif quality >= 0.35:
            word = self.tr("Good")
        else:
            word = self.tr("Fair")
        return self.tr("{word}, {percent} %").format(word=word, percent=round(quality * 100))
