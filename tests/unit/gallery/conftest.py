"""A real gallery file, and templates to fill it with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from doorcam.domain import Embedding, Metric, Template
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.vision.liveness.parallax import frontal_ratio
from doorcam.vision.pictures import check_picture_file, encode_jpeg, read_picture
from tests.unit.gallery import DIMENSION
from tests.unit.gallery import MODEL as MODEL
from tests.unit.gallery.photos import ColourReader
from tests.unit.gallery.test_photo_rules import RULES


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

    def make(
        vector: list[float] | None = None, model_id: str = MODEL, content: str = "", shape_ratio: float | None = None
    ) -> Template:
        values = generator.normal(size=DIMENSION) if vector is None else np.array(vector)
        picture = b"\xff\xd8\xff" + generator.bytes(200)
        return Template(Embedding(values.astype(np.float32), model_id), 0.8, "photo.jpg", picture, content, shape_ratio)

    return make


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    opened = Gallery.open(tmp_path / "home" / "gallery.sqlite", TestClock())
    yield opened
    opened.close()


@pytest.fixture
def reader() -> ColourReader:
    return ColourReader()


@pytest.fixture
def enroller(gallery: Gallery, reader: ColourReader) -> Enroller:
    admission = AdmissionRules(threshold=0.55, max_templates=10)
    return Enroller(
        gallery,
        reader,
        RULES,
        admission,
        check_picture_file,
        read_picture,
        encode_jpeg,
        Metric.EUCLIDEAN,
        shape_ratio=frontal_ratio,
        rules_id="1",
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "people"
    made.mkdir()
    return made
