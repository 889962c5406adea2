"""A page in the frame in which the staff see it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from doorcam.access.roles import Role
from doorcam.desktop.icons import Icon
from doorcam.desktop.notices import Notices
from doorcam.desktop.staff import Page, StaffFrame

_PAGES = {"People": Icon.PEOPLE, "Events": Icon.LIST, "Insights": Icon.CHART, "Settings": Icon.SETTINGS}


def framed(name: str, page: QWidget) -> StaffFrame:
    """The frame of an admin who looks at a page; `name` as on the rail, in English."""
    frame = StaffFrame(Notices())
    for title, icon in _PAGES.items():
        make: Callable[[], QWidget] = (lambda: page) if title == name else QWidget
        frame.add(Page(title, QCoreApplication.translate("Staff", title), icon, Role.ADMIN, make))
    frame.open_for(Role.ADMIN, full_screen=False)
    frame.show_page(name)
    return frame
