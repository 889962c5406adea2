"""A real store with its own vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorcam.access.store.access_store import AccessStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "encodings" / "access.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[AccessStore]:
    opened = AccessStore.open(path)
    yield opened
    opened.close()
