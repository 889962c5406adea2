"""A real journal with its snapshots."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal

START = datetime(2026, 5, 1, 23, 59, 58, tzinfo=UTC)
JPEG = b"\xff\xd8\xff a picture"


def granted(seconds: float = 0, person_id: str = "hu_ge", name: str = "胡歌") -> Event:
    at = START + timedelta(seconds=seconds)
    return Event(0, at, EventKind.GRANTED, "recognised", 3, person_id, name, 0.31, person_id, "front door", 17)


def unknown(seconds: float = 0, nearest_id: str | None = None) -> Event:
    at = START + timedelta(seconds=seconds)
    return Event(0, at, EventKind.UNKNOWN, "unknown_face", 4, distance=0.9, nearest_id=nearest_id, frame_index=20)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "encodings"


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    opened = Journal.open(home / "journal.sqlite", home / "snapshots")
    yield opened
    opened.close()
