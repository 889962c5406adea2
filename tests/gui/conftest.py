"""Qt without a screen, with the theme of the desktop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.desktop.theme import apply_theme
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from tests.clock import StillClock


@pytest.fixture(scope="session")
def qapp() -> QApplication:
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
