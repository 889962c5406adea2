"""Heads fitted to made-up people, with TensorFlow in a process of its own."""

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.domain import Metric
from doorcam.errors import Cancelled
from doorcam.gallery.evaluation.faces import FaceSet
from doorcam.training.people import split
from doorcam.training.trial import Trial, keep_head, try_head
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.registry import entry, networks, registry
from tests.unit.training.crowds import DIMENSION, crowd

Image = npt.NDArray[np.uint8]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def faces() -> FaceSet:
    return crowd(80, 5)


@pytest.fixture(scope="module")
def trial(faces: FaceSet) -> Trial:
    return try_head(faces, Metric.EUCLIDEAN, 12.0, seed=0)


def test_people_never_seen_are_told_apart_better(trial: Trial) -> None:
    assert trial.better
    assert trial.after.eer.value < trial.before.eer.value
    assert (trial.learned_people, trial.before.people, trial.after.people) == (53, 27, 27)
    assert trial.before.genuine_pairs == trial.after.genuine_pairs == 27 * 10


def test_it_stays_near_the_identity_and_looks_away_from_what_differs_by_itself(trial: Trial) -> None:
    diagonal = np.diag(trial.kernel)
    assert diagonal[:8].mean() < diagonal[8:].mean()
    assert np.linalg.norm(trial.kernel - np.eye(DIMENSION)) < 0.5 * np.linalg.norm(np.eye(DIMENSION))


def test_strangers_lie_as_far_apart_as_before(faces: FaceSet, trial: Trial) -> None:
    _, held_out = split(faces, 0)
    strangers = held_out.people[:, None] != held_out.people
    before, after = (
        np.linalg.norm(vectors[:, None] - vectors, axis=2)[strangers].mean()
        for vectors in (held_out.vectors, held_out.vectors @ trial.kernel)
    )
    assert after == pytest.approx(before, rel=1e-3)


def test_tensorflow_stays_out_of_this_process(trial: Trial) -> None:
    assert "tensorflow" not in sys.modules


def test_a_head_becomes_a_network_like_any_other(
    trial: Trial, reader: FaceReader, portrait_bgr: Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    monkeypatch.setenv("DOORCAM_MODELS", str(tmp_path / "models"))
    cache = NetworkCache(tmp_path / "networks")
    network_id = keep_head(trial.kernel, entry("dlib_resnet_v1"), cache)
    assert entry(network_id).base == "dlib_resnet_v1"
    assert cache.ready([network_id])
    (face,) = reader.read(portrait_bgr)
    (vectors,) = CompiledNetwork(cache.ensure([network_id])[0])(face.aligned_bgr[None])
    assert np.allclose(vectors[0], face.embedding.vector @ trial.kernel, atol=1e-4)


def test_cancelled_while_it_is_converted_nothing_is_kept(
    trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORCAM_CACHE", str(tmp_path))
    monkeypatch.setenv("DOORCAM_MODELS", str(tmp_path / "models"))

    def cancel(what: str, done: int, total: int) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        keep_head(trial.kernel, entry("dlib_resnet_v1"), NetworkCache(tmp_path / "networks"), cancel)
    assert networks() == registry()
    assert not list(tmp_path.rglob("head.h5"))
