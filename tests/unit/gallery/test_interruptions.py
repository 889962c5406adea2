"""Enrolments in processes of their own: killed at any moment, and several at once."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from doorcam.gallery.gallery import Gallery
from tests.unit.gallery.conftest import MODEL, TestClock

PEOPLE, TEMPLATES = 30, 4
TRIES = 15

# Enrols the people of a file of vectors, and says so before each of them.
ENROL = """
import sys
from pathlib import Path
from doorcam.domain import Metric, SystemClock
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.vectors import enrol_vectors

gallery = Gallery.open(Path(sys.argv[1]), SystemClock())
enrol_vectors(
    gallery, Path(sys.argv[2]), model_id="model_a", dimension=8, metric=Metric.EUCLIDEAN,
    rules=AdmissionRules(threshold=0.5, max_templates=10, consent="I agree"),
    progress=lambda what, done, total: print(what, flush=True),
)
"""


def enrolling(gallery: Path, vectors: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ENROL, str(gallery), str(vectors)], stdout=subprocess.PIPE, text=True
    )


@pytest.fixture
def vectors(tmp_path: Path) -> Path:
    """People in a row, 0.55 apart: each looks like the one before and the one after."""
    lines = [
        ",".join([f"p{person:02}", str(person * 0.55), str(0.01 * number), *["1"] * 6])
        for person in range(PEOPLE)
        for number in range(TEMPLATES)
    ]
    path = tmp_path / "vectors.csv"
    path.write_text("\n".join(lines))
    return path


def check(path: Path) -> int:
    """Everybody there is whole, and so is what is known of them; how many there are."""
    with closing(Gallery.open(path, TestClock())) as gallery:
        people = gallery.people()
        assert {person.template_models for person in people} <= {(MODEL,) * TEMPLATES}
        assert all(len(gallery.consents(person.person_id)) == 1 for person in people)
        assert len(gallery.matrix(MODEL).person_ids) == TEMPLATES * len(people)
        with gallery._database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            likenesses = connection.exec_driver_sql("SELECT person_id, other_id FROM likenesses").all()
        assert {(one, two) for one, two in likenesses} == {(two, one) for one, two in likenesses}
        alike = {one for one, _ in likenesses}
        assert all((person.extra_margin > 0) == (person.person_id in alike) for person in people)
        return len(people)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_an_enrolment_killed_at_any_moment_leaves_people_whole_or_absent(tmp_path: Path, vectors: Path) -> None:
    generator = np.random.default_rng()
    counts = []
    for number in range(TRIES):
        path = tmp_path / f"home{number}" / "gallery.sqlite"
        with enrolling(path, vectors) as child:
            assert child.stdout is not None
            for _ in range(generator.integers(1, PEOPLE)):
                child.stdout.readline()
            try:
                child.wait(timeout=generator.uniform(0, 0.05))
            except subprocess.TimeoutExpired:
                child.kill()
        counts.append(check(path))
    assert any(0 < count < PEOPLE for count in counts)
    with enrolling(path, vectors) as child:
        child.communicate(timeout=60)
    assert check(path) == PEOPLE


def test_two_processes_enrol_the_same_people_at_once(tmp_path: Path, vectors: Path) -> None:
    path = tmp_path / "home" / "gallery.sqlite"
    with enrolling(path, vectors) as first, enrolling(path, vectors) as second:
        for child in (first, second):
            child.communicate(timeout=60)
            assert child.returncode == 0
    with closing(Gallery.open(path, TestClock())) as gallery:
        assert {person.template_models for person in gallery.people()} == {(MODEL,) * TEMPLATES}
        assert len(gallery.people()) == PEOPLE
