"""A gallery of four people, and its page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from doorcam.access.store.access_store import AccessStore
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_desk import PeopleDesk
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Embedding, Template
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.vision.pictures import encode_jpeg
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.people.steps import NAMES, Noted


@pytest.fixture
def noted() -> Noted:
    """What was written down for the journal."""
    return []


@pytest.fixture
def desk(
    gallery: Gallery, access: AccessStore, journal: Journal, clock: StillClock, noted: Noted, tmp_path: Path
) -> PeopleDesk:
    for seed, (person_id, name) in enumerate(NAMES.items()):
        face = scenes.embedded(seed=seed)
        embedding = Embedding(face.embedding.vector, "older" if person_id == "old" else "test")
        picture = encode_jpeg(face.aligned_bgr + seed)
        clock.advance(1)
        gallery.enrol(name, [Template(embedding, 0.8, f"{name}.jpg", picture)], person_id)
    return PeopleDesk(
        gallery,
        access,
        journal,
        clock,
        model_id=lambda: "test",
        index_file=tmp_path / "index",
        match_threshold=lambda: 0.5,
        last_seen=lambda _person_id: scenes.NOON,
        gallery_changed=lambda: None,
        note_admin=lambda text, person_id: noted.append((text, person_id)),
    )


@pytest.fixture
def page(qtbot: QtBot, desk: PeopleDesk, clock: StillClock, notices: Notices) -> Iterator[PeoplePage]:
    page = PeoplePage(desk, clock, notices)
    page.resize(1280, 800)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(NAMES), timeout=5000)
    yield page
    page.hide()
    wait_for_tasks(10)
    shiboken6.delete(page)  # here and now: left to the garbage collector it might go on a worker thread
