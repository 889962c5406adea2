"""A real journal with its snapshots."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal
from doorcam.events.migrations import MIGRATIONS
from tests.unit.storage.layouts import config_of

START = datetime(2026, 5, 1, 23, 59, 58, tzinfo=UTC)
JPEG = b"\xff\xd8\xff a picture"


def granted(seconds: float = 0, person_id: str = "hu_ge", name: str = "胡歌") -> Event:
    at = START + timedelta(seconds=seconds)
    return Event(0, at, EventKind.GRANTED, "recognised", 3, person_id, name, 0.31, person_id, "front door", 17)


def unknown(seconds: float = 0, nearest_id: str | None = None) -> Event:
    at = START + timedelta(seconds=seconds)
    return Event(0, at, EventKind.UNKNOWN, "unknown_face", 4, distance=0.9, nearest_id=nearest_id, frame_index=20)


def opened(home: Path) -> Journal:
    return Journal.open(home / "journal.sqlite", home / "snapshots")


def faults(journal: Journal, expect: str | None = None) -> list[tuple[int | None, str]]:
    """All that `verify` finds."""
    found: list[tuple[int | None, str]] = []
    verdict = journal.verify(lambda each: found.append((each.event_id, each.what)), expect)
    assert verdict.breaks == len(found)
    return found


def old_journal(home: Path, revision: str, snapshots: Sequence[str | None]) -> None:
    """A journal as an older doorcam left it, with a grant for each of these names of pictures."""
    home.mkdir(parents=True)
    config = config_of(MIGRATIONS)
    engine = create_engine(f"sqlite:///{home / 'journal.sqlite'}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for snapshot in snapshots:
            connection.exec_driver_sql(
                "INSERT INTO events (at, kind, reason, person_id, name, distance, nearest_id, source, snapshot)"
                " VALUES ('2026-05-01 23:59:58.000000', 'granted', 'recognised', 'ann', 'Ann', 0.3, 'ann', '', ?)",
                (snapshot,),
            )
    engine.dispose()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "encodings"


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    journal = opened(home)
    yield journal
    journal.close()
