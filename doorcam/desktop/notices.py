"""The one way to tell the user something: notices, and the bar that shows them."""

import logging
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from doorcam.desktop import theme
from doorcam.desktop.faults import in_words
from doorcam.desktop.icons import Icon, as_qicon, paint_icon
from doorcam.desktop.screen_reader import tell

_log = logging.getLogger(__name__)


class NoticeKind(StrEnum):
    """What a notice is about."""

    SUCCESS = "success"
    ADVICE = "advice"
    FAULT = "fault"
    NEWS = "news"


_SHOWN_MS = {NoticeKind.SUCCESS: 6_000, NoticeKind.NEWS: 20_000, NoticeKind.ADVICE: 20_000, NoticeKind.FAULT: 20_000}
_UNDO_MS = 20_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One line for the user.

    Attributes:
        undo: Takes back what was done, while the notice is shown; None if it cannot be.
        mend: Does what is advised, or leads there; None if nothing can be done here.
        mend_text: What the button is called that does.
    """

    kind: NoticeKind
    text: str
    undo: Callable[[], None] | None = None
    mend: Callable[[], None] | None = None
    mend_text: str = ""


class Notices(QObject):
    """Where every part of the desktop says what happened.

    Attributes:
        posted: A `Notice`.
        bug_found: The traceback of a bug, ready to be copied.
    """

    posted = Signal(object)
    bug_found = Signal(str)

    def success(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Something the user asked for is done; `undo` takes it back."""
        self.posted.emit(Notice(NoticeKind.SUCCESS, text, undo))

    def advice(self, text: str, mend_text: str, mend: Callable[[], None]) -> None:
        """The staff had better do something; a button does it, or leads there."""
        self.posted.emit(Notice(NoticeKind.ADVICE, text, mend=mend, mend_text=mend_text))

    def fault(self, text: str) -> None:
        """Something around the program failed; the text names the thing and the mend."""
        self.posted.emit(Notice(NoticeKind.FAULT, in_words(text)))

    def news(self, text: str) -> None:
        """Something somebody waited for has become of the window itself: the kiosk shows it too."""
        self.posted.emit(Notice(NoticeKind.NEWS, text))

    def bug(self, error: BaseException) -> None:
        """Something is wrong with the program itself."""
        text = "".join(traceback.format_exception(error))
        _log.error("%s", text)
        self.bug_found.emit(text)


class IconLabel(QWidget):
    """An icon as a widget."""

    def __init__(self, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = Icon.DOTS, QColor(theme.TEXT)
        self.setFixedSize(size_px, size_px)

    def show_icon(self, icon: Icon, colour: str) -> None:
        """Show another icon."""
        if (icon, QColor(colour)) != (self._icon, self._colour):
            self._icon, self._colour = icon, QColor(colour)
            self.update()

    @property
    def icon(self) -> Icon:
        """What is shown."""
        return self._icon

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with QPainter(self) as painter:
            paint_icon(painter, self._icon, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._colour)


class NoticeBar(QFrame):
    """Shows the newest notice for a while, or until it is closed.

    Args:
        notices: Where they come from.
        kinds: Those that are shown; others are none of the business of whoever stands here.
    """

    def __init__(
        self, notices: Notices, kinds: Iterable[NoticeKind] = tuple(NoticeKind), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kinds = frozenset(kinds)
        self.setProperty("role", "notice")
        self._icon = IconLabel(28)
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._close_px = 22
        self._close = QPushButton(as_qicon(Icon.CLOSE, theme.TEXT, 48), "")
        self._close.setFixedWidth(theme.TOUCH_PX)
        self._close.setProperty("role", "quiet")
        self._close.setStyleSheet("padding: 0")
        self._close.clicked.connect(self.hide)
        self._under: QWidget | None = None
        self._act: Callable[[], None] | None = None
        self._mend_text = ""
        self.undo_button = QPushButton(autoDefault=False)
        self.undo_button.clicked.connect(self._do)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(14)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        notices.posted.connect(self.show_notice)
        self._speak()
        self.hide()

    def lie_over(self, under: QWidget) -> None:
        """Lie over the head of a widget, which stays where it is: nothing moves away from under a finger."""
        self._under = under
        self.setParent(under)
        under.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the widget, whatever size it takes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def set_unit(self, unit_px: float) -> None:
        """Scale with the window."""
        self._text.setFont(theme.font_px(self.font(), max(theme.scaled(16.0), unit_px * 0.7)))
        side = round(max(28.0, unit_px * 1.2))
        self._icon.setFixedSize(side, side)
        self._close_px = round(max(22.0, unit_px * 0.8))

    @property
    def text(self) -> str:
        """The newest notice."""
        return self._text.text()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before, if it is of a kind that is shown."""
        if notice.kind not in self._kinds:
            return
        good = notice.kind in (NoticeKind.SUCCESS, NoticeKind.NEWS)
        self._icon.show_icon(Icon.CHECK if good else Icon.WARNING, theme.GOOD if good else theme.WARNING)
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._act, self._mend_text = notice.undo or notice.mend, notice.mend_text
        self.undo_button.setVisible(self._act is not None)
        self._speak()
        self.show()
        self._place()
        tell(self, notice.text)
        self._close.setIconSize(QSize(self._close_px, self._close_px))  # after the style sheet, which has its own
        self._timer.start(_UNDO_MS if notice.undo else _SHOWN_MS[notice.kind])

    def _place(self) -> None:
        if self._under is not None:
            room = self._under.contentsRect()
            self.setGeometry(room.x(), room.y(), room.width(), self.heightForWidth(room.width()))
            self.raise_()

    def _speak(self) -> None:
        self._close.setAccessibleName(self.tr("Close the notice"))
        self.undo_button.setText(self._mend_text or self.tr("Undo"))

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()


class BugDialog(QDialog):
    """Shows a bug so that it can be copied and reported."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(620, 380)
        heading = QLabel(self.tr("This is a mistake in doorcam"))
        heading.setProperty("role", "title")
        advice = QLabel(self.tr("The door stays shut meanwhile. Please report it with the text below."), wordWrap=True)
        advice.setProperty("role", "muted")
        details = QPlainTextEdit(text, readOnly=True)
        details.setAccessibleName(self.tr("What went wrong"))
        copy = QPushButton(self.tr("Copy the text"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = QPushButton(self.tr("Close"), default=True)
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(14)
        for part in (heading, advice, details):
            layout.addWidget(part)
        layout.addLayout(buttons)
