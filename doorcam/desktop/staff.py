"""The staff's pages: one frame with a rail to choose from. Each is made when it is opened, and gone when locked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from doorcam.access.roles import Role
from doorcam.desktop import theme
from doorcam.desktop.enter_key import enter_presses
from doorcam.desktop.icons import Icon, as_qicon
from doorcam.desktop.kiosk import Leave
from doorcam.desktop.notices import NoticeBar, Notices

_ICON_PX = 26
# In a narrower window the rail shows icons alone.
_NARROW_PX = 1000


@runtime_checkable
class _Stoppable(Protocol):
    """A page with work of its own under way."""

    def stop(self) -> None:
        """Take no answer to it any more."""
        ...


@runtime_checkable
class _Tabbed(Protocol):
    """A page with tabs of its own."""

    tabs: QTabWidget


@dataclass(frozen=True, slots=True)
class Page:
    """A page that may be opened.

    Attributes:
        name: By which the program calls it.
        title: By which people do.
        least: Who may open it.
        make: Makes it.
    """

    name: str
    title: str
    icon: Icon
    least: Role
    make: Callable[[], QWidget]


class StaffFrame(QWidget):
    """Rail and page.

    Args:
        tabs: The tab that a page is to begin with, by its name; its own choice where none is said.

    Attributes:
        lock_asked: Whoever is signed in is done.
        leave_asked: They want to leave the kiosk; a `Leave`.
    """

    lock_asked = Signal()
    leave_asked = Signal(object)

    def __init__(
        self, notices: Notices, parent: QWidget | None = None, *, tabs: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs = dict(tabs)
        self._pages: dict[str, Page] = {}
        self._made: dict[str, QWidget] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._who = QLabel()
        self._who.setProperty("role", "heading")
        self._who.setContentsMargins(18, 0, 0, 10)
        self.shrink_button = self._rail_button(Icon.LEAVE_FULL_SCREEN, self.tr("Leave full screen"))
        self.shrink_button.clicked.connect(lambda: self.leave_asked.emit(Leave.FULL_SCREEN))
        self.quit_button = self._rail_button(Icon.LEAVE, self.tr("Close doorcam"))
        self.quit_button.clicked.connect(lambda: self.leave_asked.emit(Leave.CLOSE))
        self.lock_button = self._rail_button(Icon.LOCK, self.tr("Lock"))
        self.lock_button.clicked.connect(self.lock_asked)
        self._notice_bar = NoticeBar(notices)
        self._arrange()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    @property
    def page_name(self) -> str:
        """Of the page that is shown; empty for none."""
        return next((name for name, page in self._made.items() if page is self.page), "")

    @property
    def tabs(self) -> dict[str, int]:
        """The tab that is shown of each page that has any, by the name of the page."""
        return {name: page.tabs.currentIndex() for name, page in self._made.items() if isinstance(page, _Tabbed)}

    def add(self, page: Page) -> None:
        """Put a page on the rail, below those that are there."""
        button = self._rail_button(page.icon, page.title)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_page(page.name))
        self._group.addButton(button)
        self._rail.insertWidget(len(self._pages) + 1, button)
        self._pages[page.name], self.buttons[page.name] = page, button
        self._show_titles()

    def open_for(self, role: Role, *, full_screen: bool, page: str = "") -> None:
        """Show somebody a page they may open.

        Args:
            role: Who signed in.
            full_screen: Whether there is a full screen to leave.
            page: Its name; the first they may open when they may not open this one.
        """
        self._who.setText(self.tr("Admin") if role is Role.ADMIN else self.tr("Operator"))
        allowed = [name for name, each in self._pages.items() if role.covers(each.least)]
        for name, button in self.buttons.items():
            button.setVisible(name in allowed)
        self.shrink_button.setVisible(full_screen and role is Role.ADMIN)
        self.quit_button.setVisible(role is Role.ADMIN)
        if allowed:
            self.show_page(page if page in allowed else allowed[0])

    def show_page(self, name: str) -> QWidget:
        """Show a page, made now if it was not there."""
        if name not in self._made:
            page = self._made[name] = self._pages[name].make()
            if isinstance(page, _Tabbed) and name in self._tabs:
                page.tabs.setCurrentIndex(self._tabs[name])
            self._stack.addWidget(page)
        self.buttons[name].setChecked(True)
        self._stack.setCurrentWidget(self._made[name])
        return self._made[name]

    def clear(self) -> None:
        """Take away all pages and what they show and told."""
        self._notice_bar.hide()
        for page in self._made.values():
            if isinstance(page, _Stoppable):
                page.stop()
            self._stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()
        self._tabs.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard go down the rail: what stands at its foot was made first."""
        super().showEvent(event)
        rail = (*self.buttons.values(), self.shrink_button, self.quit_button, self.lock_button)
        for before, after in pairwise(rail):
            self.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow window's room to the page."""
        super().resizeEvent(event)
        self._show_titles()

    def _show_titles(self) -> None:
        narrow = self.width() < theme.scaled(_NARROW_PX)
        self._who.setVisible(not narrow)
        for button in (*self.buttons.values(), self.shrink_button, self.quit_button, self.lock_button):
            button.setText("" if narrow else button.accessibleName())

    def _rail_button(self, icon: Icon, title: str) -> QPushButton:
        button = QPushButton(as_qicon(icon, theme.TEXT, _ICON_PX), title)
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setProperty("role", "page")
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        return button

    def _arrange(self) -> None:
        rail = QFrame()
        rail.setProperty("role", "rail")
        self._rail = QVBoxLayout(rail)
        self._rail.setContentsMargins(12, 20, 12, 16)
        self._rail.setSpacing(6)
        self._rail.addWidget(self._who)
        self._rail.addStretch(1)
        for button in (self.shrink_button, self.quit_button, self.lock_button):
            self._rail.addWidget(button)
        body = QVBoxLayout()
        body.setContentsMargins(16, 16, 16, 16)
        body.addWidget(self._stack, 1)
        body.addWidget(self._notice_bar)  # below: a page that moved down would bring another button under the finger
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addLayout(body, 1)
