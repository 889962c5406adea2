"""The parts that lie over the live picture: the bar of buttons and the card with the state line."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.notices import IconLabel
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.words import words_for

_TONES = {
    Mood.WELCOME: "welcome",
    Mood.NOT_RECOGNISED: "refused",
    Mood.DOOR_PROBLEM: "broken",
    Mood.CAMERA_LOST: "broken",
}


class TopBar(QWidget):
    """Clock and buttons."""

    enrol_asked = Signal()
    events_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QLabel()
        self._clock.setAccessibleName(self.tr("Time"))
        self.demo_sign = QLabel(self.tr("Demo camera"))
        self.demo_sign.setProperty("role", "sign")
        self.demo_sign.hide()
        self.enrol_button = self._button(Icon.PERSON_ADD, self.tr("Enrol a person"), self.enrol_asked)
        self.events_button = self._button(Icon.LIST, self.tr("Events"), self.events_asked)
        self.full_screen_button = self._button(Icon.FULL_SCREEN, self.tr("Full screen"), self.full_screen_asked)
        self._buttons = (self.enrol_button, self.events_button, self.full_screen_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 22)
        layout.setSpacing(12)
        layout.addWidget(self._clock)
        layout.addWidget(self.demo_sign)
        layout.addStretch(1)
        for button in self._buttons:
            layout.addWidget(button)

    def show_time(self, now: QDateTime) -> None:
        """Show hours and minutes as this place writes them."""
        self._clock.setText(QLocale().toString(now.time(), QLocale.FormatType.ShortFormat))

    def show_demo(self, demo: bool) -> None:
        """Say that nobody stands there: the pictures are made up."""
        self.demo_sign.setVisible(demo)

    def show_buttons(self, shown: bool) -> None:
        """Hide the buttons of a kiosk nobody operates."""
        for button in self._buttons:
            button.setVisible(shown)

    @property
    def buttons_shown(self) -> bool:
        """Whether the buttons are on screen."""
        return not self.enrol_button.isHidden()

    def show_full_screen(self, full_screen: bool) -> None:
        """Name the button after what it would do now."""
        icon = Icon.LEAVE_FULL_SCREEN if full_screen else Icon.FULL_SCREEN
        text = self.tr("Leave full screen") if full_screen else self.tr("Full screen")
        self.full_screen_button.setIcon(as_qicon(icon, theme.TEXT))
        self.full_screen_button.setText(text)

    def set_unit(self, unit_px: float) -> None:
        """Scale the clock with the window."""
        self._clock.setFont(_font(self, unit_px * 1.15, bold=True))
        self.demo_sign.setFont(_font(self, max(14.0, unit_px * 0.5), bold=True))
        for button in self._buttons:
            button.setFont(_font(self, max(16.0, unit_px * 0.55), bold=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken the picture towards the top edge so that the clock can be read on it."""
        painter = QPainter(self)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setStops([(0.0, QColor(0, 0, 0, 190)), (1.0, QColor(0, 0, 0, 0))])
        painter.fillRect(self.rect(), gradient)
        painter.end()

    def _button(self, icon: Icon, text: str, asked: object) -> QPushButton:
        button = QPushButton(as_qicon(icon, theme.TEXT), text)
        button.setProperty("role", "bar")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(asked)
        return button


class StateCard(QFrame):
    """The state line: icon, title, detail; progress and a button while there is something to wait for."""

    button_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._icon = IconLabel(64)
        self._title = QLabel(wordWrap=True)
        self._detail = QLabel(wordWrap=True)
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setProperty("role", "muted")
        self._progress = QProgressBar(textVisible=False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self.button = QPushButton()
        self.button.clicked.connect(self.button_pressed)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        for part in (self._title, self._detail, self._progress):
            texts.addWidget(part)
        texts.addStretch(1)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._icon)
        self._layout.addLayout(texts, 1)
        self._layout.addWidget(self.button)
        self._state: KioskState | None = None
        self._unit_px = 20.0
        self.show_state(KioskState(Mood.PREPARING))

    @property
    def title(self) -> str:
        """The large line."""
        return self._title.text()

    @property
    def detail(self) -> str:
        """The small line."""
        return self._detail.text()

    @property
    def icon(self) -> Icon:
        """The icon shown."""
        return self._icon.icon

    def show_state(self, state: KioskState) -> None:
        """Show a state; nothing happens when it is the one shown."""
        if state == self._state:
            return
        self._state = state
        words = words_for(state)
        tone = _TONES.get(state.mood, "")
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            for widget in (self, self._title, self._detail):
                self.style().polish(widget)
        self._icon.show_icon(words.icon, theme.ON_GOOD if tone == "welcome" else words.colour)
        self._title.setText(words.title)
        self._title.setStyleSheet("" if tone == "welcome" else f"color: {words.colour}")
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail))
        self._set_fonts()  # polishing has undone them
        self.setAccessibleName(f"{words.title} {words.detail}".strip())
        self._progress.setVisible(state.mood is Mood.PREPARING)
        self._progress.setRange(0, state.total)
        self._progress.setValue(state.done)
        self.button.setVisible(state.mood in (Mood.PREPARING, Mood.NOT_READY))
        self.button.setText(self.tr("Cancel") if state.mood is Mood.PREPARING else self.tr("Try again"))

    def set_unit(self, unit_px: float) -> None:
        """Scale text, icon and margins with the window."""
        self._unit_px = unit_px
        self._icon.setFixedSize(round(unit_px * 3.4), round(unit_px * 3.4))
        margin = round(unit_px)
        self._layout.setContentsMargins(margin, round(margin * 0.7), margin, round(margin * 0.7))
        self._layout.setSpacing(margin)
        self.setMinimumHeight(round(unit_px * 5))
        self._set_fonts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title on one line where that is possible."""
        super().resizeEvent(event)
        self._set_fonts()

    def _set_fonts(self) -> None:
        self._detail.setFont(_font(self, self._unit_px * 0.95))
        font = _font(self, self._unit_px * 1.8, bold=True)
        room = self.width() - self._unit_px * 7
        needed = QFontMetricsF(font).horizontalAdvance(self._title.text())
        share = min(1.0, max(0.6, room / needed)) if needed else 1.0
        self._title.setFont(_font(self, self._unit_px * 1.8 * share, bold=True))


def _font(widget: QWidget, size_px: float, bold: bool = False) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(max(12, round(size_px)))
    font.setBold(bold)
    return font
