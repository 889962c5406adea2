from statistics import NormalDist

import numpy as np
import pytest

from doorcam.domain import Metric
from doorcam.errors import StorageFault
from doorcam.gallery.calibration import MAX_PEOPLE, MIN_PEOPLE, Evidence, find_threshold, gather
from doorcam.gallery.evaluation.identification import Search
from doorcam.gallery.gallery import TemplateMatrix
from doorcam.gallery.index import GalleryIndex

MODEL = "made_up"
STRANGERS = NormalDist(0.8, 0.07)
_DIMENSION = 48  # distances spread about their mean as those of real embeddings do


def build(matrix: TemplateMatrix) -> Search:
    return GalleryIndex(matrix, MODEL, Metric.EUCLIDEAN).search


def gallery(people: int, photos: int, *, spread: float = 0.1, seed: int = 0, margin: float = 0.0) -> TemplateMatrix:
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(people, _DIMENSION)) / np.sqrt(2 * _DIMENSION)
    ids = [f"p{number:03d}" for number in range(people) for _ in range(photos)]
    around = rng.normal(scale=spread, size=(len(ids), _DIMENSION)) / np.sqrt(2 * _DIMENSION)
    vectors = np.repeat(centres, photos, axis=0) + around
    return TemplateMatrix(vectors.astype(np.float32), tuple(ids), tuple(ids), (margin,) * len(ids), 1)


def drawn(people: int, seed: int, *, wrong: tuple[float, ...] = (), enrolled: int | None = None) -> Evidence:
    """Every pair of people at a distance from a known distribution."""
    rng = np.random.default_rng(seed)
    probe, other = (~np.eye(people, dtype=bool)).nonzero()
    impostor = rng.normal(STRANGERS.mean, STRANGERS.stdev, probe.size)
    genuine = rng.normal(0.4, 0.05, people)
    return Evidence(impostor, probe, other, genuine, people, enrolled or people, wrong, ())


def true_threshold(fpir: float, people: int) -> float:
    return STRANGERS.inv_cdf(1 - (1 - fpir) ** (1 / people))


@pytest.mark.parametrize(
    ("fpir", "people", "method"), [(0.5, 50, "counted"), (1e-3, 30, "normal tail"), (1e-5, 30, "normal tail")]
)
def test_the_known_threshold_lies_in_the_interval(fpir: float, people: int, method: str) -> None:
    held, rates_held, safe, tries = 0, 0, 0, 15
    for seed in range(tries):
        found = find_threshold(drawn(people, seed), fpir, seed=0)
        assert found.method == method
        truth = true_threshold(fpir, people)
        held += found.estimate.low <= truth <= found.estimate.high
        true_fpir = 1 - (1 - STRANGERS.cdf(found.threshold)) ** people
        rates_held += found.fpir.low <= true_fpir <= found.fpir.high
        safe += find_threshold(drawn(people, seed), fpir, seed=0, cautious=True).threshold <= truth
    assert held >= 0.8 * tries
    assert rates_held >= 0.8 * tries
    assert safe >= 0.88 * tries


def test_more_people_ask_for_a_stricter_threshold() -> None:
    few = find_threshold(drawn(40, 0, enrolled=40), 1e-3, seed=0)
    many = find_threshold(drawn(40, 0, enrolled=4000), 1e-3, seed=0)
    assert many.fmr == pytest.approx(few.fmr / 100, rel=0.01)
    assert many.threshold < few.threshold - 0.05


def test_a_pair_seen_nearer_than_the_tail_says_is_kept_out() -> None:
    evidence = drawn(40, 0)
    evidence.impostor[7] = 0.3  # siblings, say
    found = find_threshold(evidence, 1e-4, seed=0)
    assert found.threshold < 0.3 <= true_threshold(1e-4, 40)


def test_the_threshold_stays_below_every_distance_labelled_wrong() -> None:
    free = find_threshold(drawn(40, 0), 1e-3, seed=0)
    assert not free.held_by_label
    held = find_threshold(drawn(40, 0, wrong=(0.9, 0.41234)), 1e-3, seed=0)
    assert held.held_by_label
    assert held.threshold == 0.4123
    kept = find_threshold(drawn(40, 0, wrong=(free.threshold + 0.1,)), 1e-3, seed=0)
    assert kept == free


def test_how_many_enrolled_photos_would_be_missed() -> None:
    evidence = drawn(40, 0, wrong=(0.4,))
    found = find_threshold(evidence, 1e-3, seed=0)
    assert found.missed == (evidence.genuine > found.threshold).mean()


def test_a_target_that_leaves_no_threshold_is_refused() -> None:
    evidence = drawn(20, 0)
    evidence.impostor[:] = np.random.default_rng(0).uniform(0.01, 1.0, evidence.impostor.size)
    with pytest.raises(StorageFault, match="no threshold keeps to a rate of 1e-09"):
        find_threshold(evidence, 1e-9, seed=0)


def test_the_same_seed_gives_the_same_threshold() -> None:
    assert find_threshold(drawn(20, 3), 1e-3, seed=1) == find_threshold(drawn(20, 3), 1e-3, seed=1)


def test_a_gallery_is_compared_with_itself() -> None:
    matrix = gallery(6, 3)
    evidence = gather(matrix, build, MODEL, seed=0, wrong=[0.3], right=[0.2, 0.25])
    assert evidence.impostor.size == 6 * 3 * 5
    assert evidence.genuine.size == 6 * 3
    assert (evidence.probe_people != evidence.other_people).all()
    nearest = min(np.linalg.norm(matrix.vectors[0] - matrix.vectors[row]) for row in range(3, 6))
    first = evidence.impostor[(evidence.probe_people == 0) & (evidence.other_people == 1)][0]
    assert first == pytest.approx(nearest, rel=1e-6)
    own = min(np.linalg.norm(matrix.vectors[0] - matrix.vectors[row]) for row in (1, 2))
    assert evidence.genuine[0] == pytest.approx(own, rel=1e-6)
    assert (evidence.wrong, evidence.right) == ((0.3,), (0.2, 0.25))


def test_a_margin_of_their_own_counts_as_the_door_counts_it() -> None:
    plain, strict = (gather(gallery(6, 2, margin=margin), build, MODEL, seed=0) for margin in (0.0, 0.1))
    assert np.allclose(strict.impostor, plain.impostor + 0.1)
    assert np.allclose(strict.genuine, plain.genuine + 0.1)


def test_people_with_one_photo_have_no_genuine_distance() -> None:
    evidence = gather(gallery(8, 1), build, MODEL, seed=0)
    assert evidence.genuine.size == 0
    assert find_threshold(evidence, 0.01, seed=0).missed is None


def test_too_few_people_are_refused() -> None:
    with pytest.raises(StorageFault, match=rf"from {MIN_PEOPLE} people on, 4 are enrolled with made_up"):
        gather(gallery(4, 3), build, MODEL, seed=0)


def test_a_large_gallery_is_sampled() -> None:
    evidence = gather(gallery(MAX_PEOPLE + 50, 1), build, MODEL, seed=0)
    assert (evidence.people, evidence.enrolled) == (MAX_PEOPLE, MAX_PEOPLE + 50)
    assert evidence.impostor.size == MAX_PEOPLE * (MAX_PEOPLE - 1)


def test_strangers_are_named_as_rarely_as_promised() -> None:
    """The whole way: calibrate on 60 people, then let 4000 people nobody knows come to the door."""
    matrix = gallery(60, 3)
    evidence = gather(matrix, build, MODEL, seed=0)
    strangers = gallery(4000, 1, seed=99).vectors
    nearest = np.array([np.linalg.norm(matrix.vectors - each, axis=1).min() for each in strangers])
    assert 0.002 <= (nearest <= find_threshold(evidence, 0.01, seed=0).threshold).mean() <= 0.03
    assert (nearest <= find_threshold(evidence, 0.01, seed=0, cautious=True).threshold).mean() <= 0.01
