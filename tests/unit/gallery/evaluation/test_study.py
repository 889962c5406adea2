import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import StorageFault
from doorcam.gallery.evaluation.curves import draw_curves
from doorcam.gallery.evaluation.identification import Search
from doorcam.gallery.evaluation.report import report
from doorcam.gallery.evaluation.study import Instruments, Study, StudyRules, study, worst_confusions
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex
from tests.unit.gallery.evaluation.pictures import MODEL, read_faces, read_picture, write_people

RULES = StudyRules(threshold=0.35, enrol=3, splits=4, repeats=100, degraded=3, seed=0)


def build(matrix: TemplateMatrix) -> Search:
    return GalleryIndex(matrix, MODEL, Metric.EUCLIDEAN).search


TOOLS = Instruments(read_faces, read_picture, MODEL, Metric.EUCLIDEAN, {"best": build})


@pytest.fixture
def people(tmp_path: Path) -> Path:
    return write_people(tmp_path / "people")


@pytest.fixture
def done(people: Path) -> Study:
    return study(people, None, TOOLS, RULES)


def rows_of(found: Study) -> list[dict[str, object]]:
    return list(report(found, MODEL, worst_confusions(found.pairs, 3)))


def test_every_part_is_in_the_report(done: Study) -> None:
    rows = rows_of(done)
    assert {row["type"] for row in rows} == {
        *("photos", "note", "verification", "tar", "identification", "fnir", "degraded", "confusion")
    }
    json.dumps(rows)
    first = next(row for row in rows if row["type"] == "verification")
    assert (first["genuine_pairs"], first["impostor_pairs"]) == (50, 250)
    assert any("intervals are too narrow" in str(row.get("message")) for row in rows)


def test_the_same_seed_gives_the_same_report(people: Path, done: Study) -> None:
    assert rows_of(study(people, None, TOOLS, RULES)) == rows_of(done)


def test_the_worst_pairs_come_first(done: Study) -> None:
    confusions = worst_confusions(done.pairs, 3)
    assert [each.genuine for each in confusions] == [False] * 3 + [True] * 3
    distances = [each.distance for each in confusions]
    assert distances[:3] == sorted(distances[:3])
    assert distances[3:] == sorted(distances[3:], reverse=True)
    assert distances[0] == done.pairs.impostor.distances.min()
    assert distances[3] == done.pairs.genuine.distances.max()
    assert len(worst_confusions(done.pairs, 10_000)) == 300


def test_the_curves_are_pictures(done: Study) -> None:
    pictures = draw_curves(done)
    assert set(pictures) == {"det.png", "roc.png", "distances.png", "degradation.png"}
    for content in pictures.values():
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert min(picture.shape[:2]) > 300
        assert picture.std() > 5


def test_lfws_protocol_is_followed(people: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("2\t1\np0\t1\t2\np0\t1\tp1\t1\np2\t3\t4\np3\t1\tp4\t5\n")
    found = study(people, pairs, TOOLS, RULES).lfw
    assert found is not None
    assert (found.folds, found.pairs, found.accuracy, found.standard_error) == (2, 4, 1.0, 0.0)
    pairs.write_text("2\t1\np0\t1\t2\np0\t1\tp1\t1\np2\t3\t4\np3\t1\tp4\t6\n")
    with pytest.raises(StorageFault, match="line 5: there is no photo p4_0006"):
        study(people, pairs, TOOLS, RULES)


def test_more_photos_than_can_be_compared_are_sampled_or_refused(people: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("doorcam.gallery.evaluation.study.MAX_COMPARED", 15)
    found = study(people, None, TOOLS, RULES)
    assert (len(found.faces.photos), len(found.read.faces.photos)) == (15, 25)
    assert any("a random sample of people" in str(row.get("message")) for row in rows_of(found))
    for most in (3, 7):
        monkeypatch.setattr("doorcam.gallery.evaluation.study.MAX_COMPARED", most)
        with pytest.raises(StorageFault, match="too many photos each"):
            study(people, None, TOOLS, RULES)


def test_few_photos_leave_out_what_they_cannot_tell(tmp_path: Path) -> None:
    found = study(write_people(tmp_path / "few", 3, 2), None, TOOLS, RULES)
    assert found.identifications == ()
    assert any("too few people have enough photos" in str(row.get("message")) for row in rows_of(found))
