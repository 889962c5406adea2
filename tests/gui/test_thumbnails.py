from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import Tasks
from doorcam.desktop.thumbnails import Thumbnails
from doorcam.domain import EventKind
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.gui import scenes


def test_only_pictures_looked_at_last_are_read(qtbot: QtBot, journal: Journal, notices: Notices) -> None:
    events = [journal.append(scenes.event(EventKind.UNKNOWN), encode_jpeg(scenes.portrait())) for _ in range(60)]
    owner = QObject()
    tasks = Tasks(notices)
    thumbnails = Thumbnails(journal, tasks, owner)
    ready: list[int] = []
    thumbnails.ready.connect(ready.append)
    for event in events:
        thumbnails.get(event)
    qtbot.waitUntil(lambda: not tasks.running, timeout=20_000)
    assert len(ready) < len(events)
    assert {event.event_id for event in events[-30:]} <= set(ready)
    assert thumbnails.get(events[-1]) is not None
