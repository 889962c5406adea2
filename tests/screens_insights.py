"""The page of insights, with a gallery and months at the door."""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from doorcam.access.replay import replay
from doorcam.desktop.insights import InsightsPage
from doorcam.desktop.insights_desk import InsightsDesk, Recognition
from doorcam.desktop.notices import Notices
from doorcam.desktop.tasks import wait_for_tasks
from doorcam.domain import Embedding, Event, EventKind, Metric, Template
from doorcam.errors import Sentence
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.likenesses import Likeness
from doorcam.gallery.matching import Matching
from doorcam.outward.standing import Standing
from doorcam.vision.pictures import encode_jpeg
from tests.album import Album
from tests.clock import StillClock
from tests.gui import scenes
from tests.staff_frame import framed

NAMES = ("艾琳·柯林斯", "Ирина Соколова", "أحمد بن علي", "Zoë Björnsdóttir", "N" * 200, "Eileen Collins")
MODEL = "test"
THRESHOLD = 0.5
_DIMENSION = 48  # distances spread about their mean as those of real embeddings do


def fill_gallery(gallery: Gallery, people: int, photos: int = 4) -> None:
    """People well apart, one of whose photos is somebody else's, and two who look alike."""
    rng = np.random.default_rng(1)
    picture = encode_jpeg(scenes.portrait()[62:204, 160:302])
    centres = rng.normal(size=(people, _DIMENSION)) * 0.8 / np.sqrt(2 * _DIMENSION)
    for number in range(people):
        vectors = centres[number] + rng.normal(size=(photos, _DIMENSION)) * 0.3 / np.sqrt(2 * _DIMENSION)
        if number == people // 2:
            vectors[0] = centres[0] + 0.01
        templates = [
            Template(Embedding(vector.astype(np.float32), MODEL), 0.8, f"{place}.jpg", picture, f"{number}-{place}")
            for place, vector in enumerate(vectors)
        ]
        alike = [Likeness("p000", "", 0.56, 0.03)] if number == 1 else None
        name = NAMES[number] if number < len(NAMES) else f"Person {number}"
        gallery.enrol(name, templates, f"p{number:03}", likenesses=alike)


def fill_journal(journal: Journal, clock: StillClock, days: int) -> None:
    """Days at an office's door."""
    rng = np.random.default_rng(2)
    for day in range(days, -1, -1):
        date = (clock.now_utc() - timedelta(days=day)).astimezone()
        busy = 1.0 if date.weekday() < 5 else 0.15
        for hour, rate in enumerate((0,) * 6 + (1, 4, 12, 8, 4, 3, 9, 8, 3, 3, 5, 9, 6, 2, 1, 0, 0, 0)):
            for _ in range(rng.poisson(rate * busy * 0.6)):
                minute = timedelta(hours=hour, minutes=int(rng.integers(60)))
                journal.append(_decision(rng, date.replace(hour=0, minute=0) + minute))


def _decision(rng: np.random.Generator, at: datetime) -> Event:
    kind = rng.choice([EventKind.GRANTED, EventKind.DENIED, EventKind.UNKNOWN], p=(0.78, 0.08, 0.14))
    stranger = kind == EventKind.UNKNOWN
    distance = float(rng.normal(0.72, 0.05) if stranger else min(0.499, rng.normal(0.38, 0.05)))
    event = scenes.event(EventKind(kind), name=None if stranger else "Ada", reason="recognised")
    return replace(event, at=at, distance=distance, model_id=MODEL, record=_record(distance, bool(rng.random() < 0.2)))


def _record(distance: float, prompted: bool) -> str:
    sightings = [
        {
            **{"frame": 30 + number, "t_s": 1.0 + number / 10, "captured_s": 11.0 + number / 10},
            **{"repeated": False, "fresh": True, "quality": 0.8, "strangers": 0},
            "candidates": [["p000", distance, 0.0], ["p009", distance + 0.3, 0.0]],
        }
        for number in range(3)
    ]
    settings = {"match_threshold": THRESHOLD, "margin": 0.05, "votes_needed": 2, "votes_window": 5}
    settings |= {"max_frame_age_s": 1.0, "min_quality": 0.2, "unknown_after_s": 1.0, "one_at_a_time": True}
    liveness = {"state": "proven", "depth": 0.9, "passive": None, "prompted": prompted, "failure": ""}
    values = {"policy": "2", "settings": settings, "model": MODEL, "track": 1, "now_s": 11.3, "camera_trusted": True}
    values |= {"first_t_s": 0.0, "seen": 3, "sightings": sightings, "liveness": liveness}
    return json.dumps(values | {"ruled": "p000", "ruling": "permitted", "shown": ["face"]})


def health(ill: bool) -> Callable[[], Mapping[str, Any]]:
    """A door that has run for a while; each look is a second later."""
    looks = iter(range(10_000))

    def values() -> dict[str, Any]:
        second = 100 + next(looks)
        frames, idle = (second, 0) if ill else (6 * second, 7 * second + second % 3)
        return {
            **{"frames": frames, "idle": idle, "dropped": 2 * second},
            **{"latency_ms": {"p50": 61.4, "p95": 812.0 if ill else 118.2, "p99": 140.0}, "rss_mb": 412.0},
            **{"cpu_s": 0.7 * second, "wall_s": 1.0 * second, "lost_events": 3 if ill else 0},
            "liveness": {"mode": "depth", "asked": 180, "prompted": 120 if ill else 31},
            "databases": {"gallery": 31_000_000, "journal": 412_000_000, "access": 90_000, "outward": 20_000},
            "free_bytes": 400_000_000 if ill else 61_000_000_000,
            "camera": "lost" if ill else "live",
            "door": {"last": "failed" if ill else "open", "pause_s": 21.0 if ill else 0.0},
            "outward": _outside(second, ill),
        }

    return values


def _outside(second: int, ill: bool) -> list[tuple[Standing, int]]:
    told = scenes.NOON + timedelta(seconds=second)
    fault = "hooks.example.org answered 503"
    webhook = Standing(
        Sentence("webhook at {host}", host="hooks.example.org"),
        100,
        3 if ill else 0,
        told,
        4 * ill,
        fault if ill else None,
    )
    broker = Sentence("MQTT broker at {host}:{port}", host="building.local", port=8883)
    return [(webhook, 214 if ill else 0), (Standing(broker, 100, delivered_at=told), 0)]


def decide_again(events: Sequence[Event], threshold: float) -> Mapping[str, int]:
    """As `doorcam replay` does."""
    results = [str(each.result) for each in replay(events, {"match_threshold": threshold})]
    return {name: results.count(name) for name in set(results)}


class Studio:
    """Makes the page anew for each screen."""

    def __init__(self, folder: Path, people: int = 60, days: int = 60) -> None:
        self._clock = StillClock()
        self._journal = Journal.open(folder / "events.sqlite", folder / "snapshots")
        self._gallery = Gallery.open(folder / "gallery.sqlite", self._clock)
        fill_gallery(self._gallery, people)
        fill_journal(self._journal, self._clock, days)

    def close(self) -> None:
        self._journal.close()
        self._gallery.close()

    def page(self, tab: int, *, ill: bool = False) -> InsightsPage:
        desk = InsightsDesk(
            self._gallery,
            self._journal,
            self._clock,
            Recognition(MODEL, Metric.EUCLIDEAN, Matching.BEST),
            match_threshold=lambda: THRESHOLD,
            decide_again=decide_again,
            health=health(ill),
        )
        page = InsightsPage(desk, Notices())
        page.tabs.setCurrentIndex(tab)
        return page


def well(studio: Studio) -> InsightsPage:
    return studio.page(0)


def ill(studio: Studio) -> InsightsPage:
    return studio.page(0, ill=True)


def traffic(studio: Studio) -> InsightsPage:
    return studio.page(1)


def rates(studio: Studio) -> InsightsPage:
    return studio.page(2)


def map_(studio: Studio) -> InsightsPage:
    return studio.page(3)


def look_often(page: InsightsPage) -> None:
    """Let some time go by."""
    for _ in range(40):
        page.health.look()
        wait_for_tasks()
        QApplication.processEvents()


SCREENS: dict[str, tuple[Callable[[Studio], InsightsPage], Callable[[InsightsPage], object]]] = {
    "insights-health": (well, look_often),
    "insights-ill": (ill, look_often),
    "insights-traffic": (traffic, lambda page: page.traffic.heat.choose(1, 8)),
    "insights-rates": (rates, lambda page: page.rates.chart.move_to(page.rates.chart.place + 15)),
    "insights-map": (map_, lambda page: page.map.show_next_marked()),
}


def settle() -> None:
    """Let workers and Qt come to rest."""
    for _ in range(6):
        QApplication.processEvents()
        wait_for_tasks()
    QTest.qWait(250)
    for _ in range(3):
        wait_for_tasks()
        QApplication.processEvents()


def draw(album: Album) -> None:
    """Draw the page as the staff see it."""
    wanted = [name for name in SCREENS if album.wants(name)]
    if not wanted:
        return
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(Path(scratch))
        for name in wanted:
            _draw_screen(studio, name, album)
        studio.close()


def _draw_screen(studio: Studio, name: str, album: Album) -> None:
    make, prepare = SCREENS[name]
    page = make(studio)
    frame = framed("Insights", page)
    frame.resize(album.size)
    frame.show()
    settle()
    prepare(page)
    settle()
    album.take(name, frame)
    frame.clear()
    frame.close()
