"""One person with all that is stored of them, and what can be done about it."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import people_words, theme
from doorcam.desktop.allowances import Allowances
from doorcam.desktop.elided import ElidedLabel
from doorcam.desktop.event_words import one_line
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.people_desk import About, Photo
from doorcam.desktop.pictures import PictureBox, as_qimage

_HEAD_PX, _PHOTO_PX = 88, 60
_PHOTOS_A_LINE = 5


class _Section(QFrame):
    """A heading, what is stored under it, and buttons that change it."""

    def __init__(self, title: str, buttons: list[QPushButton]) -> None:
        super().__init__()
        self._title = title
        heading = QLabel(title)
        heading.setProperty("role", "muted")
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleName(title)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(heading)
        texts.addWidget(self.text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        line.addLayout(texts, 1)
        for button in buttons:
            self.call(button, button.text())
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def call(self, button: QPushButton, text: str) -> None:
        """Give a button its text; read aloud, it says what it belongs to."""
        button.setText(text)
        button.setAccessibleName(f"{self._title}: {text}")

    def say(self, text: str, *, warning: bool = False) -> None:
        """Show what is stored."""
        self.text.setText(text)
        self.text.setProperty("role", "warning" if warning else "")
        self.text.style().polish(self.text)


class Action(StrEnum):
    """What can be done about one person."""

    RENAME = "rename"
    ADD_PHOTOS = "add_photos"
    CHOOSE_GROUPS = "choose_groups"
    CHOOSE_VALIDITY = "choose_validity"
    SWITCH = "switch"
    SET_PIN = "set_pin"
    REMOVE_PIN = "remove_pin"
    ADD_BADGE = "add_badge"
    REMOVE_BADGE = "remove_badge"
    MERGE = "merge"
    EXPORT = "export"
    ERASE = "erase"


class PersonDetail(QFrame):
    """Shows one person.

    Attributes:
        asked: An `Action`.
        back_asked: The user wants to see the list again, on a screen too small for both.
    """

    asked = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._about: About | None = None
        self.back_button = QPushButton(as_qicon(Icon.ARROW_LEFT, theme.colours().text), self.tr("People"))
        self.back_button.clicked.connect(self.back_asked)
        self.face = PictureBox(self.tr("Face"))
        self.face.setFixedSize(QSize(_HEAD_PX, _HEAD_PX))
        self.name, self.subtitle = ElidedLabel(), ElidedLabel()
        self.name.setProperty("role", "title")
        self.subtitle.setProperty("role", "muted")
        self.buttons = self._make_buttons()
        self._make_sections()
        self._photos = QGridLayout()
        self._shown_photos: list[QWidget] = []
        self._empty = QLabel(self.tr("Choose a person"), alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._scroll = self._make_scroll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 10, 14)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._empty, 1)
        self.show_nobody()

    @property
    def about(self) -> About | None:
        """Who is shown."""
        return self._about

    @property
    def first_button(self) -> QPushButton:
        """Where the keyboard begins."""
        return self.buttons[Action.RENAME] if self.back_button.isHidden() else self.back_button

    def show_nobody(self, text: str = "") -> None:
        """Show that nobody is chosen, or why nobody can be shown."""
        self._about = None
        self._scroll.hide()
        self._empty.setText(text or self.tr("Choose a person"))
        self._empty.setWordWrap(True)
        self._empty.show()

    def show_about(self, about: About, allowances: Allowances) -> None:
        """Show somebody."""
        if self._about is None or self._about.person.person_id != about.person.person_id:
            self._scroll.verticalScrollBar().setValue(0)
        self._about = about
        person = about.person
        self.name.setText(person.name)
        self.subtitle.setText(
            self.tr("{id}, enrolled {time}").format(
                id=person.person_id, time=people_words.short_time(person.created_at)
            )
        )
        self._show_photos(about)
        may = people_words.allowed_text(allowances, about.rules.groups)
        self._validity.say(people_words.validity_text(about.rules), warning=about.rules.disabled)
        self._groups.say(f"{people_words.groups_text(about.rules.groups)}\n{may}")
        self._pin.say(people_words.pin_text(about))
        self._badges.say(people_words.badges_text(about))
        self._where.say(people_words.whereabouts_text(about))
        self._alike.say(people_words.look_alikes_text(about))
        agreed = people_words.short_time(about.consented) if about.consented else self.tr("No consent is written down")
        self._consent.say(agreed)
        self._show_buttons(about)
        self._empty.hide()
        self._scroll.show()

    def _show_buttons(self, about: About) -> None:
        switch, remove_badge = self.buttons[Action.SWITCH], self.buttons[Action.REMOVE_BADGE]
        self._validity.call(switch, self.tr("Enable") if about.rules.disabled else self.tr("Disable"))
        self._badges.call(remove_badge, self.tr("Remove…") if len(about.badges) > 1 else self.tr("Remove"))
        remove_badge.setVisible(bool(about.badges))
        self.buttons[Action.REMOVE_PIN].setVisible(about.has_pin)

    def _show_photos(self, about: About) -> None:
        for old in self._shown_photos:
            old.deleteLater()
        self._shown_photos = [self._photo_box(photo) for photo in about.photos] or [
            QLabel(self.tr("No pictures are kept"))
        ]
        for place, part in enumerate(self._shown_photos):
            self._photos.addWidget(part, *divmod(place, _PHOTOS_A_LINE))
        best = max(about.photos, key=lambda photo: photo.quality, default=None)
        self.face.show_picture(None if best is None else _pixmap(best))

    def _photo_box(self, photo: Photo) -> QWidget:
        box = PictureBox(self.tr("Picture from {source}").format(source=one_line(photo.source)))
        box.setToolTip(box.accessibleName())
        box.setFixedSize(QSize(_PHOTO_PX, _PHOTO_PX))
        box.show_picture(_pixmap(photo))
        return box

    def _make_buttons(self) -> dict[Action, QPushButton]:
        texts = {
            Action.RENAME: self.tr("Rename…"),
            Action.ADD_PHOTOS: self.tr("Add photos…"),
            Action.CHOOSE_GROUPS: self.tr("Change…"),
            Action.CHOOSE_VALIDITY: self.tr("Change…"),
            Action.SWITCH: self.tr("Disable"),
            Action.SET_PIN: self.tr("Set…"),
            Action.REMOVE_PIN: self.tr("Remove"),
            Action.ADD_BADGE: self.tr("Add…"),
            Action.REMOVE_BADGE: self.tr("Remove…"),
            Action.MERGE: self.tr("Merge…"),
            Action.EXPORT: self.tr("Export…"),
            Action.ERASE: self.tr("Erase this person…"),
        }
        buttons = {action: QPushButton(text, autoDefault=False) for action, text in texts.items()}
        for action, button in buttons.items():
            button.clicked.connect(lambda _checked, action=action: self.asked.emit(action))
        return buttons

    def _make_sections(self) -> None:
        def section(title: str, *actions: Action) -> _Section:
            return _Section(title, [self.buttons[action] for action in actions])

        self._validity = section(self.tr("Validity"), Action.CHOOSE_VALIDITY, Action.SWITCH)
        self._groups = section(self.tr("Groups, and what they allow"), Action.CHOOSE_GROUPS)
        self._pin = section(self.tr("PIN"), Action.SET_PIN, Action.REMOVE_PIN)
        self._badges = section(self.tr("Badges"), Action.ADD_BADGE, Action.REMOVE_BADGE)
        self._where = section(self.tr("Where they are"))
        self._alike = section(self.tr("Who looks like them"))
        self._consent = section(self.tr("Agreed to be enrolled"))

    def _make_scroll(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        self._photos.setSpacing(8)
        photos = QHBoxLayout()
        photos.addLayout(self._photos)
        photos.addStretch(1)
        column.addLayout(photos)
        column.addLayout(_line(self.buttons[Action.RENAME], self.buttons[Action.ADD_PHOTOS]))
        for part in (
            self._validity,
            self._groups,
            self._pin,
            self._badges,
            self._where,
            self._alike,
            self._consent,
        ):
            column.addWidget(part)
        column.addLayout(_line(self.buttons[Action.MERGE], self.buttons[Action.EXPORT]))
        column.addSpacing(8)
        self.buttons[Action.ERASE].setProperty("role", "danger")
        column.addWidget(self.buttons[Action.ERASE])
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons bring themselves into sight
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("The person"))
        scroll.setWidget(inside)
        return scroll

    def _make_head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.addStretch(1)
        texts.addWidget(self.name)
        texts.addWidget(self.subtitle)
        texts.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.face)
        head.addLayout(texts, 1)
        return head


def _line(*buttons: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button, 1)
    return line


def _pixmap(photo: Photo) -> QPixmap:
    return QPixmap.fromImage(as_qimage(photo.aligned_bgr))
