"""What is done on the page of people."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_detail import Action

NAMES = {"ada": "Ada Lovelace", "hu_ge": "胡歌", "irina": "Ирина", "old": "Old Timer"}
Noted = list[tuple[str, str | None]]


def ids_shown(page: PeoplePage) -> list[str]:
    return page.model.ids_at(range(page.model.rowCount()))


def choose(qtbot: QtBot, page: PeoplePage, person_id: str) -> None:
    page.show_person(person_id)
    qtbot.waitUntil(
        lambda: page.detail.about is not None and page.detail.about.person.person_id == person_id, timeout=5000
    )


def press(page: PeoplePage, action: Action) -> None:
    page.detail.buttons[action].click()
    QApplication.processEvents()


def said_when_done(qtbot: QtBot, page: PeoplePage, notices: Notices) -> str:
    with qtbot.waitSignal(notices.posted, timeout=5000) as signal:
        pass
    assert signal.args is not None
    return str(signal.args[0].text)


def undone(qtbot: QtBot, notices: Notices, page: PeoplePage, action: Action) -> str:
    """Do something and take it back; what is said then."""
    with qtbot.waitSignal(notices.posted, timeout=5000) as done:
        press(page, action)
    assert done.args is not None
    with qtbot.waitSignal(notices.posted, timeout=5000) as undone:
        done.args[0].undo()
    assert undone.args is not None
    return str(undone.args[0].text)
