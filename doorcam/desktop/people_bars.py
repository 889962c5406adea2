"""What stands above and below the list of people: search, filters and order; and what is done with several."""

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QWidget

from doorcam.desktop import theme
from doorcam.desktop.calm_fields import CalmComboBox
from doorcam.desktop.chips import make_chip
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.people_roster import Order, Show
from doorcam.desktop.search_field import SearchField


class FilterBar(QWidget):
    """Says who is shown.

    Attributes:
        changed: Others are to be shown.
        enrol_asked: Somebody new is to be enrolled.
        several: Pressed while several people are chosen one after the other. Has its place below the list.
        tiles: Pressed while tiles are shown. So has this.
    """

    changed = Signal()
    enrol_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search a name or an id"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self.changed)
        self.orders = CalmComboBox()
        self.orders.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)  # three words, of any language
        self.orders.setAccessibleName(self.tr("Order"))
        for text, order in (
            (self.tr("By name"), Order.NAME),
            (self.tr("Newest first"), Order.NEWEST),
            (self.tr("By id"), Order.ID),
        ):
            self.orders.addItem(text, order)
        self.orders.currentIndexChanged.connect(self.changed)
        self.tiles = self._toggle(Icon.PHOTOS, self.tr("Show tiles"))
        self.several = self._toggle(Icon.CHECK, self.tr("Choose several"))
        self.enrol_button = QPushButton(as_qicon(Icon.PERSON_ADD, theme.colours().on_accent), self.tr("Enrol…"))
        self.enrol_button.setProperty("role", "primary")
        self.enrol_button.clicked.connect(self.enrol_asked)
        self.chips = self._make_chips()
        self._arrange()

    @property
    def order(self) -> Order:
        """In which order people are shown."""
        return Order(self.orders.currentData())

    @property
    def show_which(self) -> Show:
        """Who is shown."""
        return list(Show)[self.chips.checkedId()]

    def clear(self) -> None:
        """Show everybody."""
        with QSignalBlocker(self):
            self.chips.button(list(Show).index(Show.ALL)).setChecked(True)
            self.search.clear()
        self.changed.emit()

    def _toggle(self, icon: Icon, text: str) -> QPushButton:
        both = as_qicon(icon, theme.colours().text)
        pressed = as_qicon(icon, theme.colours().on_accent).pixmap(48, 48)
        both.addPixmap(pressed, QIcon.Mode.Normal, QIcon.State.On)
        button = QPushButton(both, "")
        button.setCheckable(True)
        button.setProperty("role", "chip")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFixedWidth(theme.TOUCH_PX + 8)
        button.setStyleSheet("padding: 0;")
        return button

    def _make_chips(self) -> QButtonGroup:
        group = QButtonGroup(self)
        texts = {
            Show.ALL: self.tr("All"),
            Show.DISABLED: self.tr("Disabled"),
            Show.EXPIRED: self.tr("Not valid"),
            Show.NO_TEMPLATE: self.tr("No template"),
        }
        for position, show in enumerate(Show):
            chip = make_chip(texts[show])
            chip.setChecked(show is Show.ALL)
            group.addButton(chip, position)
        group.button(list(Show).index(Show.NO_TEMPLATE)).setToolTip(
            self.tr("Enrolled with another model only: nobody recognises them")
        )
        group.idToggled.connect(lambda _id, on: self.changed.emit() if on else None)
        return group

    def _arrange(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for line in (upper, lower):
            line.setSpacing(8)
        upper.addWidget(self.search, 1)
        for part in (self.orders, self.enrol_button):
            upper.addWidget(part)
        for chip in self.chips.buttons():
            lower.addWidget(chip)
        lower.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(upper, 0, 0)
        layout.addLayout(lower, 1, 0)


class Several(StrEnum):
    """What can be done with several people at once."""

    CHOOSE_ALL = "choose_all"
    CHOOSE_GROUPS = "choose_groups"
    DISABLE = "disable"
    ENABLE = "enable"
    ERASE = "erase"


class SelectionBar(QWidget):
    """Buttons for several people at once.

    Attributes:
        asked: A `Several`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {
            Several.CHOOSE_ALL: QPushButton(self.tr("All")),
            Several.CHOOSE_GROUPS: QPushButton(self.tr("Groups…")),
            Several.DISABLE: QPushButton(self.tr("Disable")),
            Several.ENABLE: QPushButton(self.tr("Enable")),
            Several.ERASE: QPushButton(self.tr("Erase…")),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for what, button in self.buttons.items():
            button.clicked.connect(lambda _checked, what=what: self.asked.emit(what))
            button.setStyleSheet("padding: 0 12px;")
            if what is Several.ERASE:  # apart from what can be undone
                button.setProperty("role", "danger")
                layout.addStretch(1)
            layout.addWidget(button)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Let be pressed what can be done with so many people."""
        for what, button in self.buttons.items():
            button.setEnabled(what is Several.CHOOSE_ALL or count > 0)
