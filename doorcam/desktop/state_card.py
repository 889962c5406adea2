"""The card with the state line: a dial, a title, a detail; and the button for what can be done instead."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from doorcam.desktop import theme
from doorcam.desktop.challenge import Dial
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.key_button import KeyButton
from doorcam.desktop.palettes import Colours
from doorcam.desktop.reasons import Tone
from doorcam.desktop.state import KioskState, Mood
from doorcam.desktop.title_label import TitleLabel
from doorcam.desktop.words import words_for
from doorcam.domain import AskKind

# Of the ground that lets the picture shine through, and of the disc behind an icon.
_GROUND_ALPHA = 0.93
_DISC_ALPHA = 0.16
# How large a title is, in units: an answer is read from further away than what is asked of somebody who looks.
_ASK, _ANSWER = 1.75, 2.2
# Smaller than this it goes on two lines, for which an upright screen has more room.
_LEAST, _LEAST_UPRIGHT = 1.1, 1.6
_TURNS = (AskKind.TURN, AskKind.LOOK_STRAIGHT)


class StateCard(QWidget):
    """What the kiosk says now.

    Attributes:
        button_pressed: The preparation is to be stopped, or begun again.
        pin_asked: Somebody wants to type a number or a PIN.
    """

    button_pressed = Signal()
    pin_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dial = Dial()
        self._title = TitleLabel()
        self._detail = QLabel(wordWrap=True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar(textVisible=False)
        self.button = KeyButton()
        self.button.clicked.connect(self.button_pressed)
        self.pin_button = KeyButton(as_qicon(Icon.KEYPAD, theme.TEXT, 96, beside_text=True), "")
        self.pin_button.clicked.connect(self.pin_asked)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        for part in (self._title, self._detail, self._progress):
            texts.addWidget(part)
        texts.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.button)
        self._buttons.addWidget(self.pin_button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignCenter)
        self._layout.addLayout(texts, 1)
        self._layout.addLayout(self._buttons)
        self._upright = False
        self._state = KioskState(Mood.PREPARING)
        self._tone = Tone.CALM
        self._unit_px = 20.0
        self._speak()

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
        return self.dial.icon

    @property
    def glow(self) -> str:
        """The colour in which a welcome lights up; empty for anything else."""
        return theme.FILL_GOOD if self._tone is Tone.GOOD else ""

    def show_state(self, state: KioskState) -> None:
        """Show a state; nothing happens when it is the one shown."""
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        words = words_for(state)
        self._tone = words.tone
        self._title.setText(words.title)
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail))
        self.setAccessibleName(f"{words.title} {words.detail}".strip())
        self._show_dial(state, words.icon)
        self._progress.setVisible(state.mood is Mood.PREPARING)
        self._progress.setRange(0, state.total)
        self._progress.setValue(state.done)
        self.button.setVisible(state.mood in (Mood.PREPARING, Mood.NOT_READY, Mood.NOT_OPEN))
        self.button.setText(self.tr("Cancel") if state.mood is Mood.PREPARING else self.tr("Try again"))
        self.pin_button.setVisible(state.mood not in (Mood.WELCOME, Mood.LOCKED_OUT, Mood.NOT_OPEN))
        self._colour_texts()
        self.set_unit(self._unit_px)
        self.update()

    def turn(self, now_s: float) -> None:
        """Move on what moves."""
        self.dial.turn(now_s)

    def set_upright(self, upright: bool) -> None:
        """Put the parts above each other, for a screen that is higher than wide."""
        self._upright = upright
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if upright else right)
        for label in (self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter if upright else Qt.AlignmentFlag.AlignLeft)
        self._set_fonts()

    def set_unit(self, unit_px: float) -> None:
        """Scale text, dial and margins with the window."""
        self._unit_px = unit_px
        turns = self._state.ask is not None and self._state.ask.kind in _TURNS
        side = round(unit_px * (7.5 if turns else 4.2))
        self.dial.setFixedSize(side, side)
        margin = round(unit_px)
        self._layout.setContentsMargins(margin, round(margin * 0.8), margin, round(margin * 0.8))
        self._layout.setSpacing(margin)
        self._buttons.setSpacing(round(margin * 0.6))
        self.setMinimumHeight(round(unit_px * 5.8))
        for button in (self.button, self.pin_button):
            button.set_unit(unit_px)
        self._set_fonts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title on one line where that is possible."""
        super().resizeEvent(event)
        self._set_fonts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        ground, _ = _ground_and_ink(self._tone, theme.colours())
        fill = QColor(ground)
        fill.setAlphaF(_GROUND_ALPHA if self._tone is Tone.CALM else 1.0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(fill)
            painter.setPen(QColor(theme.LINE) if self._tone is Tone.CALM else Qt.PenStyle.NoPen)
            radius = self._unit_px * 0.9
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _speak(self) -> None:
        self._progress.setAccessibleName(self.tr("Progress"))
        self.pin_button.setText(self.tr("PIN"))
        self.pin_button.setAccessibleName(self.tr("Type your badge number, then your PIN"))
        self._show()

    def _show_dial(self, state: KioskState, icon: Icon) -> None:
        _, ink = _ground_and_ink(self._tone, theme.colours())
        if self._tone is Tone.CALM:
            ink = theme.ACCENT
        disc = QColor(ink)
        disc.setAlphaF(_DISC_ALPHA)
        self.dial.show_icon(icon, ink, disc)
        self.dial.show_steps(*((state.ask.done, state.ask.steps) if state.ask is not None else (0, 0)))
        self.dial.set_turning(state.mood in (Mood.LOOKING, Mood.PREPARING, Mood.CAMERA_STARTING))

    def _colour_texts(self) -> None:
        _, ink = _ground_and_ink(self._tone, theme.colours())
        self._title.setStyleSheet(f"color: {ink}")
        self._detail.setStyleSheet(f"color: {theme.MUTED if self._tone is Tone.CALM else ink}")

    def _set_fonts(self) -> None:
        title_units = _ASK if self._tone is Tone.CALM else _ANSWER
        self._detail.setFont(theme.font_px(self.font(), self._unit_px))
        largest = self._unit_px * title_units
        buttons = (self.button, self.pin_button)
        taken = sum(each.sizeHint().width() + self._unit_px for each in buttons if not each.isHidden())
        beside = 0 if self._upright else self.dial.width() + taken + self._unit_px * 1.2
        room = 0.97 * (self.width() - beside - self._unit_px * 2)  # sizes of fonts are whole pixels
        needed = QFontMetricsF(theme.font_px(self.font(), largest, bold=True)).horizontalAdvance(self._title.text())
        least = (_LEAST_UPRIGHT if self._upright else _LEAST) / title_units
        share = min(1.0, max(least, room / needed)) if needed else 1.0
        self._title.setFont(theme.font_px(self.font(), largest * share, bold=True))


def _ground_and_ink(tone: Tone, c: Colours) -> tuple[str, str]:
    return {
        Tone.CALM: (c.panel, c.text),
        Tone.GOOD: (c.fill_good, c.on_good),
        Tone.WARNING: (c.fill_warning, c.on_warning),
        Tone.BAD: (c.fill_bad, c.on_bad),
    }[tone]
