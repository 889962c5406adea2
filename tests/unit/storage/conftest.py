"""Databases small enough to see through."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorcam.gallery.migrations import MIGRATIONS
from doorcam.storage.sqlite import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "home" / "data.sqlite", MIGRATIONS)
    yield opened
    opened.close()
