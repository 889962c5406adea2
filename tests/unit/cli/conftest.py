"""A home of its own for every test, and the program run inside this process."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from doorcam.cli import main
from doorcam.config.paths import Home
from doorcam.domain import Embedding, Event, EventKind, SystemClock, Template
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery

MODEL = "dlib_resnet_v1"
MOMENT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        assert self.err.count("\n") == 1
        assert self.err.startswith("doorcam: ")
        return self.err.removeprefix("doorcam: ").rstrip("\n")


Doorcam = Callable[..., Answer]


@pytest.fixture
def doorcam(home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Doorcam:
    """Run the program with a home of its own; the current folder is empty."""
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    for name in ("DOORCAM_HOME", "DOORCAM_CONFIG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> Answer:
        code = main(["--home", str(home.root), *arguments])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


def templates(*numbers: int) -> Sequence[Template]:
    """Made-up templates; a number makes the same one each time."""
    return [
        Template(
            Embedding(np.random.default_rng(number).normal(size=128).astype(np.float32), MODEL),
            quality=0.75,
            source=f"photo{number}.jpg",
            picture_jpeg=b"\xff\xd8\xff" + bytes([number]) * 20 + b"\xff\xd9",
        )
        for number in numbers
    ]


@pytest.fixture
def people(home: Home) -> Home:
    """A home with two people."""
    gallery = Gallery.open(home.gallery, SystemClock())
    gallery.enrol("Ada Lovelace", templates(1, 2), person_id="ada")
    gallery.enrol("胡歌", templates(3), person_id="hu_ge")
    gallery.close()
    return home


@pytest.fixture
def events(home: Home) -> Home:
    """A home with three events: a grant with a picture, somebody unknown, and a camera that was lost."""
    journal = Journal.open(home.journal, home.snapshots)
    granted = Event(0, MOMENT, EventKind.GRANTED, "recognised", 1, "ada", "Ada Lovelace", 0.3125, "ada", "demo", 10)
    journal.append(granted, snapshot_jpeg=b"\xff\xd8\xff\xd9")
    journal.append(Event(0, MOMENT.replace(hour=13), EventKind.UNKNOWN, "unknown_face", 2, distance=0.8, source="demo"))
    journal.append(Event(0, MOMENT.replace(hour=14), EventKind.CAMERA, "the camera is lost", source="demo"))
    journal.close()
    return home
