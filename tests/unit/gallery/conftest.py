"""A real gallery file, and templates to fill it with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Embedding, Template
from doorcam.gallery.gallery import Gallery

MODEL = "model_a"
DIMENSION = 8


@dataclass
class TestClock:
    """A clock that goes a second further at every look."""

    __test__ = False
    now: datetime = field(default=datetime(2026, 5, 1, 8, 30, tzinfo=UTC))

    def now_utc(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def monotonic_s(self) -> float:
        return self.now.timestamp()


MakeTemplate = Callable[..., Template]


@pytest.fixture
def make_template() -> MakeTemplate:
    """Templates that differ from each other, or around a given vector."""
    generator = np.random.default_rng(7)

    def make(vector: list[float] | None = None, model_id: str = MODEL, content: str = "") -> Template:
        values = generator.normal(size=DIMENSION) if vector is None else np.array(vector)
        picture = b"\xff\xd8\xff" + generator.bytes(200)
        return Template(Embedding(values.astype(np.float32), model_id), 0.8, "photo.jpg", picture, content)

    return make


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "home" / "gallery.sqlite", TestClock())
    yield opened
    opened.close()
