"""Qt without a screen, with the theme of the desktop."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.events import EventsPage
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.clock import StillClock
from tests.gui import scenes

OpenPage = Callable[..., EventsPage]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    gc.disable()  # see doorcam.desktop.garbage
    app = QApplication.instance() or QApplication(["doorcam"])
    assert isinstance(app, QApplication)
    apply_theme(app)
    return app


@pytest.fixture(autouse=True)
def _no_work_left_behind() -> Iterator[None]:
    yield
    assert wait_for_tasks(10)


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    return Notices()


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return Bridge()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "events.sqlite", tmp_path / "snapshots")
    yield opened
    opened.close()


@pytest.fixture
def gallery(tmp_path: Path, clock: StillClock) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "gallery.sqlite", clock)
    yield opened
    opened.close()


@pytest.fixture
def access(tmp_path: Path) -> Iterator[AccessStore]:
    opened = AccessStore.open(tmp_path / "access.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def open_page(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> OpenPage:
    """A page with so many events, once its first page of them is there."""

    def open_it(expected: int, *, width: int = 1280, height: int = 800) -> EventsPage:
        page = EventsPage(journal, bridge, notices, clock=StillClock())
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitSignal(page.model.read if expected else page.model.counted, timeout=10_000):
            page.show()
        QApplication.processEvents()
        assert page.model.rowCount() == expected
        return page

    return open_it


@pytest.fixture
def recording(tmp_path: Path) -> str:
    path = tmp_path / "door.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 360))
    for _ in range(10):
        writer.write(cv2.resize(scenes.portrait(), (640, 360)))
    writer.release()
    return str(path)
