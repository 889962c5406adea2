import subprocess
import sys

import numpy as np
import pytest

from doorcam.domain import Embedding
from doorcam.gallery.approximate import Kind
from doorcam.gallery.changes import Changes
from doorcam.gallery.index import GalleryIndex
from tests.unit.gallery.conftest import MODEL
from tests.unit.gallery.crowds import DIMENSION, EACH, crowd, crowded, near, newcomers

VECTORS = crowd()
PROBES = near(VECTORS)


@pytest.fixture(scope="module")
def exact() -> GalleryIndex:
    return crowded(None, VECTORS)


@pytest.fixture(scope="module", params=["ivfpq", "hnsw"])
def tuned(request: pytest.FixtureRequest) -> GalleryIndex:
    kind: Kind = request.param
    return crowded(kind, VECTORS)


def test_the_nearest_agree_with_the_exact_search_to_the_last_digit(tuned: GalleryIndex, exact: GalleryIndex) -> None:
    assert not tuned.wants_tuning
    pairs = zip(tuned.search(PROBES, 1), exact.search(PROBES, 1), strict=True)
    assert sum(found == right for found, right in pairs) >= 0.99 * len(PROBES)


def test_somebody_with_very_many_templates_crowds_nobody_out(tuned: GalleryIndex) -> None:
    probe = np.zeros(DIMENSION, np.float32)
    many = np.random.default_rng(1).normal(size=(3000, DIMENSION)).astype(np.float32) * 1e-3
    vectors = np.concatenate([VECTORS, many])
    owners = [row // EACH for row in range(len(VECTORS))] + [len(VECTORS) // EACH] * len(many)
    empty = GalleryIndex.empty(MODEL, tuned.metric, tuned.options)
    crowding = empty.updated(newcomers(vectors, owners)).tuned()
    (found,) = crowding.search([Embedding(probe, MODEL)], 3)
    (others,) = tuned.search([Embedding(probe, MODEL)], 2)
    assert [each.person_id for each in found] == [f"p{len(VECTORS) // EACH}", *(each.person_id for each in others)]


def test_the_removed_are_not_found_and_the_new_are(tuned: GalleryIndex) -> None:
    (person, *_), probe = tuned.search(PROBES[:1], 1)[0], PROBES[0]
    fresh = newcomers(probe.vector[None], [0], start="new", revision=2)
    later = tuned.updated(Changes(fresh.people, fresh.vectors, fresh.owners, frozenset([person.person_id]), revision=2))
    found = [each.person_id for each in later.search([probe], 5)[0]]
    assert found[0] == "new0"
    assert person.person_id not in found
    assert len(set(found)) == 5
    assert tuned.search([probe], 1)[0][0] == person  # the index before is as it was


def test_everybody_near_may_be_gone(tuned: GalleryIndex, exact: GalleryIndex) -> None:
    probe = PROBES[3]
    gone = frozenset(each.person_id for each in exact.search([probe], 2000)[0])
    nobody = Changes((), np.empty((0, 0), np.float32), np.empty(0, np.int32), gone, revision=2)
    assert tuned.updated(nobody).search([probe], 3) == exact.updated(nobody).search([probe], 3)


def test_enough_changes_ask_for_tuning_which_changes_no_answer(tuned: GalleryIndex) -> None:
    later = tuned.updated(newcomers(crowd(2000, seed=9), [row // EACH for row in range(2000)], "new", 2))
    assert later.wants_tuning
    again = later.tuned()
    assert not again.wants_tuning
    assert again.revision == 2
    assert again.search(PROBES[:20], 1) == later.search(PROBES[:20], 1)


def test_half_precision_moves_distances_by_little(exact: GalleryIndex) -> None:
    half = crowded(None, VECTORS, float16=True)
    for found, right in zip(half.search(PROBES, 1), exact.search(PROBES, 1), strict=True):
        assert found[0].person_id == right[0].person_id
        assert found[0].distance == pytest.approx(right[0].distance, abs=2e-3)


def test_an_exact_search_does_not_load_faiss() -> None:
    program = (
        "import sys, numpy as np; from doorcam.domain import *; from doorcam.gallery.index import *;"
        "m = TemplateMatrix(np.ones((9, 4), np.float32), tuple('abcdefghi'), tuple('abcdefghi'), (0.0,) * 9, 1);"
        "GalleryIndex(m, 'm', Metric.COSINE).search([Embedding(np.ones(4, np.float32), 'm')], 2);"
        "sys.exit('faiss' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
