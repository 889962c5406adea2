"""The page of events, full of what a door sees."""

import json
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtTest import QTest

from doorcam.desktop.bridge import Bridge
from doorcam.desktop.comparing import FaceReading
from doorcam.desktop.events import EventsPage
from doorcam.desktop.notices import Notices
from doorcam.domain import Embedding, Event, EventKind, Metric
from doorcam.events.journal import Journal
from doorcam.vision.pictures import encode_jpeg
from tests.album import Album, settle
from tests.gui import scenes
from tests.staff_frame import framed

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد بن علي", "Zoë Björnsdóttir", "N" * 500)
RECORD = json.dumps(
    {
        "policy": "2",
        "settings": {"match_threshold": 0.5, "margin": 0.05},
        "model": "dlib_resnet_v1 6e44ac0e1f3c",
        "sightings": [
            {"quality": 0.74, "candidates": [["p0", 0.41, 0.0], ["p1", 0.62, 0.0], ["p3", 0.8, 0.0]]},
            {"quality": 0.81, "candidates": [["p0", 0.39, 0.0], ["p1", 0.64, 0.0], ["p3", 0.77, 0.0]]},
        ],
        "liveness": {"state": "proven", "depth": 0.93, "passive": 0.88, "prompted": False},
        "ruling": "permitted",
        "shown": ["face"],
    }
)


def fill(journal: Journal, count: int = 150) -> None:
    """Some days at the door, the last event a grant."""
    pictures = [encode_jpeg(_tinted(shade)) for shade in (0.6, 1.0, 1.4)]
    for number in range(count, -1, -1):
        journal.append(_event(number), pictures[number % 3] if number % 4 != 2 else None)


def reading() -> FaceReading:
    """Tells pictures apart by how bright they are."""
    return FaceReading(
        lambda image_bgr: Embedding(np.array([image_bgr.mean() / 20, 0.0], np.float32), "test"),
        Metric.EUCLIDEAN,
        0.5,
        "test",
    )


def page(journal: Journal) -> EventsPage:
    """The page, as the staff see it."""
    return EventsPage(journal, Bridge(), Notices(), reading=reading)


def list_view(shown: EventsPage) -> None:
    """As it opens."""


def list_filters(shown: EventsPage) -> None:
    """With all its filters."""
    shown.filters_button.setChecked(True)


def charts(shown: EventsPage) -> None:
    """The charts, with a bar chosen."""
    shown.view_chips.button(1).click()
    _rest()
    shown.charts.over_time.choose(4)


def faces(shown: EventsPage) -> None:
    """The unknown faces."""
    shown.view_chips.button(2).click()


SCREENS: dict[str, Callable[[EventsPage], None]] = {
    "events": list_view,
    "events-filters": list_filters,
    "events-charts": charts,
    "events-faces": faces,
}


def draw(album: Album) -> None:
    """Draw every screen of the page."""
    wanted = [name for name in SCREENS if album.wants(name)]
    if not wanted:
        return
    with (
        tempfile.TemporaryDirectory() as scratch,
        closing(Journal.open(Path(scratch) / "events.sqlite", Path(scratch) / "snapshots")) as journal,
    ):
        fill(journal)
        for name in wanted:
            shown = page(journal)
            frame = framed("Events", shown)
            frame.resize(album.size)
            frame.show()
            _rest()
            SCREENS[name](shown)
            _rest()
            album.take(name, frame)
            frame.clear()
            frame.close()


def _rest() -> None:
    settle(30)
    QTest.qWait(20)


def _event(number: int) -> Event:
    minutes = number * 47
    if number % 7 == 3:
        return replace(scenes.event(EventKind.UNKNOWN, minutes, reason="unknown_face"), distance=0.71)
    if number % 11 == 5:
        denied = scenes.event(EventKind.DENIED, minutes, reason="outside_hours")
        return replace(denied, nearest_id="p1", record=RECORD)
    if number % 19 == 5:
        return scenes.event(EventKind.CAMERA, minutes, reason="lost: Front door does not answer")
    who = number % len(NAMES)
    granted = scenes.event(EventKind.GRANTED, minutes, NAMES[who])
    return replace(granted, at=granted.at + timedelta(seconds=number), person_id=f"p{who}", record=RECORD)


def _tinted(shade: float) -> scenes.Image:
    return cv2.convertScaleAbs(scenes.portrait()[20:300, 90:370], alpha=shade)  # type: ignore[return-value]
