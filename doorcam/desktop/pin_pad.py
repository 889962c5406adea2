"""The pad for numbers and PINs. What is typed is shown as dots, and nowhere else."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from doorcam.access.badges import MAX_BADGE_DIGITS
from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.key_button import KeyButton
from doorcam.desktop.screen_reader import tell

# Dots that are shown at least, as empty rings: a PIN has four digits or more.
_RINGS = 4


class Dots(QWidget):
    """One dot for each digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show so many."""
        self.count = count
        self.setAccessibleName(
            self.tr("{count} digits", "", count).format(count=count) if count else self.tr("No digits")
        )
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_count(self.count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them, closer together where they are many."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = max(_RINGS, self.count)
            step = min(self.height() * 0.95, self.width() / shown)
            radius = min(self.height() * 0.22, step * 0.38)
            first = (self.width() - step * (shown - 1)) / 2
            painter.setPen(QColor(theme.MUTED))
            for i in range(shown):
                painter.setBrush(QColor(theme.TEXT) if i < self.count else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(first + i * step, self.height() / 2), radius, radius)


class PinPad(QWidget):
    """Digits on the screen, and what was typed on a real keyboard.

    Attributes:
        entered: The digits, with Enter. A secret.
        closed: Somebody does not want to type any more.
        pressed: A key on the screen was touched.
    """

    entered = Signal(str)
    closed = Signal()
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self._unit_px = 20.0
        self._heading = QLabel(wordWrap=True)
        self._message = QLabel(wordWrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dots = Dots()
        self.close_button = self._key("", Icon.CLOSE, self.closed.emit, "quiet")
        self.keys = [self._key(digit, None, lambda digit=digit: self.type(digit)) for digit in "1234567890"]
        self.back_key = self._key("", Icon.BACKSPACE, self.backspace)
        self.enter_key = self._key("", Icon.CHECK, self.enter, "primary")
        self._arrange()
        self._speak()
        self.hide()

    @property
    def heading(self) -> str:
        """What is asked for."""
        return self._heading.text()

    @property
    def message(self) -> str:
        """What is said to what was typed last."""
        return self._message.text()

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not self._digits

    @property
    def waiting(self) -> bool:
        """Whether no digits are taken."""
        return not self.enter_key.isEnabled()

    def ask(self, heading: str, message: str = "", *, bad: bool = False) -> None:
        """Ask for digits; those typed before are forgotten.

        Args:
            heading: For what.
            message: In a smaller line, or nothing.
            bad: Whether that says that something went wrong.
        """
        self._heading.setText(heading)
        self.setAccessibleName(f"{heading} {message}".strip())
        self._message.setText(message)
        self._message.setStyleSheet(f"color: {theme.BAD if bad else theme.MUTED}")
        self._set_fonts()
        self.clear()
        self.set_waiting(False)
        tell(self, self.accessibleName())

    def refuse(self, heading: str, message: str) -> None:
        """Take no digits until something is asked for again, and say why."""
        if (heading, message) != (self.heading, self.message):
            self.ask(heading, message, bad=True)
        self._take_digits(False)

    def type(self, digit: str) -> None:
        """Add a digit, unless there are as many as a badge may have."""
        if len(self._digits) < MAX_BADGE_DIGITS and not self.waiting:
            self._digits += digit
            self.dots.show_count(len(self._digits))

    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.dots.show_count(len(self._digits))

    def clear(self) -> None:
        """Forget all digits."""
        self._digits = ""
        self.dots.show_count(0)

    def enter(self) -> None:
        """Hand the digits over and forget them; nothing happens without any."""
        digits = self._digits
        self.clear()
        if digits:
            self.entered.emit(digits)

    def set_waiting(self, waiting: bool) -> None:
        """Take no digits while the last ones are looked at."""
        self._take_digits(not waiting)
        if waiting:
            self._message.setStyleSheet(f"color: {theme.MUTED}")
            self._message.setText(self.tr("One moment…"))
            self._set_fonts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def set_unit(self, unit_px: float) -> None:
        """Scale everything with the window."""
        self._unit_px = unit_px
        margin = round(unit_px * 0.9)
        self._layout.setContentsMargins(margin, margin, margin, margin)
        for layout in (self._layout, self._texts):
            layout.setSpacing(round(unit_px * 0.35))
        self._grid.setSpacing(round(unit_px * 0.4))
        self._set_fonts()
        self._message.setMinimumHeight(round(unit_px * 1.3))
        self.dots.setFixedHeight(round(unit_px * 1.7))
        for key in (*self.keys, self.back_key, self.enter_key, self.close_button):
            key.set_unit(unit_px)
        self.close_button.setFixedWidth(self.close_button.minimumHeight())

    def set_beside(self, beside: bool) -> None:
        """Put the keys beside what is asked for, where there is no room below it."""
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(right if beside else down)
        self._layout.setStretch(0, int(beside))

    def _take_digits(self, taken: bool) -> None:
        focused = QApplication.focusWidget()
        if not taken and focused is not None and self.isAncestorOf(focused):
            self.setFocus()  # a key that is disabled would hand the keyboard to whatever comes after the pad
        for key in (*self.keys, self.back_key, self.enter_key):
            key.setEnabled(taken)

    def _speak(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close"))
        self.back_key.setAccessibleName(self.tr("Delete the last digit"))
        self.enter_key.setAccessibleName(self.tr("Enter"))

    def _set_fonts(self) -> None:
        """Once more after each change of a style sheet, which undoes them."""
        self._heading.setFont(theme.font_px(self.font(), self._unit_px * 1.2, bold=True))
        self._message.setFont(theme.font_px(self.font(), self._unit_px * 0.85))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme.PANEL))
            painter.setPen(QColor(theme.LINE))
            radius = self._unit_px * 0.9
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        if self.isRightToLeft():  # digits run from left to right in every script
            self._grid.setOriginCorner(Qt.Corner.TopRightCorner)
        for position, key in enumerate((*self.keys[:9], self.back_key, self.keys[9], self.enter_key)):
            self._grid.addWidget(key, position // 3, position % 3)
        self._texts = QVBoxLayout()
        self._texts.addStretch(1)
        self._texts.addLayout(top)
        self._texts.addWidget(self.dots)
        self._texts.addWidget(self._message)
        self._texts.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.addLayout(self._texts)
        self._layout.addLayout(self._grid, 1)
        for before, after in zip(self._tab_order(), self._tab_order()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _tab_order(self) -> list[KeyButton]:
        return [*self.keys, self.back_key, self.enter_key, self.close_button]

    def _key(self, text: str, icon: Icon | None, act: object, role: str = "key") -> KeyButton:
        key = KeyButton(text)
        key.text_units = 1.4
        if icon is not None:
            key.setIcon(as_qicon(icon, theme.ON_ACCENT if role == "primary" else theme.TEXT, 96))
        key.setAccessibleName(text)
        key.setProperty("role", role)
        key.setStyleSheet("padding: 0")
        key.setSizePolicy(key.sizePolicy().Policy.Expanding, key.sizePolicy().Policy.Expanding)
        key.clicked.connect(self.pressed)
        key.clicked.connect(lambda _checked: act())  # type: ignore[operator]
        return key
