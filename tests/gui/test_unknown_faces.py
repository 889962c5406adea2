import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.comparing import MAX_GROUPS, FaceComparer, FaceReading, Image
from doorcam.desktop.events import EventsPage
from doorcam.desktop.notices import Notices
from doorcam.domain import NO_PROGRESS, Candidate, Embedding, Event, EventKind, Metric
from doorcam.errors import Cancelled
from doorcam.events.journal import Journal
from doorcam.events.query import EventQuery
from doorcam.vision.pictures import encode_jpeg
from tests.gui import scenes


@dataclass
class Reader:
    """Takes the brightness of a picture for its face; a black picture has none.

    Attributes:
        model_id: Of its embeddings.
        threads: On which it was called, once for each face it read.
        enrolled: The people by how bright they are.
    """

    model_id: str = "test"
    threads: list[int] = field(default_factory=list)
    enrolled: dict[int, Candidate] = field(default_factory=dict)

    def embed(self, image_bgr: Image) -> Embedding | None:
        self.threads.append(threading.get_ident())
        brightness = float(image_bgr.mean())
        return None if brightness < 5 else Embedding(np.array([brightness, 0.0], np.float32), self.model_id)

    def reading(self) -> FaceReading:
        return FaceReading(self.embed, Metric.EUCLIDEAN, 10.0, self.model_id, self.recognise)

    def recognise(self, faces: Sequence[Embedding]) -> list[Candidate | None]:
        assert threading.current_thread() is not threading.main_thread() or not self.enrolled
        near = [(shade, person) for shade, person in self.enrolled.items()]
        return [next((who for shade, who in near if abs(face.vector[0] - shade) < 5), None) for face in faces]


def _see(journal: Journal, *shades: int, kind: EventKind = EventKind.UNKNOWN) -> list[Event]:
    return [journal.append(scenes.event(kind), encode_jpeg(np.full((60, 60, 3), shade, np.uint8))) for shade in shades]


def test_faces_that_are_alike_come_into_one_group(journal: Journal) -> None:
    _see(journal, 50, 200, 52, 120, 51)
    _see(journal, 50, kind=EventKind.GRANTED)
    comparison = FaceComparer(journal).compare(EventQuery(), Reader().reading(), NO_PROGRESS)
    assert [[event.event_id for event in group.events] for group in comparison.groups] == [[5, 3, 1], [4], [2]]
    assert (comparison.people, comparison.faces, comparison.unread) == (3, 5, 0)
    assert round(comparison.groups[0].picture_bgr.mean()) == 51


def test_pictures_without_a_face_and_damaged_ones_are_counted(journal: Journal) -> None:
    _see(journal, 0, 90)
    journal.append(scenes.event(EventKind.UNKNOWN), b"no picture")
    journal.append(scenes.event(EventKind.UNKNOWN))
    comparison = FaceComparer(journal).compare(EventQuery(), Reader().reading(), NO_PROGRESS)
    assert (comparison.faces, comparison.unread) == (1, 2)


def test_a_face_is_read_once_until_its_event_or_the_model_is_gone(journal: Journal) -> None:
    reader, comparer = Reader(), FaceComparer(journal)
    _see(journal, 50, 90)
    for _ in range(2):
        comparer.compare(EventQuery(), reader.reading(), NO_PROGRESS)
    assert len(reader.threads) == 2
    _see(journal, 130)
    comparer.compare(EventQuery(), reader.reading(), NO_PROGRESS)
    assert len(reader.threads) == 3
    other = Reader("other")
    comparer.compare(EventQuery(), other.reading(), NO_PROGRESS)
    assert len(other.threads) == 3


def test_what_was_read_before_a_stop_is_not_read_again(journal: Journal) -> None:
    reader, comparer = Reader(), FaceComparer(journal)
    _see(journal, *range(20, 220, 20))

    def stop(what: str, done: int, total: int) -> None:
        assert total == 10
        if done == 4:
            raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        comparer.compare(EventQuery(), reader.reading(), stop)
    comparer.compare(EventQuery(), reader.reading(), NO_PROGRESS)
    assert len(reader.threads) == 10


def test_only_the_largest_groups_are_kept(journal: Journal) -> None:
    _see(journal, *range(10, 10 + 4 * (MAX_GROUPS + 3), 4))
    reading = FaceReading(Reader().embed, Metric.EUCLIDEAN, 1.0, "test")
    comparison = FaceComparer(journal).compare(EventQuery(), reading, NO_PROGRESS)
    assert comparison.people == MAX_GROUPS + 3
    assert len(comparison.groups) == MAX_GROUPS


def test_nothing_of_the_faces_reaches_the_disk(journal: Journal, tmp_path: Path) -> None:
    _see(journal, 50, 52)

    def files() -> dict[Path, bytes]:
        """All but SQLite's marks of who reads."""
        return {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and "-shm" not in path.name}

    before = files()
    FaceComparer(journal).compare(EventQuery(), Reader().reading(), NO_PROGRESS)
    assert files() == before


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> tuple[EventsPage, Reader]:
    """A page that shows the unknown faces of three visits by two people."""
    _see(journal, 50, 200, 52)
    reader = Reader()
    page = EventsPage(journal, bridge, notices, reading=reader.reading)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.view_chips.button(2).click()
    qtbot.waitUntil(lambda: len(page.faces.cards) == 2, timeout=20_000)
    return page, reader


def test_a_group_is_a_card(shown: tuple[EventsPage, Reader]) -> None:
    page, reader = shown
    assert threading.get_ident() not in reader.threads
    first = page.faces.cards[0]
    assert "Seen 2 times" in [label.text() for label in first.findChildren(QLabel)]
    assert first.picture.pixmap is not None
    assert page.faces.said.text().startswith("3 unknown faces, of about 2 people")


def test_a_group_is_enrolled_from_its_newest_picture(qtbot: QtBot, shown: tuple[EventsPage, Reader]) -> None:
    page, _ = shown
    with qtbot.waitSignal(page.enrol_asked, timeout=5000) as signal:
        page.faces.cards[0].enrol_button.click()
    assert signal.args is not None
    assert signal.args[0].event_id == 3


def test_the_events_of_a_group_are_shown(qtbot: QtBot, shown: tuple[EventsPage, Reader]) -> None:
    page, _ = shown
    page.faces.cards[0].events_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=5000)
    assert page.table.isVisible()
    assert page.filters.span.currentText() == "One unknown face"


def test_without_networks_it_says_so(qtbot: QtBot, journal: Journal, bridge: Bridge, notices: Notices) -> None:
    page = EventsPage(journal, bridge, notices)
    qtbot.addWidget(page)
    page.show()
    page.view_chips.button(2).click()
    assert "as soon as the face networks are ready" in page.faces.said.text()


def test_new_unknown_faces_are_compared_when_the_page_is_looked_at_again(
    qtbot: QtBot, journal: Journal, bridge: Bridge, shown: tuple[EventsPage, Reader]
) -> None:
    page, reader = shown
    page.view_chips.button(0).click()
    (event,) = _see(journal, 201)
    bridge.on_event(event)
    qtbot.waitUntil(lambda: page.model.rowCount() == 4, timeout=5000)
    page.view_chips.button(2).click()
    qtbot.waitUntil(lambda: page.faces.said.text().startswith("4 unknown"), timeout=10_000)
    assert len(reader.threads) == 4


def test_groups_grow_where_they_are_while_they_are_looked_at(
    qtbot: QtBot, journal: Journal, bridge: Bridge, shown: tuple[EventsPage, Reader]
) -> None:
    page, _ = shown
    page._refresh_soon.setInterval(0)
    grown, other = page.faces.cards
    other.enrol_button.setFocus()
    for shade in (201, 51, 202, 203, 204):
        (event,) = _see(journal, shade)
        bridge.on_event(event)
    qtbot.waitUntil(lambda: page.faces.said.text().startswith("8 unknown"), timeout=10_000)
    assert page.faces.cards == [other, grown]  # seen five times by now, and three times
    assert [card.title.text() for card in page.faces.cards] == ["Seen 5 times", "Seen 3 times"]
    assert other.enrol_button.hasFocus()
    with qtbot.waitSignal(page.enrol_asked, timeout=5000) as signal:
        other.enrol_button.click()
    assert signal.args is not None
    assert signal.args[0].event_id == 8


def test_whoever_is_enrolled_by_now_is_named_and_shown_instead(
    qtbot: QtBot, journal: Journal, bridge: Bridge, shown: tuple[EventsPage, Reader]
) -> None:
    page, reader = shown
    page._refresh_soon.setInterval(0)
    ada, stranger = page.faces.cards
    assert (ada.enrol_button.isVisible(), ada.person_button.isVisible()) == (True, False)
    ada.enrol_button.setFocus()
    reader.enrolled[51] = Candidate("ada", "Ada", 0.1)
    bridge.on_event(journal.append(Event(0, scenes.NOON, EventKind.ADMIN, "enrolled", person_id="ada")))
    qtbot.waitUntil(ada.person_button.isVisible, timeout=10_000)
    assert page.faces.cards == [ada, stranger]
    assert ada.enrolled.text() == "Enrolled by now: Ada"
    assert "Ada" in ada.accessibleName()
    assert ada.person_button.hasFocus()
    assert not ada.enrol_button.isVisible()
    assert stranger.enrol_button.isVisible()
    with qtbot.waitSignal(page.person_asked, timeout=5000) as signal:
        ada.person_button.click()
    assert signal.args == ["ada"]
