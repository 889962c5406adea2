import json
import os
from pathlib import Path

import numpy as np
import pytest

from doorcam.bench import child
from doorcam.bench.child import BenchFault
from doorcam.bench.embedders import NETWORK
from doorcam.vision.reader import FaceReader


@pytest.fixture(autouse=True)
def _cache(network_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(network_cache))


def test_settings_of_the_user_do_not_reach_what_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORCAM_DETECTION_MIN_FACE_PX", "200")
    monkeypatch.setenv("DOORCAM_HOME", "somewhere")
    names = {name for name in child.environment() if name.startswith("DOORCAM_")}
    assert names == {"DOORCAM_CACHE", "DOORCAM_KEYS"}
    assert child.environment()["DOORCAM_KEYS"] != os.environ["DOORCAM_KEYS"]


def test_contestant_answers_and_says_how_long_its_calls_took(reader: FaceReader) -> None:
    faces = np.random.default_rng(1).integers(0, 256, (1, 2, 150, 150, 3), np.uint8)
    with child.contestant("embedder", "doorcam", faces) as running:
        (vectors,) = running.receive()
        times_s = running.ask(0.0)
    assert np.shape(vectors) == (2, 128)
    assert len(times_s) == 2
    assert all(0 < time_s < 10 for time_s in times_s)


def test_program_that_fails_is_a_fault_that_says_why() -> None:
    nothing = np.zeros((1, 8, 8, 3), np.uint8)
    with child.contestant("detector", "nobody", nothing) as running, pytest.raises(BenchFault, match="'nobody'"):
        running.receive()


def test_program_that_fails_at_its_end_is_a_fault(tmp_path: Path) -> None:
    command = child.doorcam_command(tmp_path / "home", "run", "--source", tmp_path / "missing.mp4", "--json")
    with child.started(command) as running, pytest.raises(BenchFault, match=r"missing\.mp4"):
        list(running.lines())


def test_what_still_runs_is_ended(reader: FaceReader) -> None:
    with child.contestant("embedder", "doorcam", np.zeros((1, 1, 150, 150, 3), np.uint8)) as running:
        running.receive()
    with pytest.raises((BenchFault, ValueError)):
        running.ask(0.0)


def test_portrait_is_enrolled(tmp_path: Path, reader: FaceReader) -> None:
    child.enrol_portrait(tmp_path / "home")
    with child.started(child.doorcam_command(tmp_path / "home", "people", "list", "--json")) as running:
        (person,) = running.lines()
    assert "eileen_collins" in json.dumps(person)
    assert reader.model_id == NETWORK
