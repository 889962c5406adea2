"""The parts that lie over the upper half of the live picture: the bar, and the large clock of an idle kiosk."""

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from doorcam.desktop import theme
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.key_button import KeyButton
from doorcam.desktop.notices import NoticeBar
from doorcam.desktop.palettes import ON_PICTURE

# How wide the glow is, of the shorter side.
_GLOW = 0.014


class TopBar(QWidget):
    """Clock and buttons. What lies on the picture looks the same in every theme.

    Attributes:
        staff_asked: Somebody of the staff wants to sign in.
        full_screen_asked: Somebody wants to enter or leave full screen.

    Args:
        notice_bar: Stands between them, off the face of whoever is there.
    """

    staff_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, notice_bar: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fills_screen = False
        self._clock = QLabel()
        self._clock.setStyleSheet(f"color: {ON_PICTURE.text}")
        self.demo_sign = QLabel()
        self.demo_sign.setProperty("role", "sign")
        self.demo_sign.hide()
        self.full_screen_button = self._button(Icon.FULL_SCREEN, self.full_screen_asked)
        self.staff_button = self._button(Icon.STAFF, self.staff_asked)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._clock)
        self._layout.addWidget(self.demo_sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addStretch(1)
        self._layout.addWidget(notice_bar, 1000)
        self._layout.addWidget(self.full_screen_button)
        self._layout.addWidget(self.staff_button)
        self._speak()

    def show_time(self, now: QDateTime, *, small: bool) -> None:
        """Show hours and minutes as this place writes them, unless they stand elsewhere."""
        self._clock.setText(_time_text(now) if small else "")

    def show_demo(self, demo: bool) -> None:
        """Say that nobody stands there: the pictures are made up."""
        self.demo_sign.setVisible(demo)

    def show_buttons(self, shown: bool) -> None:
        """Hide the buttons of a kiosk nobody operates."""
        self.staff_button.setVisible(shown)
        self.full_screen_button.setVisible(shown and not self._fills_screen)

    @property
    def buttons_shown(self) -> bool:
        """Whether the buttons are there."""
        return not self.staff_button.isHidden()

    def show_full_screen(self, full_screen: bool) -> None:
        """A kiosk that fills the screen is left by the staff."""
        self._fills_screen = full_screen
        self.show_buttons(self.buttons_shown)

    def set_unit(self, unit_px: float) -> None:
        """Scale everything with the window."""
        margin = round(unit_px * 0.8)
        self._layout.setContentsMargins(margin, margin, margin, round(unit_px))
        self._layout.setSpacing(round(unit_px * 0.4))
        self._clock.setFont(theme.font_px(self.font(), unit_px * 1.15, bold=True))
        self.demo_sign.setFont(theme.font_px(self.font(), max(14.0, unit_px * 0.65), bold=True))
        for button in (self.full_screen_button, self.staff_button):
            button.set_unit(unit_px * 0.8)
            button.setFixedWidth(button.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken the picture towards the top edge so that the clock can be read on it."""
        with QPainter(self) as painter:
            gradient = QLinearGradient(0, 0, 0, self.height())
            gradient.setStops([(0.0, QColor(0, 0, 0, 170)), (1.0, QColor(0, 0, 0, 0))])
            painter.fillRect(self.rect(), gradient)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self._clock.setAccessibleName(self.tr("Time"))
        self.demo_sign.setText(self.tr("Demo camera"))
        named = ((self.full_screen_button, self.tr("Full screen")), (self.staff_button, self.tr("Staff")))
        for button, name in named:
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _button(self, icon: Icon, asked: object) -> KeyButton:
        button = KeyButton(as_qicon(icon, ON_PICTURE.text, 96), "")
        button.setProperty("role", "bar")
        button.setStyleSheet("padding: 0")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(asked)
        return button


class Glow(QWidget):
    """A bright edge around everything, to be seen from afar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._colour = ""
        self.hide()

    def light_up(self, colour: str) -> None:
        """Shine in a colour, or not at all when it is empty."""
        if colour != self._colour:
            self._colour = colour
            self.setVisible(bool(colour))
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge."""
        width = min(self.width(), self.height()) * _GLOW
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._colour), width, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2))


class IdleClock(QWidget):
    """The time and the date, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.time = self.date = ""
        self._unit_px = 20.0

    def show_time(self, now: QDateTime) -> None:
        """Show a time."""
        time, date = _time_text(now), _date_text(now.date())
        if (time, date) != (self.time, self.date):
            self.time, self.date = time, date
            self.setAccessibleName(f"{time}, {date}")
            self.update()

    def set_unit(self, unit_px: float) -> None:
        """Scale with the window."""
        self._unit_px = unit_px
        self.setFixedHeight(round(unit_px * 9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both, with a shadow that lets them be read on any picture."""
        with QPainter(self) as painter:
            time_height = self._unit_px * 6.6
            whole = QRectF(self.rect())
            _draw(painter, whole.adjusted(0, 0, 0, time_height - whole.height()), self.time, self._font(5.6))
            date_font = self._font(1.35)
            share = min(1.0, whole.width() / max(1.0, QFontMetricsF(date_font).horizontalAdvance(self.date)))
            _draw(painter, whole.adjusted(0, time_height, 0, 0), self.date, self._font(1.3 * share))

    def _font(self, units: float) -> QFont:
        return theme.font_px(self.font(), self._unit_px * units)


def _draw(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(0, 0, 0, 90))
    painter.drawText(rect.translated(0, max(1.0, font.pixelSize() / 40)), where, text)
    painter.setPen(QColor(ON_PICTURE.text))
    painter.drawText(rect, where, text)


def _time_text(now: QDateTime) -> str:
    return QLocale().toString(now.time(), QLocale.FormatType.ShortFormat)


def _date_text(date: QDate) -> str:
    return QLocale().toString(date, QLocale.FormatType.LongFormat)
